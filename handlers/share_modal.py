"""`Share` below an answer that others see already: to a conversation of one's choice, in one's own name."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.asked import filled_in, frame_in
from handlers.elements import plain, rich_text, run, section
from handlers.forms import CANCEL, conversation
from handlers.incoming import Thread, workspace_of
from handlers.modals import open_modal
from handlers.names import SHARE_ELSEWHERE, SHARE_VIEW
from handlers.replies import Replies
from handlers.sharing import SHARED, Sharing

TITLE = "Share this answer"
SHARE = "Share"

Json = dict[str, Any]


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Ask where to, and post there what is known today, once for each time the modal is submitted."""

    @app.action(SHARE_ELSEWHERE)
    async def ask_where(ack: AsyncAck, action: Json, body: Json, client: AsyncWebClient) -> None:
        await ack()
        title = advisor.afresh(frame_in(advisor, action["value"])).title
        await open_modal(client, body, share_view(title, action["value"]))

    @app.view(SHARE_VIEW)
    async def share(
        ack: AsyncAck, view: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        workspace, user = workspace_of(context), body["user"]["id"]
        if not await advisor.first_time(workspace, f"{view['id']}:{SHARE_VIEW}"):
            return
        frame = frame_in(advisor, view["private_metadata"])
        answer = advisor.afresh(frame)
        sharing = Sharing(replies, answer, user=user, lead=SHARED.format(user=user), filled=filled_in(frame))
        (target,) = body["response_urls"]
        await sharing.respond_or_post(respond, context.client, Thread(workspace, target["channel_id"], None))


def share_view(title: str, asked: str) -> Json:
    """Ask where to share an answer. `asked`: comes back with what is submitted."""
    return {
        "type": "modal",
        "callback_id": SHARE_VIEW,
        "private_metadata": asked,
        "title": plain(TITLE),
        "submit": plain(SHARE),
        "close": plain(CANCEL),
        "blocks": [*rich_text(section(run(title, "bold"))), conversation()],
    }
