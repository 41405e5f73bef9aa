"""Keeps the agent's answer through which account such numbers go."""

from dataclasses import replace

from callpop.desk.desk import Desk
from callpop.desk.routing import Rule, with_rule
from callpop.ui.ports import Shell, sentence_of


async def keep_rule(rule: Rule, shell: Shell, desk: Desk) -> None:
    """Follow ``rule`` from now on; where it can't be written, ``desk`` tells why."""
    chosen = shell.preferences()
    try:
        await shell.prefer(replace(chosen, dial_rules=with_rule(chosen.dial_rules, rule)))
    except Exception as error:
        desk.problems.publish(sentence_of(error))
