"""A changed folder is told once, and only when it has come to rest."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.loader.watching import Watch
from tests.loader.lamps import BETTY, copied


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(tmp_path)


def asked(watch: Watch, times: int) -> list[bool]:
    return [watch.changed() for _ in range(times)]


def test_nothing_is_told_while_nothing_changes(folder: Path) -> None:
    assert asked(Watch(folder), 3) == [False, False, False]


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda folder: (folder / BETTY).write_text("id: betty"),
    "an edit of the same length": lambda folder: os.utime(folder / BETTY, (1, 1)),
    "a new file": lambda folder: (folder / "lamps/subjects/candle.yaml").touch(),
    "a file gone": lambda folder: (folder / BETTY).unlink(),
    "a file renamed": lambda folder: (folder / BETTY).rename(folder / "lamps/subjects/bettie.yaml"),
    "the folder gone": lambda folder: folder.rename(folder.with_name("away")),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_once_when_it_is_over(folder: Path, change: Callable[[Path], object]) -> None:
    watch = Watch(folder)
    change(folder)
    assert asked(watch, 4) == [False, True, False, False]


def test_changes_in_a_row_are_one(folder: Path) -> None:
    watch = Watch(folder)
    told = []
    for number in range(3):
        (folder / f"lamps/subjects/candle{number}.yaml").touch()
        told += asked(watch, 1)
    assert told + asked(watch, 2) == [False, False, False, True, False]


def test_what_is_undone_before_it_was_told_is_no_change(folder: Path) -> None:
    watch = Watch(folder)
    new = folder / "new.yaml"
    new.touch()
    told = asked(watch, 1)
    new.unlink()
    assert told + asked(watch, 3) == [False] * 4


def test_a_link_to_nowhere_is_passed_over(folder: Path) -> None:
    (folder / "lamps/nowhere.yaml").symlink_to(folder / "nothing")
    assert asked(Watch(folder), 2) == [False, False]
