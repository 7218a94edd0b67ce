"""Invited to a channel: one short hello, and silence when others join."""

from __future__ import annotations

from handlers.app import SlackApp
from handlers.joining import hello
from handlers.preferences import Preferences
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import BOT_USER, Slack

SHORT = 300
"""Characters that still show without a "see more" on a phone."""


async def test_it_says_hello_once_however_often_slack_tells(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    joined = people.joined(BOT_USER)
    for _ in range(3):
        await deliver("events_api", joined)
    await app.drain()
    (said,) = slack.posted
    assert (said.how, said.message["channel"]) == ("post", "C1")
    assert len(said.message["text"]) < SHORT
    assert f"<@{BOT_USER}> Flask vs Django" in said.message["text"]


async def test_that_others_join_is_left_alone(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    await http("events_api", people.joined("U2"))
    await app.drain()
    assert slack.posted == []


def test_where_answers_are_private_the_hello_says_so() -> None:
    private = Preferences(private_channels=frozenset({"C1"}), versus="/vs")
    said = hello(private, "C1", BOT_USER, "a <b>?")
    assert "Only who asks sees the answer" in said
    assert "/vs" in said
    assert "a &lt;b&gt;?" in said
