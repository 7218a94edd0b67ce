"""Alembic migrations, run at start.

To change the tables: change `bot/store/tables.py`, then add a file to `versions/` that leads there
from the newest revision. A test compares the two.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

ADVISORY_LOCK = 0x5E7501  # any number that nothing else on the server takes

WAIT_MILLISECONDS = 30_000  # for another process that migrates the same file


def migrate(connection: Connection) -> None:
    """Bring the tables to the newest revision inside the caller's transaction.

    Replicas that start together wait for each other: the first one migrates, the rest find it done.
    Afterwards the connection is too patient to be used for anything else.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
    else:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {WAIT_MILLISECONDS}")
        # The write-ahead log spares readers the waiting. The choice is kept in the file, and SQLite refuses
        # it at once, without the patience above, while another process has the file: then that one chooses.
        with contextlib.suppress(OperationalError):
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    command.upgrade(_config(connection), "head")


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
