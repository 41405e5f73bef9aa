from datetime import timedelta

import pytest
from tests.clocks import START

from callpop.desk.people import SEEN_AT_ONCE, Group, People, steady, toggled
from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState

FREE, RINGING, BUSY = PresenceState.AVAILABLE, PresenceState.RINGING, PresenceState.BUSY


def row(
    extension: str,
    name: str | None = None,
    state: PresenceState = FREE,
    account: str = "Office",
    since: float = 0,
) -> Presence:
    return Presence(
        account=account,
        extension=extension,
        name=name,
        state=state,
        since=START + timedelta(seconds=since),
    )


def board(*rows: Presence) -> People:
    made = People()
    for one in rows:
        made.take(one)
    return made


def extensions(people: People, text: str = "") -> list[str]:
    return [extension for _, extension in people.order(text)]


MANY = [row(str(100 + n)) for n in range(10)]


def test_everybody_stands_by_name_and_the_nameless_by_number() -> None:
    people = board(row("9"), row("100"), row("20", "Олена"), row("30", "Ján"), row("31", "Jana"))
    assert extensions(people) == ["30", "31", "20", "9", "100"]


def test_where_all_are_seen_nobody_moves() -> None:
    few = MANY[:SEEN_AT_ONCE]
    before = board(*few).order()
    assert board(*few, replace(few[-1], state=RINGING)).order() == before


def test_who_is_in_a_call_stands_first_and_who_comes_new_behind_them() -> None:
    people = board(*MANY, row("105", state=BUSY, since=10))
    assert extensions(people)[:2] == ["105", "100"]
    people.take(row("101", state=BUSY, since=20))
    assert extensions(people)[:3] == ["105", "101", "100"]
    people.take(row("109", state=RINGING, since=30))
    assert extensions(people)[:3] == ["109", "105", "101"]
    assert people.busy == 3
    people.take(row("105", since=40))
    assert extensions(people)[:3] == ["109", "101", "100"]
    assert len(people.order()) == len(people) == 10


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("horvath", ["12"]),
        ("HORVÁTH ja", ["12"]),
        ("коваль", ["002"]),
        ("2", ["43", "12", "002"]),
        ("43", ["43"]),
        ("nobody", []),
        ("  ", ["12", "43", "002"]),
    ],
)
def test_the_search_knows_names_and_extensions(text: str, found: list[str]) -> None:
    people = board(row("12", "Ján Horváth"), row("43", "Robert 2"), row("002", "Олена Коваль"))
    assert extensions(people, text) == found


def test_what_fits_from_the_beginning_comes_first() -> None:
    people = board(row("50", "Adrian"), row("51", "Riana"), row("1050", "Zita"))
    assert extensions(people, "ria") == ["51", "50"]
    assert extensions(people, "50") == ["50", "1050"]


def test_a_search_does_not_follow_the_states() -> None:
    people = board(*MANY, replace(MANY[7], state=RINGING))
    assert extensions(people, "10") == [one.extension for one in MANY]


def test_a_name_that_is_told_later_moves_its_line() -> None:
    people = board(row("9"), row("10", "Anna"))
    people.take(row("9", "Aaron"))
    people.take(row("10"))
    assert extensions(people) == ["9", "10"]
    assert people.find("Office", "9") == row("9", "Aaron")
    assert people.find("Office", "11") is None


def test_an_account_that_goes_takes_its_people() -> None:
    people = board(*MANY, row("100", "Ana", BUSY, "Lisboa"))
    assert board(*MANY, row("1", account="Lisboa")).several_accounts
    people.forget("Lisboa")
    assert not people.several_accounts
    assert (len(people), people.busy) == (10, 0)
    assert all(account == "Office" for account, _ in people.order())
    people.forget("Lisboa")


def test_for_who_is_looking_nothing_moves() -> None:
    assert steady("abc", "dcba") == ["a", "b", "c", "d"]
    assert steady("abc", "cb") == ["b", "c"]


SPREAD = (
    row("100", "Ana", account="Lisboa"),
    row("101", "Bruno", BUSY, "Lisboa"),
    row("101", "Marta"),
    row("102", "Olena", RINGING),
    row("103", "Zdeno", BUSY),
)


def lines(people: People, text: str = "", **wanted: object) -> list[str]:
    """The directory, headings in brackets."""
    return [
        f"[{line.account or 'favourites'}]" if isinstance(line, Group) else "/".join(line)
        for line in people.directory(text, **wanted)  # type: ignore[arg-type]
    ]


