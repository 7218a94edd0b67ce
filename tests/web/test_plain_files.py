"""The pages of a site of plain files: they offer nothing that needs a server, and say where that is done."""

from __future__ import annotations

import re

import httpx
import pytest

from bot.advisor import Advisor
from bot.web import Commands, create_app
from tests.web.fakes import FakeVitals
from tests.web.reading import Page

QUESTIONNAIRE = "/recommend/web-frameworks"


@pytest.fixture
def plain(knowing: Advisor) -> httpx.AsyncClient:
    app = create_app(knowing, FakeVitals(), plain=Commands("/which", "/pick"))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test")


@pytest.mark.parametrize("path", ["/recommend", QUESTIONNAIRE])
async def test_the_questionnaire_says_where_it_is_asked_and_what_fits_without_it(
    path: str, plain: httpx.AsyncClient
) -> None:
    response = await plain.get(path)
    page = Page(response.text)
    assert response.status_code == 200
    assert page.all("action", of="form") == []
    for where in ("<code>/pick</code>", "<code>versus recommend</code>", "<code>versus serve</code>"):
        assert where in response.text
    led = [link for link in page.all("href") if link.startswith("/choose/")]
    assert {"/choose/for/rest-api", "/choose/on/performance", "/choose/in/python"} <= {*led}
    for link in led:
        assert (await plain.get(link)).status_code == 200


@pytest.mark.parametrize("path", ["/", "/compare/django/flask", "/choose/for/rest-api"])
async def test_what_is_offered_says_where_it_leads(path: str, plain: httpx.AsyncClient) -> None:
    html = (await plain.get(path)).text
    assert QUESTIONNAIRE in Page(html).all("href"), "without answers, which no file could take"
    assert "in a few short questions, in Slack or in a terminal." in html


@pytest.mark.parametrize("path", ["/", "/frameworks", "/compare/django/flask", "/nowhere"])
async def test_the_box_finds_pages_and_does_not_ask_for_a_question(
    path: str, plain: httpx.AsyncClient
) -> None:
    html = (await plain.get(path)).text
    page = Page(html)
    form = {"class": "ask", "action": "/frameworks", "method": "get", "role": "search"}
    assert ("form", form) in page.tags
    assert page.all("value", of="input") == []
    assert not re.search("[Yy]our question|>Ask<", html)


@pytest.mark.parametrize("path", ["/", "/frameworks"])
async def test_where_it_leads_it_is_said_what_the_box_cannot_do(path: str, plain: httpx.AsyncClient) -> None:
    page = await plain.get(path)
    assert "<noscript>" in page.text
    assert "<code>/which</code>" in page.text
    found = [attributes.get("data-found") for _, attributes in Page(page.text).tags]
    assert {"some", "none"} <= {*found}


async def test_the_front_page_says_so_in_every_form(plain: httpx.AsyncClient) -> None:
    for path in ("/", "/index.md", "/index.json"):
        assert "in Slack, with /which" in (await plain.get(path)).text


@pytest.mark.parametrize("path", ["/", QUESTIONNAIRE, "/compare/django/flask"])
async def test_of_all_that_a_served_page_says_nothing(path: str, served: httpx.AsyncClient) -> None:
    html = (await served.get(path)).text
    assert "plain files" not in html
    assert "<noscript>" not in html
    assert "data-search" not in html


async def test_a_server_beside_such_a_site_still_tells_what_fits(plain: httpx.AsyncClient) -> None:
    answers = "build=rest-api&team=python&today=new-lasting&load=not-sure&needs=not-sure&limits=not-sure"
    html = (await plain.get(f"{QUESTIONNAIRE}?v=1&{answers}")).text
    assert "How well they fit" in html
    assert "Pin this answer" not in html
