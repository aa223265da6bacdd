import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Results } from '../../src/core/results.ts';
import markdown from '../../src/render/markdown.ts';
import summary from '../../src/render/summary.ts';
import text from '../../src/render/text.ts';
import { criterionWith } from '../support/results.ts';
import { sampleWith, watchedWith } from '../support/watched.ts';

const criteria = [criterionWith({ id: 'p95', bands: { go: { p95: '< 500ms' } } })];
const times = [0.41, 0.42, undefined, 0.612];
const samples = times.map((time, index) =>
  sampleWith(index, {
    facts: time === undefined ? {} : { 'p95/p95': time },
    states: { p95: time === undefined ? 'unknown' : time < 0.5 ? 'go' : 'no-go' },
    verdict: time !== undefined && time < 0.5 ? 'GO' : 'NO-GO',
    rollback: time === 0.612,
  }),
);
const watched = watchedWith(samples, { ended: 'rollback', dimensions: { 'p95/p95': 'duration' } }, criteria);
const part = (results: Results) => {
  const whole = markdown.render([results], {});
  return whole.slice(whole.indexOf('## Watch'), whole.indexOf('## Criteria')).trimEnd();
};

describe('a watch in a report', () => {
  it('its course, the numbers that changed, and the same numbers as a chart', () => {
    expect(part(watched)).toBe(
      [
        '## Watch',
        '',
        'Watched for 30s in 4 samples, one every 10s: ended with a rollback.',
        '',
        '| Time | Samples | Verdict | Because of |',
        '| :-- | --: | :-- | :-- |',
        '| 0s to 10s | 2 | 🟢 GO | – |',
        '| 20s | 1 | 🔴 NO-GO | `p95` unknown |',
        '| 30s | 1 | 🔴 NO-GO, trigger fired | `p95` no-go |',
        '',
        '| Time | Verdict | `p95/p95` in ms, required &#60; 500 ms |',
        '| :-- | :-- | --: |',
        '| 0s | GO | 410 |',
        '| 10s | GO | 420 |',
        '| 20s | NO-GO | – |',
        '| 30s | NO-GO, trigger fired | 612 |',
        '',
        '```mermaid',
        'xychart-beta',
        '  title "p95/p95 (ms)"',
        '  x-axis ["0s", "10s", "30s"]',
        '  y-axis 0 --> 642.6',
        '  line [410, 420, 612]',
        '  line [500, 500, 500]',
        '```',
      ].join('\n'),
    );
  });
  it('stands in the summary, and its words in the head of all', () => {
    expect(summary.render([watched], {})).toContain('### Watch\n\nWatched for 30s');
    expect(summary.render([watchedWith(samples.slice(0, 2))], {})).toContain('· steady for 10s, 2 samples ·');
    expect(text.render([watched], {})).toContain('  Watched for 30s in 4 samples');
  });
  it('without one there is nothing of it', () => {
    const { watch: _, ...plain } = watched;
    for (const { render } of [summary, markdown, text]) expect(render([plain], {})).not.toMatch(/[Ww]atch/);
  });
  it('where nothing but the watch keeps it from GO, its reason is the sentence', () => {
    const good = watchedWith(samples.slice(0, 2));
    const head = (verdict: 'CAUTION' | 'HOLD', because: string) =>
      summary
        .render([{ ...good, decision: decide(good.criteria, { caps: [{ verdict, because }] }) }], {})
        .split('\n\n')[1];
    expect(head('HOLD', 'not steady for 10m')).toBe('> [!WARNING]\n> Not steady for 10m.');
    expect(head('CAUTION', 'CAUTION in 1 of 2')).toBe('> [!WARNING]\n> Nothing blocks. CAUTION in 1 of 2.');
  });
  it('nothing that changed: no chart', () => {
    const same = [0, 1].map((index) => sampleWith(index, { facts: { 'x/f': 1 } }));
    expect(part(watchedWith(same, { dimensions: { 'x/f': 'count' } }))).not.toMatch(/mermaid|x\/f/);
  });
  it('a long one: the last changes, every few samples one, and it is said that there are more', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      sampleWith(index, {
        facts: { 'x/f': index - 1 },
        states: { x: index % 2 === 0 ? 'go' : 'no-go' },
        verdict: index % 2 === 0 ? 'GO' : 'NO-GO',
      }),
    );
    const said = part(watchedWith(many, { dimensions: { 'x/f': 'count' } }));
    expect(said).toContain('80 earlier changes are not listed; the results document has every sample.');
    expect(said).toContain('<sub>25 of 100 samples: of every 4 in a row the worst.</sub>');
    expect(said).toMatch(/y-axis 0 --> 102\.9\n/);
  });
  it('many criteria: some, and how many more; samples without an end', () => {
    const states = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, 'unknown' as const]));
    const all = Object.keys(states).map((id) => criterionWith({ id }));
    const said = part(
      watchedWith(
        [sampleWith(0, { verdict: 'NO-GO', states }), sampleWith(1, { verdict: 'NO-GO', states: {} })],
        {},
        all,
      ),
    );
    expect(said).toContain('`e` unknown, 2 more |');
    expect(said).toContain('| 10s | 1 | 🔴 NO-GO | not measured in time |');
  });
  it('names can neither end a chart nor begin anything in it', () => {
    const key = 'x/a"]\n```\n%%{init}%% <script>|`;#';
    const odd = [0, 1].map((index) => sampleWith(index, { seconds: index / 10, facts: { [key]: -index } }));
    const said = part(watchedWith(odd, { dimensions: { [key]: 'rate' } }));
    expect(said).toContain('  title "x/a_______%%_init_%% _script_____ (/s)"\n');
    expect(said).toContain('  x-axis ["0s", "0s\'"]\n  y-axis -1 --> 0\n  line [0, -1]\n');
    expect(said.match(/^```/gm)).toHaveLength(2);
    expect(said).not.toContain('<script>');
  });
});
