"""The message shortcut: previewed at once, answered in the thread once, explained where that cannot be."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.advisor import Advisor
from handlers.app import SlackApp
from handlers.asking import QUESTION_LIMIT, Selected, loaded, preview_view
from handlers.incoming import words
from handlers.names import ANSWER_SHORTCUT
from tests.fakes import people
from tests.fakes.delivery import Delivery, OverHttp
from tests.fakes.slack import Slack, with_state
from tests.handlers.answers import FLASK_OR_DJANGO
from tests.handlers.chat import Chat
from tests.handlers.limits import view_problems

Json = dict[str, Any]

QUESTION = "do we take flask or django for the new microservice?"


async def _previewed(slack: Slack, app: SlackApp, deliver: Delivery, text: str) -> Json:
    payload = people.shortcut_on(text, ANSWER_SHORTCUT, slack.trigger_id(), slack.response_url())
    await deliver("interactive", payload)
    await app.drain()
    return payload


async def test_only_the_one_who_asks_sees_the_preview(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    await _previewed(slack, app, deliver, QUESTION)
    assert slack.posted == []
    assert "Django" in str(slack.modal[-1]["blocks"])
    assert slack.calls[-1] == "views.open"


async def test_a_click_answers_once_in_the_thread_and_names_who_asked(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    shortcut = await _previewed(slack, app, deliver, QUESTION)
    submitted = people.submission(slack.modal[-1])
    for _ in range(2):
        await deliver("interactive", submitted)
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["thread_ts"] == shortcut["message"]["ts"]
    assert reply.message["text"].startswith("<@U1> asked me to answer this.\n")


async def test_the_thread_goes_on_from_what_was_answered_in_it(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    shortcut = await _previewed(slack, app, deliver, QUESTION)
    await deliver("interactive", people.submission(slack.modal[-1]))
    await app.drain()
    await deliver("events", people.mention("and quart?", thread=shortcut["message"]["ts"]))
    await app.drain()
    assert "Flask vs Django vs Quart for a microservice" in slack.posted[-1].message["text"]


async def test_where_it_may_not_post_it_says_how_to_let_it(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    slack.not_a_member_of.add("C1")
    await _previewed(slack, app, http, QUESTION)
    await http("interactive", people.submission(slack.modal[-1]))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["channel"] == "U1"
    assert "/invite" in reply.message["text"]
    assert "Sources" in reply.message["text"]


@pytest.mark.parametrize(
    ("channel", "refusal", "said"),
    [
        ("C1", "not_in_channel", "Invite me there with /invite"),
        ("C1", "is_archived", "Slack does not let me write there"),
        ("D7", "channel_not_found", "a direct message between others"),
    ],
)
async def test_each_place_it_may_not_post_to_is_explained_as_what_it_is(
    channel: str, refusal: str, said: str, slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    payload = people.shortcut_on(QUESTION, ANSWER_SHORTCUT, slack.trigger_id(), slack.response_url())
    payload["channel"]["id"] = channel
    await http("interactive", payload)
    await app.drain()
    slack.fail("chat.postMessage", refusal)
    await http("interactive", people.submission(slack.modal[-1]))
    await app.drain()
    (reply,) = slack.posted
    assert reply.message["channel"] == "U1"
    assert said in reply.message["text"]


@pytest.mark.parametrize("text", ["", "<@U3>", "lunch at noon?", ":tada:"])
async def test_what_it_cannot_answer_is_never_posted(text: str, slack: Slack, chat: Chat) -> None:
    await chat.uses_shortcut_on("ann", text)
    assert slack.modal[-1]["submit"]["text"] == "Look again"
    chat.fills_in("ann", QUESTION)
    await chat.presses("ann", "Look again")
    assert slack.posted == []
    assert slack.modal[-1]["submit"]["text"] == "Answer in thread"
    await chat.presses("ann", "Answer in thread")
    assert len(slack.posted) == 1


async def test_a_preview_that_opens_too_late_is_told(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    payload = people.shortcut_on(QUESTION, ANSWER_SHORTCUT, "expired", slack.response_url())
    await http("interactive", payload)
    await app.drain()
    (told,) = slack.posted
    assert (told.how, "try once more" in told.message["text"]) == ("ephemeral", True)


@given(st.text(max_size=5_000))
def test_whatever_is_selected_the_preview_keeps_the_limits(text: str) -> None:
    selected = Selected(question=words(text)[:QUESTION_LIMIT], channel="C1", root="1.2")
    view = preview_view(FLASK_OR_DJANGO, selected, "https://versus.example/?q=x")
    assert view_problems(view) == []
    assert loaded(with_state(view)["private_metadata"]) == selected


def test_a_selected_message_of_any_length_is_understood_as_far_as_it_goes(advisor: Advisor) -> None:
    long = QUESTION + " " + "x" * 40_000
    answer = advisor.answer(words(long)[:QUESTION_LIMIT])
    view = preview_view(answer, Selected(question=long[:QUESTION_LIMIT], channel="C1", root="1.2"), "")
    assert view_problems(view) == []
    assert json.loads(view["private_metadata"])["channel"] == "C1"
