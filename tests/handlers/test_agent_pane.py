"""The agent pane: a greeting once, questions from the knowledge, each question a thread of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from handlers.agent_pane import PROMPTS_AT_MOST, prompts
from handlers.app import SlackApp
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack


async def test_the_greeting_comes_once_and_the_suggestions_each_time(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    channel = people.direct_channel()
    for _ in range(3):
        await deliver("events_api", people.opened("messages", channel))
        await app.drain()
    (greeting,) = slack.posted
    assert (greeting.message["channel"], "thread_ts" in greeting.message) == (channel, False)
    assert slack.calls.count("assistant.threads.setSuggestedPrompts") == 3
    assert 1 <= len(slack.prompts[channel]) <= PROMPTS_AT_MOST


async def test_where_something_was_said_before_there_is_no_greeting(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    channel = people.direct_channel()
    await http("events_api", people.direct_message("flask or django?", channel=channel))
    await app.drain()
    await http("events_api", people.opened("messages", channel))
    await app.drain()
    assert len(slack.posted) == 1
    assert slack.prompts[channel]


async def test_each_message_is_a_thread_of_its_own(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    asked = [people.direct_message(text) for text in ("flask or django?", "limits of rails")]
    for message in asked:
        await deliver("events_api", message)
    await app.drain()
    threads = [posted.message["thread_ts"] for posted in slack.posted]
    assert sorted(threads) == sorted(message["event"]["ts"] for message in asked)


def test_every_suggestion_is_answered(catalog: Catalog, advisor: Advisor) -> None:
    for prompt in prompts(catalog):
        assert advisor.answer(prompt["message"]).question.outcome == "answer"


def test_topics_suggest_in_turn(catalog: Catalog) -> None:
    topics = (
        replace(catalog.topics[0], starters=("a1", "a2", "a3", "a4")),
        replace(catalog.topics[0], starters=("b1",)),
    )
    found = [prompt["message"] for prompt in prompts(replace(catalog, topics=topics))]
    assert found == ["a1", "b1", "a2", "a3"]


async def test_where_slack_does_not_say_what_was_said_there_is_no_greeting(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.fail("conversations.history", "ratelimited", retry_after=60)
    channel = people.direct_channel()
    await http("events_api", people.opened("messages", channel))
    await app.drain()
    assert slack.posted == []
    assert slack.prompts[channel]


async def test_who_only_opened_a_tab_is_told_of_no_failure(
    slack: Slack, app: SlackApp, http: OverHttp, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("assistant.threads.setSuggestedPrompts", "internal_error")
    channel = people.direct_channel()
    await http("events_api", people.opened("messages", channel))
    await app.drain()
    assert "app_home_opened failed" in caplog.text
    assert not [posted for posted in slack.posted if "reference" in posted.message["text"]]
