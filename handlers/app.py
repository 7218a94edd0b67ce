"""The Slack app: Bolt's, with the surfaces on which Versus is met."""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.listener.async_listener_start_handler import AsyncListenerStartHandler
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.errors import SettingsError
from handlers import (
    agent_pane,
    answer_buttons,
    compare_command,
    copy_link,
    decision_record,
    errors,
    feedback,
    home,
    joining,
    lifecycle,
    mentions,
    message_shortcut,
    messages,
    questionnaire_modal,
    recommend_command,
    save_button,
    share_modal,
    sources_modal,
    unfurls,
    versus_command,
)
from handlers.advisor import Advisor
from handlers.preferences import DEFAULT, Preferences
from handlers.refusals import MISSING_SCOPE, SIGNED_OUT, code, retries
from handlers.replies import Replies
from handlers.workspace import Workspace


class Surface(Protocol):
    """A place where people meet Versus: one module of this package."""

    def register(self, app: AsyncApp, advisor: Advisor, replies: Replies) -> None:
        """Add its listeners to the app."""
        ...


SURFACES: tuple[Surface, ...] = (
    mentions,
    messages,
    agent_pane,
    home,
    joining,
    message_shortcut,
    versus_command,
    compare_command,
    recommend_command,
    questionnaire_modal,
    copy_link,
    decision_record,
    unfurls,
    sources_modal,
    save_button,
    share_modal,
    feedback,
    answer_buttons,
)
"""In Bolt the first listener that matches wins, so the order is part of the meaning."""

SLACK_API = "https://slack.com/api/"
TOKEN_REFUSED = "{variable} was refused by Slack: {error}"  # noqa: S105 -- words
SIGNED_OUT_TOLD = (
    "I have been signed out of this workspace. Whoever runs me has to give me a new token; then ask again."
)
SLACK_SECONDS = 10
"""Slack answers within a fraction of a second, or not at all."""
DRAIN_SECONDS = 5.0
"""Answers under way are given this long to reach Slack when the program stops."""

log = logging.getLogger(__name__)


class SlackApp(AsyncApp):
    """Bolt's app for one workspace, with a beginning and an end.

    `signing_secret` is needed for HTTP only; Socket Mode has nothing to verify.
    """

    def __init__(self, *, bot_token: str, signing_secret: str | None, api_url: str | None) -> None:
        client = AsyncWebClient(base_url=api_url or SLACK_API, timeout=SLACK_SECONDS)
        client.retry_handlers += retries()
        workspace = Workspace(client, bot_token)

        async def authorize() -> AuthorizeResult:
            return await workspace.identity()

        super().__init__(
            name="versus",
            logger=_bolt_log(),
            client=client,
            authorize=authorize,
            signing_secret=signing_secret or "",
            raise_error_for_unhandled_request=True,
            user_facing_authorize_error_message=SIGNED_OUT_TOLD,
        )
        self.verifies = bool(signing_secret)
        self._workspace = workspace
        self._under_way = _UnderWay()
        self.listener_runner.listener_start_handler = self._under_way

    def sign_out(self) -> None:
        """Forget who the bot was; the next request asks Slack again."""
        self._workspace.forget()

    async def sign_in(self) -> None:
        """Ask Slack who the bot is, so that no request waits for that.

        A refused token is a SettingsError. If Slack cannot be reached, the first request asks again.
        """
        self.client.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(self.client.timeout))
        try:
            await self._workspace.identity()
        except SlackApiError as error:
            if refusal := refused("SLACK_BOT_TOKEN", error):
                await self.drain()
                raise refusal from error
            log.warning("Slack did not say who the bot is: %s", code(error))
        except (aiohttp.ClientError, TimeoutError) as error:
            log.warning("Slack cannot be reached: %s", error)

    async def drain(self) -> None:
        """Let what is under way finish, for at most `DRAIN_SECONDS`, and close the connections."""
        await self._under_way.drain(DRAIN_SECONDS)
        if self.client.session:
            await self.client.session.close()


def create_app(
    advisor: Advisor,
    *,
    bot_token: str,
    signing_secret: str | None,
    api_url: str | None,
    preferences: Preferences = DEFAULT,
) -> SlackApp:
    """Build the app. `api_url`: base of the Web API, None for Slack's own."""
    app = SlackApp(bot_token=bot_token, signing_secret=signing_secret, api_url=api_url)
    errors.register(app, preferences)
    lifecycle.register(app, app.sign_out)
    replies = Replies(advisor, preferences)
    for surface in SURFACES:
        surface.register(app, advisor, replies)
    return app


def refused(variable: str, error: SlackApiError) -> SettingsError | None:
    """Give the error to raise if Slack refused the token of this variable; None if it is something else."""
    found = code(error)
    told = TOKEN_REFUSED.format(variable=variable, error=found)
    return SettingsError((told,)) if found in {*SIGNED_OUT, MISSING_SCOPE} else None


class _UnderWay(AsyncListenerStartHandler):
    """Keeps the tasks in which listeners run.

    Bolt itself keeps no reference to them: they could be collected half-done, and nothing could wait
    for them. The event loop holds a task until it first runs, which is when this is called.
    """

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[object]] = set()

    async def handle(self, request: AsyncBoltRequest, response: BoltResponse | None) -> None:
        del request, response
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def drain(self, seconds: float) -> None:
        await asyncio.sleep(0)  # one made just now has not run yet
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                log.warning("an answer was given up: it took too long")
                task.cancel()


def _bolt_log() -> logging.Logger:
    """Give Bolt a logger for errors alone: below that it writes whole payloads, with what people said."""
    logger = logging.getLogger("handlers.bolt")
    logger.setLevel(logging.ERROR)
    return logger
