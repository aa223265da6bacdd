import type { Asking } from '../command.ts';
import { plainText } from '../escape.ts';
import { type Finding, type GatePlace, type Offer, PLACES } from './finding.ts';
import { type Choices, offersOf, usualUses } from './plan.ts';

/** The choices that nobody is asked for. */
export function usualChoices(findings: readonly Finding[], name: string, place: GatePlace): Choices {
  const people = [...new Set(findings.flatMap((finding) => finding.people ?? []))];
  return { name, place, uses: usualUses(offersOf(findings), place), people };
}

const PLACE_WORDS: Readonly<Record<GatePlace, string>> = {
  'pull-request': 'on every pull request',
  release: 'before a release (a tag)',
  deployment: 'before a deployment',
};

/** Asks for what is to be chosen; an empty answer takes what is proposed. `undefined` when somebody ended it. */
export async function askChoices(
  findings: readonly Finding[],
  usual: Choices,
  placeSaid: boolean,
  { ask, say }: Asking,
): Promise<Choices | undefined> {
  const name = await ask(`Name of the checklist [${plainText(usual.name, 80)}]: `);
  if (name === undefined) return undefined;
  const place = placeSaid ? usual.place : await askPlace({ ask, say });
  if (place === undefined) return undefined;
  const offers = offersOf(findings);
  const uses = await askUses(offers, usualUses(offers, place), { ask, say });
  if (uses === undefined) return undefined;
  const signed = offers.some(({ id, check }) => check === 'sign-off' && uses.includes(id));
  const people = signed ? await askPeople(usual.people, { ask, say }) : usual.people;
  if (people === undefined) return undefined;
  return { name: name.trim() === '' ? usual.name : name.trim(), place, uses, people };
}

async function askPlace({ ask, say }: Asking): Promise<GatePlace | undefined> {
  say(
    `Where does the gate stand?\n${PLACES.map((place, index) => `  ${index + 1}  ${PLACE_WORDS[place]}`).join('\n')}\n`,
  );
  for (;;) {
    const answer = (await ask('A number [1]: '))?.trim();
    if (answer === undefined) return undefined;
    const place = answer === '' ? PLACES[0] : PLACES[numberOf(answer) - 1];
    if (place) return place;
    say(`That is none of 1 to ${PLACES.length}.\n`);
  }
}

async function askUses(
  offers: readonly Offer[],
  usual: readonly string[],
  { ask, say }: Asking,
): Promise<string[] | undefined> {
  const rows = offers.map(
    ({ id, title, check }, index) =>
      `  ${usual.includes(id) ? '*' : ' '} ${String(index + 1).padStart(2)}  ${plainText(title, 70)} (\`${check}\`)`,
  );
  say(`What should be checked? Those with * are proposed; the others are written as comments.\n${rows.join('\n')}\n`);
  for (;;) {
    const answer = (await ask('Numbers such as `1 3`, `all`, or nothing for those with *: '))?.trim();
    if (answer === undefined) return undefined;
    if (answer === '') return [...usual];
    if (answer === 'all') return offers.map(({ id }) => id);
    const chosen = answer.split(/[\s,]+/).map((word) => offers[numberOf(word) - 1]);
    if (chosen.every((one) => one !== undefined)) return chosen.map(({ id }) => id);
    say(`Each must be a number from 1 to ${offers.length}.\n`);
  }
}

const MEMBER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})?$/;

async function askPeople(usual: readonly string[], { ask, say }: Asking): Promise<readonly string[] | undefined> {
  for (;;) {
    const answer = (
      await ask(`Who may sign? Logins and teams [${usual.length > 0 ? usual.join(' ') : 'nobody yet'}]: `)
    )?.trim();
    if (answer === undefined) return undefined;
    if (answer === '') return usual;
    const people = answer.split(/[\s,]+/).map((word) => (word.startsWith('@') ? word : `@${word}`));
    const wrong = people.find((one) => !MEMBER.test(one));
    if (wrong === undefined) return [...new Set(people)];
    say(`\`${plainText(wrong, 80)}\` is neither @login nor @org/team.\n`);
  }
}

function numberOf(word: string): number {
  return /^\d{1,3}$/.test(word) ? Number.parseInt(word, 10) : Number.NaN;
}
