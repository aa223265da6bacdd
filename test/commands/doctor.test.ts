import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../support/cli.ts';
import { CHECKLIST, GATE, POLICY, WORKFLOW } from '../support/doctor.ts';
import { createWorld, type World } from '../support/github/world.ts';
import { expectGolden } from '../support/golden.ts';
import { answerSound, SOUND_FILES } from '../support/protection-answers.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const HOME = 'GET /repos/acme/shop';
const BROKEN = {
  [WORKFLOW]: GATE.replace('pull_request:', 'pull_request: { paths: ["src/**"] }')
    .replace('    runs-on', '    needs: test\n    runs-on')
    .replace('    timeout-minutes: 10\n', '')
    .replace(/@[0-9a-f]{40} # v1/, '@v1\n        with: { fail-on: never }'),
  [CHECKLIST]: POLICY,
  '.github/CODEOWNERS': '* @acme/owners\n/.github/workflows/\n',
};

let sound: World;
let broken: World;
let folder: Workspace;
beforeAll(async () => {
  [sound, broken] = await Promise.all([
    createWorld({ branches: { main: SOUND_FILES } }),
    createWorld({ branches: { main: BROKEN } }),
  ]);
  answerSound(sound);
  const checks = { required_status_checks: [{ context: 'gate' }], strict_required_status_checks_policy: false };
  const of = { ruleset_source_type: 'Repository', ruleset_source: 'acme/shop', ruleset_id: 7 };
  const bypass = [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }];
  answerSound(broken, {
    [`${HOME}/rules/branches/main`]: [{ type: 'required_status_checks', ...of, parameters: checks }],
    [`${HOME}/rulesets/7`]: { id: 7, name: 'main', bypass_actors: bypass },
    [`${HOME}/branches/main`]: { protection: { enabled: true } },
    [`${HOME}/branches/main/protection`]: [403, { message: 'Resource not accessible by integration' }],
    'GET /orgs/acme/teams/sre': [404, { message: 'Not Found' }],
  });
  folder = workspace();
  for (const [path, text] of Object.entries(SOUND_FILES)) folder.write(path, text);
});
afterAll(async () => {
  await Promise.all([sound.close(), broken.close()]);
  folder.remove();
});

const doctor = (world: World | undefined, environment: Record<string, string>, ...argv: string[]) =>
  call(
    {
      cwd: folder.root,
      environment: {
        LANG: 'C.UTF-8',
        ...(world ? { GITHUB_API_URL: world.apiUrl, GH_TOKEN: world.tokens.actions } : {}),
        ...environment,
      },
    },
    'doctor',
    ...argv,
  );
const NAMED = { GITHUB_REPOSITORY: 'acme/shop' };
const golden = (name: string, text: string) =>
  expectGolden(`doctor/${name}.txt`, text.replaceAll(/at [0-9a-f]{7}/g, 'at a1b2c3d'));

