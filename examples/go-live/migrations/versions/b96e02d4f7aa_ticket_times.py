"""When a ticket was acknowledged and resolved, and how long that took."""
import sqlalchemy as sa
from alembic import op

revision = "b96e02d4f7aa"
down_revision = "3fd1c08a7b52"

TIMES = ("acknowledged", "resolved")


def upgrade():
    with op.batch_alter_table("tickets") as tickets:
        for name in TIMES:
            tickets.add_column(sa.Column(f"{name}_at", sa.DateTime(timezone=True)))
            tickets.add_column(sa.Column(f"seconds_to_{name}", sa.Float))


def downgrade():
    with op.batch_alter_table("tickets") as tickets:
        for name in TIMES:
            tickets.drop_column(f"seconds_to_{name}")
            tickets.drop_column(f"{name}_at")
