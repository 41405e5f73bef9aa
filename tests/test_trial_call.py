"""The test call: a real frame over a real socket to the desk, and no trace of it afterwards."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.desk.office import Workplace, at_desk, status
from tests.waiting import until

from callpop.checks import Finding, Remedy, Standing, trouble
from callpop.contacts.book import AddressBook
from callpop.desk.cards import CardKind
from callpop.desk.ports import Note
from callpop.pbx.connector import installed_kinds
from callpop.preferences import Preferences
from callpop.telephony.model import Contact
from callpop.telephony.sentence import NOTHING, Sentence, say
from callpop.trial_call import KIND, NUMBER, TrialCalls

Story = Callable[["Trial"], Awaitable[None]]


class Trial:
    """A desk whose windows draw a card 24 ms after they are told of it, and whose notification
    service needs 9 ms."""

    def __init__(self, work: Workplace, folder: Path, words: Callable[[Sentence], str]) -> None:
        self.work = work
        self.chosen = Preferences()
        self.draws = self.notes = True
        self.mended: list[str] = []
        kind = installed_kinds(AddressBook(folder / "contacts.db"))[KIND]
        self.calls = TrialCalls(
            work.clock,
            work.desk,
            kind,
            lambda: self.chosen,
            self._obstacle,
            words,
            measure_seconds=0.2,
            ring_seconds=30,
        )
        work.desk.cards.subscribe(lambda _none: self._draw())
        show = work.screen.show

        def shown(note: Note) -> None:
            show(note)
            if self.notes:
                asyncio.get_running_loop().call_soon(self._shown, note)

        work.screen.show = shown  # type: ignore[method-assign]
        self._drawn: set[str] = set()

    async def place(self) -> Any:
        return await self.calls.place()

    async def until(self, ready: Callable[[], object]) -> None:
        await until(ready)

    def choose(self, **chosen: object) -> None:
        self.chosen = replace(self.chosen, **chosen)  # type: ignore[arg-type]
        self.work.desk.prefer(self.chosen)

    def _draw(self) -> None:
        for card in self.work.desk.board.cards:
            if self.draws and card.call.id not in self._drawn:
                self._drawn.add(card.call.id)
                asyncio.get_running_loop().call_soon(self._card, card.call.id)

    def _card(self, call_id: str) -> None:
        self.work.clock.advance(0.015)
        self.calls.card_drawn("another")
        self.calls.card_drawn(call_id)

    def _shown(self, note: Note) -> None:
        self.work.clock.advance(0.009)
        self.calls.note_shown(Note(key="ring:another", title=NOTHING, body=NOTHING))
        self.calls.note_shown(note)

    async def _obstacle(self) -> Finding:
        async def resume() -> None:
            self.mended.append("resumed")

        return trouble(say("Pop-ups are paused."), NOTHING, Remedy(say("Resume"), resume))


@pytest.fixture
def tell(tmp_path: Path) -> Callable[..., None]:
    def telling(story: Story, words: Callable[[Sentence], str] = str) -> None:
        async def at(work: Workplace) -> None:
            trial = Trial(work, tmp_path, words)
            try:
                await story(trial)
            finally:
                await trial.calls.close()

        at_desk(tmp_path, at)

    return telling


Tell = Callable[..., None]


def test_it_comes_like_any_call_and_is_measured(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        work = trial.work
        result = await trial.place()
        assert result.finding.standing is Standing.GOOD
        assert (result.heard, result.note, result.card) == (
            0.0,
            pytest.approx(0.009),
            pytest.approx(0.024),
        )
        assert str(result.finding.words) == (
            "The test call is here: its card after 24 ms, its notification after 9 ms."
        )
        (card,) = work.desk.board.cards
        assert (card.kind, str(card.title), str(card.line2)) == (
            CardKind.INCOMING,
            "Callpop test call",
            "+1 202-555-0100",
        )
        assert str(card.line3) == card.call.account == "Test call"
        assert list(map(str, work.screen.titles)) == ["Callpop test call"]
        # It is no account: nobody dials through it, nobody works there, nothing shows it.
        assert work.desk.presence_rows() == []
        assert [one.account for one in work.desk.account_statuses()] == ["Office"]

    tell(story)


def test_nothing_is_left_of_it(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        work = trial.work
        missed: list[int] = []
        work.desk.missed.subscribe(missed.append)
        await trial.place()
        trial.calls.end()
        await trial.until(lambda: not work.desk.live_calls() and not work.desk.rehearsed)
        assert work.desk.board.cards == ()
        assert work.screen.notes == {}
        assert (work.desk.missed_count, missed) == (0, [])
        assert work.browser.opened == []
        assert await work.history.recent(10) == []
        # Scripts may know it by its account.
        lines = [line for line in work.events if line["type"].startswith("call.")]
        assert [line["type"] for line in lines] == ["call.ringing", "call.ended"]
        assert {line["account"] for line in lines} == {"Test call"}
        assert [line["account"] for line in work.events if line["type"] == "session"] == ["Office"]

    tell(story)


def test_a_closed_card_ends_it(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        work = trial.work
        await trial.place()
        work.desk.dismiss(work.desk.live_calls()[0].id)
        await trial.until(lambda: not work.desk.live_calls())

    tell(story)


def test_it_ends_by_itself(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        trial.calls._ring_seconds = 0.05
        await trial.place()
        await trial.until(lambda: not trial.work.desk.live_calls())
        assert trial.work.desk.missed_count == 0

    tell(story)


def test_a_second_one_takes_the_place_of_the_first(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        work = trial.work
        await trial.place()
        first = work.desk.live_calls()[0].id
        one, other = await asyncio.gather(trial.place(), trial.place())
        assert one.finding.standing is other.finding.standing is Standing.GOOD
        (call,) = work.desk.live_calls()
        assert call.id != first

    tell(story)


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"notifications": False}, "its card after 15 ms."),
        ({"cards": False}, "its notification after 9 ms."),
    ],
)
def test_what_is_switched_off_is_not_waited_for(
    tell: Tell, chosen: dict[str, bool], words: str
) -> None:
    async def story(trial: Trial) -> None:
        trial.choose(**chosen)
        result = await trial.place()
        assert result.finding.standing is Standing.GOOD
        assert str(result.finding.words).endswith(words)
        assert "switched off in the settings" in str(result.finding.advice)

    tell(story)


def test_paused_pop_ups_are_told_and_not_passed_over(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        trial.work.desk.pause_pops()
        result = await trial.place()
        assert result.finding.standing is Standing.TROUBLE
        assert str(result.finding.words) == (
            "The test call reached Callpop after 1 ms and did not pop up. Pop-ups were muted."
        )
        assert (result.card, result.note) == (None, None)
        assert trial.work.desk.board.cards == ()
        assert [str(remedy.label) for remedy in result.finding.remedies] == ["Resume"]

    tell(story)


def test_calls_from_outside_that_are_not_to_pop_up_are_told(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        trial.choose(incoming_calls=False)
        result = await trial.place()
        assert "Calls from outside don't pop up" in str(result.finding.words)

    tell(story)


def test_a_note_or_a_card_that_does_not_come_is_told(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        trial.notes = False
        result = await trial.place()
        assert result.finding.standing is Standing.TROUBLE
        assert "but no notification service took it" in str(result.finding.words)
        trial.draws, trial.notes = False, True
        result = await trial.place()
        assert result.finding.standing is Standing.TROUBLE
        assert "but no card" in str(result.finding.words)
        trial.notes = False
        result = await trial.place()
        assert "nothing showed it" in str(result.finding.words)

    tell(story)


def test_it_speaks_the_agents_language_and_takes_nobodys_name(tell: Tell) -> None:
    german = {"Test call": "Testanruf", "Callpop test call": "Callpop ruft an"}

    async def story(trial: Trial) -> None:
        trial.work.desk.status(status("Testanruf"))
        await trial.place()
        (card,) = trial.work.desk.board.cards
        assert (str(card.title), card.call.account) == ("Callpop ruft an", "Testanruf 2")
        trial.calls.end()
        await trial.until(lambda: not trial.work.desk.rehearsed)
        # Whoever has that name keeps what is theirs.
        accounts = [one.account for one in trial.work.desk.account_statuses()]
        assert accounts == ["Office", "Testanruf"]

    tell(story, lambda sentence: german.get(sentence.template, str(sentence)))


def test_an_address_book_that_has_the_number_changes_nothing_of_it(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        trial.work.book[NUMBER] = Contact("Nobody", None, None, NUMBER)
        result = await trial.place()
        assert result.finding.standing is Standing.GOOD
        assert str(trial.work.desk.board.cards[0].title) == "Callpop test call"

    tell(story)


def test_no_free_port_is_told(tell: Tell, monkeypatch: pytest.MonkeyPatch) -> None:
    from callpop.simulators.phonet import PhonetSimulator

    async def refused(_self: PhonetSimulator) -> None:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(PhonetSimulator, "start", refused)

    async def story(trial: Trial) -> None:
        result = await trial.place()
        assert result.finding.standing is Standing.TROUBLE
        assert "no port is free" in str(result.finding.words)
        assert trial.work.desk.rehearsed == set()
        monkeypatch.undo()
        assert (await trial.place()).finding.standing is Standing.GOOD

    tell(story)


def test_quitting_while_it_rings_leaves_nothing(tell: Tell) -> None:
    async def story(trial: Trial) -> None:
        await trial.place()
        await trial.calls.close()
        assert trial.work.desk.live_calls() == []
        assert trial.work.desk.rehearsed == set()
        assert trial.work.desk.missed_count == 0

    tell(story)
