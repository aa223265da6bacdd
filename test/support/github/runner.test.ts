import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeBinaries } from '../node-binaries.ts';
import { exampleWebhooks, handMadeWebhooks } from '../webhooks.ts';
import { parseCommandFile, parseWorkflowCommands } from './command-files.ts';
import { commentEvent, pullRequestEvent, pushEvent } from './events.ts';
import { runStep } from './runner.ts';
import { createWorld } from './world.ts';

const EXAMPLE = fileURLToPath(new URL('./example-step.mjs', import.meta.url));
const NODE_VARIABLES = /^(?:CI|HOME|LANG|PATH|PWD|SHLVL|_|INPUT_.+|GITHUB_.+|RUNNER_.+)$/;

describe('a step', () => {
  for (const { name, path, major } of nodeBinaries())
    it(`runs on ${name}, talks to the world and leaves what the runner reads`, async () => {
      const world = await createWorld();
      try {
        const result = await runStep({
          script: EXAMPLE,
          node: path,
          world,
          event: await pullRequestEvent(world),
          inputs: { 'github-token': world.tokens.actions, 'fail-on': 'hold' },
          files: { 'evidence.txt': 'passed' },
        });
        expect(result).toMatchObject({ code: 4, signal: null, timedOut: false, outputs: { status: '201' } });
        expect(result.outputs.node).toMatch(new RegExp(`^v${major}\\.`));
        expect(result.summary).toBe(`# ${world.head}\n`);
        expect(result.files).toEqual({ 'evidence.txt': 'passed', 'report.txt': 'passed' });
        expect(result.commands).toEqual([
          {
            command: 'error',
            properties: { file: 'a.yml', line: '3', title: 'Two, parts:' },
            message: 'first\nsecond',
          },
        ]);
        expect(result.requests.map(({ operation }) => operation)).toEqual(['issues/create-comment']);
        expect(await world.comments()).toMatchObject([{ by: 'github-actions[bot]', body: 'hold' }]);
        const names = result.stderr.replace('names: ', '').trim().split(' ');
        expect(names.filter((variable) => !NODE_VARIABLES.test(variable))).toEqual([]);
      } finally {
        await world.close();
      }
    });
  const inline = (code: string) => ({ script: '--eval', args: [code] });
  it('is killed when its time is up, and what it started too', async () => {
    const code = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 9)'], { stdio: 'inherit' });
      setInterval(() => {}, 9)`;
    const result = await runStep({ ...inline(code), seconds: 0.5 });
    expect(result).toMatchObject({ code: null, signal: 'SIGKILL', timedOut: true });
    expect(result.seconds).toBeLessThan(5);
  });
  it('reaches no GitHub without a world', async () => {
    const code = 'fetch(process.env.GITHUB_API_URL).catch(() => { process.exitCode = 7 })';
    expect(await runStep(inline(code))).toMatchObject({ code: 7, requests: [] });
  });
  it('can lack any of the variables (G17)', async () => {
    const code = "process.stdout.write(String('GITHUB_STEP_SUMMARY' in process.env))";
    expect(await runStep({ ...inline(code), env: { GITHUB_STEP_SUMMARY: undefined } })).toMatchObject({
      stdout: 'false',
    });
  });
});

describe('command files', () => {
  const good: readonly [name: string, text: string, entries: Record<string, string>][] = [
    ['nothing', '', {}],
    ['a line', 'a=b=c\n', { a: 'b=c' }],
    ['an empty value', 'a=\n', { a: '' }],
    ['a block', 'a<<X\none\n\ntwo=2\nX\nb=1\n', { a: 'one\n\ntwo=2', b: '1' }],
    ['a line with arrows in the value', 'a=b<<c\n', { a: 'b<<c' }],
    ['the last of two', 'a=1\na=2\n', { a: '2' }],
    ['E15: a delimiter within the value', 'a<<X\nv\nX\nverdict=GO\nX=\n', { a: 'v', verdict: 'GO', X: '' }],
  ];
  for (const [name, text, entries] of good) it(`reads ${name}`, () => expect(parseCommandFile(text)).toEqual(entries));
  const bad: readonly [name: string, text: string][] = [
    ['no value', 'a\n'],
    ['no name', '=a\n'],
    ['a block without an end', 'a<<X\nb\n'],
    ['a block without a delimiter', 'a<<\nb\n'],
  ];
  for (const [name, text] of bad)
    it(`fails the step for ${name}`, () => expect(() => parseCommandFile(text)).toThrow('invalid'));
});

describe('workflow commands', () => {
  const rows: readonly [name: string, log: string, commands: readonly string[]][] = [
    ['plain text', 'error: x\n a::b::c\n', []],
    ['a message', '::notice::x\n', ['notice: x']],
    ['E13: white space before it', ' \t::error::x\n', ['error: x']],
    ['E13: the older form, anywhere in a line', 'x ##[error]y\n', ['error: y']],
    ['colons in the message', '::error::a::b\n', ['error: a::b']],
    [
      'what stands between stop and start',
      '::stop-commands::t\n::error::x\n::t::\n::error::y\n',
      ['stop-commands: t', 'error: y'],
    ],
  ];
  for (const [name, log, commands] of rows)
    it(`reads ${name}`, () =>
      expect(parseWorkflowCommands(log).map(({ command, message }) => `${command}: ${message}`)).toEqual(commands));
});

describe('events', () => {
  it('are those of the world', async () => {
    const world = await createWorld();
    try {
      const pull = await pullRequestEvent(world);
      expect(pull.payload).toMatchObject({ number: 1, pull_request: { head: { sha: world.head } } });
      const { payload } = await commentEvent(world, '/gonogo sign x');
      expect(payload).toMatchObject({
        comment: { body: '/gonogo sign x', user: { login: 'alice' } },
        issue: { number: 1 },
      });
      expect(JSON.stringify(payload)).not.toContain(world.head);
      expect((await pushEvent(world, 'main')).payload).toMatchObject({ after: await world.tip('main') });
    } finally {
      await world.close();
    }
  });
  it('are all the examples of GitHub, and more', () => {
    expect(exampleWebhooks()).toHaveLength(329);
    const names = [...exampleWebhooks(), ...handMadeWebhooks()].map(({ event, name }) => `${event} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
