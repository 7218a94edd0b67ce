"""Which subjects suit the use cases of a question, and which are best."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.core.advising.draft import Draft
from bot.core.advising.wording import join, purpose
from bot.core.answer import Statement
from bot.core.frozen import replace
from bot.core.model import Judgement, Subject

LEVELS = {"strong": 3, "fair": 2, "weak": 1}
UNREVIEWED = "Not reviewed for this: {names}."
NOT_REVIEWED = "Nothing has been reviewed{purpose}."
IN_GENERAL = "{open} In general: {text}"


def level(subject: Subject, use_cases: Sequence[str]) -> int:
    """Give the lowest known level of fit over these use cases, 3 to 1; 0 where none is known."""
    return min((LEVELS[subject.fits[case].level] for case in use_cases if case in subject.fits), default=0)


def best_fit(draft: Draft, subjects: Sequence[Subject]) -> Statement | None:
    """Say which of the subjects fits the question's use cases best and why; None if none is reviewed.

    A verdict names only the use cases that it was reviewed for; the others are said to be open.
    """
    cases = _reviewed(draft, subjects)
    if not cases:
        return None
    known = [subject for subject in subjects if subject.fits.keys() >= set(cases)]
    top = max(level(subject, cases) for subject in known)
    best = [subject for subject in known if level(subject, cases) == top]
    text = f"{_verdict(draft, best, cases)} {_reason(best, cases)}".rstrip()
    if missing := [subject.name for subject in subjects if subject not in known]:
        text = f"{text} {UNREVIEWED.format(names=join(missing))}"
    text = f"{text} {left_open(draft, cases)}".rstrip()
    refs = [subject.fits[case].rests_on[0] for subject in known for case in cases]
    return draft.cites.judgement(Judgement(text=text, rests_on=tuple(dict.fromkeys(refs))))


def in_general(draft: Draft, statement: Statement) -> Statement:
    """Put in front of what holds in general that nothing is reviewed for the use cases of the question."""
    said = left_open(draft, ())
    return replace(statement, text=IN_GENERAL.format(open=said, text=statement.text)) if said else statement


def _reviewed(draft: Draft, subjects: Sequence[Subject]) -> tuple[str, ...]:
    """Give those use cases that at least one subject is reviewed for, together with those before it."""
    cases: tuple[str, ...] = ()
    for case in draft.use_cases:
        if any(subject.fits.keys() >= {*cases, case} for subject in subjects):
            cases = (*cases, case)
    return cases


def left_open(draft: Draft, reviewed: Collection[str]) -> str:
    """Name the use cases that nothing is reviewed for, as a sentence; empty if there are none."""
    left = [case for case in draft.use_cases if case not in reviewed]
    return NOT_REVIEWED.format(purpose=purpose(draft.catalog, left)) if left else ""


def _verdict(draft: Draft, best: list[Subject], cases: Sequence[str]) -> str:
    word = {value: name for name, value in LEVELS.items()}[level(best[0], cases)]
    each = "each a" if len(best) > 1 else "a"
    are = "are" if len(best) > 1 else "is"
    return f"{draft.names(best)} {are} {each} {word} fit{purpose(draft.catalog, cases)}."


def _reason(best: list[Subject], cases: Sequence[str]) -> str:
    return best[0].fits[cases[0]].reason if len(best) == 1 else ""
