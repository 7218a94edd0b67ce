"""What differs: the feature rows of several subjects side by side, and figures of one benchmark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.advising.citing import UNKNOWN
from bot.core.advising.draft import Draft
from bot.core.answer import Figures, Measurement, Points, Row, Statement, Table
from bot.core.model import Benchmark, Figure, Metric, Subject, Topic

ROWS_AT_MOST = 5
LISTS_AT_MOST = 2
COLUMNS_WITH_NOTES = 2
"""A table of a chat message is read at a glance or not at all."""


def telling_rows(topic: Topic) -> tuple[str, ...]:
    """Give the rows of a pair or a profile that nobody has picked rows for, the most telling first."""
    return topic.telling_rows or tuple(kind.id for kind in topic.features)


def feature_table(draft: Draft, heading: str, subjects: Sequence[Subject], kinds: Iterable[str]) -> Table:
    """Set the subjects side by side, a row for each kind of feature, `ROWS_AT_MOST` at most."""
    names = {kind.id: kind.name for kind in draft.topic.features}
    brief = len(subjects) > COLUMNS_WITH_NOTES
    rows = [
        _row(names[kind], [draft.cites.cell(subject, kind, brief=brief) for subject in subjects])
        for kind in list(dict.fromkeys(kinds))[:ROWS_AT_MOST]
        if kind in names
    ]
    return Table(heading=heading, columns=tuple(subject.name for subject in subjects), rows=tuple(rows))


def differing(subjects: Sequence[Subject], kinds: Iterable[str]) -> list[str]:
    """Give the kinds of feature in which these subjects are known not to be all alike."""
    return [kind for kind in kinds if len(set(known_values(subjects, kind))) > 1]


def known_values(subjects: Iterable[Subject], kind: str) -> list[str]:
    """Give what is known of one kind of feature, of those subjects of which it is known."""
    found = [subject.features[kind].value for subject in subjects if kind in subject.features]
    return [value for value in found if value != UNKNOWN]


def aspect_rows(draft: Draft) -> list[str]:
    """Give the kinds of feature that belong to the aspects of the question."""
    aspects = draft.catalog.aspects
    return [kind for aspect in draft.aspects for kind in aspects[aspect].features]


def across(draft: Draft, subjects: Sequence[Subject]) -> list[Points]:
    """List what each subject has of the aspects of the question, `LISTS_AT_MOST` kinds of feature at most."""
    wanted = aspect_rows(draft)[:LISTS_AT_MOST]
    return [
        Points(heading=kind.name, points=tuple(_named_cell(draft, one, kind.id) for one in subjects))
        for kind in draft.topic.features
        if kind.id in wanted
    ]


def _named_cell(draft: Draft, subject: Subject, kind: str) -> Statement:
    cell = draft.cites.cell(subject, kind)
    return Statement(text=cell.text, cites=cell.cites, subject=subject.name)


def fit_rows(draft: Draft, subjects: Sequence[Subject]) -> list[Row]:
    """Give a row for each use case of the question: how well each subject fits it, if that is known."""
    return [
        _row(
            f"Fit for {draft.catalog.use_cases[case].phrase}",
            [_fit_cell(draft, subject, case) for subject in subjects],
        )
        for case in draft.use_cases
    ]


def _fit_cell(draft: Draft, subject: Subject, case: str) -> Statement:
    fit = subject.fits.get(case)
    if fit is None:
        return Statement(text="not reviewed")
    return Statement(text=fit.level, cites=draft.cites.cite_evidence(fit.rests_on[:1]), status="judgement")


def _row(label: str, cells: Sequence[Statement]) -> Row:
    return Row(label=label, cells=tuple(cells), differs=len({cell.text for cell in cells}) > 1)


def figures(draft: Draft, subjects: Sequence[Subject]) -> list[Figures]:
    """Give what benchmarks say on the aspects of the question, each benchmark and metric by itself."""
    wanted = {subject.id: subject.name for subject in subjects}
    return [
        _figures(draft, benchmark, metric, found, wanted)
        for benchmark in draft.topic.benchmarks
        for metric in benchmark.metrics
        if metric.aspect in draft.aspects
        and (found := [one for one in benchmark.figures if one.metric == metric.id and one.subject in wanted])
    ]


def _figures(
    draft: Draft, benchmark: Benchmark, metric: Metric, found: list[Figure], names: dict[str, str]
) -> Figures:
    return Figures(
        heading=f"{metric.name}, as reported",
        benchmark=f"{benchmark.name}. {benchmark.conditions}",
        caveat=benchmark.caveat,
        measurements=tuple(
            Measurement(subject=names[one.subject], value=_printed(one, metric), amount=one.value)
            for one in found
        ),
        cites=draft.cites.cite(benchmark.sources, benchmark.as_of, "reported"),
    )


def _printed(figure: Figure, metric: Metric) -> str:
    about = "about " if figure.approximate else ""
    return f"{about}{figure.value:,.10g} {metric.unit}"
