"""Which of two, three or four: `compare`."""

from __future__ import annotations

from collections.abc import Iterable

from bot.core.advising import next_steps, tables
from bot.core.advising.draft import Draft
from bot.core.advising.fitting import best_fit, in_general, left_open
from bot.core.advising.known import known_facts, on_aspects
from bot.core.advising.profiling import beside_uncovered
from bot.core.advising.wording import in_a_sentence, join
from bot.core.answer import Answer, NextStep, Note, Part, Points, Row, Statement, Table
from bot.core.frozen import replace
from bot.core.model import Comparison, Judgement, Subject

COMPOSED = "This set has no review of its own: the answer is composed from the reviewed profiles."
DIFFER_MOST = "{names} differ most in {rows}."
NOTHING_SHARED = "Nothing that has been reviewed of {names} can be set side by side yet."
ALIKE = "{names} are alike in every row that has been reviewed."
ALIKE_IN_THAT = "{told} Beside that: {beside}"
NOTHING_ON_THAT = "{told} In general: {beside}"
WATCH_OUT_EACH = 2
CHOOSE_EACH = 2
MANY = 2
"""With more subjects than this, one reason each has to do."""


def compare(draft: Draft) -> Answer:
    """Weigh the subjects; one alone is shown by itself, beside what is not covered."""
    subjects = draft.wanted if len(draft.wanted) > 1 else draft.subjects
    if len(subjects) < 2:
        return beside_uncovered(draft)
    curated = draft.catalog.comparisons.get(frozenset(draft.question.subjects))
    bottom_line = _bottom_line(draft, subjects, curated)
    parts: list[Part] = [*draft.uncovered()]
    parts += [*tables.figures(draft, subjects), *known_facts(draft, subjects)]
    parts.append(_table(draft, subjects, curated))
    parts += draft.guides()
    parts += _more_use_cases(draft, curated)
    each = CHOOSE_EACH if len(subjects) <= MANY else 1
    for subject in subjects:
        parts += _choose(draft, subject, curated, each)
    parts += _watch_out(draft, subjects, curated)
    if curated is None:
        parts.append(Note(text=COMPOSED))
    title = f"{' vs '.join(subject.name for subject in subjects)}{draft.purpose}{draft.focus}"
    return draft.answer(title, bottom_line, parts, _next(draft, subjects))


def _bottom_line(draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None) -> Statement:
    if draft.faq:
        return draft.faq
    if draft.aspects:
        return _on_aspects(draft, subjects, curated)
    return _on_use_cases(draft, subjects, curated) or in_general(draft, _overall(draft, subjects, curated))


def _on_aspects(draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None) -> Statement:
    """Say what each has of the aspects; where that tells them not apart, what else does."""
    told = on_aspects(draft, subjects)
    rows = tables.aspect_rows(draft)
    if told.cites and (not rows or tables.differing(subjects, rows)):
        return told
    suited = _on_use_cases(draft, subjects, curated)
    if suited and not told.cites:
        return suited  # that is more than to say that nothing is known
    beside = suited or _overall(draft, subjects, curated)
    cites = tuple(dict.fromkeys((*told.cites, *beside.cites)))
    return Statement(
        text=(ALIKE_IN_THAT if told.cites else NOTHING_ON_THAT).format(told=told.text, beside=beside.text),
        cites=cites,
        status="judgement",
    )


def _on_use_cases(
    draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None
) -> Statement | None:
    if curated:
        for case in draft.use_cases:
            if verdict := curated.use_cases.get(case):
                said = draft.cites.judgement(Judgement(text=verdict.text, rests_on=verdict.rests_on))
                reviewed = {case for subject in subjects for case in subject.fits} | curated.use_cases.keys()
                return replace(said, text=f"{said.text} {left_open(draft, reviewed)}".rstrip())
    return best_fit(draft, subjects)


def _overall(draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None) -> Statement:
    return draft.cites.judgement(curated.bottom_line) if curated else _differ_most(draft, subjects)


def _differ_most(draft: Draft, subjects: tuple[Subject, ...]) -> Statement:
    usual = tables.telling_rows(draft.topic)
    rows = tables.differing(subjects, usual)[:3]
    if not any(len(tables.known_values(subjects, row)) > 1 for row in usual):
        return draft.plain(NOTHING_SHARED.format(names=draft.names(subjects)))
    if not rows:
        return draft.plain(ALIKE.format(names=draft.names(subjects)))
    labels = {kind.id: kind.name for kind in draft.topic.features}
    text = DIFFER_MOST.format(
        names=draft.names(subjects), rows=join([in_a_sentence(labels[row]) for row in rows])
    )
    refs = [f"{subject.id}.{rows[0]}" for subject in subjects]
    return draft.cites.judgement(Judgement(text=text, rests_on=tuple(refs)))


def _table(draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None) -> Table:
    rows: Iterable[str] = tables.aspect_rows(draft)
    if not rows:
        usual = tables.telling_rows(draft.topic)
        composed = tables.differing(subjects, usual) or usual
        rows = curated.rows if curated else composed
    table = tables.feature_table(draft, "What differs", subjects, rows)
    fits: list[Row] = tables.fit_rows(draft, subjects)
    return Table(heading=table.heading, columns=table.columns, rows=(*fits, *table.rows))


def _more_use_cases(draft: Draft, curated: Comparison | None) -> tuple[Points, ...]:
    """Give the verdicts for further use cases of the question; the first one is the bottom line."""
    if curated is None:
        return ()
    known = [case for case in draft.use_cases if case in curated.use_cases]
    told = known if draft.aspects else known[1:]
    return draft.points(
        "For your use case",
        [
            Judgement(text=curated.use_cases[one].text, rests_on=curated.use_cases[one].rests_on)
            for one in told
        ],
    )


def _choose(draft: Draft, subject: Subject, curated: Comparison | None, each: int) -> tuple[Points, ...]:
    reasons = curated.choose.get(subject.id, ()) if curated else ()
    return draft.points(f"Choose {subject.name} when", (reasons or subject.choose_when)[:each])


def _watch_out(draft: Draft, subjects: tuple[Subject, ...], curated: Comparison | None) -> tuple[Points, ...]:
    if curated and curated.watch_out:
        return draft.points("Watch out", curated.watch_out)
    each = WATCH_OUT_EACH if len(subjects) <= MANY else 1
    points = tuple(
        draft.cites.about(subject, limitation)
        for subject in subjects
        for limitation in subject.limitations[:each]
    )
    return (Points(heading="Watch out", points=points),) if points else ()


def _next(draft: Draft, subjects: tuple[Subject, ...]) -> list[NextStep]:
    return [*map(next_steps.limitations, subjects[:3]), next_steps.mistakes(draft.topics)]
