import { describe, expect, it } from 'vitest';
import type { Param } from '../../src/core/checklist.ts';
import { paramValues } from '../../src/core/param-values.ts';

const PARAMS: readonly Param[] = [
  { name: 'base', type: 'url', default: 'https://a.example' },
  { name: 'count', type: 'number', default: 5 },
  { name: 'deep', type: 'flag', default: false },
  { name: 'region', type: 'one-of', options: ['eu', 'us'], default: 'eu' },
  { name: 'note', type: 'text', default: 'x' },
];
const given = (passed: Record<string, string>, params = PARAMS) => paramValues({ file: 'c.yml', params }, passed);

describe('the value of a parameter', () => {
  it('is its default', () =>
    expect(given({})).toEqual({
      values: { base: 'https://a.example', count: 5, deep: false, region: 'eu', note: 'x' },
      problems: [],
    }));
  it.each([
    ['a URL', 'base', 'http://b.example/x', 'http://b.example/x'],
    ['a number', 'count', '7.5', 7.5],
    ['a number in e-notation', 'count', '1e3', 1000],
    ['a negative number', 'count', '-2', -2],
    ['a flag', 'deep', 'true', true],
    ['a flag that is off', 'deep', 'false', false],
    ['one of', 'region', 'us', 'us'],
    ['text', 'note', '5', '5'],
    ['empty text', 'note', '', ''],
    ['text that looks like an expression', 'note', '${{ env.X }}', '${{ env.X }}'],
  ])('is what was passed: %s', (_, name, text, value) => expect(given({ [name]: text }).values[name]).toBe(value));

  // C12: no coercion; what is not written as the type says is no value.
  it.each([
    ['count', '', 'the parameter `count` must be a number, not ``'],
    ['count', 'five', 'the parameter `count` must be a number, not `five`'],
    ['count', '0x10', 'the parameter `count` must be a number, not `0x10`'],
    ['count', '5s', 'the parameter `count` must be a number, not `5s`'],
    ['count', '1e999', 'the parameter `count` must be a number, not `1e999`'],
    ['count', 'NaN', 'the parameter `count` must be a number, not `NaN`'],
    ['deep', '1', 'the parameter `deep` must be true or false, not `1`'],
    ['deep', 'True', 'the parameter `deep` must be true or false, not `True`'],
    ['base', 'b.example', 'the parameter `base` must be an http or https URL, not `b.example`'],
    ['base', 'ftp://b.example', 'the parameter `base` must be an http or https URL, not `ftp://b.example`'],
    ['base', 'javascript:alert(1)', 'the parameter `base` must be an http or https URL, not `javascript:alert(1)`'],
    ['region', 'EU', 'the parameter `region` must be one of eu, us, not `EU`'],
  ])('C12: %s cannot be `%s`', (name, text, message) => {
    const { problems, values } = given({ [name]: text });
    expect(problems).toMatchObject([{ id: 'param-type', severity: 'error', message }]);
    expect(values).not.toHaveProperty(name);
  });

  it('is missing without a default', () =>
    expect(given({}, [{ name: 'who', type: 'text' }]).problems).toMatchObject([
      { id: 'param-missing', hint: 'pass it: --param who=…' },
    ]));
  it.each([
    ['misspelt', { regoin: 'us' }, { suggestion: 'did you mean `region`?' }],
    ['like none', { colour: 'red' }, { hint: 'declared are base, count, deep, region, note' }],
    ['of JavaScript', { constructor: 'x' }, { id: 'param-undeclared' }],
  ])('was passed under a name that is %s', (_, passed, expected) =>
    expect(given(passed).problems).toMatchObject([{ id: 'param-undeclared', ...expected }]),
  );
  it('was passed where none is declared', () =>
    expect(given({ a: 'b' }, []).problems).toMatchObject([{ hint: 'it declares none' }]));
  it('everything wrong is reported at once', () =>
    expect(given({ a: 'b', count: 'x', deep: 'y' }).problems.map(({ id }) => id)).toEqual([
      'param-undeclared',
      'param-type',
      'param-type',
    ]));
});
