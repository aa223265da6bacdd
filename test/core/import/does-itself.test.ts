import { expect, it } from 'vitest';
import { openingOf } from '../../../src/core/import/phrases/verbs.ts';
import { wordsOf } from '../../../src/core/import/phrases/words.ts';
import { look } from '../../../src/core/import/rules/seen.ts';
import { itemOf } from '../../support/import-item.ts';

it.each([
  'Share opens the list of friends',
  'Delete button asks before it does',
  'Reshuffle stops after the fifth try',
  'Add guest requires an address',
  'Build runs without warnings',
  'Submit form keeps its fields',
  'Close button returns to the map',
  'Add to basket works',
  'Import → preview works on the phone',
  'Switch starts with two lamps on',
  'Invite opens mail or chat',
  'Add row blocks saving with an empty name',
  'File links require a login',
])('what begins like a step and tells what it does itself states something: %s', (line) =>
  expect(openingOf(wordsOf(line))).toBe('state'),
);

it.each([
  'Cancel runs of last night',
  'Add spots to the map',
  'Update links on the page',
  'Create the page that opens the list',
  'Configure access controls for the store',
  'Enable data exports to the lake',
  'Reduce the steps of the form',
  'Create redirects for the old shop',
  'Add retries to the importer',
  'Set up the second host (a small one works well)',
  'Change the switch and verify that paging works',
])('a plural behind a step is what it is done to: %s', (line) => expect(openingOf(wordsOf(line))).toBe('change'));

it.each([
  ['"Go to cart" button opens the cart', 'state'],
  ['"Remove" asks the user first', 'state'],
  ['"Remove" icon of each row', 'state'],
  ['Click "Go to cart" button', 'change'],
  ['"Publish" the page', 'change'],
] as const)('a name in quotation marks is no step: %s is a %s', (line, opening) =>
  expect(look(itemOf(line)).opening).toBe(opening),
);
