#!/bin/sh
# Deploys a version of the demo's shop. Yours calls your platform.
set -eu
curl --fail --silent --show-error --request POST "${SHOP:-http://127.0.0.1:18081}/deploy?version=${1:-v2}"
