import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { call, spawn } from '../support/cli.ts';

const schema = (...argv: string[]) => call({ cwd: process.cwd() }, 'schema', ...argv);
const committed = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

describe('the schemas', () => {
  it.each([
    ['checklist', ['checklist']],
    ['checklist', []],
    ['results', ['results']],
  ])('%s, by %j, is the committed one', async (name, argv) => {
    const { code, stdout, stderr } = await schema(...argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(committed(name));
  });
  it.each([
    [['chcklist'], /there is no schema `chcklist`[\s\S]*did you mean `checklist`\?/],
    [['toString'], /it is `checklist` or `results`/],
    [['checklist', 'results'], /does not know what to do with `results`/],
    [['--results'], /has no option `--results`/],
  ])('%j is refused', async (argv, message) => {
    const { code, stdout, stderr } = await schema(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

it('the bundle', () => {
  const { code, stdout } = spawn({ cwd: process.cwd() }, 'schema');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(committed('checklist'));
});
