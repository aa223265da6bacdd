import { BEFORE } from './shop.mjs';

const HOURS = 2;
const STEP = 15;

/**
 * Two hours of a quiet shop, as OpenMetrics text for `promtool`, up to now (seconds since 1970): what its counters would have been
 * had it been scraped all the time.
 */
export function history(now, labels) {
  const times = Array.from({ length: (HOURS * 3600) / STEP + 1 }, (_, index) => now - HOURS * 3600 + index * STEP);
  const share = (time) => (time - times[0]) / (HOURS * 3600);
  const line = (name, more, value) =>
    times.map((time) => `${name}{${[labels, ...more].join(',')}} ${value(time)} ${time}`);
  const requests = (time) => Math.round(BEFORE.requests * share(time));
  return [
    '# TYPE shop_requests counter',
    ...line('shop_requests_total', ['outcome="ok"'], requests),
    ...line('shop_requests_total', ['outcome="error"'], (time) => Math.round(BEFORE.errors * share(time))),
    '# TYPE shop_request_seconds histogram',
    ...line('shop_request_seconds_bucket', ['le="0.1"'], (time) => Math.round(requests(time) * 0.9)),
    ...line('shop_request_seconds_bucket', ['le="0.25"'], (time) => Math.round(requests(time) * 0.97)),
    ...line('shop_request_seconds_bucket', ['le="0.5"'], requests),
    ...line('shop_request_seconds_bucket', ['le="+Inf"'], requests),
    ...line('shop_request_seconds_sum', [], (time) => requests(time) * 0.06),
    ...line('shop_request_seconds_count', [], requests),
    '# TYPE process_resident_memory_bytes gauge',
    ...line('process_resident_memory_bytes', [], (time) => 90_000_000 + ((time / STEP) % 7) * 1_000_000),
    '# TYPE shop_cpu_ratio gauge',
    ...line('shop_cpu_ratio', [], (time) => 0.2 + ((time / STEP) % 5) / 50),
    '# EOF',
    '',
  ].join('\n');
}
