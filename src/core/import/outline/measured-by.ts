/** Heads of columns that say where a number comes from. */
const SOURCE =
  /^(?:(?:data )?source|tool|how|where|via|from|with|evidence|measured (?:by|with|in|at|where)|method|monitor(?:ed by|ing)?|dashboard|seen in|check(?:ed)? (?:in|with))$/i;
/** What keeps the numbers of a running system. */
const WATCHES =
  /^(?:prometheus|grafana|datadog|cloudwatch|stackdriver|azure monitor|new relic|dynatrace|zabbix|victoriametrics|thanos|mimir|apm|promql|prober|blackbox(?: exporter)?|monitoring|telemetry)\b/i;
/** What puts load on it. */
const LOADS = /^(?:k6|locust|gatling|jmeter|artillery|vegeta|wrk2?|load[- ]test)\b/i;
/** Over how many days a number of something that runs is counted. */
const OVER_DAYS = /^(?:rolling )?\d+ ?(?:d|days?)(?: rolling)?$/i;
const WINDOW = /^(?:(?:slo |time |evaluation |rolling )?window|over|period)$/i;

/** Where the number of a row comes from, as a cell of its own says: a monitoring system, a tool of load tests, or days that it is counted over. */
export function measuredBy(heads: readonly string[], cells: readonly string[]): 'running' | 'load' | undefined {
  const says = (head: RegExp, cell: RegExp) =>
    heads.some((words, index) => head.test(words.trim()) && cell.test(cells[index]?.trim() ?? ''));
  if (says(SOURCE, LOADS)) return 'load';
  return says(SOURCE, WATCHES) || says(WINDOW, OVER_DAYS) ? 'running' : undefined;
}
