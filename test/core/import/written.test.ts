import { describe, expect, it } from 'vitest';
import { loadable } from '../../../src/core/import/loadable.ts';
import type { Entry } from '../../../src/core/import/outline/outline.ts';
import { mergeCautions } from '../../../src/core/import/plan/bands.ts';
import { planCriterion } from '../../../src/core/import/plan/criterion.ts';
import { idsOf } from '../../../src/core/import/plan/ids.ts';
import { criteriaOf, type Plan, type PlanCriterion } from '../../../src/core/import/plan/plan.ts';
import type { Proposal } from '../../../src/core/import/proposal.ts';
import { writeChecklist } from '../../../src/core/import/writing/checklist-document.ts';
import { load } from '../../../src/core/load/load.ts';
import { vocabulary } from '../../../src/vocabulary.ts';
import { imported } from '../../support/importing.ts';

const MAINS = { done: 'role', 'sign-off': 'role', 'load-test': 'report', tests: 'report', prometheus: undefined };

function entry(text: string, more: Partial<Entry['item']> = {}): Entry {
  const item = {
    line: 7,
    text,
    code: [],
    blocks: [],
    urls: [],
    form: 'task',
    ticked: false,
    headings: [],
    section: 'plain',
  };
  return {
    item: { ...item, ...more } as Entry['item'],
    notes: [],
    entries: [],
    heads: false,
    struck: false,
    people: [],
  };
}

function criterion(proposal: Partial<Proposal>, text = 'It holds', more: Partial<Entry['item']> = {}): PlanCriterion {
  const whole = { check: 'done', options: {}, why: 'because', rule: 'r', ...proposal };
  return planCriterion(entry(text, more), whole, 'docs/a.md');
}

const plan = (...criteria: PlanCriterion[]): Plan => ({
  file: 'docs/a.md',
  name: 'A',
  notes: [],
  contacts: [],
  criteria,
  phases: [],
});

async function written(made: Plan): Promise<string> {
  const { text } = writeChecklist(made, idsOf(made), MAINS);
  const loaded = await load('gonogo.yml', new TextEncoder().encode(text), vocabulary);
  if ('problems' in loaded) throw new Error(`${loaded.problems[0]?.message}\n${text}`);
  return text.slice(text.indexOf('criteria:'));
}

it('reads like what a person wrote', async () => {
  const { text, todos } = await imported(
    `---
title: Search launch
---
Search goes live for everybody.

## Pre-launch
- [x] Keys rotated
  - by the platform team

## Canary (10% of users)
1. [ ] Switch it on
   \`\`\`bash
   flag on search
   \`\`\`

## Contacts
- **On call**: Ann - #search
- **Lead**: [Name]
`,
    'docs/search.md',
  );
  expect(text).toBe(`# Imported from docs/search.md by \`gonogo import\`. The line there stands behind each title.
# A tick is no evidence, so nothing counts as done yet: what can be measured will be, people report or sign the rest.
# Before it decides: name people in \`roles\`, and settle what is marked TODO.

version: 1
name: Search launch
description: Search goes live for everybody.

roles:
  team: [] # TODO: who; a person is "@login", a team "@org/team"

contacts:
  - { role: On call, name: Ann, reach: "#search" }
  - { role: Lead, name: TODO }

phases:
  - id: pre-launch
    title: Pre-launch # search.md:6
    criteria:
      - title: Keys rotated # search.md:7
        done: team
        notes: |-
          - by the platform team

          Was ticked in search.md.

  - id: canary
    title: Canary (10% of users) # search.md:10
    after: pre-launch
    # TODO: \`environment:\`, the GitHub environment that it deploys to, from whose deployment T and \`soak\` count
    criteria:
      - title: Switch it on # search.md:11
        done: team
        notes: |-
          \`\`\`bash
          flag on search
          \`\`\`
`);
  expect(todos).toBe(3);
});

