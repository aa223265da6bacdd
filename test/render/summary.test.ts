import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import summary from '../../src/render/summary.ts';
import { linesOf, rowsOf } from '../support/github-markdown.ts';
import { expectGolden } from '../support/golden.ts';
import { resultsWith } from '../support/results.ts';
import { ALL_GO, EVERYTHING, many, ON_HOLD, PULL_REQUEST, SLOW } from '../support/scenarios.ts';

const render = (...results: Parameters<typeof summary.render>[0]) => summary.render(results, PULL_REQUEST);

describe('the layout of UX section 3', () => {
  it.each([
    ['no-go', EVERYTHING],
    ['go', ALL_GO],
    ['hold', ON_HOLD],
  ])('%s', (name, results) => expectGolden(`summary/${name}.md`, render(results)));
  it('one alert, with the sentence that matters most, said once', () => {
    const text = render(EVERYTHING);
    expect(text.match(/^> \[!/gm)).toEqual(['> [!']);
    expect(text.match(/3 of 7 criteria block/g)).toHaveLength(1);
    expect(render(ALL_GO)).not.toContain('[!');
  });
  it('groups with problems are open, the others are not', () => {
    const text = render(EVERYTHING);
    expect(text).toContain('<details open><summary>Performance:');
    expect(text).toContain('<details><summary>Criteria:');
  });
  it('says what was read, what is waived for how long, and whom to ask', () => {
    const tables = rowsOf(render(EVERYTHING));
    expect(tables).toContainEqual([
      ['Criterion', 'Source', 'Format', 'Size', 'Age', 'Facts', 'Trust'],
      ['p95-latency', 'reports/k6.json', 'k6-summary', '4.1 kB', '3 min', '2', 'workspace'],
    ]);
    expect(tables.flat().find((row) => row[0] === 'dependencies')).toEqual([
      'dependencies',
      'high <= 2',
      'no patch yet, not reachable from outside',
      '@octocat / @hubot',
      '2026-12-01',
      'in force, 10 days left',
    ]);
    expect(linesOf(render(EVERYTHING))).toContain('On call: SRE rota, #checkout');
  });
});

describe('it fits: at most 900 KiB, cut between blocks', () => {
  const huge = resultsWith({
    criteria: many(1000, SLOW, { message: 'x'.repeat(900), why: 'y'.repeat(400) }).map((one, n) => ({
      ...one,
      group: [`Group ${n % 100}`],
      sources: Array.from({ length: 40 }, () => ({
        kind: 'file' as const,
        where: 'w'.repeat(200),
        trust: 'workspace' as const,
      })),
    })),
  });
  it.each([
    ['one checklist', [huge]],
    ['a huge one before a small one', [huge, ON_HOLD]],
    ['five huge ones', Array.from({ length: 5 }, () => huge)],
  ])('%s', (_, list) => {
    const text = render(...list);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMITS.summaryBytes);
    expect(text.match(/^## /gm)).toHaveLength(list.length);
    expect(text).toContain('the rest does not fit into a job summary');
    expect(text.match(/<details[ >]/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    expect(text).toContain('[Run](');
  });
  it('what comes after is there as far as there is room', () => {
    const text = render(huge, ON_HOLD);
    expect(text.indexOf('🔵 HOLD')).toBeGreaterThan(text.indexOf('🔴 NO-GO'));
  });
  it('nothing is said to be missing where nothing is', () => expect(render(EVERYTHING)).not.toContain('does not fit'));
});
