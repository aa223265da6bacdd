import { describe, expect, it, type TestContext } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { annotationsOf, CHECKLIST, errors, GATE, ownWorld, PUSH, runGate } from '../support/action.ts';
import type { Content, Tree } from '../support/github/git.ts';
import type { Plan, World } from '../support/github/world.ts';

/** SPEC sections 2 and 8: what a checklist extends judges with it, so that it comes from where the checklist does. */

const BASE = GATE.replace('Pilot launch', 'Policy').replace('title', 'id: errors\n    title');
const LAX = BASE.replace('errors: 0', 'errors: "< 1000"').replace(/\n {4}caution.*/, '');
const own = (entry: string, more = '') => `version: 1\nname: Shop\nextends: ${entry}\n${more}`;
const LOCAL = own('policies/base.yml');
const REMOTE = own('acme/policies/launch.yml@main');
const LOOSER = 'criteria:\n  - { id: errors, go: { errors: "< 1000" }, caution: { errors: ">= 1000" } }\n';

const plan = (context: TestContext, main: Tree, feature: Tree = {}, more: Plan = {}): Promise<World> =>
  ownWorld(context, '', { branches: { main, feature: { 'new.txt': 'x\n', ...feature } }, ...more });
const resultsOf = (temp: Readonly<Record<string, string>>) => JSON.parse(temp['gonogo-results.json'] ?? '') as Results;

describe.concurrent('a pull request is judged by files of the base, never of its own', () => {
  const main = { [CHECKLIST]: LOCAL, 'policies/base.yml': BASE };
  const rows: readonly [
    name: string,
    main: Tree,
    feature: Tree,
    inputs: Record<string, string>,
    code: number,
    verdict: string,
  ][] = [
    ['it leaves them alone', main, {}, {}, 1, 'NO-GO'],
    ['it loosens the extended file (A03)', main, { 'policies/base.yml': LAX }, {}, 1, 'NO-GO'],
    ['it takes the extended file out', main, { [CHECKLIST]: GATE, 'policies/base.yml': null }, {}, 1, 'NO-GO'],
    ['it loosens by overriding', main, { [CHECKLIST]: `${LOCAL}${LOOSER}` }, {}, 1, 'NO-GO'],
    ['`checklist-from: head`', main, { 'policies/base.yml': LAX }, { 'checklist-from': 'head' }, 0, 'GO'],
    ['a branch that the workflow names', main, { 'policies/base.yml': LAX }, { 'checklist-from': 'feature' }, 0, 'GO'],
    [
      'the first checklist, and what it extends',
      {},
      { [CHECKLIST]: LOCAL, 'policies/base.yml': LAX },
      {},
      0,
      'CAUTION',
    ],
    [
      'it brings the file that is missing on the base',
      { [CHECKLIST]: LOCAL },
      { 'policies/base.yml': LAX },
      {},
      0,
      'CAUTION',
    ],
  ];
  for (const [name, base, feature, inputs, code, verdict] of rows)
    it(name, async (context) => {
      const world = await plan(context, base, feature);
      // What lies in the workspace is the pull request's, and is not asked.
      const files = { ...errors(9), [CHECKLIST]: LOCAL, 'policies/base.yml': LAX };
      const result = await runGate({ world, files, inputs });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      expect(resultsOf(result.temp).checklist.extends?.files.map(({ file, ref }) => [file, ref])).toEqual([
        ['policies/base.yml', null],
      ]);
    });

  it('a change of an extended file is shown as what it does', async (context) => {
    const world = await plan(context, main, { 'policies/base.yml': LAX });
    const result = await runGate({ world, files: errors(9) });
    const { proposed } = resultsOf(result.temp);
    expect(proposed?.changes[0]).toMatchObject({ effect: 'looser', criterion: 'errors' });
    const [comment] = await world.comments();
    expect(comment?.body).toContain('This pull request loosens 1 bound');
  });
  it('that the base moved on is not its doing', async (context) => {
    const world = await plan(context, { ...main, 'policies/base.yml': LAX });
    await world.push('main', { 'policies/base.yml': BASE });
    const result = await runGate({ world, files: errors(9) });
    expect(result.outputs.verdict).toBe('NO-GO');
    expect(resultsOf(result.temp).proposed ?? null).toBeNull();
  });
  it('what overriding loosens is called out in comment, summary, log and results', async (context) => {
    const world = await plan(context, { ...main, [CHECKLIST]: `${LOCAL}${LOOSER}` });
    const result = await runGate({ world, files: errors(9), inputs: { comment: 'always' } });
    expect(result.outputs.verdict).toBe('GO');
    expect(resultsOf(result.temp).checklist.extends).toMatchObject({
      overridden: [
        { kind: 'criterion', id: 'errors', keys: ['go', 'caution'], by: CHECKLIST, of: 'policies/base.yml' },
      ],
      changes: [{ effect: 'looser', criterion: 'errors', by: CHECKLIST }],
    });
    const [comment] = await world.comments();
    for (const text of [result.summary, comment?.body])
      expect(text).toMatch(
        /Extends `policies\/base\.yml`\. Overriding it loosens 1 bound\.\n\n<details><summary>1 override/,
      );
    expect(result.stdout).toContain('Extends policies/base.yml. Overriding it loosens 1 bound.');
  });
  it('a merge group too', async (context) => {
    const world = await plan(context, main, { 'policies/base.yml': LAX });
    const [head_sha, base_sha] = [await world.tip('feature'), await world.tip('main')];
    const head_ref = `refs/heads/gh-readonly-queue/main/pr-1-${'0'.repeat(40)}`;
    const payload = {
      action: 'checks_requested',
      merge_group: { head_sha, head_ref, base_sha, base_ref: 'refs/heads/main' },
    };
    const result = await runGate({
      world,
      event: { name: 'merge_group', payload },
      files: { ...errors(9), 'policies/base.yml': LAX },
    });
    expect(result.outputs.verdict).toBe('NO-GO');
  });
});

