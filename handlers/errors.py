"""What a person is told when something fails, and what the log keeps."""

from __future__ import annotations

import asyncio
import logging
import secrets
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from handlers.replies import QUIET
from handlers.wording import escaped

FAILED = "Sorry, something went wrong on my side. If you report it, give this reference: {reference}"

ACK_SEEN_SECONDS = 0.05
"""Bolt looks every 10 ms whether a listener has acknowledged, and forgets that it has once this handler is
done with its failure: Slack would wait for three seconds in vain."""

log = logging.getLogger(__name__)


def register(app: AsyncApp) -> None:
    """Log every failure with a reference and tell the person that reference, never a traceback."""

    @app.error
    async def handle(
        error: Exception,
        body: dict[str, Any],
        context: AsyncBoltContext,
        client: AsyncWebClient,
        respond: AsyncRespond,
    ) -> BoltResponse | None:
        if isinstance(error, BoltUnhandledRequestError):
            # Any status but 200 would make Slack send it again, three times.
            log.warning("nothing handles %s", _kind(body))
            return BoltResponse(status=200)
        if isinstance(error, UserError):
            said = escaped(str(error))
        else:
            reference = secrets.token_hex(4)
            log.error("reference %s: %s failed", reference, _kind(body), exc_info=error)
            said = FAILED.format(reference=reference)
        if context.authorize_result is not None:
            await _tell(said, body, client, respond)
        await asyncio.sleep(ACK_SEEN_SECONDS)
        return None


async def _tell(said: str, body: dict[str, Any], client: AsyncWebClient, respond: AsyncRespond) -> None:
    """Tell the person where they asked. If Slack takes that neither, the log must do."""
    try:
        if respond.response_url:
            await respond(said, replace_original=False, **QUIET)
        elif event := body.get("event"):
            thread = event.get("thread_ts") or event["ts"]
            await client.chat_postMessage(channel=event["channel"], thread_ts=thread, text=said, **QUIET)
        elif user := body.get("user"):  # in a modal there is no other place to tell it
            await client.chat_postMessage(channel=user["id"], text=said, **QUIET)
    except Exception:
        log.exception("the person could not be told")


def _kind(body: dict[str, Any]) -> str:
    """Say what a request was, without what anyone wrote in it."""
    actions = [action.get("action_id") for action in body.get("actions", [])]
    view = body.get("view", {}).get("callback_id")
    found = body.get("event", {}).get("type") or body.get("command") or actions or view or body.get("type")
    return f"{found or 'a request'}"
