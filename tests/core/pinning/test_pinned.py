"""What is pinned of an answer is free of the asker, and stays what was said."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from bot.core import advising, recommending
from bot.core.answer import Answer
from bot.core.model import Catalog
from bot.core.pinning import Pinned, changes, living, pin, pin_recommendation, serialised, today
from bot.core.understanding import Understanding

QUESTIONS = Path(__file__).parents[2] / "questions"


def asked(catalog: Catalog, understanding: Understanding, text: str) -> Answer:
    return advising.answer(catalog, understanding.read(text))


def test_all_of_the_answer_is_pinned_but_its_next_steps(
    catalog: Catalog, understanding: Understanding
) -> None:
    answer = asked(catalog, understanding, "djagno vs flaks for my microservice")
    pinned = pin(catalog, answer)
    assert pinned
    assert replace(answer, question=pinned.answer.question, next_steps=()) == pinned.answer


@pytest.mark.parametrize(
    ("asked_as", "worded"),
    [
        ("flaks or djagno for my microservice", "Django vs Flask for a microservice?"),
        ("flask vs nestjs??", "Flask vs NestJS"),
        ("what r fastapis limits", "What are the limitations of FastAPI?"),
    ],
)
def test_the_question_stands_in_our_own_words(
    asked_as: str, worded: str, catalog: Catalog, understanding: Understanding
) -> None:
    pinned = pin(catalog, asked(catalog, understanding, asked_as))
    assert pinned
    assert pinned.answer.question.text == worded


def test_no_word_of_the_asker_is_pinned(catalog: Catalog, understanding: Understanding) -> None:
    text = "I am Bob from Acme, 555-0199, djagno vs flaks vs nestjs for my microservice"
    pinned = pin(catalog, asked(catalog, understanding, text))
    assert pinned
    kept = serialised(pinned)
    assert pinned.answer.question.uncovered == ("NestJS",)
    assert not [word for word in ("Bob", "Acme", "555", "djagno", "flaks", "nestjs") if word in kept]


def test_the_same_question_in_other_words_is_the_same_text(
    catalog: Catalog, understanding: Understanding
) -> None:
    said = ("Flask vs Django for a microservice?", "flaks or djagno, for our new micro service, please")
    one, other = (pin(catalog, asked(catalog, understanding, text)) for text in said)
    assert one
    assert other
    assert serialised(one) == serialised(other)


@pytest.mark.parametrize("text", ["best pizza in town", "hello", "", "what about it?", "what can you do?"])
def test_what_answers_nothing_is_not_pinned(
    text: str, catalog: Catalog, understanding: Understanding
) -> None:
    assert pin(catalog, asked(catalog, understanding, text)) is None


def test_a_name_that_only_the_asker_knows_is_not_pinned(
    catalog: Catalog, understanding: Understanding
) -> None:
    answer = asked(catalog, understanding, "Flask vs Django?")
    secret = replace(answer, question=replace(answer.question, uncovered=("AcmeSecretWeb",)))
    assert pin(catalog, secret) is None


def test_every_answer_of_the_question_sets_is_the_same_today(
    catalog: Catalog, understanding: Understanding
) -> None:
    lines = (QUESTIONS / "dev.jsonl").read_text(encoding="utf-8").splitlines()
    answers = [asked(catalog, understanding, json.loads(line)["text"]) for line in lines]
    pinned = [found for answer in answers if (found := pin(catalog, answer))]
    assert len(pinned) > 100
    for one in pinned:
        now = living(catalog, one)
        assert now
        assert changes(one.answer, now) == ()
        assert replace(now, next_steps=()) == one.answer


ANSWERS = {"build": ("rest-api",), "team": ("python",)}


def recommended(catalog: Catalog) -> tuple[Answer, Pinned]:
    topic = catalog.topics[0]
    answer = advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, ANSWERS))
    found = pin_recommendation(topic, ANSWERS | {"unknown": ("what",)}, answer)
    assert found
    return answer, found


def test_a_recommendation_is_pinned_with_the_answers_that_counted(catalog: Catalog) -> None:
    answer, found = recommended(catalog)
    assert found.answers == ANSWERS
    assert found.topic == catalog.topics[0].id
    assert found.answer.parts == answer.parts
    now = today(catalog, found)
    assert now.answer
    assert now.changes == ()


def test_a_recommendation_that_says_nothing_is_not_pinned(catalog: Catalog) -> None:
    topic = catalog.topics[0]
    nothing = advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, {}))
    assert pin_recommendation(topic, {}, nothing) is None


def without(catalog: Catalog, subject: str, *, heir: str = "") -> Catalog:
    """Give the knowledge without a subject, whose id leads to the `heir`, if there is one."""
    (topic,) = catalog.topics
    subjects = tuple(
        replace(one, retired_ids=(subject,)) if one.id == heir else one
        for one in topic.subjects
        if one.id != subject
    )
    return replace(catalog, topics=(replace(topic, subjects=subjects),))


def test_of_what_is_not_covered_any_more_there_is_no_answer_today(
    catalog: Catalog, understanding: Understanding
) -> None:
    pinned = pin(catalog, asked(catalog, understanding, "What are the limitations of Quart?"))
    assert pinned
    assert living(without(catalog, "quart"), pinned) is None


def test_a_retired_id_leads_to_what_took_its_place(catalog: Catalog, understanding: Understanding) -> None:
    pinned = pin(catalog, asked(catalog, understanding, "What are the limitations of Quart?"))
    assert pinned
    now = living(without(catalog, "quart", heir="tornado"), pinned)
    assert now
    assert now.title == "Limits of Tornado"
    told = [one.after for one in changes(pinned.answer, now) if one.place == "Note"]
    assert told == ["quart is now Tornado."]


def test_of_a_topic_that_is_gone_there_is_no_recommendation_today(catalog: Catalog) -> None:
    _, found = recommended(catalog)
    (topic,) = catalog.topics
    assert living(replace(catalog, topics=(replace(topic, questionnaire=()),)), found) is None
