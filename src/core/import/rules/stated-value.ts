import type { Amount } from '../phrases/amount.ts';
import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import type { Proposal } from '../proposal.ts';
import { countedIn } from './counted.ts';
import { banded } from './made.ts';
import { isLate } from './numbers.ts';
import { TODO } from './placeholders.ts';
import type { Seen } from './seen.ts';
import { spokenAmount } from './spoken-amount.ts';
import { timedIn } from './timed.ts';

/** What sets something up, of which a number is a setting and no outcome: "retention of at most 30 days configured". */
const SETS =
  /\b(?:configur\w*|set(?:s|ting|tings)?|capped|enabled?|enforced?|provision\w*|resiz\w*|raised?|lower(?:s|ed)?|reduced?|increased?|creat\w*|build|bought|buy|order(?:ed)?|reserved?|allocated?|schedul\w*|roster|rota|purg\w*|delet\w*|rotat(?:e|es|ed|ing)|expir\w*|triage|migrated|upgrad\w*)\b/i;
/** A time that only picks what it is about: "tickets older than two weeks". */
const PICKS = /^(?:older|newer|younger|earlier|later) than\b/i;
/** Until when it has to be done, which a date says better than a number: "within five working days". */
const DATES = new Set(['d', 'w']);

/**
 * The proposal with the limit that its text states, where people are asked: they report the number, as `value`. Texts that only set something up, and
 * those of which the limit is a date, stay as they are.
 */
export function withValue(seen: Seen, proposal: Proposal): Proposal {
  // "At least 12 articles published": each stands in the list of them.
  if (proposal.check === 'file' && proposal.bands === undefined && seen.named.files.length === 0) {
    const [count] = seen.bounds.filter(isCount);
    if (count?.kind !== 'compare' || !count.operator.startsWith('>')) return proposal;
    return {
      ...proposal,
      options: { path: 'docs/TODO.md', ...(proposal.options as object), pattern: 'TODO' },
      todo: { path: TODO.path, pattern: 'how the line of each of them reads' },
      ...banded(seen, { matches: `${count.operator} ${count.amount.number}` }),
    };
  }
  if (!ASKED.has(proposal.check) || proposal.bands !== undefined) return proposal;
  const late = seen.bounds.find((bound) => seen.band !== 'go' && isLate(seen.body, bound));
  if (late?.kind === 'bare' && proposal.check === 'done')
    return reported(seen, proposal, `> ${late.amount.number}`, `the time it took, in ${late.amount.unit}`);
  if (proposal.check === 'sign-off') {
    const signers = signersIn(seen);
    if (signers !== undefined) return { ...proposal, ...banded(seen, { signers }) };
    const agreed = agreedIn(seen);
    if (agreed !== undefined) return reported(seen, proposal, agreed, 'how many of them there are');
    // What is agreed to may well be a limit; only what must not be is counted.
    if (seen.band === 'go' && !RATED.test(seen.body)) return proposal;
  }
  const told = proposal.check === 'done' ? toldIn(seen) : undefined;
  if (told !== undefined) return reported(seen, proposal, told.value, told.what);
  const counted = proposal.check === 'done' ? countedIn(seen) : undefined;
  if (counted !== undefined) return reported(seen, proposal, counted, 'how many there are');
  const spoken = proposal.check === 'done' ? spokenAmount(seen, { people: true }) : undefined;
  if (spoken !== undefined)
    return reported(seen, proposal, spoken.replace(/[^\d.]+$/, ''), `the number${unitIn(spoken)}`);
  const timed = proposal.check === 'done' ? timedIn(seen) : undefined;
  if (timed !== undefined) return reported(seen, proposal, timed.value, timed.what);
  const bound = seen.bounds.find((one) => one.kind === 'compare' && reports(one.amount) && !isSize(seen, one));
  if (bound?.kind !== 'compare') return proposal;
  const { operator, amount } = bound;
  const time = amount.dimension === 'duration';
  const took = time && /\b(?:took|takes?|lasted|lasts)\s*$/i.test(seen.body.slice(0, bound.at));
  if ((SETS.test(seen.body) && !took) || PICKS.test(seen.body.slice(bound.at))) return proposal;
  const day = DATES.has(amount.unit) && !isWhole(seen, bound) && !isFinished(seen, bound);
  if (time && (day || proposal.check === 'sign-off' || isSpan(seen, bound))) return proposal;
  const unit = amount.unit === '' ? '' : `, in ${amount.unit === '%' ? 'percent' : amount.unit}`;
  return reported(seen, proposal, `${operator} ${amount.number}`, `${time ? 'the time it took' : 'the number'}${unit}`);
}

