"""What is written as a name, cue or example must be understood as what it stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.checks.matching import check_matching
from bot.loader import read
from tests.loader.lamps import ARGAND, BETTY, LAMPS, edited

TECHNOLOGIES = "technologies.yaml"
TOPIC = "lamps/topic.yaml"
INTENT = "intents/compare.yaml"
ONCE = "wanted it for one entry only; the other is in"


def faults(folder: Path) -> list[str]:
    knowledge = read(folder)
    assert knowledge.faults == []
    return [str(knowledge.fault(finding)) for finding in check_matching(knowledge.catalog)]


def test_sound_knowledge_is_understood_as_written() -> None:
    assert faults(LAMPS) == []


CASES = {
    "a name of two subjects": (
        BETTY, "[betty lamp]", "[betty lamp, Argand lamp]",
        f"{BETTY}:3:21: 'Argand lamp' a second time; {ONCE} {ARGAND}:3",
    ),
    "a name that leads to another": (
        BETTY, "[betty lamp]", "[betty lamp, Argand lamp]",
        f"{BETTY}:3:21: 'Argand lamp' is understood as argand; wanted betty",
    ),
    "a misspelling that is another's name": (
        BETTY, "languages:", "misspellings: [argand]\nlanguages:",
        f"{BETTY}:4:16: 'argand' a second time; {ONCE} {ARGAND}:4",
    ),
    "a part that is another's name": (
        BETTY, "languages:", "parts: [argand lamp]\nlanguages:",
        f"{BETTY}:4:9: 'argand lamp' is understood as argand; wanted betty, or nothing",
    ),
    "a technology that is covered": (
        TECHNOLOGIES, "candles", "betty lamp",
        f"{TECHNOLOGIES}:2:40: 'betty lamp' is understood as betty; wanted no subject",
    ),
    "a common word as a name": (
        BETTY, "[betty lamp]", "[betty lamp, light]",
        f"{BETTY}:3:21: 'light', a common English word; wanted it under ambiguous, too",
    ),
    "a common word as a technology": (
        TECHNOLOGIES, "candles", "together",
        f"{TECHNOLOGIES}:2:40: 'together', a common English word; wanted it under ambiguous, too",
    ),
    "a cue that is a name": (
        TOPIC, "cues: [mine]", "cues: [mine, betty]",
        f"{TOPIC}:16:61: 'betty' is understood as betty; wanted mining",
    ),
    "a wording of a cue that is a name": (
        TOPIC, "cues: [mine]", "cues: [mine, (deep|betty)]",
        f"{TOPIC}:16:61: 'betty' is understood as betty; wanted mining",
    ),
    "an example that lacks a subject": (
        INTENT, "argand vs betty", "argand vs candle",
        f"{INTENT}:9:5: 'argand vs candle' is understood as compare, argand; wanted compare, argand, betty",
    ),
    "a starter that is not answered": (
        TOPIC, "Argand vs Betty?", "What is the weather?",
        f"{TOPIC}:6:12: the outcome 'decline'; wanted an answer",
    ),
    "a sign that does not exist": (
        INTENT, "needs: 2", "needs: 2\nsigns: {two-nmaes: 1}",
        f"{INTENT}:5:20: no sign 'two-nmaes'; wanted a known one; did you mean 'two-names'?",
    ),
}  # fmt: skip
"""File, a text in it, what is put in its place, and a fault that must be among those that follow."""


@pytest.mark.parametrize(("file", "old", "new", "expected"), CASES.values(), ids=CASES)
def test_what_would_mislead_is_told_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    assert expected in faults(edited(tmp_path, file, old, new))
