import { describe, expect, it } from 'vitest';
import { looksOnly } from '../../../src/core/import/phrases/looks.ts';

describe('what may change something is never run', () => {
  it.each([
    'kubectl delete pod x',
    'kubectl get pods | xargs kubectl delete',
    'kubectl get pods -o name | kubectl delete -f -',
    'kubectl -n shop rollout restart deploy/x',
    'kubectl exec x -- cat /etc/hosts',
    'kubectl apply -f x.yml --dry-run=none',
    'shopctl copy --dry-run=false',
    'shopctl copy --dry-run false',
    'shopctl copy --dry-run --no-dry-run',
    'shopctl copy --check --dry-run=false',
    'shopctl copy -- --dry-run',
    'shopctl delete --dry-run',
    'bash -c "rm -r x" --check',
    'python -c "import os" --check',
    'sudo systemctl stop x --dry-run',
    'ssh host deploy --dry-run',
    'curl --dry-run https://example.com',
    'rm --dry-run x',
    'git log; git push',
    'git log && git push',
    'git log & git push',
    'git log || git push',
    'git log > notes.txt',
    'git log --output=notes.txt',
    'git -c core.pager=evil log',
    'git tag v1',
    'git tag -d v1 --list',
    'git branch -D x --list',
    'git status $(git push)',
    'git status `git push`',
    'git status\ngit push',
    'cat <host>',
    'kubectl get pods; SELECT 1',
    'SELECT * INTO copy FROM orders',
    'SELECT 1; DROP TABLE orders',
    'SELECT pg_terminate_backend(7)',
    'SELECT id FROM orders FOR UPDATE',
    'SELECT "x".wipe()',
    'psql -c "SELECT 1" -c "DELETE FROM orders"',
    'psql -c "SELECT 1" -f wipe.sql',
    'psql -f --schema.sql -l',
    'pg_dump --schema-only -f out.sql',
    'terraform plan -out=x',
    'terraform apply',
    'TOKEN=x kubectl get pods',
    'systemctl --user stop status',
    'sha256sum file',
    'nginx -s stop',
    'nginx',
    'tool',
    'kubectl',
    '',
    '|',
    'ls "',
    'ls | tee copy',
    'make -n deploy',
    'make deploy --dry-run',
    'npm install x --check',
    'yarn add x --dry-run',
    'tool deploy --check',
    'git remote -v add x y',
    'git branch --list -C a b',
    'psql -l -c "DROP TABLE orders"',
    'psql -c "SELECT 1" -qc "DROP TABLE orders"',
    'psql -c "SELECT 1" -cDROP',
    'nginx -t -s stop',
    'ss -K dst 10.0.0.1',
    'flyway info clean',
    'mysqladmin ping flush-logs',
    'go list -toolexec=x',
    'kubectl cluster-info dump --output-directory=x',
  ])('%s', (span) => {
    expect(looksOnly(span)).toBeUndefined();
  });
});

describe('what only looks', () => {
  it.each([
    ['kubectl get pods -A --field-selector=status.phase=Pending', false],
    ['kubectl --context blue rollout status deploy/x --timeout=5m', true],
    ['etcdctl endpoint health --cluster', true],
    ['nginx -t', true],
    ['sha256sum --check SUMS', true],
    ['pg_dump --schema-only shop', false],
    ['git status', false],
    ['alembic current', false],
    ['ansible-playbook site.yml --check', true],
    ['kubectl apply -f x.yml --dry-run=server', true],
    ['python scripts/move.py --dry-run', true],
    ['psql -c "SELECT count(*) FROM orders WHERE state = 1"', false],
    ['node --version', false],
    ['grep -r "# TODO" --include="*.py" .', false],
  ])('%s', (span, telling) => {
    expect(looksOnly(span)?.telling).toBe(telling);
  });

  it('is run without a shell where it needs none', () => {
    expect(looksOnly("psql -c 'SELECT 1'")?.run).toEqual(['psql', '-c', 'SELECT 1']);
    expect(looksOnly('kubectl get pods | grep -c Running')).toEqual({
      run: 'kubectl get pods | grep -c Running',
      telling: false,
    });
  });
});
