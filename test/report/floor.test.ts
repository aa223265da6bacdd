import { expect, it } from 'vitest';
import coverage from '../../src/formats/coverage/go-coverprofile.ts';
import lcov from '../../src/formats/coverage/lcov.ts';
import goTest from '../../src/formats/tests/go-test.ts';
import junit from '../../src/formats/tests/junit.ts';
import { endMarkNote, floorAdvice } from '../../src/report/floor.ts';

it.each([
  ['lcov', 'coverage', lcov, 'lines-total'],
  ['go-coverprofile, which counts no lines', 'coverage', coverage, 'statements-total'],
  ['go-test', 'tests', goTest, 'executed'],
] as const)('the floor is of a fact that the format has: %s', (_, kind, format, fact) => {
  expect(endMarkNote(format).join()).toContain(`\`enough: { ${fact}: ">= 100" }\``);
  const [advice] = floorAdvice(kind)({ format: format.id }, []);
  expect(advice?.hint).toContain(`\`enough: { ${fact}: ">= 100" }\``);
  expect(floorAdvice(kind)({ format: format.id }, [fact] as never)).toEqual([]);
});

it('a format with an end mark needs no floor', () => {
  expect(endMarkNote(junit)).toEqual([]);
  expect(floorAdvice('tests')({ format: 'junit' }, [])).toEqual([]);
});
