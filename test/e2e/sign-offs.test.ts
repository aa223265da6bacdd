import { execFileSync } from 'node:child_process';
import { appendFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationsOf, CHECKLIST, gatedWorld, runGate } from '../support/action.ts';
import type { World } from '../support/github/world.ts';

/** SPEC section 7 without GitHub: recorded sign-offs are only what anyone could have written, and HOLD means somebody is still to come. */

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const SIGNED = `version: 1
name: Pilot launch
roles: { sre: ["@bob"], qa: ["@alice"], nobody: [] }
criteria:
  - { title: Rollback rehearsed, sign-off: sre }
`;
const TWO = SIGNED.replace('sign-off: sre', 'sign-off: [sre, qa]');
const ACTIVE = { signatures: 'file' };

let world: World;
beforeAll(async () => {
  world = await gatedWorld(SIGNED);
});
afterAll(() => world.close());

/** Signs in the workspace as the CLI does. */
const sign = (workspace: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [CLI, 'sign', ...args], { cwd: workspace, stdio: 'pipe' });
const asBob = ['rollback-rehearsed', '--as', 'sre', '--by', 'bob'];

const rows: readonly [
  name: string,
  checklist: string,
  prepare: (workspace: string) => unknown,
  inputs: Record<string, string>,
  code: number,
  verdict: string,
  said: RegExp,
][] = [
  ['nobody signed', SIGNED, () => {}, {}, 4, 'HOLD', /not signed by `sre`/],
  [
    'recorded, and not counted under Actions',
    SIGNED,
    (at) => sign(at, ...asBob),
    {},
    4,
    'HOLD',
    /not signed by `sre`; what `\.gonogo\/signoffs\.ndjson` records is not counted here/,
  ],
  ['recorded, and counted where the workflow says so', SIGNED, (at) => sign(at, ...asBob), ACTIVE, 0, 'GO', /^GO: /m],
  [
    'taken back',
    SIGNED,
    (at) => {
      sign(at, ...asBob);
      sign(at, ...asBob, '--revoke');
    },
    ACTIVE,
    4,
    'HOLD',
    /not signed by `sre`/,
  ],
  [
    'the files have changed since',
    SIGNED,
    async (at) => {
      sign(at, ...asBob);
      await writeFile(`${at}/code.ts`, 'changed');
    },
    ACTIVE,
    4,
    'HOLD',
    /the files have changed since/,
  ],
  [
    'the criterion reads differently now',
    SIGNED,
    async (at) => {
      sign(at, ...asBob);
      const lines = `${at}/.gonogo/signoffs.ndjson`;
      const { readFile } = await import('node:fs/promises');
      await writeFile(lines, (await readFile(lines, 'utf8')).replace(/"digest":"[^"]+"/, '"digest":"0"'));
    },
    ACTIVE,
    4,
    'HOLD',
    /the criterion reads differently now/,
  ],
  [
    'lines of nonsense count for nothing',
    SIGNED,
    async (at) => {
      await writeFile(`${at}/x`, '');
      sign(at, ...asBob, '--revoke');
      await appendFile(`${at}/.gonogo/signoffs.ndjson`, '{"kind":"sign"}\nnull\n[]\n::set-output::x\n');
    },
    ACTIVE,
    4,
    'HOLD',
    /not signed by `sre`/,
  ],
  ['one of two roles', TWO, (at) => sign(at, ...asBob), ACTIVE, 4, 'HOLD', /not signed by `qa`/],
  [
    'one person for two roles (B05)',
    TWO,
    (at) => {
      sign(at, ...asBob);
      sign(at, 'rollback-rehearsed', '--as', 'qa', '--by', '@BOB');
    },
    ACTIVE,
    4,
    'HOLD',
    /who fills no other role/,
  ],
  [
    'two people for two roles',
    TWO,
    (at) => {
      sign(at, ...asBob);
      sign(at, 'rollback-rehearsed', '--as', 'qa', '--by', 'alice');
    },
    ACTIVE,
    0,
    'GO',
    /^GO: /m,
  ],
  [
    'a role with nobody in it (B21)',
    SIGNED.replace('sign-off: sre', 'sign-off: nobody'),
    () => {},
    ACTIVE,
    4,
    'HOLD',
    /has nobody in it/,
  ],
];

describe('a sign-off', () => {
  for (const [name, checklist, prepare, inputs, code, verdict, said] of rows)
    it(name, async () => {
      const result = await runGate({
        world,
        event: { name: 'push', payload: {} },
        files: { [CHECKLIST]: checklist, 'code.ts': 'before' },
        prepare: async (workspace) => void (await prepare(workspace)),
        inputs,
      });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      expect(result.stdout).toMatch(said);
      if (verdict === 'HOLD') {
        expect(result.summary).toContain('⏳ pending');
        expect(annotationsOf(result)).toEqual([expect.stringMatching(/^error: pending: Rollback rehearsed: /)]);
        expect(JSON.parse(result.outputs['failed-criteria'] ?? '')).toEqual(['rollback-rehearsed']);
      }
    });
  it('recorded in a pull request counts for nothing, whatever the pull request says of itself', async () => {
    const files = { 'code.ts': 'before', [CHECKLIST]: SIGNED };
    const result = await runGate({ world, files, prepare: (at) => void sign(at, ...asBob) });
    expect(result).toMatchObject({ code: 4, outputs: { verdict: 'HOLD' } });
    expect(result.temp['gonogo-results.json']).toContain('not counted here');
    expect((await world.comments())[0]?.body).toContain('🔵 HOLD — Pilot launch');
  });
  it('and something wrong at the same time is NO-GO', async () => {
    const checklist = `${SIGNED}  - { title: Notes, file: none.md }\n`;
    const result = await runGate({ world, event: { name: 'push', payload: {} }, files: { [CHECKLIST]: checklist } });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    expect(annotationsOf(result).map((text) => text.slice(0, 14))).toEqual(['error: no-go: ', 'error: pending']);
  });
});
