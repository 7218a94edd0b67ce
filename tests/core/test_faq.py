"""Questions so frequent that they have answers of their own get these answers, in any wording."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core import advising, plain
from bot.core.model import Catalog, Faq
from bot.core.understanding import Understanding
from bot.loader import load
from tests.conftest import CHECKOUT, Golden


def entries() -> list[Faq]:
    return [faq for topic in load(Path(CHECKOUT / "knowledge")).topics for faq in topic.faq]


@pytest.mark.parametrize(
    ("wording", "entry"),
    [
        pytest.param(wording, entry, id=wording)
        for entry in entries()
        for wording in (entry.question, *entry.wordings)
    ],
)
def test_each_wording_gets_the_answer_written_for_it(
    wording: str, entry: Faq, catalog: Catalog, understanding: Understanding
) -> None:
    answer = advising.answer(catalog, understanding.read(wording))
    assert answer.bottom_line.text == entry.answer.text


def test_each_frequent_question_has_three_more_wordings() -> None:
    assert all(len(entry.wordings) >= 3 for entry in entries())


def test_the_answers_read_as_they_were_judged_good(
    catalog: Catalog, understanding: Understanding, golden: Golden
) -> None:
    for entry in entries():
        answer = advising.answer(catalog, understanding.read(entry.question))
        golden(f"faq/{entry.id}.txt", plain.render(replace(answer, version="VERSION")))
