import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { CHECKLIST, errors, GATE, gatedWorld, runGate } from '../support/action.ts';
import { pullRequestEvent, pushEvent } from '../support/github/events.ts';
import { MERGE_COMMIT } from '../support/github/runner-environment.ts';
import type { World } from '../support/github/world.ts';
import { exampleWebhooks, handMadeWebhooks } from '../support/webhooks.ts';

/** SPEC sections 6 and 8: which commit each event is about, and that no event is GO about none. */

let world: World;
beforeAll(async () => {
  world = await gatedWorld();
});
afterAll(() => world.close());

const FILES = { ...errors(0), [CHECKLIST]: GATE };
const resultsOf = (temp: Readonly<Record<string, string>>) => JSON.parse(temp['gonogo-results.json'] ?? '') as Results;
const OTHER = 'ab'.repeat(20);
const LONG = 'cd'.repeat(32);

const mergeGroup = (head: string) => ({
  head_sha: head,
  head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${'0'.repeat(40)}`,
  base_sha: 'ef'.repeat(20),
  base_ref: 'refs/heads/main',
});

describe.concurrent('the judged commit', () => {
  const rows: readonly [
    name: string,
    event: { name: string; payload: object },
    more: { inputs?: Record<string, string>; env?: Record<string, string | undefined> },
    commit: string | null,
  ][] = [
    [
      'push',
      { name: 'push', payload: { ref: 'refs/heads/main', after: OTHER } },
      { env: { GITHUB_SHA: OTHER } },
      OTHER,
    ],
    ['a tag', { name: 'push', payload: { ref: 'refs/tags/v1' } }, {}, MERGE_COMMIT],
    ['schedule', { name: 'schedule', payload: { schedule: '0 0 * * *' } }, {}, MERGE_COMMIT],
    [
      'workflow_dispatch',
      { name: 'workflow_dispatch', payload: { ref: 'refs/heads/main', inputs: null } },
      {},
      MERGE_COMMIT,
    ],
    ['release', { name: 'release', payload: { action: 'published', release: { tag_name: 'v1' } } }, {}, MERGE_COMMIT],
    [
      'deployment',
      { name: 'deployment', payload: { deployment: { sha: OTHER } } },
      { env: { GITHUB_SHA: OTHER } },
      OTHER,
    ],
    [
      'workflow_run: its head, not GITHUB_SHA',
      { name: 'workflow_run', payload: { workflow_run: { head_sha: OTHER } } },
      {},
      OTHER,
    ],
    [
      'a comment on an issue that is no pull request',
      { name: 'issue_comment', payload: { issue: { number: 1 } } },
      {},
      MERGE_COMMIT,
    ],
    ['the input `commit`', { name: 'schedule', payload: {} }, { inputs: { commit: OTHER } }, OTHER],
    ['a commit of SHA-256 (G09)', { name: 'schedule', payload: {} }, { inputs: { commit: LONG } }, LONG],
    ['merge_group without a head: none', { name: 'merge_group', payload: { merge_group: mergeGroup('') } }, {}, null],
    ['workflow_run of nothing: none', { name: 'workflow_run', payload: {} }, {}, null],
    ['an empty GITHUB_SHA: none (C16)', { name: 'push', payload: {} }, { env: { GITHUB_SHA: '' } }, null],
    ['no GITHUB_SHA: none', { name: 'push', payload: {} }, { env: { GITHUB_SHA: undefined } }, null],
    ['a shortened GITHUB_SHA: none', { name: 'push', payload: {} }, { env: { GITHUB_SHA: 'abcdef0' } }, null],
  ];
  for (const [name, event, more, commit] of rows)
    it(name, async () => {
      const result = await runGate({ world, event, files: FILES, ...more });
      expect(resultsOf(result.temp).context).toMatchObject({ commit, event: event.name, pullRequest: null });
      expect(result).toMatchObject(
        commit ? { code: 0, outputs: { verdict: 'GO' } } : { code: 1, outputs: { verdict: 'NO-GO' } },
      );
      if (commit === null) expect(result.stdout).toContain('names no commit to judge; set the input `commit`');
    });

  it('merge_group that does not say where to: a wrong call (G16)', async () => {
    const { base_sha: _, ...rest } = mergeGroup(OTHER);
    const result = await runGate({
      world,
      event: { name: 'merge_group', payload: { merge_group: rest } },
      files: FILES,
    });
    expect(result).toMatchObject({ code: 2, outputs: {} });
  });

  for (const name of ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])
    it(`${name}: the head, not the merge commit`, async () => {
      const result = await runGate({ world, event: await pullRequestEvent(world, 'opened', name), files: errors(0) });
      expect(resultsOf(result.temp).context).toMatchObject({ commit: world.head, pullRequest: 1 });
      expect(result.code).toBe(0);
    });
  it('a push, as GitHub sends it', async () => {
    const result = await runGate({ world, event: await pushEvent(world, 'main'), files: FILES });
    expect(result.outputs.verdict).toBe('GO');
  });
});

describe.concurrent('workflow_run', () => {
  const ranFor = (head: unknown) => ({
    name: 'workflow_run',
    payload: { repository: { id: 7 }, workflow_run: { head_sha: OTHER, head_repository: head } },
  });
  const rows: readonly [name: string, head: unknown, code: number][] = [
    ['after a run for the repository itself may use what the job has', { id: 7 }, 0],
    ['after a run for a fork may not (SPEC section 8)', { id: 8 }, 1],
    ['after a run for a fork that is gone may not', null, 1],
  ];
  for (const [name, head, code] of rows)
    it(name, async () => {
      const checklist = `${GATE}  - { title: The key is there, env: API_KEY }\n`;
      const files = { ...errors(0), [CHECKLIST]: checklist };
      const result = await runGate({ world, event: ranFor(head), files, env: { API_KEY: 'k'.repeat(20) } });
      expect(result.code).toBe(code);
    });
});

describe.concurrent('expressions see the event', () => {
  const only = (expression: string) =>
    GATE.replace('  - title', `  - if: "${expression}"\n    title`).concat('  - { title: Sure, file: state.json }\n');
  const rows: readonly [name: string, expression: string, event: { name: string; payload: object }][] = [
    ['its name', "github.event_name == 'release'", { name: 'release', payload: {} }],
    [
      'its payload',
      "github.event.release.tag_name == 'v2'",
      { name: 'release', payload: { release: { tag_name: 'v2' } } },
    ],
    [
      'a tag as the ref',
      "github.ref == 'refs/tags/v2' && github.ref_type == 'tag'",
      { name: 'push', payload: { ref: 'refs/tags/v2' } },
    ],
    [
      'what a person typed',
      "inputs.region == 'eu'",
      { name: 'workflow_dispatch', payload: { inputs: { region: 'eu' } } },
    ],
  ];
  for (const [name, expression, event] of rows)
    it(name, async () => {
      const codes = [];
      for (const one of [event, { name: 'push', payload: { ref: 'refs/heads/main' } }])
        codes.push((await runGate({ world, event: one, files: { ...errors(9), [CHECKLIST]: only(expression) } })).code);
      expect(codes).toEqual([1, 0]);
    });
});

describe.concurrent('a payload that cannot be used', () => {
  const rows: readonly [name: string, path: (workspace: string) => string | undefined, text: string | null][] = [
    ['no file', (workspace) => `${workspace}/none.json`, null],
    ['an empty file', (workspace) => `${workspace}/event.json`, ''],
    ['a cut one', (workspace) => `${workspace}/event.json`, '{"pull_request": {"number": 1'],
    ['no JSON at all', (workspace) => `${workspace}/event.json`, '<html>'],
    ['a folder', (workspace) => workspace, null],
  ];
  for (const [name, path, text] of rows)
    it(`${name} is exit 2, and nothing of it is shown`, async () => {
      let workspace = '';
      const env = { GITHUB_EVENT_PATH: '' };
      const result = await runGate({
        world,
        files: { ...FILES, ...(text === null ? {} : { 'event.json': text }) },
        prepare: (folder) => {
          workspace = folder;
          env.GITHUB_EVENT_PATH = path(workspace) ?? '';
        },
        env,
      });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toContain('the event payload at GITHUB_EVENT_PATH cannot be read');
    });

  const shapes: readonly unknown[] = [null, [], {}, { pull_request: null }, { pull_request: { number: '1' } }];
  for (const payload of [...shapes, { pull_request: { number: -1 } }])
    it(`a pull request without a number is exit 2, never the workspace's checklist: ${JSON.stringify(payload)}`, async () => {
      const result = await runGate({ world, event: { name: 'pull_request', payload }, files: FILES });
      expect([result.code, result.outputs]).toEqual([2, {}]);
      expect(result.stdout).toContain('pull_request');
    });
});

