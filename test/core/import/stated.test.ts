import { describe, expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { withFacts } from '../../../src/core/import/rules/stated-facts.ts';
import { withLimit } from '../../../src/core/import/rules/stated-limit.ts';
import { itemOf } from '../../support/import-item.ts';

/** What a row proposes that knows only what is measured. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  prometheus: { value: '<= baseline + 10%' },
  benchmark: { 'todo.mean': '<= baseline + 5%' },
  data: { holds: true },
};
const limited = (check: string, text: string) => {
  const seen = look(itemOf(text));
  const options = check === 'data' ? { file: 'todo.json', facts: { holds: '$.TODO' } } : {};
  const proposal = { check, options, bands: { [seen.band]: USUAL[check] ?? {} }, why: 'w', rule: 'r' };
  return Object.values(withLimit(seen, proposal).bands?.go ?? {})[0];
};

describe('a limit that the text states, of a fact with a name of its own', () => {
  it.each([
    ['prometheus', 'pods of the shops are back within 10 minutes', '<= 10min'],
    ['prometheus', 'newest full dump < 20 h', '< 20h'],
    ['prometheus', '90 GB free on the volume', '>= 90GB'],
    ['prometheus', 'confirm that v2 serves 100% of the calls', '>= 100%'],
    ['prometheus', 'agents report from all 12 huts', '>= 12'],
    ['prometheus', 'cache runs with 3 replicas', '>= 3'],
    ['prometheus', 'etcd: quorum of five', '>= 5'],
    ['prometheus', 'error rate not higher than with v4', '<= baseline'],
    ['prometheus', 'p95 at most 15 ms above last week', '<= baseline + 15ms'],
    ['data', 'strings at 95 % in Weblate', '>= 95%'],
    ['data', 'broken links: 0 (crawl of Monday)', '== 0'],
    ['data', 'nDCG at least as good as Solr', '>= baseline'],
    ['prometheus', 'clocks ± 90 ms', '<= 90ms'],
    ['prometheus', 'nodes on 1.31: 14', '== 14'],
    ['prometheus', 'both stacks running in parallel for 60+ hours', '>= 60h'],
    ['benchmark', '50 FPS on the oldest phone', '>= 50'],
    ['data', 'huts: 61 records', '== 61'],
    ['prometheus', 'nodes: 18 (±2)', '16 .. 20'],
    ['data', 'all 212 known shipwrecks found', '== 212'],
    ['data', '640 loans migrated', '== 640'],
    ['data', 'sailors: expected 418, actual: ___', '== 418'],
    ['data', 'false alarms 4.0 % (limit 6 %)', '<= 6%'],
    ['data', '70 % of loans by kiosk', '>= 70%'],
    ['prometheus', 'tunnel up 99.9 % in the test week', '>= 99.9%'],
    ['prometheus', 'queue of the huts drains to zero', '== 0'],
    ['prometheus', 'rota job has finished in the last 5 min', '<= 5min'],
    ['data', 'stock value ± 0.4 % per yard', '-0.4% .. 0.4%'],
    ['data', '3 of the 7 teams are on v6', '>= 3'],
    ['data', 'check shows zero errors', '== 0'],
    ['benchmark', 'median of the tool below 25 ms', '< 25ms'],
    ['data', 'occupancy of the huts not lower than baseline', '>= baseline'],
    ['data', 'average queue at the kiosk not longer', '<= baseline'],
    ['data', 'median stay at the desk shorter than on paper', '< baseline'],
    ['data', 'loans per hut ≥ baseline', '>= baseline'],
    ['data', '34 signposts preserved', '== 34'],
    ['data', '50 huts onboarded', '>= 50'],
    ['data', '200 rides in the first month', '>= 200'],
    ['data', 'number of boats equals the old list (2,318)', '== 2318'],
    ['data', 'sailor count matches the source (12,806 sailors)', '== 12806'],
    ['benchmark', 'throughput at most 6 % worse than v2', '>= baseline - 6%'],
  ])('%s: %s', (check, text, bound) => expect(limited(check, text)).toBe(bound));

  it.each([
    ['prometheus', 'heap does not grow over a 20 h soak'],
    ['prometheus', 'no failed writes for 40 h'],
    ['prometheus', 'backups of the last three nights ok'],
    ['prometheus', 'board shows all four steady signals'],
    ['prometheus', 'nothing with 1 replica'],
    ['data', 'occupancy of the huts not lower than agreed'],
    ['data', '24 months of bookings converted'],
    ['data', '412 boats match the old list'],
    ['data', 'photo of the hut (640 pixels)'],
    ['prometheus', '5% sampled traces'],
    ['prometheus', 'queue empty after ~5 min'],
    ['prometheus', 'refresh: 20 seconds'],
    ['prometheus', 'no leak, watched over 36 h'],
    ['prometheus', 'traffic split 60/40'],
    ['data', 'time range: 1 hour'],
    ['data', 'runtime versions not higher than they were'],
    ['data', 'rounding identical for the 2,000 invoices'],
  ])('none is in "%s: %s"', (check, text) => expect(limited(check, text)).toBe(Object.values(USUAL[check] ?? {})[0]));

  it.each([
    ['error rate doubles', '>= 2x baseline'],
    ['p95 twice what it was', '>= 2x baseline'],
    ['two nodes down at once', '>= 2'],
    ['promise broken on 4 consecutive business days', '>= 4'],
    ['3 restores in a row fail', '>= 3'],
    ['nothing works', '> baseline + 10%'],
  ])('of what must not be: %s', (text, bound) => {
    const seen = look(itemOf(text, { section: 'rollback' }));
    const bands = { 'no-go': { value: '> baseline + 10%' } };
    const made = withLimit(seen, { check: 'prometheus', options: {}, bands, why: 'w', rule: 'r' });
    expect(made.bands?.['no-go']).toEqual({ value: bound });
  });

  it('stays where a row read one', () => {
    const seen = look(itemOf('errors < 2 %, lag within 10 min'));
    const read = { check: 'prometheus', options: {}, bands: { go: { value: '< 2%' } }, why: 'w', rule: 'r' };
    expect(withLimit(seen, read)).toBe(read);
  });
});

describe('limits of facts that a check has under names of their own', () => {
  const facts = (check: string, text: string, section: 'go' | 'no-go' = 'go') => {
    const seen = look(itemOf(text, { section }));
    return withFacts(seen, { check, options: {}, why: 'w', rule: 'r' }).bands?.[section] ?? {};
  };
  it.each([
    ['file', 'installers below 90 MB each', { size: '< 90MB' }],
    ['file', 'dump not older than 20 h, > 80 MB', { size: '> 80MB', age: '<= 20h' }],
    ['file', '`ca.pem` touched in the last 90 days', { age: '<= 90d' }],
    ['file', '`old.csv` lists pages with > 20 visits in the last year', {}],
    ['file', 'installer growth: max +2 MB vs. 4.9', { size: '<= baseline + 2MB' }],
    ['file', '`ca.pem` touched within the last 90 days', { age: '<= 90d' }],
    ['file', 'exactly 40 files', { files: '== 40' }],
    ['file', '27 files in `extract/run3/`', { files: '>= 27' }],
    ['file', '`names.csv` between 1.1 GB and 1.4 GB', { size: '1.1GB .. 1.4GB' }],
    ['file', '`names.csv` has 1 204 rows', { lines: '== 1204' }],
    ['file', '`shared_buffers` = 2GB', {}],
    ['file', 'map of the 40 files drawn', {}],
    ['file', '`READING.md` updated', { changed: true }],
    ['file', 'update `docs/huts.md` with the new rules', { changed: true }],
    ['file', 'hut rules updated: README, map', { changed: true }],
    ['file', 'hut rules are written down', {}],
    ['file', '`CHANGELOG.md` has an entry for this version', { changed: true }],
    ['file', 'an entry in the changelog', { changed: true }],
    ['file', 'map explains how it is updated', {}],
    ['file', 'hut rules updated within the last 7 days', { age: '<= 7d' }],
    ['file', '`stamp.txt` is updated daily', {}],
    ['file', '`huts.md` last updated by the office', {}],
    ['file', '`huts.md` must not be updated', { changed: false }],
    ['deployment', 'nightly has been running the same commit for 4 days', { age: '>= 4d' }],
    ['deployment', 'on prod of the pilots since ≥ 6 days', { age: '>= 6d' }],
    ['deployment', 'raise to 50 % for 1 h', {}],
    ['deployment', 'Testnet deployment: 18+ days', { age: '>= 18d' }],
    ['deployment', 'builds have burned in without issue for at least 4 days', { age: '>= 4d' }],
    ['results', 'Stage 1 successful (24+ hours)', { age: '>= 24h' }],
    ['results', 'Stage 1 successful', {}],
    ['done', 'restore tested (last 60 days)', { age: '<= 60d' }],
    ['done', 'the mail to the shops went out at least 6 days ago', { age: '>= 6d' }],
    ['done', 'all have logged in during the last 7 days', {}],
    ['done', 'post-mortem of last year read', {}],
    ['alerts', 'burn-rate alerts for each goal, at least 14 rules', { rules: '>= 14' }],
    ['env', '`SALT`, a random 48+ character string', { length: '>= 48' }],
    ['env', '`AES_KEY` is a 16-byte key', { bytes: '== 16B' }],
    ['env', '`DEMO_PAYMENTS` must NOT be set', { set: false }],
    ['env', '`OLD_TOKEN` is no longer used', { set: false }],
    ['env', '`TOKEN` is set', {}],
    ['tcp', 'runners can not reach the office', { reachable: false }],
    ['tcp', 'database is reachable', {}],
    ['tcp', 'port 3000 is available', { reachable: false }],
    ['tcp', 'ports 8080 and 9090 are free on this machine', { reachable: false }],
    ['tcp', 'port 5432 not in use (or changed in .env)', { reachable: false }],
    ['tcp', 'nothing else is listening on port 443', { reachable: false }],
    ['tcp', 'port 443 is available from the internet', {}],
    ['tcp', 'port closed: nc -z a.example 5432 fails', { reachable: false }],
    ['sign-off', 'roles accepted by their owner, not older than 90 days', { age: '<= 90d' }],
    ['sign-off', 'risk accepted for 90 days', {}],
    ['metrics', 'curl -s localhost/metrics | grep pg_up says 1', { pg_up: 1 }],
    ['metrics', 'the page says 1', {}],
    ['env', 'KEY is set, 50 characters minimum', { length: '>= 50' }],
    ['dns', 'old name no longer resolves', { resolves: false }],
    ['deployment', 'live within 2 h', {}],
    ['workflow', 'last run succeeded within 20 hours', { age: '<= 20h' }],
    ['env', '`KEY`, 40+ characters', { length: '>= 40' }],
    ['env', '`KEY`, 64 hex chars', { length: 64 }],
    ['http', 'old URLs answer with a 301 to the new page', { status: 301 }],
    ['http', 'serves fw.bin, HTTP 206 for ranges', { status: 206 }],
    ['http', 'hook removed, returns 410', { status: 410 }],
    ['http', 'answers in 400 ms', {}],
    ['tests', 'unit tests: 0 failed, fewer than 9 skipped', { failed: 0, skipped: '< 9' }],
    ['tests', 'logic: failed: 0, skipped not more than 30', { failed: 0, skipped: '<= 30' }],
    ['tests', 'round of 90 cases, at least 80 passed', { passed: '>= 80' }],
    ['tests', '`pytest -q` (expect 2 204 passed)', { passed: '>= 2204' }],
    ['tests', 'journeys: 16 of 16 must pass', { passed: '>= 16' }],
    ['tests', 'unit tests passing (42/42)', { passed: '>= 42' }],
    ['tests', 'unit: ≥ 2,300 tests, 0 failed', { total: '>= 2300', failed: 0 }],
    ['tests', 'smoke tests 36/36', { passed: '>= 36' }],
    ['tests', 'conformance: 1,410 of 1,420 cases or better', { passed: '>= 1410' }],
    ['tests', 'unit: 330 of 330 green, suite under 5 min', { passed: '>= 330', duration: '< 5min' }],
    ['tests', 'suite time: under 5 min on CI', { duration: '< 5min' }],
    ['tests', '≥ 98 % of the executed cases passed', { 'pass-rate': '>= 98%' }],
    ['tests', 'e2e run finishes within 30 minutes', { duration: '<= 30min' }],
    ['tests', 'login locks after 5 failed tries', {}],
    ['tests', 'the 40 golden cases green', {}],
    ['command', '`squeue -h | wc -l` gives 0', { stdout: '0' }],
    ['command', '`ferry health` must print GREEN', { stdout: 'contains GREEN' }],
    ['command', '`grep -ci mail a.txt` counts 0', { stdout: '0' }],
    ['command', '`plan` exits with 0', { 'exit-code': 0 }],
    ['command', '`SELECT version()` says 16.4', {}],
    ['audit', 'Semgrep below 30 findings', { total: '< 30' }],
    ['audit', 'scan of the events: 0 findings', { total: 0 }],
    ['audit', 'at most 4 high', { high: '<= 4' }],
    ['audit', 'critical 0, moderate ≤ 6, total ≤ 25', { critical: 0, moderate: '<= 6', total: '<= 25' }],
    ['audit', 'no severe holes, fewer than 3 high', { critical: 0, high: '< 3' }],
    ['audit', 'zero untriaged findings', { total: 0 }],
    ['audit', 'scanner is set up', {}],
    ['security-alerts', 'critical alerts on the repository: none', { critical: 0 }],
    ['security-alerts', 'alerts looked at', {}],
    ['approvals', 'merge request has two database engineers’ thumbs', { approvals: '>= 2' }],
    ['approvals', 'patch approved by web and app leads', { approvals: '>= 2' }],
    ['approvals', 'merge approved by Search and Trust', {}],
    ['approvals', 'patch approved by one web and one app engineer', { approvals: '>= 2' }],
    ['approvals', 'patch reviewed by one other developer', { approvals: '>= 1' }],
    ['approvals', 'one approval is required', { approvals: '>= 1' }],
    ['approvals', 'patch reviewed by one from the other harbour', {}],
    ['checks', 'clippy: 0 warnings', { failed: 0 }],
    ['checks', 'green in 6 jobs', {}],
    ['issues', 'open defects of severity 2: at most 4', { open: '<= 4' }],
    ['alerts', 'no severe alerts: 0', { firing: 0 }],
    ['alerts', 'alerts reach 0 people', {}],
    ['workflow', '`e2e.yml` SUCCESS (< 12h)', { age: '< 12h' }],
    ['workflow', 'crawl passed in the past 36 hours', { age: '<= 36h' }],
    ['workflow', 'queue of the runner < 12 min', {}],
    ['env', '`SALT` is a 512-bit random value', { bytes: '>= 64B' }],
    ['tls', 'certificate of the shop runs > 90 days', { 'expires-in': '> 90d' }],
    ['tls', 'renewed at 25 days left', { 'expires-in': '>= 25d' }],
    ['tls', 'certificate of 90 days', {}],
    ['file', '5 to 9 screenshots', { files: '5 .. 9' }],
    ['file', 'pictures drawn (seven at most)', { files: '<= 7' }],
    ['file', 'exports under 15 min old', { age: '< 15min' }],
    ['file', 'dump is exactly 4,194,304 bytes', { size: '== 4194304B' }],
    ['file', 'map of 5 to 9 lakes', {}],
    ['http', 'direct access to the origin gives 403', { status: 403 }],
    ['http', 'anonymous access refused (401)', { status: 401 }],
    ['http', 'answers with 200 or 304 by the age of the page', {}],
    ['http', 'endpoints answer within 4 seconds', { latency: '<= 4s' }],
    ['http', 'page with 403 visitors', {}],
    ['tests', 'a player gets back into the match in 30 s', { duration: '<= 30s' }],
    ['tests', 'stuck pump stops safely within 200 ms', { duration: '<= 200ms' }],
    ['tests', 'links expire in 30 min', {}],
    ['tests', 'guest does not boot in 20 min', {}],
    ['tests', 'no skipped critical tests', { skipped: 0 }],
    ['tests', 'no flaky tests introduced', { flaky: 0 }],
    ['tests', 'all 7 tests of the lock pass', { passed: '>= 7' }],
    ['tests', 'at most 4 pixel mismatches', { failed: '<= 4' }],
  ] as const)('%s: %s', (check, text, bands) => expect(facts(check, text)).toEqual(bands));

  it('keeps what a row read', () => {
    const seen = look(itemOf('dump > 80 MB'));
    const read = { check: 'file', options: {}, bands: { go: { size: '> 90MB' } }, why: 'w', rule: 'r' };
    expect(withFacts(seen, read)).toBe(read);
  });
  it('knows that a count of nothing ends with 1', () => {
    const code = ['grep -ciE "mail|dob" a.ndjson'];
    const seen = look(itemOf('nothing of theirs: it counts 0', { section: 'go', code }));
    const bands = { go: { 'exit-code': 0, matches: '>= 1' } };
    const made = withFacts(seen, { check: 'command', options: { run: code }, bands, why: 'w', rule: 'r' });
    expect(made.bands).toEqual({ go: { 'exit-code': 'any', stdout: '0' } });
  });
  it('reads what an object in code says of the answer to a command', () => {
    const code = ['curl -f https://a.example/up', '{"state": "ok"}'];
    const seen = look(itemOf(`${code[0]} answers 200 with ${code[1]}`, { section: 'go', code }));
    const made = withFacts(seen, { check: 'http', options: {}, why: 'w', rule: 'r' });
    expect(made.bands).toEqual({ go: { status: 200, 'body.state': 'ok' } });
  });
  it('counts files where they are, and not in a list of them', () => {
    const seen = look(itemOf('screenshots (at least 5) taken'));
    const options = { path: 'docs/TODO.md', pattern: 'TODO' };
    const listed = { check: 'file', options, bands: { go: { matches: '>= 5' } }, why: 'w', rule: 'r' };
    expect(withFacts(seen, listed)).toMatchObject({
      options: { path: 'docs/TODO.md' },
      bands: { go: { files: '>= 5' } },
    });
  });
  it('takes the place of what only shows that it is there', () => {
    const seen = look(itemOf('dump > 80 MB'));
    const options = { path: 'dump', pattern: 'TODO' };
    const there = { check: 'file', options, bands: { go: { matches: '>= 1' } }, why: 'w', rule: 'r' };
    expect(withFacts(seen, there)).toMatchObject({ options: { path: 'dump' }, bands: { go: { size: '> 80MB' } } });
  });
});

describe('what the text states beats what a row would say that read no number', () => {
  const made = (bound: string | number, text: string) => {
    const seen = look(itemOf(text));
    const options = { file: 'todo.json', facts: { differences: '$.differences' } };
    const proposal = { check: 'data', options, bands: { go: { differences: bound } }, why: 'w', rule: 'r' };
    return withLimit(seen, proposal).bands;
  };
  it.each([
    [0, 'row counts equal in 280 of 280 tables', { value: '>= 280' }],
    [0, 'integrity: 100 % of the captures are in the ledger', { value: '>= 100%' }],
    [0, 'row counts equal', { differences: 0 }],
    [0, '0 differences in 280 of 280 tables', { differences: 0 }],
    [0, 'no row lost in 280 of 280 tables', { differences: 0 }],
  ])('%s, %s', (bound, text, go) => expect(made(bound, text)).toEqual({ go }));

  it('but not the distance from before that a text states', () => {
    const seen = look(itemOf('v4 is not slower than v3: median within 10 %'));
    const bands = { go: { 'todo.mean': '<= baseline + 10%' } };
    expect(withLimit(seen, { check: 'benchmark', options: {}, bands, why: 'w', rule: 'r' }).bands).toEqual(bands);
  });
});
