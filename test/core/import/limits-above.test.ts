import { describe, expect, it } from 'vitest';
import { boundText } from '../../../src/core/import/phrases/bound-text.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemsOf } from '../../support/importing.ts';

/** The bounds of the last item that compare, with how long they last. */
async function limitsOf(markdown: string): Promise<string[]> {
  const last = (await itemsOf(markdown)).at(-1);
  if (last === undefined) throw new Error('no item');
  return look(last.item).bounds.flatMap((bound) =>
    bound.kind === 'bare'
      ? []
      : [`${boundText(bound, 'lower')}${bound.kind === 'compare' && bound.lasting ? ` for ${bound.lasting}` : ''}`],
  );
}

describe('amounts below words that end in a comparison', () => {
  const rows: [name: string, markdown: string, limits: string[]][] = [
    ['a line above', '- [ ] Cost of a boat, at most:\n  - [ ] Bergen 310 €\n  - [ ] Oban 280 €', ['<= 280']],
    ['a sentence above', '# A\nScore per pier is no less than\n\n- [ ] Bergen: 0.9\n- [ ] Oban: 0.8', ['>= 0.8']],
    ['a heading', '# Frames (must stay above the number)\n- [ ] Bridge: 60 fps\n- [ ] Deck: 30 fps', ['> 30']],
    ['in parentheses', '# Answer times (max)\n- [ ] Bridge: 60 ms\n- [ ] Deck: 30 ms', ['<= 30ms']],
    ['where they stand', '# A\nThe numbers below:\n\n- [ ] Bridge: 60 boats\n- [ ] Deck: 30 boats', []],
    ['a line that compares itself', '# Boats, at most\n- [ ] Deck: 30\n- [ ] Hull: 20\n- [ ] Bow: over 4', ['> 4']],
    ['most lines have no amount', '# Boats, at most\n- [ ] Deck washed\n- [ ] Hull dry\n- [ ] 4 ropes', []],
  ];
  it.each(rows)('%s', async (_, markdown, limits) => expect(await limitsOf(markdown)).toEqual(limits));
});

describe('a limit of each of the lines below', () => {
  const rows: [name: string, markdown: string, text: string][] = [
    [
      'in parentheses',
      '# A\nCertificates (each has to be good for 20 days at least):\n\n- [ ] quay\n- [ ] pier',
      'pier: good for 20 days at least',
    ],
    [
      'in a heading',
      '# Boats — at least 95 % of the 60 boats for each line\n- [ ] painted\n- [ ] registered',
      'registered: at least 95 %',
    ],
    [
      'of the heading, as the sentence says',
      '# Budget (p99 below 9 ms, errors below 0.2 %)\nThe numbers of the heading hold for each of these:\n\n- [ ] quay\n- [ ] pier',
      'pier: p99 below 9 ms, errors below 0.2 %',
    ],
    ['lines with limits of their own', '# Boats — at least 95 % for each line\n- [ ] dry\n- [ ] 3 wet', '3 wet'],
    ['steps', '# Each within 5 minutes of the other\n- [ ] Start the quay\n- [ ] Start the pier', 'Start the pier'],
    ['a limit of nothing below', '# Boats below 5 t\n- [ ] quay\n- [ ] pier', 'pier'],
  ];
  it.each(rows)('%s', async (_, markdown, text) => expect((await itemsOf(markdown)).at(-1)?.item.text).toBe(text));
});

describe('a time above all lines', () => {
  it('is one of each where the sentence says that they hold for it', async () =>
    expect(await limitsOf('# A\nGo on only if each of these held for 7 days:\n\n- CPU below 55 %')).toEqual([
      '< 55% for 7d',
    ]));
  it('and not where somebody only looks for so long', async () =>
    expect(await limitsOf('# A\nWatch for 7 days:\n\n- CPU below 55 %')).toEqual(['< 55%']));
});