describe('every payload GitHub documents', { timeout: 300_000 }, () => {
  const all = [...exampleWebhooks(), ...handMadeWebhooks()];
  // One of each event and action, and every hand-made one; all of them with SWEEP=1.
  const kinds = new Map(all.map((webhook) => [webhook.name.replace(/ \d+$/, ''), webhook]));
  const chosen =
    process.env.SWEEP === '1' ? all : [...kinds.values()].filter((_, at) => at % 12 === 0 || at > kinds.size - 18);
  it(`${chosen.length} of ${all.length}: an end that is documented, and GO only about a commit`, async () => {
    const ends: Record<string, number> = {};
    for (const { name, event, payload } of chosen) {
      const result = await runGate({ world, event: { name: event, payload }, files: FILES });
      const { code, outputs, temp } = result;
      ends[String(code)] = (ends[String(code)] ?? 0) + 1;
      expect([0, 1, 2], name).toContain(code);
      if (code === 2) expect(outputs, name).toEqual({});
      else expect(resultsOf(temp).context.commit === null, name).toBe(outputs.verdict === 'NO-GO');
      // The numbers in the examples are of pull requests that are not there, or are the one that is.
      if (/^pull_request/.test(event) && code === 0) expect(resultsOf(temp).context.commit, name).toBe(world.head);
    }
    expect(Object.keys(ends)).toEqual(['0', '1', '2']);
  });
});
