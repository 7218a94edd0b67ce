"""The last answer given in each thread."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "replies",
        sa.Column("workspace", sa.String, primary_key=True),
        sa.Column("thread", sa.String, primary_key=True),
        sa.Column("answer", sa.String, nullable=False),
        sa.Column("message", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False, index=True),
    )
