"""`versus show`: an answer again, as it was given, from the database of the environment."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.advisor.pinning import Given, Pinning
from bot.core.answer import Answer
from bot.core.errors import StoreError, UserError
from bot.core.model import Catalog
from bot.core.pinning import recalled, today
from bot.settings.serving import Settings
from bot.store import SqlStore


def recall(catalog: Catalog, ref: str, settings: Settings) -> Answer:
    """Give the answer of a ref, or of the end of a link, with what has become of it. Raises UserError."""
    given = asyncio.run(_find(settings, ref.rstrip("/").rpartition("/")[2]))
    return recalled(given.pinned, today(catalog, given.pinned), catalog.as_of)


async def _find(settings: Settings, ref: str) -> Given:
    try:
        store = SqlStore(settings.database_url.get_secret_value())
        await store.open()
    except StoreError as error:
        raise UserError(str(error)) from error
    try:
        return await Pinning(store.pins, lambda: datetime.now(UTC)).find(None, ref)
    finally:
        await store.close()
