"""Questionnaire -> the form that the templates show. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.core.model import Inquiry, Topic
from bot.core.recommending import NOT_SURE, Answers, Problem, questions, validate
from bot.core.recommending.answers import LEFT_OUT, UNSURE, offered


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One option of a question, or "not sure"."""

    value: str
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question. `problem`: what is wrong with its answer, in words; empty if nothing is to be told."""

    question: Inquiry
    type: Literal["radio", "checkbox"]
    choices: tuple[Choice, ...]
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What templates/parts/questionnaire.html shows. `complete`: there is an answer to every question.

    `note`: what to tell of answers that are no longer offered; empty if there are none.
    """

    topic: Topic
    fields: tuple[Field, ...]
    complete: bool
    note: str


def form(topic: Topic, answers: Answers, *, submitted: bool) -> Form:
    """Lay out the questions that matter with these answers. What is missing is told once `submitted`."""
    problems = {found.question: found for found in validate(topic.questionnaire, answers)}
    shown = questions(topic.questionnaire, answers)
    return Form(
        topic=topic,
        fields=tuple(
            _field(one, answers.get(one.id, ()), problems.get(one.id) if submitted else None) for one in shown
        ),
        complete=not problems,
        note="" if offered(topic.questionnaire, answers) == dict(answers) else LEFT_OUT,
    )


def _field(one: Inquiry, answer: tuple[str, ...], problem: Problem | None) -> Field:
    options = [*((option.id, option.text) for option in one.options), (NOT_SURE, UNSURE[one.kind])]
    return Field(
        question=one,
        type="radio" if one.kind == "single" else "checkbox",
        choices=tuple(Choice(value=value, text=text, chosen=value in answer) for value, text in options),
        problem=problem.text if problem else "",
    )
