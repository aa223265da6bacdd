import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/core/diff/change.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { marker, readState } from '../../src/core/markdown/identity.ts';
import comment from '../../src/render/comment.ts';
import { linesOf, rowsOf } from '../support/github-markdown.ts';
import { expectGolden } from '../support/golden.ts';
import { resultsWith } from '../support/results.ts';
import {
  ALL_GO,
  EVERYTHING,
  FLAGGED,
  MISSING,
  many,
  ON_HOLD,
  ONE_CAUTION,
  PROPOSED,
  PULL_REQUEST,
  QUICK,
  SKIPPED,
  SLOW,
  UNSIGNED,
  WAIVED,
} from '../support/scenarios.ts';

const render = (...results: Parameters<typeof comment.render>[0]) => comment.render(results, PULL_REQUEST);

describe('the layout of UX section 2', () => {
  it.each([
    ['no-go', EVERYTHING],
    ['go', ALL_GO],
    ['caution', ONE_CAUTION],
    ['hold', ON_HOLD],
    ['proposed', { ...EVERYTHING, proposed: PROPOSED }],
  ])('%s', (name, results) => expectGolden(`comment/${name}.md`, render(results)));
  it('several checklists: the worst verdict is the heading', () =>
    expectGolden(
      'comment/several.md',
      render(ALL_GO, {
        ...ON_HOLD,
        checklist: { ...ON_HOLD.checklist, file: 'deploy/gonogo.yml', name: 'Deployment' },
      }),
    ));
  it('nothing to link to', () => expectGolden('comment/bare.md', comment.render([ON_HOLD], {})));
});

describe('what a reader learns', () => {
  it('GO is two lines and a footer', () => {
    const lines = linesOf(render(ALL_GO));
    expect(lines.slice(0, 2)).toEqual(['🟢 GO — Pilot launch', 'The only criterion is go. 1 go · commit a1b2c3d']);
    expect(lines).toHaveLength(3);
  });
  it('why it is not GO, and what would make it GO, for every problem', () => {
    const text = linesOf(render(EVERYTHING)).join('\n');
    expect(text).toContain('p95-latency: p95 = 612 ms, required < 500 ms (112 ms off).');
    expect(text).toContain('Runbook: docs/runbooks/latency.md. Owner: sre.');
    expect(text).toContain('coverage: no file matches reports/lcov.info: found report/lcov.info.');
    expect(text).toContain('rollback: not signed by sre and qa: gonogo sign rollback --as sre (also --as qa).');
  });
  it('CAUTION says that nothing blocks, HOLD that nothing is wrong, and until when', () => {
    expect(render(ONE_CAUTION)).toContain('**Nothing blocks; 1 item needs a look.**');
    expect(linesOf(render(ON_HOLD)).join('\n')).toContain('Nothing is wrong; 1 criterion is still to come.');
    expect(linesOf(render(ON_HOLD)).join('\n')).toContain('Earliest possible GO: 2026-11-21 14:20 UTC.');
  });
  it('worst first: no-go before unknown before pending before caution', () => {
    const [table] = rowsOf(render(EVERYTHING));
    expect(table?.map((row) => row[0])).toEqual(['', '❌ no-go', '❌ unknown', '⏳ pending', '⚠️ caution']);
  });
  it('of what only observes or never counts, no step', () => {
    const quiet = resultsWith({ criteria: [QUICK, { ...SLOW, level: 'info' }, { ...SLOW, id: 'o', mode: 'observe' }] });
    const text = render(quiet);
    expect(text).not.toContain('To get to GO');
    expect(text).toContain('<sub>observed</sub>');
    expect(text).toContain('<sub>info</sub>');
  });
  it('what the pull request does to the checklist: one line above the table, the changes folded, worst first', () => {
    const text = render({ ...EVERYTHING, proposed: PROPOSED });
    const line = 'This pull request loosens 1 bound, removes 1 criterion and adds 1 criterion.';
    expect(text.indexOf(line)).toBeGreaterThan(text.indexOf('NO-GO —'));
    expect(text.indexOf(line)).toBeLessThan(text.indexOf('| Criterion | Measured |'));
    const [changes] = rowsOf(text);
    expect(changes?.map((row) => row[0])).toEqual(['', '▼ looser', '✖ removed', '+ added']);
    expect(render(EVERYTHING)).not.toContain('This pull request');
    expect(render({ ...EVERYTHING, proposed: null })).toBe(render(EVERYTHING));
  });
  it.each([
    [
      { verdict: 'GO', atBest: false, open: [] },
      'Once merged, this evidence would be GO; now the checklist in force decides.',
    ],
    [
      { verdict: 'GO', atBest: true },
      'would be at best GO; now the checklist in force decides. Evaluated only then: queue.',
    ],
    [{ verdict: 'GO', atBest: true, open: ['a', 'b', 'c', 'd'] }, 'Evaluated only then: a, b, c and 1 more.'],
    [{ verdict: 'NO-GO', atBest: false, open: [], observe: true }, 'would be NO-GO, observed and not enforced;'],
    [
      { verdict: null, atBest: false, open: [] },
      'What would be decided once it is merged cannot be told from this run.',
    ],
  ] as const)('what it would decide: %j', (more, said) =>
    expect(linesOf(render({ ...EVERYTHING, proposed: { ...PROPOSED, ...more } })).join('\n')).toContain(said),
  );
  it('a column for the baseline only where there is one', () => {
    expect(render(EVERYTHING)).toContain('| vs base |');
    expect(render(EVERYTHING)).toContain('| +41 % ▲ worse |');
    expect(render(ON_HOLD)).not.toContain('vs base');
  });
  it('links to the lines of the checklist at the judged commit', () =>
    expect(render(EVERYTHING)).toContain(
      '(https://github.com/acme/shop/blob/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678/.github/gonogo.yml#L18-L24)',
    ));
});

