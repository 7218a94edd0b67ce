"""Saved answers; what each method promises stands in `bot.advisor.saving.SavedStore`."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import delete, select

from bot.store.database import Database, utc
from bot.store.tables import saved_answers as saved


class SqlSaved:
    """The answers that people saved."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, workspace: str, person: str, frame: str, version: str, at: datetime) -> bool:
        row = self._database.insert(saved).values(
            workspace=workspace, person=person, frame=frame, version=version, at=utc(at)
        )
        async with self._database.connection() as connection:
            return (await connection.execute(row.on_conflict_do_nothing())).rowcount == 1

    async def of(self, workspace: str, person: str) -> list[tuple[str, str, datetime]]:
        query = (
            select(saved.c.frame, saved.c.version, saved.c.at)
            .where(saved.c.workspace == workspace, saved.c.person == person)
            .order_by(saved.c.at.desc(), saved.c.frame)
        )
        async with self._database.connection() as connection:
            rows = (await connection.execute(query)).all()
        # SQLite keeps no time zone; what went in was UTC.
        return [(row.frame, row.version, row.at.replace(tzinfo=UTC)) for row in rows]

    async def remove(self, workspace: str, person: str, frame: str) -> None:
        row = delete(saved).where(
            saved.c.workspace == workspace, saved.c.person == person, saved.c.frame == frame
        )
        async with self._database.connection() as connection:
            await connection.execute(row)
