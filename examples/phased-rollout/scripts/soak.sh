#!/bin/sh
# What Prometheus measured in the last so many minutes, as rows, for a desk without Prometheus: `soak.sh http://127.0.0.1:9090 240 [END] > soak.csv`.
# One row for every five minutes; END is in seconds since 1970. Needs curl and jq.
set -eu
url=$1 minutes=$2 end=${3:-$(date +%s)}
ask() {
  curl -sSf "$url/api/v1/query_range" --data-urlencode "query=$1" -d "start=$((end - minutes * 60))" -d "end=$end" -d step=300 |
    jq 'if (.data.result | length) == 1 then [.data.result[0].values[] | { key: "\(.[0])", value: (.[1] | tonumber) }] | from_entries else error("no single series") end'
}
{
  ask 'sum(rate(watcher_checks_failed_total[5m])) / sum(rate(watcher_checks_total[5m]))'
  ask 'max(rate(process_cpu_seconds_total{job="watcher"}[5m]))'
  ask 'max(process_resident_memory_bytes{job="watcher"})'
  ask 'max(deriv(process_resident_memory_bytes{job="watcher"}[1h])) * 86400'
  ask 'max(watcher_cycle_seconds{quantile="0.95"})'
  ask 'sum(rate(watcher_state_written_bytes_total[5m]))'
  ask 'min(up{job="watcher"})'
} | jq -rs '. as $of
  | "time,errors,cpu,memory,growth,cycle,written,up",
    (.[0] | keys[] | . as $at | [(tonumber | todate), ($of[] | .[$at] // error("a series has a hole at \($at)"))] | @csv)'
