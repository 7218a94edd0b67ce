"""Sends answers to Slack."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer
from handlers.blocks import Frame, blocks
from handlers.incoming import Thread
from handlers.text import text

BLOCKS_REFUSED = ("invalid_blocks", "invalid_attachments", "msg_blocks_too_long", "msg_too_long")
"""Errors of Slack after which the same message without blocks may still be taken."""

QUIET: dict[str, Any] = {"unfurl_links": False, "unfurl_media": False}
"""Previews of sources would bury the answer, and fetching a link is a way to leak what was asked."""

log = logging.getLogger(__name__)


class NotDeliveredError(Exception):
    """Slack did not take a message at a `response_url`; the text is what it said."""


class Replies:
    """Sends answers. `public_url`: where the web page is reached from outside, to link to it; may be None."""

    def __init__(self, public_url: str | None) -> None:
        self._public_url = public_url

    async def post(self, client: AsyncWebClient, answer: Answer, *, thread: Thread, lead: str = "") -> None:
        """Post an answer for all to see. Raises SlackApiError."""
        frame = Frame(lead=lead, page=self._page(answer))
        message = {"channel": thread.channel, "thread_ts": thread.root, "text": text(answer, lead), **QUIET}
        try:
            await client.chat_postMessage(**message, blocks=blocks(answer, frame))
        except SlackApiError as error:
            if not error.response["error"].startswith(BLOCKS_REFUSED):
                raise
            log.exception("Slack refused the blocks of %r; sent as text", answer.title)
            await client.chat_postMessage(**message)

    async def show(self, respond: AsyncRespond, answer: Answer, *, replace: bool = False) -> None:
        """Show an answer to the one who gave the command or clicked, with a button to share it.

        `replace`: in place of the message that was clicked. Raises NotDeliveredError.
        """
        frame = Frame(page=self._page(answer), shareable=bool(answer.sources))
        await _send_back(respond, answer, frame, response_type="ephemeral", replace_original=replace)

    async def share(self, respond: AsyncRespond, answer: Answer, *, lead: str) -> None:
        """Post an answer to the channel of a click, even where the bot is no member.

        A private answer cannot become a public one, so this is a new message. Raises NotDeliveredError.
        """
        frame = Frame(lead=lead, page=self._page(answer))
        await _send_back(respond, answer, frame, response_type="in_channel", replace_original=False)

    def _page(self, answer: Answer) -> str:
        if not self._public_url or not answer.sources:
            return ""
        return f"{self._public_url.rstrip('/')}/?{urlencode({'q': answer.question.text})}"


async def _send_back(respond: AsyncRespond, answer: Answer, frame: Frame, **how: str | bool) -> None:
    message = {"text": text(answer, frame.lead), **how, **QUIET}
    response = await respond(**message, blocks=blocks(answer, frame))
    if any(refusal in response.body for refusal in BLOCKS_REFUSED):
        log.error("Slack refused the blocks of %r (%s); sent as text", answer.title, response.body)
        response = await respond(**message)
    if response.status_code != HTTPStatus.OK:
        raise NotDeliveredError(f"{response.status_code} {response.body}")
