"""Fifty people fill in the questionnaire at the same moment: how long the last of them waits for a view.

Slack waits three seconds for the acknowledgement of a submitted view.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from handlers.app import create_app
from handlers.filling import State
from handlers.forms import question_view
from handlers.transports import HttpEndpoint
from tests.fakes import people
from tests.fakes.delivery import SIGNING_SECRET, OverHttp
from tests.fakes.slack import BOT_TOKEN, Slack, with_state
from tests.fakes.store import MemoryStore

Json = dict[str, Any]
Record = Callable[[str, object], None]

PEOPLE = 50
ANSWERS = {"build": ("rest-api",), "team": ("python", "javascript"), "today": ("new-lasting",)}
ANSWERS |= {"load": ("many-requests",), "needs": ("api-docs", "async"), "limits": ("no-php",)}


@pytest.fixture
async def http(catalog: Catalog) -> AsyncIterator[OverHttp]:
    advisor = Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC))
    async with Slack() as slack:
        app = create_app(advisor, bot_token=BOT_TOKEN, signing_secret=SIGNING_SECRET, api_url=slack.api_url)
        endpoint = HttpEndpoint(app)
        await endpoint.start()
        yield OverHttp(endpoint)
        await endpoint.close()


def submitted(catalog: Catalog, asked: str, number: int) -> Json:
    """Give the submission of a question by one of many."""
    topic = catalog.topics[0]
    view = question_view(catalog, topic, State(topic=topic.id, answers=ANSWERS, asked=asked))
    return people.submission({**with_state(view), "id": f"V{number}", "hash": "1"}, user=f"U{number}")


async def slowest(http: OverHttp, payloads: list[Json]) -> float:
    """Deliver all at once; give the seconds until the last is acknowledged with a view."""

    async def wait(payload: Json) -> float:
        acknowledged = await http("interactive", payload)
        assert acknowledged["response_action"] == "update"
        return time.perf_counter() - start

    start = time.perf_counter()
    return max(await asyncio.gather(*map(wait, payloads)))


@pytest.mark.parametrize("asked", ["build", "limits"], ids=["the next question", "the result"])
async def test_fifty_at_once_wait_about_as_long_as_one_after_another(
    catalog: Catalog, http: OverHttp, asked: str, record_property: Record
) -> None:
    payloads = [submitted(catalog, asked, number) for number in range(PEOPLE)]
    await slowest(http, payloads[:1])
    alone = sum([await slowest(http, [payload]) for payload in payloads])
    together = await slowest(http, payloads)
    record_property("one alone, ms", round(alone / PEOPLE * 1000, 1))
    record_property("the last of fifty at once, ms", round(together * 1000))
    record_property("ratio to fifty one after another", round(together / alone, 2))
    assert together <= 2 * alone
