"""Looking for words: a page of its own, and below what was typed where a question was looked for."""

from __future__ import annotations

import httpx
import pytest

from bot.advisor import Advisor
from bot.web import Commands, create_app
from bot.web.formats import SPOKEN_OF
from tests.web.fakes import FakeVitals
from tests.web.reading import Page

CELERY = "/facts/flask/on/background-jobs"
HOSTILE = "<script>alert('&')</script>\"><img src=x onerror=alert(1)> celery"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        pytest.param("celery", [CELERY], id="a word of ours"),
        pytest.param("CELERY please", [CELERY], id="in capitals, with courtesy"),
        pytest.param("flask vs django", ["/compare/django/flask"], id="even a question"),
        pytest.param("zorp", [], id="a word that is nowhere"),
        pytest.param("", [], id="nothing"),
        pytest.param("🤔", [], id="emoji"),
        pytest.param("celery " * 280, [CELERY], id="just short enough"),
    ],
)
async def test_the_search_page_shows_where_something_is_spoken_of(
    typed: str, found: list[str], served: httpx.AsyncClient
) -> None:
    response = await served.get("/search", params={"q": typed})
    assert response.status_code == 200
    html = response.text
    _, there, places = html.partition('<ul class="places">')
    assert bool(there) == bool(found)
    assert [one for one in found if one not in Page(places).all("href")] == []
    for path in Page(places).all("href"):
        assert (await served.get(path)).status_code == 200


async def test_a_long_text_is_refused(served: httpx.AsyncClient) -> None:
    response = await served.get("/search", params={"q": "x" * 2_001})
    assert response.status_code == 400
    assert "at most 2,000 characters" in response.text


async def test_it_is_a_plain_form_that_leads_to_asking_too(served: httpx.AsyncClient) -> None:
    page = Page((await served.get("/search", params={"q": "flask & django"})).text)
    assert ("form", {"class": "ask", "action": "/search", "method": "get", "role": "search"}) in page.tags
    assert "/?q=flask%20%26%20django" in page.all("href")
    assert "script" not in page.written


@pytest.mark.parametrize("path", ["/search", "/?q=celery"])
async def test_the_words_of_a_person_are_never_markup(path: str, served: httpx.AsyncClient) -> None:
    page = Page((await served.get(path, params={"q": HOSTILE})).text)
    assert page.all("value", of="input") == [HOSTILE]
    assert "script" not in page.written
    assert not page.all("onerror")


async def test_nobody_keeps_it_and_no_search_engine_is_let_in(served: httpx.AsyncClient) -> None:
    response = await served.get("/search", params={"q": "celery"})
    assert (response.headers["Cache-Control"], response.headers["X-Robots-Tag"]) == (
        "private, no-store",
        "noindex",
    )
    assert '<meta name="robots" content="noindex">' in response.text
    assert "Disallow: /search" in (await served.get("/robots.txt")).text


@pytest.mark.parametrize("path", ["/", "/compare/django/flask", "/?q=best pizza", "/recommend"])
async def test_every_page_leads_to_it(path: str, served: httpx.AsyncClient) -> None:
    assert "/search" in Page((await served.get(path)).text).all("href")


async def test_where_there_are_plain_files_there_is_none(knowing: Advisor) -> None:
    app = create_app(knowing, FakeVitals(), plain=Commands())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        assert (await web.get("/search")).status_code == 404
        assert "/search" not in Page((await web.get("/")).text).all("href")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("celery", [CELERY]),
        ("background jobs", [CELERY]),
        ("best pizza in town", []),
        ("flask vs nestjs", []),
        ("How do I fix ImportError in Flask?", []),
    ],
)
async def test_keywords_are_looked_for_where_no_question_was_understood(
    typed: str, shown: list[str], served: httpx.AsyncClient
) -> None:
    html = (await served.get("/", params={"q": typed})).text
    text = (await served.get("/index.md", params={"q": typed})).text
    data = (await served.get("/index.json", params={"q": typed})).json()
    assert (f"<h2>{SPOKEN_OF}</h2>" in html) == (f"## {SPOKEN_OF}\n" in text) == bool(shown)
    assert bool(data.get("places")) == bool(shown)
    for path in shown:
        assert path in Page(html).all("href")
        assert f"(<{path}>)" in text
        assert path in [place["path"] for place in data["places"]]


async def test_what_is_found_leads_and_what_is_not_is_declined(served: httpx.AsyncClient) -> None:
    assert "its words stand in what I know" in (await served.get("/", params={"q": "celery"})).text
    assert "outside what I know" in (await served.get("/", params={"q": "best pizza in town"})).text
