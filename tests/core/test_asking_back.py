"""Where nobody could know what is meant, we ask back: once, and with something to choose from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core import advising
from bot.core.deciding import Decision, apart, asked_once
from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.understanding import Understanding


@pytest.mark.parametrize("text", ["which one is better?", "is it good for apis"])
def test_what_refers_to_nothing_is_asked_back(
    text: str, catalog: Catalog, understanding: Understanding
) -> None:
    question = understanding.read(text)
    assert (question.outcome, question.reason) == ("clarify", "which-subject")
    answer = advising.answer(catalog, question)
    assert answer.bottom_line.text.startswith("Which web framework")
    assert answer.next_steps


def test_a_second_unclear_reply_gets_what_we_can_do(catalog: Catalog, understanding: Understanding) -> None:
    first = understanding.read("which one is better?")
    second = understanding.read("which one is better?", first)
    assert (second.outcome, second.reason) == ("decline", "still-unclear")
    [line] = advising.answer(catalog, second).bottom_line.text.splitlines()
    assert "Name two web frameworks" in line


def test_a_clear_reply_to_our_question_is_answered(understanding: Understanding) -> None:
    first = understanding.read("which one is better?")
    assert understanding.read("flask or django", first).outcome == "answer"


@pytest.mark.parametrize("intent", ["compare", "limitations", "when-to-use", "profile", "alternatives"])
def test_what_is_offered_is_understood_as_what_it_offers(
    intent: str, catalog: Catalog, understanding: Understanding
) -> None:
    [wording] = [one.wording for one in catalog.intents if one.id == intent]
    names = ["Flask and Django", "Rails and Phoenix"] if intent == "compare" else list(NAMES)
    for name in names:
        question = understanding.read(wording.format(names=name))
        assert (question.intent, question.outcome) == (intent, "answer"), name


NAMES = (
    "Django",
    "FastAPI",
    "Flask",
    "Ruby on Rails",
    "Laravel",
    "Express.js",
    "Spring Boot",
    "ASP.NET Core",
)


def test_a_near_tie_is_put_to_the_asker_with_both_readings(
    catalog: Catalog, understanding: Understanding
) -> None:
    read = understanding.read("flask")
    tied = replace(
        read, outcome="clarify", reason="near-tie", suggestions=("What is Flask?", "When should I use Flask?")
    )
    answer = advising.answer(catalog, tied)
    assert [step.question for step in answer.next_steps] == list(tied.suggestions)


@pytest.mark.parametrize("outcome", ["answer", "decline"])
def test_only_asking_back_is_done_once(outcome: str) -> None:
    decision = Decision("compare", "answer", "understood", 0.9)
    decided = decision if outcome == "answer" else decision._replace(intent="out-of-scope", outcome="decline")
    assert asked_once(decided) is decided


def test_what_speaks_of_one_at_a_time_may_span_topics() -> None:
    limits = Decision("limitations", "answer", "understood", 0.9)
    assert apart(limits) is limits
    assert apart(limits._replace(intent="compare")).reason == "different-topics"


def test_a_question_that_was_asked_back_opens_a_context() -> None:
    assert Question(text="?", intent="compare", outcome="clarify").opens_context
