import { chmodSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';
import { realCommands } from '../support/real-commands.ts';

const opened: ReturnType<typeof realCommands>[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.remove()));
});

/** Judges a criterion whose command is really run, in a folder with these files; scripts among them may be run. */
async function judged(criterion: string, files: Readonly<Record<string, string>> = {}) {
  const world = realCommands();
  opened.push(world);
  for (const [name, content] of Object.entries(files)) {
    world.folder.write(name, content);
    if (content.startsWith('#!')) chmodSync(world.folder.path(name), 0o755);
  }
  const judgement = await judgeCriterion(criterion, { commands: world.commands });
  return { ...judgement, facts: factsOf(judgement.evidence.facts) };
}

describe('what looks fine and is not', () => {
  const printing = (what: string) => `command: { run: [printf, '%b', ${what}] }\n`;
  it.each<[string, string, string, string | null]>([
    ['killed, and any exit code would do', 'command: kill -9 $$\ngo: { exit-code: ">= 0" }', 'unknown', 'invalid'],
    ['killed, and a failure is expected', 'command: kill -9 $$\ngo: { exit-code: "!= 0" }', 'unknown', 'invalid'],
    ['its child killed', "command: sh -c 'kill -9 $$'; true\n", 'no-go', 'invalid'],
    [
      'its child killed, a failure expected',
      "command: sh -c 'kill -9 $$'; true\ngo: { exit-code: '!= 0' }",
      'unknown',
      'invalid',
    ],
    ['not there', 'command: [no-such-program-here]', 'unknown', 'missing'],
    ['not there, for a shell', 'command: no-such-program-here', 'no-go', 'missing'],
    ['not there, a failure expected', 'command: no-such-program-here\ngo: { exit-code: "!= 0" }', 'unknown', 'missing'],
    ['may not be run, a failure expected', 'command: /etc/passwd\ngo: { exit-code: "!= 0" }', 'unknown', 'denied'],
    ['not there, and 127 expected', 'command: [no-such-program-here]\ngo: { exit-code: 127 }', 'unknown', 'missing'],
    ['too slow', 'command: sleep 600\ntimeout: 1s', 'unknown', 'timeout'],
    ['printing without end', 'command: [yes]\ngo: { exit-code: ">= 0" }', 'unknown', 'invalid'],
    ['a failure in a pipe', 'command: false | cat', 'no-go', null],
    ['a failure before the end', 'command: "false; true"', 'no-go', null],
    ['exit code 1 with good JSON', `command: "echo '{\\"ok\\":true}'; exit 1"\ngo: { json.ok: true }`, 'no-go', null],
    ['no JSON', `${printing("'UP'")}go: { json.ok: true }`, 'unknown', 'invalid'],
    [
      'nothing where JSON should be',
      'command: [true]\ngo: { json.ok: true }'.replace('true]', '"true"]'),
      'unknown',
      'empty',
    ],
    ['JSON and more', `${printing(`'{"ok":true}x'`)}go: { json.ok: true }`, 'unknown', 'invalid'],
    ['a key twice', `${printing(`'{"ok":false,"ok":true}'`)}go: { json.ok: true }`, 'unknown', 'invalid'],
    ['JSON without the value', `${printing(`'{"up":true}'`)}go: { json.ok: true }`, 'unknown', 'no-fact'],
    ['text for a flag', `${printing(`'{"ok":"true"}'`)}go: { json.ok: true }`, 'unknown', 'invalid'],
    ['bytes that are no text', `${printing("'ok\\377'")}go: { stdout: starts with ok }`, 'unknown', 'invalid'],
    [
      'bytes that are no text, counted',
      `${printing("'ok\\377'").replace(' }\n', ', pattern: bad }\n')}go: { matches: 0 }`,
      'unknown',
      'invalid',
    ],
    ['NUL', `${printing("'ok\\0'")}go: { stdout: starts with ok }`, 'unknown', 'invalid'],
    [
      'more than a fact holds',
      `command: head -c 1001 /dev/zero | tr '\\0' x\ngo: { stdout: contains x }`,
      'unknown',
      'invalid',
    ],
    [
      'output that may go on',
      'command: { run: "sleep 600 & true", pattern: error }\ngo: { matches: 0 }',
      'unknown',
      'invalid',
    ],
  ])('%s', async (_, criterion, state, cause) => {
    const { state: is, cause: why, evidence } = await judged(criterion);
    expect([is, why ?? evidence.problems[0]?.cause ?? null]).toEqual([state, cause]);
  });
  it.each([
    [{ fork: true }, /forks/],
    [{ event: 'issue_comment' }, /issue_comment/],
    [{ event: 'pull_request_target', fork: true }, /forks/],
    [{ event: 'workflow_run' }, /workflow_run/],
  ])('G01: nothing runs for %j, although the port would', async (over, said) => {
    const commands = { run: () => Promise.reject(new Error('it ran')) };
    const { state, cause, evidence } = await judgeCriterion('command: "true"', { commands }, over);
    expect([state, cause]).toEqual(['unknown', 'denied']);
    expect(evidence.problems[0]?.message).toMatch(said);
  });
});

