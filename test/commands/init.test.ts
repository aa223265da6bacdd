import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gatesIn } from '../../src/core/doctor/gate.ts';
import { readWorkflow } from '../../src/core/doctor/workflow.ts';
import { ASIDE } from '../../src/core/init/checklist-text.ts';
import { OWN_ACTION } from '../../src/core/own-action.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { call } from '../support/cli.ts';
import { CHECKS, diagnosisOf, SOUND, withFiles } from '../support/doctor.ts';
import { expectGolden } from '../support/golden.ts';
import { type Files, packageJson, SAMPLES } from '../support/repositories.ts';
import { workflowFaults, workflowRisks } from '../support/workflow-lint.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const CHECKLIST = '.github/gonogo.yml';
const WORKFLOW = '.github/workflows/gonogo.yml';

const made: Workspace[] = [];
afterAll(() => {
  for (const one of made) one.remove();
});

/** A repository of git with these files, or a plain folder. */
function repository(files: Files, git = true): Workspace {
  const folder = workspace();
  made.push(folder);
  for (const [path, text] of Object.entries(files)) folder.write(path, text);
  if (git) folder.git(['init', '-q']);
  return folder;
}

const init = (folder: Workspace, ...argv: string[]) => call({ cwd: folder.root }, 'init', ...argv);
const text = (folder: Workspace, path: string) => readFileSync(folder.path(path), 'utf8');
const load = async (checklist: string) => (await loadChecklist(CHECKLIST, Buffer.from(checklist))).checklist;
/** The folder's name is a new one each time. */
const named = (folder: Workspace, said: string) =>
  said.replaceAll(folder.root.slice(folder.root.lastIndexOf('/') + 1), 'folder');

