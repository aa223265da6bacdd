import { readFileSync } from 'node:fs';
import { formatContract } from '../../support/format-contract.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/vegeta/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'vegeta',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 1000,
      failed: 0,
      'error-rate': 0,
      throughput: 99.8,
      duration: 10.015123456,
      mean: 0.0265,
      min: 0.0153,
      p50: 0.0261,
      p90: 0.0348,
      p95: 0.0359,
      p99: 0.0374,
      max: 0.0402,
    },
    'failing.json': { requests: 1000, failed: 92, 'error-rate': 0.092, p95: 0.905000001 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'no request': {
      content: edited((copy) => Object.assign(copy, { requests: 0, status_codes: {} })),
      cause: 'empty',
    },
    'fewer statuses than requests': {
      content: edited((copy) => Object.assign(copy, { status_codes: { 200: 999 } })),
      cause: 'invalid',
    },
    'a status that is none': {
      content: edited((copy) => Object.assign(copy, { status_codes: { ok: 1000 } })),
      cause: 'invalid',
    },
    'a latency of null': {
      content: edited((copy) => Object.assign(copy.latencies, { '95th': null })),
      cause: 'invalid',
    },
    'another percentile than the bound one': {
      content: edited((copy) => delete copy.latencies['95th']),
      cause: 'no-fact',
    },
  },
});
