import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { takeTurns } from '../../src/io/command/turns.ts';
import { openCommands } from '../../src/io/commands.ts';
import { runnerEvent } from '../../src/io/runner-event.ts';
import { isAlive, realCommands, until } from '../support/real-commands.ts';

const opened: ReturnType<typeof realCommands>[] = [];
const world = (environment?: Readonly<Record<string, string>>) => {
  const one = realCommands(environment);
  opened.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.remove()));
});

/** What became of a command: its exit code, or the cause and message of why there is none. */
const told = (promise: Promise<{ exitCode: number }>) =>
  promise.then(
    ({ exitCode }) => `exit ${exitCode}`,
    (error: unknown) => {
      if (error instanceof EvidenceError) return `${error.cause}: ${error.message}`;
      throw error;
    },
  );
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
const node = (code: string) => [process.execPath, '-e', code];

describe('C24: what is no exit code', () => {
  it.each<[string, readonly string[] | string, RegExp]>([
    ['killed from inside', 'kill -9 $$', /^invalid: the command was killed by SIGKILL/],
    ['terminated', 'kill -TERM $$', /^invalid: the command was killed by SIGTERM/],
    ['a crash', node('process.abort()'), /^invalid: the command was killed by SIGABRT/],
    ['not there', ['no-such-program-here'], /^missing: `no-such-program-here` was not found in PATH/],
    ['a path that is not there', ['./no/such'], /^missing: `.\/no\/such` was not found/],
    ['a whole line as one word', ['echo hello'], /^missing: `echo hello` was not found/],
    ['a folder', ['./'], /^denied: `.\/` may not be run/],
    ['no program', [''], /^invalid: /],
    ['a NUL in a word', ['echo', 'a\0b'], /^invalid: .*NUL/],
    ['a NUL in a script', 'echo a\0b', /^invalid: .*NUL/],
    ['words past all bounds', ['echo', 'x'.repeat(8 * 1024 * 1024)], /^invalid: .*too long/],
    ['output without end', ['yes'], /^invalid: the command printed more than the limit of 1 MiB/],
    ['10 MB', node('process.stdout.write("x".repeat(10e6))'), /^invalid: .*more than the limit/],
  ])('%s', async (_, run, said) => {
    expect(await told(world().run(run))).toMatch(said);
  });
  it('a file that may not be run, and one whose interpreter is not there', async () => {
    const { folder, run } = world();
    folder.write('plain.sh', '#!/bin/sh\nexit 0\n');
    folder.write('orphan.sh', '#!/no/such/interpreter\n');
    chmodSync(folder.path('orphan.sh'), 0o755);
    expect(await told(run(['./plain.sh']))).toBe('denied: `./plain.sh` may not be run');
    expect(await told(run(['./orphan.sh']))).toMatch(/^missing: `.\/orphan.sh` was not found, or what its first line/);
  });
  it.each<[string, readonly string[] | string, number]>([
    ['well', 'true', 0],
    ['not well', 'exit 3', 3],
    ['a failure in the middle of a script', 'false; true', 1],
    ['a failure in a pipe', 'false | cat', 1],
    ['a variable that is not set', 'echo "$NOT_SET_HERE"', 1],
    ['a command that the shell does not find', 'no-such-program-here', 127],
    ['much on stderr', `head -c 3000000 /dev/zero >&2`, 0],
  ])('an exit code: %s', async (_, run, code) => {
    expect(await told(world().run(run))).toBe(`exit ${code}`);
  });
  it('1 MiB is no byte too much, and one more is', async () => {
    const { run } = world();
    const print = (bytes: number) => `head -c ${bytes} /dev/zero`;
    expect((await run(print(LIMITS.commandOutputBytes))).stdout).toHaveLength(LIMITS.commandOutputBytes);
    expect(await told(run(print(LIMITS.commandOutputBytes + 1)))).toMatch(/^invalid: /);
  });
});

