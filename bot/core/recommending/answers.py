"""The answers to a questionnaire while it is being filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.model import Inquiry, Option, Questionnaire
from bot.core.question import Question

Answers = Mapping[str, tuple[str, ...]]
"""Question id -> ids of the options chosen, or `(NOT_SURE,)`. A question without an answer is missing.

It may hold anything that was once valid: what the questionnaire no longer knows counts for nothing.
"""

NOT_SURE = "not-sure"
"""Stands in place of an option, in every question."""

UNSURE = {"single": "Not sure", "multiple": "Not sure, or none of these"}
"""How `NOT_SURE` reads, by the kind of the question."""

MOVING = "migration"
"""The use case of a question about leaving something."""

MISSING = 'Please choose an answer. If you are not sure, choose "Not sure".'
SEVERAL = "Please choose one answer only."
LEFT_OUT = (
    "Our knowledge has been updated, and an answer of yours is no longer offered. "
    "It was left out; all others are kept."
)
NO_LONGER_OFFERED = "That is no longer offered: our knowledge has been updated. Please choose again."


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """`number` of `total`, from 1. The total may change with the next answer."""

    number: int
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What keeps an answer from being taken as it is; `text` is shown beside its question."""

    question: str
    kind: Literal["missing", "several", "no-longer-offered"]
    text: str


def questions(questionnaire: Questionnaire, answers: Answers) -> Questionnaire:
    """Give the questions to show with these answers, in order."""
    shown: dict[str, Inquiry] = {}
    while newly := [one for one in questionnaire if one.id not in shown and _matters(one, shown, answers)]:
        shown |= {one.id: one for one in newly}
    return tuple(one for one in questionnaire if one.id in shown)


def progress(questionnaire: Questionnaire, answers: Answers, question: str) -> Progress:
    """Say where a question stands among those shown. Raises ValueError for one that is not shown."""
    ids = [one.id for one in questions(questionnaire, answers)]
    return Progress(number=ids.index(question) + 1, total=len(ids))


def validate(questionnaire: Questionnaire, answers: Answers) -> tuple[Problem, ...]:
    """Give a problem at most for each question that is shown, in order; none: the answers are complete.

    A form that shows one question a page keeps the problem of that question and drops the others.
    """
    found = (_problem(one, answers.get(one.id, ())) for one in questions(questionnaire, answers))
    return tuple(problem for problem in found if problem is not None)


def offered(questionnaire: Questionnaire, answers: Answers) -> dict[str, tuple[str, ...]]:
    """Leave out what the questionnaire does not know. What it only hides stays: it may matter again.

    Where that leaves out anything, the person is told `LEFT_OUT`.
    """
    options = {one.id: {NOT_SURE, *(option.id for option in one.options)} for one in questionnaire}
    kept = {
        question: tuple(option for option in chosen if option in options.get(question, ()))
        for question, chosen in answers.items()
    }
    return {question: chosen for question, chosen in kept.items() if chosen}


def counted(questionnaire: Questionnaire, answers: Answers) -> dict[str, tuple[str, ...]]:
    """Give what the answers amount to: questions shown, options that exist, each once and in their order.

    What is left out says nothing: "not sure", and all that is unknown or hidden. Of several answers to
    a `single` question the first counts.
    """
    found = {}
    for one in questions(questionnaire, answers):
        chosen = _known(one, answers.get(one.id, ()))
        if chosen:
            found[one.id] = chosen[:1] if one.kind == "single" else chosen
    return found


def prefill(questionnaire: Questionnaire, question: Question) -> dict[str, tuple[str, ...]]:
    """Give the answers that a question in own words holds already: use cases, qualities, languages.

    Of a question about moving, the subject that is left is the one in use today.
    """
    moving = question.intent == "switch" or MOVING in question.use_cases
    leaving = question.subjects[:1] if moving else ()
    found: dict[str, tuple[str, ...]] = {}
    for one in questionnaire:
        named = {option.id: _named(option, question, leaving) for option in one.options}
        meant = [option for option, count in named.items() if count]
        if meant and one.kind == "single":
            meant = [max(meant, key=lambda option: named[option])]
        if meant:
            found[one.id] = tuple(meant)
    return counted(questionnaire, found)


def _matters(one: Inquiry, shown: Mapping[str, Inquiry], answers: Answers) -> bool:
    return all(
        question in shown and not set(options).isdisjoint(answers.get(question, ()))
        for question, options in one.show_when.items()
    )


def _problem(one: Inquiry, chosen: tuple[str, ...]) -> Problem | None:
    known = _known(one, chosen)
    if not chosen:
        return Problem(question=one.id, kind="missing", text=MISSING)
    if NOT_SURE not in chosen and not known:
        return Problem(question=one.id, kind="no-longer-offered", text=NO_LONGER_OFFERED)
    if one.kind == "single" and len(set(chosen)) > 1:
        return Problem(question=one.id, kind="several", text=SEVERAL)
    return None


def _known(one: Inquiry, chosen: Iterable[str]) -> tuple[str, ...]:
    wanted = set(chosen)
    return tuple(option.id for option in one.options if option.id in wanted)


def _named(option: Option, question: Question, leaving: tuple[str, ...]) -> int:
    """Count what a question says of an option."""
    pairs = (
        (option.use_cases, question.use_cases),
        (option.aspects, question.aspects),
        (option.languages, question.languages),
        (option.subjects, leaving),
    )
    return sum(len(set(means) & set(said)) for means, said in pairs)
