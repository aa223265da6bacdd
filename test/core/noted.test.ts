import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceProblem } from '../../src/core/evidence.ts';
import { noted } from '../../src/core/noted.ts';

const evidence = (...problems: EvidenceProblem[]): Evidence => ({ facts: [], sources: [], problems });
const missing: EvidenceProblem = { cause: 'missing', message: 'no file matches `a.xml`' };
const stale: EvidenceProblem = { cause: 'stale', message: 'too old', hint: 'run it again' };

describe('notes where evidence is missing', () => {
  it.each<[string, string | undefined, EvidenceProblem[], (string | undefined)[]]>([
    ['are the hint', 'Written by `make a.xml`.', [missing], ['Written by `make a.xml`.']],
    ['stand behind a hint', 'Written by `make`.', [{ ...missing, hint: 'write it' }], ['write it. Written by `make`.']],
    ['only their first line', '\n  Written by `make`.\n\nAnd more.\n', [missing], ['Written by `make`.']],
    ['only where something is missing', 'x', [stale], ['run it again']],
    ['beside other problems', 'x', [stale, missing], ['run it again', 'x']],
    ['no notes', undefined, [missing], [undefined]],
    ['empty notes', ' \n ', [missing], [undefined]],
    ['nothing invisible of them', 'a\u202eb', [missing], ['ab']],
  ])('%s', (_, notes, problems, hints) => {
    const { problems: told } = noted(notes === undefined ? {} : { notes }, evidence(...problems));
    expect(told.map(({ hint }) => hint)).toEqual(hints);
    // What is known of the evidence stays: a hint is all that they may add.
    expect(told.map(({ cause, message }) => [cause, message])).toEqual(
      problems.map(({ cause, message }) => [cause, message]),
    );
  });
});
