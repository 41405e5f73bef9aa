"""Made-up boards for the gallery: five accounts, long queues, a whole PBX's people."""

from collections.abc import Iterable

from tests.ui.samples import NOW, ago

from callpop.desk.people import People
from callpop.desk.queue_view import USUAL_LIMITS, Limits
from callpop.telephony.changing import replace
from callpop.telephony.model import Presence, PresenceState
from callpop.telephony.queues import Abandoned, Member, Queue, Waiting
from callpop.telephony.sentence import say
from callpop.telephony.status import CONNECTED, AccountStatus, LinkState
from callpop.ui.queue_rows import QueueLook


def board(rows: Iterable[Presence]) -> People:
    """These colleagues as the panel takes them."""
    made = People()
    for row in rows:
        made.take(row)
    return made


def look(rows: Iterable[Presence] = (), limits: Limits = USUAL_LIMITS) -> QueueLook:
    """How queues are shown at the pictures' now, where this is known of their members."""
    return QueueLook(lambda: NOW, board(rows).find, limits=limits)


def five_accounts(*, cut: bool = False) -> list[AccountStatus]:
    """Accounts of five kinds, all well but one; or all cut off but one."""
    kinds = (
        ("Офіс Київ", "phonet", "Phonet"),
        ("Vega Kyiv", "vega", "Vega"),
        ("VIPTel Bratislava", "viptel", "VIPTel"),
        ("Lisboa", "meetip", "Meetip PRO"),
        ("Склад", "xvb", "XVB"),
    )
    made = []
    for n, (account, kind, title) in enumerate(kinds):
        state, detail = LinkState.ONLINE, CONNECTED
        if cut and n:
            state = LinkState.WAITING
            detail = say("The connection was cut. Next try at {time}.", time="14:03")
        if n == 2:
            state = LinkState.REFUSED
            detail = say(
                "VIPTel refused the connection: tell its sales department the internet address "
                "(IP) of your office."
            )
        made.append(
            AccountStatus(account=account, kind=kind, title=title, state=state, detail=detail)
        )
    return made


def queues(*, stale: bool = False) -> list[Queue]:
    """Three queues of two accounts: long, with one caller, and quiet."""

    def waits(n: int, name: str | None, shown: str, seconds: float) -> Waiting:
        return Waiting(
            call=str(n),
            number=shown.replace(" ", ""),
            number_shown=shown,
            name=name,
            position=n,
            since=ago(seconds),
        )

    long_name = "Ľubomíra Šťastná-Žďárska Krasnohorská z Podhradia nad Váhom"
    line = [
        waits(1, "Анастасія Березкіна", "+380 56 777 77 77", 254),
        waits(2, long_name, "+421 905 123 456", 61),
        *(waits(n, None, f"+421 905 123 {n:03}", 60 - n) for n in range(3, 31)),
    ]
    members = (
        Member(extension="43", name="Robert", paused=False),
        Member(extension="12", name="Ján Horváth", paused=True),
        Member(extension="2402", name="Inês Carvalho", paused=False),
        Member(extension="77", paused=None),
    )
    gone = Abandoned(
        number="+421905999888", number_shown="+421 905 999 888", at=ago(300), waited=40
    )
    since = ago(70) if stale else None
    viptel = "VIPTel Bratislava"
    return [
        Queue(
            account=viptel,
            queue="601",
            waiting=tuple(line),
            members=members,
            abandoned=(gone,),
            stale_since=since,
        ),
        Queue(account=viptel, queue="602", waiting=tuple(line[:1]), stale_since=since),
        Queue(account="Офіс Київ", queue="Підтримка", members=members[:1]),
    ]


def queue_people() -> list[Presence]:
    """What the members of the queues do."""
    states = {
        "43": (PresenceState.BUSY, 250.0),
        "12": (PresenceState.AVAILABLE, 60.0),
        "2402": (PresenceState.AVAILABLE, 130.0),
        "77": (PresenceState.AVAILABLE, 5.0),
    }
    return [
        Presence(
            account="VIPTel Bratislava",
            extension=extension,
            state=state,
            since=ago(seconds),
            talking_to="+421 905 123 456" if state is PresenceState.BUSY else None,
        )
        for extension, (state, seconds) in states.items()
    ]


def busy_queues() -> list[Queue]:
    """Queues in which somebody waits too long, one is paused and some gave up."""
    first, second, third = queues()
    gone = first.abandoned[0]
    settled = replace(gone, number="1", number_shown="+421 2 5555 1234", spoken_at=ago(30))
    members = tuple(
        replace(one, paused_at=ago(725)) if one.paused else one for one in first.members
    )
    return [
        replace(
            first,
            waiting=first.waiting[:4],
            members=members,
            abandoned=(gone, settled, replace(settled, number="2", called_back=True)),
        ),
        replace(second, waiting=(replace(second.waiting[0], since=ago(35)),)),
        third,
    ]


def many_people(count: int, account: str = "Meetip") -> list[Presence]:
    """A whole PBX's colleagues, every seventh in a call, every third without a name."""
    names = ("Inês Carvalho", "João Pereira", "Олена Коваль", "Ján Horváth", "Marta Sousa")
    states = (PresenceState.BUSY, PresenceState.AVAILABLE, PresenceState.AWAY)
    return [
        Presence(
            account=account,
            extension=str(1000 + n),
            name=None if n % 3 == 0 else f"{names[n % 5]} {n}",
            state=states[0] if n % 7 == 0 else states[1 + n % 2],
            since=ago(60 + n),
        )
        for n in range(count)
    ]