describe('G02: what a command is given', () => {
  const job = {
    GITHUB_TOKEN: 'ghs_0123456789',
    GITHUB_ENV: '/tmp/env',
    GITHUB_OUTPUT: '/tmp/out',
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    RUNNER_TEMP: '/tmp',
    'INPUT_GITHUB-TOKEN': 'ghs_0123456789',
    NODE_OPTIONS: '--require ./evil.js',
    LD_PRELOAD: './evil.so',
    BASH_ENV: './evil.sh',
    ENV: './evil.sh',
    AWS_SECRET_ACCESS_KEY: 'a-secret-of-the-job',
    HOME: '/home/me',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  };
  it('its own environment and nothing of the job', async () => {
    const { stdout } = await world(job).run(['env'], { variables: { STAGE: 'canary', GITHUB_TOKEN: 'given' } });
    const lines = text(stdout).trim().split('\n').sort();
    const given = ['GITHUB_TOKEN=given', 'HOME=/home/me', 'LANG=C.UTF-8', `PATH=${process.env.PATH}`, 'STAGE=canary'];
    expect(lines).toEqual([...given, 'TZ=UTC'].sort());
  });
  it('a script, too, but for what bash sets itself', async () => {
    const { folder, run } = world(job);
    folder.write('evil.sh', 'touch hacked\n');
    const { stdout } = await run('env');
    const names = text(stdout)
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names.sort()).toEqual(['HOME', 'LANG', 'PATH', 'PWD', 'SHLVL', 'TZ', '_']);
    expect(existsSync(folder.path('hacked'))).toBe(false);
  });
  it('refuses variables of the runner, however they came here', async () => {
    expect(await told(world().run(['env'], { variables: { GITHUB_ENV: 'x' } }))).toMatch(/^denied: `GITHUB_ENV`/);
  });
  it('no input, no terminal', async () => {
    expect(text((await world().run('cat; tty || true')).stdout)).toBe('not a tty\n');
  });
  it('its folder, and no other than one of the repository', async () => {
    const { folder, run } = world();
    folder.write('services/api/x');
    symlinkSync('/', folder.path('out'));
    symlinkSync('services', folder.path('in'));
    expect(text((await run('pwd', { cwd: 'services/api' })).stdout)).toBe(`${folder.path('services/api')}\n`);
    expect(text((await run('pwd', { cwd: 'in/api' })).stdout)).toBe(`${folder.path('services/api')}\n`);
    for (const cwd of ['..', '/', '/tmp', 'services/../..', 'out', 'out/tmp'])
      expect(await told(run('pwd', { cwd })), cwd).toMatch(/^denied: /);
    for (const cwd of ['nothing', 'services/api/x']) expect(await told(run('pwd', { cwd })), cwd).toMatch(/^missing: /);
  });
});

