"""What has changed since an answer was pinned, statement by statement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answer import Answer, Citation, Figures, Measurement, Note, Points, Row, Statement, Table
from bot.core.pinning import Change, changes
from tests.core.pinning.samples import ANSWER

TABLE, POINTS, FIGURES = ANSWER.parts[1], ANSWER.parts[2], ANSWER.parts[3]
assert isinstance(TABLE, Table)
assert isinstance(POINTS, Points)
assert isinstance(FIGURES, Figures)


def with_part(place: int, part: Table | Points | Figures | Note | None) -> Answer:
    parts = list(ANSWER.parts)
    parts[place : place + 1] = [part] if part else []
    return replace(ANSWER, parts=tuple(parts))


def with_orm(cell: Statement) -> Answer:
    assert isinstance(TABLE, Table)
    return with_part(
        1, replace(TABLE, rows=(Row(label="ORM", cells=(cell, TABLE.rows[0].cells[1])), TABLE.rows[1]))
    )


def with_points(*points: Statement) -> Answer:
    assert isinstance(POINTS, Points)
    return with_part(2, replace(POINTS, points=points))


def with_sources(*sources: Citation) -> Answer:
    return replace(ANSWER, sources=sources)


ONE, TWO = ANSWER.sources
ONCE, DISAGREE, WRONG, HEARD = POINTS.points
NEW = Statement(text="Something else altogether, said of quite another matter.")

CASES: dict[str, tuple[Answer, list[Change]]] = {
    "nothing": (ANSWER, []),
    "only the version and date of the knowledge": (replace(ANSWER, version="x", as_of="2027-01-01"), []),
    "only the order and heading": (
        replace(ANSWER, parts=(replace(POINTS, heading="Beware"), *ANSWER.parts[:2], ANSWER.parts[3])),
        [],
    ),
    "only the number of a source": (
        replace(
            with_sources(replace(ONE, number=7), TWO),
            bottom_line=replace(ANSWER.bottom_line, cites=(7, 2)),
            parts=(
                ANSWER.parts[0],
                replace(
                    TABLE,
                    rows=(
                        replace(
                            TABLE.rows[0],
                            cells=(replace(TABLE.rows[0].cells[0], cites=(7,)), TABLE.rows[0].cells[1]),
                        ),
                        TABLE.rows[1],
                    ),
                ),
                *ANSWER.parts[2:],
            ),
        ),
        [],
    ),
    "another bottom line": (
        replace(ANSWER, bottom_line=replace(ANSWER.bottom_line, text="Django, on the whole.")),
        [
            Change(
                kind="reworded",
                place="Bottom line",
                before="Flask fits better.",
                after="Django, on the whole.",
            )
        ],
    ),
    "a cell": (
        with_orm(Statement(text="built in, since 4.0", cites=(1,))),
        [
            Change(
                kind="reworded", place="What differs: ORM, Flask", before="none", after="built in, since 4.0"
            )
        ],
    ),
    "a statement more": (
        with_points(ONCE, NEW, DISAGREE, WRONG, HEARD),
        [Change(kind="added", place="Watch out", after=NEW.text)],
    ),
    "a statement less": (
        with_points(ONCE, WRONG, HEARD),
        [Change(kind="removed", place="Watch out", before="Flask: Some disagree.")],
    ),
    "a statement in other words": (
        with_points(ONCE, replace(DISAGREE, text="Some still disagree."), WRONG, HEARD),
        [
            Change(
                kind="reworded",
                place="Watch out",
                before="Flask: Some disagree.",
                after="Flask: Some still disagree.",
            )
        ],
    ),
    "one statement in place of an unlike one": (
        with_points(NEW, DISAGREE, WRONG, HEARD),
        [
            Change(kind="added", place="Watch out", after=NEW.text),
            Change(kind="removed", place="Watch out", before="Once so."),
        ],
    ),
    "the status of a statement": (
        with_points(ONCE, replace(DISAGREE, status="confirmed"), WRONG, HEARD),
        [
            Change(
                kind="status",
                place="Watch out",
                text="Flask: Some disagree.",
                before="Disputed",
                after="Holds",
            )
        ],
    ),
    "the source of a statement": (
        with_points(replace(ONCE, cites=(1,)), DISAGREE, WRONG, HEARD),
        [Change(kind="sources", place="Watch out", text="Once so.", before="Second", after="First")],
    ),
    "the date of a source": (
        with_sources(ONE, replace(TWO, as_of="2026-12-01")),
        [Change(kind="date", place="Sources", text="Second", before="as of 2025", after="as of 2026-12-01")],
    ),
    "a figure": (
        with_part(
            3, replace(FIGURES, measurements=(Measurement(subject="Flask", value="800 req/s", amount=800.0),))
        ),
        [
            Change(kind="reworded", place="Throughput: Flask", before="743 req/s", after="800 req/s"),
            Change(kind="removed", place="Throughput: Django", before="about 1,204.5 req/s"),
        ],
    ),
    "the caveat of figures": (
        with_part(3, replace(FIGURES, caveat="Measured by the maker.")),
        [
            Change(
                kind="reworded",
                place="Throughput: conditions",
                before="One benchmark. Origin not found.",
                after="One benchmark. Measured by the maker.",
            )
        ],
    ),
    "a note": (with_part(0, None), [Change(kind="removed", place="Note", before="NestJS is not covered.")]),
}


@pytest.mark.parametrize("name", CASES)
def test_what_changed_is_told(name: str) -> None:
    now, told = CASES[name]
    assert list(changes(ANSWER, now)) == told


def test_two_that_say_the_same_are_two() -> None:
    twice = with_points(ONCE, ONCE, DISAGREE, WRONG, HEARD)
    assert changes(ANSWER, twice) == (Change(kind="added", place="Watch out", after="Once so."),)
    assert changes(twice, ANSWER) == (Change(kind="removed", place="Watch out", before="Once so."),)


WORDS = st.sampled_from(["a", "Flask is small.", "Flask is very small.", "Django is large.", ""])
STATEMENTS = st.builds(
    Statement,
    text=WORDS,
    cites=st.sets(st.sampled_from((1, 2))).map(tuple),
    status=st.sampled_from(("confirmed", "disputed")),
)
LISTS: st.SearchStrategy[Answer] = st.lists(STATEMENTS, max_size=6).map(lambda points: with_points(*points))


@given(then=LISTS, now=LISTS)
def test_every_difference_is_told_and_nothing_else(then: Answer, now: Answer) -> None:
    def texts(answer: Answer) -> list[str]:
        part = answer.parts[2]
        assert isinstance(part, Points)
        return sorted(point.text for point in part.points)

    told = changes(then, now)
    left = texts(then)
    for change in told:
        if change.kind in ("removed", "reworded"):
            left.remove(change.before)
    left += [change.after for change in told if change.kind in ("added", "reworded")]
    assert sorted(left) == texts(now)


@given(answer=LISTS)
def test_an_answer_does_not_differ_from_itself(answer: Answer) -> None:
    assert changes(answer, answer) == ()


BOTH_WAYS: dict[str, Callable[[Answer], Answer]] = {
    "points": lambda answer: replace(answer, parts=answer.parts[:2]),
    "everything": lambda answer: replace(answer, parts=(), sources=()),
}


@pytest.mark.parametrize("name", BOTH_WAYS)
def test_what_is_removed_one_way_is_added_the_other(name: str) -> None:
    less = BOTH_WAYS[name](ANSWER)
    gone = [one.before for one in changes(ANSWER, less) if one.kind == "removed"]
    come = [one.after for one in changes(less, ANSWER) if one.kind == "added"]
    assert gone == come != []
