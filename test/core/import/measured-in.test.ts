import { describe, expect, it } from 'vitest';
import { statedBounds } from '../../../src/core/import/phrases/bound-phrase.ts';
import { measuredIn } from '../../../src/core/import/phrases/measured.ts';

describe('which statistic a limit is of', () => {
  it.each([
    ['sorting answers in < 70 ms (average)', 'mean'],
    ['sorting latency < 70 ms average', 'mean'],
    ['full-text search avg < 350 ms', 'mean'],
    ['sorting latency < 270 ms (p99)', 'p99'],
    ['p95 of the sorting < 270 ms', 'p95'],
    ['all requests < 700 ms', 'max'],
    ['sorting latency < 270 ms', 'latency'],
  ])('%s', (text, id) => expect(measuredIn(text, statedBounds(text)).map(({ measure }) => measure?.id)).toEqual([id]));
});
