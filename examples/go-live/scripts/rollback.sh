#!/bin/sh
# The way back, steps 1 to 3 of docs/rollback.md.
set -eu
curl --fail --silent --show-error --request PUT --data '{"servicenow": false, "jira": false}' "${SERVICE:-http://127.0.0.1:18090}/toggles"
if [ -n "${DATABASE:-}" ]; then
  alembic -c migrations/alembic.ini -x "url=$DATABASE" downgrade 3fd1c08a7b52
  git checkout v1.3.0
  docker compose up -d --build
fi
