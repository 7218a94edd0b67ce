"""`/recommend`, a global shortcut, and the button under an answer: each opens the questionnaire.

The modal goes out before anything is read or written elsewhere: Slack takes it for three seconds only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from bot.core.model import Topic
from handlers.advisor import Advisor
from handlers.filling import State, first, resumed
from handlers.forms import question_view
from handlers.incoming import thread_of, words
from handlers.modals import open_modal
from handlers.names import OPEN_QUESTIONNAIRE, RECOMMEND_SHORTCUT
from handlers.replies import Replies

NO_QUESTIONNAIRE = "I have no questionnaire to offer. Ask me in your own words, and I answer what I know."

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Open the questionnaire, with what was said in words filled in already."""

    @app.command(replies.preferences.recommend)
    async def open_by_command(ack: AsyncAck, command: Json, client: AsyncWebClient) -> None:
        await ack()
        await open_with_words(client, command, advisor, words(command["text"]))

    @app.shortcut(RECOMMEND_SHORTCUT)
    async def open_by_shortcut(ack: AsyncAck, shortcut: Json, client: AsyncWebClient) -> None:
        await ack()
        await open_with_words(client, shortcut, advisor, "")

    @app.action(OPEN_QUESTIONNAIRE)
    async def open_by_button(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        state, topic = resumed(advisor.catalog, action["value"]) or _begun(advisor, "")
        await _open(client, body, advisor, _placed(state, body, context), topic)


async def open_with_words(client: AsyncWebClient, body: Json, advisor: Advisor, said: str) -> None:
    """Open the questionnaire with what is said filled in. Raises UserError if that cannot be."""
    await _open(client, body, advisor, *_begun(advisor, said))


def _begun(advisor: Advisor, said: str) -> tuple[State, Topic]:
    """Begin with what these words say already. Raises UserError if there is no questionnaire."""
    found = advisor.begin(advisor.answer(said).question)
    if found is None:
        raise UserError(NO_QUESTIONNAIRE)
    topic, answers = found
    return State(topic=topic.id, answers=answers), topic


def _placed(state: State, body: Json, context: AsyncBoltContext) -> State:
    """Remember the thread of the message that was clicked.

    One that a single person sees has none, and the card of a link stands in a message that is not ours.
    """
    if body["container"].get("is_ephemeral") or "message" not in body:
        return state
    thread = thread_of(body["message"], body["channel"]["id"], context)
    return replace(state, channel=thread.channel, root=thread.root or "")


async def _open(client: AsyncWebClient, body: Json, advisor: Advisor, state: State, topic: Topic) -> None:
    view = question_view(advisor.catalog, topic, first(topic.questionnaire, state))
    await open_modal(client, body, view)
