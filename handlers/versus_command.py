"""`/versus ...`: one command for all, with a word in front that says what is wanted, or without any."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer
from bot.core.errors import UserError
from bot.core.pinning import recalled
from handlers.advisor import Advisor
from handlers.incoming import HELP, Thread, question, words, workspace_of
from handlers.recommend_command import open_with_words
from handlers.replies import Replies

COMPARE, LIMITS, MISTAKES, RECOMMEND, SHOW = "compare", "limits", "mistakes", "recommend", "show"
VERBS = (COMPARE, LIMITS, MISTAKES, RECOMMEND, SHOW, "help")

ASKED_IN_FULL = {
    COMPARE: "compare {rest}",
    LIMITS: "What are the limitations of {rest}?",
    MISTAKES: "What are common mistakes with {rest}?",
}
ASKED_ALONE = {MISTAKES: "What are common mistakes when choosing a framework?"}

ALIKE = 0.8
"""How alike a mistyped word must be to be taken for one of the above (difflib's ratio): `hello` is not."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a command asks for: a question to answer, or the questionnaire with what `question` says.

    `ref`: what may be the ref of an answer to show again, and may be a part of the question.
    """

    question: str
    questionnaire: bool = False
    ref: str = ""


def wanted(text: str) -> Wanted:
    """Read the words after the command. A first word that is none of ours is part of the question."""
    said = words(text)
    first, _, rest = said.partition(" ")
    rest = rest.strip().removeprefix("of ")
    match difflib.get_close_matches(first.casefold(), VERBS, n=1, cutoff=ALIKE):
        case [verb] if verb == RECOMMEND:
            return Wanted(rest, questionnaire=True)
        case [verb] if verb == SHOW and rest and " " not in rest:
            return Wanted(question(rest), ref=rest.rstrip("/").rpartition("/")[2])
        case [verb] if verb in ASKED_IN_FULL and rest:
            return Wanted(ASKED_IN_FULL[verb].format(rest=rest))
        case [verb] if not rest:
            return Wanted(ASKED_ALONE.get(verb, HELP))
        case _:
            return Wanted(question(text))


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Answer for the one who typed it alone: works in channels that Versus is no member of."""

    @app.command(replies.preferences.versus)
    async def do(
        ack: AsyncAck,
        command: dict[str, Any],
        context: AsyncBoltContext,
        respond: AsyncRespond,
        client: AsyncWebClient,
    ) -> None:
        await ack()
        workspace, asker = workspace_of(context), command["user_id"]
        replies.pace.count(workspace, asker)
        asked = wanted(command["text"])
        if asked.questionnaire:
            await open_with_words(client, command, advisor, asked.question)
        else:
            public = replies.preferences.shows_pins
            answer, pin = await _found(advisor, workspace, asked, public=public)
            to = Thread(workspace, asker, None)
            await replies.show_or_write(respond, answer, client=client, asker=to, pin=pin)
            if pin is None:
                advisor.note(workspace, answer)


async def _found(
    advisor: Advisor, workspace: str, asked: Wanted, *, public: bool
) -> tuple[Answer, str | None]:
    """Give the answer that a ref leads to, and its id; else the answer to the question, and no id.

    A whole id leads to it in any workspace where links are `public`. Raises UserError for what is neither.
    """
    answer = advisor.answer(asked.question)
    if not asked.ref:
        return answer, None
    try:
        anywhere = await advisor.pins.given(asked.ref) if public else None
        given = anywhere or await advisor.pins.find(workspace, asked.ref)
    except UserError:
        if answer.question.outcome != "answer":
            raise
        return answer, None
    today = advisor.today(given.pinned)
    return recalled(given.pinned, today, advisor.catalog.as_of), given.name
