"""What Slack's Web API refuses, and which way out there is.

Error codes: https://docs.slack.dev/reference/methods/chat.postMessage and views.open.
"""

from __future__ import annotations

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import HttpRequest, HttpResponse, RetryState
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)

BLOCKS_REFUSED = ("invalid_blocks", "invalid_attachments", "msg_blocks_too_long", "msg_too_long")
"""Errors of Slack after which the same message without blocks may still be taken."""

NOT_A_MEMBER = {"not_in_channel", "channel_not_found"}
"""An invitation helps."""

CLOSED = NOT_A_MEMBER | {
    "is_archived",
    "restricted_action",
    "restricted_action_non_threadable_channel",
    "restricted_action_read_only_channel",
    "restricted_action_thread_locked",
    "restricted_action_thread_only_channel",
    "cannot_reply_to_message",
    "message_not_found",
    "thread_not_found",
    "user_not_in_channel",
    "no_permission",
}
"""Nothing can be posted there; the person can still be written to directly."""

TRIGGER_GONE = {"expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged"}
"""A modal can be opened within three seconds of a click, once."""

VIEW_GONE = {"hash_conflict", "not_found", "view_not_found"}
"""The view was changed or closed meanwhile: nothing is left to do."""

SIGNED_OUT = {
    "invalid_auth",
    "not_authed",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "not_allowed_token_type",
}
"""The token is refused; only who runs Versus can help."""

MISSING_SCOPE = "missing_scope"
"""The token is good, but installed from an older manifest."""

UNREACHED = (aiohttp.ClientError, TimeoutError)
"""What is raised where Slack gives no answer at all."""

LONGEST_WAIT = 30
"""Seconds; who is asked to wait for longer is told so instead."""


def code(error: SlackApiError) -> str:
    """Give Slack's word for what is wrong; empty where it answered without any, as with HTTP 500."""
    try:
        return str(error.response["error"] or "")
    except (KeyError, TypeError):
        return ""


def retries() -> list[AsyncRetryHandler]:
    """Wait as long as Slack asks for and try once more, also after an error on Slack's side."""
    return [_RateLimit(max_retry_count=1), AsyncServerErrorRetryHandler(max_retry_count=1)]


class _RateLimit(AsyncRateLimitErrorRetryHandler):
    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        limited = await super()._can_retry_async(state=state, request=request, response=response, error=error)
        return limited and response is not None and _seconds(response) <= LONGEST_WAIT


def _seconds(response: HttpResponse) -> float:
    """Give what the header Retry-After asks for."""
    for name, value in response.headers.items():
        if name.lower() == "retry-after":
            return float(value[0])
    return 1.0
