"""What is worked out of a catalog is worked out once, and for that catalog alone."""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Catalog


def test_a_function_is_called_once_for_a_catalog(catalog: Catalog) -> None:
    asked: list[str] = []

    def count(given: Catalog) -> int:
        asked.append(given.version)
        return len(given.subjects)

    other = replace(catalog, topics=(), version="other")
    assert [catalog.once(count), catalog.once(count)] == [len(catalog.subjects)] * 2
    assert [other.once(count), other.once(count)] == [0, 0]
    assert asked == [catalog.version, "other"]
    assert replace(catalog) == catalog
