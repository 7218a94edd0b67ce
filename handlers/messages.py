"""A direct message to Versus: one reply, in the thread that the message starts or continues."""

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
    """Answer direct messages; no mention is needed there. Any other message is taken and left alone."""

    @app.event("message")
    async def answer_message(
        event: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        if event.get("channel_type") != "im" or not by_person(event):
            return
        thread = thread_of(event, event["channel"], context)
        if await advisor.first_time(thread.workspace, body["event_id"]):
            replies.pace.count(thread.workspace, event["user"])
            asked = question(event.get("text", ""))
            answer = await advisor.ask(asked, workspace=thread.workspace, thread=thread.id)
            await replies.post_once(client, invited(advisor, answer, asked), thread=thread)
