"""Questions as they are kept: all that was understood, and no word of the person who asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from bot.core.question import Question

NOT_KEPT = ("text", "clues")
"""What a question holds of a person's own message."""


def kept(question: Question) -> dict[str, Any]:
    """Give what is kept of a question, as JSON takes it."""
    return {name: value for name, value in asdict(question).items() if name not in NOT_KEPT}


def question_of(kept: Mapping[str, Any]) -> Question | None:
    """Rebuild a question; one that another version of Versus kept in another shape counts as none."""
    values: dict[str, Any] = {"text": ""}
    values |= {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    try:
        return Question(**values)
    except TypeError:
        return None
