"""The Home tab, and what its buttons and menus open."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from bot.core.framing import dumped, loaded
from handlers.advisor import Advisor
from handlers.asking import answer_view, ask_view, asked, said_view
from handlers.home_view import home_view, saved_key
from handlers.incoming import question, workspace_of
from handlers.modals import open_modal, replace_view
from handlers.names import (
    ASK_BUTTON,
    ASK_VIEW,
    BROWSE_PATTERN,
    HOME_QUESTIONNAIRE,
    QUESTION_FIELD,
    SHOW_SAVED,
    UNSAVE,
)
from handlers.pace import TooOftenError
from handlers.recommend_command import open_with_words
from handlers.replies import Replies

NO_LONGER_SAVED = "This is no longer among your saved answers."
REMOVED = "Removed. It is no longer among your saved answers."

Json = dict[str, Any]


async def _is_home(event: Json) -> bool:
    return bool(event.get("tab") == "home")


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Draw the tab anew whenever it is opened: knowledge, settings and what is saved may have changed."""
    _register_tab(app, advisor, replies)
    _register_asking(app, advisor, replies)
    _register_saved(app, advisor, replies)


def _register_tab(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.event("app_home_opened", matchers=[_is_home])
    async def draw(event: Json, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        await _draw(advisor, replies, client, workspace_of(context), event["user"])

    @app.action(HOME_QUESTIONNAIRE)
    async def open_questionnaire(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await open_with_words(client, body, advisor, "")


def _register_asking(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(ASK_BUTTON)
    async def open_field(ack: AsyncAck, body: Json, client: AsyncWebClient) -> None:
        await ack()
        await open_modal(client, body, ask_view(advisor.catalog.topics[0].starters[0]))

    @app.view(ASK_VIEW)
    async def answer_asked(ack: AsyncAck, view: Json, body: Json, context: AsyncBoltContext) -> None:
        try:
            replies.pace.count(workspace_of(context), body["user"]["id"])
        except TooOftenError as error:
            await ack(response_action="errors", errors={QUESTION_FIELD: str(error)})
            return
        answer = advisor.answer(question(asked(view)))
        page = replies.page(answer, workspace_of(context))
        await ack(response_action="update", view=answer_view(answer, page))
        advisor.note(workspace_of(context), answer)

    @app.action(BROWSE_PATTERN)
    async def answer_chosen(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        answer = advisor.answer(action["selected_option"]["value"])
        page = replies.page(answer, workspace_of(context))
        await open_modal(client, body, answer_view(answer, page))


def _register_saved(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    @app.action(SHOW_SAVED)
    async def show_saved(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        wanted = action["selected_option"]["value"]
        kept = await advisor.saved(workspace_of(context), body["user"]["id"])
        frames = {saved_key(dumped(one.frame)): one.frame for one in kept}
        if wanted in frames:
            answer = advisor.afresh(frames[wanted])
            page = replies.page_of(answer, workspace_of(context), frames[wanted])
            view = answer_view(answer, page, saved=dumped(frames[wanted]))
        else:
            view = said_view(NO_LONGER_SAVED)
        await open_modal(client, body, view)

    @app.action(UNSAVE)
    async def unsave(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        workspace, user = workspace_of(context), body["user"]["id"]
        if frame := loaded(action["value"]):
            await advisor.unsave(workspace, user, frame)
        await replace_view(client, body["view"], said_view(REMOVED))
        await _draw(advisor, replies, client, workspace, user)


async def _draw(
    advisor: Advisor, replies: Replies, client: AsyncWebClient, workspace: str, user: str
) -> None:
    note, saved = "", None
    try:
        kept = await advisor.saved(workspace, user)
        saved = [(saved_key(dumped(one.frame)), advisor.afresh(one.frame).title) for one in kept]
    except UserError as error:
        note = str(error)
    view = home_view(advisor.catalog, replies.preferences, saved, note)
    await client.views_publish(user_id=user, view=view)
