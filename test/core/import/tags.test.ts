import { expect, it } from 'vitest';
import { untagged } from '../../../src/core/import/phrases/tags.ts';
import { propose } from '../../../src/core/import/propose.ts';
import { itemOf } from '../../support/import-item.ts';

it.each([
  ['[BLOCK] (eng) The whole test suite passes', 'The whole test suite passes'],
  ['[Release Lead] Publish the notes', 'Publish the notes'],
  ['P0: Restore was rehearsed', 'Restore was rehearsed'],
  ['P1 – Restore was rehearsed', 'Restore was rehearsed'],
  ['(ops/infra) Drain the queue', 'Drain the queue'],
  ['TODO: Cache the prices', 'Cache the prices'],
  ['CRITICAL: Hide the debug page', 'Hide the debug page'],
  ['High priority: Write the guide', 'Write the guide'],
  ['Step 3: Open the shop', 'Open the shop'],
  ['Critical: error rate above 5 %', 'Critical: error rate above 5 %'],
  ['Step 2: 10 % of the shops', 'Step 2: 10 % of the shops'],
  ['Step 2 of the plan is done', 'Step 2 of the plan is done'],
  ['[x86_64](https://builds.example) is green', '[x86_64](https://builds.example) is green'],
  ['P95 stays below 2 s', 'P95 stays below 2 s'],
  ['(optional) Backups', '(optional) Backups'],
  ['Step 3: Add the variables of the mailer', 'Add the variables of the mailer'],
  ['Step 3: Import', 'Step 3: Import'],
  ['[BLOCK]', '[BLOCK]'],
])('tags that a line opens with are not looked at: %s', (text, left) => expect(untagged(text)).toBe(left));

it('does not depend on the tags of a line what would show it', () => {
  const lead = '[BLOCK] (eng)';
  const { check } = propose(itemOf('[BLOCK] (eng) The whole test suite passes', { lead }));
  expect(check).toBe('tests');
});
