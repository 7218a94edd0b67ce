"""The one workspace that Versus serves, and who it is there."""

from __future__ import annotations

import asyncio

from slack_bolt.authorization import AuthorizeResult
from slack_sdk.web.async_client import AsyncWebClient


class Workspace:
    """Authorizes requests with one bot token.

    Bolt authorizes before it acknowledges, so Slack is asked once (auth.test) and the answer kept.
    """

    def __init__(self, client: AsyncWebClient, bot_token: str) -> None:
        self._client = client
        self._bot_token = bot_token
        self._identity: AuthorizeResult | None = None
        self._asking = asyncio.Lock()

    def forget(self) -> None:
        """Ask Slack anew before the next request: the token may be refused by now."""
        self._identity = None

    async def identity(self) -> AuthorizeResult:
        """Say who the bot is. Raises SlackApiError if the token is refused."""
        async with self._asking:
            if self._identity is None:
                me = await self._client.auth_test(token=self._bot_token)
                self._identity = AuthorizeResult(
                    enterprise_id=me.get("enterprise_id"),
                    team_id=me["team_id"],
                    bot_user_id=me["user_id"],
                    bot_id=me.get("bot_id"),
                    bot_token=self._bot_token,
                )
            return self._identity
