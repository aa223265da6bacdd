import { describe, expect, it } from 'vitest';
import { fillPlaceholders, hasStrayBraces, onlyPlaceholder, placeholdersIn } from '../../src/core/captures.ts';

describe('{{ name }}', () => {
  it.each<[string, string[], boolean, string | undefined]>([
    ['', [], false, undefined],
    ['{{ a }}', ['a'], false, 'a'],
    ['{{a-b2}}', ['a-b2'], false, 'a-b2'],
    [' {{ a }}', ['a'], false, undefined],
    ['{{ a }}{{ b }}', ['a', 'b'], false, undefined],
    ['{{ a }}-{{ a }}', ['a', 'a'], false, undefined],
    ['{"x":{"y":{{ a }}}}', ['a'], false, undefined],
    ['{ a }', [], false, undefined],
    ['{{ A }}', [], true, undefined],
    ['{{ a.b }}', [], true, undefined],
    ['{{ a', [], true, undefined],
    ['{{}}', [], true, undefined],
    ['{{\n a }}', [], true, undefined],
    ['{{ a }} {{', ['a'], true, undefined],
  ])('%j', (text, names, stray, only) => {
    expect(placeholdersIn(text)).toEqual(names);
    expect(hasStrayBraces(text)).toBe(stray);
    expect(onlyPlaceholder(text)).toBe(only);
  });
  it('is filled once, and values have no patterns of their own', () => {
    const values: Record<string, string> = { a: '{{ b }}', b: '$& $1' };
    expect(fillPlaceholders('{{ a }}/{{ b }}/{{ a }}', (name) => values[name] ?? '')).toBe('{{ b }}/$& $1/{{ b }}');
  });
});
