"""What every setting is called, what it does, and on which page it stands."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class SettingsPageKey(StrEnum):
    """The pages of the settings besides the accounts', in their order."""

    CONTACTS = "contacts"
    GENERAL = "general"
    CALLS = "calls"
    DIALING = "dialing"
    HOTKEYS = "hotkeys"
    PEOPLE = "people"
    HISTORY = "history"
    PRIVACY = "privacy"
    CHECK = "check"
    ABOUT = "about"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting in words."""

    key: str
    """Of :class:`callpop.preferences.Preferences`, where it is one of those."""
    page: SettingsPageKey
    title: str
    help: str = ""
    words: str = ""
    """More words that it is looked for by."""


def page_titles() -> dict[SettingsPageKey, str]:
    """What the pages are called."""
    return {
        SettingsPageKey.CONTACTS: QCoreApplication.translate("Settings", "Address book"),
        SettingsPageKey.GENERAL: QCoreApplication.translate("Settings", "General"),
        SettingsPageKey.CALLS: QCoreApplication.translate("Settings", "Calls and pop-ups"),
        SettingsPageKey.DIALING: QCoreApplication.translate("Settings", "Dialing"),
        SettingsPageKey.HOTKEYS: QCoreApplication.translate("Settings", "Hotkeys"),
        SettingsPageKey.PEOPLE: QCoreApplication.translate("Settings", "People and queues"),
        SettingsPageKey.HISTORY: QCoreApplication.translate("Settings", "History"),
        SettingsPageKey.PRIVACY: QCoreApplication.translate("Settings", "Privacy"),
        SettingsPageKey.CHECK: QCoreApplication.translate("Settings", "Will I see the next call?"),
        SettingsPageKey.ABOUT: QCoreApplication.translate("Settings", "About Callpop"),
    }


def settings() -> dict[str, Setting]:
    """Every setting by its key, in the order of the pages."""
    found = (*_general(), *_calls(), *_dialing(), *_hotkeys(), *_people(), *_rest())
    return {one.key: one for one in found}


def _general() -> tuple[Setting, ...]:
    page = SettingsPageKey.GENERAL
    return (
        Setting(
            key="language",
            page=page,
            title=QCoreApplication.translate("Settings", "Language"),
            help=QCoreApplication.translate(
                "Settings", "What your PBX and your colleagues wrote stays as it is."
            ),
        ),
        Setting(
            key="theme",
            page=page,
            title=QCoreApplication.translate("Settings", "Colours"),
            words=QCoreApplication.translate("Settings", "theme dark light"),
        ),
        Setting(
            key="text_size",
            page=page,
            title=QCoreApplication.translate("Settings", "Text size"),
            help=QCoreApplication.translate(
                "Settings", "Everything in Callpop's windows grows with it."
            ),
            words=QCoreApplication.translate("Settings", "font zoom scale larger"),
        ),
        Setting(
            key="autostart",
            page=page,
            title=QCoreApplication.translate("Settings", "Start Callpop when I log in"),
            help=QCoreApplication.translate(
                "Settings", "It starts in the tray and opens no window."
            ),
            words=QCoreApplication.translate("Settings", "autostart boot login"),
        ),
    )


def _calls() -> tuple[Setting, ...]:
    page = SettingsPageKey.CALLS
    return (
        Setting(
            key="cards",
            page=page,
            title=QCoreApplication.translate("Settings", "Show a card for each call"),
            help=QCoreApplication.translate(
                "Settings", "In a corner of the screen. It never takes the focus."
            ),
            words=QCoreApplication.translate("Settings", "pop-up window"),
        ),
        Setting(
            key="notifications",
            page=page,
            title=QCoreApplication.translate("Settings", "Show the system's notifications too"),
        ),
        Setting(
            key="incoming_calls",
            page=page,
            title=QCoreApplication.translate("Settings", "Calls from outside"),
            words=QCoreApplication.translate("Settings", "incoming direction"),
        ),
        Setting(
            key="outgoing_calls",
            page=page,
            title=QCoreApplication.translate("Settings", "Calls that I place"),
            words=QCoreApplication.translate("Settings", "outgoing direction"),
        ),
        Setting(
            key="internal_calls",
            page=page,
            title=QCoreApplication.translate("Settings", "Calls between colleagues"),
            words=QCoreApplication.translate("Settings", "internal direction"),
        ),
        Setting(
            key="quiet_queues",
            page=page,
            title=QCoreApplication.translate("Settings", "Quiet queues and groups"),
            help=QCoreApplication.translate(
                "Settings",
                "Their calls don't pop up. They are in the panel and in the history all the same.",
            ),
            words=QCoreApplication.translate("Settings", "mute"),
        ),
        Setting(
            key="quiet_hours",
            page=page,
            title=QCoreApplication.translate("Settings", "Quiet hours"),
            help=QCoreApplication.translate("Settings", "Nothing pops up between these times."),
            words=QCoreApplication.translate("Settings", "do not disturb night"),
        ),
        Setting(
            key="quiet_days",
            page=page,
            title=QCoreApplication.translate("Settings", "Quiet days"),
            help=QCoreApplication.translate("Settings", "Nothing pops up all day."),
            words=QCoreApplication.translate("Settings", "do not disturb weekend"),
        ),
        Setting(
            key="sound",
            page=page,
            title=QCoreApplication.translate("Settings", "Play a sound when a call rings"),
            help=QCoreApplication.translate(
                "Settings", "Off as a rule: the phone on your desk rings already."
            ),
            words=QCoreApplication.translate("Settings", "ring tone"),
        ),
        Setting(
            key="sound_volume",
            page=page,
            title=QCoreApplication.translate("Settings", "Volume"),
            words=QCoreApplication.translate("Settings", "sound loud"),
        ),
        Setting(
            key="sound_file",
            page=page,
            title=QCoreApplication.translate("Settings", "Sound file"),
            help=QCoreApplication.translate("Settings", "A WAV file of yours."),
        ),
    )


def _dialing() -> tuple[Setting, ...]:
    page = SettingsPageKey.DIALING
    return (
        Setting(
            key="dial_account",
            page=page,
            title=QCoreApplication.translate("Settings", "Dial through"),
            help=QCoreApplication.translate(
                "Settings", "Unless a rule below or you in the dial box say otherwise."
            ),
            words=QCoreApplication.translate("Settings", "default account"),
        ),
        Setting(
            key="confirm_dialing",
            page=page,
            title=QCoreApplication.translate("Settings", "Ask before a number is dialed"),
            help=QCoreApplication.translate(
                "Settings", "Emergency numbers are always asked about."
            ),
            words=QCoreApplication.translate("Settings", "confirm"),
        ),
        Setting(
            key="countdown_seconds",
            page=page,
            title=QCoreApplication.translate("Settings", "Time to stop a call of a hotkey"),
            help=QCoreApplication.translate(
                "Settings",
                "“Call the selected number” shows the number for so long before it is dialed.",
            ),
            words=QCoreApplication.translate("Settings", "countdown cancel"),
        ),
        Setting(
            key="dial_rules",
            page=page,
            title=QCoreApplication.translate("Settings", "Which account dials which numbers"),
            help=QCoreApplication.translate(
                "Settings",
                "By how a number begins (+421) or by its country's two letters (PT). The longest "
                "beginning wins.",
            ),
            words=QCoreApplication.translate("Settings", "rules prefix country route"),
        ),
        Setting(
            key="tel_links",
            page=page,
            title=QCoreApplication.translate(
                "Settings", "Open phone links of web pages with Callpop"
            ),
            help=QCoreApplication.translate(
                "Settings", "A click on a number (tel:, callto:) opens the dial box."
            ),
            words=QCoreApplication.translate("Settings", "tel callto sip handler default"),
        ),
    )


def _hotkeys() -> tuple[Setting, ...]:
    page = SettingsPageKey.HOTKEYS
    words = QCoreApplication.translate("Settings", "hotkey shortcut keyboard")
    titles = {
        "hotkey_dial": QCoreApplication.translate("Settings", "Open the dial box"),
        "hotkey_dial_selection": QCoreApplication.translate("Settings", "Call the selected number"),
        "hotkey_open_record": QCoreApplication.translate(
            "Settings", "Open the caller's CRM record"
        ),
        "hotkey_say_caller": QCoreApplication.translate("Settings", "Say who is calling"),
        "hotkey_panel": QCoreApplication.translate("Settings", "Go to the calls in the panel"),
        "hotkey_private": QCoreApplication.translate("Settings", "Hide or show names and numbers"),
    }
    return tuple(
        Setting(key=key, page=page, title=title, words=words) for key, title in titles.items()
    )


def _people() -> tuple[Setting, ...]:
    page = SettingsPageKey.PEOPLE
    return (
        Setting(
            key="queue_warning_seconds",
            page=page,
            title=QCoreApplication.translate("Settings", "A caller waits long after"),
            words=QCoreApplication.translate("Settings", "queue threshold warning"),
        ),
        Setting(
            key="queue_alarm_seconds",
            page=page,
            title=QCoreApplication.translate("Settings", "A caller waits too long after"),
            words=QCoreApplication.translate("Settings", "queue threshold alarm"),
        ),
        Setting(
            key="favourites",
            page=page,
            title=QCoreApplication.translate("Settings", "Favourites"),
            help=QCoreApplication.translate(
                "Settings", "These colleagues stand first: account and extension, as Office/101."
            ),
            words=QCoreApplication.translate("Settings", "colleagues star"),
        ),
    )


def _rest() -> tuple[Setting, ...]:
    return (
        Setting(
            key="history_days",
            page=SettingsPageKey.HISTORY,
            title=QCoreApplication.translate("Settings", "Keep calls for"),
            words=QCoreApplication.translate("Settings", "retention days delete"),
        ),
        Setting(
            key="forget",
            page=SettingsPageKey.HISTORY,
            title=QCoreApplication.translate("Settings", "Forget a number"),
            help=QCoreApplication.translate(
                "Settings",
                "Deletes every call with this number, and its notes, from this computer.",
            ),
            words=QCoreApplication.translate("Settings", "delete erase"),
        ),
        Setting(
            key="private",
            page=SettingsPageKey.PRIVACY,
            title=QCoreApplication.translate("Settings", "Hide names and numbers"),
            help=QCoreApplication.translate(
                "Settings",
                "In every window and notification, for as long as you share your screen.",
            ),
            words=QCoreApplication.translate("Settings", "private screen sharing mask"),
        ),
        Setting(
            key="hide_on_lock",
            page=SettingsPageKey.PRIVACY,
            title=QCoreApplication.translate(
                "Settings", "Notifications on the lock screen show no names and numbers"
            ),
        ),
    )
