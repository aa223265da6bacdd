import { expect, it } from 'vitest';
import { importMarkdown } from '../../../src/core/import/import-markdown.ts';
import { vocabulary } from '../../../src/vocabulary.ts';

async function madeOf(line: string) {
  const text = line.includes('\n') ? line : `- [ ] ${line}\n`;
  const { items } = await importMarkdown('a.md', new TextEncoder().encode(text), vocabulary);
  return items[0];
}

it.each([
  // A second command may do anything.
  'Verify `kubectl get pods`, then `reboot`',
  'Check `nginx -t` then `make`',
  'Check `nginx -t`, `deploy`',
  'Check `nginx -t` and then run `deploy`',
  '- [ ] Pods are there\n\n  ```bash\n  kubectl get pods\n  reboot\n  ```\n',
  // The text forbids it, or more is done.
  'Do not run `scripts/verify.sh` on prod',
  'Never run `scripts/verify.sh` on prod',
  'Verify with `scripts/verify.sh`, then cut over DNS',
  'Verify with `scripts/verify.sh`; rotate the keys',
  'Verify with `scripts/verify.sh` and then roll forward',
  'Helm upgrade done (`helm upgrade a b --dry-run` first)',
  'Dry-run with `shopctl copy --dry-run`, then copy',
  'Run `helm upgrade a b --dry-run`, then for real',
  'Pushed (`git push --dry-run`)',
  'Run `scripts/verify.sh`, rotate the keys',
  'Run `scripts/verify.sh` and promote',
  'Run `scripts/verify.sh` followed by a cutover',
  'Abort if `scripts/verify.sh` passes',
  // It would end well just when it is not so.
  'Old worker is stopped: `systemctl is-active old-worker`',
  'Telnet is disabled (`systemctl is-enabled telnet`)',
  'Firewall is not running (`systemctl status firewalld`)',
  '`kubectl auth can-i get secrets` must answer no',
  'Check that interns have no access with `kubectl auth can-i get secrets`',
  'Image is not signed (`cosign verify img`)',
  'The two configs differ: `diff a b`',
  'Service is gone: `systemctl is-active foo`',
  '`diff a b` shows differences',
  'Configs are not identical: `diff a b`',
  'The old key can no longer read: `kubectl auth can-i get secrets`',
  'Run `scripts/verify.sh`: exit code must be 1',
  '`scripts/verify.sh` exits 2',
  '`kubectl rollout status deploy/x` times out',
])('is no command: %s', async (line) => {
  expect((await madeOf(line))?.check).not.toBe('command');
});

it.each([
  'Verify `kubectl get pods`, then `kubectl get nodes`',
  '`kubectl rollout status deploy/x` does not time out',
  '`diff a b` shows no differences',
  'No unit is down: `systemctl is-active web`',
  'Verify with `scripts/verify.sh`, then check the report',
])('is a command all the same: %s', async (line) => {
  expect((await madeOf(line))?.check).toBe('command');
});

it.each([
  'No node in `fleetctl nodes list` shows `DOWN`',
  '`kubectl get pods`: no pod shows `CrashLoopBackOff`',
  'No row of `fleetctl nodes list` says `FAIL`',
  'None of `fleetctl nodes list` shows DOWN',
  'Run `fleetctl health`; stop if it shows `ERROR`',
  'Run `fleetctl health`, abort when it reports `DEGRADED`',
  'Run `fleetctl health`: shows `ERROR` → abort',
])('words that must not be printed are no bound: %s', async (line) => {
  expect(JSON.stringify((await madeOf(line))?.bands ?? {})).not.toMatch(/stdout/);
});

it.each(['grep -rq password src', 'grep -r --quiet password src'])(
  'prints nothing whatever it finds: %s',
  async (run) => {
    expect((await madeOf(`\`${run}\` returns nothing`))?.bands).toEqual({ go: { 'exit-code': 1 } });
  },
);
