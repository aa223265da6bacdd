import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import locustJson from '../../../src/formats/load-test/locust-json.ts';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/load-test/locust-json/${name}`, import.meta.url), 'utf8');
const document = JSON.parse(fixture('passing.json'));
const edited = (edit: (copy: typeof document) => void) => {
  const copy = structuredClone(document);
  edit(copy);
  return JSON.stringify(copy);
};

formatContract({
  id: 'locust-json',
  check: 'load-test',
  go: '{ p95: "< 500ms" }',
  failing: 'failing.json',
  reports: {
    'passing.json': {
      requests: 100,
      failed: 0,
      throughput: 10,
      duration: 10,
      mean: 0.0287575,
      min: 0.01975,
      p50: 0.03,
      p90: 0.04,
      p95: 0.05,
      max: 0.05025,
    },
    'failing.json': { requests: 100, failed: 9, 'error-rate': 0.09, p90: 0.9, p95: 1.5 },
  },
  refused: {
    'refused.json': { cause: 'empty' },
    'no request, which locust prints as []': { content: '[]', cause: 'invalid' },
    'entries without a request': {
      content: edited((copy) => {
        for (const entry of copy) Object.assign(entry, { num_requests: 0, response_times: {} });
      }),
      cause: 'empty',
    },
    'times that do not add up': { content: edited(([one]) => delete one.response_times['20']), cause: 'invalid' },
    'a time that is none': {
      content: edited(([one]) => Object.assign(one, { response_times: { NaN: 60 } })),
      cause: 'invalid',
    },
    'more failures than requests': {
      content: edited(([one]) => Object.assign(one, { num_failures: 101 })),
      cause: 'invalid',
    },
  },
});

describe('locust-json', () => {
  it('an empty list is empty where the format is named', () => {
    expect(() => locustJson.read([])).toThrow('sent no request');
  });

  it('requests without a time do not count in the times', async () => {
    const content = edited(([one]) => Object.assign(one, { num_requests: 65, num_none_requests: 5 }));
    expect(factsOf((await gatherReport('load-test', content)).facts)).toMatchObject({ requests: 105, mean: 0.0287575 });
  });
});