describe('what is proposed is written', () => {
  it('in the short form, with what is to be filled in', async () => {
    const one = criterion({
      check: 'load-test',
      options: { report: 'k6.json' },
      bands: { go: { p95: '< 500ms' } },
      todo: { report: 'the\nsummary' },
    });
    expect(await written(plan(one))).toBe(
      'criteria:\n  - title: It holds # a.md:7\n    load-test: k6.json # TODO: the summary\n    go: { p95: "< 500ms" }\n',
    );
  });
  it('what is to be filled in for the whole stands behind the check', async () => {
    const one = criterion({
      check: 'load-test',
      options: 'k6.json',
      bands: { go: { p95: '< 500ms' } },
      todo: { '': 'all of it' },
    });
    expect(await written(plan(one))).toContain('load-test: k6.json # TODO: all of it\n');
  });
  it('the role that is named, one for everybody where none is', async () => {
    const roles = [
      criterion({}),
      criterion({ role: 'qa' }, 'b'),
      criterion({ check: 'sign-off', options: 'sre' }, 'c'),
      criterion({ options: { role: ['x', 'y'], lapses: 'never' } }, 'd'),
    ];
    const text = await written(plan(...roles));
    expect(text.match(/(?:done|sign-off): .*/g)).toEqual([
      'done: team',
      'done: qa',
      'sign-off: sre',
      'done: { role: [ x, y ], lapses: never }',
    ]);
  });
  it('one address of a server for all', async () => {
    const ask = (text: string, query: string) =>
      criterion(
        {
          check: 'prometheus',
          options: { url: 'https://a.example', query },
          bands: { go: { value: '< 1' } },
          todo: { url: 'which', query: 'what' },
        },
        text,
      );
    const made = plan(ask('a', 'x'), ask('b', 'y'));
    const { text, todos } = writeChecklist(made, idsOf(made), MAINS);
    expect(text).toContain('defaults:\n  prometheus:\n    url: https://a.example # TODO: which\n');
    expect(text.match(/url:/g)).toHaveLength(1);
    expect(todos).toBe(3);
    await written(made);
  });
  it('not for a criterion that had none', async () => {
    const ask = (text: string, options: object) =>
      criterion({ check: 'tests', options, todo: { report: 'which' } }, text);
    const made = plan(
      ask('a', { report: 'r.xml', only: 'x' }),
      ask('b', { report: 'r.xml', only: 'y' }),
      criterion({ check: 'tests', options: { format: 'junit' } }, 'c'),
    );
    expect(writeChecklist(made, idsOf(made), MAINS).text).not.toContain('defaults:');
  });
});

describe('caution flags', () => {
  const home = criterion({ check: 'load-test', options: 'k6.json', bands: { go: { p95: '< 500ms' } } }, 'Fast', {
    section: 'go',
  });
  const flag = (proposal: Partial<Proposal>) =>
    criterion({ check: 'load-test', options: 'k6.json', ...proposal }, 'Slow', { section: 'caution', line: 9 });
  const merged = (...flags: PlanCriterion[]) => criteriaOf(mergeCautions([home, ...flags], [home, ...flags]));

  it('stand beside the go criterion about the same fact', async () => {
    const [one, ...rest] = merged(flag({ bands: { caution: { p95: '500ms .. 2s' } } }));
    expect(rest).toEqual([]);
    expect(await written(plan(one as PlanCriterion))).toBe(
      'criteria:\n  - title: Fast # a.md:7, 9\n    load-test: k6.json\n    go: { p95: "< 500ms" }\n    caution: { p95: "500ms .. 2s" }\n    notes: Slow\n',
    );
  });
  it.each([
    ['another fact', { bands: { caution: { p99: '> 1s' } } }],
    ['other evidence', { options: 'other.json', bands: { caution: { p95: '> 1s' } } }],
    ['another check', { check: 'benchmark', bands: { caution: { p95: '> 1s' } } }],
    ['nothing measured', { check: 'done', options: {} }],
  ])('stay apart: %s', (_, proposal) => expect(merged(flag(proposal))).toHaveLength(2));
  it('a second flag on one criterion stays apart', () => {
    const bands = { caution: { p95: '> 1s' } };
    expect(merged(flag({ bands }), flag({ bands }))).toHaveLength(2);
  });
  it('what must stop everything stays apart: beside a go bound it would loosen it', () => {
    const stop = criterion({ check: 'load-test', options: 'k6.json', bands: { 'no-go': { p95: '> 2s' } } }, 'Dead', {
      section: 'no-go',
    });
    expect(merged(stop)).toHaveLength(2);
  });
});

