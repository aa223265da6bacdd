import { describe, expect, it } from 'vitest';
import type { RenderOptions } from '../../src/core/renderer.ts';
import type { Results } from '../../src/core/results.ts';
import { widthOf } from '../../src/core/terminal/width.ts';
import text from '../../src/render/text.ts';
import { expectGolden } from '../support/golden.ts';
import { resultsWith } from '../support/results.ts';
import {
  ALL_GO,
  EVERYTHING,
  FLAGGED,
  MISSING,
  many,
  ON_HOLD,
  PROPOSED,
  QUICK,
  SKIPPED,
  SLOW,
  UNSIGNED,
  WAIVED,
} from '../support/scenarios.ts';

const render = (results: Results, options: RenderOptions = {}) => text.render([results], options);
const lines = (results: Results, options: RenderOptions = {}) => render(results, options).split('\n');

describe('the layout of UX section 4', () => {
  const rows: [name: string, results: Results, options: RenderOptions][] = [
    ['everything', EVERYTHING, {}],
    ['everything-60', EVERYTHING, { columns: 60 }],
    ['everything-100', EVERYTHING, { columns: 100 }],
    ['everything-ascii', EVERYTHING, { unicode: false, call: ' -c launch.yml' }],
    ['everything-verbose', EVERYTHING, { verbose: true }],
    ['proposed', { ...EVERYTHING, proposed: PROPOSED }, { columns: 100 }],
    ['go', ALL_GO, {}],
    ['hold', ON_HOLD, { columns: 80 }],
    ['200-criteria', resultsWith({ criteria: [...many(196, QUICK), SLOW, UNSIGNED, WAIVED, SKIPPED] }), {}],
    ['200-no-go', resultsWith({ criteria: many(200, SLOW) }), { columns: 80 }],
    ['all-waived', resultsWith({ criteria: many(3, WAIVED) }), {}],
    ['all-info', resultsWith({ criteria: many(3, SLOW, { level: 'info' }) }), {}],
  ];
  it.each(rows)('%s', (name, results, options) => expectGolden(`text/${name}.txt`, render(results, options)));
});

describe('what is shown', () => {
  it('ids where they are short; long ones only repeat the title, and are there with -v', () => {
    const long = resultsWith({ criteria: [{ ...SLOW, id: 'p95-latency-of-the-checkout-under-load' }] });
    const row = (options: RenderOptions) => lines(long, options).find((line) => line.startsWith('  ✖')) ?? '';
    expect(row({})).not.toContain('p95-latency-of');
    expect(row({ verbose: true })).toContain('p95-latency-of-the-checkout-under-load');
    expect(render(long)).toContain('\n  p95-latency-of-the-checkout-under-load   reports/k6.json');
  });
  it('of many criteria those that are go are counted, and what is waived is not hidden', () => {
    const many200 = render(resultsWith({ criteria: [...many(25, QUICK), WAIVED, SKIPPED] }));
    expect(many200).toContain('✔ 25 more go, 1 not applicable (-v lists them)');
    expect(many200).toContain('◇ waived   dependencies');
    expect(many200).not.toContain('error-rate-7');
  });
  it('the verdict stays in view: ten problems are explained, the rest is counted', () => {
    const all = lines(resultsWith({ criteria: many(30, MISSING) }));
    const verdict = all.findIndex((line) => line.startsWith('NO-GO'));
    expect(all.length - verdict).toBeLessThan(20);
    expect(all).toContain('  … and 20 more (-v explains them)');
    expect(render(resultsWith({ criteria: many(30, MISSING) }), { verbose: true })).not.toContain('… and');
  });
  it('nothing checked is said', () =>
    expect(render(resultsWith({ criteria: [SKIPPED] }))).toContain(
      '  nothing was checked: 0 of 1 criteria count and are applicable',
    ));
  it('a group once, and none where there is none', () => {
    const groups = [QUICK, SLOW, { ...UNSIGNED, group: [] }, MISSING].map((one, n) => ({ ...one, id: `c${n}` }));
    const shown = lines(resultsWith({ criteria: groups })).slice(2, 10);
    expect(shown.filter((line) => !line.startsWith('  '))).toEqual(['Performance', '', 'Team readiness / Quality', '']);
  });
  it('no colour unless asked for; with it, what is coloured also says so in words', () => {
    expect(render(EVERYTHING)).not.toContain('\u001b');
    const colored = render(EVERYTHING, { color: true });
    expect(colored).toContain('\u001b[31m✖ no-go');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(render(EVERYTHING));
  });
});

describe('it fits', () => {
  const wide = {
    ...SLOW,
    title: '準備はできていますか、負荷試験の結果は良いですか、そして誰が責任を持ちますか 🚀',
    group: ['性能と信頼性と可用性についての基準をまとめたもの、とても長い見出し'],
  };
  const results = resultsWith({
    criteria: [...many(3, wide), FLAGGED, UNSIGNED, MISSING, WAIVED, SKIPPED, QUICK],
    checklist: { ...EVERYTHING.checklist, name: '発射前の確認事項' },
  });
  it.each([40, 50, 60, 80, 100, 120])('%i columns: no line is wider, but commands and single words', (columns) => {
    for (const options of [{ columns }, { columns, verbose: true }, { columns, unicode: false }]) {
      const over = lines(results, options).filter(
        (line) => widthOf(line) > columns && !/^\s*\S+$/.test(line) && !/gonogo (?:sign|explain)/.test(line),
      );
      expect(over).toEqual([]);
    }
  });
  it('columns stand below each other, whatever is in them', () => {
    const rows = lines(resultsWith({ criteria: [wide, QUICK, SLOW].map((one, n) => ({ ...one, id: `c${n}` })) }))
      .filter((line) => /^ {2}[✖✔]/.test(line))
      .map((line) => widthOf(line.slice(0, line.indexOf('< '))));
    expect(new Set(rows).size).toBe(1);
  });
  it('a narrow terminal still shows what was measured', () =>
    expect(lines(results, { columns: 60 }).find((line) => line.includes('no-go'))).toMatch(/612 ms +< 500 ms/));
  it('an ASCII terminal gets nothing else of ours', () =>
    expect(render(EVERYTHING, { unicode: false })).toMatch(/^[\x20-\x7e\n]+$/));
});
