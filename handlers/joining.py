"""One short hello in a channel to which Versus is invited."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.incoming import workspace_of
from handlers.preferences import Preferences
from handlers.replies import QUIET, Replies
from handlers.wording import escaped

HELLO = (
    "Hello! Mention me with a question, like: <@{bot}> {starter}\n"
    "{where} With {versus} only you see the answer, in any channel."
)
IN_THREAD = "I answer in the thread, from reviewed facts with their sources, and am quiet otherwise."
ALONE = "Only who asks sees the answer here, and can share it; I am quiet otherwise."

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Say hello where Versus itself joined; that others join is none of its business."""

    @app.event("member_joined_channel")
    async def say_hello(event: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        bot, channel = context.bot_user_id or "", event["channel"]
        if event["user"] != bot or not await advisor.first_time(workspace_of(context), body["event_id"]):
            return
        preferences, starter = replies.preferences, advisor.catalog.topics[0].starters[0]
        said = hello(preferences, channel, bot, starter)
        if not preferences.is_private(channel):
            await client.chat_postMessage(channel=channel, text=said, **QUIET)
        elif inviter := event.get("inviter"):
            await client.chat_postEphemeral(channel=channel, user=inviter, text=said, **QUIET)


def hello(preferences: Preferences, channel: str, bot: str, starter: str) -> str:
    """Give the words of the hello, as mrkdwn."""
    where = ALONE if preferences.is_private(channel) else IN_THREAD
    return HELLO.format(bot=bot, starter=escaped(starter), where=where, versus=preferences.versus)
