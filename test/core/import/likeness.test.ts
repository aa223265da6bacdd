import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documents, textOf } from '../../../bench/import/documents.mjs';
import { besideOf } from '../../../src/core/import/likeness/beside.ts';
import { LEARNED_FROM, LEARNED_WITH } from '../../../src/core/import/likeness/weights.ts';
import { byRule } from '../../../src/core/import/looked.ts';
import { propose } from '../../../src/core/import/propose.ts';
import { ORDER } from '../../../src/core/import/rules/order.ts';
import { PLAINLY } from '../../../src/core/import/rules/plain.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { load } from '../../../src/core/load/load.ts';
import { vocabulary } from '../../../src/vocabulary.ts';
import { itemOf } from '../../support/import-item.ts';

describe('what labelled checklists say of a line', () => {
  it('was learned from the documents and labels that are there: else run `npm run learn:import`', () => {
    const digest = createHash('sha256');
    for (const document of documents().filter(({ part }) => part === 'development'))
      digest.update(textOf(document)).update(JSON.stringify(document.labels));
    expect(LEARNED_FROM).toBe(digest.digest('hex'));
  });

  it('was learned with the rules that there are, in their order: else run `npm run learn:import`', () => {
    expect(LEARNED_WITH).toBe(createHash('sha256').update(ORDER.join(' ')).digest('hex'));
  });

  it('is asked where no rule knows, and says by which words of the line', () => {
    const item = itemOf('Nightly wheels build');
    expect(byRule(look(item)).rule).not.toBe('likeness');
    const made = propose(item);
    expect(made.rule).toBe('likeness');
    expect(made.why).toMatch(/^Readers of other checklists mostly made `[a-z-]+` of lines with “[A-Z]?[a-z]+[^“]*”/);
    for (const [, words = ''] of made.why.matchAll(/“([^”]+)”/g))
      for (const word of words.split(' ')) expect(item.text).toContain(word);
  });

  it.each([
    ['a command', { text: 'npm audit shows nothing', code: ['npm audit --omit=dev'] }, 'audit'],
    [
      'an address',
      { text: 'Answers: curl https://shop.example.com/health', code: ['curl https://shop.example.com/health'] },
      'http',
    ],
    ['a limit that is named', { text: 'p95 latency of the load test < 400 ms' }, 'load-test'],
    [
      'a role that signs',
      { text: 'Security lead', section: 'sign-off', lead: 'Security lead', form: 'row' },
      'sign-off',
    ],
    ['a file', { text: 'CHANGELOG.md mentions the new flag', code: ['CHANGELOG.md'] }, 'file'],
  ] as const)('does not overrule %s', (_, { text, ...more }, check) => {
    const item = itemOf(text, more);
    expect(byRule(look(item)).check).toBe(check);
    expect(propose(item).check).toBe(check);
  });

  it('names no environment that there could be, where the line names none', () => {
    expect(PLAINLY.deployment?.(look(itemOf('Second half of the halls')))?.options).toEqual({ environment: 'TODO' });
  });

  it.each([
    ['issues', { labels: 'TODO-label' }, undefined],
    ['pull-request', {}, { go: { 'label.TODO-label': true } }],
    ['checks', { names: 'TODO' }, undefined],
    ['workflow', { file: 'TODO.yml' }, undefined],
  ] as const)('makes of %s nothing that could be go as it is', (check, options, bands) => {
    const made = PLAINLY[check]?.(look(itemOf('Rooms are warm')));
    expect(made?.options).toMatchObject(options);
    if (bands) expect(made?.bands).toEqual(bands);
    expect(Object.keys(made?.todo ?? {}).length).toBeGreaterThan(0);
  });

  it('looks at what stands in the same list', () => {
    const list = ['Login works', 'Password can be reset', 'Runbook printed'].map((text) => itemOf(text));
    const beside = besideOf(list);
    const [first, , last] = list.map(beside);
    expect(first?.checks).toContain('nb1:tests');
    expect(last?.checks).toEqual(expect.arrayContaining(['sib:tests', 'sibb:tests', 'nb-1:tests']));
    expect(besideOf([itemOf('Alone')])(itemOf('Alone'))).toEqual({ checks: [], openings: [] });
  });

  it('never makes a command of a line, nor what needs to be told more than its words', () => {
    expect(Object.keys(PLAINLY)).not.toContain('command');
    for (const check of Object.keys(PLAINLY)) expect(vocabulary.names).toContain(check);
  });

  it.each(Object.entries(PLAINLY))(
    '%s: what is made of words loads, with and without a limit, in every section',
    async (check, make) => {
      const texts = [
        'Rooms are warm',
        'Fewer than 4 % of the rooms are cold',
        'Ready in 20 min',
        'Within 5 % of last year',
        '3 of 4 lamps on',
      ];
      const sections = ['plain', 'go', 'caution', 'no-go', 'rollback'] as const;
      const criteria = sections.flatMap((section) =>
        texts.flatMap((text) => {
          const made = make(look(itemOf(text, { section })));
          return made === undefined ? [] : [{ title: `${text} ${section}`, [check]: made.options, ...made.bands }];
        }),
      );
      expect(criteria.length).toBeGreaterThan(0);
      const text = JSON.stringify({ version: 1, name: 'Made', roles: { team: [] }, criteria });
      const loaded = await load('made.yml', new TextEncoder().encode(text), vocabulary);
      expect('problems' in loaded ? loaded.problems : []).toEqual([]);
    },
  );
});
