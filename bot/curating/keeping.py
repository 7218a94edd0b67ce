"""What is kept of people and of gaps, read and deleted on the command line."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot.core.errors import StoreError, UserError
from bot.core.gaps import Unanswered, Vote
from bot.settings.serving import Settings
from bot.store import SqlStore

WRONG_SINCE = "--since is wrong: found {found}; wanted a date like 2026-11-03, or a number of days like 30d"
DELETED = "Deleted: {tables}."
NOTHING_DELETED = "Nothing is kept of {name}."
ROWS = "{count} in {table}"

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def moment(text: str, now: datetime) -> datetime:
    """Read a date, or a number of days before now. Raises UserError."""
    if days := re.fullmatch(r"(\d{1,4})d", text):
        return now - timedelta(days=int(days[1]))
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(WRONG_SINCE.format(found=text[:40] or "nothing")) from None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def kept(settings: Settings, since: datetime | None) -> tuple[list[Unanswered], list[Vote]]:
    """Give the gaps and votes since then. Raises UserError where the database is not to be had."""

    async def read() -> tuple[list[Unanswered], list[Vote]]:
        async with _opened(settings) as store:
            start = since or BEGINNING
            return await store.gaps.unanswered(start), await store.gaps.votes(start)

    return asyncio.run(read())


def forget(settings: Settings, *, team: str | None, user: str | None) -> str:
    """Delete all that is kept of a workspace, or of a person, and say what that was. Raises UserError."""

    async def erase() -> dict[str, int]:
        async with _opened(settings) as store:
            if team:
                return await store.erasing.workspace(team)
            return await store.erasing.person(user or "")

    found = [ROWS.format(count=count, table=table) for table, count in asyncio.run(erase()).items() if count]
    return DELETED.format(tables=", ".join(found)) if found else NOTHING_DELETED.format(name=team or user)


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[SqlStore]:
    try:
        store = SqlStore(settings.database_url.get_secret_value())
        try:
            await store.open()
            yield store
        finally:
            await store.close()
    except StoreError as error:
        raise UserError(str(error)) from error
