import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/core/load/load.ts';
import { vocabulary } from '../../src/vocabulary.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';
import { factsOf } from '../support/judge-report.ts';

const KEY = Buffer.from('canary-canary-canary-canary-canary').toString('base64');
const VARIABLES: Readonly<Record<string, string>> = {
  TOKEN: 'canary-token',
  SHORT: 'canary',
  EMPTY: '',
  BLANK: ' ',
  UNICODE: 'canärÿ🐤',
  KEY,
  KEY_LINES: `${KEY.slice(0, 20)}\n${KEY.slice(20)}\n`,
  KEY_URL: Buffer.from('\xff\xfe\xfd canary').toString('base64url'),
  KEY_CUT: KEY.slice(0, -5),
  HEX: 'CAFEcafe00',
  ODD: 'cafe0',
  LONG: 'canary'.repeat(200_000),
  PROTO: 'constructor-canary',
};
const environment = (name: string) => (Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined);
const judged = (criterion: string, fork = false) => judgeCriterion(criterion, { environment }, { fork });

describe('what is not set is not go', () => {
  it.each([
    ['one', 'env: MISSING', 'no-go', ['`MISSING`']],
    ['an empty one', 'env: EMPTY', 'no-go', ['`EMPTY`']],
    ['a name of the language', 'env: constructor', 'no-go', ['`constructor`']],
    ['one of several', 'env: [TOKEN, MISSING, EMPTY]', 'no-go', ['`MISSING`', '`EMPTY`']],
    ['with a length', 'env: MISSING\ngo: { length: ">= 0" }', 'no-go', ['`MISSING`']],
    ['nobody asks whether, but how long', 'env: MISSING\ngo: { set: any, length: ">= 0" }', 'unknown', ['`MISSING`']],
    [
      'nobody asks whether, but a pattern',
      'env: { name: MISSING, pattern: x }\ngo: { set: any }',
      'unknown',
      ['`MISSING`'],
    ],
    [
      'nobody asks whether, but an encoding',
      'env: { name: MISSING, encoding: hex }\ngo: { set: any }',
      'unknown',
      ['`MISSING`'],
    ],
    ['nobody asks anything', 'env: MISSING\ngo: { set: any }', 'unknown', ['`MISSING`']],
  ])('%s', async (_, criterion, state, names) => {
    const verdict = await judged(criterion);
    expect(verdict.state).toBe(state);
    for (const name of names) expect(verdict.evidence.notes?.join()).toContain(name);
    expect(verdict.evidence.notes?.join()).not.toContain('TOKEN');
    expect(factsOf(verdict.evidence.facts)).toEqual({ set: false });
  });
  it('the other facts are missing, not absent', async () => {
    const verdict = await judged('env: MISSING\ngo: { set: any, length: ">= 3", bytes: ">= 1B" }');
    expect(verdict.problems).toHaveLength(1);
    expect(verdict.problems[0]).toMatchObject({ cause: 'missing', facts: ['length', 'bytes'] });
  });
});

it.each([
  ['env: { name: MISSING, pattern: x }\ngo: { set: any }', ['matches']],
  ['env: { name: MISSING, encoding: hex }\ngo: { set: any }', ['bytes']],
])('an option stands for a bound: %j', async (criterion, facts) => {
  expect((await judged(criterion)).problems).toMatchObject([{ cause: 'missing', facts }]);
});

