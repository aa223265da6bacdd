import { describe, expect, it } from 'vitest';
import github from '../../src/render/github.ts';
import { expectGolden } from '../support/golden.ts';
import { resultsWith } from '../support/results.ts';
import { ALL_GO, EVERYTHING, FLAGGED, many, QUICK, SLOW, UNSIGNED, WAIVED } from '../support/scenarios.ts';

const lines = (criteria: Parameters<typeof resultsWith>[0]) =>
  github
    .render([resultsWith(criteria)])
    .split('\n')
    .slice(0, -1);

describe('annotations', () => {
  it('one for each criterion that blocks or needs a look, on its lines, worst first', () =>
    expectGolden('github.txt', github.render([EVERYTHING])));
  it('none for what is go, waived, info or only observed', () => {
    expect(github.render([ALL_GO])).toBe('');
    const quiet = [QUICK, WAIVED, { ...SLOW, level: 'info' as const }, { ...SLOW, mode: 'observe' as const }];
    expect(lines({ criteria: quiet })).toEqual([]);
  });
  it('what blocks is an error, what needs a look a warning, also an advisory no-go', () => {
    const levels = (criteria: Parameters<typeof resultsWith>[0]) => lines(criteria).map((line) => line.split(' ')[0]);
    expect(levels({ criteria: [SLOW, UNSIGNED, FLAGGED, { ...SLOW, level: 'advisory' }] })).toEqual([
      '::error',
      '::error',
      '::warning',
      '::warning',
    ]);
  });
  it('ten of a level, the last says how many are left out', () => {
    const shown = lines({ criteria: [...many(12, SLOW), ...many(11, FLAGGED)] });
    expect(shown).toHaveLength(20);
    expect(shown[9]).toMatch(/^::error .*\(and 2 more, which GitHub would not show; see the job summary\)$/);
    expect(shown[19]).toMatch(/^::warning .*\(and 1 more, which/);
    expect(lines({ criteria: many(10, SLOW) })[9]).not.toContain('more');
  });
});
