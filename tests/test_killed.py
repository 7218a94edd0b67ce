"""A process that is killed in the middle of a questionnaire: the next one goes on from what Slack holds."""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.fakes.delivery import SIGNING_SECRET, OverHttp, OverSocketMode
from tests.fakes.slack import APP_TOKEN, BOT_TOKEN, Slack
from tests.handlers.chat import Chat
from tests.handlers.transcript import shown_view
from tests.test_serve import Served, serving

OVER_HTTP = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_SIGNING_SECRET": SIGNING_SECRET}
BY_SOCKET_MODE = {"SLACK_BOT_TOKEN": BOT_TOKEN, "SLACK_APP_TOKEN": APP_TOKEN}

REST = ("Python", "Not sure", "Not sure, or none of these", "Not sure, or none of these")


class Elsewhere:
    """An app in a process of its own, for which nobody can wait; what it calls can be waited for."""

    async def drain(self) -> None:
        """Wait for nothing."""


@asynccontextmanager
async def chatting(
    folder: Path, slack: Slack, settings: dict[str, str]
) -> AsyncIterator[tuple[Served, Chat]]:
    """Run the process; give it, and people who talk to it."""
    connected = len(slack.sockets)
    async with serving(folder, **settings, SLACK_API_URL=slack.api_url) as served:
        if settings is BY_SOCKET_MODE:
            await slack.has(connected + 1, slack.sockets)
            yield served, Chat(slack, Elsewhere(), OverSocketMode(slack))
        else:
            http = OverHttp(served.address)
            yield served, Chat(slack, Elsewhere(), http)
            await http.client.aclose()


@pytest.mark.slow
@pytest.mark.parametrize("settings", [OVER_HTTP, BY_SOCKET_MODE], ids=["HTTP", "Socket Mode"])
async def test_a_kill_in_the_middle_of_a_questionnaire_loses_nothing(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    async with Slack() as slack:
        async with chatting(tmp_path, slack, settings) as (served, chat):
            await chat.types("ann", "", command="/recommend")
            await slack.has_called("views.open")
            await chat.answers("ann", "A REST API, for other programs or an app")
            assert await served.end(signal.SIGKILL) == -signal.SIGKILL
        async with chatting(tmp_path, slack, settings) as (_, chat):
            for choice in REST:
                await chat.answers("ann", choice, by=slack.modal[-1]["submit"]["text"])
            assert "FastAPI fits best" in "\n".join(shown_view(slack.modal[-1], {}))
            await chat.presses("ann", "Share")
            await slack.has(1, slack.posted)
    assert "FastAPI fits best" in slack.posted[0].message["text"]
