"""/compare: for the asker alone."""

from __future__ import annotations

import pytest

from handlers.app import SlackApp
from handlers.names import SHARE_ANSWER
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack


async def test_the_answer_is_for_the_asker_alone_and_can_be_shared(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    await deliver("slash_commands", people.command("flask vs django for an api", slack.response_url()))
    await app.drain()
    (reply,) = slack.posted
    assert reply.how == "ephemeral"
    assert SHARE_ANSWER in str(reply.message["blocks"])


@pytest.mark.parametrize("text", ["", "  ", "help", ":wave:"])
async def test_nothing_or_help_shows_how_to_ask(
    text: str, slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    await http("slash_commands", people.command(text, slack.response_url()))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["text"].startswith("How to ask")
    assert SHARE_ANSWER not in str(reply.message["blocks"])


async def test_it_works_where_the_bot_is_no_member(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    slack.not_a_member_of.add("C1")
    await http("slash_commands", people.command("flask vs django", slack.response_url()))
    await app.drain()
    assert len(slack.posted) == 1
