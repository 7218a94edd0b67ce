"""The buttons under an answer: ask a next question, share it to the channel."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError

from handlers.advisor import Advisor
from handlers.incoming import Thread, thread_of, workspace_of
from handlers.names import ASK_NEXT_PATTERN, NAMED_BY_NOBODY, SHARE_ANSWER
from handlers.refusals import CLOSED, code
from handlers.replies import QUIET, Replies
from handlers.sharing import Sharing
from handlers.wording import clipped, escaped

ASKED = "<@{user}> asked: {question}"
SHARED = "<@{user}> shared this answer."
SHARED_NOTE = "Shared to the channel."
TOO_OLD = "That button is too old. Please ask me again."

QUESTION_SHOWN = 200

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer clicks, each once, however often it is clicked. The catch-all comes last: first match wins."""
    _register_next_steps(app, advisor, replies)
    _register_share(app, advisor, replies)

    @app.action(NAMED_BY_NOBODY)
    async def say_too_old(ack: AsyncAck, respond: AsyncRespond) -> None:
        await ack()
        await respond(TOO_OLD, replace_original=False, **QUIET)


def _register_next_steps(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(ASK_NEXT_PATTERN)
    async def ask_next(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        question = action["value"]
        if body["container"].get("is_ephemeral"):
            await replies.show(
                respond, advisor.answer(question), workspace=workspace_of(context), replace=True
            )
            return
        if not await advisor.first_time(workspace_of(context), _click(body, action)):
            return
        thread = thread_of(body["message"], body["channel"]["id"], context)
        answer = await advisor.ask(question, workspace=thread.workspace, thread=thread.id)
        try:
            await replies.post(context.client, answer, thread=thread, lead=_asked(question, body))
        except SlackApiError as error:
            if code(error) not in CLOSED:
                raise
            await replies.show(respond, answer, workspace=thread.workspace)


def _asked(question: str, body: Json) -> str:
    return ASKED.format(user=body["user"]["id"], question=escaped(clipped(question, QUESTION_SHOWN)))


def _register_share(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(SHARE_ANSWER)
    async def share(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        if not await advisor.first_time(workspace_of(context), _click(body, action)):
            return
        answer, user = advisor.answer(action["value"]), body["user"]["id"]
        sharing = Sharing(replies, answer, user=user, lead=SHARED.format(user=user))
        channel = Thread(workspace_of(context), body["channel"]["id"], None)
        if await sharing.respond_or_post(respond, context.client, channel):
            await respond(SHARED_NOTE, replace_original=True, **QUIET)


def _click(body: Json, action: Json) -> str:
    """Name a button of a message, so that a second click on it is known as such."""
    return f"{body['channel']['id']}:{body['container']['message_ts']}:{action['action_id']}"
