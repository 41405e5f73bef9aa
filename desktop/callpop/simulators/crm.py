"""A small CRM website: client cards, and a form for callers whom nobody knows yet."""

from collections.abc import Iterable, Mapping
from typing import Self
from urllib.parse import unquote

from callpop.simulators.clients import Client, Crm, digits
from callpop.simulators.crm_pages import client_page, form_page, list_page, missing_page
from callpop.simulators.news import News
from callpop.simulators.web import Asked, Page, WebServer

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'"
_TELLING_DIGITS = 7
"""Fewer may belong to many."""


class CrmSite:
    """The server: ``async with CrmSite(clients) as site``; ``site.crm`` connects to a PBX.

    ``opened`` lists the pages that a browser was shown, path and query, the oldest first.
    """

    def __init__(self, clients: Iterable[Client] = (), *, port: int = 0, priority: int = 1) -> None:
        self.opened: list[str] = []
        self.crm = Crm("", clients, priority)
        self._server = WebServer(self._answer, port=port)
        self._news = News()
        self.until = self._news.until
        """Waits until something is so, looked at whenever a page was asked for."""

    @property
    def url(self) -> str:
        """Where the site is; nothing before :meth:`start`."""
        return self.crm.base_url

    async def start(self) -> None:
        """Listen on a loopback address; raises :class:`OSError` where the port is taken."""
        await self._server.start()
        self.crm.base_url = self._server.url

    async def stop(self) -> None:
        """Stop listening."""
        await self._server.stop()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def _answer(self, asked: Asked) -> Page:
        match asked.method, asked.path:
            case "GET", "/":
                return self._page(asked, list_page(self.crm.clients))
            case "GET", "/clients/new":
                return self._page(asked, form_page(asked.query.get("phone", "")[:40]))
            case "GET", "/clients/find":
                return self._find(asked)
            case "GET", path if path.startswith("/clients/"):
                return self._client(asked, unquote(path.removeprefix("/clients/")))
            case "POST", "/clients":
                return self._save(asked.form)
        return _html(missing_page(), 404)

    def _page(self, asked: Asked, page: str, status: int = 200) -> Page:
        self.opened.append(asked.target)
        self._news.tell()
        return _html(page, status)

    def _client(self, asked: Asked, wanted: str) -> Page:
        for client in self.crm.clients:
            if client.id == wanted:
                return self._page(asked, client_page(client))
        return self._page(asked, missing_page(), 404)

    def _find(self, asked: Asked) -> Page:
        """Whoever has that ``phone`` (``pi``, as Meetip's web commands have it)."""
        phone = asked.query.get("phone") or asked.query.get("pi", "")
        wanted = digits(phone)
        for client in self.crm.clients:
            if len(wanted) >= _TELLING_DIGITS and digits(client.number).endswith(wanted):
                return self._page(asked, client_page(client))
        return self._page(asked, form_page(phone[:40]))

    def _save(self, form: Mapping[str, str]) -> Page:
        name, company, phone = (form.get(key, "").strip() for key in ("name", "company", "phone"))
        if not name or not phone:
            return _html(form_page(phone, "A contact needs a name and a phone number."), status=400)
        client = Client(f"new-{len(self.crm.clients) + 1}", name, phone, company or None)
        self.crm.clients.append(client)
        return Page(status=303, headers={"Location": f"/clients/{client.id}"})


def _html(page: str, status: int = 200) -> Page:
    return Page(
        page,
        status,
        "text/html",
        {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"},
    )
