"""A link of ours, pasted into a message or still in the composer: a card that tells what it leads to.

Everybody in the conversation sees the card, so it holds what the page behind the link shows anyway.
"""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urlsplit

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from bot.core.pinning import state
from handlers.advisor import Advisor
from handlers.cards import card
from handlers.elements import Block
from handlers.incoming import workspace_of
from handlers.names import OPEN_LINK
from handlers.refusals import code
from handlers.replies import Replies

LINKS_AT_MOST = 5
"""Of one message; who pastes more wants a list."""

PINNED = "/a/"

Json = dict[str, Any]

log = logging.getLogger(__name__)


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Unfurl links to our own pages, and to no others."""

    @app.event("link_shared")
    async def unfurl(event: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        if not await advisor.first_time(workspace_of(context), body["event_id"]):
            return
        cards = {}
        for url in dict.fromkeys(shared["url"] for shared in event["links"][:LINKS_AT_MOST]):
            if blocks := await _card(advisor, replies, url):
                cards[url] = {"blocks": blocks}
        if cards:
            await _send(client, event, cards)

    @app.action(OPEN_LINK)
    async def acknowledge(ack: AsyncAck) -> None:
        await ack()


def local(public_url: str | None, url: str) -> str:
    """Give the address of a page below our own public address, with its query; empty for any other page."""
    try:
        ours, given = urlsplit((public_url or "").rstrip("/")), urlsplit(url)
        same = (ours.scheme, ours.hostname, ours.port) == (given.scheme, given.hostname, given.port)
    except ValueError:
        return ""
    if not public_url or not same or not given.path.startswith(f"{ours.path}/"):
        return ""
    return given.path.removeprefix(ours.path) + (f"?{given.query}" if given.query else "")


async def _card(advisor: Advisor, replies: Replies, url: str) -> list[Block]:
    """Give the card of a link; none for one that leads to no answer of ours."""
    address = local(replies.preferences.public_url, url)
    if address.startswith(PINNED):
        return await _pinned_card(advisor, url, address.removeprefix(PINNED))
    frame = advisor.frame_at(address) if address else None
    answer = advisor.afresh(frame) if frame else None
    if frame is None or answer is None or answer.question.outcome != "answer" or not answer.sources:
        return []
    return card(answer, url, offer="" if frame.topic else replies.offer(answer))


async def _pinned_card(advisor: Advisor, url: str, name: str) -> list[Block]:
    try:
        given = await advisor.pins.given(name.partition("?")[0])
    except UserError:
        return []
    if given is None:
        return []
    return card(
        given.pinned.answer, url, state(given.pinned, advisor.today(given.pinned), advisor.catalog.as_of)
    )


async def _send(client: AsyncWebClient, event: Json, cards: dict[str, Json]) -> None:
    """Attach the cards. Slack names a link in the composer by `unfurl_id`, and prefers that everywhere."""
    if event.get("unfurl_id") and event.get("source"):
        where: Json = {"unfurl_id": event["unfurl_id"], "source": event["source"]}
    else:
        where = {"channel": event["channel"], "ts": event["message_ts"]}
    try:
        await client.chat_unfurl(unfurls=cards, **where)
    except SlackApiError as error:
        log.warning("Slack took no card of a link: %s", code(error))
