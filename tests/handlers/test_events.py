"""Mentions and direct messages: what is answered, where, and how often."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from handlers.app import SlackApp
from handlers.blocks import SOURCES
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import BOT, BOT_USER, Slack

Json = dict[str, Any]

QUESTION = "Flask vs Django?"


async def _replies(slack: Slack, app: SlackApp, deliver: Delivery, *payloads: Json) -> list[Json]:
    for payload in payloads:
        await deliver("events_api", payload)
    await app.drain()
    return [posted.message for posted in slack.posted]


async def test_a_mention_is_answered_once_in_its_thread(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    mention = people.mention(QUESTION)
    (reply,) = await _replies(slack, app, deliver, mention)
    assert reply["channel"] == "C1"
    assert reply["thread_ts"] == mention["event"]["ts"]
    assert SOURCES in reply["text"]


async def test_a_retry_of_the_same_event_gets_no_second_reply(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    mention = people.mention(QUESTION)
    assert len(await _replies(slack, app, deliver, mention, mention, mention)) == 1


async def test_two_people_with_the_same_question_both_get_a_reply(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    asked = people.mention(QUESTION, user="U1"), people.mention(QUESTION, user="U2")
    assert len(await _replies(slack, app, http, *asked)) == 2


async def test_a_reply_in_a_thread_stays_in_it(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    (reply,) = await _replies(slack, app, http, people.mention(QUESTION, thread="1763600000.000001"))
    assert reply["thread_ts"] == "1763600000.000001"


async def test_a_direct_message_is_answered_without_a_mention(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    message = people.direct_message(QUESTION)
    (reply,) = await _replies(slack, app, deliver, message)
    assert (reply["channel"], reply["thread_ts"]) == ("D1", message["event"]["ts"])


@pytest.mark.parametrize(
    "payload",
    [
        people.direct_message(QUESTION, bot_id="B2", subtype="bot_message"),
        people.direct_message(QUESTION, bot_id="B2"),
        people.direct_message(QUESTION, bot_id=BOT),
        people.direct_message(QUESTION, user=BOT_USER),
        people.direct_message(QUESTION, user="USLACKBOT"),
        people.direct_message(QUESTION, subtype="message_changed", message={"text": QUESTION}),
        people.direct_message(QUESTION, subtype="message_deleted", hidden=True),
        people.direct_message(QUESTION, subtype="channel_join"),
        people.direct_message(QUESTION, edited={"user": "U1", "ts": "1"}),
        people.direct_message(QUESTION, channel_type="channel"),
        people.mention(QUESTION, bot_id="B2"),
        people.mention(QUESTION, edited={"user": "U1", "ts": "1"}),
    ],
    ids=[
        "of another bot",
        "of another bot, without subtype",
        "of its own",
        "of its own user",
        "of Slackbot",
        "an edit",
        "a deletion",
        "a notice",
        "an edited message",
        "in a channel, without a mention",
        "a mention by a bot",
        "an edited mention",
    ],
)
async def test_a_message_is_left_alone(payload: Json, slack: Slack, app: SlackApp, http: OverHttp) -> None:
    assert await _replies(slack, app, http, payload) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "<@U0BOT>",
        ":tada: :wave::skin-tone-2:",
        "\N{PARTY POPPER}" * 50,
        "x" * 40_000,
        "flask vs django " * 2_500,
        "flask \x00 vs \x00 django",
        "\u202eflask vs django\u202c",
        "\u05de\u05d4 \u05e2\u05d3\u05d9\u05e3 flask \u05d0\u05d5 django?",
        "<@U2> " * 200,
        "<!channel> <!here> flask vs django?",
        "<!subteam^S1|@devs> flask?",
        "&amp;&lt;&gt; flask &lt;!channel&gt;",
        "`flask` *vs* ~_django_~ <https://a.example|django>?",
        "\ud800 flask vs django",
    ],
    ids=[
        "nothing",
        "spaces",
        "only a mention",
        "only emoji codes",
        "only emoji",
        "40,000 characters",
        "40,000 characters of sense",
        "null bytes",
        "turned direction",
        "right to left",
        "200 mentions",
        "a broadcast",
        "a group",
        "a typed broadcast",
        "marked up",
        "half a character",
    ],
)
@pytest.mark.parametrize("asked", [people.mention, people.direct_message])
async def test_whatever_people_write_gets_one_harmless_reply(
    text: str, asked: Callable[[str], Json], slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    (reply,) = await _replies(slack, app, http, asked(text))
    assert reply["text"]
    assert reply["blocks"]


async def test_a_file_without_words_gets_help(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    message = people.direct_message("", subtype="file_share", files=[{"id": "F1"}])
    (reply,) = await _replies(slack, app, http, message)
    assert reply["text"].startswith("How to ask")


async def test_an_event_nobody_subscribed_to_is_acknowledged_in_silence(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    event = people.mention(QUESTION)
    event["event"]["type"] = "reaction_added"
    assert await _replies(slack, app, deliver, event) == []
