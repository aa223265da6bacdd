#!/usr/bin/env bash
# What a deployment would do; `--check` only looks whether everything for it is there.
set -euo pipefail
cd "$(dirname "$0")/.."
[ "${1:-}" = --check ] || { echo "this example deploys nothing; try --check" >&2; exit 64; }
for needed in config/monitoring.json dashboards/pipelines.json migrations/003-progress.sql; do
  [ -s "$needed" ] || { echo "missing: $needed" >&2; exit 1; }
  echo "ok $needed"
done
