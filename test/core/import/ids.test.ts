import { describe, expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

const idsIn = async (markdown: string) => (await imported(markdown)).checklist.criteria.map(({ id }) => id);

describe('ids', () => {
  const rows: [name: string, markdown: string, ids: string[]][] = [
    ['of the title', '- [ ] Keys are rotated', ['keys-are-rotated']],
    [
      'with the heading that tells them apart',
      '# T\n## A\n- [ ] Looked at\n## B\n- [ ] Looked at',
      ['looked-at-a', 'looked-at-b'],
    ],
    [
      'with an outer heading where the inner is the same',
      '# T\n## A\n### X\n- [ ] Looked at\n## B\n### X\n- [ ] Looked at',
      ['looked-at-a', 'looked-at-b'],
    ],
    [
      'with a number where nothing else does',
      '# T\n## A\n- [ ] Looked at\n- [ ] Looked at',
      ['looked-at', 'looked-at-a'],
    ],
    [
      'with a number in the end',
      '- [ ] Looked at\n- [ ] Looked at\n- [ ] Looked at',
      ['looked-at', 'looked-at-2', 'looked-at-3'],
    ],
    ['of the group', '# T\n## Keys\n- [ ] Keys', ['keys-t']],
    ['without ASCII letters', '- [ ] 日本語', ['item-805f5ce7']],
    ['accents', '- [ ] Übergabe geprüft', ['ubergabe-gepruft']],
    [
      'of the bold words of a long title',
      `- [ ] **Secrets are set**: ${'A_VERY_LONG_NAME, '.repeat(5)}`,
      ['secrets-are-set'],
    ],
    [
      'without a time',
      `- [ ] **T-24 hours**: Announce the maintenance window to everybody concerned`,
      ['announce-the-maintenance-window-to-everybody-concerned'],
    ],
    ['no words at all', '- [ ] ***\n- [ ] ???', ['item-e22c13cd', 'item-7bcac794']],
  ];
  it.each(rows)('%s', async (_, markdown, ids) => expect(await idsIn(markdown)).toEqual(ids));

  it('do not change when something is added elsewhere', async () => {
    const before = await idsIn('# T\n## A\n- [ ] One\n- [ ] Two\n## B\n- [ ] One');
    const after = await idsIn('# T\n- [ ] New\n## A\n- [ ] New too\n- [ ] One\n- [ ] Two\n## B\n- [ ] One');
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
