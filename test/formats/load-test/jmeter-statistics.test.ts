import { readFileSync } from 'node:fs';
import { formatContract } from '../../support/format-contract.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/jmeter-statistics/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'jmeter-statistics',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 1000,
      failed: 0,
      throughput: 150.5,
      mean: 0.0265,
      p50: 0.026,
      p90: 0.0349,
      p95: 0.0359,
      max: 0.04,
    },
    'failing.json': { requests: 1000, failed: 30, 'error-rate': 0.03, p95: 0.90555 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'empty.json': { cause: 'empty' },
    'a share of errors that is no percentage': {
      content: edited(({ Total }) => Object.assign(Total, { errorCount: 3, errorPct: 0.003 })),
      cause: 'invalid',
    },
    'a latency of null': {
      content: edited(({ Total }) => Object.assign(Total, { pct2ResTime: null })),
      cause: 'invalid',
    },
    'no count of errors': { content: edited(({ Total }) => delete Total.errorCount), cause: 'invalid' },
    'a latency that is not there': { content: edited(({ Total }) => delete Total.pct2ResTime), cause: 'no-fact' },
  },
});
