"""What would change the outcome, found by trying every change: none is estimated or sampled.

The tally of answers is a sum, so a step changes it by a fixed difference, whatever else was answered. Only
a step in a question on which others depend (a gate) is worked out anew: it may show and hide questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from bot.core.recommending.answers import Answers, counted, questions
from bot.core.recommending.recommendation import Change, Flip
from bot.core.recommending.sheet import Outcome, Sheet, Tally, minus, plus

CLOSE = (1, 20)
"""Within 5% of the score, as a fraction."""

Step = tuple[Change, Tally]
"""A change, and the difference that it makes."""

Tried = tuple[tuple[Change, ...], Tally]
"""Changes, and the tally after them."""


def flips(sheet: Sheet, answers: Answers) -> tuple[Flip, ...]:
    """Give, for each subject that could lead alone, the smallest change that makes it do so.

    One step before two; of as many steps the ones that give it the widest lead over what is left, then the
    first in the order of the questionnaire. `answers` are as `counted` gives them. A step chooses another
    option of a `single` question, or adds or drops one of a `multiple` one. What is in use today stays.
    Nothing is said to lead where another would be ahead by what is reviewed alone.
    """
    now = Outcome.of(sheet.tally(answers)).leader
    found: dict[int, tuple[Change, ...]] = {}
    for tried in (_one_step(sheet, answers), _two_steps(sheet, answers)):
        found = {**_widest(tried), **found}
    ids = [subject.id for subject in sheet.topic.subjects]
    changes = sorted(found.items(), key=lambda item: (len(item[1]), item[0]))
    return tuple(Flip(subject=ids[place], changes=steps) for place, steps in changes if place != now)


def deciding(sheet: Sheet, answers: Answers) -> str:
    """Give the open question that would tell the close subjects apart best; empty if there is none.

    That is the one whose options bring the most different ones of them clearly ahead.
    """
    close = set(Outcome.of(sheet.tally(answers)).close(CLOSE))
    best, most = "", (0, 0)
    for one in questions(sheet.questionnaire, answers):
        if one.id in answers:
            continue
        outcomes = [sheet.outcome({**answers, one.id: (option.id,)}) for option in one.options]
        ahead = [outcome.leader for outcome in outcomes if len(outcome.close(CLOSE)) == 1]
        told = [place for place in ahead if place in close]
        if (len(set(told)), len(told)) > most:
            best, most = one.id, (len(set(told)), len(told))
    return best


def changed(answers: Answers, changes: Sequence[Change]) -> dict[str, tuple[str, ...]]:
    """Give the answers after these steps."""
    found = dict(answers)
    for change in changes:
        chosen = found.get(change.question, ())
        match change.kind:
            case "choose":
                found[change.question] = (change.option,)
            case "add":
                found[change.question] = (*chosen, change.option)
            case "drop":
                found[change.question] = tuple(option for option in chosen if option != change.option)
    return found


def _one_step(sheet: Sheet, answers: Answers) -> Iterator[Tried]:
    now = sheet.tally(answers)
    for change, difference in _steps(sheet, answers):
        yield (change,), plus(now, difference)
    for change in _gate_steps(sheet, answers):
        yield (change,), sheet.tally(_after(sheet, answers, change))


def _two_steps(sheet: Sheet, answers: Answers) -> Iterator[Tried]:
    now = sheet.tally(answers)
    for (first, one), (second, other) in combinations(_steps(sheet, answers), 2):
        if first.kind != "choose" or first.question != second.question:
            yield (first, second), plus(plus(now, one), other)
    for gate in _gate_steps(sheet, answers):
        after = _after(sheet, answers, gate)
        then = sheet.tally(after)
        for change, difference in _steps(sheet, after):
            yield (gate, change), plus(then, difference)
        for second in _gate_steps(sheet, after):
            yield (gate, second), sheet.tally(_after(sheet, after, second))


def _steps(sheet: Sheet, answers: Answers) -> Iterator[Step]:
    """Give the steps in the questions shown on which no others depend."""
    for change in _changes(sheet, answers):
        if change.question not in sheet.gates:
            worth = sheet.tallies[change.question, change.option]
            if change.kind == "drop":
                worth = minus(sheet.nothing, worth)
            elif change.kind == "choose":
                for option in answers.get(change.question, ()):
                    worth = minus(worth, sheet.tallies[change.question, option])
            yield change, worth


def _gate_steps(sheet: Sheet, answers: Answers) -> Iterator[Change]:
    return (change for change in _changes(sheet, answers) if change.question in sheet.gates)


def _changes(sheet: Sheet, answers: Answers) -> Iterator[Change]:
    for one in questions(sheet.questionnaire, answers):
        chosen = answers.get(one.id, ())
        for option in one.options:
            if one.kind == "multiple":
                drops = option.id in chosen
                yield Change(kind="drop" if drops else "add", question=one.id, option=option.id)
            elif option.id not in chosen and not option.present:
                yield Change(kind="choose", question=one.id, option=option.id)


def _after(sheet: Sheet, answers: Answers, change: Change) -> dict[str, tuple[str, ...]]:
    return counted(sheet.questionnaire, changed(answers, (change,)))


def _widest(tried: Iterable[Tried]) -> dict[int, tuple[Change, ...]]:
    """Give for each subject, by its place, the changes with which it leads furthest."""
    leads: dict[int, float] = {}
    found: dict[int, tuple[Change, ...]] = {}
    for changes, tally in tried:
        outcome = Outcome.of(tally)
        place = outcome.certain_leader
        if place is not None and (lead := outcome.lead) > leads.get(place, -1.0):
            leads[place], found[place] = lead, changes
    return found
