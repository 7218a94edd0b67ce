"""`versus recommend`: the questionnaire in a terminal, or its answers as arguments."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from textwrap import fill, indent

from bot.core.errors import UserError
from bot.core.model import Catalog, Inquiry, Questionnaire, Topic
from bot.core.recommending import NOT_SURE, Answers, Recommendation, progress, questions
from bot.core.recommending.answers import UNSURE

WELCOME = "Answer with a number; 0 is for not sure, b goes back."
SINGLE = "Number: "
MULTIPLE = "Numbers, with commas between them: "
AGAIN = "Please answer with {wanted}."
ONE_OF = "a number from 0 to {last}"
SOME_OF = "numbers from 1 to {last} with commas between them, or 0"
BACK = "b"

NO_QUESTIONNAIRE = "There is no questionnaire{about}."
NOT_AN_ANSWER = "--answer {given}: wanted QUESTION=OPTION, like {example}."
NO_QUESTION = "--answer {given}: no question '{question}'. There are: {known}."
NO_OPTION = "--answer {given}: no option '{option}' of '{question}'. There are: {known}."
ONLY_ONE = "--answer {given}: '{question}' takes one answer only."

WIDTH = 80

Ask = Callable[[str], str]
"""Shows a text and gives the line that follows; empty, without a line break, if no more will come."""


def topic_of(catalog: Catalog, name: str | None) -> Topic:
    """Give the topic of that id, or the first that has a questionnaire. Raises UserError."""
    for topic in catalog.topics:
        if topic.questionnaire and name in (None, topic.id):
            return topic
    raise UserError(NO_QUESTIONNAIRE.format(about=f" about '{name}'" if name else ""))


def answers_from(questionnaire: Questionnaire, given: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Read answers like `build=rest-api`. Raises UserError for one that the questionnaire does not know."""
    inquiries = {one.id: one for one in questionnaire}
    found: dict[str, tuple[str, ...]] = {}
    for text in given:
        question, equals, option = text.partition("=")
        first = questionnaire[0]
        if not equals:
            raise UserError(NOT_AN_ANSWER.format(given=text, example=f"{first.id}={first.options[0].id}"))
        if question not in inquiries:
            raise UserError(NO_QUESTION.format(given=text, question=question, known=", ".join(inquiries)))
        known = [*(one.id for one in inquiries[question].options), NOT_SURE]
        if option not in known:
            words = {"option": option, "question": question, "known": ", ".join(known)}
            raise UserError(NO_OPTION.format(given=text, **words))
        if question in found and inquiries[question].kind == "single":
            raise UserError(ONLY_ONE.format(given=text, question=question))
        found[question] = (*found.get(question, ()), option)
    return found


def interview(questionnaire: Questionnaire, ask: Ask) -> Answers:
    """Ask question after question. Where no more lines come, the rest stays unanswered."""
    answers: dict[str, tuple[str, ...]] = {}
    heading = f"{WELCOME}\n\n"
    while True:
        shown = questions(questionnaire, answers)
        current = next((one for one in shown if one.id not in answers), None)
        if current is None:
            return answers
        line = ask(heading + "".join(_asked(questionnaire, answers, current)))
        heading = ""
        if not line:
            return answers
        if line.strip().lower() == BACK:
            before = shown[: shown.index(current)]
            answers = {one.id: answers[one.id] for one in before[:-1]}
        elif chosen := _chosen(current, line):
            answers[current.id] = chosen
        else:
            last = len(current.options)
            wanted = (ONE_OF if current.kind == "single" else SOME_OF).format(last=last)
            heading = f"{AGAIN.format(wanted=wanted)}\n\n"


def in_terminal(text: str) -> str:
    """Ask on standard error, so that standard output holds the result alone."""
    sys.stderr.write(text)
    sys.stderr.flush()
    return sys.stdin.readline()


def as_json(catalog: Catalog, found: Recommendation) -> str:
    """Give a recommendation as data, for scripts."""
    return json.dumps(
        {"version": catalog.version, "leaders": found.leaders, **asdict(found)}, ensure_ascii=False, indent=2
    )


def _asked(questionnaire: Questionnaire, answers: Answers, one: Inquiry) -> Iterator[str]:
    place = progress(questionnaire, answers, one.id)
    yield f"{place.number} of {place.total}: {one.text}\n"
    yield indent(fill(one.why, WIDTH), "  ") + "\n\n"
    for number, option in enumerate(one.options, start=1):
        yield f"  {number:>2}  {option.text}\n"
    yield f"   0  {UNSURE[one.kind]}\n\n"
    yield SINGLE if one.kind == "single" else MULTIPLE


def _chosen(one: Inquiry, line: str) -> tuple[str, ...]:
    """Give the options of a line like `1, 3`; none if it is not one."""
    numbers = line.replace(",", " ").split()
    ids = {str(number): option.id for number, option in enumerate(one.options, start=1)}
    if numbers == ["0"]:
        return (NOT_SURE,)
    known = numbers and all(number in ids for number in numbers)
    if not known or (one.kind == "single" and len(numbers) > 1):
        return ()
    return tuple(dict.fromkeys(ids[number] for number in numbers))
