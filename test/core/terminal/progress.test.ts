import { describe, expect, it } from 'vitest';
import { type Progress, progressLine, progressLines } from '../../../src/core/terminal/progress.ts';
import { widthOf } from '../../../src/core/terminal/width.ts';

const waiting = (id: string, title: string, check: string, since: number) => ({ id, title, check, since });
const PROGRESS: Progress = {
  total: 14,
  done: ['go', 'go', 'no-go', 'go', 'unknown', 'no-go'],
  waiting: [waiting('health', 'API is healthy', 'http', 95), waiting('p95', 'P95 latency', 'prometheus', 99.5)],
};

describe('what a terminal shows while checks run', () => {
  it('what is waited for, since when, and how much is done', () =>
    expect(progressLines(PROGRESS, 100, {})).toEqual([
      '  … API is healthy   http         5 s',
      '  … P95 latency      prometheus   0 s',
      '6 of 14 done, 2 no-go, 1 unknown',
    ]));
  it('in a log', () =>
    expect(progressLine(PROGRESS, 250, {})).toBe('waiting for health (2 min), p95 (2 min); 6 of 14 done'));
  it('in ASCII', () =>
    expect(progressLines(PROGRESS, 100, { unicode: false })[0]).toBe('  ... API is healthy   http         5 s'));
  it('only some of many', () => {
    const many = {
      total: 200,
      done: [],
      waiting: Array.from({ length: 30 }, (_, n) => waiting(`c${n}`, `C ${n}`, 'http', 0)),
    };
    const lines = progressLines(many, 1, {});
    expect(lines).toHaveLength(10);
    expect(lines.slice(-2)).toEqual(['  … and 22 more', '0 of 200 done']);
    expect(progressLine(many, 1, {})).toMatch(/c7 \(1 s\) and 22 more; 0 of 200 done$/);
  });
  it('never wider than the terminal, and nothing that moves its cursor', () => {
    const hostile = {
      total: 1,
      done: [],
      waiting: [waiting('x', `\u001b[2J漢字${'x'.repeat(300)}\r\n::error::`, 'http', 0)],
    };
    for (const line of progressLines(hostile, 1, { columns: 40 })) {
      expect(widthOf(line)).toBeLessThan(40);
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }
  });
});
