"""What a person is told when something fails, and what the log keeps."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Iterator
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from handlers.home_view import failed_view
from handlers.pace import TooOftenError
from handlers.preferences import DIRECT, Preferences
from handlers.refusals import CLOSED, MISSING_SCOPE, SIGNED_OUT, TRIGGER_GONE, UNREACHED, code
from handlers.replies import QUIET, NotDeliveredError
from handlers.wording import escaped

FAILED = (
    "Sorry, something went wrong on my side. Please ask again. "
    "If it keeps failing, give this reference to whoever runs me: {reference}"
)
LIMITED = "Slack asks me to slow down. Please ask again in a minute. Reference: {reference}"
NOT_TAKEN = "Slack did not take my answer. Please ask again in a minute. Reference: {reference}"
NOT_LET = (
    "Slack does not let me answer there. Write to me here, or use a command. Reference for whoever runs me: "
    "{reference}"
)
TOO_LATE = "Slack waited too long for me. Please try once more. Reference: {reference}"
SIGNED_OUT_TOLD = (
    "I have been signed out of this workspace, so I can't answer. "
    "Whoever runs me has to give me a new token. Reference: {reference}"
)
NOT_PERMITTED = (
    "I was not given the permission that this needs. "
    "Whoever runs me has to install me again from the newest manifest. Reference: {reference}"
)
HOME_FAILED = (
    "Sorry, I could not draw this tab. Please open it again in a minute. "
    "If it keeps failing, give this reference to whoever runs me: {reference}"
)

ACK_SEEN_SECONDS = 0.05
"""Bolt looks every 10 ms whether a listener has acknowledged, and forgets that it has once this handler is
done with its failure: Slack would wait for three seconds in vain."""

log = logging.getLogger(__name__)

Json = dict[str, Any]


def register(app: AsyncApp, preferences: Preferences) -> None:
    """Log every failure with a reference and tell the person that reference, never a traceback."""

    @app.error
    async def handle(
        error: Exception,
        body: Json,
        context: AsyncBoltContext,
        client: AsyncWebClient,
        respond: AsyncRespond,
    ) -> BoltResponse | None:
        if isinstance(error, BoltUnhandledRequestError):
            # Any status but 200 would make Slack send it again, three times.
            log.warning("nothing handles %s", _kind(body))
            return BoltResponse(status=200)
        if isinstance(error, TooOftenError) and error.told and not respond.response_url:
            return None
        if isinstance(error, UserError):
            said = escaped(str(error))
        else:
            reference = secrets.token_hex(4)
            log.error("reference %s: %s failed", reference, _kind(body), exc_info=error)
            said = (HOME_FAILED if _at_home(body) else explanation(error)).format(reference=reference)
        if context.authorize_result is not None and _at_home(body):
            await _draw(said, body, client)
        elif context.authorize_result is not None and _asked(body):
            event = body.get("event", {})
            private = isinstance(error, UserError) or preferences.is_private(event.get("channel", DIRECT))
            await _tell(said, body, client, respond, private=private)
        await asyncio.sleep(ACK_SEEN_SECONDS)
        return None


def explanation(error: Exception) -> str:
    """Say what happened and what to do next; `{reference}` is still to be filled in."""
    if isinstance(error, (NotDeliveredError, *UNREACHED)):
        return NOT_TAKEN
    if not isinstance(error, SlackApiError):
        return FAILED
    found = code(error)
    for codes, said in (
        ({"ratelimited", "rate_limited"}, LIMITED),
        (SIGNED_OUT, SIGNED_OUT_TOLD),
        ({MISSING_SCOPE}, NOT_PERMITTED),
        (TRIGGER_GONE, TOO_LATE),
        (CLOSED, NOT_LET),
        ({"", "internal_error", "fatal_error", "service_unavailable", "request_timeout"}, NOT_TAKEN),
    ):
        if found in codes:
            return said
    return FAILED


def _at_home(body: Json) -> bool:
    """Say whether someone looks at a Home tab that could not be drawn."""
    return bool(body.get("event", {}).get("tab") == "home")


async def _draw(said: str, body: Json, client: AsyncWebClient) -> None:
    """Say it in the tab itself."""
    try:
        await client.views_publish(user_id=body["event"]["user"], view=failed_view(said))
    except (SlackApiError, *UNREACHED) as error:
        log.warning("the person could not be told in the Home tab: %s", error)


def _asked(body: Json) -> bool:
    """Say whether someone waits for an answer; nobody does who opens a tab or joins a channel."""
    return "event" not in body or "ts" in body["event"]


async def _tell(
    said: str, body: Json, client: AsyncWebClient, respond: AsyncRespond, *, private: bool
) -> None:
    """Tell the person where they asked, or else directly. If Slack takes neither, the log must do."""
    if respond.response_url:
        try:
            response = await respond(said, replace_original=False, **QUIET)
        except UNREACHED as error:
            log.warning("the response_url could not be reached: %s", error)
        else:
            if response.status_code < 300:
                return
            log.warning("the response_url took nothing: %s", response.status_code)
    for place in _places(body, private=private):
        post = client.chat_postEphemeral if "user" in place else client.chat_postMessage
        try:
            await post(**place, text=said, **QUIET)
        except (SlackApiError, *UNREACHED) as error:
            log.warning("the person could not be told in %s: %s", place["channel"], error)
        else:
            return
    log.error("the person could not be told")


def _places(body: Json, *, private: bool) -> Iterator[Json]:
    """Give where a person can be told, the best first: where they asked, then their direct messages.

    `private`: only they see it. Slack shows no such message in a thread that has not begun.
    """
    event = body.get("event", {})
    if "ts" in event:
        if private and not event["channel"].startswith(DIRECT):
            yield {"channel": event["channel"], "user": event["user"], "thread_ts": event.get("thread_ts")}
        else:
            yield {"channel": event["channel"], "thread_ts": event.get("thread_ts") or event["ts"]}
        yield {"channel": event["user"]}
    elif user := body.get("user", {}).get("id") or body.get("user_id"):
        yield {"channel": user}


def _kind(body: Json) -> str:
    """Say what a request was, without what anyone wrote in it."""
    actions = [action.get("action_id") for action in body.get("actions", [])]
    view = body.get("view", {}).get("callback_id")
    found = body.get("event", {}).get("type") or body.get("command") or actions or view or body.get("type")
    return f"{found or 'a request'}"
