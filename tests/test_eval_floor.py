"""Understanding gets no worse: the figures of `tests/questions/floor.json` only rise."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from bot.core.evaluating import Report, evaluate
from bot.core.understanding import Understanding
from bot.loader import load
from bot.measuring import labelled_lines

ROOT = Path(__file__).parents[1]
QUESTIONS = ROOT / "tests" / "questions"
FLOOR: dict[str, dict[str, float]] = json.loads((QUESTIONS / "floor.json").read_text("utf-8"))
LABELLED = [name for name in FLOOR if name.endswith(".jsonl")]

SLACK = 0.02
"""A figure this much above its floor raises it: write the new figure into the file."""


@cache
def report(name: str) -> Report:
    return evaluate(labelled_lines(str(QUESTIONS / name)), Understanding(load(ROOT / "knowledge")).read)


@pytest.mark.parametrize("name", LABELLED)
def test_no_figure_falls_below_its_floor(name: str) -> None:
    found = report(name)
    assert found.frame.rate >= FLOOR[name]["frame"]
    assert found.declined.rate >= FLOOR[name]["declined"]
    assert found.wrongly_declined.rate <= FLOOR[name]["wrongly_declined"]


@pytest.mark.parametrize("name", LABELLED)
def test_the_floor_follows_what_was_gained(name: str) -> None:
    assert report(name).frame.rate - FLOOR[name]["frame"] <= SLACK, "raise the floor to what is reached"


def test_every_labelled_file_has_a_floor() -> None:
    assert set(LABELLED) == {path.name for path in QUESTIONS.glob("*.jsonl")}


def test_of_everyday_messages_in_a_thread_no_more_are_taken_for_follow_ups() -> None:
    read = Understanding(load(ROOT / "knowledge")).read
    before = read("django vs flask for a shop")
    messages = (QUESTIONS / "everyday.txt").read_text("utf-8").splitlines()
    declined = [read(message, before).outcome == "decline" for message in messages]
    assert sum(declined) / len(declined) >= FLOOR["everyday.txt"]["declined_in_a_thread"]
