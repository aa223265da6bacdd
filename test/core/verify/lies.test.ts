import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import type { CriterionResult, Results } from '../../../src/core/results.ts';
import { verify } from '../../../src/core/verify/verify.ts';
import { call } from '../../support/cli.ts';
import { checklist, desk } from '../../support/desk.ts';
import type { Workspace } from '../../support/workspace.ts';

/** Real results, changed by hand into better ones, the decision included. */

let folder: Workspace;
const made: Record<string, Results> = {};
beforeAll(async () => {
  folder = desk();
  folder.write('missing.yml', checklist('  - title: Tests pass', '    tests: none.xml'));
  for (const name of ['go', 'no-go', 'missing']) {
    const { stdout } = await call({ cwd: folder.root }, 'check', '-c', `${name}.yml`, '--format', 'json');
    made[name] = JSON.parse(stdout);
  }
});
afterAll(() => folder.remove());

type Change = (one: CriterionResult) => Partial<CriterionResult>;
const facts =
  (more: Partial<CriterionResult['facts'][number]>): Change =>
  (one) => ({ facts: one.facts.map((fact) => (fact.name === 'failed' ? { ...fact, ...more } : fact)) });

/** With a changed criterion, decided as it then says. */
function changed(name: string, change: Change): Results {
  const results = made[name] as Results;
  const criteria = results.criteria.map((one) => ({ ...one, ...change(one) }));
  return { ...results, criteria, decision: decide(criteria) };
}

const places = async (results: Results) => (await verify(results)).map(({ where }) => where);
const at = (below: string) => `criteria.tests-pass.${below}`;

describe('what does not follow', () => {
  const rows: readonly [name: string, of: string, change: Change, where: string][] = [
    ['a band that is too good', 'no-go', facts({ band: 'go' }), at('facts.failed.band')],
    ['a band that was taken away', 'no-go', facts({ band: null }), at('facts.failed.band')],
    ['a state better than its band', 'no-go', () => ({ state: 'go' }), at('state')],
    ['a state better than its problem', 'missing', () => ({ state: 'go', cause: null }), at('state')],
    [
      'a problem that is milder than its cause',
      'missing',
      ({ problems }) => ({ state: 'caution', problems: problems.map((one) => ({ ...one, state: 'caution' })) }),
      at('problems.0.state'),
    ],
    ['go by nothing', 'go', () => ({ facts: [] }), at('state')],
    ['go by no problem', 'missing', () => ({ state: 'go', cause: null, problems: [] }), at('state')],
    [
      'a waiver that is not there',
      'no-go',
      (one) => ({ state: 'waived', ...facts({ waived: true })(one) }),
      at('facts.failed.waived'),
    ],
    ['judged, and not applicable', 'no-go', () => ({ state: 'not-applicable' }), at('state')],
    ['not applicable, with its problem', 'missing', () => ({ state: 'not-applicable' }), at('state')],
  ];
  it.each(rows)('%s', async (_, of, change, where) => {
    expect(await places(made[of] as Results)).toEqual([]);
    expect(await places(changed(of, change))).toContain(where);
  });
  it('two criteria of one id', async () => {
    const results = made.go as Results;
    const criteria = [...results.criteria, ...results.criteria];
    expect(await places({ ...results, criteria, decision: decide(criteria) })).toEqual(['criteria.1.id']);
  });
  it('a verdict that is better', async () => {
    const results = made['no-go'] as Results;
    expect(await places({ ...results, decision: { ...results.decision, verdict: 'CAUTION' } })).toEqual([
      'decision.verdict',
    ]);
  });
  it('a verdict that is worse without a reason, and one with', async () => {
    const results = made.go as Results;
    const reasons = [{ criterion: null, because: 'superseded' }];
    const decision = { ...results.decision, verdict: 'HOLD' as const, reasons };
    expect(await places({ ...results, decision })).toContain('decision.verdict');
    expect(await places({ ...results, caps: [{ verdict: 'HOLD', because: 'superseded' }], decision })).toEqual([]);
  });
});
