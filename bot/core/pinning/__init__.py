"""A pinned answer: what was said, word for word, under an id that nobody can guess.

    Answer -> pin -> Pinned                     without anything of the person who asked
    Pinned <-> serialised, restored             the text that is kept; its form has a version
    (secret, text) -> name                      the id: same content, same id
    (Catalog, Pinned) -> today -> Today         what is said to the same question now, and what is different
    recalled                                    the answer again, with what has become of it

All of it is pure.
"""

from __future__ import annotations

from bot.core.pinning.changes import Change, changes
from bot.core.pinning.naming import SHORT, name, normalised
from bot.core.pinning.pinned import Pinned, Today, living, pin, pin_recommendation, today
from bot.core.pinning.serial import restored, serialised
from bot.core.pinning.telling import recalled, state, told

__all__ = [
    "SHORT",
    "Change",
    "Pinned",
    "Today",
    "changes",
    "living",
    "name",
    "normalised",
    "pin",
    "pin_recommendation",
    "recalled",
    "restored",
    "serialised",
    "state",
    "today",
    "told",
]