/** "First month-end closed within 6 working days": it was timed, and is no date to keep. */
function isFinished({ body }: Seen, { at }: StatedBound): boolean {
  return (
    /\b(?:close[sd]?|complete[sd]?|finish(?:ed|es)?|fulfilled|found|recovered|caught up)\s*$/i.test(
      body.slice(0, at),
    ) && !/\b(?:reviews?|post-?mortem|retro\w*|report|debrief\w*|meeting)\b/i.test(body)
  );
}

/** In what the number of a limit is counted. */
function unitIn(text: string): string {
  const unit = /\d([^\d.]+)$/.exec(text)?.[1];
  return unit === undefined ? '' : `, in ${unit === '%' ? 'percent' : unit}`;
}

/** "SEV2: within 1 week": the time is all that is asked for. */
function isWhole({ band, body }: Seen, { at, end }: StatedBound): boolean {
  return band === 'go' && /:\s*$/.test(body.slice(0, at)) && /^[\s.]*$/.test(body.slice(end));
}

/** What a rehearsal shows: how long the recovery took, and how much of the time was lost. */
const RECOVERY = /\b(?:RTO|RPO|MTTR|recovery (?:time|point)(?: objective)?)\s*(?:of|is|was|[:=])?\s*$/i;
/** What was counted and must be none: behind a comma or a colon, or all that the line says. */
const ZERO_OF = /^\s*(?:[\p{L}-]+\s+){0,2}?\p{L}{3,}(?:s|ed|en)?\s*[.)]?\s*$/u;

/** A number that people report although no word compares it: "RTO 1 h", "0 resources replaced". */
function toldIn({ band, body, bounds }: Seen): { readonly value: string; readonly what: string } | undefined {
  if (band !== 'go' || bounds.some(({ kind }) => kind !== 'bare')) return undefined;
  const all = allIn(body, bounds);
  if (all !== undefined) return { value: all, what: 'the number, in percent' };
  const recovery = bounds.filter(
    (bound) => dimensionOf(bound) === 'duration' && RECOVERY.test(body.slice(0, bound.at)),
  );
  const [time] = recovery;
  if (recovery.length === 1 && time?.kind === 'bare' && !time.amount.about)
    return { value: `<= ${time.amount.number}`, what: `the time it took, in ${time.amount.unit}` };
  const last = bounds.at(-1);
  if (last?.kind !== 'bare' || last.amount.number !== '0' || last.amount.dimension !== 'count') return undefined;
  const before = body.slice(0, last.at);
  const alone = before.trim() === '' || /[,;:–—]\s*$/.test(before);
  const behind = body.slice(last.end);
  return alone && (behind.trim() === '' ? before.trim() !== '' : ZERO_OF.test(behind))
    ? { value: '== 0', what: 'how many there are' }
    : undefined;
}

/** "On for 100 % of the accounts", "training completed (100 %)": all of them, which somebody counted. */
function allIn(body: string, bounds: Seen['bounds']): string | undefined {
  const [one, ...more] = bounds;
  if (one?.kind !== 'bare' || more.length > 0 || one.amount.unit !== '%' || one.amount.number !== '100')
    return undefined;
  if (
    /\b(?:traffic|reads|writes|roll-?out|ramp|switch|load|flag|requests|calls|mirror\w*|deploy\w*|users?|nodes|devices)\b/i.test(
      body,
    )
  )
    return undefined;
  const behind = body.slice(one.end);
  const counted = /^\s*of\s+(?:the |our |all )?(?:[\p{L}-]+\s+){0,2}?\p{L}+/iu.test(behind);
  return counted || (/\(\s*$/.test(body.slice(0, one.at)) && /^\s*\)/.test(behind)) ? '>= 100' : undefined;
}

const AGREEING =
  /\b(?:accept(?:ed|s)?|approved?|confirm(?:ed|s)?|agreed?|signed|binding|vot(?:e|es|ed)|quorum|released|happy|consent(?:ed)?)\b|[+]1/i;

