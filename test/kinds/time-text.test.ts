import { describe, expect, it } from 'vitest';
import { durationText } from '../../src/kinds/time-text.ts';

describe('durations of Go and wrk', () => {
  it.each([
    ['791.285µs', 0.000791285],
    ['791.285μs', 0.000791285],
    ['755.84us', 0.00075584],
    ['1.951s', 1.951],
    ['12ns', 1.2e-8],
    ['0s', 0],
    ['1m3.2s', 63.2],
    ['1h2m0.5s', 3720.5],
    ['1.50m', 90],
  ])('%s', (text, seconds) => expect(durationText(text, 'x')).toBeCloseTo(seconds, 12));

  it.each(['', '5', 's', '-1s', '1.5', '1 s', '1s2', '1e3s', 'NaNs', '1d', '-nan%'])('%j is none', (text) => {
    expect(() => durationText(text, 'x')).toThrow('is no duration');
  });
});
