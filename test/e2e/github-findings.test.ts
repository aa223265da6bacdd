import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateOf } from '../support/github/open-state.ts';
import { createWorld, type World } from '../support/github/world.ts';
import { judgeCriterion } from '../support/judge-criterion.ts';

/** Checks over the real adapter and an emulated GitHub: what each part promises fits what the next one takes. */
const HOME = 'GET /repos/acme/shop';
let world: World;
beforeAll(async () => {
  world = await createWorld({ branches: { main: { a: 'a' }, feature: { 'src/a.ts': 'a', '.github/x.yml': 'x' } } });
  world.front.paged(`${HOME}/labels`, () => [{ name: 'ready' }]);
});
afterAll(() => world.close());

const judged = (yaml: string) =>
  judgeCriterion(yaml, { github: stateOf(world) }, { commit: world.head, pullRequest: world.number });

it.each<[string, string, string]>([
  ['no label', 'pull-request: {}\ngo: { label.ready: true }', 'no-go'],
  ['no task', 'pull-request: {}\ngo: { body-tasks-open: 0 }', 'unknown'],
  ['the files', 'pull-request: { when-changed: src, files: "**/*.yml" }\ngo: { changed-files: 1, draft: false }', 'go'],
  ['other files', 'pull-request: { when-changed: lib }\ngo: { changed-files: 1 }', 'not-applicable'],
  ['linked issues', 'pull-request: {}\ngo: { linked-issues: 0 }', 'go'],
  ['no issue', 'issues: ready', 'go'],
  ['no such label', 'issues: redy', 'unknown'],
  ['no alert', 'security-alerts: [dependabot, secret-scanning]', 'go'],
  ['no analysis', 'security-alerts: code-scanning', 'unknown'],
])('%s', async (_, yaml, state) => expect((await judged(yaml)).state).toBe(state));

it('an analysis of the commit that merges the pull request', async () => {
  const merge = await world.push('main', { b: 'b' });
  const ref = `refs/pull/${world.number}/merge`;
  world.front.paged(`${HOME}/code-scanning/analyses`, () => [
    { ref, commit_sha: merge, created_at: '2026-11-01T10:00:00Z', error: '', tool: { name: 'CodeQL' } },
  ]);
  world.front.answer(`${HOME}/git/commits/${merge}`, { sha: merge, parents: [{ sha: world.head }] });
  expect((await judged('security-alerts: code-scanning')).state).toBe('go');
  world.front.answer(`${HOME}/git/commits/${merge}`, { sha: merge, parents: [{ sha: '0'.repeat(40) }] });
  expect((await judged('security-alerts: code-scanning')).problems).toMatchObject([{ cause: 'stale' }]);
});
