"""The verbs of the settings that are no account's: what the agent chose for the app as a whole."""

from argparse import Namespace
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from callpop.cli.ending import DONE, wrong
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import say, write_json, write_table

if TYPE_CHECKING:
    from callpop.accounts.home import Home
    from callpop.accounts.settings import SettingsFile
    from callpop.preferences import Preferences

_YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    settings = verbs.add("settings", "see and change what is chosen for the whole app", None)
    of_settings = Verbs(settings, "settings_verb")
    of_settings.add(
        "list",
        "list every choice, and what it can be",
        _list,
        json=True,
        more="As JSON: a list of objects with key, value, default and can_be.",
    )
    get = of_settings.add("get", "print one choice", _get, json=True)
    get.add_argument("key", metavar="KEY", help="as list names it")
    put = of_settings.add(
        "set", "choose; the running app follows at once", _set, more="Without VALUE: none of them."
    )
    put.add_argument("key", metavar="KEY", help="as list names it")
    put.add_argument(
        "value", metavar="VALUE", nargs="*", default=[], help="several, where it holds several"
    )
    reset = of_settings.add("reset", "go back to the default", _reset)
    reset.add_argument("key", metavar="KEY", help="as list names it")


def _list(arguments: Namespace, home: "Home") -> int:
    from callpop.preferences import CHOICES

    chosen = _chosen(home)
    rows = [
        (key, getattr(chosen, key), choice.default, _can_be(key)) for key, choice in CHOICES.items()
    ]
    if getattr(arguments, "json", False):
        write_json(
            [
                {"key": key, "value": value, "default": default, "can_be": can_be}
                for key, value, default, can_be in rows
            ]
        )
    else:
        write_table(
            ("key", "value", "default", "can be"),
            [(key, _shown(value), _shown(default), can_be) for key, value, default, can_be in rows],
        )
    return DONE


def _get(arguments: Namespace, home: "Home") -> int:
    _check_key(arguments.key)
    value = getattr(_chosen(home), arguments.key)
    if getattr(arguments, "json", False):
        write_json(value)
    elif isinstance(value, tuple):
        for one in value:
            say(one)
    else:
        say(_shown(value))
    return DONE


def _set(arguments: Namespace, home: "Home") -> int:
    _check_key(arguments.key)
    _change(home, arguments.key, _understood(arguments.key, arguments.value))
    return DONE


def _reset(arguments: Namespace, home: "Home") -> int:
    from callpop.preferences import CHOICES

    _check_key(arguments.key)
    _change(home, arguments.key, CHOICES[arguments.key].default)
    return DONE


def _change(home: "Home", key: str, value: Any) -> None:
    home.prepare()
    # Its own accounts stay as they are: only their fields' names are not looked over here.
    _file(home).change(lambda now: replace(now, app=replace(now.app, **{key: value})))


def _chosen(home: "Home") -> "Preferences":
    return _file(home).load().app


def _file(home: "Home") -> "SettingsFile":
    from callpop.accounts.settings import SettingsFile

    return SettingsFile(home.settings)


def _check_key(key: str) -> None:
    import difflib

    from callpop.preferences import CHOICES

    if key in CHOICES:
        return
    near = difflib.get_close_matches(key, list(CHOICES), n=1)
    hint = f"Is “{near[0]}” meant?" if near else "List them with: callpop settings list"
    raise wrong(f"There is no setting “{key}”. {hint}")


def _understood(key: str, words: list[str]) -> Any:
    """What was typed, as the choice holds it."""
    from callpop.preferences import CHOICES, problem_with

    usual = CHOICES[key].default
    text = " ".join(words)
    value: object = text
    if isinstance(usual, tuple):
        value = tuple(words)
    elif isinstance(usual, bool):
        value = _YES_NO.get(text.lower())
    elif isinstance(usual, int):
        try:
            value = int(text)
        except ValueError:  # no number, or one of thousands of digits
            value = None
    elif isinstance(usual, StrEnum):
        kind = type(usual)
        value = kind(text.lower()) if text.lower() in tuple(kind) else None
    if value is None or problem_with(key, value):
        raise wrong(f"“{key}” can't be “{text}”. It can be: {_can_be(key)}.")
    return value


def _can_be(key: str) -> str:
    from callpop.preferences import CHOICES, problem_with

    usual = CHOICES[key].default
    if isinstance(usual, bool):
        return "yes, no"
    if isinstance(usual, StrEnum):
        return ", ".join(type(usual))
    if isinstance(usual, int):
        return str(problem_with(key, -1_000_000_000))
    if isinstance(usual, tuple):
        return str(problem_with(key, ("?",))) or "several texts"
    return str(problem_with(key, "?")) or "text"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)