describe('G03: nothing outlives a command', () => {
  /** The processes whose ids a script wrote into `pids`. */
  const pidsIn = async (path: string, count: number): Promise<number[]> => {
    const read = () => (existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').filter(Boolean) : []);
    await until(() => read().length >= count);
    return read().map((line) => Number.parseInt(line, 10));
  };
  const allGone = (pids: readonly number[]) =>
    until(async () => (await Promise.all(pids.map(isAlive))).every((alive) => !alive));

  it.each<[string, string, number]>([
    ['sleeping', 'echo $$ >> pids; sleep 600', 1],
    ['with grandchildren', '(sleep 600 & echo $! >> pids; sleep 600) & echo $! >> pids; wait', 2],
    ['deaf to SIGTERM', "trap '' TERM; echo $$ >> pids; while :; do sleep 0.1; done", 1],
    ['with a child that is deaf', "(trap '' TERM; while :; do sleep 0.1; done) & echo $! >> pids; wait", 1],
  ])('past its time: %s', { timeout: 30_000 }, async (_, script, count) => {
    const { folder, run, commands } = world();
    const outcome = told(run(script, { timeout: 1 }));
    const pids = await pidsIn(folder.path('pids'), count);
    expect(await outcome).toBe('timeout: the command did not end in time');
    await commands.close();
    await allGone(pids);
  });
  it('when gonogo is stopped', async () => {
    const { folder, run } = world();
    const stopped = new AbortController();
    const outcome = told(run('echo $$ >> pids; sleep 600 & echo $! >> pids; wait', { signal: stopped.signal }));
    const pids = await pidsIn(folder.path('pids'), 2);
    stopped.abort();
    expect(await outcome).toMatch(/^timeout: stopped/);
    await allGone(pids);
  });
  it('that left a process behind which holds its output', async () => {
    const { folder, run } = world();
    const outcome = await run('echo done; sleep 600 & echo $! >> pids');
    expect([outcome.exitCode, outcome.whole, text(outcome.stdout)]).toEqual([0, false, 'done\n']);
    await allGone(await pidsIn(folder.path('pids'), 1));
  });
  it('that left one behind which does not', async () => {
    const { folder, run } = world();
    const outcome = await run('sleep 600 > /dev/null & echo $! >> pids; echo done');
    expect([outcome.exitCode, outcome.whole]).toEqual([0, true]);
    await allGone(await pidsIn(folder.path('pids'), 1));
  });
  it('that left one behind in a session of its own: it is not waited for', async () => {
    const { folder, run, commands } = world();
    const outcome = await run(
      "setsid sh -c 'echo $$ >> pids; exec sleep 600' & until test -s pids; do sleep 0.05; done",
    );
    expect([outcome.exitCode, outcome.whole]).toEqual([0, false]);
    await commands.close();
    for (const pid of await pidsIn(folder.path('pids'), 1)) if (await isAlive(pid)) process.kill(pid, 'SIGKILL');
  });
  it('with more children than one can count', { timeout: 30_000 }, async () => {
    const { folder, run, commands } = world();
    const bomb = 'b() { sh -c "echo \\$\\$ >> pids; exec sleep 600" & }; for i in $(seq 60); do b; done; wait';
    expect(await told(run(bomb, { timeout: 2 }))).toMatch(/^timeout/);
    await commands.close();
    await allGone(await pidsIn(folder.path('pids'), 1));
  });
  it('what is written as it ends is read', async () => {
    const { run } = world();
    const { stdout, whole } = await run('exec > >(sleep 0.2; cat); seq 1000');
    expect([whole, text(stdout).split('\n').length]).toEqual([true, 1001]);
  });
});

describe('few at once', () => {
  it('waiting counts, and who gives up loses nobody a turn', async () => {
    const { folder, run } = world();
    const long = new AbortController();
    const first = ['a', 'b'].map((name) => told(run(`touch ${name}; sleep 600`, { signal: long.signal })));
    await until(() => existsSync(folder.path('a')) && existsSync(folder.path('b')));
    expect(await told(run('true', { timeout: 0.3 }))).toBe(
      'timeout: the command waited for others and did not start in time',
    );
    const next = told(run('true'));
    long.abort();
    expect(await next).toBe('exit 0');
    expect(await Promise.all(first)).toHaveLength(2);
  });
  it('hands turns over in order, and never more than there are', async () => {
    const turns = takeTurns(1);
    const never = new AbortController().signal;
    const gaveUp = new AbortController();
    const end = await turns.take(never);
    const left = turns.take(gaveUp.signal);
    const second = turns.take(never);
    gaveUp.abort();
    expect(await left).toBeUndefined();
    end?.();
    const endSecond = await second;
    expect(endSecond).toBeDefined();
    const third = turns.take(AbortSignal.abort());
    expect(await third).toBeUndefined();
    endSecond?.();
    expect(await turns.take(never)).toBeDefined();
  });
});

describe('G01: whether at all', () => {
  const events: readonly [event: Record<string, string>, payload: unknown, allowed: boolean, said: RegExp][] = [
    [{}, null, true, /^exit 0/],
    [{}, null, false, /^denied: commands are not run unless/],
    [{ GITHUB_EVENT_NAME: 'push' }, {}, true, /^exit 0/],
    [{ GITHUB_EVENT_NAME: 'push' }, {}, false, /^denied: commands are not run unless/],
    [{ GITHUB_ACTIONS: 'true' }, {}, true, /^denied: .* event ``/],
    [
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      { pull_request: pull(1, 1) },
      true,
      /^denied: .*pull_request_target/,
    ],
    [{ GITHUB_EVENT_NAME: 'pull_request_target' }, { pull_request: pull(2, 1) }, true, /^denied: .*forks/],
    [{ GITHUB_EVENT_NAME: 'workflow_run' }, {}, true, /^denied: .*workflow_run/],
    [{ GITHUB_EVENT_NAME: 'issue_comment' }, {}, true, /^denied: .*issue_comment/],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pull(1, 1) }, true, /^exit 0/],
    [
      { GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: pull(1, 1) },
      false,
      /^denied: commands are not run unless/,
    ],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pull(2, 1) }, true, /^denied: .*forks/],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pull(null, 1) }, true, /^denied: .*forks/],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: {} }, true, /^denied: .*forks/],
    [{ GITHUB_EVENT_NAME: 'pull_request' }, {}, true, /^denied: .*forks/],
    [{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/no/such' }, {}, true, /^denied: .*forks/],
  ];
  it.each(events)('%j with %j, allowed: %s', async (variables, payload, allowed, said) => {
    const { folder } = world();
    const environment: Record<string, string> = {
      GITHUB_EVENT_PATH: folder.write('event.json', JSON.stringify(payload)),
      ...variables,
    };
    const of = (name: string) => environment[name];
    const commands = openCommands({
      base: folder.root,
      root: folder.root,
      environment: of,
      allowed,
      circumstances: () => runnerEvent(of),
    });
    const ran = folder.path('ran');
    const signal = new AbortController().signal;
    const outcome = commands.run({
      run: ['/bin/sh', '-c', `echo x > ${ran}`],
      cwd: '.',
      variables: {},
      timeout: 15,
      signal,
    });
    expect(await told(outcome)).toMatch(said);
    expect(existsSync(ran)).toBe(said.source.startsWith('^exit'));
    await commands.close();
  });
});

function pull(head: number | null, base: number) {
  return { head: { repo: head === null ? null : { id: head } }, base: { repo: { id: base } } };
}
