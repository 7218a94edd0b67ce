"""The questionnaire where things go wrong: too late, twice, elsewhere, after a reload, after a restart."""

from __future__ import annotations

import copy
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog, Option, Questionnaire
from bot.core.recommending.answers import LEFT_OUT
from handlers.app import SlackApp, create_app
from handlers.filling import State, dumped
from handlers.forms import GONE, RENEWED
from handlers.modals import TOO_LATE
from handlers.names import OPEN_QUESTIONNAIRE, RECOMMEND_SHORTCUT
from handlers.preferences import DEFAULT, Preferences
from handlers.recommend_command import NO_QUESTIONNAIRE
from handlers.transports import HttpEndpoint
from tests.fakes import people
from tests.fakes.delivery import SIGNING_SECRET, Delivery, OverHttp
from tests.fakes.slack import BOT_TOKEN, Slack
from tests.fakes.store import MemoryStore
from tests.handlers.chat import Chat, button
from tests.handlers.transcript import shown_view

Json = dict[str, Any]

API = "A REST API, for other programs or an app"
NONE = "Not sure, or none of these"


class Untouchable:
    """A part of the store that nothing may ask for anything."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"the store was asked for {name}")


class UntouchableStore:
    """A store of such parts."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- any part will do
        return Untouchable()


class Bot:
    """One process of Versus: its advisor and the people who talk to it over HTTP."""

    def __init__(self, slack: Slack, advisor: Advisor) -> None:
        self.advisor = advisor
        self.app = create_app(
            advisor,
            bot_token=BOT_TOKEN,
            signing_secret=SIGNING_SECRET,
            api_url=slack.api_url,
            preferences=Preferences(public_url="https://versus.example"),
        )
        self.endpoint = HttpEndpoint(self.app)
        self.deliver = OverHttp(self.endpoint)
        self.chat = Chat(slack, self.app, self.deliver)


@pytest.fixture
async def bot(slack: Slack, catalog: Catalog) -> AsyncIterator[Bot]:
    """Give a bot of its own, whose knowledge may be replaced."""
    found = Bot(slack, Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC)))
    await found.endpoint.start()
    yield found
    await found.endpoint.close()


def asks(catalog: Catalog, questionnaire: Questionnaire) -> Catalog:
    """Give the same knowledge with another questionnaire, as after a reload."""
    topic, *others = catalog.topics
    return replace(catalog, topics=(replace(topic, questionnaire=questionnaire), *others), version="another")


def said(slack: Slack) -> str:
    """Give the topmost modal in words."""
    return "\n".join(shown_view(slack.modal[-1], {}))


async def to_the_result(chat: Chat, name: str = "ann") -> None:
    """Fill in what is left, from the second question on, without caring much."""
    for choice in ("Python", "Not sure", NONE):
        await chat.answers(name, choice)
    await chat.answers(name, NONE, by="Show result")


async def test_it_opens_and_turns_before_anything_is_read_from_the_store(
    slack: Slack, catalog: Catalog
) -> None:
    bot = Bot(slack, Advisor(catalog, UntouchableStore(), lambda: datetime.now(UTC)))
    await bot.endpoint.start()
    await bot.chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await bot.chat.presses("ann", "Next")
    await to_the_result(bot.chat)
    assert slack.calls == ["auth.test", "views.open"]
    assert "fits best" in said(slack)
    await bot.endpoint.close()


async def test_what_is_typed_after_the_command_is_filled_in(chat: Chat, slack: Slack) -> None:
    await chat.types("ann", "a REST API in Python", command=DEFAULT.recommend)
    assert f"{{x}} {API}" in said(slack)
    await chat.presses("ann", "Next")
    assert "[x] Python" in said(slack)


@pytest.mark.parametrize("text", ["", "best pizza in town", "<!channel> &amp; :tada:", "x" * 4_000])
async def test_whatever_is_typed_after_the_command_opens_it(text: str, chat: Chat, slack: Slack) -> None:
    await chat.types("ann", text, command=DEFAULT.recommend)
    assert "1 of 5" in said(slack)


async def test_too_late_for_slack_is_said_kindly(slack: Slack, app: SlackApp, http: OverHttp) -> None:
    late = people.command("", slack.response_url(), name=DEFAULT.recommend)
    await http("slash_commands", late)
    await app.drain()
    (told,) = slack.posted
    assert (told.how, told.message["text"]) == ("ephemeral", TOO_LATE)


