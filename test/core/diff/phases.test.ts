import { describe, expect, it } from 'vitest';
import { PHASE_PARTS, phaseChanges } from '../../../src/core/diff/phases.ts';
import { loadText } from '../../support/vocabulary.ts';

/** A checklist with two phases, the second with these keys. */
async function withPhase(keys: object) {
  const phases = [
    { id: 'first', criteria: [{ title: 'One', tests: 'r' }] },
    { id: 'second', ...keys, criteria: [{ title: 'Two', tests: 'r' }] },
  ];
  const loaded = await loadText(JSON.stringify({ version: 1, phases }));
  if (!('checklist' in loaded)) throw new Error(loaded.problems.map(({ message }) => message).join());
  return loaded.checklist;
}

const OFFICE = { days: 'mon-thu', from: '09:00', to: '16:00' };
const YEAR_END = { from: '2026-12-18', to: '2027-01-04' };

const ROWS: readonly (readonly [part: string, before: object, after: object, effect: string])[] = [
  ['title', {}, { title: 'Second' }, 'different'],
  ['notes', {}, { notes: 'n' }, 'different'],
  ['after', { after: 'first' }, {}, 'looser'],
  ['after', {}, { after: 'first' }, 'tighter'],
  ['after', { after: 'first' }, { after: { phase: 'first', commit: 'ancestor' } }, 'possibly-looser'],
  ['after', { after: 'first' }, { after: 'first', 'after-max-age': '30d' }, 'possibly-looser'],
  ['environment', { environment: 'a' }, { environment: 'b' }, 'possibly-looser'],
  ['soak', { soak: '4h' }, { soak: '1h' }, 'looser'],
  ['soak', { soak: '4h' }, {}, 'looser'],
  ['soak', {}, { soak: '4h' }, 'tighter'],
  ['windows', { window: OFFICE }, {}, 'looser'],
  ['windows', {}, { window: OFFICE }, 'tighter'],
  ['windows', { window: OFFICE }, { window: { ...OFFICE, to: '17:00' } }, 'possibly-looser'],
  ['freezes', { freeze: [YEAR_END] }, {}, 'looser'],
  ['freezes', {}, { freeze: [YEAR_END] }, 'tighter'],
  ['mode', {}, { mode: 'observe' }, 'looser'],
  ['mode', { mode: 'observe' }, {}, 'tighter'],
  ['conditions', {}, { if: "github.ref == 'refs/heads/main'" }, 'possibly-looser'],
  ['t0', {}, { t0: '2026-12-01T09:00:00Z' }, 'possibly-looser'],
  ['onDemand', {}, { 'on-demand': true }, 'possibly-looser'],
];

describe('what changes in a phase', () => {
  it.each(ROWS)('%s: %j → %j', async (part, before, after, effect) => {
    const found = phaseChanges(await withPhase(before), await withPhase(after));
    expect(found.map((one) => `${one.effect} ${one.what.split(' ')[0]}`)).toEqual([`${effect} ${part}`]);
  });
  it('every part has a row', () => {
    const shown = new Set(ROWS.map(([part]) => part));
    const none = ['id', 'path', 'location'];
    expect(Object.keys(PHASE_PARTS).filter((part) => !shown.has(part) && !none.includes(part))).toEqual([]);
  });
  it('phases that come and go, and change places', async () => {
    const both = await withPhase({});
    const one = { ...both, phases: both.phases.slice(0, 1) };
    const turned = { ...both, phases: [...both.phases].reverse() };
    expect(phaseChanges(both, one).map(({ effect }) => effect)).toEqual(['removed']);
    expect(phaseChanges(one, both).map(({ effect }) => effect)).toEqual(['added']);
    expect(phaseChanges(both, turned).map(({ what }) => what)).toEqual([
      'the order of the phases: `first, second` → `second, first`',
    ]);
  });
});
