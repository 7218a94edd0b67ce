"""knowledge/ -> Catalog: read, validated and checked, with all faults at once.

What reads and validates is imported when it is needed: `bot.loader.keeping` mostly does without.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.model import Catalog
    from bot.loader.loading import Knowledge


def load(folder: Path) -> Catalog:
    """Give the catalog of a knowledge folder. Raises KnowledgeError with all faults at once."""
    from bot.loader import loading  # noqa: PLC0415

    with uncollected():
        return loading.load(folder)


def read(folder: Path) -> Knowledge:
    """Read a knowledge folder, faulty or not. Never raises for anything that a file may hold."""
    from bot.loader import loading  # noqa: PLC0415

    with uncollected():
        return loading.read(folder)


@contextmanager
def uncollected() -> Iterator[None]:
    """Make many objects of which none is garbage: looking for some takes as long as making them."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
