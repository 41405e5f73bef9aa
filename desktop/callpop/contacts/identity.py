"""What people take for the same contact."""

import unicodedata


def identity(name: str, company: str) -> str:
    """The same for two contacts that are one; sorts as an address book does."""
    who, where = (
        " ".join(unicodedata.normalize("NFKC", text).casefold().split())
        for text in (name or company, company)
    )
    return f"{who}\n{where}"
