import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/sign-off/assign.ts';

const fill = (candidates: Record<string, string[]>) => Object.fromEntries(assign(new Map(Object.entries(candidates))));

describe('assign', () => {
  const rows: [name: string, candidates: Record<string, string[]>, filled: number][] = [
    ['nobody signed', { sre: [] }, 0],
    ['one role, one person', { sre: ['a'] }, 1],
    ['one person cannot fill two roles', { sre: ['a'], qa: ['a'] }, 1],
    ['two people fill two roles whatever the order', { sre: ['a', 'b'], qa: ['a'] }, 2],
    ['a chain of three', { x: ['a', 'b'], y: ['a', 'c'], z: ['a'] }, 3],
  ];
  it.each(rows)('%s', (_, candidates, filled) => {
    const result = fill(candidates);
    expect(Object.keys(result)).toHaveLength(filled);
    expect(new Set(Object.values(result)).size).toBe(filled);
    for (const [role, person] of Object.entries(result)) expect(candidates[role]).toContain(person);
  });

  it('fills as many roles as any choice could (against trying them all)', () => {
    const people = fc.subarray(['a', 'b', 'c', 'd']);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('r1', 'r2', 'r3', 'r4'), people), (candidates) => {
        expect(Object.keys(fill(candidates)).length).toBe(most(Object.values(candidates), new Set()));
      }),
    );
  });
});

function most(roles: readonly string[][], taken: ReadonlySet<string>): number {
  const [first, ...rest] = roles;
  if (!first) return 0;
  const without = most(rest, taken);
  const options = first
    .filter((person) => !taken.has(person))
    .map((person) => 1 + most(rest, new Set([...taken, person])));
  return Math.max(without, ...options);
}
