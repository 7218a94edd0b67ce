"""Pinned answers; what each method promises stands in `bot.advisor.pinning.PinStore`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import func, select

from bot.store.database import Database, utc
from bot.store.tables import pins, secrets


class SqlPins:
    """What is pinned, and the secret that its ids are made with."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def secret(self) -> bytes:
        query = select(secrets.c.value).where(secrets.c.name == "pins")
        async with self._database.connection() as connection:
            return bytes.fromhex((await connection.execute(query)).scalar_one())

    async def add(self, workspace: str, name: str, content: str, at: datetime) -> None:
        row = self._database.insert(pins).values(workspace=workspace, name=name, content=content, at=utc(at))
        async with self._database.connection() as connection:
            await connection.execute(row.on_conflict_do_nothing())

    async def read(self, name: str) -> tuple[str, datetime] | None:
        query = select(pins.c.content, pins.c.at).where(pins.c.name == name).order_by(pins.c.at).limit(1)
        async with self._database.connection() as connection:
            found = (await connection.execute(query)).one_or_none()
        # SQLite keeps no time zone; what went in was UTC.
        return (found.content, found.at.replace(tzinfo=UTC)) if found else None

    async def begin_with(self, workspaces: Collection[str], beginning: str) -> list[str]:
        query = select(pins.c.name).where(pins.c.name.startswith(beginning, autoescape=True))
        if workspaces:
            query = query.where(pins.c.workspace.in_(workspaces))
        async with self._database.connection() as connection:
            return list((await connection.execute(query.distinct().limit(2))).scalars())

    async def count(self, workspace: str, since: datetime) -> int:
        query = select(func.count()).where(pins.c.workspace == workspace, pins.c.at >= utc(since))
        async with self._database.connection() as connection:
            return (await connection.execute(query)).scalar_one()
