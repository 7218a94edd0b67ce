"""Decision records on the web: a form, a file, and nothing of it kept."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from bot.advisor import Advisor
from bot.advisor.pinning import Pinning
from bot.core.recording import LONGEST_TEXT
from bot.web import create_app
from tests.conftest import Golden
from tests.core.recording.linting import lint
from tests.fakes.store import MemoryStore
from tests.web.fakes import FakeVitals
from tests.web.reading import Page
from tests.web.test_pinned import COMPARED, NOON, OURS, RECOMMENDED, main, pin

WRITTEN = {
    "title": "Use Flask for orders",
    "status": "accepted",
    "deciders": "Ann-Decides",
    "context": "Context-Of-Ours <script>alert(1)</script>",
    "chosen": "flask",
    "because": "Reasons-Of-Ours",
}


@pytest.fixture
async def web(knowing: Advisor, store: MemoryStore) -> AsyncIterator[httpx.AsyncClient]:
    knowing.pins = Pinning(store.pins, lambda: NOON)
    app = create_app(knowing, FakeVitals(), public_url="https://versus.example/")
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://versus.test") as client:
        yield client


async def file(web: httpx.AsyncClient, of: str = COMPARED, **written: str) -> httpx.Response:
    return await web.post("/decision-record", data={"of": of, **WRITTEN, **written}, headers=OURS)


async def test_the_form_is_a_page(web: httpx.AsyncClient, golden: Golden) -> None:
    shown = await web.get("/decision-record", params={"of": COMPARED})
    assert shown.status_code == 200
    golden("web/record.html", main(shown.text))


@pytest.mark.parametrize("of", [COMPARED, RECOMMENDED])
async def test_an_answer_to_decide_on_leads_to_the_form(of: str, web: httpx.AsyncClient) -> None:
    links = [link for link in Page((await web.get(of)).text).all("href") if "decision-record" in link]
    assert links == [f"/decision-record?of={quote(of)}"]
    assert (await web.get(links[0])).status_code == 200


async def test_what_decides_nothing_does_not(web: httpx.AsyncClient) -> None:
    assert "decision-record" not in (await web.get("/limitations/flask")).text


@pytest.mark.parametrize("of", [COMPARED, RECOMMENDED])
async def test_the_file_is_a_clean_record(of: str, web: httpx.AsyncClient, tmp_path: Path) -> None:
    done = await file(web, of)
    assert done.status_code == 200
    assert done.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert done.headers["Content-Disposition"] == 'attachment; filename="use-flask-for-orders.md"'
    assert lint(done.text, tmp_path) == []
    assert "Ann-Decides" in done.text
    assert "<script>" not in done.text
    (link,) = re.findall("https://versus.example(/a/[0-9a-z]{26})>", done.text)
    assert (await web.get(link)).status_code == 200


async def test_a_pinned_answer_becomes_a_record_too(web: httpx.AsyncClient) -> None:
    done = await file(web, await pin(web))
    assert 'Chosen option: "Flask", because Reasons-Of-Ours' in done.text


async def test_nothing_that_was_written_is_kept(web: httpx.AsyncClient, store: MemoryStore) -> None:
    done = await file(web)
    (link,) = re.findall("(/a/[0-9a-z]{26})>", done.text)
    kept = [content for content, _ in store.pins.kept.values()]
    shown = [(await web.get(path)).text for path in (link, f"{link}.md", f"{link}.json", COMPARED)]
    assert kept
    for text in (*kept, *shown):
        assert not [word for word in ("Use Flask for orders", "Decides", "Of-Ours") if word in text]


async def test_without_the_store_it_links_to_the_living_page(
    web: httpx.AsyncClient, store: MemoryStore
) -> None:
    store.down = True
    assert f"<https://versus.example{COMPARED}>" in (await file(web)).text


@pytest.mark.parametrize(
    "of", ["", "/nowhere", "/limitations/flask", "/a/" + "0" * 26, "http://[", "/?q=pizza"]
)
async def test_of_what_decides_nothing_there_is_no_record(of: str, web: httpx.AsyncClient) -> None:
    assert (await web.get("/decision-record", params={"of": of})).status_code == 404
    assert (await file(web, of)).status_code == 400


@pytest.mark.parametrize(
    ("written", "status"),
    [
        pytest.param({"because": "x" * (LONGEST_TEXT + 1)}, 400, id="a long text"),
        pytest.param({"because": "x" * 200_000}, 413, id="far too long"),
        pytest.param({"status": "done"}, 400, id="an unknown status"),
        pytest.param(
            {"because": "ü" * LONGEST_TEXT, "context": "😀" * LONGEST_TEXT}, 200, id="as long as may be"
        ),
        pytest.param({"chosen": "cobol"}, 200, id="an option that there is not"),
    ],
)
async def test_what_does_not_fit_is_refused(
    written: dict[str, str], status: int, web: httpx.AsyncClient
) -> None:
    assert (await file(web, **written)).status_code == status


async def test_no_other_site_can_post_it(web: httpx.AsyncClient) -> None:
    refused = await web.post(
        "/decision-record", data={"of": COMPARED}, headers={"Origin": "https://evil.example"}
    )
    assert refused.status_code == 403
