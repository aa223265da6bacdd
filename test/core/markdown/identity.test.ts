import { describe, expect, it } from 'vitest';
import { marker, readState, stateBlock } from '../../../src/core/markdown/identity.ts';
import type { CommentIdentity } from '../../../src/core/renderer.ts';

const STATE: CommentIdentity = {
  key: 'gate',
  head: 'a'.repeat(40),
  runId: 10,
  runNumber: 7,
  runAttempt: 1,
  verdict: 'GO',
};
const block = (value: unknown) => `<!-- gonogo:state ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`;

describe('the hidden state', () => {
  it('is read as it was written', () => {
    expect(readState(`${marker('gate')}\n${stateBlock(STATE)}\n## x`)).toEqual(STATE);
  });
  const rows: readonly [name: string, body: string][] = [
    ['none', '## x'],
    ['within a line', `x ${stateBlock(STATE)}`],
    ['no JSON', `<!-- gonogo:state ${Buffer.from('{').toString('base64url')} -->`],
    ['a list', block([STATE])],
    ['null', block(null)],
    ['a number below zero', block({ ...STATE, runId: -1 })],
    ['a number that no computer counts to', block({ ...STATE, runNumber: 2 ** 60 })],
    ['a number in words', block({ ...STATE, runAttempt: '1' })],
    ['a verdict that there is not', block({ ...STATE, verdict: 'MAYBE' })],
    ['no head', block({ ...STATE, head: undefined })],
    ['far too much', `<!-- gonogo:state ${'a'.repeat(3000)} -->`],
  ];
  for (const [name, body] of rows)
    it(`E03: ${name} is no state`, () => {
      expect(readState(body)).toBeUndefined();
    });
});

it('E12: a key can neither end its marker nor start another', () => {
  expect(marker('a --> <!-- b\nc--d')).toMatch(/^<!-- gonogo:v1 key=[A-Za-z0-9._/-]+ -->$/);
  expect(marker('a----b').slice(4, -3)).not.toContain('--');
});