/** "62 of 62 dashboards accepted", "at least two downstream projects confirmed": so many, and not who signs. */
function agreedIn({ band, body, bounds }: Seen): string | undefined {
  if (band !== 'go' || !AGREEING.test(body)) return undefined;
  const found = bounds.find(
    (bound) =>
      bound.kind !== 'range' &&
      bound.amount.dimension === 'count' &&
      /^[1-9]\d*$/.test(bound.amount.number) &&
      (bound.kind === 'compare' ? bound.operator.startsWith('>') : bound.amount.outOf !== undefined),
  );
  return found === undefined ? undefined : boundText(found, 'higher');
}

const PEOPLE =
  /^\s*(?:[\p{L}-]+\s+){0,2}?(?:people|persons|engineers?|reviewers?|colleagues|members?|leads?|managers|officers|owners|approvers|signatories|directors|doctors|nurses|pharmacists|editors|partners?|customers?|experts|judges|specialists|developers|maintainers|operators|teachers|lawyers)\b/iu;

/** "Reviewed by two people", "at least 3 of the 5 owners agree": how many sign. */
function signersIn({ band, body, bounds }: Seen): string | undefined {
  const bound = bounds.find(
    (one) =>
      one.kind !== 'range' &&
      one.amount.dimension === 'count' &&
      (PEOPLE.test(body.slice(one.end)) ||
        /\ball\s*$/i.test(body.slice(0, one.at)) ||
        (/\bby\s*$/i.test(body.slice(0, one.at)) &&
          /^\s+(?:[\p{L}-]+\s+){0,2}?\p{L}{3,}s\b/u.test(body.slice(one.end)))),
  );
  if (band !== 'go' || bound === undefined || bound.kind === 'range' || !/^[1-9]\d?$/.test(bound.amount.number))
    return undefined;
  if (bound.kind === 'compare')
    return /^>/.test(bound.operator) ? `${bound.operator} ${bound.amount.number}` : undefined;
  // "Approval of two of three members".
  if (bound.amount.outOf !== undefined && PEOPLE.test(body.slice(bound.end))) return `>= ${bound.amount.number}`;
  // "Not before all five have signed".
  if (
    /\ball\s*$/i.test(body.slice(0, bound.at)) &&
    /^\s+(?:of (?:them|us)\s+)?(?:ha(?:s|ve)\s+)?(?:signed|agreed?|approved?|accepted?|voted|said)\b/i.test(
      body.slice(bound.end),
    )
  )
    return `>= ${bound.amount.number}`;
  // "Approved by two engineers", "(two people)"; "told to two people" is of others.
  return /(?:\bby|\()\s*$/i.test(body.slice(0, bound.at)) ? `>= ${bound.amount.number}` : undefined;
}

/** What people give a number to. */
const RATED = /\b(?:rat(?:e|es|ed|ing)|scor(?:e|es|ed)|satisf\w+|feedback|votes?|survey|nps|mark|marks|grade)\b/i;

/** Checks that people answer. */
const ASKED = new Set(['done', 'sign-off']);

function isCount(bound: StatedBound): boolean {
  return bound.kind === 'compare' && bound.amount.dimension === 'count';
}

/** Amounts that one reports as a number. */
function reports(amount: Amount): boolean {
  return amount.dimension !== 'times' && amount.unit !== 'pp' && !amount.about;
}

/** "35+ subtypes" only describes; "28+" alone, behind a colon, is what is asked for. */
function isSize({ body }: Seen, bound: StatedBound): boolean {
  return bound.kind === 'compare' && bound.amount.more && !/^\W*$|:\s*$/.test(body.slice(0, bound.at));
}

/** "Watch the graphs for at least an hour": how long it is done, and not how long it may take. */
function isSpan({ body }: Seen, { at }: StatedBound): boolean {
  return /\b(?:for|during|over)\s*$/i.test(body.slice(0, at)) || /^over\b/i.test(body.slice(at));
}

function reported(seen: Seen, proposal: Proposal, value: string, what: string): Proposal {
  return { ...proposal, ...banded(seen, { value }), todo: { ...proposal.todo, '': `the value is ${what}` } };
}
