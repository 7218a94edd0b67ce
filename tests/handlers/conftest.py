"""The real app, before a stand-in for Slack."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.advisor import Advisor
from bot.advisor.pinning import Pinning
from bot.core.model import Catalog
from handlers.app import SlackApp, create_app
from handlers.preferences import Preferences
from handlers.transports import HttpEndpoint, SocketMode
from tests.fakes.delivery import SIGNING_SECRET, Delivery, OverHttp, OverSocketMode
from tests.fakes.slack import APP_TOKEN, BOT_TOKEN, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """Give a stand-in for Slack that finds nothing against this project's rules for messages."""
    async with Slack() as stand_in:
        yield stand_in
        assert stand_in.breaches == []


@pytest.fixture(scope="session")
def advisor(catalog: Catalog) -> Advisor:
    """Give the real advisor, with the knowledge that is served; it takes a while to make."""
    return Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC))


PUBLIC = Preferences(public_url="https://versus.example")


@pytest.fixture
def preferences() -> Preferences:
    """Give what is set of how it behaves; a test module may set something else."""
    return PUBLIC


@pytest.fixture
async def store(advisor: Advisor) -> AsyncIterator[MemoryStore]:
    """Give the store in which the advisor of all tests keeps what is pinned in this one."""
    store = MemoryStore()
    advisor.pins = Pinning(store.pins, lambda: datetime.now(UTC))
    await advisor.pins.open()
    yield store
    await advisor.pins.settle()


@pytest.fixture
async def app(slack: Slack, advisor: Advisor, store: MemoryStore, preferences: Preferences) -> SlackApp:
    """Give the real app, not started."""
    del store
    return create_app(
        advisor,
        bot_token=BOT_TOKEN,
        signing_secret=SIGNING_SECRET,
        api_url=slack.api_url,
        preferences=preferences,
    )


async def started(slack: Slack, advisor: Advisor, preferences: Preferences) -> tuple[SlackApp, OverHttp]:
    """Start the app with other preferences, behind signed HTTP."""
    app = create_app(
        advisor,
        bot_token=BOT_TOKEN,
        signing_secret=SIGNING_SECRET,
        api_url=slack.api_url,
        preferences=preferences,
    )
    endpoint = HttpEndpoint(app)
    await endpoint.start()
    return app, OverHttp(endpoint)


@pytest.fixture
async def http(app: SlackApp) -> AsyncIterator[OverHttp]:
    """Give the started app behind signed HTTP."""
    endpoint = HttpEndpoint(app)
    await endpoint.start()
    delivery = OverHttp(endpoint)
    yield delivery
    await delivery.client.aclose()
    await endpoint.close()


@pytest.fixture
async def socket_mode(app: SlackApp, slack: Slack) -> AsyncIterator[OverSocketMode]:
    """Give the started app behind Socket Mode."""
    socket = SocketMode(app, APP_TOKEN)
    await socket.start()
    await slack.has(1, slack.sockets)
    yield OverSocketMode(slack)
    await socket.close()


@pytest.fixture(params=["http", "socket_mode"])
def deliver(request: pytest.FixtureRequest) -> Delivery:
    """Give each way in which Slack hands things over."""
    delivery: Delivery = request.getfixturevalue(request.param)
    return delivery


@pytest.fixture
def chat(slack: Slack, app: SlackApp, http: OverHttp) -> Chat:
    """Give people who talk to the app over HTTP."""
    return Chat(slack, app, http)
