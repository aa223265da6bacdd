import { describe, expect, it } from 'vitest';
import { choices, mistakes, payload, progress } from './form.ts';

const outage = { description: 'Something is down.', required: ['service', 'impact'] };

describe('form', () => {
  it('lists templates in order', () => expect(choices({ outage, 'a-first-one': outage })).toEqual(['a-first-one', 'outage']));
  it('says what is missing beside the field', () => expect([...mistakes(outage, { service: 'Shop' })]).toEqual([['impact', 'impact is needed']]));
  it('takes blanks for nothing', () => expect(mistakes(outage, { service: ' ', impact: 'x' }).size).toBe(1));
  it('counts what is filled in', () => expect(progress(outage, { service: 'Shop' })).toBe('1 of 2'));
  it('sends nothing that is incomplete', () => expect(() => payload('jira', 'outage', outage, {})).toThrow('not complete'));
  it('sends what was chosen', () =>
    expect(payload('jira', 'outage', outage, { service: 'Shop', impact: 'all' })).toEqual({
      tracker: 'jira',
      template: 'outage',
      variables: { service: 'Shop', impact: 'all' },
    }));
});
