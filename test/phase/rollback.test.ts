import { utimesSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rollsBack } from '../../src/core/decide.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { CALLED, call } from '../support/cli.ts';
import { BOB } from '../support/github-state.ts';
import { tell } from '../support/people-story.ts';
import { criterionWith } from '../support/results.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** SPEC 6: only what was measured rolls back. A trigger may be no-go for other reasons. */

let folder: Workspace;
beforeEach(() => {
  folder = workspace();
  folder.write('state.json', '{"errors": 9, "requests": 3}');
});
afterEach(() => folder.remove());

/** Judges a trigger with nine errors where five are too many; `more` of its YAML, the last change of its file so long ago. */
async function judged(more: string, ago = 0, rollback = 'true') {
  const criterion = [
    'title: Errors',
    'data: { file: state.json, max-age: 1h, facts: { errors: "$.errors", requests: "$.requests" } }',
    'no-go: { errors: "> 5" }',
    `rollback: ${rollback}`,
    ...(more === '' ? [] : [more]),
  ];
  folder.write('gonogo.yml', `version: 1\ncriteria:\n  - ${criterion.join('\n    ')}\n`);
  utimesSync(folder.path('state.json'), CALLED - ago, CALLED - ago);
  const said = await call({ cwd: folder.root }, 'check', '-c', 'gonogo.yml', '--format', 'json');
  const [results] = [JSON.parse(said.stdout)].flat();
  return `${results.decision.verdict}, ${results.decision.rollback ? 'roll back' : 'stay'}`;
}

describe('a trigger that is no-go', () => {
  it('by what was measured rolls back', async () => expect(await judged('')).toBe('NO-GO, roll back'));
  it('by enough of it, too', async () => expect(await judged('enough: { requests: ">= 3" }')).toBe('NO-GO, roll back'));
  it('by less than `enough` does not: nothing is judged before', async () =>
    expect(await judged('enough: { requests: ">= 1000" }')).toBe('NO-GO, stay'));
  it('whatever too few are made of', async () =>
    expect(await judged('enough: { requests: ">= 1000" }\n    when-unknown: { too-few: caution }')).toBe(
      'NO-GO, stay',
    ));
  it('by a report of some other day does not', async () => expect(await judged('', 7200)).toBe('NO-GO, stay'));
  it('unless it says that what is unknown does', async () =>
    expect(await judged('', 7200, '[no-go, unknown]')).toBe('NO-GO, roll back'));
  it('because somebody objects does not', async () => {
    const criteria = '- { id: errors, title: Errors, env: HOME, if: false, rollback: true }';
    const { decision } = await tell({ criteria, said: [{ by: BOB, body: '/gonogo no-go errors I do not like it' }] });
    expect(decision).toMatchObject({ verdict: 'NO-GO', rollback: false });
  });
});

describe('beside what was measured', () => {
  type Problem = CriterionResult['problems'][number];
  const fires = (...problems: readonly Partial<Problem>[]) =>
    rollsBack(
      criterionWith({
        state: 'no-go',
        rollback: ['no-go'],
        facts: [
          { name: 'max', band: 'no-go', waived: false },
          { name: 'requests', band: null, waived: false },
        ] as unknown as CriterionResult['facts'],
        problems: problems.map((one) => ({ message: '', state: 'unknown', waived: false, cause: 'too-few', ...one })),
      }),
    );
  const rows: readonly [name: string, problem: Partial<Problem>, expected: boolean][] = [
    ['a gap', {}, true],
    ['what misses `enough`', { derived: true }, false],
    ['a fact that is too short to tell', { derived: true, facts: ['value'] }, true],
    ['a file that cannot be read', { cause: 'missing' }, true],
    ['what is stale', { cause: 'stale' }, false],
    ['what is stale and waived', { cause: 'stale', waived: true }, true],
    ['another value of that name', { cause: 'ambiguous', facts: ['max'] }, false],
    ['another value of another name', { cause: 'ambiguous', facts: ['requests'] }, true],
  ];
  it.each(rows)('%s', (_, problem, expected) => expect(fires(problem)).toBe(expected));
});
