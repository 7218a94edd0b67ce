"""Gaps and votes; what each method promises stands in `bot.advisor.learning.GapStore`."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime

from sqlalchemy import delete, select

from bot.core.gaps import Unanswered, Vote
from bot.store.database import Database, utc
from bot.store.tables import unanswered, votes


class SqlGaps:
    """Questions that were not answered, and what people thought of answers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add_unanswered(self, workspace: str, gap: Unanswered) -> None:
        row = asdict(gap) | {"workspace": workspace, "at": utc(gap.at)}
        async with self._database.connection() as connection:
            await connection.execute(self._database.insert(unanswered).values(row))

    async def add_vote(self, workspace: str, vote: Vote) -> None:
        row = asdict(vote) | {"workspace": workspace, "at": utc(vote.at)}
        async with self._database.connection() as connection:
            await connection.execute(self._database.insert(votes).values(row))

    async def unanswered(self, since: datetime) -> list[Unanswered]:
        """Give all questions since then, of every workspace, oldest first."""
        columns = [one for one in unanswered.c if one.name not in ("id", "workspace")]
        query = select(*columns).where(unanswered.c.at >= utc(since)).order_by(unanswered.c.at)
        async with self._database.connection() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return [Unanswered(**{**row, "at": row["at"].replace(tzinfo=UTC)}) for row in rows]

    async def votes(self, since: datetime) -> list[Vote]:
        """Give all votes since then, of every workspace, oldest first."""
        columns = [one for one in votes.c if one.name not in ("id", "workspace")]
        query = select(*columns).where(votes.c.at >= utc(since)).order_by(votes.c.at)
        async with self._database.connection() as connection:
            rows = (await connection.execute(query)).mappings().all()
        return [Vote(**{**row, "at": row["at"].replace(tzinfo=UTC)}) for row in rows]

    async def forget(self, before: datetime) -> None:
        async with self._database.connection() as connection:
            for table in (unanswered, votes):
                await connection.execute(delete(table).where(table.c.at < utc(before)))
