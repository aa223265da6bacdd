import { expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

it.each([
  ['Error rate < 1 % | Go on', { go: { value: '< 1%' } }],
  ['p95 < 300 ms | Proceed to 50 %', { go: { value: '< 300ms' } }],
  ['Success rate above 99 % | Promote', { go: { value: '> 99%' } }],
  ['Error rate > 5 % | Roll back', { 'no-go': { value: '> 5%' } }],
  ['Error rate > 2 % | Continue only after a review', { 'no-go': { value: '> 2%' } }],
  ['p95 > 2 s | Page on-call', { 'no-go': { value: '> 2s' } }],
])('of "If | Then" each row says what its limit is by what is done then: %s', async (row, bands) => {
  const { items } = await imported(
    `# A\n## Canary\n| If | Then |\n|---|---|\n| ${row} |\n| Disk > 95 % | Roll back |\n`,
  );
  expect(items[0]?.bands).toEqual(bands);
});
