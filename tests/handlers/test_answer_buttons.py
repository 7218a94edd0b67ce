"""Clicks: a next question, sharing, and buttons from another time."""

from __future__ import annotations

from typing import Any

from handlers.answer_buttons import SHARED_NOTE, TOO_OLD
from handlers.app import SlackApp
from handlers.blocks import SOURCES
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack

Json = dict[str, Any]

NEXT = {"type": "button", "action_id": "ask_next_1", "value": "What are the limitations of Flask?"}
SHARE = {"type": "button", "action_id": "share_answer", "value": "Flask vs Django?"}


async def test_a_next_step_is_answered_in_the_thread_of_its_message(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    clicked = people.answer_in_thread()
    await deliver("interactive", people.click(NEXT, slack.response_url(), message=clicked, user="U2"))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["thread_ts"] == clicked["thread_ts"]
    assert reply.message["text"].startswith("<@U2> asked: What are the limitations of Flask?\n")


async def test_a_double_click_gets_one_reply(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    clicked = people.answer_in_thread()
    for _ in range(2):
        await http("interactive", people.click(NEXT, slack.response_url(), message=clicked))
    await app.drain()
    assert len(slack.posted) == 1


async def test_in_a_private_answer_the_next_one_takes_its_place(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    await http("interactive", people.click(NEXT, slack.response_url(), message=None))
    await app.drain()
    (reply,) = slack.posted
    assert (reply.how, reply.message["replace_original"]) == ("ephemeral", True)


async def test_below_a_shared_answer_in_a_foreign_channel_the_next_one_is_private(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.not_a_member_of.add("C1")
    await http("interactive", people.click(NEXT, slack.response_url(), message=people.answer_in_thread()))
    await app.drain()
    (reply,) = slack.posted
    assert (reply.how, reply.message["replace_original"]) == ("ephemeral", False)
    assert SOURCES in reply.message["text"]


async def test_sharing_posts_a_copy_that_names_the_sharer(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    slack.not_a_member_of.add("C1")
    await deliver("interactive", people.click(SHARE, slack.response_url(), message=None, user="U2"))
    await app.drain()
    shared, note = slack.posted
    assert shared.how == "in_channel"
    assert shared.message["text"].startswith("<@U2> shared this answer.\n")
    assert (note.message["text"], note.message["replace_original"]) == (SHARED_NOTE, True)


async def test_a_double_click_shares_once(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    click = people.click(SHARE, slack.response_url(), message=None)
    for _ in range(2):
        await http("interactive", click)
    await app.drain()
    assert [posted.how for posted in slack.posted].count("in_channel") == 1


async def test_an_old_answer_is_shared_as_a_member_of_the_channel(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    await http("interactive", _late_share(slack))
    await app.drain()
    (shared,) = slack.posted
    assert (shared.how, shared.message["channel"]) == ("post", "C1")


async def test_an_old_answer_in_a_foreign_channel_is_explained_in_private(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.not_a_member_of.add("C1")
    await http("interactive", _late_share(slack))
    await app.drain()
    (explained,) = slack.posted
    assert explained.message["channel"] == "U1"
    assert "/invite" in explained.message["text"]


async def test_a_button_nobody_knows_any_more_says_so(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    button = {"type": "button", "action_id": "of_another_time", "value": "x"}
    await http("interactive", people.click(button, slack.response_url(), message=people.answer_in_thread()))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["text"] == TOO_OLD


def _late_share(slack: Slack) -> Json:
    response_url = slack.response_url()
    slack.expire(response_url)
    return people.click(SHARE, response_url, message=None)
