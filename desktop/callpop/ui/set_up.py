"""Makes the set-up of an account, with what it asks in the end."""

from functools import partial

from callpop.tasks import Tasks
from callpop.ui.check_page import CheckPage
from callpop.ui.phone_links_box import LinksSwitch
from callpop.ui.ports import Accounts, Shell
from callpop.ui.settings_texts import settings
from callpop.ui.switch_row import SwitchRow
from callpop.ui.system_ports import Switch
from callpop.ui.theme import Theme
from callpop.ui.wizard import Wizard


def set_up(theme: Theme, accounts: Accounts, shell: Shell, tasks: Tasks) -> Wizard:
    """A window that goes from the choice of a PBX to a call that is seen."""
    text, links = settings(), LinksSwitch(shell.phone_links)
    switches: dict[str, Switch] = {"autostart": shell.autostart, "tel_links": links}
    rows = [
        SwitchRow(theme, text[key], switch, tasks, at_once=False)
        for key, switch in switches.items()
    ]
    page = partial(CheckPage, theme, shell.checkup, tasks)
    return Wizard(theme, accounts, tasks, rows, page)
