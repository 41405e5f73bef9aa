"""What the dial box says."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from callpop.desk.dialing import Preview
from callpop.desk.origin import Origin
from callpop.ui.country_names import country_name
from callpop.ui.row import Row
from callpop.ui.state_icons import Mark
from callpop.ui.tokens import Tone


def names(*, handing: bool) -> tuple[str, str]:
    """The window's title, and what its input is for."""
    if handing:
        return (
            QCoreApplication.translate("Dial", "Transfer"),
            QCoreApplication.translate("Dial", "Number or name to hand the call to"),
        )
    return (
        QCoreApplication.translate("Dial", "Call"),
        QCoreApplication.translate("Dial", "Number or name to call"),
    )


def caption(origin: Origin, *, several: bool) -> str:
    """Where what is to be dialed comes from; "" for the agent's own."""
    match origin, several:
        case Origin.LINK, True:
            return QCoreApplication.translate("Dial", "From a link. Which number?")
        case Origin.LINK, False:
            return QCoreApplication.translate("Dial", "From a link")
        case Origin.SELECTION, True:
            return QCoreApplication.translate("Dial", "From the selection. Which number?")
        case Origin.SELECTION, False:
            return QCoreApplication.translate("Dial", "From the selection")
        case Origin.CLIPBOARD, True:
            return QCoreApplication.translate("Dial", "From the clipboard. Which number?")
        case Origin.CLIPBOARD, False:
            return QCoreApplication.translate("Dial", "From the clipboard")
    return ""


def which_account() -> str:
    """The question for the account."""
    return QCoreApplication.translate("Dial", "Through which account?")


def always(country: str | None, key: str) -> str:
    """What the check box under that question says."""
    text = QCoreApplication.translate("Dial", "Always for numbers of {country} ({code})")
    return text.format(country=country_name(country or ""), code=key)


def answers(number: str, *, handing: bool) -> tuple[str, str]:
    """Yes and no to calling an emergency number, or to handing a call there."""
    if handing:
        yes = QCoreApplication.translate("Dial", "Hand over to {number}")
        return yes.format(number=number), QCoreApplication.translate("Dial", "Don't hand over")
    yes = QCoreApplication.translate("Dial", "Call {number}")
    return yes.format(number=number), QCoreApplication.translate("Dial", "Don't call")


def asking(number: str, account: str) -> str:
    """While the PBX is asked."""
    text = QCoreApplication.translate("Dial", "Asking {account} to call {number}…")
    return text.format(account=account, number=number)


def counting(preview: Preview, seconds: int) -> str:
    """What happens soon."""
    if preview.behind:
        text = QCoreApplication.translate(
            "Dial",
            "Calls {number} through {account} in {seconds} s; then ask for extension {extension}. "
            "Esc stops.",
        )
    else:
        text = QCoreApplication.translate(
            "Dial", "Calls {number} through {account} in {seconds} s. Esc stops."
        )
    return text.format(
        number=preview.shown,
        account=preview.account,
        seconds=seconds,
        extension=preview.behind,
    )


def with_extension(words: str, extension: str) -> str:
    """The PBX's words, and whom to ask for."""
    text = QCoreApplication.translate("Dial", "{words} Ask for extension {extension}.")
    return text.format(words=words, extension=extension)


def nothing_typed() -> str:
    """What the box is for."""
    return QCoreApplication.translate("Dial", "Type a number, a name, or an extension.")


def keys(
    *,
    counting: bool,
    asking: bool,
    lines: int,
    switch: bool,
    handing: bool,
    accounts: bool,
    transfer: bool,
) -> Sequence[str]:
    """What the keys do now."""
    if counting:
        return (
            QCoreApplication.translate("Dial", "Enter calls now"),
            QCoreApplication.translate("Dial", "Esc stops"),
        )
    if asking:
        return (QCoreApplication.translate("Dial", "Esc closes"),)
    said: list[str] = []
    if lines:
        choose = QCoreApplication.translate("Dial", "1–{last} choose")
        said.append(choose.format(last=lines))
    if switch:
        said.append(QCoreApplication.translate("Dial", "Space: always"))
    if handing:
        said.append(QCoreApplication.translate("Dial", "Enter transfers"))
    else:
        said.append(QCoreApplication.translate("Dial", "Enter calls"))
    if accounts and not switch:
        said.append(QCoreApplication.translate("Dial", "Tab account"))
    if transfer and not switch:
        said.append(QCoreApplication.translate("Dial", "Ctrl+T transfer"))
    return (*said, QCoreApplication.translate("Dial", "Esc closes"))


def number_row(number: str, place: int, who: str) -> Row:
    """One of several numbers; ``who`` has it, as far as is known."""
    return Row(
        key=str(place),
        title=number,
        detail=who,
        badge=_digit(place),
        bold=True,
    )


def account_row(name: str, place: int) -> Row:
    """One of the accounts that could dial."""
    mark = Mark.DISC if not _digit(place) else None
    return Row(
        key=str(place),
        title=name,
        badge=_digit(place),
        mark=mark,
        mark_tone=Tone.MUTED,
        bold=True,
    )


def _digit(place: int) -> str:
    return str(place + 1) if place < 9 else ""
