"""Living pages: every question with an address is answered there, however the address is spelled."""

from __future__ import annotations

import httpx
import pytest

from bot.advisor import Advisor
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


async def test_what_is_not_there_is_told_so(served: httpx.AsyncClient) -> None:
    assert (await served.get("/compare/django/zorp")).status_code == 404


async def test_a_page_follows_the_knowledge(knowing: Advisor, served: httpx.AsyncClient) -> None:
    path = "/frameworks/flask"
    assert (await served.get(path)).status_code == 200
    catalog = knowing.catalog
    try:
        knowing.replace(type(catalog)(topics=(), intents=(), technologies=(), version="none"))
        assert (await served.get(path)).status_code == 404
    finally:
        knowing.replace(catalog)
