import subprocess
import sys

from tests import figures

_STORY = """if True:
    import resource, sys
    import phonenumbers
    from callpop.telephony.countries import learn_all_countries
    from callpop.telephony.numbers import parse

    learn_all_countries()
    unpacked = [name for name in sys.modules if name.startswith("phonenumbers.data.region_")]
    assert not unpacked, unpacked
    parse("+380441234567")
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))
    for region in sorted(phonenumbers.SUPPORTED_REGIONS):
        number = phonenumbers.example_number(region)
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert parse(e164).e164 == e164, region
        print(parse(e164).country)
    for code in phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS:
        assert phonenumbers.example_number_for_non_geo_entity(code) is not None, code
"""


def test_every_country_is_known_when_no_file_can_be_opened() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _STORY],
        capture_output=True,
        text=True,
        cwd=figures.ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) > 200