describe('facts', () => {
  it.each<[string, string, object]>([
    ['text', 'env: TOKEN', { set: true, length: 12, bytes: 12 }],
    ['letters are not bytes', 'env: UNICODE', { length: 7, bytes: 12 }],
    ['base64', 'env: { name: KEY, encoding: base64 }', { bytes: 34 }],
    ['base64 on several lines', 'env: { name: KEY_LINES, encoding: base64 }', { bytes: 34 }],
    ['base64 for URLs', 'env: { name: KEY_URL, encoding: base64 }', { bytes: 13 }],
    ['hex', 'env: { name: HEX, encoding: hex }', { bytes: 5 }],
    ['the shortest of several', 'env: [TOKEN, SHORT, KEY]', { set: true, length: 6, bytes: 6 }],
    ['a pattern', 'env: { name: TOKEN, pattern: "^canary-" }', { matches: true }],
    ['a pattern that all match', 'env: { name: [TOKEN, SHORT], pattern: canary }', { matches: true }],
    ['a pattern that one does not match', 'env: { name: [TOKEN, HEX], pattern: canary }', { matches: false }],
  ])('%s', async (_, criterion, facts) => {
    const verdict = await judged(criterion);
    expect(verdict.problems).toEqual([]);
    expect(factsOf(verdict.evidence.facts)).toMatchObject(facts);
    expect(verdict.state).toBe('matches' in facts && facts.matches === false ? 'no-go' : 'go');
  });
  it.each([
    ['no base64', 'env: { name: UNICODE, encoding: base64 }', 'invalid'],
    ['base64 cut short', 'env: { name: KEY_CUT, encoding: base64 }', 'invalid'],
    ['base64 of hex', 'env: { name: KEY, encoding: hex }', 'invalid'],
    ['half a byte of hex', 'env: { name: ODD, encoding: hex }', 'invalid'],
    ['one of several', 'env: { name: [HEX, KEY], encoding: hex }', 'invalid'],
    ['too long for a pattern', 'env: { name: LONG, pattern: x }', 'invalid'],
    ['a pattern that is not there', 'env: TOKEN\ngo: { matches: true }', 'no-fact'],
  ])('%s is unknown', async (_, criterion, cause) => {
    expect(await judged(criterion)).toMatchObject({ state: 'unknown', cause });
  });
  it('too short is no-go', async () => {
    expect((await judged('env: { name: HEX, encoding: hex }\ngo: { bytes: ">= 32B" }')).state).toBe('no-go');
  });
});

describe('E17: no value anywhere', () => {
  it.each([
    'env: [TOKEN, SHORT, UNICODE, KEY, PROTO]',
    'env: { name: [KEY_URL, KEY_CUT, TOKEN], encoding: base64, pattern: nothing }',
    'env: { name: [LONG, MISSING, EMPTY], encoding: hex, pattern: "(a+)+$" }\ngo: { length: 1 }',
    'env: { name: LONG, encoding: base64, pattern: "(a+)+$" }',
  ])('%s', async (criterion) => {
    const shown = JSON.stringify(await judged(criterion));
    for (const value of Object.values(VARIABLES)) if (value.trim() !== '') expect(shown).not.toContain(value);
    expect(shown).not.toMatch(/canary/);
  });
  it('pull requests from forks are denied before anything is looked at', async () => {
    const asked: string[] = [];
    const verdict = await judgeCriterion(
      'env: TOKEN',
      { environment: (name) => void asked.push(name) },
      { fork: true },
    );
    expect(verdict).toMatchObject({ state: 'unknown', cause: 'denied' });
    expect(asked).toEqual([]);
  });
});

describe('mistakes at load', () => {
  it.each([
    ['a dollar', 'env: $TOKEN', 'no name of a variable'],
    ['an assignment', 'env: [TOKEN, A=B]', '`A=B`'],
    ['nothing', 'env: ""', 'env'],
    ['no name', 'env: []', 'name'],
    ['an expression', 'env: "${' + '{ env.TOKEN }}"', 'must be written out'],
    ['no pattern of RE2', 'env: { name: A, pattern: "(?=x)" }', 'no RE2 pattern'],
    ['an unknown encoding', 'env: { name: A, encoding: base32 }', 'base32'],
    ['nothing judged', 'env: A\ngo: { set: any, matches: any }', 'nothing would be judged'],
    ['a unit that is missing', 'env: A\ngo: { bytes: ">= 32" }', 'needs a unit'],
  ])('%s', async (_, criterion, words) => {
    expect((await loadMistakes(criterion)).join('\n')).toContain(words);
  });
});

it('the example loads', async () => {
  const file = new URL('../../examples/checks/env.yml', import.meta.url);
  const loaded = await load('env.yml', readFileSync(file), vocabulary);
  expect('problems' in loaded ? loaded.problems : loaded.checklist.warnings).toEqual([]);
});
