"""`@Versus Flask or Django?` in a channel: one reply, in the thread."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.incoming import by_person, question, thread_of
from handlers.invitation import invited
from handlers.replies import Replies


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer mentions. A follow-up in the thread needs a mention, too: other messages are not seen."""

    @app.event("app_mention")
    async def answer_mention(
        event: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        thread = thread_of(event, event["channel"], context)
        if by_person(event) and await advisor.first_time(thread.workspace, body["event_id"]):
            replies.pace.count(thread.workspace, event["user"])
            asked = question(event["text"])
            answer = invited(
                advisor, await advisor.ask(asked, workspace=thread.workspace, thread=thread.id), asked
            )
            await replies.reply(client, answer, thread=thread, asker=event["user"], bot=context.bot_user_id)
