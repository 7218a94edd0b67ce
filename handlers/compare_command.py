"""`/compare flask or django`: an answer for the asker alone, with a button to share it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond

from handlers.advisor import Advisor
from handlers.incoming import question
from handlers.replies import Replies


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer the command where it was typed: works in channels that Versus is no member of."""

    @app.command(replies.preferences.compare)
    async def answer_command(ack: AsyncAck, command: dict[str, Any], respond: AsyncRespond) -> None:
        await ack()
        await replies.show(respond, advisor.answer(question(command["text"])))
