"""The end: Versus is removed from the workspace, or its token is revoked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt.async_app import AsyncApp

REMOVED = "removed from the Slack workspace %s: nothing is answered there until it is installed again"
REVOKED = "SLACK_BOT_TOKEN was revoked in the Slack workspace %s: set a new one and start again"

log = logging.getLogger(__name__)

Json = dict[str, Any]


def register(app: AsyncApp, sign_out: Callable[[], None]) -> None:
    """Forget who the bot was, so that Slack is asked anew. Both may come, in any order, more than once."""

    @app.event("app_uninstalled")
    async def leave(body: Json) -> None:
        sign_out()
        log.error(REMOVED, body["team_id"])

    @app.event("tokens_revoked")
    async def lose_token(body: Json, event: Json) -> None:
        if event["tokens"].get("bot"):
            sign_out()
            log.error(REVOKED, body["team_id"])
