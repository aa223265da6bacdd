import type { Account } from '../../src/core/github/account.ts';
import type { Review, Said } from '../../src/core/github/people.ts';
import { commit, person } from '../support/github-state.ts';

/** Where each person is in the roles; who is in a team is asked. `dave` is the author of the pull request. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  sre: ['@ann', '@ben', '@dave'],
  qa: ['@ben', '@cat#3', '@acme/qa'],
};
export const TEAM = ['eve', 'ann'];
export const PEOPLE: readonly Account[] = [
  person('ann', 1),
  person('ben', 2),
  person('cat', 3),
  person('dave', 4),
  person('eve', 5),
  person('mallory', 6),
  { id: 7, login: 'robot[bot]', kind: 'bot' },
  { id: 8, login: 'ann', kind: 'bot' },
  person('cat', 9),
];
const HEADS = ['a', 'c', 'd'].map(commit);
export const CRITERION = { id: 'x', groupIds: ['team'] };

/** Everything that happened, in the order it happened. Times grow by one to five seconds. */
export interface History {
  readonly said: readonly Said[];
  readonly reviews: readonly Review[];
  /** What the head and the checklist were, from when on. */
  readonly heads: readonly { readonly at: number; readonly commit: string }[];
  readonly words: readonly { readonly at: number; readonly digest: string }[];
  readonly authors: readonly (Account | undefined)[];
  readonly now: number;
  readonly options: Options;
}

export interface Options {
  readonly kind: 'sign' | 'done';
  readonly roles: readonly string[];
  readonly allowAuthor: boolean;
  readonly byReview: boolean;
  readonly maxAge: number | undefined;
}

/** A small generator with a seed (https://en.wikipedia.org/wiki/Linear_congruential_generator), so that a failure can be told again. */
function dice(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (let at = 0; at < 4; at++) next();
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
}

/** The history that a seed tells. */
export function historyOf(seed: number): History {
  const { below, chance, pick } = dice(seed);
  let now = 1_800_000_000;
  const said: Said[] = [];
  const reviews: Review[] = [];
  const heads = [{ at: now - 100, commit: pick(HEADS) }];
  const words = [{ at: now - 100, digest: '1'.repeat(64) }];
  const body = () => {
    const verb = pick(['sign', 'sign', 'sign', 'done', 'done', 'revoke', 'no-go']);
    const target = pick(['x', 'x', 'x', 'team', 'other']);
    const sha = chance(0.3) ? ` ${pick(HEADS).slice(0, 12)}` : '';
    const digest = chance(0.1) ? ` digest=${pick(['1', '2']).repeat(12)}` : '';
    const text = `/gonogo ${verb} ${target}${verb === 'sign' || verb === 'done' ? sha + digest : ''}`;
    return chance(0.08) ? `> ${text}` : chance(0.05) ? `ok\n${text}` : text;
  };
  for (let steps = 3 + below(14); steps > 0; steps--) {
    now += 1 + below(5);
    const id = said.length + reviews.length + 1;
    const author = chance(0.04) ? undefined : pick(PEOPLE);
    const url = `u${id}`;
    const what = below(10);
    if (what < 5) said.push({ id, author, body: body(), at: now, edited: chance(0.08), minimized: chance(0.05), url });
    else if (what < 8) {
      const state = pick(['approved', 'approved', 'changes-requested', 'commented', 'dismissed', 'pending'] as const);
      const of = chance(0.05) ? undefined : chance(0.7) ? heads.at(-1)?.commit : pick(HEADS);
      const edited = chance(0.05) ? 'unknown' : chance(0.05);
      const text = chance(0.4) ? body() : '';
      reviews.push({ id, author, state, body: text, commit: of, at: now, edited, minimized: chance(0.05), url });
    } else if (what < 9 || chance(0.5)) heads.push({ at: now, commit: pick(HEADS) });
    else words.push({ at: now, digest: pick(['1', '2']).repeat(64) });
    // Some things happen to what was said before.
    if (chance(0.05) && said.length > 0) said.splice(below(said.length), 1);
    if (chance(0.05) && reviews.length > 0) {
      const at = below(reviews.length);
      reviews[at] = { ...(reviews[at] as Review), state: 'dismissed' };
    }
  }
  const authors = [pick([PEOPLE[3], PEOPLE[3], PEOPLE[3], PEOPLE[0], PEOPLE[6], chance(0.3) ? undefined : PEOPLE[3]])];
  const options: Options = {
    kind: pick(['sign', 'sign', 'done']),
    roles: pick([['sre'], ['sre'], ['qa'], ['sre', 'qa']]),
    allowAuthor: chance(0.2),
    byReview: chance(0.3),
    maxAge: chance(0.2) ? 5 + below(40) : undefined,
  };
  return {
    said,
    reviews,
    heads,
    words,
    authors,
    now: now + below(20),
    options: { ...options, byReview: options.byReview && options.kind === 'sign' },
  };
}
