"""Pages: how long one takes to make, and all of them as plain files.

Both in processor time, which a busy machine stretches less than time on the clock.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from bot.core.searching import search
from bot.core.understanding import Understanding
from bot.web import create_app
from bot.web.building import build_site
from bot.web.living import Living, Page
from bot.web.templating import Templates
from tests.fakes.store import MemoryStore
from tests.web.fakes import FakeVitals

Record = Callable[[str, object], None]

PAGES = (
    "/",
    "/frameworks",
    "/compare/django/flask/for/microservice",
    "/compare/django/fastapi/flask/quart",
    "/facts/on/performance",
    "/choose/for/rest-api",
    "/frameworks/django",
)
A_PAGE_AT_MOST = 5.0
"""Milliseconds, the median."""
THE_SITE_AIM, THE_SITE_FAILS = 10.0, 20.0
"""Seconds: the aim on a machine that does nothing else, and what fails; others' work nearly doubles it."""
ROUNDS = 20


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_made_in_five_milliseconds(
    path: str, catalog: Catalog, understanding: Understanding, record_property: Record
) -> None:
    living = Living(catalog, understanding.read, Templates())
    living.get(path)
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        page = living.get(path)
        taken.append(1000 * (time.process_time() - start))
        assert isinstance(page, Page)
    record_property(f"{path}, ms", round(statistics.median(taken), 2))
    assert statistics.median(taken) <= A_PAGE_AT_MOST


async def test_a_pinned_answer_is_shown_in_five_milliseconds(
    catalog: Catalog, understanding: Understanding, record_property: Record
) -> None:
    """The whole way: from the request, by way of what was kept and what is said today, to the last byte."""
    advisor = Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC), understanding=understanding)
    await advisor.store_opened()
    pinned = advisor.pinned(advisor.answer("flask vs django for a microservice"))
    assert pinned
    path = f"/a/{await advisor.pins.give_anybody(pinned)}"
    transport = httpx.ASGITransport(create_app(advisor, FakeVitals()))
    async with httpx.AsyncClient(transport=transport, base_url="http://versus.test") as web:
        await web.get(path)
        taken = []
        for _ in range(ROUNDS):
            start = time.process_time()
            response = await web.get(path)
            taken.append(1000 * (time.process_time() - start))
            assert response.status_code == 200
    record_property("/a/<id>, ms", round(statistics.median(taken), 2))
    assert statistics.median(taken) <= A_PAGE_AT_MOST


def test_words_are_found_in_five_milliseconds_after_the_first_search(
    catalog: Catalog, understanding: Understanding, record_property: Record
) -> None:
    living = Living(catalog, understanding.read, Templates())
    fresh = replace(catalog, version="fresh")
    start = time.process_time()
    search(fresh, "celery")
    record_property("first search, s", round(time.process_time() - start, 2))
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        living.search("long term support of django and flask with background jobs")
        taken.append(1000 * (time.process_time() - start))
    record_property("/search, ms", round(statistics.median(taken), 2))
    assert statistics.median(taken) <= A_PAGE_AT_MOST


def test_all_pages_are_written_in_ten_seconds(
    catalog: Catalog, understanding: Understanding, tmp_path: Path, record_property: Record
) -> None:
    gc.collect()
    gc.freeze()
    try:
        start = time.process_time()
        built = build_site(catalog, understanding.read, "", tmp_path / "site")
        taken = time.process_time() - start
    finally:
        gc.unfreeze()
    record_property("pages", built.pages)
    record_property(f"processor time, s (aim: {THE_SITE_AIM:.0f})", round(taken, 1))
    assert taken <= THE_SITE_FAILS
