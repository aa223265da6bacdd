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
      'a hard limit may be reached',
      '| KPI | Target | Hard limit |',
      '| Replication lag | 2 s | 20 s |',
      { go: { value: '<= 2s' }, 'no-go': { value: '> 20s' } },
    ],
    [
      'whole numbers',
      '| KPI | OK | Caution | Red |',
      '| Stuck workers | 0 | up to 3 | more than 3 |',
      { go: { value: 0 }, caution: { value: '1 .. 3' }, 'no-go': { value: '> 3' } },
    ],
    [
      'a warning that ends where it becomes bad',
      '| KPI | Go | Caution | No-go |',
      '| Cache hit rate | ≥ 92 % | 80 % | under 80 % |',
      { go: { value: '>= 92%' }, caution: { value: '80% .. 92%' }, 'no-go': { value: '< 80%' } },
    ],
    [
      'what is not good enough, by its colour',
      '| KPI | Acceptable (green) | Watch (amber) | Not good enough (red) |',
      '| Queue depth | < 40 | 40–90 | > 90 |',
      { go: { value: '< 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'what is done then',
      '| Signal | Normal | Call the lead | Go back to paper |',
      '| Replication lag | < 4 min | > 9 min | > 25 min |',
      { go: { value: '< 4min' }, caution: { value: '9min .. 25min' }, 'no-go': { value: '> 25min' } },
    ],
    [
      'somebody is called beside what is good',
      '| KPI | Target | Escalate at |',
      '| Median wait | ≤ 3 min | > 8 min |',
      { go: { value: '<= 3min' }, 'no-go': { value: '> 8min' } },
    ],
    [
      'two that are called',
      '| KPI | Normal | Escalate to lead | Escalate to the board |',
      '| Median wait | ≤ 3 min | 3–8 min | > 8 min |',
      { go: { value: '<= 3min' }, caution: { value: '3min .. 8min' }, 'no-go': { value: '> 8min' } },
    ],
    [
      'slower, and then a pause',
      '| Signal | OK | Throttle the queue | Pause the sale |',
      '| 5xx | < 0.5 % | 0.5–2 % | > 2 % |',
      { go: { value: '< 0.5%' }, caution: { value: '0.5% .. 2%' }, 'no-go': { value: '> 2%' } },
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
      // The one has to last, the other counts at once.
      { go: { value: '< 0.2% for 2h' }, 'no-go': { last: '> 0.9%' } },
    ],
    [
      'amounts without a word, of what is better when there is more',
      '| Signal | Normal | Warn at | Page at |',
      '| Cache hit ratio | ≥ 97 % | 91 % | 84 % |',
      { go: { value: '>= 97%' }, caution: { value: '84% .. 91%' }, 'no-go': { value: '<= 84%' } },
    ],
    [
      'only the worst has to last, and all between is a caution',
      '| Signal | Good | Warn | Page |',
      '| Cache hit ratio | ≥ 97 % | < 91 % | < 84 % for 9 min |',
      { go: { last: '>= 97%' }, caution: { last: '< 97%' }, 'no-go': { value: '< 84% for 9m' } },
    ],
    [
      'a warning of now, and an end that has to last',
      '| Signal | Warn | Page |',
      '| Replication lag | > 4 s | > 45 s for 9 min |',
      { caution: { last: '> 4s' }, 'no-go': { value: '> 45s for 9m' } },
    ],
    [
      'a column of times',
      '| Signal | Go | Caution | No-go | For |',
      '| Queue depth | < 40 | 40 to 90 | > 90 | 15 min |',
      { go: { value: '< 40 for 15m' }, caution: { value: '>= 40 for 15m' }, 'no-go': { value: '> 90 for 15m' } },
    ],
    [
      'all else is worse',
      '| Signal | Go | Conditional go | No-go |',
      '| Queue depth | <= 40 | <= 90 | otherwise |',
      { go: { value: '<= 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'all else is worse than a range',
      '| Signal | Go | Conditional go | No-go |',
      '| Cache hit ratio | >= 97 % | 84-97 % | otherwise |',
      { go: { value: '>= 97%' }, caution: { value: '84% .. 97%' }, 'no-go': { value: '< 84%' } },
    ],
    [
      'one or the other',
      '| Signal | Go | Conditional go | No-go |',
      '| Stuck workers older than 10 min | none | 1 or 2 | more than 2 |',
      { go: { value: 0 }, caution: { value: '1 .. 2' }, 'no-go': { value: '> 2' } },
    ],
    [
      'accepted, looked into, rejected',
      '| Signal | Count | Accept | Investigate | Reject |',
      '| Queue depth | each | ≤ 40 | 40 to 90 | > 90 |',
      { go: { value: '<= 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'a minimum beside what stops it',
      '| Signal | Minimum | No-go |',
      '| Cache hit ratio | 97 % | below 84 % |',
      { go: { value: '>= 97%' }, 'no-go': { value: '< 84%' } },
    ],
    [
      'a maximum beside what stops it',
      '| Signal | Maximum | No-go |',
      '| Queue depth | 40 | above 90 |',
      { go: { value: '<= 40' }, 'no-go': { value: '> 90' } },
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

  it('and not what is watched at each step', async () => {
    const head = '| Host | Share | Watch | Done |';
    const [one] = await bandsOf(`# Ramp in production\n\n${table(head, '| quay | 5 % | error rate < 0.2 % | ☐ |')}`);
    expect(one).toMatchObject({ go: { value: '< 0.2%' } });
    expect(one).not.toHaveProperty('caution');
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
    ['# 🔴 Pause the trial if', 'no-go'],
    ['# Pause the trial if', 'caution'],
    ['# 🟡 Stop widening when', 'caution'],
    ['# Conditional go if', 'caution'],
    ['# Go with restrictions', 'caution'],
    ['# Go, conditional go, no-go', 'plain'],
    ['# Go to plan B (tape only) when', 'rollback'],
    ['# We switch to the backup carrier when', 'rollback'],
    ['# Extend the pilot by a week if', 'caution'],
    ['# Not ready if', 'no-go'],
    ['# We stop the cut-over in case', 'no-go'],
    ['# 🟢 Carry on if', 'go'],
  ])('%s', async (heading, section) => {
    const [first] = await itemsOf(`# In production\n#${heading}\n- CPU above 85 %`);
    expect(first?.item.section).toBe(section);
  });

  it('and limits that people report are numbers of theirs', async () => {
    const said = async (text: string, heading = 'Checks') => {
      const [one] = (await imported(`# A\n## ${heading}\n- ${text}`)).items;
      return { check: one?.check, ...one?.bands };
    };
    expect(await said('Tell the harbour office within 25 minutes')).toEqual({ check: 'done', go: { value: '<= 25' } });
    expect(await said('Fewer than 4 captains agree', 'No-go if')).toEqual({
      // Only people say it: the guide has either.
      check: expect.stringMatching(/^(?:done|sign-off)$/),
      'no-go': { value: '< 4' },
    });
    expect(await said('Signed off by two harbour masters')).toEqual({ check: 'sign-off', go: { signers: '>= 2' } });
    expect(await said('Brief the captains within 3 working days')).toEqual({ check: 'done' });
    expect(await said('Configure a retention of at most 20 days')).toEqual({ check: 'done' });
    expect(await said('Watch the boats for at least 25 minutes')).toEqual({ check: 'done' });
  });

  it.each([
    ['12 of 12 pumps back online', 'go', { go: { value: '>= 12' } }],
    ['Both probes up', 'go', { go: { value: '>= 2' } }],
    ['Replication is not back after 25 minutes', 'no-go', { 'no-go': { value: '> 25min' } }],
    ['No pump offline > 25 min', 'go', { go: { value: '<= 25min' } }],
    ['No restarts and availability > 97 %', 'go', { go: { value: '> 97%' } }],
    ['No heartbeat > 25 min', 'no-go', { 'no-go': { value: '> 25min' } }],
  ])('%s', async (text, kind, bands) => {
    const heading = kind === 'go' ? 'Success criteria' : 'No-go if';
    expect((await bandsOf(`# In production\n## ${heading}\n- ${text}`))[0]).toEqual({ check: 'prometheus', ...bands });
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
    ['no more than 2 percentage points below prompt v11', 'go', '>= baseline - 2pp'],
    ['rating not below control by more than 0.2', 'go', '>= baseline - 0.2'],
    ['renders not slower than 5%', 'go', '<= baseline + 5%'],
    ['renders not slower than 80 %', 'go', '>= 0.8x baseline'],
    ['orders below 50 % of last Thursday', 'no-go', '< 0.5x baseline'],
    ['run against the golden set, completion does not fall below 86%', 'go', undefined],
    ['thumbs-down share > 20 %', 'no-go', undefined],
    ['call drops > 3 %', 'no-go', undefined],
    ['dropped events > 0.1 %', 'no-go', undefined],
    ['no query more than 7 % slower', 'go', '<= baseline + 7%'],
    ['at least 15 % faster than v3', 'go', '<= baseline - 15%'],
    ['not below 96 % of the control', 'go', '>= 0.96x baseline'],
    ['at most 1.2x of main', 'go', '<= 1.2x baseline'],
    ['no worse than v6 by more than 3 %', 'go', '<= baseline + 3%'],
    ['drops by more than 9 %', 'no-go', '< baseline - 9%'],
    ['up more than 25 %', 'no-go', '> baseline + 25%'],
    ['picks fall more than 9 % below the old hall', 'no-go', '< baseline - 9%'],
    ['p95 not worse than 12 % vs 4.6', 'go', '<= baseline + 12%'],
    ['build time vs Hudson: not slower than 115 %', 'go', '<= 1.15x baseline'],
    ['at most 65 % of the 3.x value', 'go', '<= 0.65x baseline'],
    ['cuts a warm build to ≤ 55 % of the Hudson time', 'go', '<= 0.55x baseline'],
    ['≤ 120 % of the Teradata baseline', 'go', '<= 1.2x baseline'],
    ['at most 70 % of viewer 8’s memory', 'go', '<= 0.7x baseline'],
    ['traffic not more than 15 % above viewer 8', 'go', '<= baseline + 15%'],
    ['drain at most +6 %', 'go', '<= baseline + 6%'],
    ['compare the win rate with the control group (within ±4 %)', 'go', 'within 4% of baseline'],
    ['adds no more than 4 % to the boot time', 'go', '<= baseline + 4%'],
    ['bounces ≤ old rate + 2 pp', 'go', '<= baseline + 2pp'],
    ['not higher than guide 1 plus 6 %', 'go', '<= baseline + 6%'],
    ['encode time ≤ 1.3x av2', 'go', '<= 1.3x baseline'],
    ['p95 +40 ms at most vs control', 'go', '<= baseline + 40ms'],
    ['over 15 % more time per parcel than before', 'no-go', '> baseline + 15%'],
    ['baskets per visit within 4 % of control', 'go', 'within 4% of baseline'],
    ['p95 at most 25 ms above last week', 'go', '<= baseline + 25ms'],
    ['p95 > 30 % above the week before', 'no-go', '> baseline + 30%'],
    ['picks per minute as on a normal Friday (+-12%)', 'go', 'within 12% of baseline'],
    ['lists not more than 40 ms slower than without the plugin', 'go', '<= baseline + 40ms'],
    ['median more than 120 ms worse than 0.9', 'no-go', '> baseline + 120ms'],
    ['load time up by more than 70ms', 'no-go', '> baseline + 70ms'],
    ['added latency compared with the old edge: ≤ 9 ms', 'go', '<= baseline + 9ms'],
    ['ranking adds no more than 30 ms to the median', 'go', '<= baseline + 30ms'],
    ['codec saves at least 25 % compared with the old mixer', 'go', '<= baseline - 25%'],
    ['bill compared with May, at least 14 % less spend', 'go', '<= baseline - 14%'],
    ['boot: -15 % against v5', 'go', '<= baseline - 15%'],
    ['throughput vs. last minor: no worse than −4 %', 'go', '>= baseline - 4%'],
    ['recall drop against May < 3pp', 'go', '> baseline - 3pp'],
    ['runtime not slower than on-premises by more than 8%', 'go', '<= baseline + 8%'],
    ['throughput vs the old nodes: not less than 90 %', 'go', '>= 0.9x baseline'],
    ['basket rate not below 92 % of the old shop', 'go', '>= 0.92x baseline'],
    ['bill at least 35 % lower next month', 'go', '<= baseline - 35%'],
    ['slope not steeper than +5 %', 'go', '<= baseline + 5%'],
    ['rating not more than 0.3 points below the other group', 'go', '>= baseline - 0.3'],
    ['approval ratio not more than 2 points under yesterday', 'go', '>= baseline - 2pp'],
    ['no class loses more than 3 points', 'go', '>= baseline - 3'],
    ['late parcels: within +0.4 pp of control', 'go', '<= baseline + 0.4pp'],
    ['error rate < 0.3 % higher than legacy', 'go', '< baseline + 0.3pp'],
    ['error rate 12 % above normal', 'no-go', '>= baseline + 12%'],
    ['binary growth on arm64: max 400 KiB', 'go', '<= baseline + 400KiB'],
    ['rebuild: 4x faster', 'go', '<= baseline / 4'],
    ['full build: 20 % faster', 'go', '<= baseline - 20%'],
    ['image 60 % smaller', 'go', '<= baseline - 60%'],
    ['call-backs at the desk: 25 % fewer', 'go', '<= baseline - 25%'],
    ['35%+ improvement in cached response times', 'go', '<= baseline - 35%'],
    ['70 %+ reduction in duplicates', 'go', '<= baseline - 70%'],
    ['bounce rate improved by 6 %', 'go', '<= baseline - 6%'],
    ['app stability improved by > 12 %', 'go', '> baseline + 12%'],
    ['tickets < +14 % increase', 'go', '< baseline + 14%'],
    ['no more than 4 % fewer rows', 'go', '>= baseline - 4%'],
    ['unplanned stops: -15 %', 'go', '<= baseline - 15%'],
    ['memory per client −25 %', 'go', '<= baseline - 25%'],
    ['conversion not lower than control (−0.3 pp tolerated)', 'go', '>= baseline - 0.3pp'],
    ['result: -120 ms on the search', 'go', '<= baseline - 120ms'],
    ['result: +12 points', 'go', '>= baseline + 12'],
    ['parcels per hour: +30 % over manual', 'go', '>= baseline + 30%'],
    ['time per round: ≤ baseline + 6 min', 'go', '<= baseline + 6min'],
    ['memory used: max +6 KB', 'go', '<= baseline + 6kB'],
    ['latency: > +35 % vs legacy', 'no-go', '> baseline + 35%'],
  ] as const)('%s', (text, band, bound) => expect(read(text, band)).toBe(bound));

  it.each([
    ['less than 0.7 % of sessions', 'go'],
    ['rises above 5 %', 'no-go'],
    ['under 3 % over the last hour', 'go'],
    ['below 300 ms under normal load', 'go'],
    ['above 4 % of requests', 'no-go'],
    ['at least 95 % of the nodes', 'go'],
    ['availability ≥ 99.9 % over the first 9 days', 'go'],
    ['regression pack ≥ 97 % passed', 'go'],
    ['≥ 97 % of the Hudson jobs', 'go'],
    ['voltage within ±5 %', 'go'],
    ['no more than 75 % of the disk', 'go'],
    ['errors rise above 3 %', 'no-go'],
    ['p95 ≤ 50 ms over the full 36 hours', 'go'],
    ['added latency below 9 ms', 'go'],
    ['at least 60 % of the devices compared with the list', 'go'],
    ['lag grows to more than 5 min', 'no-go'],
    ['within 4 % of the limit', 'go'],
    ['fragmentation after 20 h below 1.2', 'go'],
    ['made-up names in at most 3 % of the answers', 'go'],
    ['HNSW vs exact overlap ≥ 96 %', 'go'],
    ['saves at least 30 % of the paper', 'go'],
    ['≥ 70 % reduction with one validator', 'go'],
    ['heap leak above 12 % growth per hour', 'no-go'],
    ['targets up ≥ 99.5 %', 'go'],
    ['T-shirts: 40 % off', 'go'],
    ['memory growth below 40 MB per hour', 'go'],
    ['5xx above 3 % longer than 8 min', 'no-go'],
    ['at least 12 points', 'go'],
    ['≥ -70 dBm at every desk', 'go'],
  ] as const)('is not meant by "%s"', (text, band) => expect(read(text, band)).toBeUndefined());
});

describe('a line of which every clause has a limit and says what is done there', () => {
  const rows: [text: string, bands: object][] = [
    [
      'Queue depth: < 40 carry on, 40–90 hold, otherwise switch off',
      { go: { value: '< 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    ['CPU: warn at 55 %, revert at 85 %', { caution: { value: '55% .. 85%' }, 'no-go': { value: '>= 85%' } }],
    [
      'Cache hit ratio: fine from 97 %, caution 84 – 97 %, below that revert',
      { go: { value: '>= 97%' }, caution: { value: '84% .. 97%' }, 'no-go': { value: '< 84%' } },
    ],
    [
      'CPU of the broker: normal up to 55 %, yellow up to 85 %, red above',
      { go: { value: '<= 55%' }, caution: { value: '55% .. 85%' }, 'no-go': { value: '> 85%' } },
    ],
    [
      'Cache hit ratio: 97 % is fine, 84 to 97 % needs a report, otherwise the phase is repeated',
      { go: { value: '>= 97%' }, caution: { value: '84% .. 97%' }, 'no-go': { value: '< 84%' } },
    ],
    [
      'CPU ≤ 55 % of the quota; more than 85 % stops the move',
      { go: { value: '<= 55%' }, 'no-go': { value: '> 85%' } },
    ],
    ['Replication lag: green under 4 s, amber till 9 s', { go: { value: '< 4s' }, caution: { value: '4s .. 9s' } }],
    ['CPU below 55 %, hold 2 h', { go: { value: '< 55%' } }],
  ];
  it.each(rows)('%s', async (text, bands) => {
    expect(await bandsOf(`# Monitoring in production\n\n- [ ] ${text}`)).toEqual([{ check: 'prometheus', ...bands }]);
  });
});

it('what passed and what failed are two counts and no bands', async () =>
  expect(await bandsOf('- [ ] Tests: 212 passed, 0 failed')).toEqual([
    { check: 'tests', go: { passed: '>= 212', failed: 0 } },
  ]));

describe('lines below an item that say of which band their limits are', () => {
  const rows: [name: string, below: string[], bands: object][] = [
    [
      'one that only says what is done',
      ['fine: < 40', 'look at it: 40 to 90', 'close the shop: > 90'],
      { go: { value: '< 40' }, caution: { value: '40 .. 90' }, 'no-go': { value: '> 90' } },
    ],
    [
      'a target and what is done',
      ['target: < 40', 'hotfix: > 90'],
      { go: { value: '< 40' }, 'no-go': { value: '> 90' } },
    ],
    ['a target and what was seen', ['target: < 40', 'today: > 90'], { go: { value: '< 40' } }],
    [
      'the worst has to last',
      ['fine: < 40', 'close the shop: > 90 for 9 min'],
      { go: { last: '< 40' }, caution: { last: '>= 40' }, 'no-go': { value: '> 90 for 9m' } },
    ],
  ];
  it.each(rows)('%s', async (_, below, bands) => {
    const list = below.map((line) => `  - ${line}`).join('\n');
    expect(await bandsOf(`# Monitoring in production\n\n- [ ] Queue depth\n${list}`)).toEqual([
      { check: 'prometheus', ...bands },
    ]);
  });
});
