import { describe, expect, it } from 'vitest';
import { GlobFault } from '../../src/core/glob.ts';
import { TestFilter } from '../../src/kinds/test-filter.ts';
import type { TestNames } from '../../src/kinds/tests.ts';

const CART: TestNames = {
  file: 'src/cart/cart.test.ts',
  suites: ['cart', 'totals'],
  test: 'adds up',
  also: ['Shop.Cart'],
};
const ROUTE: TestNames = { suites: ['api', 'GET /users'], test: '.name is there' };
const AWAY: TestNames = { file: '/home/runner/work/shop/src/pay/pay.test.ts', suites: ['pay'], test: 'pays' };
const BACK: TestNames = { file: 'C:\\shop\\src\\pay\\pay.test.ts', suites: [], test: 'pays' };

describe('a pattern takes', () => {
  it.each<[pattern: string, names: TestNames, taken: boolean]>([
    ['cart', CART, true],
    ['totals', CART, true],
    ['adds up', CART, true],
    ['adds', CART, false],
    ['adds*', CART, true],
    ['ADDS*', CART, false],
    ['Shop.*', CART, true],
    ['*', CART, true],
    ['**', CART, true],
    ['{pay,cart}', CART, true],
    ['c?rt', CART, true],
    ['src/**', CART, true],
    ['src/cart', CART, true],
    ['src/cart/', CART, true],
    ['./src/*/cart.test.ts', CART, true],
    ['src/pay/**', CART, false],
    ['cart/cart.test.ts', CART, false],
    ['**/cart.test.ts', CART, true],
    ['src/cart/cart.test.ts/cart/totals/adds*', CART, true],
    ['**/totals/adds up', CART, true],
    ['**/cart/adds up', CART, false],
    // Names of tests may begin with a dot and have slashes: a star stands for any of it.
    ['*', ROUTE, true],
    ['GET*', ROUTE, true],
    ['*users', ROUTE, true],
    ['.name*', ROUTE, true],
    ['api/GET*', ROUTE, true],
    ['api/GET /users', ROUTE, true],
    ['api/**', ROUTE, true],
    ['api/GET /users/.name*', ROUTE, true],
    ['src/pay/**', AWAY, true],
    ['src/pay', AWAY, true],
    ['src/cart/**', AWAY, false],
    ['pay.test.ts/pay/pays', AWAY, true],
    ['src/pay/*', BACK, true],
    ['src/pa/*', BACK, false],
    ['/', CART, false],
  ])('%s: %j is %s', (pattern, names, taken) => {
    expect(new TestFilter([pattern], []).takes(names)).toBe(taken);
    expect(new TestFilter([], [pattern]).takes(names)).toBe(!taken);
  });
  it('a test that is meant and excepted is not meant', () => {
    expect(new TestFilter(['cart'], ['adds*']).takes(CART)).toBe(false);
    expect(new TestFilter(['pay', 'cart'], ['pays']).takes(CART)).toBe(true);
  });
});

describe('an error outside of tests', () => {
  const load = { file: 'src/pay/pay.test.ts', suites: [] };
  it.each<[only: string[], except: string[], names: TestNames, concerns: boolean]>([
    [[], [], load, true],
    [['cart'], [], load, true],
    [['*'], [], { suites: [] }, true],
    [['src/pay/**'], [], load, true],
    [['src/cart/**'], [], load, false],
    [['src/cart/**', 'cart'], [], load, true],
    [['{src/cart/**,cart}'], [], load, true],
    [['src/cart/**', '**/refunds'], [], load, true],
    [['src/cart/**'], [], { suites: ['pay'] }, true],
    [['src/cart/**'], [], { suites: [] }, true],
    [['src/cart/**'], [], { file: '/work/src/pay/pay.test.ts', suites: [] }, false],
    [['src/pay/pay.test.ts/refunds'], [], load, true],
    [[], ['src/pay/**'], load, false],
    [[], ['pay'], { suites: ['pay'] }, false],
    [[], ['pays'], { suites: ['pay'] }, true],
    [['cart'], ['pay'], { suites: ['shop'] }, true],
  ])('only %j, except %j: %j concerns is %s', (only, except, names, concerns) => {
    expect(new TestFilter(only, except).concerns(names)).toBe(concerns);
  });
});

it('tells which patterns took nothing, and what there is', () => {
  const filter = new TestFilter(['cart', 'stock'], []);
  for (const names of [CART, AWAY]) filter.takes(names);
  expect(filter.unused).toEqual(['stock']);
  expect(filter.left).toEqual(['pay']);
});

it.each(['a'.repeat(1001), '{a,b}'.repeat(12), 'a/../b'])('refuses %s', (pattern) => {
  const refused = pattern !== 'a/../b';
  const make = () => new TestFilter([pattern], []);
  if (refused) expect(make).toThrow(GlobFault);
  else expect(make).not.toThrow();
});
