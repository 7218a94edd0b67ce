"""Opens modals and replaces their views; both can come too late."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import UserError
from handlers.refusals import TRIGGER_GONE, VIEW_GONE, code

TOO_LATE = "Slack did not open the window in time. Please try once more."

Json = dict[str, Any]


async def open_modal(client: AsyncWebClient, body: Json, view: Json) -> None:
    """Open a modal for the one who clicked. Raises UserError where the three seconds for it are over."""
    await _in_time(client.views_open(trigger_id=body["trigger_id"], view=view))


async def lay_over(client: AsyncWebClient, body: Json, view: Json) -> None:
    """Open a modal, over the one whose button was clicked if it was one. Raises UserError as `open_modal`."""
    if body.get("view", {}).get("type") == "modal":
        await _in_time(client.views_push(trigger_id=body["trigger_id"], view=view))
    else:
        await open_modal(client, body, view)


async def _in_time(opening: Awaitable[object]) -> None:
    try:
        await opening
    except SlackApiError as error:
        if code(error) in TRIGGER_GONE:
            raise UserError(TOO_LATE) from error
        raise


async def replace_view(client: AsyncWebClient, old: Json, new: Json) -> None:
    """Put a view in the place of another; of two clicks, the first counts."""
    try:
        await client.views_update(view_id=old["id"], hash=old["hash"], view=new)
    except SlackApiError as error:
        if code(error) not in VIEW_GONE:
            raise
