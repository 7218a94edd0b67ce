"""A frame from another time, answered from today's knowledge, whatever has become of its names."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from bot.core import advising, recommending
from bot.core.addressing import canonical
from bot.core.advising.wording import join
from bot.core.answer import Answer, Note
from bot.core.framing import Frame
from bot.core.model import Catalog, Topic
from bot.core.question import Question
from bot.core.recommending.answers import offered

GONE = "Our knowledge has changed since this was asked: {names} {is_are} no longer in it."
RENAMED = "{old} is now {new}."
TOPIC_GONE = "Our knowledge has changed since this was asked: this questionnaire is no longer in it."


def afresh(catalog: Catalog, frame: Frame) -> Answer:
    """Answer it from this catalog, and say so if something it names is gone or renamed. Never raises."""
    if frame.topic:
        return _recommended(catalog, frame)
    now = {old: subject.id for subject in catalog.subjects.values() for old in subject.retired_ids}
    asked = replace(
        frame.question,
        subjects=tuple(now.get(one, one) for one in frame.question.subjects),
        ruled_out=tuple(now.get(one, one) for one in frame.question.ruled_out),
    )
    renamed = [
        RENAMED.format(old=_in_words(catalog, one), new=catalog.subjects[now[one]].name)
        for one in frame.question.subjects
        if one in now
    ]
    left, gone = _known(catalog, asked)
    answer = advising.answer(catalog, worded(catalog, left))
    said = " ".join([*_gone(catalog, gone), *renamed])
    return replace(answer, parts=(Note(text=said), *answer.parts)) if said else answer


def worded(catalog: Catalog, question: Question) -> Question:
    """Put a question in our own words, where it can be; its text stays empty where it cannot."""
    canon = canonical(catalog, question)
    return replace(question, text=canon.text) if canon else question


def _recommended(catalog: Catalog, frame: Frame) -> Answer:
    topic = next((one for one in catalog.topics if one.id == frame.topic and one.questionnaire), None)
    if topic is None:
        asked = Question(text="", intent="recommend", outcome="decline", reason="still-unclear")
        answer = advising.answer(catalog, asked)
        return replace(answer, parts=(Note(text=TOPIC_GONE), *answer.parts))
    answers, lost = _still_offered(topic, frame.answers)
    answer = advising.recommendation_answer(catalog, recommending.recommend(catalog, topic, answers))
    said = _gone(catalog, lost)
    return replace(answer, parts=(Note(text=said[0]), *answer.parts)) if said else answer


def _still_offered(
    topic: Topic, answers: Mapping[str, tuple[str, ...]]
) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    kept = offered(topic.questionnaire, answers)
    lost = [one for asked, chosen in answers.items() for one in chosen if one not in kept.get(asked, ())]
    return kept, lost


def _known(catalog: Catalog, asked: Question) -> tuple[Question, list[str]]:
    """Give a question with what is known of it, and the ids that are not."""
    languages = {language.id for topic in catalog.topics for language in topic.languages}
    known: dict[str, Collection[str]] = {
        "subjects": catalog.subjects,
        "ruled_out": catalog.subjects,
        "use_cases": catalog.use_cases,
        "aspects": catalog.aspects,
        "languages": languages,
        "not_languages": languages,
    }
    gone = [one for name, ids in known.items() for one in getattr(asked, name) if one not in ids]
    kept: dict[str, Any] = {
        name: tuple(one for one in getattr(asked, name) if one in ids) for name, ids in known.items()
    }
    left = replace(asked, **kept)
    if asked.subjects and not left.subjects:
        names = tuple(_in_words(catalog, one) for one in asked.subjects)
        return replace(left, outcome="decline", reason="not-covered", uncovered=names), gone
    topics = {catalog.topic_of[one].id for one in left.subjects}
    if len(topics) > 1:
        left = replace(left, outcome="decline", reason="different-topics")
    if left.intent == "compare" and len(left.subjects) < len(asked.subjects) == 2:
        left = replace(left, intent="profile")
    return left, list(dict.fromkeys(gone))


def _gone(catalog: Catalog, ids: list[str]) -> list[str]:
    names = [_in_words(catalog, one) for one in ids]
    return [GONE.format(names=join(names), is_are="is" if len(names) == 1 else "are")] if names else []


def _in_words(catalog: Catalog, gone: str) -> str:
    """Give the name of something no longer known under its id, which is all that is left of it."""
    words = gone.replace("-", " ")
    technology = catalog.technology_of.get(words.casefold())
    return technology.name if technology else words
