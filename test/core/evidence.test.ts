import { describe, expect, it } from 'vitest';
import { EvidenceError, onlyProblem } from '../../src/core/evidence.ts';

describe('EvidenceError', () => {
  it('becomes a problem', () => {
    expect(new EvidenceError('missing', 'no file', 'write it').toProblem()).toEqual({
      cause: 'missing',
      message: 'no file',
      hint: 'write it',
    });
    expect(new EvidenceError('empty', 'nothing').toProblem()).toEqual({ cause: 'empty', message: 'nothing' });
  });
  it('is evidence without facts', () =>
    expect(onlyProblem({ cause: 'denied', message: 'no' })).toEqual({
      facts: [],
      sources: [],
      problems: [{ cause: 'denied', message: 'no' }],
    }));
});
