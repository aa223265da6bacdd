import { describe, expect, it } from 'vitest';
import { tick } from '../../../src/core/document/tick.ts';

const rows: readonly (readonly [name: string, before: string, wanted: boolean, after: string])[] = [
  ['a task', '- [ ] one', true, '- [x] one'],
  ['a task that is ticked already', '- [X] one', true, '- [X] one'],
  ['a task to untick', '- [x] one', false, '- [ ] one'],
  ['a numbered task', '  12. [ ] one', true, '  12. [x] one'],
  ['a task in a quote', '> * [ ] one', true, '> * [x] one'],
  ['a drawn box', '+ ☐ one', true, '+ ☑ one'],
  ['a drawn box to untick', '+ ☑ one', false, '+ ☐ one'],
  ['a list in a list', '- - [ ] one', true, '- - [x] one'],
  ['only the box', '- [ ] one [ ] two', true, '- [x] one [ ] two'],
  ['nothing without a box', '- one [ ]', true, '- one [ ]'],
  ['nothing in a link', '- [x](y) one', false, '- [x](y) one'],
];

describe('ticking', () => {
  it.each(rows)('%s', (_, before, wanted, after) =>
    expect(tick(`# x\r\n${before}\r\n`, new Map([[2, wanted]])).text).toBe(`# x\r\n${after}\r\n`),
  );
  it('counts what changed', () =>
    expect(
      tick(
        '- [ ] a\n- [x] b\n- [x] c\n- [ ] d',
        new Map([
          [1, true],
          [2, false],
          [3, true],
        ]),
      ),
    ).toEqual({ text: '- [x] a\n- [ ] b\n- [x] c\n- [ ] d', ticked: 1, unticked: 1 }));
  it('is done in time on a long line', () =>
    expect(tick(`${'- '.repeat(50_000)}x`, new Map([[1, true]])).ticked).toBe(0));
});
