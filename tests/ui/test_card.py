import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.clocks import START
from tests.ui.at_work import Action, a_call, a_card, texts

from callpop.desk import wording
from callpop.desk.cards import Card, CardKind
from callpop.desk.crm import Ask
from callpop.telephony.model import Contact, Party
from callpop.telephony.sentence import say
from callpop.ui.card import CallCard, look_of
from callpop.ui.labels import Elided
from callpop.ui.state_icons import Mark
from callpop.ui.theme import Theme, Type
from callpop.ui.tokens import Tone

LONG = "Ľubomíra Šťastná-Žďárska Krasnohorská z Podhradia nad Váhom a Hronom"


def shown(theme: Theme, qtbot: QtBot, card: Card) -> CallCard:
    made = CallCard(theme)
    qtbot.addWidget(made)
    made.show_card(card, START)
    made.fit()
    made.show()
    return made


def buttons(card: CallCard) -> list[str]:
    return [
        action.value
        for action in Action
        if (button := card.button(action)) is not None and button.isEnabled()
    ]


def test_a_card_says_who_calls_where_and_for_how_long(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())
    for text in ("incoming", "Анастасія Березкіна", "+380 56 777 77 77", "0:07"):
        assert text in texts(card)
    assert card.accessibleName() == (
        "incoming, Анастасія Березкіна, Рекламна агенція, +380 56 777 77 77, to Sales (800), Office"
    )
    assert card.width() == theme.px(376)


def test_names_are_plain_text(theme: Theme, qtbot: QtBot) -> None:
    markup = "<img src='http://evil.example/x'><b>Bold</b> & co"
    call = a_call(contacts=(Contact(markup, markup),))
    card = shown(
        theme, qtbot, a_card(call=call, title=say("{m}", m=markup), notice=say("{m}", m=markup))
    )
    labels = card.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    title = next(label for label in labels if isinstance(label, Elided) and label.whole == markup)
    # What does not fit is in the tool tip, where Qt guesses: it must be given no markup either.
    assert "<b>" not in title.toolTip()
    assert "&lt;b&gt;" in title.toolTip()


def test_names_give_way_and_numbers_never(theme: Theme, qtbot: QtBot) -> None:
    call = a_call(contacts=(Contact(LONG, LONG),))
    card = shown(theme, qtbot, a_card(call=call, title=say("{m}", m=LONG)))
    assert "+380 56 777 77 77" in texts(card)
    cut = [text for text in texts(card) if text.endswith("…") and LONG.startswith(text[:-1])]
    assert len(cut) == 2
    number = next(
        label for label in card.findChildren(QLabel) if label.text() == "+380 56 777 77 77"
    )
    assert number.width() >= number.fontMetrics().horizontalAdvance(number.text())
    assert number.geometry().right() <= card.width()


@pytest.mark.parametrize("group", ["Sales", "Відділ обслуговування корпоративних клієнтів", LONG])
@pytest.mark.parametrize("account", ["Office", "Kancelária Košice – centrála pre východ"])
def test_the_line_of_a_call_is_never_cut(
    theme: Theme, qtbot: QtBot, group: str, account: str
) -> None:
    call = a_call(group=Party("80045", group), trunk="567850550", account=account)
    card = shown(theme, qtbot, a_card(call=call, line3=wording.where(call)))
    [where] = [text for text in texts(card) if "567 850 550" in text]
    assert "(80045)" in where
    assert where.startswith("to " + group[:6])
    assert account[:5] in where
    assert f"to {group} (80045)" in card.accessibleName()


def test_what_is_left_out_leaves_no_hole(theme: Theme, qtbot: QtBot) -> None:
    nobody = a_call(contacts=(), number=None, number_shown=None)
    full = shown(theme, qtbot, a_card(kind=CardKind.MISSED))
    bare = shown(theme, qtbot, a_card(kind=CardKind.MISSED, call=nobody, line2=""))
    line = QFontMetrics(theme.font(Type.BODY)).height() + theme.px(4)
    assert full.height() - bare.height() == line
    # The same card, once more is known.
    bare.show_card(a_card(kind=CardKind.MISSED), START)
    bare.fit()
    assert bare.height() == full.height()


def test_a_word_without_end_is_broken(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())
    word = "SUBSCRIBER_NOT_REGISTERED_ON_THE_SERVER" * 3
    card.say(word)
    card.fit()
    [words] = [label for label in card.findChildren(QLabel) if label.text() == word]
    # As high as the whole of it needs at this width.
    assert words.width() <= card.width()
    lines = words.height() // words.fontMetrics().height()
    assert lines * words.width() >= words.fontMetrics().horizontalAdvance(word)


