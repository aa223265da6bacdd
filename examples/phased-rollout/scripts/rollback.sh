#!/bin/sh
# Back to the old watcher. `rollback.sh FOLDER`: where its state is. On this machine it only says what it would call.
set -eu
folder=${1:-/var/lib/watcher}
[ -f "$folder/state.json" ] || { echo "no state in $folder: is this the machine of the watcher?" >&2; exit 1; }
cp "$folder/state.json" "$folder/state.before-rollback.json"
echo "flag watcher-modular: off"
echo "the old watcher is started; all sessions are its own again"
