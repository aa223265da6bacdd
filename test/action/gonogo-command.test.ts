import { expect, it } from 'vitest';
import { isGonogoCommand } from '../../src/action/gonogo-command.ts';

const rows: readonly [body: string, command: boolean][] = [
  ['/gonogo sign rollback', true],
  ['\n\n/gonogo done rollback abc', true],
  ['/gonogo no-go canary it burns\r\nmore', true],
  ['/gonogo revoke x', true],
  ['/gonogo sign', true],
  [' /gonogo sign rollback', false],
  ['    /gonogo sign rollback', false],
  ['> /gonogo sign rollback', false],
  ['```\n/gonogo sign rollback\n```', false],
  ['`/gonogo sign rollback`', false],
  ['I would write\n/gonogo sign rollback', false],
  ['<!--\n/gonogo sign rollback\n-->', false],
  ['/gonogo signature', false],
  ['/gonogo explain x', false],
  ['/Gonogo sign x', false],
  ['/gonogosign x', false],
  ['', false],
];
for (const [body, command] of rows)
  it(`B09: ${JSON.stringify(body)} is ${command ? 'a' : 'no'} command`, () => {
    expect(isGonogoCommand(body)).toBe(command);
  });
