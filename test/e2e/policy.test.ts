import { describe, expect, it, type TestContext } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { annotationsOf, CHECKLIST, errors, GATE, ownWorld, runGate } from '../support/action.ts';
import type { Content, Tree } from '../support/github/git.ts';
import type { Plan, World } from '../support/github/world.ts';

/** SPEC section 8, THREATS A03-A05: whose checklist judges a pull request. */

const LAX = GATE.replace('errors: 0', 'errors: "< 1000"')
  .replace(/\n {4}caution.*/, '')
  .replace('Pilot', 'Lax');
const BROKEN = GATE.replace('data:', 'dta:');
const LINK: Content = { link: '../lax.yml' };

const plan = (context: TestContext, main: Tree, feature: Tree = {}, more: Plan = {}): Promise<World> =>
  ownWorld(context, '', { branches: { main, feature: { 'new.txt': 'x\n', ...feature } }, ...more });
const resultsOf = (temp: Readonly<Record<string, string>>) => JSON.parse(temp['gonogo-results.json'] ?? '') as Results;

describe.concurrent('the base branch judges', () => {
  const rows: readonly [
    name: string,
    main: Tree,
    feature: Tree,
    inputs: Record<string, string>,
    code: number,
    verdict: string,
    judge: 'main' | 'feature',
  ][] = [
    ['a pull request that leaves it alone', { [CHECKLIST]: GATE }, {}, {}, 1, 'NO-GO', 'main'],
    ['one that loosens it (A03)', { [CHECKLIST]: GATE }, { [CHECKLIST]: LAX }, {}, 1, 'NO-GO', 'main'],
    ['one that tightens it: not yet', { [CHECKLIST]: LAX }, { [CHECKLIST]: GATE }, {}, 0, 'GO', 'main'],
    [
      '`checklist-from: head` says otherwise',
      { [CHECKLIST]: GATE },
      { [CHECKLIST]: LAX },
      { 'checklist-from': 'head' },
      0,
      'GO',
      'feature',
    ],
    [
      'a branch that the workflow names',
      { [CHECKLIST]: GATE },
      { [CHECKLIST]: LAX },
      { 'checklist-from': 'feature' },
      0,
      'GO',
      'feature',
    ],
    ['the first checklist is capped at CAUTION', {}, { [CHECKLIST]: LAX }, {}, 0, 'CAUTION', 'feature'],
    ['the first checklist can be NO-GO', {}, { [CHECKLIST]: GATE }, {}, 1, 'NO-GO', 'feature'],
    [
      'one that mends a broken checklist is capped too',
      { [CHECKLIST]: BROKEN },
      { [CHECKLIST]: LAX },
      {},
      0,
      'CAUTION',
      'feature',
    ],
  ];
  for (const [name, main, feature, inputs, code, verdict, judge] of rows)
    it(name, async (context) => {
      const world = await plan(context, main, feature);
      // What lies in the workspace is the pull request's, and is not asked.
      const files = { ...errors(9), [CHECKLIST]: LAX };
      const result = await runGate({ world, files, inputs });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      expect(resultsOf(result.temp)).toMatchObject({
        checklist: { ref: judge === 'main' ? await world.tip('main') : world.head },
        context: { commit: world.head },
      });
      const [comment] = await world.comments();
      if (verdict === 'CAUTION')
        for (const text of [result.summary, comment?.body, result.stdout])
          expect(text).toMatch(/[Tt]his pull request (?:brings the first|mends the) checklist/);
    });

  it('at its tip of today, not at the commit the pull request started from', async (context) => {
    const world = await plan(context, { [CHECKLIST]: LAX });
    const tip = await world.push('main', { [CHECKLIST]: GATE });
    const result = await runGate({ world, files: errors(9) });
    expect([result.code, resultsOf(result.temp).checklist.ref]).toEqual([1, tip]);
  });
  it('a fork is judged by it too', async (context) => {
    const world = await plan(
      context,
      { [CHECKLIST]: GATE },
      { [CHECKLIST]: LAX },
      { pull: { from: 'feature', fork: true } },
    );
    const result = await runGate({ world, files: errors(9), inputs: { 'github-token': world.tokens.readOnly } });
    expect([result.code, resultsOf(result.temp).checklist.ref]).toEqual([1, await world.tip('main')]);
  });
  it('with pull_request_target and on a comment it is the same', async (context) => {
    const world = await plan(context, { [CHECKLIST]: GATE }, { [CHECKLIST]: LAX });
    const { commentEvent, pullRequestEvent } = await import('../support/github/events.ts');
    const events = [
      await pullRequestEvent(world, 'synchronize', 'pull_request_target'),
      await pullRequestEvent(world, 'submitted', 'pull_request_review'),
      await commentEvent(world, '/gonogo sign x'),
    ];
    for (const event of events) {
      const result = await runGate({ world, event, files: errors(9), env: { GITHUB_SHA: await world.tip('main') } });
      expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
      expect(resultsOf(result.temp).context.commit).toBe(world.head);
    }
  });

  const branches = `branches: [release]\n`;
  const bases: readonly [name: string, main: string, code: number, said: boolean][] = [
    ['a base that nobody listed does not judge (A04)', GATE, 1, true],
    ['a base that the default branch lists does', `${GATE}${branches}`, 0, false],
  ];
  for (const [name, main, code, said] of bases)
    it(name, async (context) => {
      const world = await ownWorld(context, '', {
        branches: { main: { [CHECKLIST]: main }, release: { [CHECKLIST]: LAX }, feature: { 'new.txt': 'x\n' } },
        pull: { from: 'feature', into: 'release' },
      });
      const result = await runGate({ world, files: errors(9) });
      expect(result.code).toBe(code);
      expect(result.stdout.includes('`release` is not listed under `branches`')).toBe(said);
    });
});

