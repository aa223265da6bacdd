import { describe, expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const bandsOf = async (text: string) => (await imported(`# Monitoring in production\n\n- [ ] ${text}`)).items[0]?.bands;

describe('what is done at a second limit, which stands for itself, says nothing of the first', () => {
  it.each([
    ['lag < 5 s, then ramp (> 10 s → roll back)', '< 5s', '> 10s'],
    ['Error rate below 1 % (above 3 % → stop)', '< 1%', '> 3%'],
    ['Queue depth < 40, else wait (> 900 → abort)', '< 40', '> 900'],
    ['Queue depth < 40; > 900 → halt', '< 40', '> 900'],
    ['Queue depth below 40, more than 900 → revert', '< 40', '> 900'],
  ])('%s', async (text, go, bad) =>
    expect(await bandsOf(text)).toEqual({ go: { value: go }, 'no-go': { value: bad } }),
  );
  it.each([
    ['lag > 10 s → roll back', '> 10s'],
    ['Success (2xx or 3xx) < 95 % → abort', '< 95%'],
    ['Lag of the replica (worst of three) > 10 s → abort', '> 10s'],
  ])('%s', async (text, bad) => expect(await bandsOf(text)).toEqual({ 'no-go': { value: bad } }));
});

describe('what is done at each limit says of which band it is', () => {
  it.each<[string, object]>([
    [
      'CPU of the press: up to 55 % go, up to 75 % wait, otherwise revert',
      { go: '<= 55%', caution: '55% .. 75%', 'no-go': '> 75%' },
    ],
    ['CPU: normal up to 55 %, yellow up to 75 %, red above', { go: '<= 55%', caution: '55% .. 75%', 'no-go': '> 75%' }],
    [
      'Cache hit ratio: fine from 90 %, caution 80 – 90 %, below that revert',
      { go: '>= 90%', caution: '80% .. 90%', 'no-go': '< 80%' },
    ],
    [
      'Availability of the presses: 97 % is fine, 91 to 97 % needs a note, otherwise the wave is repeated',
      { go: '>= 97%', caution: '91% .. 97%', 'no-go': '< 91%' },
    ],
    [
      'Queue depth below 200 is fine, 200 to 900 hold, more than 900 halts the ramp',
      { go: '< 200', caution: '200 .. 900', 'no-go': '> 900' },
    ],
    ['PSI of the presses below 0.1, ok to continue up to 0.2 with a note', { go: '< 0.1', caution: '0.1 .. 0.2' }],
    ['Error rate: warn at 0.5 %, revert at 2 %', { caution: '0.5% .. 2%', 'no-go': '>= 2%' }],
    ['Error rate ≤ 0.5 %; more than 2 % stops the wave', { go: '<= 0.5%', 'no-go': '> 2%' }],
    ['Queue depth ≤ 10, ≤ 3 aborts', { go: '<= 10' }],
    ['Hold 24 h: p99 ≤ 450 ms', { go: '<= 450ms' }],
    ['Memory below 70 %, otherwise stop', { go: '< 70%' }],
  ])('%s', async (text, bands) =>
    expect(await bandsOf(text)).toEqual(
      Object.fromEntries(Object.entries(bands).map(([band, value]) => [band, { value }])),
    ),
  );
});
