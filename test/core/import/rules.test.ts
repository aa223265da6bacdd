import { describe, expect, it } from 'vitest';
import { byRule } from '../../../src/core/import/looked.ts';
import type { Example } from '../../../src/core/import/rules/rule.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { withValue } from '../../../src/core/import/rules/stated-value.ts';
import { ROWS, RULES } from '../../../src/core/import/rules/table.ts';
import { load } from '../../../src/core/load/load.ts';
import { vocabulary } from '../../../src/vocabulary.ts';
import { itemOf } from '../../support/import-item.ts';

/** What the rules propose by themselves; what readers made of such lines is not asked. */
const proposed = ({ text, item }: Example) => {
  const seen = look(itemOf(text, item));
  return withValue(seen, byRule(seen));
};

describe('the table', () => {
  it('has every row once', () => {
    expect(RULES).toHaveLength(ROWS);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(ROWS);
  });

  it('proposes to run a command in one row only, which takes what only looks', () => {
    expect(RULES.filter(({ check }) => check === 'command').map(({ id }) => id)).toEqual(['command-looks']);
  });

  it('proposes every check there is', () => {
    const checks = new Set([...RULES.map(({ check }) => check), 'done']);
    expect(vocabulary.names.filter((name) => !checks.has(name))).toEqual([]);
  });

  it('says in one sentence why', () => {
    for (const { id, why } of RULES) expect(why, id).toMatch(/^[A-Z].{20,140}\.$/);
  });

  it('has phrases that end in a word that must be said', () => {
    const all = RULES.flatMap(({ id, says = [], also = [], not = [], under = [] }) =>
      [...says, ...also, ...not, ...under].map((phrase) => [id, phrase] as const),
    );
    const wrong = all.filter(
      ([, phrase]) => / (?:\?\S+|\.\.)(?: \$)?$/.test(phrase) || /^\.\. |\|\|| {2}/.test(phrase),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples.map((example) => [example.text, example] as const))('takes "%s"', (_, example) => {
    const made = proposed(example);
    expect(made.rule).toBe(id);
    expect(made.check).toBe(rule.check);
    if (example.options) expect(made.options).toMatchObject(example.options);
    if (example.bands) expect(made.bands).toEqual(example.bands);
    if (example.role) expect(made.role).toBe(example.role);
  });

  it.each(
    rule.unlike.map((one) => (typeof one === 'string' ? { text: one } : one)).map((one) => [one.text, one] as const),
  )('leaves "%s"', (_, example) => {
    expect(proposed(example).rule).not.toBe(id);
  });
});

describe('what is proposed loads', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (_, rule) => {
    const all = rule.examples.map(proposed);
    const text = JSON.stringify({
      version: 1,
      name: 'Proposals',
      roles: Object.fromEntries(all.flatMap(({ role }) => (role === undefined ? [] : [[role, []]]))),
      criteria: all.map(({ check, options, bands }, i) => ({ title: `Item ${i + 1}`, [check]: options, ...bands })),
    });
    const loaded = await load('proposals.yml', new TextEncoder().encode(text), vocabulary);
    expect('problems' in loaded ? loaded.problems : []).toEqual([]);
    expect(text).not.toContain('${{');
  });
});