/** The checklist with everything in it that stands there as a comment. */
function uncommented(checklist: string): string {
  const lines = checklist.split('\n');
  const start = lines.findIndex((line) => line.includes(ASIDE));
  if (start < 0) return checklist;
  const first = lines.findIndex((line, index) => index > start && line === '');
  const whole = lines.map((line, index) => (index > first ? line.replace(/^ {2}# /, '  ') : line)).join('\n');
  return /^roles:/m.test(whole)
    ? whole
    : whole.replace('\ncriteria:', '\nroles: { approvers: ["@octocat"] }\n\ncriteria:');
}

describe('whole repositories', () => {
  const rows: [name: string, place: string, criteria: string[]][] = [
    ['web-shop', 'pull-request', ['tests', 'coverage', 'audit']],
    ['web-shop', 'release', ['tests', 'coverage', 'audit', 'checks', 'sign-off']],
    ['python-service', 'release', ['audit', 'tests', 'coverage', 'checks', 'sign-off']],
    ['cluster-app', 'pull-request', ['tests', 'coverage', 'audit', 'tests', 'coverage', 'audit']],
    ['cluster-app', 'deployment', ['checks', 'deployment', 'http', 'tls', 'sign-off']],
    ['empty', 'pull-request', ['sign-off', 'checks']],
  ];
  it.each(rows)('%s for a %s', { timeout: 60_000 }, async (name, place, criteria) => {
    const folder = repository(SAMPLES[name] ?? {});
    const { code, stdout, stderr } = await init(folder, '--for', place);
    expect([code, stderr]).toEqual([0, '']);
    const [checklist, workflow] = [text(folder, CHECKLIST), text(folder, WORKFLOW)];
    expectGolden(`init/${name}.${place}.txt`, named(folder, stdout));
    expectGolden(`init/${name}.${place}.gonogo.yml`, named(folder, checklist));
    expectGolden(`init/${name}.${place}.workflow.yml`, workflow);
    const loaded = await load(checklist);
    expect(loaded.criteria.map(({ check }) => check.key).sort()).toEqual(criteria.sort());
    // Only that nobody may sign yet is worth a warning.
    expect(loaded.warnings.filter(({ id }) => id !== 'role-empty')).toEqual([]);
    const whole = await load(uncommented(checklist));
    expect(whole.criteria.length).toBeGreaterThanOrEqual(loaded.criteria.length);
    expect(whole.criteria.length).toBe([...checklist.matchAll(/^ {2}(?:# )?- id: /gm)].length);
    expect(await workflowFaults({ where: WORKFLOW, text: workflow })).toEqual([]);
    expect(workflowRisks(parse(workflow), workflow, true)).toEqual([]);
  });

  it('all that is possible in a workflow at once is still a right one', { timeout: 60_000 }, async () => {
    const folder = repository({ ...SAMPLES['web-shop'], ...SAMPLES['cluster-app'], ...SAMPLES['python-service'] });
    const { code } = await call({ cwd: folder.root, answers: ['', '1', 'all', '', 'y'] }, 'init');
    expect(code).toBe(0);
    expect(await workflowFaults({ where: WORKFLOW, text: text(folder, WORKFLOW) })).toEqual([]);
    expect((await load(text(folder, CHECKLIST))).criteria.length).toBeGreaterThan(15);
    expect(text(folder, WORKFLOW)).toContain('PAYMENT_KEY: ${{ secrets.PAYMENT_KEY }}');
  });

  it('uses the action as the README does', () =>
    expect(readFileSync('README.md', 'utf8')).toContain(`- uses: ${OWN_ACTION}\n`));

  it('the gate on pull requests has no hole that a file can have, and is short', async () => {
    const folder = repository(SAMPLES['web-shop'] ?? {});
    await init(folder);
    const workflow = text(folder, WORKFLOW);
    expect(workflow.split('\n').length).toBeLessThanOrEqual(42);
    const gates = gatesIn({ workflows: [readWorkflow(WORKFLOW, workflow)], actions: {} }, undefined);
    const names = gates.flatMap((gate) => gate.check.names);
    expect(names).toEqual(['gate']);
    const rules = [{ ...CHECKS, checks: names.map((name) => ({ name, app: 15368 })) }, ...SOUND.rules.slice(1)];
    const diagnosis = await diagnosisOf({ ...withFiles({ [WORKFLOW]: workflow }), rules: rules as typeof SOUND.rules });
    expect(diagnosis.findings.map(({ what }) => what)).toEqual(['`acme/gonogo@v1` is not pinned by a commit']);
  });

  it('what follows says of every missing report what writes it', async () => {
    const folder = repository(SAMPLES['web-shop'] ?? {});
    await init(folder);
    expect((await call({ cwd: folder.root }, 'validate')).code).toBe(0);
    const { code, stdout } = await call({ cwd: folder.root }, 'check');
    expect(code).toBe(1);
    for (const report of ['vitest.xml', 'coverage/coverage-final.json', 'npm-audit.json'])
      expect(stdout).toMatch(
        new RegExp(`no file matches .reports/${report}.*Written by .(?:npx vitest run|npm audit) .*reports`),
      );
  });

  it('what tools left here says what may be asked for', async () => {
    const folder = repository({
      ...SAMPLES['web-shop'],
      'coverage/lcov.info': `TN:\nSF:a.js\n${Array.from({ length: 10 }, (_, at) => `DA:${at + 1},${at < 9 ? 1 : 0}\n`).join('')}LF:10\nLH:9\nend_of_record\n`,
      'reports/vitest.xml': `<testsuites tests="8">${'<testsuite name="s" tests="8" failures="0" errors="0">'}${Array.from({ length: 8 }, (_, at) => `<testcase classname="s" name="t${at}" time="0.1"/>`).join('')}</testsuite></testsuites>`,
    });
    const { stdout } = await init(folder);
    expect(stdout).toMatch(/tests report, junit +reports\/vitest\.xml/);
    expect(text(folder, CHECKLIST)).toContain('go: { lines: ">= 90%" }');
    expect(text(folder, CHECKLIST)).toContain('enough: { executed: ">= 4" }');
  });
});

describe('never overwrites', () => {
  let folder: Workspace;
  beforeEach(() => {
    folder = repository(SAMPLES['web-shop'] ?? {});
  });
  const rows: [name: string, make: () => unknown, said: RegExp][] = [
    [
      'a checklist',
      () => folder.write(CHECKLIST, 'mine\n'),
      /`\.github\/gonogo\.yml` is there already: nothing was written/,
    ],
    ['a workflow', () => folder.write(WORKFLOW, 'mine\n'), /`\.github\/workflows\/gonogo\.yml` is there already/],
    ['a link to nothing', () => symlinkSync('/nowhere', folder.path(CHECKLIST)), /gonogo\.yml` is there already/],
    ['an empty file', () => folder.write(CHECKLIST, ''), /gonogo\.yml` is there already/],
    ['a folder', () => mkdirSync(folder.path(CHECKLIST)), /gonogo\.yml` is there already/],
  ];
  it.each(rows)('%s', async (_, make, said) => {
    make();
    const before = files(folder);
    for (const option of ['--yes', '--dry-run']) {
      const { code, stderr } = await init(folder, option);
      expect(code).toBe(2);
      expect(stderr).toMatch(said);
    }
    expect(files(folder)).toEqual(before);
  });
  it('nor through a folder that is a link, or a file', async () => {
    const plain = repository({ 'elsewhere/a.txt': 'x' });
    symlinkSync('elsewhere', plain.path('.github'));
    expect((await init(plain)).stderr).toContain('`.github` is no folder');
    expect(readdirSync(plain.path('elsewhere'))).toEqual(['a.txt']);
    unlinkSync(plain.path('.github'));
    plain.write('.github', 'a file');
    expect((await init(plain)).code).toBe(2);
  });
  it('what is written the first time stays as it is the second time', async () => {
    expect((await init(folder)).code).toBe(0);
    const before = files(folder);
    expect((await init(folder)).code).toBe(2);
    expect(files(folder)).toEqual(before);
  });
  it('a dry run writes nothing, and prints both files as they would be', async () => {
    const before = files(folder);
    const { code, stdout } = await init(folder, '--dry-run');
    expect([code, files(folder)]).toEqual([0, before]);
    expect(stdout).toContain('--- .github/gonogo.yml\n');
    await init(folder);
    expect(stdout).toContain(text(folder, CHECKLIST));
    expect(stdout).toContain(text(folder, WORKFLOW));
  });
});

/** All files with their content. */
const files = ({ root }: Workspace): string =>
  execFileSync(
    'bash',
    [
      '-c',
      'find . -path ./.git -prune -o \\( -type f -o -type l \\) -print0 | sort -z | xargs -0 ls -ld --time-style=full-iso',
    ],
    { cwd: root, encoding: 'utf8' },
  );

describe('questions', () => {
  const ask = (...answers: string[]) => {
    const folder = repository(SAMPLES['web-shop'] ?? {});
    return { folder, said: call({ cwd: folder.root, answers }, 'init') };
  };
  it('empty answers take what is proposed', async () => {
    const { folder, said } = ask('', '', '', '');
    const { code, stdout } = await said;
    expect(code).toBe(0);
    expect(stdout).toContain('Name of the checklist [shop]: ');
    expectGolden('init/questions.txt', named(folder, stdout));
    expect(text(folder, CHECKLIST)).toContain('name: shop\n');
  });
  it('what is answered is written', async () => {
    const { folder, said } = ask('Pilot: launch', '7', '2', '1 99', '1, 6', 'not a login!', 'octocat @acme/sre', 'yes');
    const { code, stdout } = await said;
    expect(stdout).toContain('That is none of 1 to 3.');
    expect(stdout).toContain('Each must be a number from 1 to ');
    expect(stdout).toContain('is neither @login nor @org/team');
    expect(code).toBe(0);
    const loaded = await load(text(folder, CHECKLIST));
    expect(loaded.name).toBe('Pilot: launch');
    expect(text(folder, WORKFLOW)).toContain('tags:');
    expect(loaded.criteria.map(({ id }) => id)).toEqual(['vitest', 'agreed']);
    expect(loaded.roles).toEqual({ approvers: ['@octocat', '@acme/sre'] });
  });
  it.each<[string, string[], RegExp]>([
    ['no to writing', ['', '', '', 'n'], /nothing was written/],
    ['the end of the input', ['', ''], /the questions were not answered, so nothing was written/],
    ['the end at the last question', ['', '', ''], /nothing was written/],
  ])('%s writes nothing', async (_, answers, said) => {
    const { folder, said: outcome } = ask(...answers);
    const { code, stderr } = await outcome;
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(existsSync(folder.path(CHECKLIST))).toBe(false);
  });
  it('nobody is asked with --yes, and the place that was said is not asked for', async () => {
    const one = repository(SAMPLES.empty ?? {});
    expect((await call({ cwd: one.root, answers: [] }, 'init', '--yes')).code).toBe(0);
    const two = repository(SAMPLES.empty ?? {});
    const { code, stdout } = await call({ cwd: two.root, answers: ['', '', '', ''] }, 'init', '--for', 'release');
    expect([code, stdout.includes('Where does the gate stand?')]).toEqual([0, false]);
  });
});

describe('from where', () => {
  it('a folder of the repository: both files belong to its root', async () => {
    const folder = repository(SAMPLES['web-shop'] ?? {});
    const { code, stdout } = await call({ cwd: folder.path('docs') }, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain('The repository begins at ..');
    expect(stdout).toContain('../.github/gonogo.yml');
    expect(existsSync(folder.path(WORKFLOW))).toBe(true);
    expect(existsSync(folder.path('docs/.github'))).toBe(false);
    expect((await call({ cwd: folder.path('docs') }, 'validate', '../.github/gonogo.yml')).code).toBe(0);
  });
  it('without git it finds the same', async () => {
    const [plain, git] = [repository(SAMPLES['cluster-app'] ?? {}, false), repository(SAMPLES['cluster-app'] ?? {})];
    const [one, other] = [await init(plain), await init(git)];
    expect(named(plain, one.stdout)).toBe(named(git, other.stdout));
    expect(named(plain, text(plain, CHECKLIST))).toBe(named(git, text(git, CHECKLIST)));
  });
  it('what git ignores, and what others wrote, says nothing', async () => {
    const folder = repository({
      '.gitignore': 'made/\n',
      'made/go.mod': 'module a\n',
      'vendor/x/Cargo.toml': '[package]\n',
      'node_modules/y/package.json': packageJson({}, 'jest'),
    });
    expect((await init(folder)).stdout).toContain('Found nothing that gonogo knows');
  });
  it.each(['', 'no', 'pull'])('a place that is none: `%s`', async (place) => {
    const folder = repository(SAMPLES.empty ?? {});
    expect((await init(folder, `--for=${place}`)).code).toBe(2);
  });
});
