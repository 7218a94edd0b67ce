"""The migrations lead to the tables that the code works with, however many replicas run them at once."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.store import SqlStore
from bot.store.tables import metadata


def differences(connection: Connection) -> list[Any]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_migrations_make_the_tables_of_the_code(store: SqlStore) -> None:
    async with store._engine.connect() as connection:  # noqa: SLF001  the tables are not public
        assert await connection.run_sync(differences) == []


async def test_the_comparison_sees_a_missing_table(new_store: Callable[[], SqlStore]) -> None:
    async with new_store()._engine.connect() as connection:  # noqa: SLF001  the tables are not public
        missing = [step[1].name for step in await connection.run_sync(differences) if step[0] == "add_table"]
    assert set(missing) == set(metadata.tables)
    assert "threads" in missing


async def test_replicas_may_start_together(new_store: Callable[[], SqlStore]) -> None:
    replicas = [new_store() for _ in range(4)]
    await asyncio.gather(*(replica.open() for replica in replicas))
    await asyncio.gather(*(replica.ping() for replica in replicas))


async def test_opening_again_changes_nothing(store: SqlStore) -> None:
    await store.open()
    await store.ping()


async def test_a_sqlite_file_keeps_a_write_ahead_log(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path}/versus.db")
    await store.open()
    await store.close()
    with closing(sqlite3.connect(tmp_path / "versus.db")) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
