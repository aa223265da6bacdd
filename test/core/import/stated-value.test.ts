import { describe, expect, it } from 'vitest';
import { look } from '../../../src/core/import/rules/seen.ts';
import { withValue } from '../../../src/core/import/rules/stated-value.ts';
import { itemOf } from '../../support/import-item.ts';

const go = (check: string, text: string) => {
  const seen = look(itemOf(text));
  return withValue(seen, { check, options: { role: 'team' }, why: 'w', rule: 'r' }).bands?.go ?? {};
};

describe('what people report although no word compares it', () => {
  it.each([
    ['done', 'RTO 2 h', { value: '<= 2' }],
    ['done', 'restore done in the spring, RPO of 10 min met', { value: '<= 10' }],
    ['done', 'recovery time: 40 min', { value: '<= 40' }],
    ['done', 'open actions of the last drill: 0', { value: '== 0' }],
    ['done', 'rehearsal finished, 0 records lost', { value: '== 0' }],
    ['done', 'restore drill: 42 min last time, limit 60', { value: '<= 60' }],
    ['done', 'move rehearsed, 2 h 10, limit 3 h', { value: '<= 3' }],
    ['done', '0 broken scanners', { value: '== 0' }],
    ['done', 'drill held with everybody (100%)', { value: '>= 100' }],
    ['done', 'badges on for 100% of staff accounts', { value: '>= 100' }],
    ['done', '100 % of the traffic mirrored', {}],
    ['done', '15+ sellers on board', { value: '>= 15' }],
    ['sign-off', 'no start unless all five have signed', { signers: '>= 5' }],
    ['done', 'SEV3: within 2 weeks', { value: '<= 2' }],
    ['done', 'new pump has been out for 3 weeks', { value: '>= 3' }],
    ['done', 'pump in beta for at least 5 days', { value: '>= 5' }],
    ['done', 'trial of the pump ran for at least 14 days', { value: '>= 14' }],
    ['done', 'restore of one hut in 15 min', { value: '<= 15' }],
    ['done', 'huts can be switched back to paper in 30 minutes (rehearsed)', { value: '<= 30' }],
    ['done', 'upgrade of the spare took less than 60 minutes', { value: '< 60' }],
    ['done', 'first month-end closed within 6 working days', { value: '<= 6' }],
    ['done', 'move rehearsed in 4 min, allowed 5', { value: '<= 5' }],
    ['sign-off', '54 of 54 boards accepted by their owners', { value: '>= 54' }],
    ['sign-off', 'approval of the risk board, two of three members', { signers: '>= 2' }],
    ['sign-off', 'at least two downstream projects confirmed', { value: '>= 2' }],
    ['sign-off', 'go / no-go in the call (quorum 4 of 6)', { value: '>= 4' }],
  ])('%s: %s', (check, text, bands) => expect(go(check, text)).toEqual(bands));
});

describe('what only describes', () => {
  it.each([
    ['done', 'table created (0 rows)'],
    ['done', 'lamps set to 0'],
    ['done', 'room 0 cleaned and locked for the night'],
    ['done', 'report due within 2 weeks'],
    ['done', 'watch for 2 h'],
    ['done', 'bake for 7 days'],
    ['done', 'review closed within 6 working days'],
    ['done', 'old harbour closes in 2 h'],
    ['done', 'logs kept for at least 30 days'],
    ['done', 'memory limit 4 GB in place'],
    ['done', '312 accounts imported with hashed passwords'],
    ['done', 'topic has 96 partitions'],
    ['sign-off', 'risk assessment (ISO 10218 / 3691-4) signed'],
    ['sign-off', 'plan of the 4 halls'],
  ])('%s: %s', (check, text) => expect(go(check, text)).toEqual({}));
});
