"""Socket Mode over real WebSockets: connecting, being asked to reconnect, and losing the connection."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import SettingsError
from handlers.app import SlackApp
from handlers.transports import SocketMode
from tests.fakes import people
from tests.fakes.delivery import OverSocketMode
from tests.fakes.slack import APP_TOKEN, Slack


@pytest.mark.usefixtures("socket_mode")
async def test_it_connects_with_an_address_of_its_own(slack: Slack) -> None:
    assert slack.calls == ["auth.test", "apps.connections.open"]
    assert len(slack.sockets) == 1


async def test_an_event_is_acknowledged_without_a_payload(slack: Slack, socket_mode: OverSocketMode) -> None:
    await socket_mode("events_api", people.mention("Flask vs Django?"))
    await slack.has(1, slack.posted)
    assert list(slack.acks.values()) == [{"envelope_id": "envelope-1"}]


async def test_when_slack_asks_for_it_a_new_connection_is_made(
    slack: Slack, socket_mode: OverSocketMode
) -> None:
    await slack.sockets[0].send_json({"type": "disconnect", "reason": "refresh_requested"})
    await slack.has(2, slack.sockets)
    await socket_mode("events_api", people.mention("Flask vs Django?"))
    await slack.has(1, slack.posted)
    assert slack.sockets[0].closed


async def test_an_event_sent_again_after_a_reconnect_is_answered_once(
    slack: Slack, app: SlackApp, socket_mode: OverSocketMode
) -> None:
    mention = people.mention("Flask vs Django?")
    await socket_mode("events_api", mention)
    await slack.sockets[0].send_json({"type": "disconnect", "reason": "warning"})
    await slack.has(2, slack.sockets)
    await socket_mode("events_api", mention)
    await app.drain()
    assert len(slack.posted) == 1


async def test_a_lost_connection_is_made_again(slack: Slack, socket_mode: OverSocketMode) -> None:
    await slack.sockets[0].close()
    await slack.has(2, slack.sockets)
    await socket_mode("events_api", people.mention("Flask vs Django?"))
    await slack.has(1, slack.posted)


async def test_where_the_sdk_is_stuck_with_a_dead_address_the_watchdog_connects(
    slack: Slack, app: SlackApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.transports.CONNECT_SECONDS", 0.1)
    slack.burnt_tickets = 1
    socket = SocketMode(app, APP_TOKEN, check_seconds=0.01)
    await socket.start()
    await slack.has(1, slack.sockets)
    await OverSocketMode(slack)("events_api", people.mention("Flask vs Django?"))
    await slack.has(1, slack.posted)
    await socket.close()


async def test_slack_being_down_at_the_start_is_made_up_for_later(slack: Slack, app: SlackApp) -> None:
    slack.fail("apps.connections.open", "internal_error")
    socket = SocketMode(app, APP_TOKEN, check_seconds=0.01)
    await socket.start()
    await slack.has(1, slack.sockets)
    await socket.close()


async def test_a_refused_app_token_is_told_by_the_name_of_its_variable(app: SlackApp) -> None:
    with pytest.raises(SettingsError, match="SLACK_APP_TOKEN was refused by Slack: invalid_auth"):
        await SocketMode(app, "xapp-wrong").start()


async def test_nothing_is_left_running_when_it_is_closed(slack: Slack, app: SlackApp) -> None:
    before = asyncio.all_tasks()
    socket = SocketMode(app, APP_TOKEN)
    await socket.start()
    await slack.has(1, slack.sockets)
    ours = {task for task in asyncio.all_tasks() - before if "aiohttp" not in repr(task.get_coro())}
    assert ours
    await socket.close()
    await asyncio.sleep(0)
    assert all(task.done() for task in ours)