@pytest.mark.parametrize("kind", list(CardKind))
def test_only_an_incoming_call_breathes(theme: Theme, qtbot: QtBot, kind: CardKind) -> None:
    theme.set_still(still=False)
    assert shown(theme, qtbot, a_card(kind=kind)).breathing is (kind is CardKind.INCOMING)
    # Where no phone rings any more, nothing looks as if one did.
    assert not shown(theme, qtbot, a_card(kind=kind, quiet=True)).breathing
    assert look_of(a_card(kind=kind, quiet=True)) == (Mark.RING, Tone.UNKNOWN)


def test_nothing_moves_where_the_system_asks_for_stillness(theme: Theme, qtbot: QtBot) -> None:
    theme.set_still(still=True)
    card = shown(theme, qtbot, a_card())
    card.fade_in()
    assert not card.breathing
    assert card.graphicsEffect() is None


def test_a_stale_card_shows_no_running_time(theme: Theme, qtbot: QtBot) -> None:
    theme.set_still(still=False)
    card = shown(theme, qtbot, a_card(timer_from=None, stale_since=START))
    assert not card.ticking
    assert not card.breathing


def test_a_card_offers_what_it_is_told_to(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())
    assert buttons(card) == ["open-in-crm", "copy-number", "not-now"]
    assert card.button(Action.OPEN_IN_CRM).property("kind") == "primary"  # type: ignore[union-attr]
    acted: list[tuple[str, str]] = []
    card.acted.connect(lambda call, action: acted.append((call, action)))
    for action in (Action.OPEN_IN_CRM, Action.NOT_NOW):
        button = card.button(action)
        assert button is not None
        button.click()
    assert acted == [("1", "open-in-crm"), ("1", "not-now")]


def test_every_button_fits_on_the_card(theme: Theme, qtbot: QtBot) -> None:
    every = (Action.OPEN_IN_CRM, Action.TRANSFER, Action.HANG_UP)
    spare = (Action.COPY_NUMBER, Action.NOT_NOW)
    card = shown(theme, qtbot, a_card(actions=(*every, *spare)))
    one_row = {action: card.button(action) for action in every}
    assert len({button.y() for button in one_row.values() if button is not None}) == 1
    for action in every:
        button = card.button(action)
        assert button is not None
        right = button.mapTo(card, QPoint(button.width(), 0)).x()
        assert right <= card.width() - theme.px(20) + 1
    # What can be done elsewhere makes room: the corner closes the card, the panel copies.
    assert card.button(Action.NOT_NOW) is None
    assert card.button(Action.COPY_NUMBER) is None


def test_under_the_hand_no_button_moves(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())
    places = {a: card.button(a).geometry() for a in card.card.actions}  # type: ignore[union-attr]
    card.hold(held=True)
    talking = (Action.OPEN_IN_CRM, Action.HANG_UP)
    card.show_card(a_card(kind=CardKind.TALKING, actions=talking), START)
    card.fit()
    assert {a: card.button(a).geometry() for a in places} == places  # type: ignore[union-attr]
    assert buttons(card) == ["open-in-crm"]
    card.hold(held=False)
    assert buttons(card) == ["open-in-crm", "hang-up"]


def test_a_sentence_comes_and_goes(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())
    height = card.height()
    card.say("The PBX refused: абонент недоступний.")
    card.fit()
    assert "The PBX refused: абонент недоступний." in texts(card)
    assert card.height() > height
    card.say("")
    card.fit()
    assert card.height() == height


def test_a_question_that_was_declined_can_be_asked_again(theme: Theme, qtbot: QtBot) -> None:
    card = shown(theme, qtbot, a_card())

    def answers() -> list[QPushButton]:
        buttons = card.findChildren(QPushButton)
        return [one for one in buttons if one.isVisible() and one.text() == "Always"]

    for url in ("https://crm.example/1", "https://crm.example/2"):
        ask = Ask("Office", "crm.example", url, "1")
        card.show_card(a_card(ask=ask), START)
        qtbot.waitUntil(lambda: len(answers()) == 1)
        with qtbot.waitSignal(card.allowed) as told:
            answers()[0].click()
        assert told.args == [ask]
        card.show_card(a_card(), START)
        assert answers() == []


@pytest.mark.parametrize(
    ("label", "signal"), [("Always", "allowed"), ("Once", "opened_once"), ("No", "declined")]
)
def test_every_answer_about_a_host_says_what_was_asked(
    theme: Theme, qtbot: QtBot, label: str, signal: str
) -> None:
    ask = Ask("Office", "crm.example", "https://crm.example/1", "1")
    card = shown(theme, qtbot, a_card(ask=ask))
    answer = next(b for b in card.findChildren(QPushButton) if b.text() == label)
    with qtbot.waitSignal(getattr(card, signal)) as told:
        answer.click()
    assert told.args == [ask]
