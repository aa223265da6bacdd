import { expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const bandsOf = async (line: string) => (await imported(`- [ ] ${line}`)).items[0]?.bands ?? {};

it.each([
  ['Crash rate > 1 % leads to rollback', '> 1%'],
  ['Crash rate > 1 % is a rollback trigger', '> 1%'],
  ['Crash rate > 1 % requires rollback', '> 1%'],
  ['Crash rate > 1 % (rollback trigger)', '> 1%'],
  ['Throughput < 100 rps leads to rollback', '< 100/s'],
  ['Coverage < 80 % is a rollback trigger', '< 80%'],
  ['Rollback threshold: queue depth > 1000', '> 1000'],
  ['Abort threshold: conversion < 2 %', '< 2%'],
  ['Stop condition: conversion < 2 %', '< 2%'],
  ['Red flag: conversion below 2 %', '< 2%'],
  ['Bad if queue depth > 1000', '> 1000'],
  ['Not OK if crash rate > 1 %', '> 1%'],
  ['Unacceptable if queue depth > 1000', '> 1000'],
  ['Rollback at crash rate > 1 %', '> 1%'],
  ['Reject accuracy below 90 %', '< 90%'],
  ['Reject builds over 500 kB', '> 500kB'],
  ['Reject builds with coverage below 80%', '< 80%'],
  ['Refuse releases with coverage below 80 %', '< 80%'],
  ['Block merge with coverage below 80 %', '< 80%'],
  ['Launch blocked by coverage below 80 %', '< 80%'],
  ['Release blocked by more than 3 open bugs', '> 3'],
  ['Block releases with more than 3 open bugs', '> 3'],
])('what a line says ends it is no limit of go: %s', async (line, bound) => {
  const bands = await bandsOf(line);
  expect(Object.keys(bands)).toEqual(['no-go']);
  expect(Object.values(bands['no-go'] ?? {})).toEqual([bound]);
});

it.each([
  ['Reject rate < 1 %', '< 1%'],
  ['Block time < 12 s', '< 12s'],
  ['Blocker: p95 < 300 ms', '< 300ms'],
  ['**BLOCKER** — tests pass with coverage > 80 %', '> 80%'],
  ['Stop threshold: p95 < 300 ms', '< 300ms'],
  ['Failure threshold: coverage at least 80 %', '>= 80%'],
  ['Rollback at any time in < 5 min', '< 5'],
])('what is wanted stays so: %s', async (line, bound) => {
  expect(Object.values((await bandsOf(line)).go ?? {})).toEqual([bound]);
});

it.each<[string, object]>([
  ['Error rate below 1 % (roll back above 5 %)', { go: '< 1%', 'no-go': '> 5%' }],
  ['p95 under 300 ms, else roll back', { go: '< 300ms' }],
  ['Success rate at least 99 %, fails below 95 %', { go: '>= 99%', 'no-go': '< 95%' }],
  ['Error rate > 5 % (stop, 5 min)', { 'no-go': '> 5%' }],
  ['Memory above 90 %, else continue', { 'no-go': '> 90%' }],
])('below triggers a line may still say both itself: %s', async (line, bands) => {
  const { items } = await imported(`# A\n## Rollback triggers\n- ${line}\n- b\n`);
  expect(items[0]?.bands).toEqual(Object.fromEntries(Object.entries(bands).map(([band, value]) => [band, { value }])));
});

it('where it resumes is no limit of go', async () => {
  const { items } = await imported('# A\n## Rollback triggers\n- Error rate > 5 % (stop; resume below 1 %)\n- b\n');
  expect(JSON.stringify(items[0]?.bands?.go ?? {})).not.toMatch(/> 5/);
});
