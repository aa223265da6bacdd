import { describe, expect, it } from 'vitest';
import { statedBounds } from '../../../src/core/import/phrases/bound-phrase.ts';
import { relativeText } from '../../../src/core/import/phrases/relative.ts';
import { imported, itemsOf } from '../../support/importing.ts';

const table = (...rows: string[]) => {
  const [head = '', ...rest] = rows;
  return [head, head.replaceAll(/[^|]+/g, '---'), ...rest].join('\n');
};
const bandsOf = async (markdown: string) =>
  (await imported(markdown)).items.map(({ check, bands }) => ({ check, ...bands }));

describe('a table with a column for each band is one criterion with all of them', () => {
  const rows: [name: string, head: string, row: string, bands: object][] = [
    [
      'go, caution and no-go',
      '| Signal | Go | Caution | No-go |',
      '| Queue depth | < 40 | 40–90 | > 90 |',
      { go: { value: '< 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'thresholds that follow each other do not overlap',
      '| KPI | Target | Warning | Critical |',
      '| CPU | < 55 % | > 65 % | > 80 % |',
      { go: { value: '< 55%' }, caution: { value: '65% .. 80%' }, 'no-go': { value: '> 80%' } },
    ],
    [
      'of what is better when there is more',
      '| KPI | 🟢 | 🟡 | 🔴 |',
      '| Cache hit rate | ≥ 92 % | 80 – 92 % | < 80 % |',
      { go: { value: '>= 92%' }, caution: { value: '80% .. 92%' }, 'no-go': { value: '< 80%' } },
    ],
    [
      'amounts without a word',
      '| KPI | SLA | Warn | Breach |',
      '| Replication lag | 2 s | 6 s | 20 s |',
      { go: { value: '<= 2s' }, caution: { value: '6s .. 20s' }, 'no-go': { value: '>= 20s' } },
    ],
    [
      'whole numbers',
      '| KPI | OK | Caution | Red |',
      '| Stuck workers | 0 | up to 3 | more than 3 |',
      { go: { value: 0 }, caution: { value: '1 .. 3' }, 'no-go': { value: '> 3' } },
    ],
    [
      'what is done then',
      '| Signal | Normal | Call the lead | Go back to paper |',
      '| Waiting time | < 4 min | > 9 min | > 25 min |',
      { go: { value: '< 4min' }, caution: { value: '9min .. 25min' }, 'no-go': { value: '> 25min' } },
    ],
    [
      'what is needed, by where it stands',
      '| Ring | Needs | Pause at | Revert at |',
      '| one | label errors < 2 % | > 3 % | > 9 % |',
      { go: { value: '< 2%' }, caution: { value: '3% .. 9%' }, 'no-go': { value: '> 9%' } },
    ],
    [
      'heads that nobody knows, by where their limits look',
      '| Signal | As we like it | Tell Jo | Close the shop |',
      '| Queue depth | < 40 | 40–90 | > 90 |',
      { go: { value: '< 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'when to go on and when to go back',
      '| Wave | Promote when | Roll back when |',
      '| one | 5xx < 0.2 % for 2 h | 5xx > 0.9 % |',
      { go: { value: '< 0.2%' }, 'no-go': { value: '> 0.9%' } },
    ],
  ];
  it.each(rows)('%s', async (_, head, row, bands) => {
    expect(await bandsOf(`# Monitoring in production\n\n${table(head, row)}`)).toEqual([
      { check: 'prometheus', ...bands },
    ]);
  });

  it('and not what was seen beside what is wanted', async () => {
    const head = '| Metric | Wanted | Seen last |';
    expect(await bandsOf(`# Monitoring in production\n\n${table(head, '| Queue depth | < 40 | > 90 |')}`)).toEqual([
      { check: 'prometheus', go: { value: '< 40' } },
    ]);
  });

  it('and not where those columns hold no amounts', async () => {
    const [one] = await bandsOf(table('| Check | Go | No-go |', '| Keys rotated | ☐ | ☐ |'));
    expect(one).not.toHaveProperty('no-go');
  });
});

it('a second limit that one query cannot answer is told', async () => {
  const { text } = await imported('# Canary in production\n- [ ] CPU below 55 %, memory below 3 GB');
  expect(text).toContain('the text also states `< 3GB`, for a criterion of its own');
});

describe('flags go to what stands beside them and speaks of the same thing', () => {
  const listed = (go: string, flag: string) => `# Shop\n## Monitoring\n### Go\n- ${go}\n### Caution\n- ${flag}\n`;
  it('each with its own bounds in the list', async () => {
    const { items, checklist } = await imported(listed('queue depth below 40', 'queue depth 40 to 90'));
    expect(items.map(({ bands }) => bands)).toEqual([{ go: { value: '< 40' } }, { caution: { value: '40 .. 90' } }]);
    expect(checklist.criteria).toHaveLength(1);
  });
  it.each([
    ['another thing', listed('heap growth below 40 %', 'disk usage 40 % to 90 %')],
    [
      'another gate',
      '# Shop\n## Gate A\n### Go\n- queue depth below 40\n## Live\n### Caution\n- queue depth 40 to 90\n',
    ],
  ])('and not to %s', async (_, markdown) => expect((await imported(markdown)).checklist.criteria).toHaveLength(2));
});

describe('what a line or the sentence above says of its band', () => {
  const rows: [name: string, markdown: string, bands: object][] = [
    ['a step that depends on a limit', '- [ ] Roll back if CPU exceeds 85 %', { 'no-go': { value: '> 85%' } }],
    ['the limit first', '- [ ] If CPU exceeds 85 % for 5 minutes, abort', { 'no-go': { value: '> 85% for 5m' } }],
    ['an arrow', '- [ ] CPU above 85 % → pause', { caution: { value: '> 85%' } }],
    [
      'what it must not start with',
      '# A\n## B\nThe move must not start while CPU is above 85 %.',
      { 'no-go': { value: '> 85%' } },
    ],
    [
      'for how long, for all lines',
      '# A\nRoll back if any of these lasts for more than 4 minutes:\n\n- CPU > 85 %',
      { 'no-go': { value: '> 85% for 4m' } },
    ],
    [
      'a line keeps its own time',
      '# A\nRoll back if any of these holds for 4 minutes:\n\n- CPU > 85 % for 9 min',
      { 'no-go': { value: '> 85% for 9m' } },
    ],
  ];
  it.each(rows)('%s', async (_, markdown, bands) => {
    expect(await bandsOf(markdown)).toEqual([{ check: 'prometheus', ...bands }]);
  });

  it.each([
    ['good by its limits', '- error rate below 2 %\n- CPU below 55 %', 'go'],
    ['bad by its limits', '- error rate above 2 %\n- CPU above 55 %', 'no-go'],
    ['neither', '- it smells odd', 'no-go'],
  ])('words that do not tell, above what is %s', async (_, list, section) => {
    const [first] = await itemsOf(`# In production\nTag it when:\n\n${list}`);
    expect(first?.item.section).toBe(section);
  });
});

describe('how far something is from what it was', () => {
  const read = (text: string, band: 'go' | 'no-go') =>
    statedBounds(text)
      .map((bound) => relativeText(text, bound, band))
      .find((one) => one !== undefined);
  it.each([
    ['no more than 12 % above baseline', 'go', '<= baseline + 12%'],
    ['at most 40 ms above the old one', 'go', '<= baseline + 40ms'],
    ['no more than 2 pp below control', 'go', '>= baseline - 2pp'],
    ['no query more than 7 % slower', 'go', '<= baseline + 7%'],
    ['at least 15 % faster than v3', 'go', '<= baseline - 15%'],
    ['not below 96 % of the control', 'go', '>= 0.96x baseline'],
    ['at most 1.2x of main', 'go', '<= 1.2x baseline'],
    ['no worse than v6 by more than 3 %', 'go', '<= baseline + 3%'],
    ['drops by more than 9 %', 'no-go', '< baseline - 9%'],
    ['up more than 25 %', 'no-go', '> baseline + 25%'],
    ['picks fall more than 9 % below the old hall', 'no-go', '< baseline - 9%'],
  ] as const)('%s', (text, band, bound) => expect(read(text, band)).toBe(bound));

  it.each([
    ['less than 0.7 % of sessions', 'go'],
    ['rises above 5 %', 'no-go'],
    ['under 3 % over the last hour', 'go'],
    ['below 300 ms under normal load', 'go'],
    ['above 4 % of requests', 'no-go'],
    ['at least 95 % of the nodes', 'go'],
  ] as const)('is not meant by "%s"', (text, band) => expect(read(text, band)).toBeUndefined());
});
