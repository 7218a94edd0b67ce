"""The tables as they are after all migrations.

Every row has its `workspace`; one that tells of a person has that `person`, so that both can be forgotten.
What was pinned on the web page has an empty one; a secret belongs to the installation.
"""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, DateTime, Integer, MetaData, String, Table, Text

metadata = MetaData()

handled_events = Table(
    "handled_events",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("event_id", String, primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

pins = Table(
    "pins",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("name", String, primary_key=True, index=True),
    Column("content", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

threads = Table(
    "threads",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("thread", String, primary_key=True),
    Column("question", JSON, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

saved_answers = Table(
    "saved_answers",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("frame", String, primary_key=True),
    Column("version", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False),
)

unanswered = Table(
    "unanswered",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workspace", String, nullable=False, index=True),
    Column("question", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("frame", String, nullable=False),
    Column("version", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

votes = Table(
    "votes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("workspace", String, nullable=False, index=True),
    Column("frame", String, nullable=False),
    Column("helpful", Boolean, nullable=False),
    Column("reason", String, nullable=False),
    Column("comment", String, nullable=False),
    Column("version", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)

replies = Table(
    "replies",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("thread", String, primary_key=True),
    Column("answer", String, nullable=False),
    Column("message", String, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, index=True),
)