describe('what GitHub has', () => {
  it('enforced: exit 0', async () => {
    const { code, stdout, stderr } = await doctor(sound, NAMED);
    expect([code, stderr]).toEqual([0, '']);
    golden('enforced', stdout);
  });
  it('-v lists what is fine', async () => golden('enforced-verbose', (await doctor(sound, NAMED, '-v')).stdout));
  it('A01 A02 A06 A15 A16: holes, worst first, and what could not be seen: exit 1', async () => {
    const { code, stdout, stderr } = await doctor(broken, {}, '--repo', 'acme/shop');
    expect([code, stderr]).toEqual([1, '']);
    golden('holes', stdout);
  });
  it('in ASCII and 72 columns', async () =>
    golden('holes-ascii', (await doctor(broken, { ...NAMED, LANG: 'C', COLUMNS: '72' })).stdout));
  it('as JSON', async () => {
    const { code, stdout } = await doctor(broken, NAMED, '--format', 'json');
    expect(code).toBe(1);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ schema: 'gonogo.doctor/v1', level: 'advisory', repository: 'acme/shop' });
    expect(data.branches).toEqual([{ branch: 'main', commit: await broken.tip('main') }]);
    expect(data.holes[0]).toMatchObject({ id: expect.any(String), severity: 'hole', file: null, line: null });
    expect(data.unknown).toContainEqual(expect.objectContaining({ permission: 'administration: read' }));
    expect(data.weak.length).toBeGreaterThan(0);
    expect(data.fine.length).toBeGreaterThan(0);
  });
  it('`--local` reads the files of this folder and the rules of GitHub', async () => {
    const { stdout } = await doctor(broken, NAMED, '--local', '--format', 'json');
    const ids = JSON.parse(stdout).holes.map((one: { id: string }) => one.id);
    expect(ids).toContain('any-source');
    expect(ids).not.toContain('needs-skipped');
  });
  it('another branch, which is not there', async () => {
    sound.front.answer(`${HOME}/branches/nope`, { message: 'Branch not found' }, 404);
    sound.front.answer(`${HOME}/rules/branches/nope`, []);
    sound.front.answer(`${HOME}/branches/nope/protection`, { message: 'Not Found' }, 404);
    const { code, stdout } = await doctor(sound, NAMED, '--branch', 'nope');
    expect([code, stdout]).toEqual([1, expect.stringContaining('there is no branch `nope`')]);
  });
  it('a repository it cannot see: everything is unknown, nothing fine', async () => {
    const { code, stdout } = await doctor(sound, {}, '--repo', 'acme/secret', '--format', 'json');
    const { level, unknown, fine } = JSON.parse(stdout);
    expect([code, level]).toEqual([1, 'advisory']);
    expect(unknown.length).toBeGreaterThan(2);
    expect(fine.map((one: { id: string }) => one.id)).not.toContain('not-required');
  });
  it('a token that is not valid', async () => {
    const { code, stdout } = await doctor(sound, { ...NAMED, GH_TOKEN: 'wrong' });
    expect([code, stdout]).toEqual([1, expect.stringContaining('the token is not valid')]);
    expect(stdout).not.toContain('wrong');
  });
  it('only reads', () =>
    expect([...sound.front.requests, ...broken.front.requests].filter(({ method }) => method !== 'GET')).toEqual([]));
});

describe('without a token', () => {
  it('files are judged, and all of GitHub is unknown: exit 1', async () => {
    const { code, stdout, stderr } = await doctor(undefined, NAMED);
    expect([code, stderr]).toEqual([1, '']);
    golden('no-token', stdout);
  });
  it('without any files the gate is missing', async () => {
    const empty = workspace();
    const { code, stdout } = await call({ cwd: empty.root, environment: {} }, 'doctor');
    expect([code, stdout]).toEqual([1, expect.stringContaining('no-gate')]);
    empty.remove();
  });
});

describe('where the token goes', () => {
  let server: ReturnType<typeof createServer>;
  const asked: string[] = [];
  let clone: Workspace;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    clone = workspace();
    execFileSync('/usr/bin/git', ['init', '-q'], { cwd: clone.root });
    const { port } = server.address() as AddressInfo;
    execFileSync('/usr/bin/git', ['remote', 'add', 'origin', `http://127.0.0.1:${port}/acme/shop.git`], {
      cwd: clone.root,
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    clone.remove();
  });
  it('never to a host that only the remote names', async () => {
    const { code, stdout } = await call({ cwd: clone.root, environment: { GH_TOKEN: 'ghp_secret' } }, 'doctor');
    expect([code, asked]).toEqual([1, []]);
    expect(stdout).toContain('the remote is on `127.0.0.1`, and GitHub is asked at `api.github.com`');
    expect(stdout).not.toContain('ghp_secret');
  });
  it('to the API that the environment names, of the same host', async () => {
    const environment = { LANG: 'C.UTF-8', GITHUB_API_URL: sound.apiUrl, GITHUB_TOKEN: sound.tokens.actions };
    const { code, stdout } = await call({ cwd: clone.root, environment }, 'doctor');
    expect([code, stdout]).toEqual([0, expect.stringContaining('acme/shop')]);
  });
});

it.each([
  ['--repo', 'shop', 'is no repository'],
  ['--repo', 'https://github.com/acme/shop', 'is no repository'],
  ['--format', 'yaml', '--format'],
])('%s %s is a mistake: exit 2', async (option, value, message) => {
  const { code, stderr } = await doctor(undefined, {}, option, value);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});

it('names from files cannot colour a terminal or command a runner', async () => {
  const hostile = workspace();
  hostile.write(
    WORKFLOW,
    GATE.replace('  gate:', '  "gate\\e[31m\\n::error::x":').replace('    timeout-minutes: 10\n', ''),
  );
  hostile.write('.github/CODEOWNERS', '* @a\n/.github/\u001b[31m\n');
  const { stdout } = await call({ cwd: hostile.root, environment: { LANG: 'C.UTF-8' } }, 'doctor', '-v');
  expect(stdout).toContain('no-timeout');
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toMatch(/^\s*::/m);
  hostile.remove();
});
