"""Which words are misspelt, and what was meant: known words stay, others are repaired."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from bot.core.english import is_english

if TYPE_CHECKING:
    from bot.core.slips import Slips

SHORTEST = 4
"""Shorter words are never repaired: everything is near to everything."""


class Spelling:
    """Repairs words towards `vocabulary`; of equally near ones a name wins, then one of `telling`."""

    def __init__(self, vocabulary: Iterable[str], telling: Iterable[str], names: Iterable[str]) -> None:
        self._names = frozenset(names)
        self._telling = frozenset(telling)
        self._vocabulary = self._names.union(vocabulary)
        self._left: set[str] = set()

    def leave(self, word: str, *, always: bool) -> None:
        """Leave a word of a listed misspelling as it is; unless `always`, only if it would become no name."""
        if always or self.repair(word) not in self._names:
            self._left.add(word)

    def knows(self, word: str) -> bool:
        """Say whether the word needs no repair."""
        return word in self._vocabulary or len(word) < SHORTEST or word in self._left or is_english(word)

    def repair(self, word: str) -> str | None:
        """Give the word of the vocabulary that is meant, or None."""
        return self._slips.meant(word) if word.isalpha() else None

    def name_like(self, word: str) -> str | None:
        """Give the name that is one slip away from a common word ("larval" -> "laravel")."""
        return self._slips.name_beside(word)

    def __getstate__(self) -> dict[str, object]:
        """Give what is kept for the next start: the index is large, made quickly, and seldom needed."""
        return {name: value for name, value in vars(self).items() if name != "_slips"}

    @cached_property
    def _slips(self) -> Slips:
        from bot.core.slips import Slips  # noqa: PLC0415 - its libraries are slow to import

        words = (word for word in self._vocabulary if len(word) >= SHORTEST and word.isalpha())
        return Slips(sorted(words), self._telling, self._names)
