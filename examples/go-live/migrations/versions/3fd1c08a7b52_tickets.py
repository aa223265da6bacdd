"""Tickets."""
import sqlalchemy as sa
from alembic import op

revision = "3fd1c08a7b52"
down_revision = None


def upgrade():
    op.create_table(
        "tickets",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("tracker", sa.String(16), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade():
    op.drop_table("tickets")
