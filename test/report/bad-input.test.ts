import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/core/load/load.ts';
import type { Files, Ports } from '../../src/core/ports.ts';
import type { CriterionResult } from '../../src/core/results.ts';
import { filesIn } from '../../src/io/files.ts';
import { run } from '../../src/run.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

/** Every check of reports with its option for files, a bound, and a report that it reads. */
const CHECKS: readonly { check: string; option: string; more?: string; go: string; good: string }[] = [
  { check: 'audit', option: 'report', go: '{ total: ">= 0" }', good: npmAudit() },
  { check: 'coverage', option: 'report', go: '{ lines: ">= 0%" }', good: 'SF:a.ts\nDA:1,1\nend_of_record\n' },
  { check: 'load-test', option: 'report', go: '{ p95: "<= 1h" }', good: k6() },
  { check: 'tests', option: 'report', go: '{ total: ">= 0" }', good: '<testsuite><testcase name="a"/></testsuite>' },
  {
    check: 'benchmark',
    option: 'report',
    go: '{ app.mean: "<= 1h" }',
    good: '{"results":[{"command":"app","mean":1,"min":1,"max":1,"times":[1],"exit_codes":[0]}]}',
  },
  { check: 'data', option: 'file', more: ', facts: { x: "$.x" }', go: '{ x: ">= 0" }', good: '{"x": 1}' },
  { check: 'log', option: 'file', go: '{ errors: ">= 0" }', good: 'INFO a\n' },
];

let space: Workspace;
let socket: Server;
let files: Files;

beforeAll(() => {
  space = workspace();
  files = filesIn(space.root, space.root);
  for (const { check, good } of CHECKS) space.write(`good/${check}`, good);
  space.write('bad/words', 'this is no report\n');
  space.write('bad/page', '<!doctype html><html><body>Sign in</body></html>\n');
  space.write('bad/empty', '');
  space.write('bad/blank', ' \n\n');
  space.write('bad/nul', 'a\0b\n');
  space.write('bad/utf16', Buffer.from('{"x": 1}\nINFO a\n', 'utf16le'));
  space.write(
    'bad/binary',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7 + 128) % 256),
  );
  space.write('bad/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  space.write('bad/sparse', '');
  truncateSync(space.path('bad/sparse'), 1024 ** 3);
  mkdirSync(space.path('folder/empty'), { recursive: true });
  symlinkSync('/etc/hostname', space.path('link-out'));
  symlinkSync('/dev/zero', space.path('device'));
  symlinkSync('nowhere', space.path('link-to-nothing'));
  execFileSync('mkfifo', [space.path('fifo')]);
  socket = createServer().listen(space.path('socket'));
});

afterAll(() => {
  socket.close();
  space.remove();
});

/** What becomes of a criterion over `report`, and of another one over a good report, in one run. */
async function judged(one: (typeof CHECKS)[number], report: string, from: Files = files) {
  const criterion = (title: string, path: string) =>
    `  - title: ${title}\n    ${one.check}: { ${one.option}: ${path}${one.more ?? ''} }\n    go: ${one.go}\n`;
  const yaml = `version: 1\ncriteria:\n${criterion('bad', report)}${criterion('good', `good/${one.check}`)}`;
  const loaded = await load('gonogo.yml', new TextEncoder().encode(yaml), vocabulary);
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  const ports = { files: from, environment: () => undefined } as unknown as Ports;
  const { criteria, decision } = await run(
    {
      checklist: loaded.checklist,
      sha256: '',
      ref: null,
      params: {},
      github: {},
      inputs: {},
      context: { now: Date.now() / 1000, actions: false, fork: false },
      clock: () => 0,
    },
    ports,
  );
  const [bad, good] = criteria as [CriterionResult, CriterionResult];
  return { bad, good, verdict: decision.verdict };
}

/** One that reads the same files but hands out other bytes for one of them. */
const instead = (path: string, read: () => AsyncIterable<Uint8Array>): Files => ({
  ...files,
  read: (file) => (file.path === path ? read() : files.read(file)),
});

