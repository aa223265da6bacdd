import { describe, expect, it } from 'vitest';
import { daysLeft, waiverPhase } from '../../src/core/waiver.ts';
import { waiverOf } from '../support/waivers.ts';

const DAY = 86_400;
const waiver = await waiverOf(['stale'], { start: 10 * DAY, end: 12 * DAY });

describe('B18: a waiver counts from the first second of its first day to the last of its last', () => {
  it.each([
    ['the second before', 10 * DAY - 1, 'not-yet', 3],
    ['the first second', 10 * DAY, 'active', 2],
    ['in the middle', 11 * DAY, 'active', 1],
    ['the last second', 12 * DAY - 1, 'active', 1],
    ['the second after', 12 * DAY, 'expired', 0],
    ['long after', 99 * DAY, 'expired', 0],
  ])('%s', (_, now, phase, days) => {
    expect(waiverPhase(waiver, now)).toBe(phase);
    expect(daysLeft(waiver, now)).toBe(days);
  });
});
