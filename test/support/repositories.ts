import type { Repository, SeenReport } from '../../src/core/init/repository.ts';

/** The files of a repository, by path. */
export type Files = Readonly<Record<string, string>>;

/** A repository as detectors see it, in memory. */
export function repositoryOf(files: Files, reports: readonly SeenReport[] = []): Repository {
  const depth = (path: string) => path.split('/').length;
  const paths = Object.keys(files).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  return { name: 'shop', files: paths, texts: new Map(Object.entries(files)), reports };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A package.json with scripts and development dependencies. */
export const packageJson = (scripts: Files, ...dependencies: readonly string[]): string =>
  json({
    name: '@acme/shop',
    scripts,
    devDependencies: Object.fromEntries(dependencies.map((name) => [name, '^1.0.0'])),
  });

/** Whole repositories, small. */
export const SAMPLES: Readonly<Record<string, Files>> = {
  'web-shop': {
    'package.json': packageJson({ build: 'tsc', test: 'vitest run' }, 'vitest', '@vitest/coverage-v8'),
    'package-lock.json': json({ lockfileVersion: 3 }),
    '.nvmrc': '22.11.0\n',
    '.gitignore': 'node_modules/\nreports/\n',
    'load/checkout.js': "import http from 'k6/http';\nexport default () => http.get('https://staging.example.com/');\n",
    '.github/CODEOWNERS': '* @octocat @acme/sre\n',
    '.github/workflows/ci.yml':
      'name: CI\non: [push, pull_request]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    strategy: { matrix: { node: [20, 22] } }\n    steps: [{ run: make }]\n',
    'docs/launch-checklist.md': '# Launch\n\n- [ ] Tests\n- [ ] Load\n- [x] Docs\n- [ ] On call\n- [ ] Rollback\n',
  },
  'python-service': {
    'pyproject.toml':
      '[project]\nname = "orders"\n[project.optional-dependencies]\ntest = ["pytest", "pytest-cov"]\n[tool.coverage.report]\nfail_under = 85\n',
    'tests/test_orders.py': 'def test_orders():\n    assert True\n',
    '.github/workflows/nightly.yml':
      'name: Nightly\non:\n  schedule: [{ cron: "0 3 * * *" }]\njobs:\n  soak:\n    runs-on: ubuntu-latest\n    steps: [{ run: make soak }]\n',
    '.github/workflows/ci.yml':
      'name: CI\non: push\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps: [{ run: ruff check }]\n',
  },
  'cluster-app': {
    'api/go.mod': 'module example.com/shop/api\n\ngo 1.23\n',
    'web/package.json': packageJson({ test: 'jest' }, 'jest'),
    'web/yarn.lock': '# generated\n__metadata:\n  version: 8\n',
    'deploy/api.yaml':
      'kind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: api\n          readinessProbe:\n            httpGet:\n              path: /healthz\n              port: 8080\n',
    'deploy/ingress.yaml': 'kind: Ingress\nspec:\n  rules:\n    - host: shop.acme-stores.dev\n',
    'monitoring/alerts.yml':
      'groups:\n  - name: shop\n    rules:\n      - alert: HighErrorRate\n        expr: errors > 1\n      - record: job:errors\n        expr: sum(errors)\n',
    'monitoring/prometheus.yml': 'scrape_configs:\n  - job_name: prometheus\n  - job_name: shop\n',
    '.env.example': 'DATABASE_URL=postgres://localhost/shop\n# a comment\nPAYMENT_KEY=\n',
    '.github/workflows/deploy.yml':
      'name: Deploy\non:\n  push: { branches: [main] }\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: [{ run: make test }]\n  staging:\n    needs: test\n    environment: staging\n    runs-on: ubuntu-latest\n    steps: [{ run: make deploy }]\n  production:\n    needs: staging\n    environment: { name: production }\n    runs-on: ubuntu-latest\n    steps: [{ run: make deploy }]\n',
  },
  empty: { 'README.md': '# Nothing yet\n' },
};
