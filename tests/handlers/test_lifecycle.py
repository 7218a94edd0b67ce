"""Removed from the workspace, or the token revoked: told in the log, in whatever order and however often."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.app import SIGNED_OUT_TOLD, SlackApp
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack

Json = dict[str, Any]


@pytest.mark.parametrize(
    "events",
    [
        pytest.param([people.uninstalled(), people.revoked(bot=["U0BOT"])], id="uninstalled first"),
        pytest.param([people.revoked(bot=["U0BOT"]), people.uninstalled()], id="revoked first"),
        pytest.param([people.uninstalled(), people.uninstalled()], id="told twice"),
    ],
)
async def test_after_the_end_slack_is_asked_anew_who_the_bot_is(
    events: list[Json], slack: Slack, app: SlackApp, deliver: Delivery, caplog: pytest.LogCaptureFixture
) -> None:
    for event in events:
        await deliver("events_api", event)
    await app.drain()
    assert caplog.text.count("T1") == len(events)
    assert slack.calls.count("auth.test") == 1
    await deliver("events_api", people.mention("flask or django?"))
    await app.drain()
    assert slack.calls.count("auth.test") == 2
    assert len(slack.posted) == 1


async def test_who_uses_a_command_after_the_end_is_told(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    await http("events_api", people.revoked(bot=["U0BOT"]))
    await app.drain()
    slack.fail("auth.test", "token_revoked")
    await http("slash_commands", people.command("flask", slack.response_url()))
    await app.drain()
    (told,) = slack.posted
    assert told.message["text"] == SIGNED_OUT_TOLD
    slack.breaches.clear()  # Bolt sends it without our flags against previews; it holds no link


async def test_a_revoked_token_of_a_person_is_no_end(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    await http("events_api", people.revoked(oauth=["U1"]))
    await http("events_api", people.mention("flask or django?"))
    await app.drain()
    assert slack.calls.count("auth.test") == 1
    assert "revoked" not in caplog.text
