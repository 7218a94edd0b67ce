"""The tables as they are after all migrations. Every row belongs to a workspace."""

from __future__ import annotations

from sqlalchemy import JSON, Column, DateTime, MetaData, String, Table

metadata = MetaData()

handled_events = Table(
    "handled_events",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

threads = Table(
    "threads",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("thread", String, primary_key=True),
    Column("question", JSON, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)
