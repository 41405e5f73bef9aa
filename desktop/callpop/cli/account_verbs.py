"""Verbs of accounts. They change the settings and the keyring themselves, then have the running
app follow, if there is one."""

from argparse import ArgumentParser, Namespace
from collections.abc import Coroutine, Sequence
from shlex import quote
from typing import TYPE_CHECKING, Any, TypeVar

from callpop.cli.ending import DONE, wrong
from callpop.cli.parsing import Verbs
from callpop.cli.terminal import complain, say, write_json, write_table
from callpop.platform.control_client import ask
from callpop.platform.control_place import NotRunning, PlaceError, Refusal

if TYPE_CHECKING:
    from callpop.account_service import AccountService, SecretState
    from callpop.accounts.home import Home
    from callpop.accounts.settings import Account
    from callpop.telephony.fields import Field

T = TypeVar("T")

_TRIAL_SECONDS = 60.0
_UNLOCK_SECONDS = 150.0
_KEYRING_SECONDS = 60.0


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this family."""
    family = verbs.add("account", "add, list, change, test or remove accounts", None)
    family_verbs = Verbs(family, "account_verb")
    kinds = family_verbs.add(
        "kinds", "list the kinds of PBX, or the settings of one", _kinds, json=True
    )
    kinds.add_argument("kind", metavar="KIND", nargs="?", default=None, help="such as xvb")
    add = family_verbs.add("add", "add an account at a PBX", _add)
    add.add_argument("kind", metavar="KIND", help="as account kinds lists them")
    add.add_argument("--name", required=True, help="what you call it")
    _add_settings(add, "a setting, such as domain=company.example.com; never a secret")
    _add_secret_options(add)
    change = family_verbs.add("change", "change settings of an account; the others stay", _change)
    change.add_argument("name", metavar="NAME")
    _add_settings(change, "its new value; KEY= takes the setting away", required=True)
    family_verbs.add("list", "list the accounts", _list, json=True)
    show = family_verbs.add(
        "show", "show an account's settings, and which secrets are stored", _show, json=True
    )
    show.add_argument("name", metavar="NAME")
    show.add_argument(
        "--webhook-url",
        action="store_true",
        default=False,
        help="print the address to enter in the PBX, and nothing else; it is a secret",
    )
    test = family_verbs.add("test", "connect for real and say what happened", _test)
    test.add_argument("name", metavar="NAME")
    remove = family_verbs.add("remove", "remove an account and its secrets", _remove)
    remove.add_argument("name", metavar="NAME")
    unlock = family_verbs.add(
        "unlock", "give an account its secrets anew; without NAME, unlock the keyring", _unlock
    )
    unlock.add_argument("name", metavar="NAME", nargs="?", default=None)
    _add_secret_options(unlock)


def _add_settings(parser: ArgumentParser, purpose: str, *, required: bool = False) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        required=required,
        metavar="KEY=VALUE",
        help=purpose,
    )


def _add_secret_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--secrets-stdin",
        action="store_true",
        default=False,
        help="read the secrets from standard input, as lines KEY=VALUE",
    )
    parser.add_argument(
        "--this-run",
        action="store_true",
        default=False,
        help="hand the secrets to the running app, which forgets them when it ends",
    )


def _kinds(arguments: Namespace, home: "Home") -> int:
    service = _service(home)
    kinds = sorted(service.kinds(), key=lambda kind: kind.name)
    if arguments.kind is not None:
        name = service.kind(arguments.kind).name
        kinds = [kind for kind in kinds if kind.name == name]
    if getattr(arguments, "json", False):
        write_json(
            [
                {
                    "kind": kind.name,
                    "title": kind.title,
                    "settings": [_described(field) for field in kind.fields],
                }
                for kind in kinds
            ]
        )
    elif arguments.kind is None:
        write_table(("kind", "PBX"), [(kind.name, kind.title) for kind in kinds])
    else:
        write_table(
            ("setting", "", "if not said", "what it is"),
            [
                (field.key, _asked(field), field.default, f"{field.label}. {field.help}")
                for field in kinds[0].fields
            ],
        )
    return DONE


def _described(field: "Field") -> dict[str, object]:
    return {
        "key": field.key,
        "label": field.label,
        "required": field.required,
        "secret": field.secret,
        "default": field.default,
        "choices": list(field.choices),
        "help": str(field.help),
    }


def _asked(field: "Field") -> str:
    if field.secret:
        return "secret"
    return "needed" if field.required else ""


def _add(arguments: Namespace, home: "Home") -> int:
    from callpop.account_check import asked_secrets, check_settings
    from callpop.cli.secret_input import read_secrets
    from callpop.pbx.connector import SettingsError

    service = _service(home)
    kind = service.kind(arguments.kind)
    # Everything that can be wrong is found before a secret is asked for.
    settings = _settings(arguments.set)
    try:
        tuple(kind.own_hosts(check_settings(kind, settings)))
    except SettingsError as error:
        said = settings.get(error.key or "", "").strip()
        more = "" if said else f" See callpop account kinds {kind.name}."
        raise wrong(f"{error.sentence}{more}") from error
    _do(service.check_new_name(arguments.name))
    if arguments.this_run:
        ask(home, "ping")
    secrets = read_secrets(asked_secrets(kind), from_stdin=arguments.secrets_stdin)
    if arguments.this_run:
        ask(
            home,
            "account.add",
            patience=_KEYRING_SECONDS,
            kind=kind.name,
            name=arguments.name,
            settings=settings,
            secrets=secrets,
        )
    else:
        home.prepare()
        _do(service.add(kind.name, arguments.name, settings, secrets))
        _have_the_app_follow(home)
    say(f"{arguments.name} is added. Try it with: callpop account test {quote(arguments.name)}")
    return DONE


def _change(arguments: Namespace, home: "Home") -> int:
    service = _service(home)
    account = _do(service.account(arguments.name))
    settings = {**account.settings, **_settings(arguments.set)}
    _do(service.save(account.name, account.kind, settings, {}, was=account.name))
    _have_the_app_follow(home)
    say(f"{account.name} is changed. Try it with: callpop account test {quote(account.name)}")
    return DONE


def _list(arguments: Namespace, home: "Home") -> int:
    service = _service(home)
    accounts = _do(service.accounts())
    if getattr(arguments, "json", False):
        write_json([{"name": a.name, "kind": a.kind, "enabled": a.enabled} for a in accounts])
    elif accounts:
        write_table(
            ("name", "kind", "enabled"),
            [(a.name, a.kind, "yes" if a.enabled else "no") for a in accounts],
        )
    else:
        say("No account is set up yet: callpop account add KIND --name NAME --set KEY=VALUE …")
    return DONE


def _show(arguments: Namespace, home: "Home") -> int:
    service = _service(home)
    if arguments.webhook_url:
        say(_webhook_url(service, arguments.name, home))
        return DONE

    async def look() -> "tuple[Account, Sequence[SecretState]]":
        account = await service.account(arguments.name)
        return account, await service.secret_states(account)

    account, secrets = _do(look())
    states = {secret.key: _stored(secret.stored) for secret in secrets}
    if getattr(arguments, "json", False):
        write_json(
            {
                "name": account.name,
                "kind": account.kind,
                "enabled": account.enabled,
                "settings": dict(account.settings),
                "secrets": states,
            }
        )
        return DONE
    rows = [("name", account.name), ("kind", account.kind)]
    rows += [("enabled", "yes" if account.enabled else "no")]
    rows += list(account.settings.items())
    rows += [(key, f"(secret: {state})") for key, state in states.items()]
    write_table(("setting", "value"), rows)
    return DONE


def _webhook_url(service: "AccountService", name: str, home: "Home") -> str:
    try:
        # The app alone has the secrets that were given for this run.
        return str(ask(home, "account.webhook", patience=_KEYRING_SECONDS, name=name)["url"])
    except NotRunning:
        return _do(service.webhook_url(name))


def _stored(stored: bool | None) -> str:
    if stored is None:
        return "unknown"
    return "stored" if stored else "missing"


def _test(arguments: Namespace, home: "Home") -> int:
    try:
        # The app has the secrets that were given for this run alone, and its keyring is open.
        said = ask(home, "account.test", patience=_TRIAL_SECONDS, name=arguments.name)["words"]
    except NotRunning:
        said = _do(_service(home).test_stored(arguments.name))
    say(said)
    return DONE


def _remove(arguments: Namespace, home: "Home") -> int:
    said = _do(_service(home).remove(arguments.name))
    _have_the_app_follow(home)
    say(said)
    return DONE


def _unlock(arguments: Namespace, home: "Home") -> int:
    from callpop.account_check import asked_secrets
    from callpop.cli.secret_input import read_secrets

    if arguments.name is None:
        return _unlock_keyring(arguments, home)
    service = _service(home)
    account = _do(service.account(arguments.name))
    if arguments.this_run:
        ask(home, "ping")
    fields = asked_secrets(service.kind(account.kind))
    secrets = read_secrets(fields, from_stdin=arguments.secrets_stdin)
    if arguments.this_run:
        ask(home, "account.secrets", name=account.name, secrets=secrets)
        say(f"{account.name} has its secrets until Callpop ends.")
    else:
        _do(service.give_secrets(account.name, secrets))
        _have_the_app_follow(home, anew=account.name)
        say(f"The secrets of {account.name} are in the keyring.")
    return DONE


def _unlock_keyring(arguments: Namespace, home: "Home") -> int:
    if arguments.this_run or arguments.secrets_stdin:
        raise wrong("Name the account whose secrets you give.")
    try:
        ask(home, "account.unlock", patience=_UNLOCK_SECONDS)
    except NotRunning:
        _do(_service(home).unlock())
    say("The keyring is unlocked.")
    return DONE


def _do(coro: Coroutine[Any, Any, T]) -> T:
    import asyncio  # no other family of verbs waits for it

    return asyncio.run(coro)


def _service(home: "Home") -> "AccountService":
    from callpop.account_service import AccountService
    from callpop.accounts.settings import SettingsFile
    from callpop.accounts.vault import Vault
    from callpop.pbx.connector import installed_kinds

    kinds = installed_kinds()
    file = SettingsFile(home.settings, {name: kind.fields for name, kind in kinds.items()})
    return AccountService(file, Vault(), kinds)


def _have_the_app_follow(home: "Home", anew: str | None = None) -> None:
    try:
        ask(home, "account.reload", patience=_KEYRING_SECONDS, anew=anew)
    except NotRunning:
        pass
    except (Refusal, PlaceError) as error:
        # What was asked for is done; the app follows at its next start at the latest.
        complain(f"The running Callpop did not follow: {error.sentence}")


def _settings(assignments: Sequence[str]) -> dict[str, str]:
    settings: dict[str, str] = {}
    for assignment in assignments:
        key, equals, value = assignment.partition("=")
        if not equals or not key.strip():
            # Without the word: it may well be a secret.
            raise wrong("A setting is written --set KEY=VALUE.")
        settings[key.strip()] = value
    return settings
