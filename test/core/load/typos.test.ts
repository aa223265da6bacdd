import { describe, expect, it } from 'vitest';
import { FULL, keysOf, renamed } from '../../support/full-checklist.ts';
import { loadText } from '../../support/vocabulary.ts';

/** Every word one edit away: a letter less, more, another, or two that changed places. */
function edits(word: string): string[] {
  const letters = 'xe-';
  const found = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    found.add(before + after.slice(1));
    found.add(before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2));
    for (const letter of letters) found.add(before + letter + after).add(before + letter + after.slice(1));
  }
  return [...found].filter((one) => one !== word && one !== '');
}

const KEYS = keysOf(FULL);

describe('A08: no key can be misspelt by one slip', () => {
  it('the checklist with all keys loads', async () => {
    const loaded = await loadText(JSON.stringify(renamed(FULL, [], '')));
    expect('problems' in loaded ? loaded.problems : loaded.checklist.warnings).toEqual([]);
  });
  it('it has every key that the schema has', () => {
    const words = new Set(KEYS.map((route) => String(route.at(-1))));
    expect(words.size).toBeGreaterThan(55);
  });

  it.each(KEYS.map((route) => [route.join('.'), route] as const))('%s', async (_, route) => {
    const key = String(route.at(-1));
    const siblings = KEYS.filter((other) => other.slice(0, -1).join() === route.slice(0, -1).join());
    const valid = new Set(siblings.map((other) => String(other.at(-1))));
    for (const word of edits(key)) {
      if (valid.has(word)) continue;
      const text = JSON.stringify(renamed(FULL, route, word));
      const loaded = await loadText(text);
      const problems = 'problems' in loaded ? loaded.problems : [];
      const found = problems.find(
        ({ id, message, severity }) =>
          severity === 'error' && (id === 'unknown-key' || id === 'unknown-fact') && message.includes(`\`${word}\``),
      );
      expect(found, `${word} for ${key}`).toBeDefined();
      // One letter may be meant to be anything; of all else something is suggested.
      if (word.length > 1) expect(found?.suggestion, `${word} for ${key}`).toMatch(/^did you mean `.+`\?$/);
    }
  });
});