describe.each(CHECKS)('$check', (one) => {
  const { check, good: content } = one;
  const rows: [what: string, path: string, cause: string][] = [
    ['nothing there', 'bad/none', 'missing'],
    ['an empty file', 'bad/empty', 'empty'],
    ['a blank file', 'bad/blank', 'empty'],
    ['NUL bytes', 'bad/nul', 'invalid'],
    ['UTF-16 without a mark', 'bad/utf16', 'invalid'],
    ['bytes that are no text', 'bad/binary', 'invalid'],
    ['a picture', 'bad/png', 'invalid'],
    ['a gibibyte of nothing', 'bad/sparse', 'invalid'],
    ['an empty folder', 'folder', 'missing'],
    ['a link out of the workspace', 'link-out', 'denied'],
    ['a device', 'device', 'denied'],
    ['a link to nothing', 'link-to-nothing', 'missing'],
    ['a pipe', 'fifo', 'denied'],
    ['a socket', 'socket', 'denied'],
    ['a path that goes up', '../secret', 'denied'],
    // A log is any text.
    ...(check === 'log'
      ? []
      : ([
          ['words', 'bad/words', 'invalid'],
          ['a page of HTML', 'bad/page', 'invalid'],
        ] as [string, string, string][])),
    ...(check === 'log' || check === 'data'
      ? []
      : ([
          [
            'a report of another kind beside a good one',
            `[good/${check}, good/${check === 'tests' ? 'audit' : 'tests'}]`,
            'invalid',
          ],
        ] as [string, string, string][])),
  ];
  it.each(rows)('%s: its own cause, and the other criterion goes on', async (_, path, cause) => {
    const { bad, good, verdict } = await judged(one, path);
    expect({ state: bad.state, cause: bad.cause, good: good.state, verdict }).toEqual({
      state: 'unknown',
      cause,
      good: 'go',
      verdict: 'NO-GO',
    });
    // The message names the file, or the pattern, and the reader of the report knows where to look.
    expect(bad.problems[0]?.message).toMatch(/`[^`]+`/);
  });

  it('a line of a gibibyte is refused without being held', async () => {
    let pieces = 0;
    const piece = Buffer.alloc(64 * 1024, 'x');
    const begin = content.slice(0, check === 'tests' ? 10 : Math.max(1, content.indexOf('"') + 1));
    async function* endless() {
      yield Buffer.from(begin);
      for (; pieces < 16 * 1024; pieces++) yield piece;
    }
    const { bad, good } = await judged(one, 'bad/words', instead('bad/words', endless));
    expect({ state: bad.state, cause: bad.cause, good: good.state }).toEqual({
      state: 'unknown',
      cause: 'invalid',
      good: 'go',
    });
    // What is held in memory as a whole has 64 MiB at the most, a line 1 MiB.
    expect(pieces).toBeLessThan(1100);
  });

  it.each([
    ['grows', () => appendFileSync(space.path(`moving/${check}`), ' \n')],
    ['shrinks', () => truncateSync(space.path(`moving/${check}`), 70_000)],
  ])('a file that %s while it is read', async (_, change) => {
    space.write(`moving/${check}`, `${content}${' '.repeat(200_000)}\n`);
    const moving: Files = {
      ...files,
      async *read(file) {
        let changed = false;
        for await (const piece of files.read(file)) {
          yield piece;
          if (!changed && file.path.startsWith('moving')) change();
          changed = true;
        }
      },
    };
    const { bad, good } = await judged(one, `moving/${check}`, moving);
    expect({ state: bad.state, cause: bad.cause, good: good.state }).toEqual({
      state: 'unknown',
      cause: 'invalid',
      good: 'go',
    });
    expect(bad.problems[0]?.message).toContain('changed while it was being read');
  });
});

it('100,000 files in a pattern are refused, and the other criterion goes on', { timeout: 120_000 }, async () => {
  const folder = space.path('many');
  mkdirSync(folder);
  execFileSync('sh', ['-c', 'seq -f %.0f.json 100000 | xargs touch'], { cwd: folder });
  for (const one of CHECKS) {
    const { bad, good } = await judged(one, '"many/*.json"');
    expect({ check: one.check, state: bad.state, cause: bad.cause, good: good.state }).toEqual({
      check: one.check,
      state: 'unknown',
      cause: 'invalid',
      good: 'go',
    });
    expect(bad.message).toContain('10000 files');
  }
});

/** The superuser may read everything, so somebody else looks. */
it.runIf(process.platform !== 'win32')('a file that may not be read is denied', async () => {
  space.write('mine', '{"x": 1}');
  chmodSync(space.path('mine'), 0o000);
  chmodSync(space.root, 0o755);
  const superuser = process.geteuid?.() === 0;
  if (superuser) process.seteuid?.(65_534);
  try {
    for (const one of CHECKS) {
      const { bad, good } = await judged(one, 'mine');
      expect({ check: one.check, cause: bad.cause, good: good.state }).toEqual({
        check: one.check,
        cause: 'denied',
        good: 'go',
      });
    }
  } finally {
    if (superuser) process.seteuid?.(0);
  }
});

it('no file is left open, however early it is refused', async () => {
  let open = 0;
  const counted: Files = {
    ...files,
    async *read(file) {
      open += 1;
      try {
        yield* files.read(file);
      } finally {
        open -= 1;
      }
    },
  };
  for (const one of CHECKS)
    for (const path of ['bad/sparse', 'bad/nul', 'bad/page', 'bad/utf16', 'bad/binary'])
      await judged(one, path, counted);
  expect(open).toBe(0);
});

function npmAudit(): string {
  const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
  const dependencies = { prod: 1, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 1 };
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: {},
    metadata: { vulnerabilities: none, dependencies },
  });
}

function k6(): string {
  return readFileSync(new URL('../fixtures/load-test/k6-summary/k6-0.49-passing.json', import.meta.url), 'utf8');
}
