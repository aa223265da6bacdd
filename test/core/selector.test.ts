import { describe, expect, it } from 'vitest';
import { readSelector } from '../../src/core/selector.ts';

const labels = new Map(Object.entries({ queue: 'orders', code: '503', path: 'a\nb' }));

describe('a selector', () => {
  it.each<[string, boolean]>([
    ['m', true],
    ['m{}', true],
    [' m { queue = "orders" , } ', true],
    ['{"m", queue="orders"}', true],
    ['m{queue="orders",code="503"}', true],
    ['m{queue="orders",code="200"}', false],
    ['m{queue="order"}', false],
    ['m{queue!="orders"}', false],
    ['m{queue!="other"}', true],
    ['m{code=~"5.."}', true],
    ['m{code=~"5"}', false],
    ['m{code=~"03"}', false],
    ['m{code=~"4..|5.."}', true],
    ['m{code!~"5.."}', false],
    ['m{code!~"50"}', true],
    ['m{path=~"a.b"}', true],
    ['m{absent=""}', true],
    ['m{absent!=""}', false],
    ['m{absent=~".*"}', true],
    ['m{absent=~".+"}', false],
    ['m{toString=""}', true],
  ])('%s', async (text, matches) => {
    const selector = await readSelector(text);
    if (typeof selector === 'string') throw new Error(selector);
    expect([selector.name, selector.matches(labels)]).toEqual(['m', matches]);
  });
  it.each([
    ['', 'a series is the name'],
    ['{queue="orders"}', 'a series is the name'],
    ['m{queue=orders}', 'double quotes'],
    ["m{queue='orders'}", 'double quotes'],
    ['m{queue="orders"', 'double quotes'],
    ['m{code=~"("}', 'RE2'],
    ['m{code=~"5)|(4"}', 'RE2'],
    ['m{code=~"(?=x)"}', 'RE2'],
    ['m[5m]', 'for a range ask Prometheus'],
    ['m offset 5m', 'a series is the name'],
    ['sum(m)', 'a series is the name'],
    ['m{"n"}', 'a series is the name'],
    ['a-b', 'a series is the name'],
  ])('%s is none', async (text, why) => {
    expect(await readSelector(text)).toContain(why);
  });
});
