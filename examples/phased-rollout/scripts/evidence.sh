#!/bin/sh
# What a job gathers before a stage is judged. `evidence.sh [rolled-back]`. On this machine it only says what it would call: the reports of the
# example are there already (reports/source.txt).
set -eu
into=reports/${1:-}
echo "pytest smoke --junitxml=${into%/}/smoke.xml"
echo "ab -q -n 3000 -c 10 http://watcher.example.com/status > ${into%/}/load.txt"
echo "watcher status --verbose > reports/${1:-the stage}/status.json"