describe.concurrent('a file that cannot be had is exit 2, with no verdict and nothing written', () => {
  const LINK: Content = { link: '../lax.yml' };
  const rows: readonly [name: string, main: Tree, feature: Tree, said: RegExp][] = [
    [
      'missing on base and head, and in the workspace',
      { [CHECKLIST]: LOCAL },
      {},
      /there is no file `policies\/base\.yml` at/,
    ],
    [
      'a link on the base',
      { [CHECKLIST]: LOCAL, 'policies/base.yml': LINK, 'lax.yml': LAX },
      { 'policies/base.yml': BASE },
      /symbolic link/,
    ],
    [
      'a folder that is a link',
      { [CHECKLIST]: LOCAL, policies: { link: 'lax' }, 'lax/base.yml': LAX },
      {},
      /symbolic link/,
    ],
    ['a submodule', { [CHECKLIST]: own('policies'), policies: { submodule: 'a'.repeat(40) } }, {}, /submodule/],
    ['a folder', { [CHECKLIST]: own('policies'), 'policies/base.yml': BASE }, {}, /is a folder/],
    [
      'empty on the base, where the head has none either',
      { [CHECKLIST]: LOCAL, 'policies/base.yml': '' },
      {},
      /the file has no content/,
    ],
    ['out of the repository', { [CHECKLIST]: own('../base.yml') }, {}, /outside of the repository/],
    [
      'broken by the pull request',
      { [CHECKLIST]: LOCAL, 'policies/base.yml': BASE },
      { 'policies/base.yml': BASE.replace('data', 'dta') },
      /policies\/base\.yml:6:5: error\[unknown-key\].*in this pull request/s,
    ],
    [
      'taken out by the pull request',
      { [CHECKLIST]: LOCAL, 'policies/base.yml': BASE },
      { 'policies/base.yml': null },
      /there is no file `policies\/base\.yml`/,
    ],
  ];
  for (const [name, main, feature, said] of rows)
    it(name, async (context) => {
      const world = await plan(context, main, feature);
      const result = await runGate({ world, files: { ...errors(0), [CHECKLIST]: LOCAL, 'policies/base.yml': LAX } });
      expect(result.stdout).toMatch(said);
      expect([result.code, result.outputs, result.temp]).toEqual([2, {}, {}]);
      expect(await world.comments()).toEqual([]);
      expect(annotationsOf(result)[0]).toMatch(/^error: /);
    });
});

