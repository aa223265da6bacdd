import { describe, expect, it } from 'vitest';
import type { ImportItem, Section } from '../../../src/core/import/item.ts';
import { propose } from '../../../src/core/import/propose.ts';
import { itemOf } from '../../support/import-item.ts';

const checkOf = (text: string, more: Partial<ImportItem> = {}) => propose(itemOf(text, more)).check;

/** Steps that change something: nothing of theirs may run, whatever their code says. */
const STEPS: readonly (readonly [text: string, code?: string])[] = [
  ['Run the migration: rake db:migrate', 'rake db:migrate'],
  ['Restart the workers: systemctl restart worker', 'systemctl restart worker'],
  ['Tell the shops of the p95 target of < 300ms'],
  ['Tell support that the error rate may exceed 2 %'],
  ['Install the scanner: pip install pip-audit', 'pip install pip-audit'],
  ['Install k6: brew install k6', 'brew install k6'],
  ['Add a retry on time-outs'],
  ['Configure the alerting rules'],
  ['Schedule the load test'],
  ['Enable the flag for the pilot'],
  ['Purge the cache: curl -X POST https://cdn.example.com/purge', 'curl -X POST https://cdn.example.com/purge'],
  ['Drop the old tables: psql -c "drop table carts_old"', 'psql -c "drop table carts_old"'],
  ['Scale to 12 replicas: kubectl scale deploy/cart --replicas=12', 'kubectl scale deploy/cart --replicas=12'],
  ['If the schema changes, tell the analysts'],
  ['Re-enable the pipeline'],
];

/** What has the words of something measurable and is something else. */
const LIES: readonly (readonly [text: string, not: string])[] = [
  ['No errors in the minutes of the meeting', 'audit'],
  ['No errors', 'audit'],
  ['Documentation coverage is 90 %', 'coverage'],
  ['Insurance coverage of 100 %', 'coverage'],
  ['Test data prepared', 'tests'],
  ['Load balancer ordered', 'load-test'],
  ['Approval workflow drawn', 'sign-off'],
  ['Dashboard of the alerts shared', 'alerts'],
  ['Training certificates handed out', 'tls'],
  ['Audit log kept for ten years', 'audit'],
  ['Health insurance informed', 'http'],
  ['Domain experts invited', 'dns'],
  ['Incident response plan printed', 'issues'],
  ['Sentry installed', 'log'],
  ['Coverage of the night shift agreed', 'coverage'],
  ['Port to the new framework', 'tcp'],
];

describe('a step that changes something', () => {
  it.each(STEPS.map(([text, code]) => ({ text, code })))('is for somebody to do: $text', ({ text, code }) => {
    const made = propose(itemOf(text, code === undefined ? {} : { code: [code] }));
    expect(made).toMatchObject({ check: 'done', rule: 'done', role: expect.any(String) });
  });

  it('is on record where it reaches an environment, a file or a variable', () => {
    expect([
      checkOf('Deploy the cart to staging'),
      checkOf('Raise to 20 %'),
      checkOf('Update CHANGELOG.md'),
      checkOf('Set CART_MODE', { code: ['CART_MODE'] }),
    ]).toEqual(['deployment', 'deployment', 'file', 'env']);
  });
});

describe('what only sounds measurable', () => {
  it.each(LIES)('"%s" is no %s', (text, not) => {
    expect(checkOf(text)).not.toBe(not);
  });
});

describe('the section', () => {
  const bands = (section: Section) => propose(itemOf('Error rate above 4 %', { section })).bands;
  it('makes the band of a bound', () => {
    expect([bands('caution'), bands('no-go'), bands('rollback')]).toEqual([
      { caution: { value: '> 4%' } },
      { 'no-go': { value: '> 4%' } },
      { 'no-go': { value: '> 4%' } },
    ]);
  });

  it('says whether a load test or the running system is meant', () => {
    const of = (...headings: string[]) => checkOf('p95 latency < 400 ms', { headings });
    expect([of('Plan', 'Load tests'), of('Plan', 'After the rollout'), of('Plan', 'Production load'), of()]).toEqual([
      'load-test',
      'prometheus',
      'prometheus',
      'load-test',
    ]);
  });

  it('makes whoever is named sign', () => {
    const signed = propose(itemOf('Plant manager: ______', { section: 'sign-off', lead: 'Plant manager' }));
    expect(signed).toMatchObject({ check: 'sign-off', role: 'plant-manager', options: { role: 'plant-manager' } });
  });
});

describe('a proposal', () => {
  it('never has a placeholder that could answer', () => {
    const made = propose(itemOf('All services are healthy'));
    expect(made.options).toEqual({ url: 'https://todo.invalid' });
    expect(Object.keys(made.todo ?? {})).toEqual(['url']);
  });

  it('asks no address that somebody still has to fill in', () => {
    const made = propose(itemOf('Health: curl https://<host>/health', { code: ['curl https://<host>/health'] }));
    expect(JSON.stringify(made.options)).not.toContain('<host>');
  });

  it('takes nothing from beyond the first thousand characters', () => {
    expect(checkOf(`${'lorem '.repeat(400)} p95 < 300ms`)).toBe('done');
  });

  it('is made of hostile text, too', () => {
    for (const text of [
      '',
      '`'.repeat(5_000),
      '('.repeat(5_000),
      'no '.repeat(5_000),
      '${{ secrets.X }}',
      '\u0000\u202e',
      '💥'.repeat(900),
    ]) {
      const made = propose(itemOf(text, { code: [text], lead: text, headings: [text], urls: [text] }));
      expect(made.check).not.toBe('command');
    }
  });
});

describe('code', () => {
  it('that only states a limit is read like prose', () => {
    const bands = (text: string, ...code: string[]) => propose(itemOf(text, { code, headings: ['Load tests'] })).bands;
    expect(bands('p95 < 300ms', '< 300ms')).toEqual({ go: { p95: '< 300ms' } });
    expect(bands('error rate <= 2%', 'error rate <= 2%')).toEqual({ go: { 'error-rate': '<= 2%' } });
  });
});