describe.concurrent('a checklist that cannot judge is exit 2, with no verdict and nothing written', () => {
  const rows: readonly [name: string, main: Tree, feature: Tree, said: RegExp, inputs?: Record<string, string>][] = [
    ['there is none', { 'README.md': 'x' }, {}, /neither `main` nor this pull request has `\.github\/gonogo\.yml`/],
    ['the head does not load', { [CHECKLIST]: GATE }, { [CHECKLIST]: BROKEN }, /`dta`.*in this pull request/s],
    ['neither loads', { [CHECKLIST]: BROKEN }, {}, /`dta`/],
    ['it is a link on the base (A05, D18)', { [CHECKLIST]: LINK, 'lax.yml': LAX }, {}, /symbolic link/],
    ['it is a link in the pull request', { [CHECKLIST]: GATE }, { 'lax.yml': LAX, [CHECKLIST]: LINK }, /symbolic link/],
    ['it is a submodule', { [CHECKLIST]: { submodule: 'a'.repeat(40) } }, {}, /submodule/],
    ['it is a folder', { [`${CHECKLIST}/x`]: GATE }, {}, /is a folder/],
    ['it is too large', { [CHECKLIST]: `${GATE}#${'x'.repeat(300_000)}` }, {}, /256 KiB/],
    ['it is no YAML', { [CHECKLIST]: '\u0000\u0001' }, {}, /gonogo\.yml/],
    ['a branch that is not there', { [CHECKLIST]: GATE }, {}, /no branch `nowhere`/, { 'checklist-from': 'nowhere' }],
    ['it is outside of the workspace', { [CHECKLIST]: GATE }, {}, /outside/, { checklist: '../../etc/passwd' }],
  ];
  for (const [name, main, feature, said, inputs = {}] of rows)
    it(name, async (context) => {
      const world = await plan(context, main, feature);
      const result = await runGate({ world, files: { ...errors(0), [CHECKLIST]: LAX }, inputs });
      expect(result.code).toBe(2);
      expect(result.outputs).toEqual({});
      expect(result.stdout).toMatch(said);
      expect(annotationsOf(result)[0]).toMatch(/^error: /);
      expect(result.summary).toContain('the checklist or the call is wrong');
      expect(await world.comments()).toEqual([]);
      expect(result.temp).toEqual({});
    });
  it('every mistake at once, each on its line (UX 6)', async (context) => {
    const wrong = GATE.replace('errors: 0', 'errorz: 0').replace('title', 'titel').replace('version', 'verzion');
    const world = await plan(context, { [CHECKLIST]: GATE }, { [CHECKLIST]: wrong });
    const result = await runGate({ world });
    expect(annotationsOf(result).map((text) => text.match(/@ .*/)?.[0])).toEqual(
      expect.arrayContaining([`@ ${CHECKLIST}:1`, `@ ${CHECKLIST}:4`]),
    );
    expect(result.stdout).toContain('did you mean `version`?');
    expect(result.stdout).toContain('^^^^^');
  });
});

