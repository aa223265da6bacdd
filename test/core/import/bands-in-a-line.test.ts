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