describe.concurrent('a file of another repository', () => {
  it('is read at the commit that its ref stands for, which is shown', async (context) => {
    const world = await plan(context, { [CHECKLIST]: REMOTE }, {}, { policies: { 'launch.yml': BASE } });
    const commit = await world.policies.tip();
    const result = await runGate({ world, files: errors(9) });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    const { checklist, criteria } = resultsOf(result.temp);
    expect(checklist.extends?.files).toEqual([
      {
        file: 'acme/policies/launch.yml@main',
        repository: 'acme/policies',
        ref: 'main',
        commit,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(criteria[0]?.location.file).toBe('acme/policies/launch.yml@main');
    expect(checklist.warnings.join()).toContain(`now it is ${commit}`);
    const [comment] = await world.comments();
    expect(comment?.body).toContain(`Extends \`acme/policies/launch.yml@main\` &#40;\`${commit.slice(0, 12)}\`&#41;.`);
    // A line of another repository is shown on the checklist, and never linked into this one.
    expect(annotationsOf(result)[0]).toContain(`@ ${CHECKLIST}:1`);
    expect(comment?.body).not.toContain('launch.yml%40main');
  });
  it('that is pinned needs no resolving, and no warning', async (context) => {
    const world = await plan(context, {}, {}, { policies: { 'launch.yml': BASE } });
    const commit = await world.policies.tip();
    await world.policies.push({ 'launch.yml': LAX });
    await world.push('main', { [CHECKLIST]: own(`acme/policies/launch.yml@${commit}`) });
    const result = await runGate({ world, files: errors(9) });
    expect(result.outputs.verdict).toBe('NO-GO');
    expect(resultsOf(result.temp).checklist.warnings.join()).not.toContain('can be moved');
    expect(result.requests.filter(({ path }) => /policies\/git\/(?:ref|matching)/.test(path))).toEqual([]);
  });
  for (const annotated of [false, true])
    it(`by ${annotated ? 'an annotated' : 'a plain'} tag`, async (context) => {
      const world = await plan(
        context,
        { [CHECKLIST]: own('acme/policies/launch.yml@v1') },
        {},
        { policies: { 'launch.yml': BASE } },
      );
      const commit = await world.policies.tag('v1', annotated);
      await world.policies.push({ 'launch.yml': LAX });
      const result = await runGate({ world, files: errors(9) });
      expect(resultsOf(result.temp).checklist.extends?.files[0]).toMatchObject({ ref: 'v1', commit });
      expect(result.outputs.verdict).toBe('NO-GO');
    });
  it('by a ref that moves between two reads is one commit all the same', async (context) => {
    const world = await plan(
      context,
      { [CHECKLIST]: REMOTE },
      { [CHECKLIST]: `${REMOTE}# another\n` },
      { policies: { 'launch.yml': BASE } },
    );
    const commit = await world.policies.tip();
    // The head's version is read first; the branch moves while the base's is.
    world.front.faults.declare('policies/git/trees', { meanwhile: () => world.policies.push({ 'launch.yml': LAX }) });
    const result = await runGate({ world, files: errors(9) });
    expect(result.outputs.verdict).toBe('NO-GO');
    const { checklist, proposed } = resultsOf(result.temp);
    expect(checklist.extends?.files[0]?.commit).toBe(commit);
    expect(proposed ?? null).toBeNull();
    expect(result.requests.filter(({ path }) => path.includes('policies/git/ref/heads'))).toHaveLength(1);
  });
  it('extends files beside it, at its own commit', async (context) => {
    const policies = { 'launch.yml': own('more/base.yml'), 'more/base.yml': BASE };
    const world = await plan(context, { [CHECKLIST]: REMOTE, 'more/base.yml': LAX }, {}, { policies });
    const result = await runGate({ world, files: { ...errors(9), 'more/base.yml': LAX } });
    expect(result.outputs.verdict).toBe('NO-GO');
    expect(resultsOf(result.temp).checklist.extends?.files.map(({ file }) => file)).toEqual([
      'acme/policies/more/base.yml@main',
      'acme/policies/launch.yml@main',
    ]);
  });
  it("also where the workspace is the checklist's", async (context) => {
    const world = await plan(context, {}, {}, { policies: { 'launch.yml': BASE } });
    const result = await runGate({ world, event: PUSH, files: { ...errors(9), [CHECKLIST]: REMOTE } });
    expect(result.outputs.verdict).toBe('NO-GO');
  });

  const NEVER = /extends-|checklist/;
  const rows: readonly [
    name: string,
    entry: string,
    policies: Tree,
    said: RegExp,
    arrange?: (world: World) => unknown,
  ][] = [
    [
      'a repository that nobody can see',
      'acme/secret/launch.yml@main',
      {},
      /acme\/secret.*not found, or the token cannot see it; it needs `contents: read`/s,
    ],
    [
      'a pinned commit of a repository that nobody can see',
      `acme/secret/launch.yml@${'a'.repeat(40)}`,
      {},
      /needs `contents: read` on `acme\/secret`/,
    ],
    [
      'a commit that is not there',
      `acme/policies/launch.yml@${'a'.repeat(40)}`,
      { 'launch.yml': BASE },
      /acme\/policies\/launch\.yml@aaaa.* could not be read/s,
    ],
    [
      'a ref that is not there',
      'acme/policies/launch.yml@v9',
      { 'launch.yml': BASE },
      /`acme\/policies` has neither a branch nor a tag `v9`/,
    ],
    [
      'a file that is not there',
      'acme/policies/lunch.yml@main',
      { 'launch.yml': BASE },
      /`acme\/policies` has no file `lunch\.yml` at `main`/,
    ],
    [
      'an empty file',
      'acme/policies/launch.yml@main',
      { 'launch.yml': '' },
      /acme\/policies\/launch\.yml@main:1:1: error\[checklist-empty\]/,
    ],
    [
      'a broken file',
      'acme/policies/launch.yml@main',
      { 'launch.yml': BASE.replace('data', 'dta') },
      /acme\/policies\/launch\.yml@main:6:5: error\[unknown-key\]/,
    ],
    ['a link', 'acme/policies/launch.yml@main', { 'launch.yml': { link: 'lax.yml' }, 'lax.yml': LAX }, /symbolic link/],
    [
      'a file of 257 KiB',
      'acme/policies/launch.yml@main',
      { 'launch.yml': `${BASE}#${'x'.repeat(257 * 1024)}` },
      /256 KiB/,
    ],
    [
      'a 403',
      'acme/policies/launch.yml@main',
      { 'launch.yml': BASE },
      /the token lacks `contents: read`.*on `acme\/policies`/s,
      ({ front }) =>
        front.faults.declare('policies/git/ref', {
          status: 403,
          body: { message: 'Resource not accessible by integration' },
        }),
    ],
    [
      'a branch and a tag of one name',
      'acme/policies/launch.yml@main',
      { 'launch.yml': BASE },
      /`main` is a branch and a tag of `acme\/policies`/,
      async ({ policies }) => {
        await policies.tag('main');
        await policies.push({ 'launch.yml': LAX });
      },
    ],
    [
      'a server that is down',
      'acme/policies/launch.yml@main',
      { 'launch.yml': BASE },
      /could not be read/,
      ({ front }) => front.faults.declare('policies/git/trees', { status: 503, body: {} }, { times: 9 }),
    ],
    [
      'a body that is cut',
      'acme/policies/launch.yml@main',
      { 'launch.yml': BASE },
      /could not be read/,
      ({ front }) => front.faults.declare('policies/git/blobs', { truncated: true }, { times: 9 }),
    ],
  ];
  for (const [name, entry, policies, said, arrange] of rows)
    it(`${name} is exit 2, also where the pull request brings a checklist without it`, async (context) => {
      // A pull request could else judge itself while another repository is broken.
      const world = await plan(context, { [CHECKLIST]: own(entry) }, { [CHECKLIST]: LAX }, { policies });
      await arrange?.(world);
      const result = await runGate({ world, files: errors(0), seconds: 60 });
      expect(result.stdout).toMatch(said);
      expect(result.stdout).toMatch(NEVER);
      expect([result.code, result.outputs, result.temp]).toEqual([2, {}, {}]);
      expect(await world.comments()).toEqual([]);
    });
});

describe.concurrent('a pull request from a fork', () => {
  const fork = { pull: { from: 'feature', fork: true } } as const;
  const SECRET = 'version: 1\nname: hunter2\nsecrets: [hunter2, tr0ub4dor]\n';
  const policies = { 'launch.yml': BASE, 'secret.yml': SECRET };
  const run = (world: World, inputs: Record<string, string> = {}) =>
    runGate({ world, files: errors(9), inputs: { 'github-token': world.tokens.readOnly, ...inputs } });
  const rows: readonly [name: string, main: Tree, entry: string, inputs?: Record<string, string>][] = [
    ['another file of a repository that is extended', { [CHECKLIST]: REMOTE }, 'acme/policies/secret.yml@main'],
    ['where nothing is extended', { [CHECKLIST]: GATE }, 'acme/policies/secret.yml@main'],
    ['a first checklist', {}, 'acme/policies/secret.yml@main'],
    ['judged by its own', { [CHECKLIST]: GATE }, 'acme/policies/secret.yml@main', { 'checklist-from': 'head' }],
  ];
  for (const [name, main, entry, inputs] of rows)
    it(`cannot have read what the checklist in force does not read: ${name}`, async (context) => {
      const world = await plan(context, main, { [CHECKLIST]: own(`[${entry}]`) }, { policies, ...fork });
      const result = await run(world, inputs);
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toContain('may not bring in `acme/policies/secret.yml`');
      expect([result.stdout, result.summary].join()).not.toMatch(/hunter2|tr0ub4dor/);
    });
  it('may extend the same at another ref, and is judged by the base', async (context) => {
    const world = await plan(
      context,
      { [CHECKLIST]: REMOTE },
      { [CHECKLIST]: own('acme/policies/launch.yml@v1') },
      { policies, ...fork },
    );
    await world.policies.tag('v1');
    const result = await run(world);
    expect(result.outputs.verdict).toBe('NO-GO');
    expect(resultsOf(result.temp).proposed?.changes[0]?.what).toContain(
      '`acme/policies/launch.yml@main` → `acme/policies/launch.yml@v1`',
    );
  });
});
