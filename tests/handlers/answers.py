"""Answers for tests: one by hand, and any that the types allow."""

from __future__ import annotations

from typing import get_args

from hypothesis import strategies as st

from bot.core.answer import (
    Answer,
    Citation,
    Figures,
    Measurement,
    NextStep,
    Note,
    Points,
    Row,
    Statement,
    Table,
)
from bot.core.model import Status
from bot.core.question import Outcome, Question

STATUSES: tuple[Status, ...] = get_args(Status)
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

FLASK_OR_DJANGO = Answer(
    question=Question(text="Flask vs Django?", intent="compare", outcome="answer"),
    title="Flask vs Django",
    bottom_line=Statement(text="Django brings more; Flask leaves more to you.", cites=(1, 2)),
    parts=(
        Table(
            heading="What differs",
            columns=("Flask", "Django"),
            rows=(
                Row(label="Licence", cells=(Statement(text="BSD"), Statement(text="BSD")), differs=False),
                Row(
                    label="ORM",
                    cells=(Statement(text="none", cites=(1,)), Statement(text="built in", cites=(2,))),
                ),
            ),
        ),
        Figures(
            heading="Requests",
            benchmark="Benchmark of a blog, 2025.",
            caveat="One machine.",
            measurements=(
                Measurement(subject="Flask", value="743 req/s", amount=743),
                Measurement(subject="Django", value="892 req/s", amount=892),
            ),
            cites=(1,),
        ),
        Points(
            heading="Watch out",
            points=(
                Statement(text="Flask is dying.", status="refuted", subject="Flask", cites=(1,)),
                Statement(text="Django is slow.", status="disputed", subject="Django", cites=(2,)),
            ),
        ),
        Note(text="Nobody reviewed this pair."),
    ),
    sources=(
        Citation(
            number=1,
            title="Flask & friends",
            url="https://f.example/?a=1&b=2",
            as_of="2026-11-03",
            status="confirmed",
        ),
        Citation(number=2, title="Django docs", url="https://d.example/", as_of="2025-07", status="disputed"),
    ),
    next_steps=(NextStep(label="Limits of Flask", question="What are the limitations of Flask?"),),
    version="v1",
    as_of="2026-11-03",
)

_nasty = st.sampled_from(
    ["", " ", "<!channel>", "<@U1>", "&<>", "a" * 4_000, "word " * 800, "\u202eabc", "😀" * 50]
)
_words = st.one_of(st.text(max_size=20), _nasty)
_cites = st.sampled_from([(), (1,), (2, 3), tuple(range(1, 31))])
_statements = st.builds(
    Statement,
    text=_words,
    cites=_cites,
    status=st.sampled_from(STATUSES),
    subject=st.sampled_from(["", "Flask"]),
)
_times = st.sampled_from([0, 1, 2, 3, 101])
_points = st.builds(Points, heading=_words, points=st.builds(lambda one, n: (one,) * n, _statements, _times))
_statement_points = st.builds(Points, heading=_words, points=st.tuples(_statements))
_figures = st.builds(
    Figures,
    heading=_words,
    benchmark=_words,
    caveat=_words,
    measurements=st.builds(
        lambda one, n: (one,) * n,
        st.builds(Measurement, subject=_words, value=_words, amount=st.just(1.0)),
        _times,
    ),
    cites=_cites,
)


def _table(heading: str, column: str, columns: int, cell: Statement, rows: int) -> Table:
    alike = Row(label="alike", cells=(cell,) * columns, differs=False)
    differing = Row(label=cell.text, cells=(cell,) * columns)
    return Table(heading=heading, columns=(column,) * columns, rows=(alike, differing) * rows)


_tables = st.builds(_table, _words, _words, st.sampled_from([1, 2, 4, 20, 24]), _statements, _times)
_parts = st.one_of(_points, _figures, _tables, st.builds(Note, text=_words))
_sources = st.builds(
    Citation,
    number=st.integers(1, 30),
    title=_words,
    url=st.one_of(_words, st.just("https://a.example/?q=<b>&c|d")),
    as_of=st.sampled_from(["", "2026-11-03", "2010"]),
    status=st.sampled_from(STATUSES),
)
_few_or_many = st.one_of(st.lists(_parts, max_size=4), st.builds(lambda one: [one] * 60, _statement_points))
_next_steps = st.builds(NextStep, label=_words, question=st.one_of(_words, st.just("q" * 2_500)))

answers = st.builds(
    Answer,
    question=st.builds(Question, text=_words, intent=st.just("compare"), outcome=st.sampled_from(OUTCOMES)),
    title=_words,
    bottom_line=_statements,
    parts=st.one_of(st.lists(_parts, max_size=4), st.builds(lambda one: [one] * 60, _statement_points)).map(
        tuple
    ),
    sources=st.builds(
        lambda some, n: tuple(some) * n, st.lists(_sources, max_size=4), st.sampled_from([1, 12])
    ),
    next_steps=st.lists(_next_steps, max_size=7).map(tuple),
    version=st.just("v1"),
    as_of=st.just("2026-11-03"),
)
"""Any answer that the types allow: empty, hostile, and far beyond what fits in a message."""
