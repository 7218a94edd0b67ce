"""The questionnaire while it is filled in, and its result: next, back, change, look up, share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.answer import Answer
from bot.core.model import Catalog, Questionnaire
from handlers.advisor import Advisor
from handlers.filling import State, after, before, first, resumed
from handlers.forms import GONE, RENEWED, chosen, looked_up_view, message_view, question_view, result_view
from handlers.incoming import Thread, workspace_of
from handlers.modals import replace_view
from handlers.names import (
    BACK,
    CHANGE_ANSWERS,
    LOOK_UP_PATTERN,
    LOOKED_UP_VIEW,
    QUESTION_VIEW,
    RESULT_VIEW,
)
from handlers.replies import Replies
from handlers.sharing import Sharing

SHARED = "<@{user}> shared what fits their answers."

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Take answers and show the result. All is worked out from the view itself, in the time to answer."""
    _register_questions(app, advisor, replies)
    _register_result(app, advisor, replies)


def _register_questions(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.view(QUESTION_VIEW)
    async def go_on(ack: AsyncAck, view: Json, context: AsyncBoltContext) -> None:
        catalog = advisor.catalog
        found = resumed(catalog, view["private_metadata"])
        if found is None:
            await ack(response_action="update", view=message_view(GONE))
            return
        state, topic = found
        turn = after(topic.questionnaire, state, chosen(view, state.asked))
        if turn.errors:
            await ack(response_action="errors", errors=turn.errors)
        elif turn.state.asked:
            await ack(response_action="update", view=question_view(catalog, topic, turn.state, turn.note))
        else:
            answer = advisor.recommend(topic, turn.state.answers)
            view = _result(replies, answer, turn.state, context, turn.note)
            await ack(response_action="update", view=view)

    @app.action(BACK)
    async def go_back(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        view = body["view"]

        def earlier(questionnaire: Questionnaire, state: State) -> State:
            return before(questionnaire, state, chosen(view, state.asked))

        await _turn_back(client, advisor.catalog, view, earlier)

    @app.action(CHANGE_ANSWERS)
    async def change_answers(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await _turn_back(client, advisor.catalog, body["view"], first)


def _register_result(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(LOOK_UP_PATTERN)
    async def look_up(ack: AsyncAck, action: Json, body: Json, client: AsyncWebClient) -> None:
        await ack()
        view = looked_up_view(advisor.answer(action["value"]))
        if body["view"]["callback_id"] == LOOKED_UP_VIEW:
            await replace_view(client, body["view"], view)
        else:
            await client.views_push(trigger_id=body["trigger_id"], view=view)

    @app.view(RESULT_VIEW)
    async def share(
        ack: AsyncAck, view: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        found = resumed(advisor.catalog, view["private_metadata"])
        if found is None:
            await ack(response_action="update", view=message_view(GONE))
            return
        state, topic = found
        answer = advisor.recommend(topic, state.answers)
        if answer.version != state.knowledge:
            renewed = _result(replies, answer, state, context, RENEWED)
            await ack(response_action="update", view=renewed)
            return
        await ack()
        workspace, user = workspace_of(context), body["user"]["id"]
        if not await advisor.first_time(workspace, f"{view['id']}:{view['callback_id']}"):
            return
        sharing = Sharing(replies, answer, user=user, lead=SHARED.format(user=user), filled=state)
        if state.root:
            await sharing.post_or_explain(context.client, Thread(workspace, state.channel, state.root))
        else:
            (target,) = body["response_urls"]
            channel = Thread(workspace, target["channel_id"], None)
            await sharing.respond_or_post(respond, context.client, channel)


def _result(replies: Replies, answer: Answer, state: State, context: AsyncBoltContext, note: str) -> Json:
    """Show a recommendation, with its page and its decision record."""
    page = replies.page(answer, workspace_of(context), state)
    return result_view(answer, state, page, note, replies.decision(answer, state))


async def _turn_back(
    client: AsyncWebClient, catalog: Catalog, view: Json, turned: Callable[[Questionnaire, State], State]
) -> None:
    """Show an earlier question in place of a view."""
    found = resumed(catalog, view["private_metadata"])
    if found is None:
        await replace_view(client, view, message_view(GONE))
        return
    state, topic = found
    shown = question_view(catalog, topic, turned(topic.questionnaire, state))
    await replace_view(client, view, shown)
