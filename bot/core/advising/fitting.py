"""Which subjects suit the use cases of a question, and which are best."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.advising.draft import Draft
from bot.core.advising.wording import join
from bot.core.answer import Statement
from bot.core.model import Judgement, Subject

LEVELS = {"strong": 3, "fair": 2, "weak": 1}
UNREVIEWED = "Not reviewed for this: {names}."


def level(subject: Subject, use_cases: Sequence[str]) -> int:
    """Give the lowest known level of fit over these use cases, 3 to 1; 0 where none is known."""
    return min((LEVELS[subject.fits[case].level] for case in use_cases if case in subject.fits), default=0)


def best_fit(draft: Draft, subjects: Sequence[Subject]) -> Statement | None:
    """Say which of the subjects fits the question's use cases best and why; None if none is reviewed."""
    cases = draft.question.use_cases
    known = [subject for subject in subjects if level(subject, cases)]
    if not known:
        return None
    top = max(level(subject, cases) for subject in known)
    best = [subject for subject in known if level(subject, cases) == top]
    text = f"{_verdict(draft, best, top)} {_reason(best, cases)}".rstrip()
    if missing := [subject.name for subject in subjects if subject not in known]:
        text = f"{text} {UNREVIEWED.format(names=join(missing))}"
    refs = [subject.fits[case].rests_on[0] for subject in known for case in cases if case in subject.fits]
    return draft.cites.judgement(Judgement(text=text, rests_on=tuple(dict.fromkeys(refs))))


def _verdict(draft: Draft, best: list[Subject], top: int) -> str:
    word = {value: name for name, value in LEVELS.items()}[top]
    each = "each a" if len(best) > 1 else "a"
    text = f"{draft.names(best)} {'are' if len(best) > 1 else 'is'} {each} {word} fit{draft.purpose}"
    return f"{text}."


def _reason(best: list[Subject], cases: Sequence[str]) -> str:
    if len(best) > 1:
        return ""
    return next(best[0].fits[case].reason for case in cases if case in best[0].fits)
