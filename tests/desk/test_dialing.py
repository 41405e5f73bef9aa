"""The dial box: what is shown before Enter, and what the PBX says after it."""

import asyncio
from pathlib import Path

import pytest
from tests.desk.office import ENDED, RINGING, Workplace, at_desk, status

from callpop.desk.suggesting import SuggestionKind
from callpop.preferences import Preferences
from callpop.telephony.commands import Capabilities, Dial, HangUp, Transfer, Verdict
from callpop.telephony.events import PresenceEvent, Stage
from callpop.telephony.model import Contact, Direction, PresenceState
from callpop.telephony.sentence import say
from callpop.telephony.status import LinkState


@pytest.mark.parametrize(
    "typed",
    ["0991234567", "+380 99 123-45-67", "(099) 123 45 67", "tel:+380991234567", "00380991234567"],
)
def test_a_number_in_any_notation(tmp_path: Path, typed: str) -> None:
    async def play(place: Workplace) -> None:
        preview = place.desk.dialer.preview(typed)
        assert (preview.number, preview.account) == ("+380991234567", "Office")
        assert preview.problem is None
        words = "Calls +380 99 123 45 67 through Office. Your phone rings first."
        assert str(preview.sentence) == words

    at_desk(tmp_path, play)


def test_an_extension(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        preview = place.desk.dialer.preview("101")
        assert preview.number == "101"
        words = "Calls extension 101 through Office. Your phone rings first."
        assert str(preview.sentence) == words

    at_desk(tmp_path, play)


def test_why_nothing_can_be_dialed(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        dialer = place.desk.dialer
        assert dialer.preview("  ").problem is None
        assert dialer.preview("  ").number is None
        assert "not a number" in str(dialer.preview("Олена").problem)
        assert "no number" in str(dialer.preview("tel:").problem)
        assert "no account named Shop" in str(dialer.preview("101", "Shop").problem)
        refused = status(state=LinkState.REFUSED, detail=say("Some PBX refused the key."))
        place.desk.status(refused)
        problem = dialer.preview("0991234567").problem
        assert str(problem) == "Office can't dial now. Some PBX refused the key."
        place.desk.status(status(state=LinkState.CONNECTING))
        assert "It is just connecting." in str(dialer.preview("101").problem)
        place.desk.status(status(capabilities=Capabilities()))
        assert "can't place calls" in str(dialer.preview("101").problem)
        place.desk.forget("Office")
        assert "No account is set up" in str(dialer.preview("101").problem)
        answer = await dialer.dial("101")
        assert answer.verdict is Verdict.REFUSED
        assert place.lines.sent == []

    at_desk(tmp_path, play)


async def dialing(place: Workplace, text: str, account: str | None = None) -> asyncio.Task[object]:
    task: asyncio.Task[object] = asyncio.get_running_loop().create_task(
        place.desk.dialer.dial(text, account)
    )
    await place.settle()
    return task


def test_the_pbx_answers_in_its_own_words(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        task = await dialing(place, "0991234567")
        [(account, command)] = place.lines.sent
        assert account == "Office"
        assert command == Dial(command.request, "+380991234567")
        assert place.dialing()
        second = await place.desk.dialer.dial("0991234568")
        assert (second.verdict, len(place.lines.sent)) == (Verdict.REFUSED, 1)
        assert "already" in str(second.words)
        place.accept(Verdict.REFUSED, "Trunk is busy")
        answer = await task
        assert str(answer.words) == "Trunk is busy"  # type: ignore[attr-defined]
        assert not place.dialing()
        line = place.events[-1]
        assert (line["type"], line["verdict"], line["words"]) == (
            "command",
            "refused",
            "Trunk is busy",
        )

    at_desk(tmp_path, play)


def test_an_answer_to_another_request_is_not_mine(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        task = await dialing(place, "0991234567")
        real = place.lines.sent[-1]
        place.lines.sent.append(("Office", Dial("another", "1")))
        place.accept()
        await place.settle()
        assert not task.done()
        place.lines.sent.append(real)
        place.accept()
        assert (await task).verdict is Verdict.ACCEPTED  # type: ignore[attr-defined]

    at_desk(tmp_path, play)


def test_a_pbx_that_never_answers(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        task = await dialing(place, "0991234567")
        await place.after(14.9)
        assert not task.done()
        await place.after(0.2)
        answer = await task
        assert answer.verdict is Verdict.UNKNOWN  # type: ignore[attr-defined]
        assert place.events[-1]["verdict"] == "unknown"
        # Late, but told; and the next one can be placed.
        place.accept()
        assert place.events[-1]["verdict"] == "accepted"
        assert not place.dialing()
        assert place.clock.waits == []

    at_desk(tmp_path, play)


def test_the_account_used_last_is_proposed(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.online("Shop")
        assert place.desk.dialer.accounts() == ["Office", "Shop"]
        task = await dialing(place, "201", "Shop")
        place.accept()
        await task
        assert place.desk.dialer.accounts() == ["Shop", "Office"]
        assert place.desk.dialer.preview("201").account == "Shop"
        place.desk.status(status("Shop", LinkState.WAITING))
        assert place.desk.dialer.preview("201").account == "Office"
        assert "Shop can't dial now" in str(place.desk.dialer.preview("201", "Shop").problem)

    at_desk(tmp_path, play)


def test_suggestions_from_recent_calls_and_colleagues(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        people = (("102", "Олена Бондар"), ("103", "В’ячеслав"), ("2102", None))
        for extension, name in people:
            place.desk.event(
                "Office",
                PresenceEvent(
                    extension=extension,
                    state=PresenceState.AVAILABLE,
                    at=place.clock.now().wall,
                    name=name,
                ),
                place.clock.now(),
            )
        calls = (
            ("a", "+380991234567", Contact("Олена Коваль", "Рога і Копита")),
            ("b", "+380441112233", Contact("Анна Олена")),
            ("c", "+380991234567", Contact("Олена Коваль", "Рога і Копита")),
            ("d", "+380501112233", None),
        )
        for leg, number, contact in calls:
            contacts = (contact,) if contact else ()
            place.says(leg, RINGING, number=number, contacts=contacts)
            place.says(leg, ENDED, number=number, contacts=contacts)
            await place.after(5)
        dialer = place.desk.dialer
        by_name = await dialer.suggestions("олен")
        assert [(s.title, s.kind) for s in by_name] == [
            ("Олена Бондар", SuggestionKind.COLLEAGUE),
            ("Олена Коваль", SuggestionKind.RECENT),
            ("Анна Олена", SuggestionKind.RECENT),
        ]
        assert str(by_name[0].detail) == "extension 102"
        assert by_name[0].presence is not None
        assert str(by_name[1].detail) == "Рога і Копита · +380 99 123 45 67"
        assert [s.title for s in await dialer.suggestions("копит")] == ["Олена Коваль"]
        for typed in ("в'яч", "вяч", "в’яче"):
            assert [s.title for s in await dialer.suggestions(typed)] == ["В’ячеслав"]
        assert [s.title for s in await dialer.suggestions("099123")] == ["Олена Коваль"]
        assert [s.number for s in await dialer.suggestions("102")] == ["102", "2102"]
        assert [s.number for s in await dialer.suggestions("")] == [
            "+380501112233",
            "+380991234567",
            "+380441112233",
        ]
        assert await dialer.suggestions("nobody") == []

    at_desk(tmp_path, play)


def test_suggestions_from_the_address_book(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for number, name, company in (
            ("+380991234567", "Олена Коваль", "Рога і Копита"),
            ("+380991234568", "Олена Коваль", "Рога і Копита"),
            ("+380441112233", "Фірма", "Фірма"),
            ("102", "Олена Бондар", None),
        ):
            place.book[number] = Contact(name, company, number=number)
        # Called before anybody knew the name, and after.
        named = place.book.pop("+380991234567")
        place.says("a", RINGING, number="+380991234567", contacts=())
        place.says("a", ENDED, number="+380991234567", contacts=())
        await place.after(5)
        place.book["+380991234567"] = named
        dialer = place.desk.dialer
        found = await dialer.suggestions("олена")
        assert [(one.title, str(one.detail), one.number, one.kind) for one in found] == [
            (
                "Олена Коваль",
                "Рога і Копита · +380 99 123 45 68",
                "+380991234568",
                SuggestionKind.CONTACT,
            ),
            ("Олена Бондар", "102", "102", SuggestionKind.CONTACT),
            (
                "Олена Коваль",
                "Рога і Копита · +380 99 123 45 67",
                "+380991234567",
                SuggestionKind.CONTACT,
            ),
        ]
        assert [one.account for one in found] == ["Office"] * 3
        [recent] = await dialer.suggestions("380991234567")
        assert (recent.title, recent.kind) == ("Олена Коваль", SuggestionKind.RECENT)
        assert recent.entry is not None
        [firm] = await dialer.suggestions("фірма")
        assert str(firm.detail) == "+380 44 111 22 33"
        assert [one.number for one in await dialer.suggestions("")] == ["+380991234567"]
        place.desk.forget("Office")
        [contact] = await dialer.suggestions("фірма")
        assert "No account" in str(dialer.preview(contact.number, contact.account).problem)

    at_desk(tmp_path, play)


def test_whoever_is_found_twice_is_suggested_once(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for leg, number in (("a", "+380441234567"), ("b", "044 123 45 67"), ("c", "anonymous")):
            place.says(leg, RINGING, number=number, contacts=())
            place.says(leg, ENDED, number=number, contacts=())
            await place.after(5)
        place.says("d", RINGING, number="anonymous", contacts=())
        # The same ending in another country is another number.
        place.book["+421441234567"] = Contact("Anna", number="+421441234567")
        place.book["+380441234567"] = Contact("Анна", number="+380441234567")
        found = await place.desk.dialer.suggestions("1234567")
        assert [(one.number, one.title, one.kind) for one in found] == [
            ("+380441234567", "Анна", SuggestionKind.RECENT),
            ("+421441234567", "Anna", SuggestionKind.CONTACT),
        ]
        everybody = await place.desk.dialer.suggestions("")
        assert [one.number for one in everybody] == ["anonymous", "+380441234567"]

    at_desk(tmp_path, play)


def test_where_one_source_can_not_be_read_the_other_still_suggests(tmp_path: Path) -> None:
    class Broken:
        def lookup(self, number: str) -> Contact | None:
            return None

        async def people(self, text: str, limit: int) -> list[Contact]:
            raise OSError("no disk")

    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        dialer = place.desk.dialer
        dialer._book = Broken()
        assert len(await dialer.suggestions("анаст")) == 1
        dialer._book = place.book
        place.book["1"] = Contact("Анастасія", number="1")
        await place.history.close()
        assert [one.number for one in await dialer.suggestions("анаст")] == ["1"]

    at_desk(tmp_path, play)


def test_at_most_eight_suggestions(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        for number in range(12):
            place.says(f"l{number}", RINGING, number=f"+3804411122{number:02}")
        assert len(await place.desk.dialer.suggestions("анаст")) == 8

    at_desk(tmp_path, play)


def test_hang_up_and_transfer_where_the_pbx_can(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        [call] = place.desk.live_calls()
        handling = place.desk.handling
        refused = await handling.hang_up(call.id)
        assert str(refused.words) == "Some PBX can't hang up for Callpop: use your phone."
        assert "can't transfer" in str((await handling.transfer(call.id, "202")).words)
        assert place.lines.sent == []
        place.online(capabilities=Capabilities(hang_up=True, transfer=True))
        loop = asyncio.get_running_loop()
        hang_up = loop.create_task(handling.hang_up(call.id))
        await place.settle()
        ended = place.last_command
        assert ended == HangUp(ended.request, ("a",))
        place.accept()
        assert (await hang_up).verdict is Verdict.ACCEPTED
        transfer = loop.create_task(handling.transfer(call.id, "202"))
        await place.settle()
        handed_on = place.last_command
        assert handed_on == Transfer(handed_on.request, ("a",), "202")
        place.accept()
        assert (await transfer).verdict is Verdict.ACCEPTED
        assert (await handling.transfer(call.id, "nobody")).verdict is Verdict.REFUSED
        place.says("a", ENDED)
        await place.after(2)
        assert (await handling.hang_up(call.id)).verdict is Verdict.REFUSED
        assert (await handling.hang_up("nonsense")).verdict is Verdict.REFUSED
        assert (await handling.call_back("nonsense")).verdict is Verdict.REFUSED

    at_desk(tmp_path, play)


def test_calling_back_marks_the_missed_call(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.says("a", RINGING)
        place.says("a", ENDED)
        await place.after(30)
        place.says("b", RINGING, direction=Direction.OUT, placed_by_me=True)
        out, missed = await place.history.recent()
        assert out.placed_by_me
        assert missed.called_back_at == out.seen_at

    at_desk(tmp_path, play)


def test_an_emergency_number_is_never_called_without_a_yes(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        dialer = place.desk.dialer
        for text in ("112", "tel:112", "101", "0 112", "+112"):
            question = str(dialer.preview(text).emergency)
            assert question.endswith("is an emergency number. Call it through Office?")
            answer = await dialer.dial(text)
            assert answer.verdict is Verdict.REFUSED
            assert "without asking you" in str(answer.words)
        assert not dialer.preview("0441234567").emergency
        assert place.lines.sent == []
        place.desk.event(
            "Office",
            PresenceEvent(
                extension="101",
                state=PresenceState.AVAILABLE,
                at=place.clock.now().wall,
                name="Ivan",
            ),
            place.clock.now(),
        )
        question = str(dialer.preview("101").emergency)
        assert question.startswith("101 is the extension of Ivan at Office, and an emergency")
        task = asyncio.get_running_loop().create_task(dialer.dial("101", emergency=True))
        await place.settle()
        place.accept()
        assert (await task).verdict is Verdict.ACCEPTED

    at_desk(tmp_path, play)


def test_a_call_is_handed_to_no_emergency_number_unasked(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        place.online(capabilities=Capabilities(dial=True, transfer=True))
        place.says("a", RINGING)
        place.says("a", Stage.ANSWERED)
        [call] = place.desk.live_calls()
        handling = place.desk.handling
        assert "Hand the call to it?" in str(handling.handing(call.id, "103").emergency)
        assert "without asking" in str((await handling.transfer(call.id, "103")).words)
        assert place.lines.sent == []
        place.desk.event(
            "Office",
            PresenceEvent(
                extension="103",
                state=PresenceState.AVAILABLE,
                at=place.clock.now().wall,
                name="Eva",
            ),
            place.clock.now(),
        )
        assert not handling.handing(call.id, "103").emergency
        task = asyncio.get_running_loop().create_task(handling.transfer(call.id, "103"))
        await place.settle()
        place.accept()
        assert (await task).verdict is Verdict.ACCEPTED

    at_desk(tmp_path, play)


def test_the_extension_behind_a_number_is_told_and_not_dialed(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        preview = place.desk.dialer.preview("tel:+380441234567;ext=12")
        assert (preview.number, preview.behind) == ("+380441234567", "12")
        assert str(preview.sentence) == (
            "Calls +380 44 123 45 67 through Office. Your phone rings first; then ask for "
            "extension 12."
        )

    at_desk(tmp_path, play)


def three_offices(place: Workplace) -> None:
    place.settings.countries = {"Office": "UA", "Bratislava": "SK", "Lisbon": "PT"}
    place.online("Bratislava")
    place.online("Lisbon")


def test_rules_choose_the_account(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        three_offices(place)
        dialer = place.desk.dialer
        assert dialer.preview("+421411234567").account == "Bratislava"
        dialer.prefer(Preferences(dial_rules=("+421 Lisbon", "PL office")))
        assert dialer.preview("+421411234567").account == "Lisbon"
        assert dialer.preview("+48221234567").account == "Office"
        # Whatever was dialed through what, a rule is a rule; the agent's own word is above it.
        assert dialer.preview("+421411234567", hint="Office").account == "Lisbon"
        assert dialer.preview("+421411234567", "Office").account == "Office"
        assert dialer.preview("+351212345678", hint="Office").account == "Office"
        dialer.prefer(Preferences(dial_account="Lisbon"))
        assert dialer.preview("+421411234567").account == "Lisbon"
        assert dialer.preview("201").account == "Lisbon"
        dialer.prefer(Preferences(dial_account="Gone"))
        assert dialer.preview("+421411234567").account == "Bratislava"

    at_desk(tmp_path, play)


def test_a_rule_whose_account_is_offline_dials_nowhere_else(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        three_offices(place)
        dialer = place.desk.dialer
        dialer.prefer(Preferences(dial_rules=("+421 Bratislava",)))
        place.desk.status(status("Bratislava", LinkState.CONNECTING))
        assert str(dialer.preview("+421411234567").problem) == (
            "Bratislava can't dial now. It is just connecting. The rule “+421 Bratislava” sends "
            "this number through it. Choose another account, such as Office."
        )
        assert (await dialer.dial("+421411234567")).verdict is Verdict.REFUSED
        assert place.lines.sent == []
        dialer.prefer(Preferences(dial_account="Bratislava"))
        assert "It is the account that dials" in str(dialer.preview("0441234567").problem)
        assert dialer.preview("0441234567", "Office").problem is None

    at_desk(tmp_path, play)


def test_where_nothing_says_which_account_the_agent_is_asked(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        three_offices(place)
        dialer = place.desk.dialer
        preview = dialer.preview("+48221234567")
        assert preview.unsure == ("Bratislava", "Lisbon", "Office")
        assert (preview.country, preview.rule_key) == ("PL", "+48")
        dialer.use("PL", "Lisbon")
        preview = dialer.preview("+48221234568")
        assert (preview.unsure, preview.account) == ((), "Lisbon")
        assert dialer.preview("201").unsure == ()

    at_desk(tmp_path, play)


def test_national_notation_is_read_by_every_account_that_dials(tmp_path: Path) -> None:
    async def play(place: Workplace) -> None:
        three_offices(place)
        dialer = place.desk.dialer
        preview = dialer.preview("02 5788 1234")
        assert (preview.number, preview.account) == ("+421257881234", "Bratislava")
        assert dialer.preview("02 5788 1234", "Office").number == "0257881234"
        assert [one.e164 for one in dialer.found_in("tel. 02 5788 1234")] == ["+421257881234"]
        assert [one.e164 for one in dialer.found_in("tel. 044 123 45 67")] == ["+380441234567"]
        assert dialer.found_in("none") == []

    at_desk(tmp_path, play)


def test_all_numbers_of_a_contact_are_offered_the_one_that_was_typed_first(tmp_path: Path) -> None:
    class Book:
        def lookup(self, number: str) -> Contact | None:
            return None

        async def people(self, text: str, limit: int) -> list[Contact]:
            numbers = ("+380441112233", "+380991234567 ext. 3", "201")
            return [Contact("Олена", number=number) for number in numbers]

    async def play(place: Workplace) -> None:
        dialer = place.desk.dialer
        dialer._book = Book()
        found = await dialer.suggestions("099 123 45 67")
        assert [one.number for one in found] == ["+380991234567 ext. 3", "+380441112233", "201"]
        preview = dialer.preview(found[0].number)
        assert (preview.number, preview.behind) == ("+380991234567", "3")

    at_desk(tmp_path, play)