describe.concurrent('events without a pull request read the workspace', () => {
  const push = { name: 'push', payload: { ref: 'refs/heads/main' } };
  it('and judge the commit of the event', async (context) => {
    const world = await plan(context, { [CHECKLIST]: LAX });
    const commit = 'ab'.repeat(20);
    const result = await runGate({
      world,
      event: push,
      files: { ...errors(9), [CHECKLIST]: GATE },
      env: { GITHUB_SHA: commit },
    });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(resultsOf(result.temp)).toMatchObject({ checklist: { ref: null }, context: { commit } });
  });
  const rows: readonly [name: string, files: Record<string, string>, inputs: Record<string, string>, said: RegExp][] = [
    ['an empty workspace', {}, {}, /there is no checklist at `\.github\/gonogo\.yml`/],
    ['one of nearly that name', { '.github/gonogo.yaml': GATE }, {}, /did you mean `\.github\/gonogo\.yaml`\?/],
    [
      'a folder',
      { '.github/gonogo.yml': GATE },
      { checklist: '.github' },
      /is a folder.*did you mean `\.github\/gonogo\.yml`/s,
    ],
    ['a path out of it', {}, { checklist: '../x.yml' }, /outside/],
    ['`checklist-from` a branch', { '.github/gonogo.yml': GATE }, { 'checklist-from': 'main' }, /needs a pull request/],
  ];
  for (const [name, files, inputs, said] of rows)
    it(`${name} is exit 2`, async (context) => {
      const world = await plan(context, { [CHECKLIST]: LAX });
      const result = await runGate({ world, event: push, files, inputs });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toMatch(said);
    });
  it('a link in it is not followed (A05)', async (context) => {
    const world = await plan(context, { [CHECKLIST]: LAX });
    const { symlink } = await import('node:fs/promises');
    const prepare = (workspace: string) => symlink('lax.yml', `${workspace}/gonogo.yml`);
    const result = await runGate({
      world,
      event: push,
      files: { 'lax.yml': LAX },
      inputs: { checklist: 'gonogo.yml' },
      prepare,
    });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('symbolic link');
  });
});

describe.concurrent('a merge group', () => {
  const group = async (world: World) => ({
    name: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_sha: await world.tip('feature'),
        head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${'0'.repeat(40)}`,
        base_sha: await world.tip('main'),
        base_ref: 'refs/heads/main',
      },
    },
  });
  it('is judged by the base, not by what its members bring (A03)', async (context) => {
    const world = await plan(context, { [CHECKLIST]: GATE }, { [CHECKLIST]: LAX });
    const files = { ...errors(9), [CHECKLIST]: LAX };
    const result = await runGate({ world, event: await group(world), files });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(resultsOf(result.temp)).toMatchObject({
      checklist: { name: 'Pilot launch', ref: await world.tip('main') },
      context: { commit: await world.tip('feature'), pullRequest: null },
    });
  });
  it('that brings the first checklist is capped at CAUTION', async (context) => {
    const world = await plan(context, {}, { [CHECKLIST]: LAX });
    const result = await runGate({ world, event: await group(world), files: errors(0) });
    expect(result.outputs.verdict).toBe('CAUTION');
    expect(result.stdout).toContain('this merge group brings the first checklist');
  });
  it('without a token is a wrong call: nothing says whose checklist judges', async (context) => {
    const world = await plan(context, { [CHECKLIST]: GATE });
    const result = await runGate({ event: await group(world), files: { ...errors(0), [CHECKLIST]: GATE } });
    expect(result).toMatchObject({ code: 2, outputs: {} });
  });
});
