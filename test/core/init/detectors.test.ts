import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../../src/core/init/command.ts';
import { detectors, isRead } from '../../../src/core/init/detectors.ts';
import type { Finding } from '../../../src/core/init/finding.ts';
import type { SeenReport } from '../../../src/core/init/repository.ts';
import { expectGolden } from '../../support/golden.ts';
import { type Files, packageJson, repositoryOf, SAMPLES } from '../../support/repositories.ts';

const lock = { 'package-lock.json': '{}' };
const report = (path: string, kind: string, format: string, facts: Readonly<Record<string, number>>): SeenReport => ({
  path,
  kind,
  format,
  tracked: false,
  facts,
});

/** What each detector makes of files, by its id; the golden file says what. A row whose name begins with "nothing" finds nothing. */
const ROWS: Readonly<Record<string, Readonly<Record<string, Files | { files: Files; reports: SeenReport[] }>>>> = {
  'node-tests': {
    'Vitest with coverage': {
      'package.json': packageJson({ test: 'vitest run' }, 'vitest', '@vitest/coverage-v8'),
      ...lock,
    },
    'Vitest with thresholds of its own': {
      'package.json': packageJson({}, 'vitest', '@vitest/coverage-istanbul'),
      'vitest.config.ts': 'export default { test: { coverage: { thresholds: { branches: 70, lines: 91 } } } };\n',
    },
    'Jest by pnpm': { 'package.json': packageJson({ test: 'jest --watch' }, 'jest'), 'pnpm-lock.yaml': '' },
    'Mocha with nyc, by Yarn 1': {
      'package.json': packageJson({}, 'mocha', 'nyc'),
      'yarn.lock': '# yarn lockfile v1\n',
    },
    AVA: { 'package.json': packageJson({ test: 'ava' }, 'ava') },
    'node:test with files': { 'package.json': packageJson({ test: 'node --test test/*.test.js' }) },
    'node:test behind other commands': { 'package.json': packageJson({ test: 'tsc && node --test' }) },
    'Playwright that starts its server': {
      'package.json': packageJson({}, '@playwright/test'),
      'playwright.config.ts': "export default { webServer: { command: 'npm start' } };\n",
    },
    'Playwright and Cypress without a server': { 'package.json': packageJson({}, '@playwright/test', 'cypress') },
    'in a folder': { 'apps/web/package.json': packageJson({}, 'vitest', '@vitest/coverage-v8') },
    'half as many tests as there are': {
      files: { 'package.json': packageJson({}, 'vitest') },
      reports: [report('reports/junit.xml', 'tests', 'junit', { executed: 41 })],
    },
    'nothing in a package without tests': { 'package.json': packageJson({ build: 'tsc' }, 'typescript') },
    'nothing in node_modules of a fixture': { 'test/fixtures/app/package.json': packageJson({}, 'jest') },
  },
  'node-packages': {
    npm: { 'package.json': packageJson({}, 'left-pad'), ...lock },
    pnpm: { 'package.json': packageJson({}, 'left-pad'), 'pnpm-lock.yaml': '' },
    'Yarn 1': { 'package.json': packageJson({}, 'left-pad'), 'yarn.lock': '# yarn lockfile v1\n' },
    'Yarn Berry': { 'package.json': packageJson({}, 'left-pad'), 'yarn.lock': '__metadata:\n  version: 8\n' },
    Bun: { 'package.json': packageJson({}, 'left-pad'), 'bun.lock': '{}' },
    'no lock file': { 'package.json': packageJson({}, 'left-pad') },
    'no dependency': { 'package.json': packageJson({}), ...lock },
    'in two folders': {
      'a/package.json': packageJson({}, 'left-pad'),
      'a/package-lock.json': '{}',
      'b/package.json': packageJson({}, 'left-pad'),
    },
    'package.json that is no JSON': { 'package.json': '{ "name": ', ...lock },
    'nothing without package.json': lock,
  },
  python: {
    'pip with requirements': {
      'requirements.txt': 'flask==3.0\n',
      'requirements-dev.txt': 'pytest\npytest-cov\n',
      'setup.cfg': '[coverage:report]\nfail_under = 90\n',
    },
    'an own package with extras': SAMPLES['python-service'] ?? {},
    uv: { 'pyproject.toml': '[dependency-groups]\ndev = ["pytest"]\n', 'uv.lock': '' },
    'Poetry, coverage without the plugin': {
      'pyproject.toml': '[tool.poetry.group.dev.dependencies]\npytest = "*"\n[tool.coverage.run]\nbranch = true\n',
      'poetry.lock': '',
    },
    Pipenv: { Pipfile: '[dev-packages]\npytest = "*"\n', 'Pipfile.lock': '{}' },
    'no tests': { 'requirements.txt': 'flask\n' },
    'pyproject.toml that is no TOML': { 'pyproject.toml': '[project\n' },
    'nothing in a script alone': { 'tool.py': 'print(1)\n' },
  },
  go: {
    'a module': { 'go.mod': 'module example.com/a\n' },
    'in a folder': { 'services/api/go.mod': 'module example.com/a\n' },
    'nothing without a module': { 'main.go': 'package main\n' },
  },
  rust: {
    'cargo test': { 'Cargo.toml': '[package]\nname = "a"\n', 'Cargo.lock': '' },
    'nextest that writes JUnit': {
      'Cargo.toml': '[package]\n',
      '.config/nextest.toml': '[profile.ci]\nretries = 2\n[profile.ci.junit]\npath = "junit.xml"\n',
    },
    'nothing without a manifest': { 'src/main.rs': 'fn main() {}\n' },
  },
  java: {
    'Maven with JaCoCo': {
      'pom.xml':
        '<project><properties><java.version>17</java.version></properties><plugin>jacoco-maven-plugin</plugin></project>',
      mvnw: '#!/bin/sh\n',
    },
    Gradle: {
      'build.gradle.kts': 'plugins { java }\njava { toolchain { languageVersion = JavaLanguageVersion.of(21) } }\n',
    },
    'Gradle with JaCoCo as XML': {
      'build.gradle': "plugins { id 'jacoco' }\njacocoTestReport { reports { xml.required = true } }\n",
      gradlew: '',
    },
    'nothing without a build': { 'Main.java': 'class Main {}\n' },
  },
  dotnet: {
    'tests with coverlet': {
      'shop.sln': '',
      'tests/Shop.Tests/Shop.Tests.csproj':
        '<Project><TargetFramework>net9.0</TargetFramework><PackageReference Include="Microsoft.NET.Test.Sdk"/><PackageReference Include="coverlet.collector"/></Project>',
    },
    'without tests': { 'Shop.csproj': '<Project/>' },
    'nothing without a project': { 'Main.cs': 'class Main {}\n' },
  },
  ruby: {
    'RSpec with SimpleCov': {
      Gemfile: "gem 'rspec'\ngem 'simplecov'\n",
      'Gemfile.lock': '',
      '.ruby-version': '3.3.0\n',
    },
    rake: { Gemfile: "gem 'rails'\n", Rakefile: '' },
    'nothing without a Gemfile': { 'app.rb': 'puts 1\n' },
  },
  php: {
    PHPUnit: { 'composer.json': '{"require-dev":{"phpunit/phpunit":"^11"}}', 'composer.lock': '{}' },
    Pest: { 'composer.json': '{"require-dev":{"pestphp/pest":"^3","phpunit/phpunit":"^11"}}' },
    'composer.json that is no JSON': { 'composer.json': 'x' },
    'nothing without a manifest': { 'index.php': '<?php\n' },
  },
  dart: {
    Flutter: { 'pubspec.yaml': 'dependencies:\n  flutter:\n    sdk: flutter\n', 'test/a_test.dart': '' },
    Dart: { 'pubspec.yaml': 'name: a\n', 'test/a_test.dart': '' },
    'without tests': { 'pubspec.yaml': 'name: a\n' },
    'nothing without a manifest': { 'a.dart': '' },
  },
  scanners: {
    all: { '.gitleaks.toml': '', 'trivy.yaml': '', '.semgrep.yml': '', '.checkov.yaml': '' },
    'nothing without a configuration': { 'a.txt': '' },
  },
  'load-tests': {
    k6: { 'tests/load/a.js': "import http from 'k6/http';\n", 'tests/load/b.js': "import { check } from 'k6';\n" },
    Artillery: { 'perf/artillery.yml': 'config:\n  target: https://staging.example.com\nscenarios:\n  - flow: []\n' },
    Locust: { 'locustfile.py': 'from locust import HttpUser\n' },
    JMeter: { 'perf/plan.jmx': '<jmeterTestPlan/>' },
    Gatling: { 'src/gatling/java/ShopSimulation.java': 'import io.gatling.javaapi.core.*;\n' },
    'nothing in a loader': { 'src/load.js': "import { load } from './a';\n", 'perf/values.yml': 'config: 1\n' },
  },
  benchmarks: {
    Vitest: { 'src/sort.bench.ts': '' },
    Go: { 'sort_test.go': 'func BenchmarkSort(b *testing.B) {}\n' },
    'pytest-benchmark': { 'bench/test_sort.py': 'def test_sort(benchmark):\n    benchmark(sorted, [])\n' },
    Criterion: { 'benches/sort.rs': 'use criterion::*;\n' },
    'nothing in tests': {
      'sort_test.go': 'func TestSort(t *testing.T) {}\n',
      'test_a.py': 'def test_a():\n    pass\n',
    },
  },
  workflows: {
    'checks, a matrix, environments, a schedule': SAMPLES['cluster-app'] ?? {},
    'a matrix and a weekly run': {
      '.github/workflows/ci.yml':
        'on:\n  push:\n  schedule: [{ cron: "0 3 * * 1" }]\njobs:\n  build:\n    strategy: { matrix: { node: [20, 22] } }\n  named:\n    name: "test on ${{ matrix.os }}"\n    strategy: { matrix: { os: [a] } }\n',
    },
    'a gate that is there': {
      '.github/workflows/gate.yml': 'on: pull_request\njobs:\n  gate:\n    steps: [{ uses: acme/gonogo@v1 }]\n',
    },
    'a workflow that is no YAML': { '.github/workflows/ci.yml': 'on: [push\n' },
    'nothing in one that is only called': { '.github/workflows/a.yml': 'on: workflow_call\njobs:\n  a: {}\n' },
  },
  health: {
    'HEALTHCHECK of an image': {
      Dockerfile: 'EXPOSE 3000\nHEALTHCHECK CMD curl -f http://localhost:3000/health || exit 1\n',
    },
    'a probe, and the host of an ingress': SAMPLES['cluster-app'] ?? {},
    compose: { 'docker-compose.yml': 'services:\n  web:\n    healthcheck:\n      test: curl http://127.0.0.1:80\n' },
    'an app of fly.io': { 'fly.toml': 'app = "acme-shop"\n' },
    'a page with a name': { CNAME: 'docs.acme-stores.dev\n' },
    'nothing in hosts of examples and of inner networks': {
      CNAME: 'shop.example.com\n',
      'deploy/ingress.yaml': 'kind: Ingress\nspec:\n  rules:\n    - host: shop.svc.cluster.local\n',
      Dockerfile: 'FROM scratch\n',
    },
  },
  prometheus: {
    'rules and targets': SAMPLES['cluster-app'] ?? {},
    'rules of the operator': {
      'charts/rules/prometheusrule.yaml':
        'kind: PrometheusRule\nspec:\n  groups:\n    - name: a\n      rules:\n        - alert: Down\n          expr: up == 0\n---\nkind: ConfigMap\n',
    },
    'rules that are no YAML': { 'alerts.yml': 'groups: [\n  alert: x\n- alert: y\n' },
    'nothing in other YAML': { 'monitoring/values.yml': 'replicas: 2\n' },
  },
  dashboards: {
    Grafana: { 'grafana/dashboards/shop.json': '{"schemaVersion":39,"panels":[{},{}]}' },
    'nothing in other JSON': { 'grafana/data.json': '{"panels":[{}]}', 'grafana/broken.json': '{' },
  },
  settings: {
    '.env.example': { '.env.example': 'export API_KEY=x\nDEBUG=1\nnode_env=x\nNODE_ENV=production\n# SECRET=1\n' },
    'nothing in settings of nothing': { '.env.example': '# none\n' },
  },
  owners: {
    CODEOWNERS: { '.github/CODEOWNERS': '* @octocat\n/src/ @acme/sre dev@acme.example\n' },
    'nothing in a file without people': { CODEOWNERS: '* dev@acme.example\n' },
  },
  reports: {
    'a kind each': {
      files: {},
      reports: [
        report('reports/a.xml', 'tests', 'junit', { executed: 10 }),
        report('reports/b.xml', 'tests', 'junit', { executed: 10 }),
        report('coverage/lcov.info', 'coverage', 'lcov', { lines: 0.834 }),
        report('reports/audit.json', 'audit', 'npm-audit-v7', { critical: 0 }),
        report('reports/k6.json', 'load-test', 'k6-summary', { p95: 0.2 }),
        { ...report('reports/bench.json', 'benchmark', 'hyperfine', { 'app.mean': 1, 'app.runs': 10 }), tracked: true },
      ],
    },
    'one at a path that no checklist should hold': {
      files: {},
      reports: [report('reports/${{ github.token }}.xml', 'tests', 'junit', { executed: 1 })],
    },
    'nothing where there is none': { 'a.txt': '' },
  },
  checklists: {
    'by tasks and by name': {
      'notes/todo.md': '- [ ] a\n* [x] b\n1. [ ] c\n  - [ ] d\n> - [ ] e\n',
      'docs/go-live.md': '1. a\n2. b\n3. c\n',
      'docs/a b checklist.md': '- [ ] a\n- [ ] b\n- [ ] c\n',
    },
    'nothing in code, changelogs and templates': {
      'a.md': '```\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n```\n',
      'CHANGELOG.md': '- [ ] a\n'.repeat(9),
      '.github/PULL_REQUEST_TEMPLATE.md': '- [ ] a\n'.repeat(9),
    },
  },
};

