"""A small CRM website: client cards, and a form for callers whom nobody knows yet."""

from collections.abc import Iterable
from typing import Self

from aiohttp import web

from callpop.simulators.clients import Client, Crm, digits
from callpop.simulators.crm_pages import client_page, form_page, list_page, missing_page
from callpop.simulators.news import News

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
        self._port = port
        self._runner: web.AppRunner | None = None
        self._news = News()
        self.until = self._news.until
        """Waits until something is so, looked at whenever a page was asked for."""

    @property
    def url(self) -> str:
        """Where the site is; nothing before :meth:`start`."""
        return self.crm.base_url

    async def start(self) -> None:
        """Listen on a loopback address; raises :class:`OSError` where the port is taken."""
        app = web.Application(client_max_size=64 * 1024)
        app.add_routes(
            [
                web.get("/", self._list),
                web.get("/clients/new", self._form),
                web.get("/clients/find", self._find),
                web.get("/clients/{id}", self._client),
                web.post("/clients", self._save),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.crm.base_url = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def _page(self, request: web.Request, page: str, status: int = 200) -> web.Response:
        self.opened.append(request.path_qs)
        self._news.tell()
        return _html(page, status)

    async def _list(self, request: web.Request) -> web.Response:
        return self._page(request, list_page(self.crm.clients))

    async def _client(self, request: web.Request) -> web.Response:
        for client in self.crm.clients:
            if client.id == request.match_info["id"]:
                return self._page(request, client_page(client))
        return self._page(request, missing_page(), 404)

    async def _find(self, request: web.Request) -> web.Response:
        """Whoever has that ``phone`` (``pi``, as Meetip's web commands have it)."""
        phone = request.query.get("phone") or request.query.get("pi", "")
        wanted = digits(phone)
        for client in self.crm.clients:
            if len(wanted) >= _TELLING_DIGITS and digits(client.number).endswith(wanted):
                return self._page(request, client_page(client))
        return self._page(request, form_page(phone[:40]))

    async def _form(self, request: web.Request) -> web.Response:
        return self._page(request, form_page(request.query.get("phone", "")[:40]))

    async def _save(self, request: web.Request) -> web.Response:
        form = await request.post()
        name, company, phone = (
            str(form.get(key, "")).strip() for key in ("name", "company", "phone")
        )
        if not name or not phone:
            return _html(form_page(phone, "A contact needs a name and a phone number."), status=400)
        client = Client(f"new-{len(self.crm.clients) + 1}", name, phone, company or None)
        self.crm.clients.append(client)
        raise web.HTTPSeeOther(f"/clients/{client.id}")


def _html(page: str, status: int = 200) -> web.Response:
    return web.Response(
        text=page,
        status=status,
        content_type="text/html",
        headers={"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff"},
    )
