"""`/compare flask or django`: an answer for the asker alone, with a button to share it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.incoming import Thread, question, workspace_of
from handlers.replies import Replies


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer the command where it was typed: works in channels that Versus is no member of."""

    @app.command(replies.preferences.compare)
    async def answer_command(
        ack: AsyncAck,
        command: dict[str, Any],
        context: AsyncBoltContext,
        respond: AsyncRespond,
        client: AsyncWebClient,
    ) -> None:
        await ack()
        workspace, asker = workspace_of(context), command["user_id"]
        replies.pace.count(workspace, asker)
        answer = advisor.answer(question(command["text"]))
        await replies.show_or_write(respond, answer, client=client, asker=Thread(workspace, asker, None))
        advisor.note(workspace, answer)
