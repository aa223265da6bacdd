import { expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const bandsOf = async (line: string) => (await imported(`- [ ] ${line}`)).items[0]?.bands ?? {};

it.each([
  'Queue depth > 1000 → page on-call',
  'Jitter > 30 ms → page on-call',
  'Watch for crash-free sessions below 99%',
  'Watch for session length below 10 s',
  'Check for coverage below 80 %',
  'Prevent queue depth over 1000',
  'Avoid jitter over 30 ms',
  'Monitor queue depth (alert > 1000)',
  'Queue depth (bad: > 1000)',
  'Jitter (bad: > 30 ms)',
])('what is looked out for, or where somebody is told, is no limit of go: %s', async (line) => {
  expect(JSON.stringify((await bandsOf(line)).go ?? {})).not.toMatch(/> ?1000|> ?30|< ?99|< ?10s|< ?80/);
});

it.each([
  ['Conversion below 2 % → investigate', 'caution', '< 2%'],
  ['Crash rate > 1 % → disable the flag', 'no-go', '> 1%'],
  ['Session length < 10 s → disable the flag', 'no-go', '< 10s'],
  ['p95 < 300 ms → disable the flag', 'go', '< 300ms'],
  ['Traffic to the old pool < 1 % → turn off the old pool', 'go', '< 1%'],
  ['Check for p95 under 300 ms', 'go', '< 300ms'],
])('what is done behind an arrow says which band it is: %s', async (line, band, bound) => {
  const bands = await bandsOf(line);
  expect(Object.entries(bands).map(([name, fields]) => [name, Object.values(fields ?? {})])).toEqual([[band, [bound]]]);
});
