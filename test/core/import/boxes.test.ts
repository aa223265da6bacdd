import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../support/importing.ts';

/** `line text` of each item; `>` heads others. */
async function listed(markdown: string): Promise<string[]> {
  const entries = await itemsOf(markdown);
  return entries.map(({ item, heads }) => `${item.line} ${heads ? '>' : ''}${item.text}`);
}

describe('boxes that stand outside of lists, and tables of signatures', () => {
  const rows: [name: string, markdown: string, items: string[]][] = [
    [
      '✅ for a box',
      '# A\n## Done when:\n\n✅ RSS below 2 GB\n✅ swap untouched',
      ['4 RSS below 2 GB', '5 swap untouched'],
    ],
    ['✅ above a list', '# A\n## B\n✅ Technical\n- Keys rotated', ['4 Keys rotated']],
    ['✅ in closing words', '# A\n## B\n✅ Ready for the shops!', []],
    ['signs explained', '# A\n⬜ = open, ✅ = done. One line, one thing.', []],
    ['a table of signs', '# A\n| Sign | What it means |\n|---|---|\n| ✅ | checked |\n| ⬜ | nobody looked |', []],
    [
      'boxes half done, put off, blocked or in doubt',
      '# A\n- [x] one\n- [~] two\n- [/] three\n- [>] four\n- [!] five\n- [?] six',
      ['2 one', '3 two', '4 three', '5 four', '6 five', '7 six'],
    ],
    ['a remark and a footnote', '# A\n- [x] one\n\n[!NOTE] words\n\n[1] words', ['2 one']],
    ['boxes behind a bullet', '# A\n- [ ] one\n[ ] two\n⬜ three', ['2 one', '3 two', '4 three']],
    [
      'bullets below a line with a box',
      '# A\n⬜ drill\n   - watch the board\n⬜ other drill\n⬜ third',
      ['2 drill', '4 other drill', '5 third'],
    ],
    [
      'a table below a task',
      '# A\n- [ ] Size per image\n\n  | image | limit | ok |\n  |---|---|---|\n  | server | 95 MB | ☐ |',
      ['2 >Size per image', '6 server: 95 MB'],
    ],
    [
      'a heading that Markdown takes for a list',
      '# A\n\n1. Version and notes\n--------------------\n\n- [ ] Tag it',
      ['6 Tag it'],
    ],
    ['a rule below a list', '# A\n\n1. Tag it\n---\n\nWords.', ['3 Tag it']],
    ['a choice in a table', '# A\n| | |\n|---|---|\n| Date | |\n| Outcome | ☐ GO ☐ NO-GO |', []],
    ['initials', '# A\n| Function | Name | Initials |\n|---|---|---|\n| Agency | | |', ['4 Agency']],
    ['when it was signed', '# A\n| Who | For | Signed on |\n|---|---|---|\n| Actuary | sums | |', ['4 Actuary']],
    [
      'a decision of several',
      '# A\n| Role | Name | Decision (accept / reject) |\n|---|---|---|\n| Test lead | | |',
      ['4 Test lead'],
    ],
    [
      'steps and what they do',
      '# A\n- [ ] b\n\n## Execution\n| Step | Action | Owner | Verify |\n|---|---|---|---|\n| 1.1 | Open the bridge | Ada | All there |',
      ['2 b', '7 Open the bridge'],
    ],
    [
      'targets that are still open, below results',
      '# A\n- [ ] b\n\n## Results\n| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Restore time | < 40 min | ___ | ⬜ Pass ⬜ Fail |',
      ['2 b', '7 Restore time: < 40 min'],
    ],
    ['agreed', '# Agreed\n| | Name | Date |\n|---|---|---|\n| For the shops | Ada | |', ['4 For the shops']],
    [
      'names and a date to be filled in',
      '# A\n| Stage | Product | Operations | Date |\n|---|---|---|---|\n| 0 → 1 | | | |',
      ['4 0 → 1'],
    ],
    [
      'a reviewer of an area, below no-go',
      '# No-go if\n- it burns\n\n| Reviewer | Area | Decision |\n|---|---|---|\n| Lead | Money | |',
      ['2 it burns', '6 Lead'],
    ],
    [
      'who is called, below triggers',
      '# Roll back if\n- it burns\n\n| Level | Who | Within |\n|---|---|---|\n| 1 | Desk | 1 h |',
      ['2 it burns'],
    ],
    ['how long a stage is held', '# A\n| Stage | Traffic | Hold |\n|---|---|---|\n| 1 | 1% | 2 hours |', []],
    ['states of something', '# A\n| State | Count | Owner |\n|---|---|---|\n| network | 1,050 | @ada |', []],
    ['for information', '# A\nDefects, for information:\n\n| Defect | State |\n|---|---|\n| rounding | open |', []],
    [
      'a result with tasks',
      '# A\n## Result\nIt is ready only if all is closed.\n\n- [ ] Seen',
      ['3 It is ready only if all is closed.', '5 Seen'],
    ],
    [
      'an address among steps',
      '# A\n1. Restart it\n2. `https://a.example/up`',
      ['2 Restart it', '3 https://a.example/up'],
    ],
  ];
  it.each(rows)('%s', async (_, markdown, items) => expect(await listed(markdown)).toEqual(items));
});
