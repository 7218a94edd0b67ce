"""A small sound knowledge base about two lamps, and copies of it with one thing changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from bot.loader import read

LAMPS = Path(__file__).parent / "small"

ARGAND = "lamps/subjects/argand.yaml"
BETTY = "lamps/subjects/betty.yaml"
COMPARISON = "lamps/comparisons/argand-betty.yaml"


def copied(to: Path) -> Path:
    """Give a copy of the knowledge base."""
    shutil.copytree(LAMPS, to, dirs_exist_ok=True)
    return to


def edited(to: Path, file: str, old: str, new: str) -> Path:
    """Give a copy with the first `old` of a file made `new`; an empty `old` stands for its end."""
    path = copied(to) / file
    text = path.read_text()
    assert old in text, f"{old!r} is not in {file}: the test is out of date"
    path.write_text(text.replace(old, new, 1) if old else text + new)
    return to


def faults(folder: Path) -> list[str]:
    """Give the faults of a knowledge folder as lines."""
    return [str(fault) for fault in read(folder).faults]
