import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Results } from '../../src/core/results.ts';
import { CALLED, call } from './cli.ts';
import { type Workspace, workspace } from './workspace.ts';

const DAY = 86_400;

/** A checklist of one criterion, `latency`, that measures `p95` from `m.json`. */
export const measuring = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'name: Shop',
    'criteria:',
    '  - title: Latency',
    '    data: { file: m.json, facts: { p95: { path: "$.p95", unit: s } } }',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** What a case changes in results before they are put into a history. */
export type Change = (results: Results) => unknown;

/** A folder in which results of earlier runs can be made, by running. */
export interface HistoryDesk extends Workspace {
  /** Runs by a checklist over a measured value, some days before now, and puts the results into the history. */
  ran(name: string, daysAgo: number, p95: number, change?: Change, checklist?: string): Promise<void>;
  /** Runs over a measured value, and gives the results. */
  now(checklist: string, p95: number, ...args: readonly string[]): Promise<Results & { readonly code: number | null }>;
}

/** GO below 10 s, and nothing compared. */
export const PLAIN = measuring('go: { p95: "< 10s" }');

/** Such a folder, with an empty history. */
export function historyDesk(): HistoryDesk {
  const folder = workspace();
  folder.write('history/.keep', '');
  const run = async (checklist: string, p95: number, args: readonly string[]) => {
    folder.write('gonogo.yml', checklist);
    folder.write('m.json', JSON.stringify({ p95 }));
    const said = await call({ cwd: folder.root }, 'check', '-c', 'gonogo.yml', '--results', 'r.json', ...args);
    expect(said.stderr).toBe('');
    return { code: said.code, results: JSON.parse(readFileSync(folder.path('r.json'), 'utf8')) as Results };
  };
  return {
    ...folder,
    async ran(name, daysAgo, p95, change = () => {}, checklist = PLAIN) {
      const { results } = await run(checklist, p95, []);
      const now = new Date((CALLED - daysAgo * DAY) * 1000).toISOString().replace('.000Z', 'Z');
      const made = { ...results, context: { ...results.context, now } };
      const changed = change(made) ?? made;
      folder.write(`history/${name}.json`, typeof changed === 'string' ? changed : JSON.stringify(changed, null, 2));
    },
    async now(checklist, p95, ...args) {
      const { code, results } = await run(checklist, p95, ['--history', 'history', ...args]);
      return { ...results, code };
    },
  };
}