describe('a proposal that would not load is asked instead, and says so', () => {
  it.each<[string, Partial<Proposal>]>([
    ['no such check', { check: 'magic', options: {} }],
    ['no such option', { check: 'file', options: { paht: 'x' } }],
    ['no bound', { check: 'load-test', options: 'k6.json' }],
    ['no such fact', { check: 'load-test', options: 'k6.json', bands: { go: { p96: '< 1s' } } }],
    ['a bound that is none', { check: 'load-test', options: 'k6.json', bands: { go: { p95: 'fast' } } }],
    [
      'bands that overlap',
      { check: 'load-test', options: 'k6.json', bands: { go: { p95: '< 1s' }, caution: { p95: '> 500ms' } } },
    ],
    ['an expression', { check: 'file', options: { path: `\${{ secrets.x }}` } }],
    ['an expression that would be evaluated', { check: 'file', options: { path: `\${{ github.actor }}` } }],
    ['a role that is none', { check: 'done', options: { role: 7 } }],
  ])('%s', async (_, proposal) => {
    const fine = criterion({ check: 'load-test', options: 'k6.json', bands: { go: { p95: '< 1s' } } }, 'Fine');
    const made = await loadable(plan(criterion(proposal), fine), MAINS, vocabulary);
    const text = await written(made);
    expect(text).toContain('- title: It holds # a.md:7\n    done: team\n');
    expect(text).toContain('load-test: k6.json');
    const [first] = criteriaOf(made.criteria);
    expect(first?.proposal.why).toMatch(/^`[a-z-]+` was proposed, and it \w/);
  });
});

describe('words of the document stay words', () => {
  it.each([
    ['an expression', `Deploy \${{ github.actor }} today`, 'Deploy $ {{ github.actor }} today'],
    ['an expression without its end', `a \${{ b`, 'a $ {{ b'],
    ['YAML', 'key: [a, {b: *c}] # no "comment" & more', 'key: [a, {b: *c}] # no "comment" & more'],
    ['a number', '0x10', '0x10'],
    ['nothing', 'null', 'null'],
    ['a date', '2026-11-21', '2026-11-21'],
    ['invisible characters', 'a\u200bb\u202ec\u0007d', 'abcd'],
    ['a sign at the start', '!tag it', '!tag it'],
    ['a single quote', "it's 'so'", "it's 'so'"],
  ])('%s', async (_, words, title) => {
    const { checklist } = await imported(`- [ ] ${words}\n`);
    expect(checklist.criteria[0]?.title).toBe(title);
  });
  it('in headings, notes, contacts and names, too', async () => {
    const evil = `\${{ github.actor }} \u202e "x": *y`;
    const { checklist } = await imported(
      `---\ntitle: '${evil.replaceAll('\u202e', '')}'\n---\n# ${evil}\n## Phase 1: ${evil}\n${evil}\n- [ ] a\n  - ${evil}\n## Phase 2\n### ${evil}\n- [ ] b\n## Contacts\n- ${evil.replaceAll(':', '')}: Ann ${evil}`,
    );
    expect(checklist.criteria.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(checklist.name).toBe('$ {{ github.actor }} "x": *y');
  });
});

describe('front matter', () => {
  it.each([
    ['a title', '---\ntitle: Launch of X\n---\n# Y\n- [ ] a', 'Launch of X', 5],
    ['a name', '---\nname: "Launch of X"\nlabels: a\n---\n- [ ] a', 'Launch of X', 5],
    ['TOML', '+++\ntitle = "Launch of X"\n+++\n- [ ] a', 'Launch of X', 4],
    ['none', '# Launch of X\n- [ ] a', 'Launch of X', 2],
    ['two rules', '---\nwords\n\n---\n\n- [ ] a', 'a', 6],
    ['broken', '---\ntitle: [\n---\n- [ ] a', 'a', 4],
  ])('%s', async (_, markdown, name, line) => {
    const { checklist, items } = await imported(markdown);
    expect([checklist.name, items.map((item) => item.line)]).toEqual([name, [line]]);
  });
});
