import { cpSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from '../support/cli.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** examples/extended-checklist on a desk, as its README has it. */

let folder: Workspace;
beforeAll(() => {
  folder = workspace();
  cpSync('examples/extended-checklist', folder.root, { recursive: true });
});
afterAll(() => folder.remove());
const gonogo = (...argv: string[]) => call({ cwd: folder.root, environment: { USER: 'octocat' } }, ...argv);

it('is HOLD, and says what the policy is loosened by', async () => {
  const { code, stdout, stderr } = await gonogo('check', '-c', 'gonogo.yml');
  expect([code, stderr]).toEqual([4, '']);
  expect(stdout).toContain('▼ latency   p95 (go < 300ms) → go < 1s');
  expect(stdout).toContain('enough of executed: >= 3 → >= 5 (in policies/web-service.yml)');
});
it('is GO once signed', async () => {
  expect((await gonogo('sign', 'on-call', '-c', 'gonogo.yml', '--as', 'on-call', '--by', '@octocat')).code).toBe(0);
  expect((await gonogo('check', '-c', 'gonogo.yml')).code).toBe(0);
});
it('each of its files is looked at: what a policy loses is missed', async () => {
  folder.write('policies/every-service.yml', 'version: 1\nroles: { on-call: ["@octocat"] }\n');
  const { code, stderr } = await gonogo('check', '-c', 'gonogo.yml');
  expect([code, stderr.includes('policies/web-service.yml:13:5: error[missing-key]')]).toEqual([2, true]);
});
