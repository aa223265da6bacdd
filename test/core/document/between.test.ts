import { describe, expect, it } from 'vitest';
import { BEGIN, between, END } from '../../../src/core/document/between.ts';
import { markdownTree } from '../../../src/core/import/reading/markdown-tree.ts';

const put = async (document: string) => between(document, await markdownTree('x.md', document), '# New\n\n- [x] one\n');
const text = async (document: string) => ((await put(document)) as { text: string }).text;

describe('between the markers of a document', () => {
  it('stands what is rendered, and all else is as it was', async () =>
    expect(await text(`Before  \n\n${BEGIN}\nold\n${END}\n\nAfter`)).toBe(
      `Before  \n\n${BEGIN}\n\n# New\n\n- [x] one\n\n${END}\n\nAfter`,
    ));
  it('it stands once, however often it is rendered', async () => {
    const once = await text(`${BEGIN}\n${END}\n`);
    expect(await text(once)).toBe(once);
  });
  it('lines end as they did', async () =>
    expect(await text(`a\r\n\r\n${BEGIN}\r\n\r\n${END}\r\nb\r\n`)).toBe(
      `a\r\n\r\n${BEGIN}\r\n\r\n# New\r\n\r\n- [x] one\r\n\r\n${END}\r\nb\r\n`,
    ));
  it('markers in code are text', async () => expect(await put(`\`\`\`\n${BEGIN}\n${END}\n\`\`\`\n`)).toBeUndefined());
  it.each([
    ['only one', `${BEGIN}\n`, 'has 1 and 0'],
    ['only the other', `x\n\n${END}\n`, 'has 0 and 1'],
    ['two places', `${BEGIN}\n\n${END}\n\n${BEGIN}\n\n${END}\n`, 'has 2 and 2'],
    ['the wrong way round', `${END}\n\n${BEGIN}\n`, 'on line 1 stands before'],
  ])('%s is refused', async (_, document, fault) =>
    expect(await put(document)).toEqual({ fault: expect.stringContaining(fault) }),
  );
  it('a document without any is none', async () => expect(await put('# Hello\n')).toBeUndefined());
});
