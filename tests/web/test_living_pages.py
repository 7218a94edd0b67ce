"""Living pages: every question with an address is answered there, however the address is spelled."""

from __future__ import annotations

import json
from html import unescape

import httpx
import pytest

from bot.advisor import Advisor
from bot.web import create_app
from tests.web.fakes import FakeVitals
from tests.web.reading import Page


@pytest.mark.parametrize(
    "path",
    [
        "/compare/django/flask/for/microservice",
        "/compare/django/fastapi/flask",
        "/limitations/fastapi",
        "/when/flask",
        "/alternatives/django",
        "/switch/flask/fastapi",
        "/mistakes",
        "/frameworks/django",
        "/facts/django/on/performance",
        "/choose/for/rest-api",
        "/covered",
        "/help",
    ],
)
async def test_it_is_answered(path: str, served: httpx.AsyncClient) -> None:
    response = await served.get(path)
    assert response.status_code == 200
    assert "<h1>" in response.text


@pytest.mark.parametrize(
    ("spelled", "path"),
    [
        ("/compare/flask/django", "/compare/django/flask"),
        ("/compare/django/flask?for=microservice", "/compare/django/flask/for/microservice"),
        ("/compare/Django/FLASK/", "/compare/django/flask"),
        ("/frameworks/Ruby%20on%20Rails", "/frameworks/rails"),
    ],
)
async def test_another_spelling_leads_to_it_for_good(
    spelled: str, path: str, served: httpx.AsyncClient
) -> None:
    response = await served.get(spelled)
    assert (response.status_code, response.headers["Location"]) == (308, path)


async def test_a_question_in_words_leads_to_it_for_now(served: httpx.AsyncClient) -> None:
    response = await served.get("/", params={"q": "flaks vs django for a microservice"})
    assert (response.status_code, response.headers["Location"]) == (
        303,
        "/compare/django/flask/for/microservice",
    )


async def test_the_words_of_the_asker_do_not_stand_on_it(served: httpx.AsyncClient) -> None:
    response = await served.get("/", params={"q": "my secret plan: flask vs django"})
    page = await served.get(response.headers["Location"])
    assert "secret" not in response.headers["Location"]
    assert "secret" not in page.text
    assert "Django vs Flask?" in Page(page.text).all("value", of="input")


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        ("/compare/dja/flask", "/compare/django/flask"),
        ("/compair/django/flask", "/compare/django/flask"),
        ("/limitations", "/limitations/django"),
    ],
)
async def test_what_is_not_there_is_told_with_what_is_nearest(
    path: str, nearest: str, served: httpx.AsyncClient
) -> None:
    response = await served.get(path)
    assert response.status_code == 404
    assert nearest in Page(response.text).all("href")


@pytest.mark.parametrize("path", ["/", "/frameworks", "/compare/django/flask", "/mistakes"])
async def test_every_page_is_there_as_markdown_and_as_data(path: str, served: httpx.AsyncClient) -> None:
    html = await served.get(path)
    bare = "/index" if path == "/" else path
    for suffix, media in ((".md", "text/markdown; charset=utf-8"), (".json", "application/json")):
        response = await served.get(bare + suffix)
        assert (response.status_code, response.headers["Content-Type"]) == (200, media)
        assert bare + suffix in Page(html.text).all("href")
    assert json.loads((await served.get(bare + ".json")).text)["title"] in unescape(html.text)


async def test_another_spelling_of_another_form_leads_to_that_form(served: httpx.AsyncClient) -> None:
    response = await served.get("/compare/flask/django.md")
    assert response.headers["Location"] == "/compare/django/flask.md"


async def test_the_data_say_what_was_asked_and_all_that_is_answered(served: httpx.AsyncClient) -> None:
    found = (await served.get("/compare/django/flask/for/microservice.json")).json()
    assert found["question"] == {
        "text": "Django vs Flask for a microservice?",
        "intent": "compare",
        "subjects": ["django", "flask"],
        "use_cases": ["microservice"],
    }
    assert found["bottom_line"]["text"]
    assert {part["kind"] for part in found["parts"]} == {"table", "points"}
    assert all(source["as_of"] for source in found["sources"])
    assert found["path"] == "/compare/django/flask/for/microservice"


@pytest.mark.parametrize("path", ["/", "/frameworks", "/compare/django/flask", "/mistakes.md", "/help.json"])
async def test_a_reader_who_has_a_page_is_told_that_it_has_not_changed(
    path: str, served: httpx.AsyncClient
) -> None:
    first = await served.get(path)
    again = await served.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    other = await served.get(path, headers={"If-None-Match": '"other"'})
    assert (other.status_code, other.text) == (200, first.text)


async def test_a_page_tells_other_programs_what_it_is(knowing: Advisor) -> None:
    app = create_app(knowing, FakeVitals(), public_url="https://example.org/versus/")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        page = Page((await web.get("/compare/django/flask")).text)
        moved = await web.get("/compare/flask/django")
    meta = {found["property"]: found["content"] for _, found in page.tags if "property" in found}
    assert meta["og:title"] == "Django vs Flask"
    assert (meta["og:description"] or "").startswith("Django if")
    assert meta["og:url"] == "https://example.org/versus/compare/django/flask"
    links = [link for link in page.all("href") if link.startswith("/")]
    assert all(link.startswith("/versus/") for link in links)
    assert moved.headers["Location"] == "/versus/compare/django/flask"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/compare/django/flask", "public, max-age=60"),
        ("/compare/flask/django", "public, max-age=3600"),
        ("/?q=best pizza", "private, no-store"),
        ("/?q=flask vs django", "private, no-store"),
        ("/recommend/web-frameworks?build=rest-api", "private, no-store"),
        ("/robots.txt", "public, max-age=3600"),
        ("/static/style.css?v=1", "public, max-age=31536000, immutable"),
    ],
)
async def test_caches_keep_what_is_for_all_and_nothing_of_one_person(
    path: str, kept: str, served: httpx.AsyncClient
) -> None:
    assert (await served.get(path)).headers["Cache-Control"] == kept


async def test_search_engines_are_kept_from_what_people_asked(served: httpx.AsyncClient) -> None:
    assert "Disallow: /?" in (await served.get("/robots.txt")).text
    assert "noindex" in (await served.get("/", params={"q": "best pizza"})).text
    assert "noindex" not in (await served.get("/compare/django/flask")).text


@pytest.mark.parametrize("path", ["/compare/django/flask", "/recommend"])
async def test_a_query_is_only_so_long(path: str, served: httpx.AsyncClient) -> None:
    assert (await served.get(f"{path}?for={'x' * 9_000}")).status_code == 414


async def test_a_page_follows_the_knowledge(knowing: Advisor, served: httpx.AsyncClient) -> None:
    path = "/frameworks/flask"
    assert (await served.get(path)).status_code == 200
    catalog = knowing.catalog
    try:
        knowing.replace(type(catalog)(topics=(), intents=(), technologies=(), version="none"))
        assert (await served.get(path)).status_code == 404
    finally:
        knowing.replace(catalog)


@pytest.mark.parametrize("path", ["/", "/frameworks"])
async def test_what_one_builds_leads_on_and_a_circumstance_does_not(
    path: str, served: httpx.AsyncClient, knowing: Advisor
) -> None:
    links = Page((await served.get(path)).text).all("href")
    cases = knowing.catalog.topics[0].use_cases
    led = {case.id for case in cases if f"/choose/for/{case.id}" in links}
    assert led == {case.id for case in cases if not case.circumstance}
