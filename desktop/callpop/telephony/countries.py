"""The rules of every country's numbers, at hand and small."""

import marshal
import zlib
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import InspectLoader


def learn_all_countries() -> None:
    """Read the rules of every country from their files at once: later these may be others, or too
    many may be open. Each is kept packed until a number of that country comes: unpacked, all of
    them are 4 MB."""
    from phonenumbers import PhoneMetadata, phonenumberutil

    for region in phonenumberutil.SUPPORTED_REGIONS:
        PhoneMetadata.register_region_loader(region, _packed(f"region_{region}"))
    for code in phonenumberutil.COUNTRY_CODES_FOR_NON_GEO_REGIONS:
        PhoneMetadata.register_nongeo_region_loader(code, _packed(f"region_{code}"))


def _packed(module: str) -> Callable[[object], None]:
    """What runs this module of phonenumbers' own, which makes itself known to it."""
    name = f"phonenumbers.data.{module}"
    spec = find_spec(name)
    assert spec is not None
    code = cast("InspectLoader", spec.loader).get_code(name)
    kept = zlib.compress(marshal.dumps(code))

    def run(_place: object) -> None:
        names = {"__name__": name, "__package__": spec.parent}
        exec(marshal.loads(zlib.decompress(kept)), names)  # noqa: S102, S302  (ours, never a file's)

    return run
