"""A stub tells what is left to fill in, and passes the check once that is done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.core.errors import UserError
from bot.curating.checking import check
from bot.curating.stubs import new_comparison, new_mistake, new_subject, new_topic
from tests.loader.lamps import COMPARISON, copied, faults

TODAY = date(2026, 11, 22)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path)


def fill_in(path: str, words: dict[str, str]) -> None:
    """Replace the stub's blanks, most telling first, and then every TODO left in a sentence."""
    text = Path(path).read_text()
    for blank, word in words.items():
        assert blank in text, blank
        text = text.replace(blank, word)
    Path(path).write_text(text.replace("TODO", "what is true"))


def test_a_new_framework_passes_once_filled_in(folder: Path) -> None:
    path = new_subject(folder, None, "tall-candle", TODAY)
    assert path == f"{folder}/lamps/subjects/tall-candle.yaml"
    assert len(faults(folder)) == 2, "the form of the address and of the claim's id come first"
    fill_in(
        path,
        {
            "languages: [TODO]": "languages: [brass]",
            "https://TODO": "https://lamps.example/candle",
            "aspect: TODO": "aspect: light",
            "[TODO] # ids from": "[gazette, argand-patent] # ids from",
            "tall-candle-TODO": "tall-candle-drips",
            "  wick: # what burns\n    value: unknown\n    sources: []": (
                "  wick:\n    value: flat\n    sources: [betty-museum]"
            ),
        },
    )
    assert check(folder) == (
        f"{folder}: 1 topic, 3 subjects, 1 comparison, 6 claims, 3 sources: no faults.", 0
    )  # fmt: skip


def test_a_new_comparison_passes_once_filled_in(folder: Path) -> None:
    (folder / COMPARISON).unlink()
    path = new_comparison(folder, "betty", "argand")
    assert path == f"{folder}/{COMPARISON}"
    assert "rows: [wick, chimney]" in Path(path).read_text()
    fill_in(path, {"argand.TODO": "argand.wick", "betty.TODO": "betty.wick", "  TODO:": "  reading:"})
    assert check(folder)[1] == 0


def test_a_new_mistake_passes_once_filled_in(folder: Path) -> None:
    path = new_mistake(folder, None, "burning-both-ends")
    assert len(faults(folder)) == 4
    fill_in(path, {"rests_on: [TODO]": "rests_on: [argand.wick]"})
    assert check(folder)[1] == 0


def test_the_first_mistake_of_a_topic_makes_the_file(folder: Path) -> None:
    (folder / "lamps/mistakes.yaml").unlink()
    assert Path(new_mistake(folder, "lamps", "burning-both-ends")).read_text().startswith("mistakes:\n")


def test_a_new_topic_passes_once_filled_in(folder: Path) -> None:
    path = new_topic(folder, "fire-places")
    fill_in(
        path,
        {
            "  - id: TODO\n    name: TODO\n    cues: [TODO]": "  - id: heat\n    name: Heat\n    cues: [hot]",
            "features: [TODO]": "features: [grate]",
            "  - id: TODO\n    name: TODO\n    about": "  - id: grate\n    name: TODO\n    about",
            "  - id: TODO\n    name: TODO\n    phrase": "  - id: roasting\n    name: TODO\n    phrase",
            "[python]": "[iron]",
            "cues: [TODO]": "cues: [fireside]",
            "starters: # questions to begin with\n  - TODO": "starters: []",
        },
    )
    sources = str(Path(path).with_name("sources.yaml"))
    fill_in(sources, {"id: TODO": "id: mason", "https://TODO": "https://lamps.example/mason"})
    assert faults(folder) == []


REFUSED: dict[str, tuple[Callable[[Path], str], str]] = {
    "an id in capitals": (lambda folder: new_subject(folder, None, "Candle", TODAY), "'Candle' is no id"),
    "a subject that is there": (lambda folder: new_subject(folder, None, "betty", TODAY), "exists already"),
    "an unknown topic": (lambda folder: new_mistake(folder, "wicks", "x"), "no topic 'wicks'"),
    "a mistake that is there": (lambda folder: new_mistake(folder, None, "leaving-it-lit"), "exists already"),
    "an unknown subject": (lambda folder: new_comparison(folder, "argand", "x"), "no subject 'x'"),
    "a subject with itself": (lambda folder: new_comparison(folder, "betty", "betty"), "two different"),
    "a topic that is there": (lambda folder: new_topic(folder, "lamps"), "exists already"),
}


@pytest.mark.parametrize(("make", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_made_is_refused_in_words(
    folder: Path, make: Callable[[Path], str], words: str
) -> None:
    with pytest.raises(UserError, match=words):
        make(folder)
    assert faults(folder) == []
