import { readFileSync } from 'node:fs';
import { formatContract } from '../../support/format-contract.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/oha/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'oha',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 300,
      failed: 0,
      throughput: 150.58,
      duration: 1.9923,
      mean: 0.0261,
      min: 0.0153,
      p50: 0.0262,
      p75: 0.0314,
      p90: 0.0348,
      p95: 0.0359,
      p99: 0.0374,
      p999: 0.0401,
      max: 0.0402,
    },
    'failing.json': { requests: 200, failed: 50, 'error-rate': 0.25, p95: 0.9055 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'nothing came before the time was up': {
      content: edited((copy) => {
        copy.statusCodeDistribution = {};
        for (const key of Object.keys(copy.latencyPercentiles)) copy.latencyPercentiles[key] = null;
      }),
      cause: 'empty',
    },
    'a latency of null though there are answers': {
      content: edited((copy) => Object.assign(copy.latencyPercentiles, { p95: null })),
      cause: 'invalid',
    },
    'every answer an error page': {
      content: edited((copy) => Object.assign(copy, { statusCodeDistribution: { 503: 300 } })),
      cause: 'empty',
    },
    'no list of errors': { content: edited((copy) => delete copy.errorDistribution), cause: 'invalid' },
  },
});
