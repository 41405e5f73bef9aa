"""The demo CRM in the hands of a bare HTTP client."""

import asyncio

import pytest
from aiohttp import ClientSession

from callpop.simulators.clients import Client, Crm, entries, international
from callpop.simulators.crm import CrmSite

ANNA = Client("29", "Анна <b>Тест</b>", "+380567777777", '"Роги" & Копита')


def test_a_card_shows_its_client_escaped_and_is_remembered() -> None:
    async def main() -> None:
        async with CrmSite([ANNA]) as site, ClientSession() as browser:
            (entry,) = entries([site.crm], "0567777777")
            assert entry.url
            async with browser.get(entry.url) as page:
                text = await page.text()
                assert page.status == 200
                assert "default-src 'none'" in page.headers["Content-Security-Policy"]
            assert "Анна &lt;b&gt;Тест&lt;/b&gt;" in text
            assert "<b>" not in text
            assert "&quot;Роги&quot; &amp; Копита" in text
            assert site.opened == ["/clients/29"]

    asyncio.run(main())


def test_a_stranger_becomes_a_client_through_the_form() -> None:
    async def main() -> None:
        async with CrmSite() as site, ClientSession() as browser:
            (entry,) = entries([site.crm], "0991112233")
            assert entry.name is None
            assert entry.url
            async with browser.get(entry.url) as page:
                assert 'value="+380991112233"' in await page.text()
            assert site.opened == ["/clients/new?phone=%2B380991112233"]
            form = {"name": "Нова", "company": "", "phone": "+380991112233"}
            async with browser.post(f"{site.url}/clients", data=form) as page:
                assert "Нова" in await page.text()
            assert [known.name for known in entries([site.crm], "0991112233")] == ["Нова"]

    asyncio.run(main())


def test_an_empty_form_says_what_is_missing() -> None:
    async def main() -> None:
        async with CrmSite() as site, ClientSession() as browser:
            async with browser.post(f"{site.url}/clients", data={"phone": '"><i>'}) as page:
                text = await page.text()
                assert page.status == 400
            assert "needs a name" in text
            assert "<i>" not in text
            assert not site.crm.clients

    asyncio.run(main())


def test_the_list_and_a_page_that_is_not_there() -> None:
    async def main() -> None:
        async with CrmSite([ANNA]) as site, ClientSession() as browser:
            async with browser.get(site.url) as page:
                assert 'href="/clients/29"' in await page.text()
            async with browser.get(f"{site.url}/clients/77") as page:
                assert page.status == 404
            await site.until(lambda: len(site.opened) == 2)
            with pytest.raises(TimeoutError):
                await site.until(lambda: len(site.opened) == 3, 0.01)

    asyncio.run(main())


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("0567777777", "+380567777777"),
        ("380 56 777-77-77", "+380567777777"),
        ("+380567777777", "+380567777777"),
        ("+351912345678", "+351912345678"),
        ("102", "102"),
        ("", ""),
    ],
)
def test_a_number_is_told_in_full(number: str, told: str) -> None:
    assert international(number) == told


def test_an_extension_finds_no_client() -> None:
    assert entries([Crm("https://crm.example.com", [ANNA])], "7777777")[0].name is None
    assert entries([], "102")[0].url is None
