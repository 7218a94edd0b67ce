"""What stands around every response: security headers, and a kind page where there is a bug."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger(__name__)

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)
"""Nothing is fetched from anywhere else, and no script runs but our file. Pages say so themselves, too:
a host of plain files sends no headers."""

HEADERS = {
    "Content-Security-Policy": f"{POLICY}; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # The address holds what was asked, so no other site sees it; ours does, or a form of ours would have
    # no origin.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

ROBOTS = """\
User-agent: *
Disallow: /?
Disallow: /a/
Disallow: /decision-record
Disallow: /recommend/
Disallow: /search
Disallow: /healthz
"""
"""What is asked in words, pinned, or answered by one person is not for search engines."""


class Guard:
    """ASGI middleware. `excuse` makes the page for a bug from the reference under which it is logged."""

    def __init__(self, app: ASGIApp, excuse: Callable[[str], Response]) -> None:
        self._app = app
        self._excuse = excuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_guarded(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        try:
            await self._app(scope, receive, send_guarded)
        except Exception:
            reference = secrets.token_hex(4)
            # The path alone: the query holds what was asked.
            log.exception("Bug %s, at %s %s", reference, scope["method"], scope["path"])
            if started:
                raise
            await self._excuse(reference)(scope, receive, send_guarded)