describe('facts', () => {
  it('of a smoke test', async () => {
    const { state, facts, evidence } = await judged('command: ./smoke.sh --fast && echo ok', {
      'smoke.sh': '#!/bin/sh\n[ "$1" = --fast ]\n',
    });
    expect([state, facts['exit-code']]).toEqual(['go', 0]);
    expect(facts).not.toHaveProperty('stdout');
    expect(evidence.sources).toEqual([
      { kind: 'command', where: './smoke.sh --fast && echo ok', trust: 'workspace', bytes: 3 },
    ]);
  });
  const alembic = (revision: string) => ({
    'bin/alembic': `#!/bin/sh\n[ "$1" = current ] && echo "INFO  [alembic] Context impl" >&2 && echo "${revision}"\n`,
  });
  it.each([
    ['ae1027a6acf (head)', 'go'],
    ['1975ea83b712', 'no-go'],
    ['', 'no-go'],
  ])('the database is at head: %j', async (revision, state) => {
    const criterion = 'command: { run: [./bin/alembic, current], pattern: "\\\\(head\\\\)$" }\ngo: { matches: 1 }';
    expect((await judged(criterion, alembic(revision))).state).toBe(state);
  });
  it.each([
    ['{"a":1}', 'go'],
    ['{"a":1', 'no-go'],
  ])("jq '.' of %j", async (content, state) => {
    expect((await judged("command: jq '.' config/x.json", { 'config/x.json': content })).state).toBe(state);
  });
  it('of what it prints, and as long as a fact may be', async () => {
    const printed = await judged(`command: head -c 1000 /dev/zero | tr '\\0' x; echo\ngo: { stdout: matches ^x+$ }`);
    expect([printed.state, printed.facts.stdout]).toEqual(['go', 'x'.repeat(1000)]);
    expect((await judged('command: [git, --version]\ngo: { stdout: starts with git }')).state).toBe('go');
    expect((await judged('command: [printf, ""]\ngo: { stdout: matches ^$ }')).facts.stdout).toBe('');
  });
  it('of JSON, and its time', async () => {
    const json = `'{"checks":[{"name":"db","up":true,"n":3}]}'`;
    const { state, facts } = await judged(
      `command: [printf, '%s', ${json}]\ngo: { "json.checks[0].n": 3, "json.checks[?@.name=='db'].up": true, duration: "< 1m" }`,
    );
    expect([state, facts['json.checks[0].n']]).toEqual(['go', 3]);
    expect(facts.duration).toBeGreaterThan(0);
  });
  it('of its own folder and variables', async () => {
    const criterion =
      'command: { run: "echo $STAGE; pwd", cwd: api, env: { STAGE: canary } }\ngo: { stdout: "matches ^canary\\n.*/api$" }';
    expect((await judged(criterion, { 'api/x': '' })).state).toBe('go');
  });
});

describe('is refused at load', () => {
  it.each<[string, string, RegExp]>([
    ['an expression in a script', 'command: ./smoke.sh ${{ params.x }}', /script-injection: an expression in a script/],
    ['one of the environment', 'command: curl -H "${{ env.TOKEN }}"', /script-injection: an expression in a script/],
    [
      'an expression for a shell in a list',
      'command: [bash, -c, "echo ${{ github.event.x }}"]',
      /option-.*script injection/,
    ],
    [
      'one behind env',
      'command: [/usr/bin/env, bash, -euc, "echo ${{ github.event.x }}"]',
      /option-.*script injection/,
    ],
    ['code of another language', 'command: [python3, -c, "print(${{ github.event.x }})"]', /option-.*script injection/],
    ['the program itself', 'command: ["${{ github.event.x }}", x]', /option-.*the program must be written out/],
    ['a secret among the words', 'command: [curl, "${{ env.TOKEN }}"]', /env-place: /],
    ['a secret in the folder', 'command: { run: x, cwd: "${{ env.TOKEN }}" }', /env-place: /],
    ['no program', 'command: [" "]', /option-.*names no program/],
    ['no words', 'command: []', /empty-value/],
    ['an empty script', 'command: ""', /empty-value/],
    ['a blank script', 'command: "  "', /option-.*the script is empty/],
    [
      'a variable of the runner',
      'command: { run: x, env: { GITHUB_ENV: y } }',
      /option-.*`GITHUB_ENV` belongs to the runner/,
    ],
    ['a variable that loads code', 'command: { run: x, env: { LD_PRELOAD: y } }', /option-.*`LD_PRELOAD`/],
    ['a variable without a name', 'command: { run: x, env: { "A=B": y } }', /option-.*`A=B` is no name/],
    ['matches without a pattern', 'command: x\ngo: { matches: 0 }', /`matches` needs the option `pattern`/],
    ['a pattern that decides nothing', 'command: { run: x, pattern: y }', /would decide nothing/],
    ['a path that is none', 'command: x\ngo: { "json.a[": 1 }', /no JSONPath/],
    ['an exit code there is not', 'command: x\ngo: { exit-code: 256 }', /never/],
    ['a misspelt option', 'command: { run: x, directory: y }', /unknown-key/],
  ])('%s', async (_, criterion, said) => {
    expect((await loadMistakes(criterion)).join('\n')).toMatch(said);
  });
  it.each([
    'command: [curl, --fail, "${{ github.event.x }}"]',
    'command: [python3, check.py, "${{ github.event.x }}"]',
    'command: { run: \'./smoke.sh "$URL"\', env: { URL: "${{ github.event.x }}", TOKEN: "${{ env.TOKEN }}" } }',
    'command: { run: gh api, env: { GITHUB_TOKEN: "${{ env.GITHUB_TOKEN }}" } }',
  ])('but not %s', async (criterion) => expect(await loadMistakes(criterion)).toEqual([]));
});
