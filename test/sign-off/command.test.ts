import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand, parseCommands } from '../../src/sign-off/command.ts';

const sha = 'a1b2c3d4e5f6';

const good: readonly [body: string, command: object][] = [
  ['/gonogo sign rollback', { verb: 'sign', target: 'rollback' }],
  [`/gonogo sign rollback ${sha}`, { verb: 'sign', target: 'rollback', sha }],
  [`/gonogo sign rollback ${sha.toUpperCase()}`, { verb: 'sign', target: 'rollback', sha }],
  ['/gonogo done backup value=4.3', { verb: 'done', target: 'backup', value: 4.3 }],
  ['/gonogo done backup value=-2', { verb: 'done', target: 'backup', value: -2 }],
  [
    `/gonogo sign x ${sha} value=3 digest=${sha} took 4 minutes`,
    { verb: 'sign', target: 'x', sha, value: 3, digest: sha, note: 'took 4 minutes' },
  ],
  ['/gonogo sign x looks good', { verb: 'sign', target: 'x', note: 'looks good' }],
  ['/gonogo sign x added a test', { verb: 'sign', target: 'x', note: 'added a test' }],
  ['/gonogo sign x 2026 users', { verb: 'sign', target: 'x', note: '2026 users' }],
  ['/gonogo no-go x bad1 numbers', { verb: 'no-go', target: 'x', note: 'bad1 numbers' }],
  ['/gonogo no-go x value=3', { verb: 'no-go', target: 'x', note: 'value=3' }],
  ['/gonogo no-go x', { verb: 'no-go', target: 'x' }],
  ['/gonogo revoke x', { verb: 'revoke', target: 'x' }],
  ['\r\n \t\r\n/gonogo sign x\r\n\r\nThanks!', { verb: 'sign', target: 'x' }],
  ['/gonogo\tsign\tx', { verb: 'sign', target: 'x' }],
  ['/gonogo sign x   ', { verb: 'sign', target: 'x' }],
];

/** B09: what is quoted, in code, or after other text is talked about, and is no command. */
const placements: readonly [name: string, body: string][] = [
  ['nothing', ''],
  ['blank lines', '\n \n'],
  ['after text in the same line', 'please /gonogo sign x'],
  ['after a line of text', 'Looks good.\n/gonogo sign x'],
  ['in a quote', '> /gonogo sign x'],
  ['in inline code', '`/gonogo sign x`'],
  ['in a fence', '```\n/gonogo sign x\n```'],
  ['in a fence of tildes', '~~~\n/gonogo sign x\n~~~'],
  ['in indented code', '    /gonogo sign x'],
  ['after one space', ' /gonogo sign x'],
  ['after a tab', '\t/gonogo sign x'],
  ['in a comment of HTML', '<!-- \n/gonogo sign x\n-->'],
  ['in a comment of HTML in one line', '<!-- /gonogo sign x -->'],
  ['in details', '<details>\n\n/gonogo sign x\n</details>'],
  ['in a list', '- /gonogo sign x'],
  ['in bold', '**/gonogo sign x**'],
  ['in other letters', '/GoNoGo sign x'],
  ['after what nobody sees', '\u200b/gonogo sign x'],
  ['after a byte order mark', '\ufeff/gonogo sign x'],
  ['after a space of no break', '\u00a0/gonogo sign x'],
  ['another command', '/gonogobot sign x'],
  ['another separator', '/gonogo\u00a0sign x'],
  ['a line separator of Unicode', 'x\u2028/gonogo sign x'],
];

const bad: readonly [body: string, fault: RegExp, verb?: string][] = [
  ['/gonogo', /`sign`, `done`/],
  ['/gonogo sgn x', /did you mean `sign`\?/, 'sign'],
  ['/gonogo Sign x', /did you mean `sign`\?/, 'sign'],
  ['/gonogo nogo x', /did you mean `no-go`\?/, 'no-go'],
  ['/gonogo sign', /names the id of a criterion/, 'sign'],
  ['/gonogo no-go', /names the id of a criterion/, 'no-go'],
  ['/gonogo sign `x`', /names the id/, 'sign'],
  ['/gonogo sign Rollback', /names the id/, 'sign'],
  ['/gonogo sign x a1b2c3d', /12 or more/, 'sign'],
  ['/gonogo sign x 1234567', /12 or more/, 'sign'],
  [`/gonogo sign x ${'a1'.repeat(33)}`, /at most 64/, 'sign'],
  ['/gonogo sign x value=', /is a number/, 'sign'],
  ['/gonogo sign x value=1e9', /is a number/, 'sign'],
  ['/gonogo sign x value=4,3', /is a number/, 'sign'],
  ['/gonogo sign x value=4 value=5', /stands there twice/, 'sign'],
  ['/gonogo sign x good value=4', /before the note/, 'sign'],
  ['/gonogo sign x digest=abc', /12 or more/, 'sign'],
  ['/gonogo sign x fine digest=a1b2c3d4e5f6', /before the note/, 'sign'],
];

describe('a command', () => {
  it.each(good)('%j', (body, command) => expect(parseCommand(body)).toEqual(command));
  it.each(placements)('B09: is none %s', (_, body) => expect(parseCommands(body)).toEqual([]));
  it.each(bad)('says what is wrong with %j', (body, fault, verb) => {
    const read = parseCommand(body);
    expect(read).toMatchObject({ fault: expect.stringMatching(fault) });
    expect(read?.verb).toBe(verb);
  });
  it('may be followed by others directly, so that none is lost', () => {
    const verbs = parseCommands('/gonogo sign a\n/gonogo no-go b late\n/gonogo sgn\n\n/gonogo sign c');
    expect(verbs).toMatchObject([{ target: 'a' }, { verb: 'no-go', target: 'b', note: 'late' }, { verb: 'sign' }]);
  });
  it('has a note of one line, without what nobody sees, and not endless', () => {
    const read = parseCommand(`/gonogo sign x a\u202eb ${'x'.repeat(5000)}`);
    expect(read).toMatchObject({ note: expect.stringMatching(/^ab x+…$/) });
    expect(read && 'note' in read && read.note?.length).toBe(1000);
  });
  it('is read or refused, whatever stands there', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tail) => {
        for (const one of parseCommands(`/gonogo ${tail}`))
          if ('fault' in one) expect(one.fault).toMatch(/^[ -~…]+$/);
          else expect(one.target).toMatch(/^[a-z0-9][a-z0-9._/-]*$/);
      }),
      { numRuns: 2000 },
    ));
});
