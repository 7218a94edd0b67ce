"""The web application over HTTP: pages, health, and everything that can be asked wrongly."""

from __future__ import annotations

import logging
from dataclasses import replace

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.core.answer import Answer
from bot.web import create_app
from tests.conftest import Golden
from tests.web.fakes import FakeAdvisor, FakeVitals
from tests.web.reading import Page
from tests.web.samples import CATALOG, DECLINED, TOPIC, UNCLEAR, WHOLE

ASKED = WHOLE.question.text


def client(vitals: FakeVitals | None = None, **endpoints: ASGIApp) -> httpx.AsyncClient:
    app = create_app(
        FakeAdvisor(), vitals or FakeVitals(), {f"/{name}": endpoint for name, endpoint in endpoints.items()}
    )
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test")


async def get(path: str, **query: str) -> httpx.Response:
    async with client() as web:
        return await web.get(path, params=query)


async def test_the_front_page_has_an_ask_box_and_examples_that_are_links() -> None:
    page = Page((await get("/")).text)
    assert ("form", {"class": "ask", "action": "/", "method": "get", "role": "search"}) in page.tags
    assert page.all("name", of="input") == ["q"]
    assert "/?q=Flask%20vs%20Django%20for%20a%20microservice%3F" in page.all("href")
    assert "/?q=C%23%20%26%20%3Cb%3Ebold%3C/b%3E%20frameworks%3F" in page.all("href")


async def test_an_example_leads_to_its_answer() -> None:
    front = Page((await get("/")).text)
    example = next(link for link in front.all("href") if "microservice" in link)
    async with client() as web:
        assert WHOLE.bottom_line.text.split(",")[0] in (await web.get(example)).text


@pytest.mark.parametrize("asked", ["", "   ", "\n"])
async def test_asking_nothing_shows_the_front_page(asked: str) -> None:
    assert (await get("/", q=asked)).text == (await get("/")).text


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("answer", ASKED),
        ("declined", DECLINED.question.text),
        ("unclear", UNCLEAR.question.text),
    ],
)
async def test_an_answer_is_a_page(name: str, asked: str, golden: Golden) -> None:
    response = await get("/", q=asked)
    assert response.status_code == 200
    main = response.text.partition("<main>")[2].partition("</main>")[0]
    golden(f"web/{name}.html", main)


async def test_only_an_address_that_the_knowledge_holds_becomes_a_link() -> None:
    page = Page((await get("/", q=DECLINED.question.text)).text)
    assert [link for link in page.all("href") if link.startswith("http")] == ["https://flask.example/docs"]


async def test_every_citation_leads_to_a_source_on_the_page() -> None:
    page = Page((await get("/", q=ASKED)).text)
    cited = {link.removeprefix("#") for link in page.all("href") if link.startswith("#")}
    assert cited == {"source-1", "source-2", "source-3"}
    assert cited <= set(page.all("id"))


async def test_nothing_is_fetched_from_elsewhere_and_nothing_runs() -> None:
    for response in (await get("/"), await get("/", q=ASKED), await get("/nowhere")):
        page = Page(response.text)
        assert "script" not in page.written
        assert page.all("style") == []
        fetched = page.all("src") + [
            found["href"] or "" for _, found in page.tags if found.get("rel") in ("stylesheet", "icon")
        ]
        assert fetched
        assert all(address.startswith("/static/") for address in fetched)


@pytest.mark.parametrize("path", ["/static/style.css", "/static/icon.svg"])
async def test_what_a_page_needs_is_served(path: str) -> None:
    assert (await get(path)).status_code == 200


@pytest.mark.parametrize("path", ["/", "/?q=spring", "/nowhere", "/healthz", "/static/style.css", "/?q=bug"])
async def test_every_response_is_guarded(path: str) -> None:
    headers = (await get(path)).headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'self'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("path", ["/", "/?q=spring", "/healthz"])
async def test_head_gives_the_headers_of_get(path: str) -> None:
    async with client() as web:
        head, whole = await web.head(path), await web.get(path)
    assert head.status_code == 200
    assert head.headers == whole.headers


