"""Markdown and the terminal show the whole answer, whatever stands in it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import advising, markdown, plain
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
from bot.core.model import Catalog
from bot.core.question import Question

QUESTION = Question(text="?", intent="compare", outcome="answer")
WHOLE = Answer(
    question=QUESTION,
    title="A title",
    bottom_line=Statement(text="The bottom line.", cites=(1,), status="judgement"),
    parts=(
        Table(
            heading="What differs",
            columns=("One", "Two"),
            rows=(Row(label="A row", cells=(Statement(text="left", cites=(1, 2)), Statement(text="right"))),),
        ),
        Points(heading="A list", points=(Statement(text="A point.", status="disputed", subject="One"),)),
        Figures(
            heading="Throughput",
            benchmark="One benchmark.",
            caveat="Origin not found.",
            measurements=(Measurement(subject="One", value="743 req/s", amount=743),),
            cites=(2,),
        ),
        Note(text="A note."),
    ),
    sources=(
        Citation(number=1, title="First", url="https://one.example/", as_of="2026-01", status="confirmed"),
        Citation(number=2, title="Second", url="", as_of="2025", status="reported"),
    ),
    next_steps=(NextStep(label="More", question="And more?"),),
    version="abc",
    as_of="2026-11-22",
)
WORDS = [
    "A title",
    "The bottom line.",
    "What differs",
    "left",
    "right",
    "One: Disputed: A point.",
    "743 req/s",
    "Origin not found.",
    "A note.",
    "https://one.example/",
    "2026-01",
    "Second",
    "And more?",
    "abc",
]


@pytest.mark.parametrize("words", WORDS)
def test_nothing_of_an_answer_is_left_out(words: str) -> None:
    assert words in markdown.render(WHOLE)
    assert words in plain.render(WHOLE)


def test_the_bottom_line_comes_right_after_the_title() -> None:
    assert markdown.render(WHOLE).split("\n\n")[1] == "**The bottom line. \\[1\\]**"
    assert plain.render(WHOLE).split("\n\n")[1] == "The bottom line. [1]"


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"])))
def test_marks_in_a_text_do_not_become_markup(text: str) -> None:
    escaped = markdown.escape(text)
    assert re.sub(r"\\([\\`*_\[\]<>|#])", r"\1", escaped) == text
    assert not re.search(r"(?<!\\)(?:\\\\)*[`*_\[\]<>|#]", escaped)


@pytest.mark.parametrize("width", [1, 40, 60, 80, 100, 500])
def test_terminal_lines_keep_within_the_width(width: int, catalog: Catalog) -> None:
    question = replace(QUESTION, subjects=("django", "flask", "fastapi"), use_cases=("microservice",))
    text = plain.render(advising.answer(catalog, question), width)
    limit = min(max(width, plain.NARROWEST), plain.WIDEST)
    long = [line for line in text.splitlines() if len(line) > limit and "://" not in line]
    assert all(" " not in line.strip() or width < 60 for line in long)
