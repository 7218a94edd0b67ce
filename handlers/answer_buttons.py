"""Below an answer: a next question, one more to compare with, another use case, and sharing it."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError

from bot.core.answer import Answer
from bot.core.framing import loaded
from handlers.advisor import Advisor
from handlers.asked import filled_in, for_use_case, frame_in, with_subject
from handlers.clicks import Click, retire
from handlers.incoming import Thread
from handlers.names import (
    ASK_NEXT_PATTERN,
    COMPARE_MORE,
    MENUS,
    NAMED_BY_NOBODY,
    SHARE_ANSWER,
)
from handlers.refusals import CLOSED, code
from handlers.replies import QUIET, Replies
from handlers.sharing import SHARED, Sharing
from handlers.wording import clipped, escaped

ASKED = "<@{user}> asked: {question}"
SHARED_NOTE = "Shared to the channel."
SHARED_IN_THREAD_NOTE = "Shared in the thread."
TOO_OLD = "That button is too old. Please ask me again."

QUESTION_SHOWN = 200

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer clicks, each once, however often it is clicked. The catch-all comes last: first match wins."""
    _register_next_steps(app, advisor, replies)
    _register_menus(app, advisor, replies)
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
        click, question = Click(body, action, context, respond), action["value"]
        replies.pace.count(click.workspace, click.user)
        if click.is_private:
            await replies.show(respond, advisor.answer(question), place=click.place, replace=True)
        elif await advisor.first_time(click.workspace, click.button):
            answer = await advisor.ask(question, workspace=click.workspace, thread=click.thread.id)
            await _tell(replies, click, answer, question)
            await retire(click)


def _register_menus(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(MENUS)
    async def ask_changed(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        click = Click(body, action, context, respond)
        replies.pace.count(click.workspace, click.user)
        change = with_subject if action["action_id"] == COMPARE_MORE else for_use_case
        frame = change(frame_in(advisor, action["block_id"]), action["selected_option"]["value"])
        if click.is_private:
            await replies.show(respond, advisor.afresh(frame), place=click.place, replace=True)
        elif await advisor.first_time(click.workspace, click.choice):
            answer = await advisor.ask_again(frame, workspace=click.workspace, thread=click.thread.id)
            await _tell(replies, click, answer, answer.title)


async def _tell(replies: Replies, click: Click, answer: Answer, question: str) -> None:
    """Answer in the thread of the message, naming who asked; where that cannot be, for them alone."""
    lead = ASKED.format(user=click.user, question=escaped(clipped(question, QUESTION_SHOWN)))
    try:
        await replies.post_once(click.context.client, answer, thread=click.thread, lead=lead)
    except SlackApiError as error:
        if code(error) not in CLOSED:
            raise
        await replies.show(click.respond, answer, place=click.place)


def _register_share(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(SHARE_ANSWER)
    async def share(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        click = Click(body, action, context, respond)
        if not await advisor.first_time(click.workspace, click.button):
            return
        root, asked = _where(action["value"])
        frame = frame_in(advisor, asked)
        answer, lead = advisor.afresh(frame), SHARED.format(user=click.user)
        sharing = Sharing(replies, answer, user=click.user, lead=lead, filled=filled_in(frame))
        try:
            channel = Thread(click.workspace, click.place.channel, root)
            told = await sharing.respond_or_post(respond, context.client, channel)
        except Exception:
            await advisor.not_yet(click.workspace, click.button)  # it may be pressed again
            raise
        if told:
            note = SHARED_IN_THREAD_NOTE if root else SHARED_NOTE
            await respond(note, replace_original=True, thread_ts=root, **QUIET)


def _where(value: str) -> tuple[str | None, str]:
    """Read the value of a button that shares: the root of a thread, if any, and what was asked."""
    root, _, asked = value.partition("|")
    return (root or None, asked) if loaded(asked) else (None, value)
