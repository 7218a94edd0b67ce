"""The composition root: from settings to a running process. The only file of `bot` that names `handlers`."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

import uvicorn
from starlette.types import ASGIApp

from bot.advisor import Advisor
from bot.core.errors import SettingsError, StoreError
from bot.core.model import Catalog
from bot.loader.keeping import load_ready
from bot.settings.serving import Settings
from bot.store import SqlStore
from bot.upkeep import Upkeep
from bot.web import Commands, create_app

SLACK_PATH = "/slack/events"

SERVING = """\
Versus answers at {address}
Knowledge: {knowledge}
Slack: {slack}
Database: {database}"""
KNOWLEDGE = "{counts}, as of {as_of}, version {version}, in {folder}"
NOT_CONNECTED = "not connected. Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN to connect (see deploy/README.md)"
SOCKET_MODE = "by Socket Mode"
OVER_HTTP = "over HTTP, at {public}" + SLACK_PATH
NOT_REACHED = "{place} (not reached yet; questions are answered all the same)"
CANNOT_LISTEN = "HOST={host} PORT={port}: {reason}; wanted an address that is free on this machine"

OPENING_SECONDS = 2.0
"""The start waits no longer than this for the database, which is then opened later."""
STOPPING_SECONDS = 5
"""Requests under way when the process is told to stop are given this long."""

log = logging.getLogger(__name__)


def serve(settings: Settings) -> int:
    """Serve until SIGTERM or SIGINT, then give 0. SettingsError or KnowledgeError if it cannot start."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    for chatty in ("uvicorn", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    with listening(settings.host, settings.port) as listener:
        asyncio.run(_run(settings, listener))
    return 0


@contextlib.contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """Take the address, so that connections wait until they are served. SettingsError if it is not to be had.

    The socket names its protocol: only then asyncio sends small packets at once (TCP_NODELAY), and not
    after up to 40 ms. `socket.create_server` does not.
    """
    with contextlib.ExitStack() as stack:
        try:
            family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            listener = stack.enter_context(socket.socket(family, kind, protocol))
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a restart need not wait
            listener.bind(address)
            listener.listen()
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise SettingsError((CANNOT_LISTEN.format(host=host, port=port, reason=reason),)) from None
        yield listener


async def _run(settings: Settings, listener: socket.socket) -> None:
    catalog, understanding = load_ready(settings.knowledge)
    store = _store(settings)
    advisor = Advisor(catalog, store, lambda: datetime.now(UTC), settings.kept_days, understanding)
    upkeep = Upkeep(advisor, store, settings.knowledge)
    address = _address(settings.host, listener)
    slack = _slack(settings, advisor, address)
    server = _Server(
        uvicorn.Config(
            create_app(
                advisor,
                upkeep,
                slack.endpoints,
                public_url=settings.public_url,
                plain=Commands(settings.command, settings.recommend_command)
                if settings.static_site
                else None,
            ),
            access_log=False,  # its lines would hold what was asked
            log_config=None,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=STOPPING_SECONDS,
        )
    )
    _obey_signals(server, upkeep)
    upkeep.start(watching=settings.watch)
    try:
        await upkeep.wait_for_store(OPENING_SECONDS)
        words = _what_is_served(settings, catalog, address, slack, store)
        print(words, flush=True)  # noqa: T201 -- for the person who started it
        await _serve_with(slack, server, listener)
    finally:
        await upkeep.stop()
        await advisor.settle()
        await store.close()


def _store(settings: Settings) -> SqlStore:
    try:
        return SqlStore(settings.database_url.get_secret_value())
    except StoreError as error:
        raise SettingsError((f"VERSUS_DATABASE_URL is wrong: {error}",)) from error


def _address(host: str, listener: socket.socket) -> str:
    """Give the address under which a browser on this machine finds us."""
    shown = {"0.0.0.0": "localhost", "::": "localhost"}.get(host, host)  # noqa: S104 -- nothing is bound here
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{listener.getsockname()[1]}/"


class _Connection(Protocol):
    async def start(self) -> None: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Slack:
    """How Slack is connected, if it is."""

    words: str
    connection: _Connection | None = None
    endpoints: Mapping[str, ASGIApp] = field(default_factory=dict)


def _slack(settings: Settings, advisor: Advisor, address: str) -> _Slack:
    if settings.slack_bot_token is None:
        return _Slack(words=NOT_CONNECTED)
    from handlers.app import create_app as create_slack_app  # noqa: PLC0415 -- slow, needed only here
    from handlers.preferences import Preferences  # noqa: PLC0415
    from handlers.transports import HttpEndpoint, SocketMode  # noqa: PLC0415

    secret = settings.slack_signing_secret
    app = create_slack_app(
        advisor,
        bot_token=settings.slack_bot_token.get_secret_value(),
        signing_secret=secret.get_secret_value() if secret else None,
        api_url=settings.slack_api_url,
        preferences=Preferences(
            public_url=settings.public_url,
            static_site=settings.static_site,
            versus=settings.command,
            compare=settings.compare_command,
            recommend=settings.recommend_command,
            private_channels=settings.private_channel_ids,
            questions_a_minute=settings.questions_a_minute,
        ),
    )
    if settings.slack_app_token:
        socket_mode = SocketMode(app, settings.slack_app_token.get_secret_value())
        return _Slack(words=SOCKET_MODE, connection=socket_mode)
    endpoint = HttpEndpoint(app)
    public = (settings.public_url or address).removesuffix("/")
    return _Slack(
        words=OVER_HTTP.format(public=public), connection=endpoint, endpoints={SLACK_PATH: endpoint}
    )


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to us: uvicorn raises them again at its end, and the process would die of them."""
        yield


def _obey_signals(server: _Server, upkeep: Upkeep) -> None:
    loop = asyncio.get_running_loop()
    for stop in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(stop, server.handle_exit, stop, None)
    loop.add_signal_handler(signal.SIGHUP, upkeep.reload_soon)


async def _serve_with(slack: _Slack, server: _Server, listener: socket.socket) -> None:
    """Serve the web page and Slack until told to stop. Raises SettingsError if Slack refuses a token."""
    if slack.connection is None:
        await server.serve([listener])
        return

    def stop_if_refused(connecting: asyncio.Task[None]) -> None:
        server.should_exit |= not connecting.cancelled() and connecting.exception() is not None

    connecting = asyncio.create_task(slack.connection.start())
    connecting.add_done_callback(stop_if_refused)
    try:
        await server.serve([listener])
    finally:
        connecting.cancel()
        await asyncio.wait({connecting})
        await slack.connection.close()
    if not connecting.cancelled():
        connecting.result()


def _what_is_served(
    settings: Settings, catalog: Catalog, address: str, slack: _Slack, store: SqlStore
) -> str:
    counts = ", ".join(f"{len(topic.subjects)} {topic.plural}" for topic in catalog.topics)
    return SERVING.format(
        address=address,
        knowledge=KNOWLEDGE.format(
            counts=counts, as_of=catalog.as_of, version=catalog.version, folder=settings.knowledge
        ),
        slack=slack.words,
        database=store.place if store.is_open else NOT_REACHED.format(place=store.place),
    )