describe('whose it is', () => {
  it('starts with the marker and carries its state', () => {
    expect(render(EVERYTHING).split('\n')[0]).toBe(marker('default'));
    expect(readState(render(EVERYTHING))).toEqual(PULL_REQUEST.identity);
  });
});

describe('it fits: at most 60,000 characters, cut between rows', () => {
  const long = 'x'.repeat(400);
  const counts = [1, 15, 16, 200, 1000];
  const kinds = [SLOW, MISSING, UNSIGNED, FLAGGED, WAIVED, QUICK, SKIPPED];
  it.each(kinds.flatMap((kind) => counts.map((count) => [count, kind.state, kind] as const)))(
    '%i × %s',
    (count, _, kind) => {
      const results = resultsWith({ criteria: many(count, kind, { why: long, message: long, owner: long }) });
      const text = render(results);
      expect(text.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
      expect(text.startsWith(marker('default'))).toBe(true);
      expect(text).toContain(`${results.decision.verdict} — Pilot launch`);
      for (const table of rowsOf(text)) expect(new Set(table.map((row) => row.length)).size).toBe(1);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
      if (results.decision.verdict === 'NO-GO' && count > 0 && kind !== SKIPPED)
        expect(text).toMatch(/❌ (no-go|unknown)/);
    },
  );
  it('15 problems are open, the rest folded with a count', () => {
    const text = render(resultsWith({ criteria: many(20, SLOW) }));
    expect(rowsOf(text).map((rows) => rows.length - 1)).toEqual([15, 5]);
    expect(text).toContain('<summary>5 more to look at</summary>');
    expect(linesOf(text).join('\n')).toContain('… and 10 more in the report');
  });
  it.each([40, 41, 1000])('%i changes of the checklist', (count) => {
    const changes = Array.from({ length: count }, (_, index) => ({
      effect: 'looser' as const,
      about: 'bound' as const,
      criterion: `c-${index}`,
      what: long,
    }));
    const text = render({ ...resultsWith({ criteria: many(20, SLOW) }), proposed: { ...PROPOSED, changes } });
    expect(text.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(text).toContain('**This pull request loosens 1 bound');
    expect(text.includes(`… and ${count - 40} more in the results document`)).toBe(count > 40);
  });
  it('changes of the checklist give way before problems do', () => {
    const changes = Array.from({ length: 40 }, () => ({ ...PROPOSED.changes[0], what: '`&'.repeat(400) }) as Change);
    const results = { ...resultsWith({ criteria: many(15, SLOW) }), proposed: { ...PROPOSED, changes } };
    const text = render(results, results, results, results);
    expect(text.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(text).toContain('**This pull request loosens 1 bound');
    expect(text.match(/❌ no-go/g)?.length).toBeGreaterThanOrEqual(4);
  });
  it('100 checklists of long names keep their verdicts', () => {
    const one = { ...EVERYTHING, checklist: { ...EVERYTHING.checklist, name: 'n'.repeat(300) } };
    const text = render(...Array.from({ length: 100 }, () => one));
    expect(text.length).toBeLessThanOrEqual(LIMITS.commentCharacters);
    expect(text.match(/🔴 NO-GO/g)?.length).toBeGreaterThanOrEqual(100);
  });
});
