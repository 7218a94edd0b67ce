"""`Save as decision record`: a form, and a file in the thread, or for whoever asked for it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from bot.core.framing import Frame, loaded
from bot.core.recording import Grounds, file_name, madr
from handlers.advisor import Advisor
from handlers.incoming import thread_of, workspace_of
from handlers.names import RECORD_VIEW, SAVE_RECORD
from handlers.record_forms import Draft, draft_of, record_view, written_in
from handlers.refusals import CLOSED, code
from handlers.replies import QUIET, Replies

NOTHING_TO_DECIDE = (
    "Our knowledge has changed since, and there is nothing left to decide between. Please ask me again."
)
SAVED = "<@{user}> saved a decision record of this discussion."
SAVED_FOR_YOU = "Here is your decision record."
NOT_THERE = "I may not put files into <#{channel}>, so here is your decision record."

Json = dict[str, Any]

log = logging.getLogger(__name__)


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Open the form from a message or over the result of a questionnaire, and make the file."""

    @app.action(SAVE_RECORD)
    async def open_form(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        draft = _draft(action["value"], body, context)
        _, grounds = _grounds(advisor, draft)
        show = client.views_push if "view" in body else client.views_open
        await show(trigger_id=body["trigger_id"], view=record_view(grounds, draft))

    @app.view(RECORD_VIEW)
    async def save(
        ack: AsyncAck, view: Json, body: Json, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack(response_action="clear")
        workspace, user = workspace_of(context), body["user"]["id"]
        if not await advisor.first_time(workspace, f"{view['id']}:{view['callback_id']}"):
            return
        draft, written = draft_of(view), written_in(view)
        frame, grounds = _grounds(advisor, draft, written.chosen)
        page = replies.page_of(advisor.afresh(frame), workspace, frame)
        thread = await _permalink(client, draft) if written.with_thread else ""
        decided = written.decided(date=datetime.now(UTC).date().isoformat(), link=page, thread=thread)
        name = file_name(written.title or grounds.title)
        file = {"content": madr(grounds, decided), "filename": name, "title": name}
        await _deliver(client, draft, user, file)


def _grounds(advisor: Advisor, draft: Draft, chosen: str = "") -> tuple[Frame, Grounds]:
    frame = loaded(draft.asked)
    grounds = advisor.grounds(frame, chosen) if frame else None
    if frame is None or grounds is None:
        raise UserError(NOTHING_TO_DECIDE)
    return frame, grounds


def _draft(asked: str, body: Json, context: AsyncBoltContext) -> Draft:
    """Remember the thread of the message that was clicked; what one person alone sees has none."""
    if "message" not in body or body["container"].get("is_ephemeral"):
        return Draft(asked=asked)
    thread = thread_of(body["message"], body["channel"]["id"], context)
    return Draft(asked=asked, channel=thread.channel, root=thread.root or "", message=body["message"]["ts"])


async def _permalink(client: AsyncWebClient, draft: Draft) -> str:
    """Give the link of the thread; empty if Slack gives none."""
    if not draft.root:
        return ""
    try:
        found = await client.chat_getPermalink(channel=draft.channel, message_ts=draft.root)
    except SlackApiError as error:
        log.warning("Slack gives no link to a thread: %s", code(error))
        return ""
    return str(found["permalink"])


async def _deliver(client: AsyncWebClient, draft: Draft, user: str, file: Json) -> None:
    """Put the file into the thread; where that cannot be, or there is none, send it to the person."""
    lead = SAVED_FOR_YOU
    if draft.root:
        try:
            said = SAVED.format(user=user)
            await client.files_upload_v2(
                channel=draft.channel, thread_ts=draft.root, initial_comment=said, **file
            )
        except SlackApiError as error:
            if code(error) not in CLOSED:
                raise
            lead = NOT_THERE.format(channel=draft.channel)
        else:
            return
    written = await client.chat_postMessage(channel=user, text=lead, **QUIET)
    await client.files_upload_v2(channel=written["channel"], thread_ts=written["ts"], **file)
