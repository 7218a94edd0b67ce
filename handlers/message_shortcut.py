"""The message shortcut "Answer with Versus": a preview for the one who asks, then an answer in the thread.

The modal goes out before anything is read or written elsewhere: Slack takes it for three seconds only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.asking import QUESTION_LIMIT, Selected, asked, loaded, preview_view
from handlers.incoming import question, thread_of, words, workspace_of
from handlers.modals import open_modal
from handlers.names import ANSWER_SHORTCUT, PREVIEW_VIEW, REPHRASE_VIEW
from handlers.replies import Replies
from handlers.sharing import Sharing

ASKED_FOR = "<@{user}> asked me to answer this."

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Show what would be answered; answer on a click, once, in the name of the one who clicked."""

    def preview(selected: Selected, context: AsyncBoltContext) -> Json:
        answer = advisor.answer(selected.question)
        return preview_view(answer, selected, replies.page(answer, workspace_of(context)))

    @app.shortcut(ANSWER_SHORTCUT)
    async def show_preview(
        ack: AsyncAck, shortcut: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        replies.pace.count(workspace_of(context), shortcut["user"]["id"])
        message = shortcut["message"]
        thread = thread_of(message, shortcut["channel"]["id"], context)
        text = words(message.get("text", ""))[:QUESTION_LIMIT]
        selected = Selected(question=text, channel=thread.channel, root=thread.root or "")
        await open_modal(client, shortcut, preview(selected, context))

    @app.view(REPHRASE_VIEW)
    async def look_again(ack: AsyncAck, view: Json, context: AsyncBoltContext) -> None:
        selected = replace(loaded(view["private_metadata"]), question=question(asked(view)))
        await ack(response_action="update", view=preview(selected, context))
        # Their own words; the message itself may be another's, and is kept nowhere.
        advisor.note(workspace_of(context), advisor.answer(selected.question))

    @app.view(PREVIEW_VIEW)
    async def answer_in_thread(ack: AsyncAck, view: Json, body: Json, context: AsyncBoltContext) -> None:
        await ack()
        workspace, user = workspace_of(context), body["user"]["id"]
        if not await advisor.first_time(workspace, f"{view['id']}:{view['callback_id']}"):
            return
        selected = loaded(view["private_metadata"])
        answer = advisor.answer(selected.question)
        thread = selected.thread(workspace)
        await advisor.remember(answer, workspace=workspace, thread=thread.id)
        sharing = Sharing(replies, answer, user=user, lead=ASKED_FOR.format(user=user))
        await sharing.post_or_explain(context.client, thread)
