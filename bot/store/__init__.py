"""What lasts: handled events and the context of threads, in SQLite or PostgreSQL."""

from bot.store.sql import SqlStore

__all__ = ["SqlStore"]
