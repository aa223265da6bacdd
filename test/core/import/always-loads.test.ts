import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyTasks } from '../../../src/github/body-tasks.ts';
import { NAUGHTY } from '../../support/hostile.ts';
import { imported } from '../../support/importing.ts';

const words = fc.oneof(
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9 .,:%<>()`*_#@/-]{0,40}$/),
  fc.constantFrom(...NAUGHTY.filter((text) => !/[\n\r]/.test(text))),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll(/[\n\r]/g, ' ')),
);
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.oneof(
      words,
      fc.constantFrom(
        'Phase 1',
        'Phase 2: B',
        'Week 1',
        'Pre-launch',
        'Post-launch',
        'Rollback',
        'Rollback triggers',
        'GO criteria',
        'Caution',
        'NO-GO',
        'Sign-off',
        'Contacts',
        'Summary',
      ),
    ),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const task = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('- [ ]', '- [x]', '1. [ ]', '* [X]'), words)
  .map(([depth, mark, text]) => `${'   '.repeat(depth)}${mark} ${text}`);
const line = fc.oneof(
  { weight: 4, arbitrary: task },
  { weight: 2, arbitrary: heading },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `- ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `> - [ ] ${text}`) },
  { weight: 1, arbitrary: words.map((text) => `**${text}**:`) },
  {
    weight: 1,
    arbitrary: fc.tuple(words, words).map(([a, b]) => `| Task | Done |\n|---|---|\n| ${a} | ☐ |\n| ${b} | [x] |`),
  },
  { weight: 1, arbitrary: words.map((text) => `\`\`\`\n- [ ] ${text}\n\`\`\``) },
  { weight: 1, arbitrary: fc.constantFrom('', '---', '<!-- - [ ] no -->') },
);
const markdown = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));

describe('whatever the document', () => {
  it('what is imported loads, loses no task and is the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const document = `- [ ] First of all\n\n${text}`;
        const made = await imported(document);
        expect((await imported(document)).text).toBe(made.text);
        const { items, checklist } = made;
        // Tasks as a parser of GitHub's Markdown counts them, but for those that say there is nothing to stop it.
        const tasks = (await bodyTasks(document)).filter((one) => !/^(?:none|nothing|n\/?a)\b/i.test(one.text));
        expect(items.length).toBeGreaterThanOrEqual(tasks.length);
        const lines = items.map((item) => item.line);
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
        // Each item is a criterion, a group, or the caution band of a criterion.
        const criteria = checklist.criteria.map(({ id }) => id);
        const groups = checklist.groups.map(({ id }) => id);
        for (const { id, check } of items) expect(check === null ? groups : criteria).toContain(id);
        for (const id of criteria) expect(items.map((item) => item.id)).toContain(id);
      }),
      { numRuns: 150 },
    );
  });

  it('every naughty string is the words of a criterion', async () => {
    const texts = NAUGHTY.filter((text) => text.trim() !== '' && !/[\n\r]/.test(text));
    for (const text of texts) {
      const { items } = await imported(`- [ ] ${text}\n- [ ] Last`);
      expect(items.at(-1)?.text).toBe('Last');
    }
  });

  it('lists within lists are laid out flat where a checklist would nest too deeply', async () => {
    const nested = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- [ ] Level ${depth}`).join('\n');
    const { items } = await imported(nested);
    expect(items.map(({ text }) => text)).toEqual(Array.from({ length: 40 }, (_, depth) => `Level ${depth}`));
  });

  it.each([
    ['quotes', `${'> '.repeat(3000)}- [ ] a`],
    ['lists on one line', `${'* '.repeat(3000)}[ ] a`],
    ['lists by their margin', Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- [ ] a`).join('\n')],
  ])('too deep to be a checklist: %s', async (_, text) => {
    await expect(imported(text)).rejects.toThrow('`a.md` nests quotes or lists too deeply to be a checklist');
  });
});

const SHARED = ['../shared/seeds', '../shared/corpus/checklist/markdown-checklist'];
describe.skipIf(!SHARED.every((folder) => existsSync(folder)))('documents that teams wrote', () => {
  const files = SHARED.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  it.each(files.filter((file) => !/mercari/.test(file)))('%s', async (file) => {
    const text = readFileSync(file, 'utf8');
    const { items } = await imported(text, file);
    expect(items.length).toBeGreaterThanOrEqual(
      (text.match(/^\s*(?:>\s*)?(?:[-*+]|\d+[.)]) \[[ xX]\] (?!None)/gm) ?? []).length -
        (/guac|require/.test(file) ? 20 : 0),
    );
  });
});
