"""The story that is shown first: in a minute and a half, what the app does."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal

from callpop.simulators.day import almaty, bratislava, kyiv, lisbon, lviv
from callpop.simulators.day.stage import Day


async def begins(day: Day) -> None:
    """All accounts come online."""
    for name in (kyiv.NAME, lviv.NAME, bratislava.NAME, lisbon.NAME):
        await day.agent.sees_account(name, online=True)
        day.say(f"{name} is online.")
    await day.agent.sees_account(almaty.NAME, online=False)
    day.say(f"{almaty.NAME}'s PBX calls us, and has not yet: that is no connection to rely on.")
    await day.places.almaty.contact(almaty.told(almaty.YERLAN))
    await day.agent.sees_account(almaty.NAME, online=True)
    day.say(f"Now it has: {almaty.NAME} is online.")
    for ext in (kyiv.ME, kyiv.OLENA, kyiv.TARAS):
        await day.places.kyiv.pause(ext, paused=False)
    for ext in (lviv.ME, lviv.MARIYA):
        await day.places.lviv.pause(ext, paused=False)
    for ext in (bratislava.ME, bratislava.PETER, bratislava.EVA, bratislava.JANA):
        await day.places.bratislava.member(bratislava.SUPPORT, ext)
    day.say("People come in and take their phones off pause.")
    await day.agent.opens_panel()
    await day.wait(1)
    await day.picture("five-pbxs-online")
    await day.agent.leaves()


async def at_once(day: Day) -> None:
    """Lviv and Lisbon ring while I talk in Kyiv, in the light and in the dark theme."""
    office, branch, lisbon_office = day.places.kyiv, day.places.lviv, day.places.lisbon
    first = await office.ring(kyiv.ANASTASIA.number, kyiv.ME)
    await office.answer(first)
    await day.agent.sees_card(kyiv.ANASTASIA.name, "Talking")
    second = await branch.ring(lviv.LARYSA.number, lviv.ME)
    await day.agent.sees_card(lviv.LARYSA.name, lviv.NAME)
    third = await lisbon_office.ring(lisbon.told(lisbon.INES), lisbon.ME)
    await lisbon_office.web_command(lisbon.ME, lisbon.record(day.places.crm, lisbon.INES))
    await day.agent.sees_card(lisbon.INES.number, lisbon.NAME)
    day.say("While I talk in Kyiv, Lviv rings, and Lisbon.")
    await day.wait(2)
    await day.picture("three-calls")
    await day.agent.turns("dark")
    await day.picture("three-calls-dark")
    await day.agent.turns("light")
    await lisbon_office.answer(third)
    await lisbon_office.hang_up(third)
    await branch.hang_up(second)
    await day.agent.sees_card(lviv.LARYSA.name, "Missed")
    await office.hang_up(first)
    day.say("Two conversations, and one call to return.")
    for who in (lviv.LARYSA.name, kyiv.ANASTASIA.name, lisbon.INES.number):
        await day.agent.puts_away(who)


async def looks_back(day: Day) -> None:
    """The calls of all five in one list, in both themes."""
    themes: tuple[tuple[Literal["light", "dark"], str], ...] = (
        ("light", "history"),
        ("dark", "history-dark"),
    )
    for theme, name in themes:
        await day.agent.turns(theme)
        await day.agent.opens_panel()
        await day.wait(1)
        await day.picture(name)
        await day.agent.leaves()
    await day.agent.turns("light")


async def sees_everything(day: Day) -> None:
    """The large window: everybody, every call, in Ukrainian, and while the screen is shared."""
    agent = day.agent
    await agent.opens("people")
    await day.wait(1)
    await day.picture("everybody")
    await agent.opens("history")
    await day.wait(1)
    await day.picture("every-call")
    await agent.speaks("uk")
    await day.wait(1)
    await day.picture("every-call-in-ukrainian")
    await agent.hides_names(hidden=True)
    await day.wait(1)
    await day.picture("names-hidden")
    await agent.hides_names(hidden=False)
    await agent.speaks("en")
    await agent.leaves()


@dataclass(frozen=True, slots=True)
class Scene:
    """One part of the day: its heading in the transcript, and what happens."""

    title: str
    play: Callable[[Day], Awaitable[None]]


SCENES: tuple[Scene, ...] = (
    Scene("The day begins", begins),
    Scene("A known client", kyiv.known_client),
    Scene("A group call that a colleague takes", kyiv.taken_by_colleague),
    Scene("A queue", bratislava.queue),
    Scene("Every phone of the office", lisbon.call_and_web_call),
    Scene("A PBX that calls us", almaty.webhooks),
    Scene("A missed call, and click-to-call", kyiv.missed_and_called_back),
    Scene("A call that the PBX refuses", kyiv.refused_call),
    Scene("Three calls at once", at_once),
    Scene("A PBX restarts", bratislava.restart),
    Scene("Looking back", looks_back),
    Scene("Everybody, and every call", sees_everything),
)


class SceneFailed(Exception):
    """The screen did not show what it must; the text says in which scene."""


async def play(day: Day, scene: Scene) -> None:
    """One scene.

    Raises:
        SceneFailed: what should be on the screen did not appear in time, or a call had ended.
    """
    day.say(f"## {scene.title}")
    try:
        await scene.play(day)
    except TimeoutError as late:
        raise SceneFailed(f"{scene.title}: {str(late) or 'it took too long'}") from late
    except LookupError as gone:
        raise SceneFailed(f"{scene.title}: {gone}") from gone
