"""XVB in its own webhooks (``protocols.md`` 4.3 to 4.9)."""

from urllib.parse import urlencode

from callpop.pbx.connector import HttpAnswer, Post, Send, WebhookRequest
from callpop.pbx.contract import About, Asks, Responds, Steps, Voice
from callpop.pbx.xvb import XVB


class XvbVoice(Voice):
    def __init__(self) -> None:
        super().__init__(
            XVB,
            settings={
                "server": "https://vpbx.example.com/commoncrm/10019",
                "access_code": "10019",
                "extension": "100",
            },
            secrets={"token": "c2c-secret-of-the-account", "path_secret": "q" * 43},
            prefix="+7920",
        )

    def lets_in(self, channel: str) -> Steps:
        return [_asks(cmd="contact", phone="79990000000")]

    def rings(self, about: About) -> Steps:
        return [_event("INCOMING", about, ext="100")]

    def answered(self, about: About) -> Steps:
        return [_event("ANSWERED", about, ext="100")]

    def ended(self, about: About) -> Steps:
        return [_event("COMPLETED", about, ext="100", status="Success", duration="")]

    def given_up(self, about: About) -> Steps:
        return [_event("COMPLETED", about, ext="", status="NoAnswer", duration="0")]

    def dialled(self, sent: Send | Post) -> str | None:
        assert isinstance(sent, Post)
        return sent.form["to"] if sent.form["cmd"] == "makeCall" else None

    def takes_dial(self, about: About) -> Steps:
        # The PBX tells of it as of a call that comes in (X18a).
        return [Responds(HttpAnswer(status=204)), *self.rings(about)]

    def other_side_answers(self, about: About) -> Steps:
        return self.answered(about)

    def refuses_dial(self, about: About) -> Steps:
        return [Responds(HttpAnswer(status=400, text="No such extension: 100"))]


def _event(name: str, about: About, **more: str) -> Asks:
    return _asks(cmd="event", event=name, type="in", callid=f"call{about.call}",
                 phone=about.digits, **more)  # fmt: skip


def _asks(**parameters: str) -> Asks:
    body = urlencode({"access_code": "10019", **parameters})
    headers = {"content-type": "application/x-www-form-urlencoded"}
    return Asks(WebhookRequest(method="POST", headers=headers, body=body.encode()))
