"""All that is kept of a workspace or a person, deleted: from every table that names them."""

from __future__ import annotations

from sqlalchemy import delete

from bot.store.database import Database
from bot.store.tables import metadata


class Erasing:
    """Deletes on request, from later tables, too, if they name their columns as the others do."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def workspace(self, workspace: str) -> dict[str, int]:
        """Delete all of a workspace; give the number of rows by table."""
        return await self._erase("workspace", workspace)

    async def person(self, person: str) -> dict[str, int]:
        """Delete all of a person, in every workspace; give the number of rows by table."""
        return await self._erase("person", person)

    async def _erase(self, column: str, name: str) -> dict[str, int]:
        tables = [table for table in metadata.sorted_tables if column in table.c]
        async with self._database.connection() as connection:
            return {
                table.name: (await connection.execute(delete(table).where(table.c[column] == name))).rowcount
                for table in tables
            }
