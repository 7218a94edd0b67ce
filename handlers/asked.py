"""What the buttons of an answer carry: what was asked, and what follows if one thing is changed. Pure.

A value stands in messages for months. What cannot be read any more counts as a question in words: until
this form there was nothing else.
"""

from __future__ import annotations

from dataclasses import replace

from bot.core.answer import Answer
from bot.core.framing import Frame, dumped, frame_of, loaded
from bot.core.model import Catalog, Topic
from handlers.advisor import Advisor
from handlers.filling import State

COMPARED_WITH = ("compare", "limitations", "when-to-use", "profile", "alternatives", "fact")
"""Intents whose answer can go on to a comparison."""

FOR_ANOTHER = ("compare", "when-to-use", "profile", "alternatives", "recommend")
"""Intents whose answer depends on what is built."""

COMPARED_AT_MOST = 4

Options = tuple[tuple[str, str], ...]
"""What a select offers: id, name."""


def asked(answer: Answer, filled: State | None = None) -> str:
    """Give the value that tells what an answer answers; empty where there is nothing to hold on to."""
    if not answer.sources:
        return ""
    if filled:
        return dumped(frame_of(answer, filled.topic, filled.answers))
    return dumped(frame_of(answer)) if answer.question.outcome == "answer" else ""


def frame_in(advisor: Advisor, value: str) -> Frame:
    """Give what the value of a button says was asked."""
    return loaded(value) or frame_of(advisor.answer(value))


def filled_in(frame: Frame) -> State | None:
    """Give the filled-in questionnaire of which an answer is the result; None for any other answer."""
    return State(topic=frame.topic, answers=frame.answers) if frame.topic else None


def others(catalog: Catalog, answer: Answer) -> Options:
    """Give the subjects that the answer can be compared with, too."""
    question = answer.question
    named = question.subjects
    if question.intent not in COMPARED_WITH or not 0 < len(named) < COMPARED_AT_MOST:
        return ()
    topic = _topic(catalog, answer)
    return tuple((one.id, one.name) for one in topic.subjects if one.id not in named) if topic else ()


def use_cases(catalog: Catalog, answer: Answer) -> Options:
    """Give the use cases for which the same can be asked."""
    question = answer.question
    if question.intent not in FOR_ANOTHER:
        return ()
    topic = _topic(catalog, answer)
    if topic is None:
        return ()
    implied = {case for intent in catalog.intents for case in intent.use_cases}
    return tuple(
        (case.id, case.name)
        for case in topic.use_cases
        if case.id not in question.use_cases and case.id not in implied
    )


def with_subject(frame: Frame, subject: str) -> Frame:
    """Compare with one more."""
    question = frame.question
    left = tuple(one for one in question.subjects if one not in (*question.ruled_out, subject))
    compared = replace(
        question, intent="compare", outcome="answer", subjects=(*left, subject), ruled_out=(), uncovered=()
    )
    return Frame(question=compared)


def for_use_case(frame: Frame, use_case: str) -> Frame:
    """Ask the same for another use case."""
    return Frame(question=replace(frame.question, outcome="answer", use_cases=(use_case,), aspects=()))


def _topic(catalog: Catalog, answer: Answer) -> Topic | None:
    """Give the topic of an answer; that of the first subject, or the first of all."""
    topics = [catalog.topic_of[one] for one in answer.question.subjects if one in catalog.topic_of]
    return next(iter([*topics, *catalog.topics]), None)
