#!/usr/bin/env bash
# Which migration the database is at, as `alembic current` says it.
set -euo pipefail
cd "$(dirname "$0")/../migrations"
newest=$(ls -- *.sql | tail -n 1)
applied=$(cat applied)
if [ "$applied" = "$newest" ]; then echo "$applied (head)"; else echo "$applied"; fi
