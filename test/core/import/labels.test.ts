import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documents, textOf } from '../../../bench/import/documents.mjs';
import { drifted, type Label, measure, shortOf } from '../../../bench/import/measure.mjs';

const ALL = documents();
const CHECKS = readdirSync('src/checks').map((file) => file.replace(/\.ts$/, ''));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('test/fixtures/import/labels.schema.json', 'utf8')),
);

const fitting = ({ check }: Label): readonly string[] => [check ?? []].flat();
const items = (part: string) =>
  ALL.filter((one) => one.part === part).flatMap(({ labels }) => labels.items.filter((label) => label.check !== null));

describe('labelled checklists', () => {
  it.each(ALL.map((one) => [one.name, one] as const))('%s has labels that can be right', (_, { labels }) => {
    expect(validate(labels), JSON.stringify(validate.errors)).toBe(true);
    const lines = labels.items.map(({ line }) => line);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(lines.filter((line) => labels.arguable?.includes(line))).toEqual([]);
    for (const label of labels.items) {
      expect(CHECKS).toEqual(expect.arrayContaining([...fitting(label)]));
      if (label.changes) expect(fitting(label)).not.toContain('command');
      if (label.measurable) expect(fitting(label).some((check) => check !== 'done' && check !== 'sign-off')).toBe(true);
    }
  });

  const there = ALL.filter(({ absent, labels }) => !absent && labels.items.length > 0);
  it.each(there.map((one) => [one.name, one] as const))(
    '%s has its labels on the lines they speak of',
    (_, document) => {
      expect(drifted(document.labels, textOf(document))).toEqual([]);
      expect(drifted(document.labels, `one line more\n${textOf(document)}`)).not.toEqual([]);
    },
  );

  it('are many enough, many of them held out, and seldom undecided', () => {
    expect(items('development').length).toBeGreaterThanOrEqual(400);
    expect(items('held-out').length).toBeGreaterThanOrEqual(250);
    for (const part of ['development', 'held-out', 'seeds', 'corpus'])
      expect(items(part).filter((label) => fitting(label).length > 1).length, part).toBeLessThanOrEqual(
        items(part).length / 10,
      );
  });
});

