import { expect, it } from 'vitest';
import { importMarkdown } from '../../../src/core/import/import-markdown.ts';
import { vocabulary } from '../../../src/vocabulary.ts';

async function bandsOf(line: string) {
  const { items } = await importMarkdown('a.md', new TextEncoder().encode(`- [ ] ${line}\n`), vocabulary);
  return items[0]?.bands;
}

// Each of these was a limit of go: the check would have passed just when it goes wrong.
it.each([
  ['p95 => 300 ms is a rollback', '>= 300ms'],
  ['fails if p95 exceeds 300 ms', '> 300ms'],
  ['block if p95 > 300 ms', '> 300ms'],
  ['Proceed unless error rate exceeds 2%', '> 2%'],
  ['Error rate above 2% is a no-go', '> 2%'],
  ['CPU above 70% for 10 min means stop', '> 70%'],
  ['Disk free below 20% is critical', '< 20%'],
  ['Code coverage below 80% fails the build', '< 80%'],
  ['Build fails when coverage < 80%', '< 80%'],
  ['Reject if coverage is less than 80%', '< 80%'],
  ['More than 3 high vulnerabilities is a blocker', '> 3'],
  ['Vulnerability count > 0 blocks release', '> 0'],
  ['Rollback takes longer than 5 minutes → escalate', '> 5'],
  ['Certificate expires in less than 30 days: stop', '< 30d'],
  ['Fewer than 2 approvals: do not merge', '< 2'],
  ['More than 0 P0 bugs → no launch', '> 0'],
  ['Bundle over 250 kB fails', '> 250kB'],
  ['Latency increase > 20% over baseline = rollback', '> baseline + 20%'],
  ['p95 doubled compared with baseline -> stop', '>= 2x baseline'],
  ['Error budget below 10% freezes releases', '< 10%'],
  ['When p95 exceeds 2s we roll back', '> 2s'],
  ['Fewer than 3 healthy replicas is an outage', '< 3'],
  ['More than 3 restarts in 10 min triggers rollback', '> 3'],
  ['Mismatch rate above 0.5% invalidates the run', '> 0.5%'],
  ['Any mismatch > 0 is fatal', '> 0'],
  ['Conversion below 2.1% ends the experiment', '< 2.1%'],
  ['Cold start worse than 2 s fails QA', '> 2s'],
  ['Mutation score under 60% fails', '< 60%'],
  ['Lighthouse under 90 blocks', '< 90'],
  ['Vulnerabilities: high > 0 fails', '> 0'],
  ['OOM kills > 0 rolls back', '> 0'],
  ['Memory leak > 50 MB/h is a no-go', '> 50MB'],
  ['Throughput below 200 rps fails the test', '< 200/s'],
  ['Throughput drops more than 5% below baseline', '< baseline - 5%'],
  ['Low success rate (< 90 %)', '< 90%'],
  ['Low balance (< 10 %)', '< 10%'],
  ['High churn (> 5 %)', '> 5%'],
  ['Roll back if the SLO (p95 < 300 ms) is violated', '>= 300ms'],
  ['Stop if availability >= 99.9 % is not met', '< 99.9%'],
  ['If success rate > 99 % cannot be held, roll back', '<= 99%'],
  ['Roll back if p95 fails to stay under 300 ms', '>= 300ms'],
])('what a line says ends it is no limit of go: %s', async (line, bound) => {
  const bands = await bandsOf(line);
  expect(Object.keys(bands ?? {})).toEqual(['no-go']);
  expect(Object.values(bands?.['no-go'] ?? {})).toEqual([bound]);
});

it.each([
  'Alert fires when error rate > 2%',
  'An alert exists for error rate > 2%',
  'Alert thresholds configured (error rate > 1%)',
  'Circuit breaker opens when error rate exceeds 50%',
  'HPA scales out at CPU > 80%',
  'Rate limiting kicks in above 100 req/s',
  'The breaker trips at more than 50 errors',
  'Error budget burn > 2x pages on-call',
  'Slow queries (> 1 s) fixed',
  'Excessive memory (> 2 GB) not seen',
  'PagerDuty pages when error rate exceeds 5% for 5 minutes',
])('where something begins is no limit: %s', async (line) => {
  expect(JSON.stringify((await bandsOf(line)) ?? {})).not.toMatch(/>/);
});

