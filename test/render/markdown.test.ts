import { describe, expect, it } from 'vitest';
import markdown from '../../src/render/markdown.ts';
import { linesOf, lookOf, rowsOf } from '../support/github-markdown.ts';
import { expectGolden } from '../support/golden.ts';
import { resultsWith } from '../support/results.ts';
import { ALL_GO, EVERYTHING, many, QUICK, SLOW } from '../support/scenarios.ts';

describe('the whole report', () => {
  it('everything', () => expectGolden('markdown.md', markdown.render([EVERYTHING], {})));
  it('begins with a heading of the first level, and each checklist has its own', () => {
    const text = markdown.render([EVERYTHING, ALL_GO], {});
    expect(text.match(/^# .+$/gm)).toEqual(['# 🔴 NO-GO — checkout-service', '# 🟢 GO — Pilot launch']);
    expect(lookOf(text).shape.filter((one) => one === 'thematicBreak')).toHaveLength(1);
  });
  it('leaves nothing out, however much there is', () => {
    const text = markdown.render([resultsWith({ criteria: [...many(400, SLOW), ...many(400, QUICK)] })], {});
    const rows = rowsOf(text).flat();
    expect(rows.filter((row) => row[0] === '❌ no-go')).toHaveLength(800);
    expect(rows.filter((row) => row[0] === '✅ go')).toHaveLength(400);
  });
  it('messages quote names as code', () =>
    expect(markdown.render([EVERYTHING], {})).toContain('not signed by `sre` and `qa`'));
  it('warnings of the checklist are there', () =>
    expect(linesOf(markdown.render([EVERYTHING], {})).join('\n')).toContain('the role ops has nobody in it'));
});
