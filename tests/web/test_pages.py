"""An answer as a page: what is shown, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.answer import Answer, Figures, Measurement, Row, Statement, Table
from bot.web.pages import FiguresSection, TableSection, answer_page
from tests.web.samples import DECLINED, UNCLEAR, WHOLE


def test_every_part_of_an_answer_has_its_section_in_order() -> None:
    page = answer_page(WHOLE)
    assert [section.template for section in page.sections] == ["table", "points", "points", "figures", "note"]


def test_rows_that_differ_come_before_those_that_do_not() -> None:
    table = answer_page(WHOLE).sections[0]
    assert isinstance(table, TableSection)
    assert [row.label for row in table.differing] == ["ORM", "Admin interface", "Async support"]
    assert [row.label for row in table.alike] == ["Licence"]


def test_of_a_single_subject_no_row_stands_back_for_being_alike() -> None:
    row = Row(label="ORM", cells=(Statement(text="none"),), differs=False)
    table = Table(heading="In short", columns=("Flask",), rows=(row,))
    section = answer_page(replace(WHOLE, parts=(table,))).sections[0]
    assert isinstance(section, TableSection)
    assert (section.differing, section.alike) == ((row,), ())


@pytest.mark.parametrize(
    ("columns", "layout"), [(0, "1"), (1, "1"), (2, "2"), (3, "3"), (4, "many"), (12, "many")]
)
def test_a_phone_shows_up_to_three_cells_side_by_side(columns: int, layout: str) -> None:
    row = Row(label="ORM", cells=(Statement(text="none"),) * columns)
    table = Table(heading="All", columns=("F",) * columns, rows=(row,))
    section = answer_page(replace(WHOLE, parts=(table,))).sections[0]
    assert isinstance(section, TableSection)
    assert section.columns == layout


@pytest.mark.parametrize(
    ("amounts", "percents"),
    [
        pytest.param((892.0, 743.0), [100.0, 83.3], id="of the largest"),
        pytest.param((0.0, 0.0), [0.0, 0.0], id="nothing measured above zero"),
        pytest.param((), [], id="no measurement"),
    ],
)
def test_bars_are_drawn_to_scale(amounts: tuple[float, ...], percents: list[float]) -> None:
    figures = Figures(
        heading="Requests",
        benchmark="B",
        caveat="C",
        measurements=tuple(Measurement(subject="F", value=str(amount), amount=amount) for amount in amounts),
        cites=(),
    )
    section = answer_page(replace(WHOLE, parts=(figures,))).sections[0]
    assert isinstance(section, FiguresSection)
    assert [bar.percent for bar in section.bars] == percents


@pytest.mark.parametrize(
    ("answer", "heading"),
    [(WHOLE, "You could also ask"), (UNCLEAR, "Did you mean"), (DECLINED, "What I can answer")],
    ids=["answered", "unclear", "declined"],
)
def test_next_steps_are_introduced_as_what_they_are(answer: Answer, heading: str) -> None:
    assert answer_page(answer).next_steps_heading == heading
