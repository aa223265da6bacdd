import { expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const bandsOf = async (line: string) => (await imported(`- [ ] ${line}`)).items[0]?.bands ?? {};

it.each([
  ['Crash-free sessions under 99.5 %', '< 99.5%'],
  ['Crash rate > 1 %', '> 1%'],
  ['Blocker: crash rate > 1 %', '> 1%'],
  ['Packet loss > 1%', '> 1%'],
  ['Fewer than 95% of logins succeed', '< 95%'],
  ['Coverage below 80%', '< 80%'],
  ['Cache hit rate below 80 %', '< 80%'],
  ['LCP > 2.5 s', '> 2.5s'],
  ['TTFB > 800ms', '> 800ms'],
  ['Errors > 100 per minute', '> 100/min'],
  ['Queue depth > 1000', '> 1000'],
  ['DLQ messages more than 10', '> 10'],
  ['OOM kills > 0', '> 0'],
  ['Open incidents > 0', '> 0'],
  ['Critical vulnerabilities above 0', '> 0'],
  ['Apdex < 0.85', '< 0.85'],
  ['Free disk space below 10 %', '< 10%'],
  ['Revenue down more than 5 %', '< baseline - 5%'],
  ['Conversion drops by more than 5%', '< baseline - 5%'],
  ['Certificate expires in less than 14 days', '< 14d'],
])('what a boxed line only states as bad is no limit of go: %s', async (line, bound) => {
  const bands = await bandsOf(line);
  expect(Object.keys(bands)).toEqual(['no-go']);
  expect(Object.values(bands['no-go'] ?? {})).toEqual([bound]);
});

it.each(['Test pass rate below 95%', 'Test failures > 0'])('nor where it speaks of tests: %s', async (line) => {
  expect(JSON.stringify(await bandsOf(line))).not.toMatch(/< 95|> 0/);
});

it.each([
  ['No crash rate > 1 %', '<= 1%'],
  ['Coverage > 80 %', '> 80%'],
  ['Queue depth < 1000', '< 1000'],
  ['Certificate expires in more than 14 days', '> 14d'],
  ['Test coverage is not below 80 %', '>= 80%'],
  ['Conversion drops by less than 5 %', '> baseline - 5%'],
  ['Crash-free sessions > 99.5 %', '> 99.5%'],
  ['Fewer than 5 % of logins fail', '< 5%'],
  ['Packet loss must not exceed 1 %', '<= 1%'],
])('what is wanted stays so: %s', async (line, bound) => {
  expect(Object.values((await bandsOf(line)).go ?? {})).toEqual([bound]);
});
