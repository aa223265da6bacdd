import { answerStated, isAsked, mustFail, tellsByExit } from './command-answers.ts';
import { banded } from './made.ts';
import { isMore } from './more-than-look.ts';
import { asksLog, HOLE, onlyLook } from './only-look.ts';
import type { Rule } from './rule.ts';

const FILL = 'what `TODO` in it stands for';
const ALLOWED = 'runs only where the caller gives `allow-commands`; read it before you do';

/** Commands that only look, for which no other check fits. */
export const COMMAND_RULES: readonly Rule[] = [
  {
    id: 'command-looks',
    check: 'command',
    why: 'The command only looks, and what it says shows whether it is so.',
    opens: ['state', 'look', 'run'],
    // Whatever is said to be removed is removed by somebody: the command only finds it.
    not: [
      'get|gets|be|being|to|been|are|is removed|deleted|dropped|cleaned|replaced|renamed|rewritten|fixed|migrated|rotated|purged|archived',
      // What was changed with the command, or once it had looked.
      'restored|reloaded|restarted|redeployed|reapplied|reset|recreated|reinstalled|rebuilt',
      // What it says is written somewhere.
      'to update|bump|change|set|replace|pin|fill|write|edit',
      'and|then update|upgrade|fix|apply|install|deploy|restart|reload|commit|push|merge|remove|delete|migrate|switch|enable|disable|rotate|restore|repair|clean',
      'to promote|apply|restore|migrate|restart|enable|publish|rotate|repair|clean',
      // The script, and not what it finds.
      'script|scripts|tool|command|job created|written|added|documented|scheduled|set',
      // What must not be in the code is a finding of a scan.
      'no plain|plaintext|hardcoded|cleartext ?text password|passwords|secrets|credentials|tokens|keys',
      // A list of steps, of which the command is the last.
      'unload|load|transfer|export|import|dump|copy|upload|download|restore|stop|start|restart · transfer|checksum|load|import|copy|upload|verify|check|compare',
    ],
    make: (seen) => {
      const look = onlyLook(seen);
      if (
        look === undefined ||
        asksLog(seen, look) ||
        seen.bounds.some(({ kind }) => kind !== 'bare') ||
        seen.band !== 'go' ||
        mustFail(seen, look) ||
        isMore(seen.item.text, seen.item.code, look) ||
        (look.byName === true && !isAsked(seen))
      )
        return undefined;
      const { run } = look;
      const allowed = seen.item.code.some((span) => span.search(HOLE) >= 0) ? `${FILL}; ${ALLOWED}` : ALLOWED;
      const todo = { run: allowed };
      const stated = answerStated(seen, look);
      if (stated !== undefined) return { ...stated, todo };
      if (tellsByExit(seen, look)) return { options: { run }, todo };
      return {
        options: { run, pattern: 'TODO' },
        todo: { run: allowed, pattern: 'what it must print, for it ends well whatever it finds' },
        ...banded(seen, { 'exit-code': 0, matches: '>= 1' }),
      };
    },
    examples: [
      {
        text: 'The roll-out of the mailer is through',
        item: { code: ['kubectl -n mail rollout status deploy/mailer'] },
        options: { run: ['kubectl', '-n', 'mail', 'rollout', 'status', 'deploy/mailer'] },
      },
      {
        text: 'Nodes are there',
        item: { code: ['kubectl get nodes'] },
        bands: { go: { 'exit-code': 0, matches: '>= 1' } },
      },
      { text: 'The plan is empty', item: { code: ['terraform plan -detailed-exitcode'] } },
      {
        text: 'Verify that the table of the carts is there',
        item: { blocks: [{ language: 'sql', text: '-- all of them\nSELECT count(*)\n  FROM carts;' }] },
        options: { run: ['psql', '-c', 'SELECT count(*) FROM carts;'] },
      },
      {
        text: 'The diff is empty',
        item: { code: ['argocd app diff mailer-<stage>'] },
        options: { run: ['argocd', 'app', 'diff', 'mailer-TODO'] },
      },
      { text: 'bun run harbour:readiness', item: { code: ['bun run harbour:readiness'] } },
      { text: 'pnpm prod:rows:validate against the copy', item: { code: ['pnpm prod:rows:validate'] } },
      { text: 'python scripts/rows_check.py', item: { code: ['python scripts/rows_check.py'] } },
      {
        text: 'python -m pip check passes on the desk',
        item: { code: ['python -m pip check'] },
        options: { run: ['python', '-m', 'pip', 'check'] },
      },
      { text: 'python scripts/belt.py doctor passes', item: { code: ['python scripts/belt.py doctor'] } },
      { text: 'npm run preflight passes', item: { code: ['npm run preflight'] } },
      { text: 'Run the copy dry', item: { code: ['shopctl copy --dry-run'] } },
      {
        text: 'yarn pilot:ready passes',
        item: { code: ['yarn pilot:ready'] },
        options: { run: ['yarn', 'pilot:ready'] },
      },
      // Its exit code says nothing of what it lists.
      {
        text: 'kubectl get pods returns 0 pods in CrashLoop',
        item: { code: ['kubectl get pods'] },
        bands: { go: { 'exit-code': 0, matches: '>= 1' } },
      },
      {
        text: 'No names are left, scripts/name_scan.py data exits 0',
        item: { code: ['scripts/name_scan.py data'] },
        bands: { go: { 'exit-code': 0 } },
      },
      {
        text: './bin/tally --both says 0 differences',
        item: { code: ['./bin/tally --both', '0 differences'] },
        bands: { go: { 'exit-code': 0, stdout: 'matches \\b0 differences' } },
      },
      {
        text: 'fleetctl health must print GREEN',
        item: { code: ['fleetctl health'] },
        bands: { go: { 'exit-code': 0, stdout: 'contains GREEN' } },
      },
      {
        text: 'kubectl get podchaos -A returns nothing on all clusters',
        item: { code: ['kubectl get podchaos -A'] },
        options: { pattern: '\\S' },
        bands: { go: { 'exit-code': 0, matches: 0 } },
      },
      {
        text: 'grep -r ":latest" deploy finds nothing',
        item: { code: ['grep -r ":latest" deploy'] },
        bands: { go: { 'exit-code': '<= 1', matches: 0 } },
      },
      {
        text: 'fleetctl health must not print ERROR',
        item: { code: ['fleetctl health'] },
        options: { pattern: 'TODO' },
      },
      {
        text: 'fleetctl version prints 4 or more',
        item: { code: ['fleetctl version', '4'] },
        options: { pattern: 'TODO' },
      },
      {
        // Whether what stands before the `|` failed cannot be told from an exit code of 1.
        text: 'kubectl get ds | grep fluentd prints nothing',
        item: { code: ['kubectl get ds | grep fluentd'] },
        bands: { go: { 'exit-code': 0, matches: '>= 1' } },
      },
      {
        text: 'The diff of the zones is empty, git diff --stat',
        item: { code: ['git diff --stat'] },
        options: { pattern: '\\S' },
        bands: { go: { 'exit-code': 0, matches: 0 } },
      },
      {
        text: 'terraform plan is empty',
        item: { code: ['terraform plan'] },
        bands: { go: { 'exit-code': 0, matches: '>= 1' } },
      },
      {
        text: 'php artisan schedule:list shows nothing pending',
        item: { code: ['php artisan schedule:list'] },
        options: { pattern: 'TODO' },
      },
      {
        text: 'verify_counts.py --all reports no mismatch',
        item: { code: ['verify_counts.py --all'] },
        options: { pattern: 'TODO' },
      },
    ],
    unlike: [
      { text: 'check_alerts.py – rules of alerts', item: { code: ['check_alerts.py'] } },
      { text: 'yarn check passes', item: { code: ['yarn check'] } },
      { text: 'scripts/check_leaks.sh must not exit 0', item: { code: ['scripts/check_leaks.sh'] } },
      { text: 'scripts/check_leaks.sh does not pass', item: { code: ['scripts/check_leaks.sh'] } },
      { text: 'scripts/check-and-fix.sh passes', item: { code: ['scripts/check-and-fix.sh'] } },
      { text: 'Restore it, then scripts/verify.sh passes', item: { code: ['scripts/verify.sh'] } },
      {
        text: 'The old key is refused, aws sts get-caller-identity fails',
        item: { code: ['aws sts get-caller-identity'] },
      },
      { text: 'Run bin/gate north', item: { code: ['bin/gate north'] } },
      { text: 'Run scripts/verify.sh to promote it', item: { code: ['scripts/verify.sh'] } },
      { text: 'Run scripts/verify.sh, then deploy.sh', item: { code: ['scripts/verify.sh', 'deploy.sh'] } },
      { text: 'Run composer outdated and update libraries', item: { code: ['composer outdated'] } },
      { text: 'Script written – npm run pg:validate', item: { code: ['npm run pg:validate'] } },
      { text: '/api/status returns nothing', item: { code: ['/api/status'] } },
      { text: 'Dumps by bin/dump.sh run, crontab -l shows them', item: { code: ['bin/dump.sh', 'crontab -l'] } },
      { text: 'Proxy checked and reloaded', item: { code: ['nginx -t'] } },
      { text: 'Tables restored from the dump of the schema', item: { code: ['pg_dump --schema-only'] } },
      {
        text: 'Run skopeo on the image to update its hash in images.nix',
        item: { code: ['skopeo inspect docker://mailer'] },
      },
      { text: 'Ledger dump, transfer, checksum', item: { code: ['sha256sum -c ledger.sha256'] } },
      {
        text: 'Flags that are over get removed (grep -rn "until 3.0" src)',
        item: { code: ['grep -rn "until 3.0" src'] },
      },
      { text: 'It is gone', item: { code: ['kubectl delete pod <name>'] } },
      { text: 'Check for errors', item: { code: ['docker compose logs api'] } },
      { text: 'No plain text passwords', item: { code: ['grep -rn password src'] } },
      { text: 'pnpm prod:rows:validate mends every row', item: { code: ['pnpm prod:rows:validate'] } },
      { text: 'scripts/rows_check.py', item: { code: ['scripts/rows_check.py'] } },
      { text: 'python manage.py doctor --fix passes', item: { code: ['python manage.py doctor --fix'] } },
      {
        text: 'Verify that the carts are gone',
        item: { blocks: [{ language: 'sql', text: 'DELETE FROM carts; SELECT count(*) FROM carts;' }] },
      },
      { text: 'Old pods are gone', item: { code: ['kubectl delete pod mailer-1'] } },
      { text: 'Pods are listed', item: { code: ['kubectl get pods -o name | xargs kubectl delete'] } },
      { text: 'Copy is done', item: { code: ['shopctl copy --dry-run=false'] } },
      { text: 'History is there', item: { code: ['git log; git push'] } },
      {
        text: 'Look first, then restart',
        item: { code: ['kubectl get pods', 'kubectl rollout restart deploy/mailer'] },
      },
    ],
  },
];
