import { describe, expect, it } from 'vitest';
import { learned, scoresOf } from '../../../scripts/learn/learned.mjs';

/** Which of two words stand together decides, and neither of them alone: no sum of weights of words can say it. */
const LINES = [
  { features: ['alarm', 'tested'], fitting: ['tests'] },
  { features: ['alarm', 'rings'], fitting: ['alerts'] },
  { features: ['drill', 'tested'], fitting: ['alerts'] },
  { features: ['drill', 'rings'], fitting: ['tests'] },
];
const SAMPLES = Array.from({ length: 40 }, () => LINES).flat();

describe('what is learned from labelled lines', () => {
  const model = learned(SAMPLES);
  const best = (features: readonly string[]) => {
    const scores = scoresOf(model, features);
    return model.classes[scores.indexOf(Math.max(...scores))];
  };

  it.each(LINES)('$features means $fitting', ({ features, fitting }) => {
    expect(best(features)).toBe(fitting[0]);
  });

  it('is a logarithm of how probable each check is', () => {
    for (const { features } of LINES)
      for (const score of scoresOf(model, features)) expect(score).toBeLessThanOrEqual(0);
  });

  it('is the same each time', () => {
    const again = learned(SAMPLES);
    expect(again.nets.map(({ rows }) => [...rows])).toEqual(model.nets.map(({ rows }) => [...rows]));
  });

  it('knows only what was seen often enough', () => {
    const rare = learned([...SAMPLES, { features: ['once', 'tested'], fitting: ['tests'] }]);
    expect(rare.names).not.toContain('once');
  });
});
