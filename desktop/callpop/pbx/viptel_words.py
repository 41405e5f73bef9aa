"""What VIPTel's response codes mean, in words for the agent (``protocols.md`` 5.4; V20, V21)."""

from callpop.pbx.connector import WebSocketChannel
from callpop.pbx.viptel_account import TITLE
from callpop.pbx.viptel_messages import Reply
from callpop.telephony.sentence import Sentence, say

BEGUN_BEFORE = say(
    "{title} can't control this call: it began before Callpop was connected, or it is over. Use "
    "your phone.",
    title=TITLE,
)
_ACTIONS = {
    "call.create": say("place calls"),
    "call.hangup": say("end calls"),
    "call.redirect": say("transfer calls"),
}


def refused_action(reply: Reply, action: str) -> Sentence:
    """Why an action was not done."""
    match reply.code:
        case 400 if reply.errors:
            return say("{title} can't use what was entered: {errors}", title=TITLE,
                       errors=reply.errors)  # fmt: skip
        case 401:
            return refused_login(reply) or say(
                "{title} wants a new login first: try again in a moment.", title=TITLE
            )
        case 403:
            return say(
                "Your {title} login may not {what}: ask VIPTel for the right to {action}.",
                title=TITLE,
                what=_ACTIONS.get(action, action),
                action=action,
            )
        case 404 if reply.says("call not found"):
            return BEGUN_BEFORE
        case 404:
            return say("{title} does not know the action {action}: {words}", title=TITLE,
                       action=action, words=_words(reply))  # fmt: skip
        case 500 if reply.says("action failed"):
            return say(
                "{title} could not do it (Action failed): check the number, or try again later.",
                title=TITLE,
            )
        case 504:
            return say("{title} can't reach its PBX just now: try again later.", title=TITLE)
        case 503 if not reply.says("restart"):
            return say("{title} can't reach its PBX: nothing was done.", title=TITLE)
    return say("{title} refused: {words}", title=TITLE, words=_words(reply))


def refused_login(reply: Reply) -> Sentence | None:
    """Why the login needs the agent; None where another attempt may succeed."""
    if reply.code == 401 and reply.says("not activated"):
        return say("Your {title} user is not activated: ask VIPTel to activate it.", title=TITLE)
    if reply.code == 401 and reply.says("have to login"):
        return None
    if reply.code == 401:
        return say(
            "{title} refused the username or the password (401: {words}). Check both.",
            title=TITLE,
            words=_words(reply),
        )
    if reply.code == 403:
        return say(
            "Your {title} login may not use the WebSocket API: ask VIPTel for the right to "
            "user.login.",
            title=TITLE,
        )
    if reply.code == 400:
        return say(
            "{title} can't use this login: {words}",
            title=TITLE,
            words=reply.errors or _words(reply),
        )
    return None


def gone_wrong(reply: Reply) -> Sentence:
    """Why a connection is given up for now."""
    match reply.code:
        case 408:
            return say("{title} waited too long for the login.", title=TITLE)
        case 503 if reply.says("restart"):
            return say("{title} restarts.", title=TITLE)
        case 503 if reply.says("unable to connect"):
            return say("{title} can't reach your PBX (503 Unable to connect to PBX).", title=TITLE)
        case 504:
            return say("{title} can't reach your PBX just now (504).", title=TITLE)
        case 500:
            return say("{title} has a fault (500 {words}).", title=TITLE, words=_words(reply))
        case 110:
            return say("{title} closed the connection.", title=TITLE)
    return say("{title} answered {code} ({words}).", title=TITLE, code=reply.code,
               words=_words(reply))  # fmt: skip


def turned_away(channel: WebSocketChannel) -> Sentence:
    """Nobody took the connection (V2)."""
    return say(
        "{title} takes no connection from here ({addresses}). It lets in only internet addresses "
        "(IP) that it knows: ask VIPTel to put yours on its list, and check the server.",
        addresses=_addresses(channel),
        title=TITLE,
    )


def away_now(channel: WebSocketChannel) -> Sentence:
    """Nobody takes the connection where somebody did before."""
    return say(
        "{title} takes no connection ({addresses}): it may be restarting. Where that lasts, ask "
        "VIPTel whether your internet address (IP) is still on its list.",
        addresses=_addresses(channel),
        title=TITLE,
    )


def _addresses(channel: WebSocketChannel) -> str:
    return ", ".join(one.address for one in (channel, *channel.elsewhere))


def _words(reply: Reply) -> str:
    return reply.message or str(reply.code)
