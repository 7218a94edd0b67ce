"""What was pinned once can be read for ever."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core import markdown
from bot.core.pinning import Pinned, restored, serialised
from tests.conftest import Golden
from tests.core.pinning.samples import PINNED, RECOMMENDED

FROZEN = Path(__file__).parent / "frozen"
"""Texts as they were kept by the version of Versus that introduced each form. They are never edited."""


@pytest.mark.parametrize(("name", "pinned"), [("1-answer", PINNED), ("1-recommendation", RECOMMENDED)])
def test_what_an_old_version_kept_is_read_and_rendered(name: str, pinned: Pinned, golden: Golden) -> None:
    found = restored((FROZEN / f"{name}.json").read_text(encoding="utf-8"))
    assert found == pinned
    golden(f"pinned/{name}.md", markdown.render(found.answer))


@pytest.mark.parametrize(("name", "pinned"), [("1-answer", PINNED), ("1-recommendation", RECOMMENDED)])
def test_the_form_of_today_is_the_frozen_one(name: str, pinned: Pinned) -> None:
    """A change of the form needs a number and a frozen file of its own: it changes the ids, too."""
    assert serialised(pinned) == (FROZEN / f"{name}.json").read_text(encoding="utf-8").rstrip("\n")


@given(title=st.text(), answers=st.dictionaries(st.text(), st.lists(st.text()).map(tuple)))
def test_whatever_words_come_out_as_they_went_in(title: str, answers: dict[str, tuple[str, ...]]) -> None:
    pinned = Pinned(answer=replace(PINNED.answer, title=title), topic="t", answers=answers)
    assert restored(serialised(pinned)) == pinned


def test_the_order_of_answers_makes_no_other_text() -> None:
    turned = replace(RECOMMENDED, answers=dict(reversed(list(RECOMMENDED.answers.items()))))
    assert serialised(turned) == serialised(RECOMMENDED)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("{", id="no JSON"),
        pytest.param("[]", id="no object"),
        pytest.param('{"schema": 1}', id="a form with holes"),
        pytest.param(json.dumps(json.loads(serialised(PINNED)) | {"schema": 2}), id="a newer form"),
        pytest.param(serialised(PINNED).replace('"kind":"note"', '"kind":"song"'), id="an unknown part"),
    ],
)
def test_what_cannot_be_read_is_none(text: str) -> None:
    assert restored(text) is None