@pytest.mark.parametrize(
    ("path", "method", "status", "words"),
    [
        pytest.param("/nowhere", "GET", 404, "There is nothing at this address", id="an unknown address"),
        pytest.param("/static/no.css", "GET", 404, "There is nothing at this address", id="an unknown file"),
        pytest.param("/static/%2e%2e/app.py", "GET", 404, "nothing at this address", id="a file above"),
        pytest.param("/", "POST", 405, "This cannot be done here", id="a method not served"),
        pytest.param("/?q=" + "x" * 2001, "GET", 400, "at most 2,000 characters", id="a long question"),
        pytest.param("/?q=bug", "GET", 500, "Something went wrong", id="a bug"),
    ],
)
async def test_what_cannot_be_served_is_said_kindly(path: str, method: str, status: int, words: str) -> None:
    async with client() as web:
        response = await web.request(method, path)
    assert response.status_code == status
    assert words in response.text
    assert 'name="q"' in response.text, "one can ask from here"


async def test_a_bug_is_logged_under_the_reference_that_the_person_sees(
    caplog: pytest.LogCaptureFixture,
) -> None:
    text = (await get("/", q="bug")).text
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    reference = record.getMessage().removeprefix("Bug ").partition(",")[0]
    assert f"please name {reference}." in text
    assert "Traceback" not in text
    assert "bug" not in record.getMessage(), "what was asked is not logged"


async def test_a_topic_without_examples_has_its_page_too() -> None:
    bare = replace(CATALOG, topics=(replace(TOPIC, starters=()),))
    app = create_app(FakeAdvisor(catalog=bare), FakeVitals())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        assert (await web.get("/")).status_code == 200


HOSTILE = "<script>alert('&')</script>\"><img src=x onerror=alert(1)>"


async def test_the_words_of_a_person_are_never_markup() -> None:
    app = create_app(FakeAdvisor(answers={HOSTILE: DECLINED}), FakeVitals())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        page = Page((await web.get("/", params={"q": HOSTILE})).text)
    assert page.all("value", of="input") == [HOSTILE]
    assert "script" not in page.written
    assert not page.all("onerror")


class Declining(dict[str, Answer]):
    """Whatever is asked is declined."""

    def __missing__(self, key: str) -> Answer:
        return DECLINED


@given(asked=st.text(max_size=300))
async def test_any_question_gets_a_page(asked: str) -> None:
    app = create_app(FakeAdvisor(answers=Declining()), FakeVitals())
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as web:
        assert (await web.get("/", params={"q": asked})).status_code == 200


KNOWLEDGE: dict[str, object] = {"version": "3fa9c1d2", "as_of": "2026-11-03", "faults": []}
HEALTHY = {"status": "ok", "knowledge": KNOWLEDGE, "store": "ok"}
FAULTS = ("subjects/flask.yaml:12:3: unknown key 'limtations'",)


@pytest.mark.parametrize(
    ("vitals", "change"),
    [
        pytest.param(FakeVitals(), {}, id="all is well"),
        pytest.param(FakeVitals(works=False), {"status": "degraded", "store": "down"}, id="no database"),
        pytest.param(
            FakeVitals(faults=FAULTS),
            {"status": "degraded", "knowledge": KNOWLEDGE | {"faults": list(FAULTS)}},
            id="a reload was refused",
        ),
    ],
)
async def test_health_tells_what_is_wrong_and_is_alive_all_the_same(
    vitals: FakeVitals, change: dict[str, object]
) -> None:
    async with client(vitals) as web:
        response = await web.get("/healthz")
    assert response.status_code == 200
    assert response.json() == HEALTHY | change


class Endpoint:
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse("taken")(scope, receive, send)


async def test_another_application_takes_the_posts_to_its_path() -> None:
    async with client(events=Endpoint()) as web:
        assert (await web.post("/events")).text == "taken"
        assert (await web.get("/events")).status_code == 405
