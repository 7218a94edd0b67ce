"""The agent pane, which is also the Messages tab: a greeting once, and questions to begin with.

What is asked there comes as a direct message, see `messages`. The app must be an agent (`agent_view` of its
manifest): with a `thread_ts`, as assistants gave it, Slack would silently show no suggestions
(https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts).
"""

from __future__ import annotations

import logging
from itertools import chain, zip_longest
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.model import Catalog
from handlers.advisor import Advisor
from handlers.incoming import workspace_of
from handlers.refusals import UNREACHED
from handlers.replies import QUIET, Replies
from handlers.wording import escaped

GREETING = (
    "Hello! Ask me which {noun} to choose, in your own words, typos and all. I answer from reviewed facts, "
    "each with its source and date, and say so where I don't know. `help` shows what else I do."
)
PROMPTS_TITLE = "For example"
PROMPTS_AT_MOST = 4

log = logging.getLogger(__name__)

Json = dict[str, Any]


def prompts(catalog: Catalog) -> list[dict[str, str]]:
    """Give questions to begin with, of each topic in turn."""
    in_turn = chain.from_iterable(zip_longest(*(topic.starters for topic in catalog.topics)))
    found = [starter for starter in in_turn if starter]
    return [{"title": starter, "message": starter} for starter in found[:PROMPTS_AT_MOST]]


async def _in_messages(event: Json) -> bool:
    return bool(event.get("tab") == "messages")


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Greet whoever opens the pane and has never said a word there, and suggest questions."""
    del replies

    @app.event("app_home_opened", matchers=[_in_messages])
    async def welcome(event: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        catalog, channel = advisor.catalog, event["channel"]
        is_first = await advisor.first_time(workspace_of(context), f"greeting:{channel}")
        if is_first and not await _has_begun(client, channel):
            noun = catalog.topics[0].noun
            said = escaped(GREETING.format(noun=noun))
            await client.chat_postMessage(channel=channel, text=said, **QUIET)
        if found := prompts(catalog):
            await client.assistant_threads_setSuggestedPrompts(
                channel_id=channel, title=PROMPTS_TITLE, prompts=found
            )


async def _has_begun(client: AsyncWebClient, channel: str) -> bool:
    """Say whether anything was ever said there: Slack knows it for ever, and even without our database.

    Where Slack does not say (it limits how often some apps may ask), rather no greeting than a second one.
    """
    try:
        history = await client.conversations_history(channel=channel, limit=1)
    except (SlackApiError, *UNREACHED) as error:
        log.warning("Slack does not say whether a conversation has begun: %s", error)
        return True
    return bool(history["messages"])
