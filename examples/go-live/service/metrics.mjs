const BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const HOURS = [300, 900, 3600, 14_400, 86_400];

/** The seven metrics of the service, as Prometheus reads them. */
export function metrics() {
  const trackers = ['servicenow', 'jira'];
  const counters = new Map();
  const count = (name, labels, by = 1) => {
    const key = `${name}{${labels}}`;
    counters.set(key, (counters.get(key) ?? 0) + by);
  };
  for (const tracker of trackers) {
    for (const outcome of ['created', 'failed'])
      for (const templated of ['true', 'false'])
        count('tickets_created_total', `tracker="${tracker}",templated="${templated}",outcome="${outcome}"`, 0);
    count('ticket_retries_total', `tracker="${tracker}"`, 0);
  }
  count('ticket_validation_errors_total', '', 0);
  count('ticket_template_errors_total', '', 0);
  const histograms = {
    ticket_create_seconds: histogram(BUCKETS),
    ticket_acknowledge_seconds: histogram(HOURS),
    ticket_resolve_seconds: histogram(HOURS),
  };
  return {
    count,
    observe: (name, seconds) => histograms[name].observe(seconds),
    page() {
      const names = [...new Set([...counters.keys()].map((key) => key.split('{')[0]))];
      const lines = names.flatMap((name) => [
        `# TYPE ${name} counter`,
        ...[...counters].filter(([key]) => key.startsWith(`${name}{`)).map(([key, value]) => `${key.replace('{}', '')} ${value}`),
      ]);
      const more = Object.entries(histograms).flatMap(([name, one]) => [`# TYPE ${name} histogram`, ...one.lines(name)]);
      return `${[...lines, ...more].join('\n')}\n`;
    },
  };
}

function histogram(bounds) {
  const seen = [];
  return {
    observe: (value) => seen.push(value),
    lines: (name) => [
      ...bounds.map((bound) => `${name}_bucket{le="${bound}"} ${seen.filter((value) => value <= bound).length}`),
      `${name}_bucket{le="+Inf"} ${seen.length}`,
      `${name}_sum ${seen.reduce((sum, value) => sum + value, 0)}`,
      `${name}_count ${seen.length}`,
    ],
  };
}