it.each([
  ['Response time under 300 ms is critical', '< 300ms'],
  ['p95 below 2 s is a must, else it fails', '< 2s'],
  ['Error rate below 1% (critical)', '< 1%'],
  ['CPU headroom > 30%', '> 30%'],
  ['Low error rate (< 1 %)', '< 1%'],
  ['High availability (> 99.9 %)', '> 99.9%'],
  ['High success rate (> 95 %)', '> 95%'],
  ['High coverage (> 80 %)', '> 80%'],
  ['Low churn (< 2 %)', '< 2%'],
  ['High balance (> 20 %)', '> 20%'],
  ['Memory > 4 GB available', '> 4GB'],
  ['Low jitter (< 30 ms)', '< 30ms'],
  ['High reliability (> 99 %)', '> 99%'],
  ['Guardrail: error rate must not rise > 5 %', '<= baseline + 5%'],
  ['Conversion must not drop > 5 %', '>= baseline - 5%'],
  ['Proceed only if error rate is below 2%', '< 2%'],
])('what is wanted stays so: %s', async (line, bound) => {
  expect(Object.values((await bandsOf(line))?.go ?? {})).toEqual([bound]);
});

it.each([
  ['`reports/lost.csv` exists', 'done'],
  ['`reports/lost.csv` is not empty', 'done'],
  ['`DEBUG_MODE` is set', 'done'],
  ['Port 23 is open', 'done'],
  ['https://a.example/down answers', 'done'],
  ['Port 443 is not reachable', 'tcp'],
  ['`reports/orders.csv` is missing', 'file'],
])('what must not be there is no check that is go where it is: %s', async (line, check) => {
  const text = `# A\n## Roll back if\n- ${line}\n`;
  const { items } = await importMarkdown('a.md', new TextEncoder().encode(text), vocabulary);
  expect(items.map((item) => item.check)).toEqual([check]);
});

it('triggers that say so themselves make none of what stands beside them', async () => {
  const lines = [
    'Errors > 2 % → rollback',
    'Success rate below 99 % blocks the launch',
    '`grep -c ERROR a.log` is 0',
    'b c',
  ];
  const text = lines.map((line) => `- [ ] ${line}\n`).join('');
  const { items } = await importMarkdown('a.md', new TextEncoder().encode(text), vocabulary);
  expect(items.map(({ bands }) => Object.keys(bands ?? {}).join())).toEqual(['no-go', 'no-go', 'go', '']);
});

it('two limits that nobody wants among many lines make no triggers of the others', async () => {
  const lines = ['Errors > 2 %', 'Login success < 90 %', 'a b', 'c d', 'e f'];
  const text = lines.map((line) => `- [ ] ${line}\n`).join('');
  const { text: yaml } = await importMarkdown('a.md', new TextEncoder().encode(text), vocabulary);
  expect(yaml.match(/rollback: true/g) ?? []).toHaveLength(0);
  expect(yaml.match(/^ +no-go:/gm)).toHaveLength(2);
});

it.each([
  ['Rollback triggers', 'Threshold', 'Error rate', '5 %', '>= 5%'],
  ['Rollback triggers', 'Limit', 'Availability', '99 %', '<= 99%'],
  ['A', 'Roll back at', 'Availability', '99 %', '<= 99%'],
  ['A', 'Fail below', 'Coverage', '80 %', '< 80%'],
])('an amount among triggers is where it becomes bad: %s, %s, %s', async (title, head, of, amount, bound) => {
  const text = `# A\n## ${title}\n| Metric | ${head} |\n| --- | --- |\n| ${of} | ${amount} |\n`;
  const { items } = await importMarkdown('a.md', new TextEncoder().encode(text), vocabulary);
  expect(items.map(({ bands }) => Object.values(bands?.['no-go'] ?? {}))).toEqual([[bound]]);
});