describe('detectors', () => {
  it('the list is the folder, and each has rows that find something and rows that do not', () => {
    const folder = readdirSync('src/core/init/detectors').map((name) => basename(name, '.ts'));
    expect(detectors.map(({ id }) => id).sort()).toEqual(folder.sort());
    expect(Object.keys(ROWS).sort()).toEqual(folder.sort());
    for (const [id, rows] of Object.entries(ROWS))
      for (const nothing of [true, false])
        expect(
          Object.keys(rows).some((name) => name.startsWith('nothing') === nothing),
          id,
        ).toBe(true);
  });

  const all = Object.entries(ROWS).flatMap(([id, rows]) =>
    Object.entries(rows).map(([name, row]) => ({ id, name, row })),
  );
  const findings = ({ id, row }: (typeof all)[number]) => {
    const { files, reports } =
      'reports' in row && Array.isArray(row.reports)
        ? (row as { files: Files; reports: SeenReport[] })
        : { files: row as Files, reports: [] };
    // Only what it asks for is at hand, as when a repository is read.
    const detector = detectors.find((one) => one.id === id);
    const read = Object.fromEntries(Object.entries(files).filter(([path]) => detector?.reads.test(path)));
    return detector?.find({ ...repositoryOf(files, reports), texts: new Map(Object.entries(read)) }) ?? [];
  };
  it.each(all.filter(({ name }) => name.startsWith('nothing')))('$id: $name', (row) =>
    expect(findings(row)).toEqual([]),
  );
  it('the others find what the golden file says', () => {
    const found = all.filter(({ name }) => !name.startsWith('nothing'));
    for (const row of found) expect(findings(row).length, `${row.id}: ${row.name}`).toBeGreaterThan(0);
    expectGolden(
      'init/detectors.txt',
      found.map((row) => `${row.id}: ${row.name}\n${findings(row).map(told).join('')}`).join('\n'),
    );
  });
  it('every detector asks for the texts that it needs', () => {
    for (const files of Object.values(SAMPLES))
      for (const path of Object.keys(files).filter((one) => /workflows|package\.json|alerts|CODEOWNERS/.test(one)))
        expect(isRead(path), path).toBe(true);
  });
});

function told({ what, where, offers, say, fault, people }: Finding): string {
  return [
    `  ${what} (${where})${fault ? ' FAULT' : ''}${say ? `: ${say}` : ''}${people ? ` [${people.join(' ')}]` : ''}`,
    ...offers.flatMap(({ id, title, check, options, enough, go, caution, places, step }) => [
      `    ${id}: ${title}`,
      `      ${check}: ${JSON.stringify(options)}${[enough && ` enough ${JSON.stringify(enough)}`, go && ` go ${JSON.stringify(go)}`, caution && ` caution ${JSON.stringify(caution)}`].filter(Boolean).join('')}`,
      `      ${places.length > 0 ? `for ${places.join(', ')}` : 'only when chosen'}`,
      ...(step
        ? [
            ...step.setup.map(
              ({ uses, with: inputs, run, folder }) =>
                `      needs ${uses ?? run}${inputs ? ` ${JSON.stringify(inputs)}` : ''}${folder ? ` in ${folder}` : ''}`,
            ),
            `      $ ${commandOf(step)}${step.folder ? ` in ${step.folder}` : ''}${step.reportDecides ? ' (the report decides)' : ''}`,
          ]
        : []),
    ]),
    '',
  ].join('\n');
}
