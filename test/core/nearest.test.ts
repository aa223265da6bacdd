import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/core/nearest.ts';

const WORDS = ['caution', 'criteria', 'p95', 'id', 'if', 'name', 'KiB'];

describe('nearest', () => {
  it.each<[string, string | undefined]>([
    ['cautoin', 'caution'],
    ['caushon', 'caution'],
    ['cushion', undefined],
    ['CAUTION', 'caution'],
    ['criterion', 'criteria'],
    ['p59', 'p95'],
    ['p98', 'p95'],
    ['nmae', 'name'],
    ['fi', 'if'],
    ['i', 'id'],
    ['x', undefined],
    ['', undefined],
    ['kib', 'KiB'],
    ['something else', undefined],
    ['n'.repeat(201), undefined],
  ])('%s: %s', (word, expected) => expect(nearest(word, WORDS)).toBe(expected));
  it('of nothing is nothing', () => expect(nearest('a', [])).toBeUndefined());
  it('of two that are equally near the first', () => expect(nearest('ab', ['ba', 'abc'])).toBe('ba'));
  it('the same word comes first', () => expect(nearest('P95', ['p99', 'p95'])).toBe('p95'));
});
