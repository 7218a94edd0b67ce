"""How Slack reaches the app: signed HTTP, or a WebSocket that we open (Socket Mode).

Both are started before and closed after they are used.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError

from bot.core.errors import SettingsError
from handlers.app import SlackApp, refused
from handlers.refusals import code

BODY_LIMIT = 1_000_000
"""Bytes; Slack's own requests are far smaller, and a body is read before its signature can be checked."""

TIMESTAMP_DIGITS = 20

CONNECT_SECONDS = 30.0
DISCONNECT_SECONDS = 5.0
CHECK_SECONDS = 10.0
CHECKS_MISSED = 2

log = logging.getLogger(__name__)

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class HttpEndpoint:
    """The ASGI application behind `/slack/events`: events, commands and clicks, each signed by Slack."""

    def __init__(self, app: SlackApp) -> None:
        if not app.verifies:
            raise ValueError("HTTP needs a signing secret")
        self._app = app

    async def start(self) -> None:
        """Make ready to answer. Raises SettingsError if Slack refuses the bot token."""
        await self._app.sign_in()

    async def close(self) -> None:
        """Finish what is under way."""
        await self._app.drain()

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request. Nothing in it is trusted before Bolt has checked the signature."""
        if scope["method"] != "POST":
            await _respond(send, HTTPStatus.METHOD_NOT_ALLOWED, {"allow": ["POST"]})
            return
        body = await _read(receive)
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        if body is None:
            await _respond(send, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        elif not _could_be_signed(headers):
            await _respond(send, HTTPStatus.UNAUTHORIZED)
        else:
            await self._dispatch(body, headers, send)

    async def _dispatch(self, body: bytes, headers: dict[str, str], send: Send) -> None:
        try:
            request = AsyncBoltRequest(body=body.decode(), headers=dict(headers))
        except Exception:  # noqa: BLE001 -- Bolt parses before it verifies; whatever breaks it is not from Slack
            await _respond(send, HTTPStatus.BAD_REQUEST)
            return
        response = await self._app.async_dispatch(request)
        if response.status == HTTPStatus.UNAUTHORIZED:
            log.warning("refused a request whose signature is wrong or old")
        await _respond(send, response.status, dict(response.headers), response.body)


def _could_be_signed(headers: dict[str, str]) -> bool:
    """Say whether the headers are of the form that Bolt's check expects; it fails on any other."""
    timestamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    return (
        timestamp.isascii()
        and timestamp.isdecimal()
        and len(timestamp) < TIMESTAMP_DIGITS
        and signature.isascii()
    )


async def _read(receive: Receive) -> bytes | None:
    """Read the body, or give None once it is larger than anything Slack sends."""
    body = bytearray()
    while len(body) <= BODY_LIMIT:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)
    return None


async def _respond(send: Send, status: int, headers: dict[str, Any] | None = None, body: str = "") -> None:
    raw = [(name.encode(), value.encode()) for name, values in (headers or {}).items() for value in values]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body.encode()})


class SocketMode:
    """A WebSocket to Slack that is kept open.

    The SDK reconnects by itself when Slack asks for it, but when that goes wrong it retries a
    single-use address for ever. So a watchdog replaces its whole client once there has been no
    connection for two checks in a row. `check_seconds`: the time between two checks.
    """

    def __init__(self, app: SlackApp, app_token: str, *, check_seconds: float = CHECK_SECONDS) -> None:
        self._app = app
        self._app_token = app_token
        self._check_seconds = check_seconds
        self._handler: AsyncSocketModeHandler | None = None
        self._watchdog: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Connect. Raises SettingsError if Slack refuses a token; if it cannot be reached, keeps trying."""
        await self._app.sign_in()
        try:
            await self._connect()
        except SettingsError:
            await self.close()
            raise
        self._watchdog = asyncio.create_task(self._watch())

    async def close(self) -> None:
        """Take nothing new, finish what is under way. What Slack saw no answer to, it sends again."""
        if self._watchdog:
            self._watchdog.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watchdog
        await self._disconnect()
        await self._app.drain()

    async def _connect(self) -> None:
        self._handler = AsyncSocketModeHandler(self._app, self._app_token, logger=_sdk_log())
        client = self._handler.client
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                client.wss_uri = await client.issue_new_wss_url()
                await client.connect()  # type: ignore[no-untyped-call]
        except SlackApiError as error:
            if refusal := refused("SLACK_APP_TOKEN", error):
                raise refusal from error
            log.warning("Slack gave no WebSocket address: %s", code(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("Slack cannot be reached: %s", error)

    async def _disconnect(self) -> None:
        handler, self._handler = self._handler, None
        if handler is None:
            return
        try:
            async with asyncio.timeout(DISCONNECT_SECONDS):
                await handler.close_async()  # type: ignore[no-untyped-call]
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            log.warning("the connection to Slack did not close: %s", error)

    async def _watch(self) -> None:
        missed = 0
        while True:
            await asyncio.sleep(self._check_seconds)
            missed = 0 if await self._connected() else missed + 1
            if missed >= CHECKS_MISSED:
                log.warning("no connection to Slack; making a new one")
                missed = 0
                await self._renew()

    async def _renew(self) -> None:
        await self._disconnect()
        try:
            await self._connect()
        except SettingsError as error:
            log.error("%s", error)  # noqa: TRY400 -- what is wrong is all in the message

    async def _connected(self) -> bool:
        return self._handler is not None and await self._handler.client.is_connected()


def _sdk_log() -> logging.Logger:
    """Give the SDK a logger for warnings and worse: below that it writes whole payloads."""
    logger = logging.getLogger("handlers.socket_mode")
    logger.setLevel(logging.WARNING)
    return logger
