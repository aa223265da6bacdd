import { expect, it } from 'vitest';
import { openingOf } from '../../../src/core/import/phrases/verbs.ts';
import { wordsOf } from '../../../src/core/import/phrases/words.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

it.each([
  'Order confirmation mails (3 hours)',
  'Order history',
  'Contact form',
  'Contact/Support page',
  'Email verification by link',
  'File upload validation',
  'File access control',
  'Push notifications for new answers',
  'Back navigation in the wizard',
  'Retry logic of the importer',
  'Review and rating system',
  'Delete confirmations shown in the table',
  'Pause/resume sync button in the header',
])('what software has is no step, though a verb is called like its first word: %s', (line) =>
  expect(openingOf(wordsOf(line))).toBe('state'),
);

it.each([
  'Email the order confirmation to the printer',
  'Email confirmation to the board',
  'Order two more scanners',
  'Contact the support of the host',
  'Contact customers',
  'File a ticket with the vendor',
  'Transfer the domain',
  'Review error handling',
  'Review access controls',
  'Delete the old buttons',
  'Delete buttons of the old theme',
  'Push the tag',
  'Build login form',
  'Import order history',
  'Update all sheets that have changed',
])('a step stays one: %s', (line) => expect(openingOf(wordsOf(line))).toBe('change'));

it.each(['Post-deploy smokes', 'Open-source licences listed'])('no verb has a hyphen behind it: %s', (line) =>
  expect(look(itemOf(line)).opening).toBe('state'),
);
