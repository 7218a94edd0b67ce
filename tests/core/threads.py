"""Texts of a thread, read with the knowledge that is served; no fixtures, since tables are made of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.core.model import Catalog
from bot.core.question import Question
from bot.core.understanding import Understanding
from bot.loader import load

ROOT = Path(__file__).parents[2]


@cache
def catalog() -> Catalog:
    return load(ROOT / "knowledge")


@cache
def understanding() -> Understanding:
    return Understanding(catalog())


def read(*texts: str) -> Question:
    """Read texts of one thread, oldest first, and give the last one's reading."""
    before = question = None
    for text in texts:
        question = understanding().read(text, before)
        before = question if question.opens_context else before
    assert question is not None
    return question
