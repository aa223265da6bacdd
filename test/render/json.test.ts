import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import json from '../../src/render/json.ts';
import { expectGolden } from '../support/golden.ts';
import { criterionWith, resultsWith } from '../support/results.ts';
import { ALL_GO, EVERYTHING } from '../support/scenarios.ts';

describe('json', () => {
  it('is the results document, for people too', () => expectGolden('results.json', json.render([EVERYTHING])));
  it('of one checklist a document, of several a list', () => {
    expect(JSON.parse(json.render([EVERYTHING]))).toEqual(EVERYTHING);
    expect(JSON.parse(json.render([EVERYTHING, ALL_GO]))).toEqual([EVERYTHING, ALL_GO]);
  });
  it('fits the schema that is published', () => {
    const schema = JSON.parse(readFileSync('schemas/results.schema.json', 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(JSON.parse(json.render([EVERYTHING]))), JSON.stringify(validate.errors)).toBe(true);
  });
  it('has no workflow command in it, and says the same', () => {
    const results = resultsWith({
      criteria: [criterionWith({ message: '##[error]x ::error::y', title: '\n::error::z' })],
    });
    const text = json.render([results]);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/^\s*::/m);
    expect(JSON.parse(text)).toEqual(results);
  });
});
