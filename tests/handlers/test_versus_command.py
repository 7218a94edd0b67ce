"""/versus: one command for all, with typos; help that can be copied; names that are settings."""

from __future__ import annotations

import pytest

from bot.advisor import Advisor
from handlers.app import SlackApp
from handlers.how_to_ask import examples
from handlers.incoming import HELP
from handlers.preferences import DEFAULT, Preferences
from handlers.versus_command import Wanted, wanted
from tests.fakes import people
from tests.fakes.delivery import Delivery
from tests.fakes.slack import Slack
from tests.handlers.chat import Chat
from tests.handlers.conftest import started


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("flask vs django", Wanted("flask vs django")),
        ("compare flask django", Wanted("compare flask django")),
        ("comapre flask django", Wanted("compare flask django")),
        ("limits flask", Wanted("What are the limitations of flask?")),
        ("limts of flask", Wanted("What are the limitations of flask?")),
        ("Mistakes django", Wanted("What are common mistakes with django?")),
        ("mistakes", Wanted("What are common mistakes when choosing a framework?")),
        ("recommend", Wanted("", questionnaire=True)),
        ("recomend for an api", Wanted("for an api", questionnaire=True)),
        ("", Wanted(HELP)),
        ("help", Wanted(HELP)),
        ("limits", Wanted(HELP)),
        ("compare", Wanted(HELP)),
        ("hello", Wanted("hello")),
        ("slow django", Wanted("slow django")),
        ("help me choose", Wanted("help me choose")),
    ],
)
def test_the_first_word_says_what_is_wanted(text: str, meant: Wanted) -> None:
    assert wanted(text) == meant


async def test_it_answers_for_the_asker_alone(slack: Slack, app: SlackApp, deliver: Delivery) -> None:
    command = people.command("limits flsk", slack.response_url(), name=DEFAULT.versus)
    await deliver("slash_commands", command)
    await app.drain()
    (reply,) = slack.posted
    assert reply.how == "ephemeral"
    assert reply.message["text"].startswith("Limits of Flask")


async def test_recommend_opens_the_questionnaire(slack: Slack, chat: Chat) -> None:
    await chat.types("ann", "recommend for a rest api", command=DEFAULT.versus)
    assert len(slack.modal) == 1
    assert slack.posted == []


async def test_what_help_shows_works_when_it_is_copied(slack: Slack, chat: Chat, advisor: Advisor) -> None:
    await chat.types("ann", "help", command=DEFAULT.versus)
    told = slack.posted[0].message["text"].splitlines()
    copied = [line.removeprefix("- ") for line in told if line.startswith("- /")]
    assert copied == list(examples(advisor.catalog, DEFAULT))
    assert len(copied) == 5
    for line in copied:
        done = len(slack.posted), len(slack.modal)
        command, _, text = line.partition(" ")
        await chat.types("ann", text, command=command)
        assert (len(slack.posted), len(slack.modal)) != done
        read = wanted(text)
        assert read.questionnaire or advisor.answer(read.question).question.outcome == "answer"


async def test_every_question_that_help_offers_is_answered(
    slack: Slack, chat: Chat, advisor: Advisor
) -> None:
    await chat.types("ann", "help", command=DEFAULT.versus)
    (actions,) = (block for block in slack.posted[0].message["blocks"] if block["type"] == "actions")
    for button in actions["elements"]:
        assert advisor.answer(button["value"]).question.outcome == "answer"


async def test_commands_bear_the_names_that_are_set(slack: Slack, advisor: Advisor) -> None:
    names = Preferences(versus="/vs", compare="/vs-compare", recommend="/vs-recommend")
    app, http = await started(slack, advisor, names)
    chat = Chat(slack, app, http)
    for command in ("/vs", "/vs-compare"):
        await chat.types("ann", "help", command=command)
        assert "- /vs limits" in slack.posted[-1].message["text"]
    await chat.types("ann", "", command="/vs-recommend")
    assert len(slack.modal) == 1
