"""Passing a page on: its link, and the same as Markdown and as data, wherever the address says it all."""

from __future__ import annotations

from urllib.parse import quote

import httpx
import pytest

from bot.advisor import Advisor
from bot.web import create_app
from tests.web.fakes import FakeVitals
from tests.web.reading import Page
from tests.web.test_pinned import RECOMMENDED

ASKED = "Flask vs NestJS & <Koa>?"


def passed_on(html: str) -> list[str]:
    """Give the links under "Pass it on"."""
    _, _, section = html.partition('<section class="share">')
    return Page(section.partition("</section>")[0]).all("href")


@pytest.mark.parametrize(
    ("address", "markdown", "data"),
    [
        ("/compare/django/flask", "/compare/django/flask.md", "/compare/django/flask.json"),
        (f"/?q={quote(ASKED)}", f"/index.md?q={quote(ASKED)}", f"/index.json?q={quote(ASKED)}"),
        (
            RECOMMENDED,
            RECOMMENDED.replace("frameworks?", "frameworks.md?"),
            RECOMMENDED.replace("frameworks?", "frameworks.json?"),
        ),
    ],
    ids=["a living page", "asked in words", "a recommendation"],
)
async def test_a_result_leads_to_itself_in_every_form(
    address: str, markdown: str, data: str, served: httpx.AsyncClient
) -> None:
    html = (await served.get(address)).text
    assert passed_on(html) == [address, markdown, data]
    title = html.partition("<h1>")[2].partition("</h1>")[0]
    text, found = await served.get(markdown), await served.get(data)
    assert text.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert text.text.startswith(f"# {title}\n")
    assert (found.json()["title"], found.json()["path"]) == (title, address)


@pytest.mark.parametrize("path", ["/index.md?q=flask vs nestjs", "/index.json?q=best pizza"])
async def test_what_holds_the_words_of_a_person_is_kept_nowhere_and_found_by_nobody(
    path: str, served: httpx.AsyncClient
) -> None:
    headers = (await served.get(path)).headers
    assert (headers["Cache-Control"], headers["X-Robots-Tag"]) == ("private, no-store", "noindex")


async def test_what_has_an_address_of_its_own_is_led_to_in_the_same_form(served: httpx.AsyncClient) -> None:
    response = await served.get("/index.md", params={"q": "flaks vs django"})
    assert (response.status_code, response.headers["Location"]) == (303, "/compare/django/flask.md")


@pytest.mark.parametrize("asked", ["best pizza in town", "is it good?"])
async def test_what_is_no_answer_is_nothing_to_pass_on(asked: str, served: httpx.AsyncClient) -> None:
    assert passed_on((await served.get("/", params={"q": asked})).text) == []


@pytest.mark.parametrize("path", ["/recommend/web-frameworks.md", "/recommend/web-frameworks.json?build=cms"])
async def test_a_questionnaire_that_is_not_filled_in_has_no_other_form(
    path: str, served: httpx.AsyncClient
) -> None:
    assert (await served.get(path)).status_code == 404


async def test_a_pinned_answer_is_passed_on_by_its_own_link(knowing: Advisor) -> None:
    await knowing.store_opened()
    pinned = knowing.pinned(knowing.answer("flask vs django"))
    assert pinned
    link = f"/a/{await knowing.pins.give_anybody(pinned)}"
    app = create_app(knowing, FakeVitals(), public_url="https://versus.example/tools")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        html = (await web.get(link)).text
    assert passed_on(html) == [f"/tools{link}{suffix}" for suffix in ("", ".md", ".json")]
    assert f"https://versus.example/tools{link}</span>" in html