async def test_where_there_is_no_reply_to_a_shortcut_it_is_said_in_a_direct_message(
    slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    await http("interactive", people.shortcut(RECOMMEND_SHORTCUT, "too-late"))
    await app.drain()
    (told,) = slack.posted
    assert (told.message["channel"], told.message["text"]) == ("U1", TOO_LATE)


async def test_without_a_questionnaire_that_is_said_and_no_button_is_shown(bot: Bot, slack: Slack) -> None:
    bot.advisor.replace(asks(bot.advisor.catalog, ()))
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    await bot.chat.mentions("ann", "Flask vs Django?")
    await bot.chat.mentions("ann", "recommend")
    told, *others = slack.posted
    assert told.message["text"] == NO_QUESTIONNAIRE
    assert OPEN_QUESTIONNAIRE not in str(others)


@pytest.mark.parametrize("value", ['{"v":2}', '{"v":1,"topic":"gone","answers":"v=1&build=x"}'])
async def test_a_button_of_another_time_begins_anew(
    value: str, slack: Slack, app: SlackApp, http: OverHttp
) -> None:
    old = {"type": "button", "action_id": OPEN_QUESTIONNAIRE, "value": value}
    click = people.click(
        old, slack.response_url(), message=people.answer_in_thread(), trigger_id=slack.trigger_id()
    )
    await http("interactive", click)
    await app.drain()
    assert "1 of 5" in said(slack)


async def test_of_two_clicks_on_back_the_first_counts(chat: Chat, slack: Slack) -> None:
    await chat.types("ann", "", command=DEFAULT.recommend)
    await chat.answers("ann", API)
    await chat.answers("ann", "Python")
    await chat.presses("ann", "Back", times=2)
    assert "2 of 5" in said(slack)
    assert slack.posted == []


async def test_answers_that_are_looked_up_lie_over_the_result_and_follow_one_another(
    chat: Chat, slack: Slack
) -> None:
    await chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await chat.presses("ann", "Next")
    await to_the_result(chat)
    await chat.presses("ann", "Limits of FastAPI")
    await chat.presses("ann", "When to use FastAPI")
    assert [view["callback_id"] for view in slack.modal] == ["questionnaire_result", "looked_up"]
    await chat.presses("ann", "Back")
    await chat.presses("ann", "Compare with Django")
    assert "What differs" in said(slack)


async def test_changed_answers_give_another_result(chat: Chat, slack: Slack) -> None:
    await chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await chat.presses("ann", "Next")
    await to_the_result(chat)
    before = said(slack)
    await chat.presses("ann", "Change my answers")
    await chat.answers("ann", "A web application with pages and accounts")
    for _ in range(3):
        await chat.presses("ann", "Next")
    await chat.presses("ann", "Show result")
    assert "FastAPI fits best" in before
    assert "Django fits best" in said(slack)


async def test_cancelling_leaves_nothing_behind(bot: Bot, slack: Slack) -> None:
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    await bot.chat.answers("ann", API)
    await bot.chat.presses("ann", "Cancel")
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    assert "{x}" not in said(slack)
    assert slack.posted == []


async def test_a_result_is_shared_once_even_if_slack_sends_it_twice(
    slack: Slack, app: SlackApp, deliver: Delivery
) -> None:
    chat = Chat(slack, app, deliver)
    await chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await chat.presses("ann", "Next")
    await to_the_result(chat)
    view = copy.deepcopy(slack.modal[-1])
    for _ in range(2):
        urls = slack.response_url_of(view)
        await deliver("interactive", people.submission(view, response_urls=urls))
    await app.drain()
    (shared,) = slack.posted
    assert shared.how == "in_channel"
    assert shared.message["text"].startswith("<@U1> shared what fits their answers.\n")
    assert re.search(r"<https://versus\.example/a/[0-9a-z]{26}\|", str(shared.message))


@pytest.mark.parametrize(
    ("member", "how", "where", "words"),
    [(True, "post", "C1", "<@U1> shared what fits"), (False, "post", "U1", "/invite")],
    ids=["as a member", "or it is explained"],
)
async def test_when_the_response_url_takes_nothing_it_is_posted(
    member: bool,  # noqa: FBT001
    how: str,
    where: str,
    words: str,
    chat: Chat,
    slack: Slack,
) -> None:
    await chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await chat.presses("ann", "Next")
    await to_the_result(chat)
    slack.not_a_member_of |= set() if member else {"C1"}
    slack.fail("response_url", "expired_url")
    await chat.presses("ann", "Share")
    (told,) = slack.posted
    assert (told.how, told.message["channel"]) == (how, where)
    assert words in told.message["text"]


async def test_a_result_that_cannot_be_shared_in_its_thread_is_not_lost(chat: Chat, slack: Slack) -> None:
    await chat.mentions("ann", "which framework for a rest api?")
    await chat.clicks("bob", "Find what fits you")
    await chat.presses("bob", "Next")
    await to_the_result(chat, "bob")
    slack.not_a_member_of.add("C1")
    await chat.presses("bob", "Share in the thread")
    told = slack.posted[-1].message
    assert told["channel"] == "U2"
    assert "/invite" in told["text"]
    assert "fits best" in told["text"]
    assert "build=rest-api" in str(button(told, "Find what fits you"))


async def test_new_knowledge_in_the_middle_is_told_where_it_matters(bot: Bot, slack: Slack) -> None:
    served = bot.advisor.catalog
    build, *others = served.topics[0].questionnaire
    gone = Option(id="intranet", text="An intranet", said="x", supposed="x")
    bot.advisor.replace(asks(served, (replace(build, options=(*build.options, gone)), *others)))
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    bot.chat.chooses("ann", "An intranet")
    bot.advisor.replace(served)
    await bot.chat.presses("ann", "Next")
    assert LEFT_OUT in said(slack)
    assert "An intranet" not in said(slack)
    assert "{x}" not in said(slack)
    await bot.chat.answers("ann", API)
    assert LEFT_OUT not in said(slack)
    await to_the_result(bot.chat)
    assert "fits best" in said(slack)


async def test_nothing_is_shared_that_the_person_has_not_seen(bot: Bot, slack: Slack) -> None:
    await bot.chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await bot.chat.presses("ann", "Next")
    await to_the_result(bot.chat)
    bot.advisor.replace(replace(bot.advisor.catalog, version="another"))
    await bot.chat.presses("ann", "Share")
    assert slack.posted == []
    assert RENEWED in said(slack)
    await bot.chat.presses("ann", "Share")
    assert len(slack.posted) == 1


@pytest.mark.parametrize("pressed", ["Next", "Back", "Change my answers", "Share"])
async def test_a_questionnaire_that_is_gone_in_the_middle_says_so(
    pressed: str, bot: Bot, slack: Slack
) -> None:
    await bot.chat.types("ann", "for a rest api", command=DEFAULT.recommend)
    await bot.chat.presses("ann", "Next")
    if pressed in ("Change my answers", "Share"):
        await to_the_result(bot.chat)
    bot.advisor.replace(asks(bot.advisor.catalog, ()))
    await bot.chat.presses("ann", pressed)
    assert GONE in said(slack)
    assert slack.posted == []


async def test_another_process_goes_on_where_one_stopped(bot: Bot, slack: Slack, catalog: Catalog) -> None:
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    await bot.chat.answers("ann", API)
    await bot.endpoint.close()
    another = Bot(slack, Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC)))
    await another.endpoint.start()
    await to_the_result(another.chat)
    assert "FastAPI fits best" in said(slack)
    await another.endpoint.close()


async def test_a_bug_in_a_modal_is_told_by_its_reference(
    bot: Bot, slack: Slack, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await bot.chat.types("ann", "", command=DEFAULT.recommend)
    await bot.chat.answers("ann", API)

    def fail(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("handlers.questionnaire_modal.before", fail)
    await bot.chat.presses("ann", "Back")
    (told,) = slack.posted
    reference = told.message["text"].rpartition(" ")[2]
    assert told.message["channel"] == "U1"
    assert f"reference {reference}" in caplog.text
    assert "rest-api" not in caplog.text


def test_a_button_holds_the_answers_and_nothing_of_where_it_was_pressed() -> None:
    assert dumped(State(topic="web-frameworks", answers={"build": ("rest-api",)})) == (
        '{"v":1,"topic":"web-frameworks","answers":"v=1&build=rest-api"}'
    )
