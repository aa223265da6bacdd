import { cpSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { call } from '../support/cli.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** examples/pilot-rollout: the worked example of an import, from the page to boxes that evidence ticks. */

const EXAMPLE = 'examples/pilot-rollout';
let folder: Workspace;
const cli = (...argv: string[]) => call({ cwd: folder.root }, ...argv);
const read = (name: string) => readFileSync(folder.path(name), 'utf8');
beforeAll(() => {
  folder = workspace();
  cpSync(EXAMPLE, folder.path('pilot'), { recursive: true });
});
afterAll(() => folder.remove());

interface Item {
  readonly line: number;
  readonly id: string;
  readonly check: string | null;
}

async function items(): Promise<readonly Item[]> {
  const { stdout } = await cli('import', 'pilot/CHECKLIST.md', '--format', 'json');
  return JSON.parse(stdout).items;
}

describe('the page of a pilot', () => {
  it('becomes the criteria of the checklist: the same ids, in the same order, from the same lines', async () => {
    const { checklist, text } = await loadChecklist('gonogo.yml', readFileSync(`${EXAMPLE}/gonogo.yml`));
    const imported = await items();
    expect(checklist.criteria.map(({ id }) => id)).toEqual(imported.filter(({ check }) => check).map(({ id }) => id));
    const lines = text.split('\n');
    for (const { id, location } of checklist.criteria) {
      const own = lines.slice(location.line - 1, location.endLine).join('\n');
      expect([id, /# CHECKLIST\.md:(\d+)/.exec(own)?.[1]]).toEqual([
        id,
        String(imported.find((one) => one.id === id)?.line),
      ]);
    }
  });
  it('loads as it was imported, too', async () => {
    await cli('import', 'pilot/CHECKLIST.md', '-o', 'pilot/imported.yml');
    const { code, stdout } = await cli('validate', 'pilot/imported.yml');
    expect([code, stdout]).toEqual([0, expect.stringContaining('ok, 28 criteria')]);
  });
  it('holds for people: as many are go as the README says', async () => {
    const { code, stdout } = await cli('check', '-c', 'pilot/gonogo.yml', '--results', 'r.json');
    expect([code, stdout]).toEqual([4, expect.stringContaining('HOLD   12 pending, 12 go, 4 not applicable')]);
    expect(readFileSync(`${EXAMPLE}/README.md`, 'utf8')).toContain('HOLD: 12 go, 12 pending');
  });
  it('gets its boxes ticked by what is so, and by nothing else', async () => {
    const before = read('pilot/CHECKLIST.md');
    folder.write('pilot/CHECKLIST.md', before.replace('- [ ] **Backup', '- [x] **Backup'));
    await cli('sign', 'goals-agreed', '-c', 'pilot/gonogo.yml', '--as', 'team', '--by', '@octocat');
    await cli('check', '-c', 'pilot/gonogo.yml', '--results', 'r.json');
    const from = ['--from', 'r.json', '--in-place', 'pilot/CHECKLIST.md'];
    const { code, stderr } = await cli('render', '-c', 'pilot/gonogo.yml', ...from);
    // Twelve that are measured, two that head only such, one that was signed.
    expect([code, stderr]).toEqual([0, expect.stringContaining('15 ticked, 1 unticked')]);
    const after = read('pilot/CHECKLIST.md');
    expect(after.replaceAll('[x]', '[ ]')).toBe(before);
    const { criteria } = JSON.parse(read('r.json')) as Results;
    for (const { line, id, check } of (await items()).filter((one) => one.check !== null)) {
      const state = criteria.find((one) => one.id === id)?.state;
      const box = after.split('\n')[line - 1]?.match(/\[([ x])\]/)?.[1];
      if (box !== undefined) expect([id, check, box]).toEqual([id, check, state === 'go' ? 'x' : ' ']);
    }
  });
});
