"""Pinned answers on the web: as they were given, with what has changed since, for whoever has the link."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest

from bot.advisor import Advisor
from bot.advisor.pinning import PUBLIC_A_DAY, Pinning
from bot.core.model import Catalog
from bot.web import create_app
from bot.web.posting import ENCODED
from tests.conftest import Golden
from tests.fakes.store import MemoryStore
from tests.web.fakes import FakeVitals
from tests.web.reading import Page

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
COMPARED = "/compare/django/flask/for/microservice"
RECOMMENDED = (
    "/recommend/web-frameworks?v=1&build=rest-api&team=python&today=new-lasting"
    "&load=not-sure&needs=not-sure&limits=not-sure"
)
OURS = {"Origin": "http://versus.test"}


@pytest.fixture
def advisor(knowing: Advisor, store: MemoryStore, catalog: Catalog) -> Iterator[Advisor]:
    """Give the real advisor with an empty store; it takes a while to make, so all tests share it."""
    knowing.pins = Pinning(store.pins, lambda: NOON)
    yield knowing
    if knowing.catalog is not catalog:
        knowing.replace(catalog)


@pytest.fixture
async def web(advisor: Advisor) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(create_app(advisor, FakeVitals()))
    async with httpx.AsyncClient(transport=transport, base_url="http://versus.test") as client:
        yield client


async def pin(web: httpx.AsyncClient, address: str = COMPARED) -> str:
    """Pin the page at an address as its form does, and give the path of the link."""
    page = Page((await web.get(address)).text)
    assert ("form", {"action": "/pin", "method": "post"}) in page.tags
    (field,) = (found for tag, found in page.tags if tag == "input" and found.get("name") == "address")
    done = await web.post("/pin", data={"address": field["value"] or ""}, headers=OURS)
    assert done.status_code == 303
    return done.headers["Location"]


def edited(catalog: Catalog) -> Catalog:
    """Give the knowledge after a curator has been at work on Django and Flask."""
    (topic,) = catalog.topics
    comparisons = tuple(
        replace(
            one,
            use_cases={
                **one.use_cases,
                "microservice": replace(one.use_cases["microservice"], text="Flask is the better fit."),
            },
            watch_out=one.watch_out[:1],
        )
        if set(one.subjects) == {"django", "flask"}
        else one
        for one in topic.comparisons
    )
    return replace(catalog, topics=(replace(topic, comparisons=comparisons),), version="edited")


def main(html: str) -> str:
    return html.partition("<main>")[2].partition("</main>")[0]


def steady(html: str, link: str, catalog: Catalog) -> str:
    """Give a page without what is another with every edit of the knowledge."""
    return html.replace(catalog.version, "VERSION").replace(link, "/a/ID")


@pytest.mark.parametrize("address", [COMPARED, RECOMMENDED, "/limitations/fastapi", "/?q=flask+vs+nestjs"])
async def test_a_page_can_be_pinned(address: str, web: httpx.AsyncClient) -> None:
    link = await pin(web, address)
    assert re.fullmatch("/a/[0-9a-hjkmnp-tv-z]{26}", link)
    shown = await web.get(link)
    assert shown.status_code == 200
    assert "It still holds" in shown.text
    assert await pin(web, address) == link, "the same content has the same id"


async def test_before_and_after_the_knowledge_is_edited(
    web: httpx.AsyncClient, advisor: Advisor, catalog: Catalog, golden: Golden
) -> None:
    link = await pin(web)
    before = (await web.get(link)).text
    golden("web/pinned.html", steady(main(before), link, catalog))
    advisor.replace(edited(catalog))
    after = (await web.get(link)).text
    golden("web/pinned-changed.html", steady(main(after), link, catalog))

    def article(html: str) -> str:
        return html.partition("<article>")[2].partition("</article>")[0]

    assert article(before) == article(after), "word for word as it was given"
    assert "Flask is the better fit." in (await web.get(COMPARED)).text, "the living page has moved on"


async def test_what_is_not_covered_any_more_is_said_to_be_so(
    web: httpx.AsyncClient, advisor: Advisor, catalog: Catalog
) -> None:
    link = await pin(web, "/limitations/quart")
    (topic,) = catalog.topics
    left = tuple(one for one in topic.subjects if one.id != "quart")
    advisor.replace(replace(catalog, topics=(replace(topic, subjects=left),)))
    shown = await web.get(link)
    assert shown.status_code == 200
    assert "not covered any more" in shown.text
    assert "Limits of Quart" in shown.text


async def test_as_markdown_and_as_data(web: httpx.AsyncClient, advisor: Advisor, catalog: Catalog) -> None:
    link = await pin(web)
    advisor.replace(edited(catalog))
    text = await web.get(f"{link}.md")
    assert text.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert text.text.startswith("# Django vs Flask for a microservice\n")
    assert "## What has changed since" in text.text
    data = await web.get(f"{link}.json")
    found = data.json()
    assert (found["id"], found["given"]) == (link.removeprefix("/a/"), "2026-11-27")
    assert found["question"]["text"] == "Django vs Flask for a microservice?"
    assert {one["kind"] for one in found["today"]["changes"]} == {"reworded", "removed"}


async def test_an_id_in_capitals_leads_to_the_one_address(web: httpx.AsyncClient) -> None:
    link = await pin(web)
    moved = await web.get(f"/a/{link.removeprefix('/a/').upper()}.md")
    assert (moved.status_code, moved.headers["Location"]) == (308, f"{link}.md")


@pytest.mark.parametrize(
    "path",
    [
        "/a/" + "0" * 26,
        "/a/short",
        "/a/",
        "/a/..%2f..%2fetc",
        "/a/" + "x" * 500,
        f"/a/{'0' * 26}.json",
        "/a/%00",
    ],
)
async def test_a_link_that_leads_nowhere_is_said_kindly(path: str, web: httpx.AsyncClient) -> None:
    shown = await web.get(path)
    assert shown.status_code == 404
    assert 'name="q"' in shown.text


async def test_the_beginning_of_an_id_leads_nowhere(web: httpx.AsyncClient) -> None:
    link = await pin(web)
    for length in range(len("/a/") + 1, len(link)):
        assert (await web.get(link[:length])).status_code == 404


async def test_while_the_store_is_down_it_is_said_so(web: httpx.AsyncClient, store: MemoryStore) -> None:
    link = await pin(web)
    store.down = True
    assert (await web.get(link)).status_code == 503
    assert (await web.post("/pin", data={"address": COMPARED}, headers=OURS)).status_code == 503
    assert (await web.get(COMPARED)).status_code == 200


async def test_reading_writes_nothing(web: httpx.AsyncClient, store: MemoryStore) -> None:
    link = await pin(web)
    kept = dict(store.pins.kept)
    for path in (
        link,
        f"{link}.md",
        f"{link}.json",
        COMPARED,
        RECOMMENDED,
        "/pin",
        "/decision-record?of=" + link,
    ):
        await web.get(path)
        await web.head(path)
    assert store.pins.kept == kept


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="no origin"),
        pytest.param({"Origin": "https://evil.example"}, id="another site"),
        pytest.param({"Origin": "null"}, id="a frame without an origin"),
        pytest.param({"Origin": "http://versus.test.evil.example"}, id="a name that begins like ours"),
        pytest.param(OURS | {"Sec-Fetch-Site": "cross-site"}, id="the browser says so"),
        pytest.param(OURS | {"Sec-Fetch-Site": "same-site"}, id="a neighbour"),
    ],
)
async def test_no_other_site_can_pin(
    headers: dict[str, str], web: httpx.AsyncClient, store: MemoryStore
) -> None:
    refused = await web.post("/pin", data={"address": COMPARED}, headers=headers)
    assert refused.status_code == 403
    assert not store.pins.kept


async def test_behind_a_proxy_the_browser_vouches_for_the_origin(web: httpx.AsyncClient) -> None:
    headers = {"Origin": "https://versus.example", "Sec-Fetch-Site": "same-origin"}
    assert (await web.post("/pin", data={"address": COMPARED}, headers=headers)).status_code == 303


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        pytest.param(f"address={COMPARED}&more=" + "x" * 5_000, ENCODED, 413, id="long"),
        pytest.param('{"address": "/"}', "application/json", 415, id="no form"),
        pytest.param("&".join(["a=1"] * 60), ENCODED, 400, id="many fields"),
        pytest.param("address=ü".encode(), ENCODED, 400, id="no form of a browser"),
        pytest.param("", ENCODED, 400, id="nothing"),
        pytest.param("address=/nowhere", ENCODED, 400, id="no page"),
        pytest.param("address=/?q=best+pizza", ENCODED, 400, id="no answer"),
        pytest.param("address=/recommend", ENCODED, 400, id="no result"),
        pytest.param("address=http://[", ENCODED, 400, id="no address"),
    ],
)
async def test_what_cannot_be_pinned_is_refused(
    body: str | bytes, kind: str, status: int, web: httpx.AsyncClient, store: MemoryStore
) -> None:
    done = await web.post("/pin", content=body, headers=OURS | {"Content-Type": kind})
    assert done.status_code == status
    assert not store.pins.kept


async def test_so_many_a_day_and_no_more(web: httpx.AsyncClient, store: MemoryStore) -> None:
    for number in range(PUBLIC_A_DAY):
        await store.pins.add("", f"{number}", "{}", NOON)
    refused = await web.post("/pin", data={"address": COMPARED}, headers=OURS)
    assert refused.status_code == 503
    assert "So many answers were pinned here today" in refused.text


async def test_what_a_reader_has_is_not_made_anew(
    web: httpx.AsyncClient, advisor: Advisor, catalog: Catalog
) -> None:
    link = await pin(web)
    tag = (await web.get(link)).headers["ETag"]
    assert (await web.get(link, headers={"If-None-Match": tag})).status_code == 304
    advisor.replace(edited(catalog))
    assert (await web.get(link, headers={"If-None-Match": tag})).status_code == 200


async def test_below_a_path_every_redirect_stays_there(advisor: Advisor) -> None:
    app = create_app(advisor, FakeVitals(), public_url="https://versus.example/tools/versus")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://versus.test") as below:
        done = await below.post("/pin", data={"address": COMPARED}, headers=OURS)
        link = done.headers["Location"]
        assert link.startswith("/tools/versus/a/")
        moved = await below.get(link.removeprefix("/tools/versus").upper().replace("/A/", "/a/"))
        assert moved.headers["Location"] == link


async def test_no_search_engine_is_let_in(web: httpx.AsyncClient) -> None:
    link = await pin(web)
    for path in (link, f"{link}.md", f"{link}.json"):
        assert (await web.get(path)).headers["X-Robots-Tag"] == "noindex"


async def test_nothing_of_who_asked_is_on_the_page(web: httpx.AsyncClient, advisor: Advisor) -> None:
    await advisor.pins.open()
    answer = await advisor.ask("Bob: djagno vs flaks", workspace="T-ACME", thread="C-SECRET/17.0")
    name = advisor.pin("T-ACME", answer)
    await advisor.pins.settle()
    for suffix in ("", ".md", ".json"):
        shown = (await web.get(f"/a/{name}{suffix}")).text
        assert "Django vs Flask" in shown
        assert not [word for word in ("Bob", "djagno", "T-ACME", "C-SECRET") if word in shown]
