import type { Account } from '../../src/core/github/account.ts';
import { type History, ROLES, TEAM } from './history.ts';

/**
 * SPEC section 7 as one would write it down first: for every person and role the whole history is walked again. It shares
 * nothing with `src/sign-off`.
 */
export function naive(history: History) {
  const { options, reviews, said, now } = history;
  const head = history.heads[history.heads.length - 1]?.commit ?? '';
  const digest = history.words[history.words.length - 1]?.digest ?? '';
  const everybody = new Map<number, Account>();
  for (const { author } of [...said, ...reviews])
    if (author && author.kind === 'person') everybody.set(author.id, author);

  const authors = new Set<number>([4]);
  for (const author of history.authors) if (author) authors.add(author.id);
  const unknownAuthor = history.authors.some((author) => author === undefined);

  /** All that one person said about x, oldest first. */
  function wordsOf(who: number, target: (name: string) => boolean) {
    const found: {
      verb: string;
      at: number;
      sha: string;
      digest: string;
      doubt: boolean;
      review: false | string;
      target: string;
    }[] = [];
    const take = (body: string, at: number, doubt: boolean, review: false | string) => {
      const match = /^\/gonogo (sign|done|revoke|no-go) (\w+)(?: ([0-9a-f]{12}))?(?: digest=(\w+))?$/.exec(body);
      if (match && target(match[2] ?? ''))
        found.push({
          verb: match[1] ?? '',
          target: match[2] ?? '',
          at,
          sha: match[3] ?? '',
          digest: match[4] ?? '',
          doubt,
          review,
        });
    };
    for (const one of said)
      if (one.author?.id === who && one.author.kind === 'person')
        take(one.body, one.at, one.edited || one.minimized, false);
    for (const one of reviews)
      if (one.author?.id === who && one.author.kind === 'person' && one.state !== 'pending')
        take(
          one.body,
          one.at,
          one.edited !== false || one.minimized || one.state === 'dismissed',
          one.commit ?? 'lost',
        );
    return found.sort((a, b) => a.at - b.at);
  }
  const aboutX = (name: string) => name === 'x' || name === 'team';

  function stand(who: number) {
    const deciding = reviews.filter(
      (one) =>
        one.author?.id === who &&
        one.author.kind === 'person' &&
        ['approved', 'changes-requested', 'dismissed'].includes(one.state),
    );
    return deciding[deciding.length - 1];
  }

  function headWhen(at: number) {
    let found = '';
    for (const one of history.heads) if (one.at <= at) found = one.commit;
    return found;
  }
  function digestWhen(at: number) {
    let found = '';
    for (const one of history.words) if (one.at <= at) found = one.digest;
    return found;
  }

  function agrees(who: number): boolean {
    if (options.kind === 'sign' && !options.allowAuthor && authors.has(who)) return false;
    const words = wordsOf(who, aboutX);
    const latest = stand(who);
    if (options.byReview && latest && latest.state === 'approved') {
      words.push({
        verb: 'sign',
        target: 'x',
        at: latest.at,
        sha: '',
        digest: '',
        doubt: false,
        review: latest.commit ?? 'lost',
      });
      // The words of a review stand before what its state says.
      words.sort((a, b) => a.at - b.at);
    }
    let standing: typeof words = [];
    for (const word of words) {
      if (word.verb === 'revoke') standing = [];
      else if (word.verb === options.kind) standing.push(word);
    }
    let answer = false;
    for (const word of standing) {
      // Every word about this head replaces the one before it.
      if (options.kind === 'sign') {
        if (word.sha && !head.startsWith(word.sha)) continue;
        if (word.review !== false && word.review !== 'lost' && word.review !== head) continue;
        const plain = word.review === false && word.sha === '';
        const asked = plain && !word.doubt && !tooOld(word.at);
        if (asked && !(headWhen(word.at) === head && headWhen(word.at - 2) === head)) continue;
      }
      answer = !word.doubt && !tooOld(word.at) && !(options.kind === 'sign' && word.review === 'lost');
      const read = word.digest ? digest.startsWith(word.digest) : digestWhen(word.at - 2) === digest;
      answer = answer && read;
    }
    return answer;
  }
  function tooOld(at: number) {
    return options.maxAge !== undefined && now - at > options.maxAge;
  }

  function inRole(who: Account, role: string): boolean {
    return (ROLES[role] ?? []).some((member) => {
      if (member === '@acme/qa') return TEAM.includes(who.login);
      const [login, id] = member.slice(1).split('#');
      return login === who.login && (id === undefined || Number(id) === who.id);
    });
  }

  const agreeing = [...everybody.values()].filter((who) => agrees(who.id));
  const [first, second] = options.roles;
  const signed = agreeing.some(
    (one) =>
      inRole(one, first ?? '') &&
      (second === undefined || agreeing.some((other) => other.id !== one.id && inRole(other, second))),
  );
  const requested = [...everybody.values()].filter(
    (who) => stand(who.id)?.state === 'changes-requested' && options.roles.some((role) => inRole(who, role)),
  );

  function objects(who: Account, target: (name: string) => boolean): boolean {
    if (!Object.keys(ROLES).some((role) => inRole(who, role))) return false;
    let objecting = false;
    for (const word of wordsOf(who.id, target)) {
      if (word.verb === 'no-go') objecting = true;
      if (word.verb === 'revoke' && !word.doubt) objecting = false;
    }
    return objecting;
  }
  const people = [...everybody.values()];
  return {
    signed,
    unsure: unknownAuthor && options.kind === 'sign' && !options.allowAuthor,
    requested: options.byReview ? requested.length : 0,
    objections: people.filter((who) => objects(who, aboutX)).length,
    lost: people.filter((who) => objects(who, (name) => name === 'other')).length,
  };
}
