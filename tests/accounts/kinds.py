"""A kind of PBX as its connector would describe it."""

from callpop.telephony.fields import Field, FieldKind

KINDS = {
    "phonet": (
        Field(key="domain", label="Domain", required=True),
        Field(key="subscriber", label="Subscriber", required=True),
        Field(key="watch", label="Watch", kind=FieldKind.LIST),
        Field(key="api_key", label="API key", secret=True, required=True),
    ),
    "vega": (
        Field(key="domain", label="Domain", required=True),
        Field(key="door_code", label="Door code", secret=True),
    ),
}
