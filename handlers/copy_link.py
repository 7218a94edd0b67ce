"""`Copy link`, where there are no pages: the message's own link in Slack, and the ref of the answer."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from handlers.advisor import Advisor
from handlers.incoming import workspace_of
from handlers.names import COPY_LINK
from handlers.refusals import code
from handlers.replies import QUIET, Replies

LINK = "Link to this message: {link}"
REF = "Ref of this answer: `{ref}`. It can be shown again as it was given with `{command} show {ref}`."

Json = dict[str, Any]

log = logging.getLogger(__name__)


def register(app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
    """Tell it to the one who clicked."""

    @app.action(COPY_LINK)
    async def copy_link(
        ack: AsyncAck, action: Json, body: Json, context: AsyncBoltContext, respond: AsyncRespond
    ) -> None:
        await ack()
        ref = await advisor.pins.ref(workspace_of(context), action["value"])
        told = REF.format(ref=ref, command=replies.preferences.versus)
        if link := await permalink(context.client, body):
            told = f"{LINK.format(link=link)}\n{told}"
        await respond(told, replace_original=False, **QUIET)


async def permalink(client: AsyncWebClient, body: Json) -> str:
    """Give the link of the message that was clicked; empty for one that only one person sees."""
    if body["container"].get("is_ephemeral") or "message" not in body:
        return ""
    try:
        found = await client.chat_getPermalink(
            channel=body["channel"]["id"], message_ts=body["message"]["ts"]
        )
    except SlackApiError as error:
        log.warning("Slack gives no link to a message: %s", code(error))
        return ""
    return str(found["permalink"])