describe('measuring', () => {
  const label = (more: Partial<Label>): Label => ({
    line: 3,
    key: 'p95',
    check: 'load-test',
    measurable: true,
    ...more,
  });
  const one = (more: Partial<Label>, ...given: Parameters<typeof measure>[1]) =>
    measure({ items: [label(more)] }, given);
  const bounded = { bands: { go: { p95: '< 5s' } } };

  it.each([
    ['a missing item', one({}), { present: 1, found: 0, exact: 0, recognised: 0, extra: 0 }],
    ['the fitting check', one({}, { line: 3, check: 'load-test' }), { found: 1, exact: 1, recognised: 1, extra: 0 }],
    ['another check that measures', one({}, { line: 3, check: 'http' }), { found: 1, exact: 0, recognised: 1 }],
    ['a person where a machine could see it', one({}, { line: 3, check: 'done' }), { exact: 0, recognised: 0 }],
    ['an item where there is none', one({}, { line: 4, check: 'done' }), { found: 0, extra: 1 }],
    ['a parent as a criterion', one({ check: null }, { line: 3, check: 'done' }), { present: 0, extra: 1 }],
    ['a parent as a group', one({ check: null }, { line: 3, check: null }), { present: 0, extra: 0 }],
    ['a change as a command', one({ changes: true }, { line: 3, check: 'command' }), { changes: 1, commands: 1 }],
    ['a bound nobody stated', one({}, { line: 3, check: 'load-test', bands: { go: { p95: '< 1s' } } }), { unasked: 1 }],
    ['a bound that is left out', one(bounded, { line: 3, check: 'load-test' }), { bounded: 1, bounds: 0 }],
  ])('counts %s', (_, counts, expected) => expect(counts).toMatchObject(expected));

  it.each([
    ['the same in other units', bounded.bands, 'load-test', { go: { p95: '< 5000ms' } }, 1],
    ['the same in two units', { go: { value: '< 4h30m' } }, 'data', { go: { value: '< 270min' } }, 1],
    ['another fact', bounded.bands, 'load-test', { go: { p99: '< 5s' } }, 0],
    ['a fact that the author names', bounded.bands, 'prometheus', { go: { max: '< 5' } }, 1],
    ['another operator', bounded.bands, 'load-test', { go: { p95: '<= 5s' } }, 0],
    ['another band', bounded.bands, 'load-test', { caution: { p95: '< 5s' } }, 0],
    ['one more bound', bounded.bands, 'load-test', { go: { p95: '< 5s', mean: '< 1s' } }, 0],
    ['one more that is the default', bounded.bands, 'load-test', { go: { p95: '< 5s', failed: 0 } }, 1],
    ['a range', { caution: { value: '500ms .. 2000ms' } }, 'prometheus', { caution: { value: '0.5s .. 2s' } }, 1],
    ['held for other times', { 'no-go': { value: '> 5% for 5m' } }, 'prometheus', { 'no-go': { value: '> 5%' } }, 0],
    [
      'held for the same time',
      { 'no-go': { value: '> 5% for 5m' } },
      'prometheus',
      { 'no-go': { value: '> 5% for 300s' } },
      1,
    ],
    [
      'half as much more',
      { go: { value: '> 1.5x baseline' } },
      'benchmark',
      { go: { 'all.mean': '> baseline + 50%' } },
      1,
    ],
    ['a tenth, and ten times', { go: { value: '<= baseline / 10' } }, 'benchmark', { go: { x: '>= 10x baseline' } }, 0],
    ['one of several ways', { go: { value: ['< 40min', '< 40'] } }, 'done', { go: { value: '< 40' } }, 1],
    ['all of it, which is the default', { go: { 'pass-rate': '>= 100%' } }, 'tests', {}, 1],
    [
      'a warning behind what is good, as a range',
      { go: { value: '<= 3min' }, caution: { value: '<= 5min' } },
      'prometheus',
      { go: { x: '<= 3min' }, caution: { x: '3min .. 5min' } },
      1,
    ],
    [
      'a warning behind what is good, as another range',
      { go: { value: '>= 90%' }, caution: { value: '>= 80%' } },
      'prometheus',
      { go: { x: '>= 90%' }, caution: { x: '70% .. 90%' } },
      0,
    ],
    [
      'a warning before what is bad, as a range',
      { caution: { value: '> 1%' }, 'no-go': { value: '> 3%' } },
      'prometheus',
      { caution: { x: '1% .. 3%' }, 'no-go': { x: '> 3%' } },
      1,
    ],
    [
      'a warning before what is bad, as another range',
      { caution: { value: '< 90%' }, 'no-go': { value: '< 80%' } },
      'prometheus',
      { caution: { x: '85% .. 90%' }, 'no-go': { x: '< 80%' } },
      0,
    ],
    [
      'a warning that is worse than nothing',
      { caution: { value: '<= 5min' } },
      'prometheus',
      { caution: { x: '3min .. 5min' } },
      0,
    ],
    ['text', { go: { value: 'contains ok' } }, 'data', { go: { state: 'contains ko' } }, 0],
  ])('compares bounds by what they mean: %s', (_, bands, check, given, bounds) =>
    expect(one({ bands }, { line: 3, check, bands: given }).bounds).toBe(bounds),
  );

  it('says which goal is missed, and by how much', () => {
    expect(shortOf(one(bounded, { line: 3, check: 'load-test', bands: bounded.bands }))).toEqual([]);
    expect(shortOf(one({ changes: true }, { line: 3, check: 'command' }))).toEqual([
      'check exact: 0 of 1, 85 % are asked for',
      'changes run as commands: 1, none may be',
    ]);
    expect(shortOf(one({}, { line: 3, check: 'load-test' }, { line: 4, check: 'done' }))).toEqual([
      'false items: 1 beside 1, at most 5 % may be',
    ]);
  });
});
