import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frames } from '../../src/core/frame.ts';
import { UserError } from '../../src/core/problem.ts';
import { loadChecklist } from '../../src/load-checklist.ts';

const README = readFileSync('README.md', 'utf8');
const blocks = [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({
  language,
  text,
}));
const checklist =
  blocks.find(({ language, text }) => language === 'yaml' && text.includes('\nversion: 1\n'))?.text ?? '';
const FILE = '.github/gonogo.yml';

it('the checklist of the README loads', async () => {
  const { checklist: loaded } = await loadChecklist(FILE, Buffer.from(checklist));
  expect(loaded.criteria.map((criterion) => criterion.check.key)).toEqual(['audit', 'load-test', 'sign-off']);
  expect(loaded.warnings).toEqual([]);
});

it('the mistake of the README is told as it is shown there', async () => {
  const shown = blocks.find(({ text }) => text.includes('error[unit-missing]'))?.text;
  const broken = checklist.replace('p95: "< 500ms"', 'p95: "< 500"');
  const error = await loadChecklist(FILE, Buffer.from(broken)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(`${frames(error as UserError)}\n`).toBe(shown);
});
