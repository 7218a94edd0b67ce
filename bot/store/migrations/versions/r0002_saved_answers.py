"""The answers that people saved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "saved_answers",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("person", sa.String, primary_key=True),
        sa.Column("frame", sa.String, primary_key=True),
        sa.Column("version", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