def test_letters_typed_after_others_find_as_all_at_once() -> None:
    names = ("Olena Kova", "Ola Nemec", "Lena Kolar", "Marta Sale", "Peter", "")
    accounts = ("Sales", "Office")
    rows = [
        row(
            str(100 + n),
            names[n % 6] or None,
            account=accounts[n % 2],
            state=(FREE, BUSY)[n % 5 < 2],
        )
        for n in range(60)
    ]
    people = board(*rows)
    people.prefer(["Office/113", "Sales/100"])
    for text in ("olena kova", "10", "sal mar", "le ol", "11 off", "en", "kov ol", "xx", "s 1 o"):
        ends = [*range(1, len(text) + 1), *range(len(text), 0, -1)]
        for end in ends:
            for free in (False, True):
                fresh = board(*rows)
                fresh.prefer(["Office/113", "Sales/100"])
                assert people.order(text[:end], free=free) == fresh.order(text[:end], free=free)
    # Who is called otherwise meanwhile is found as they are now called.
    assert extensions(people, "zo") == []
    people.take(replace(rows[0], name="Zoe"))
    assert extensions(people, "zoe") == ["100"]
    people.forget("Sales")
    assert extensions(people, "zoe") == []


def test_favourites_stand_first_wherever_people_are_listed() -> None:
    people = board(*MANY, row("105", state=BUSY))
    people.prefer(["Office/103", "Office/none", "nonsense"])
    assert extensions(people)[:3] == ["103", "105", "100"]
    assert extensions(people, "10")[0] == "103"
    few = board(*MANY[:3])
    few.prefer(["Office/102"])
    assert extensions(few) == ["102", "100", "101"]
    assert few.is_favourite(("Office", "102"))
    few.prefer([])
    assert extensions(few) == ["100", "101", "102"]


def test_the_whole_list_stands_under_headings() -> None:
    people = board(*SPREAD)
    everybody = ["[Lisboa]", "Lisboa/100", "Lisboa/101"]
    everybody += ["[Office]", "Office/101", "Office/102", "Office/103"]
    assert lines(people) == everybody
    people.prefer(["Office/102"])
    assert lines(people)[:3] == ["[favourites]", "Office/102", "[Lisboa]"]
    assert lines(people, closed={Group(), Group("Lisboa")})[:3] == [
        "[favourites]",
        "[Lisboa]",
        "[Office]",
    ]
    assert lines(people, free=True) == ["[Lisboa]", "Lisboa/100", "[Office]", "Office/101"]
    # What is looked for is one list, the favourites before those who fit as well.
    found = ["Office/102", "Lisboa/100", "Lisboa/101", "Office/101", "Office/103"]
    assert lines(people, "10") == found


def test_one_account_alone_needs_no_heading() -> None:
    people = board(row("100", "Ana"), row("101", "Bea"))
    assert lines(people) == ["Office/100", "Office/101"]
    people.prefer(["Office/101"])
    assert lines(people) == ["[favourites]", "Office/101", "[Office]", "Office/100"]


def test_the_headings_know_who_is_free() -> None:
    people = board(*SPREAD)
    people.prefer(["Office/102", "Office/101", "Gone/1"])
    assert people.counts(Group("Lisboa")) == (1, 2)
    assert people.counts(Group()) == (1, 2)
    assert people.free == 2
    people.take(row("101", "Bruno", FREE, "Lisboa"))
    people.take(row("100", "Ana", PresenceState.UNKNOWN, "Lisboa"))
    people.take(row("101", "Bruno", FREE, "Lisboa"))
    assert people.counts(Group("Lisboa")) == (1, 2)
    people.forget("Lisboa")
    assert people.counts(Group("Lisboa")) == (0, 0)
    assert people.free == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("марьяна", ["1"]),
        ("маряна", ["1"]),
        ("ирина", ["2"]),
        ("іри", ["2"]),
        ("гудзи", ["2"]),
        ("lodz", ["3"]),
        ("зборов", ["1"]),
        ("vega", ["3", "2"]),
        ("vega ири", ["2"]),
        ("'", ["1", "3", "2"]),
    ],
)
def test_letters_that_neighbours_write_differently_are_found(text: str, found: list[str]) -> None:
    people = board(
        row("1", "Мар'яна Яна-Зборовська"),
        row("2", "Ірина Ґудзій", account="Vega"),
        row("3", "Łódź", account="Vega"),
    )
    assert sorted(extensions(people, text)) == sorted(found)


def test_favourites_are_written_with_their_account() -> None:
    assert toggled((), ("A/B", "12")) == ("A/B/12",)
    assert toggled(("A/B/12", "Office/1"), ("A/B", "12")) == ("Office/1",)
    people = board(row("12", account="A/B"))
    people.prefer(["A/B/12"])
    assert people.is_favourite(("A/B", "12"))
