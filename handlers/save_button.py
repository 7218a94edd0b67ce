"""`Save`: keeps an answer for the one who clicked; their list stands on the Home tab."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot.advisor.saving import SAVED_AT_MOST, Saved
from handlers.advisor import Advisor
from handlers.asked import frame_in
from handlers.clicks import Click
from handlers.elements import button, rich_text, run, section
from handlers.names import SAVE_ANSWER, UNSAVE_ANSWER
from handlers.replies import QUIET, Replies

SAVED: dict[Saved, str] = {
    "saved": "Saved for you: {title}. Your saved answers are on my Home tab.",
    "saved before": "You have saved this before: {title}. Your saved answers are on my Home tab.",
    "full": f"You have {SAVED_AT_MOST} saved answers, as many as I keep. Remove one on my Home tab first.",
}
UNDO = "Undo"
UNDONE = "No longer saved: {title}."

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Save, and take it back. What is kept is what was asked: the answer is given afresh each time."""
    del replies

    @app.action(SAVE_ANSWER)
    async def save(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        click, frame = Click(body, action, context, respond), frame_in(advisor, action["value"])
        saved = await advisor.save(click.workspace, click.user, frame)
        text = SAVED[saved].format(title=advisor.afresh(frame).title)
        undo = [button(UNSAVE_ANSWER, UNDO, action["value"])] if saved == "saved" else []
        blocks = [*rich_text(section(run(text))), *([{"type": "actions", "elements": undo}] if undo else [])]
        await respond(text, blocks=blocks, replace_original=False, thread_ts=click.root, **QUIET)

    @app.action(UNSAVE_ANSWER)
    async def unsave(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        click, frame = Click(body, action, context, respond), frame_in(advisor, action["value"])
        await advisor.unsave(click.workspace, click.user, frame)
        text = UNDONE.format(title=advisor.afresh(frame).title)
        await respond(text, replace_original=True, **QUIET)
