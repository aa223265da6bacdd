import type { Band } from '../../bound/bound.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { wordsOf } from '../phrases/words.ts';
import { withoutSigns } from '../reading/mark.ts';
import { kindOf } from './kinds.ts';
import { turnedStep } from './turned-steps.ts';

/** What the head of a column calls the state that its limits are of. */
const HEADS: readonly (readonly [Band, RegExp])[] = [
  [
    'no-go',
    /^(?:no[- ]?go|not (?:ok|acceptable|allowed|tolerable|met)|bad|red|critical|alarm|danger|stop|abort|halt|kill|fail(?:s|ed|ure)?|fire|breach(?:ed)?|violat(?:ion|ed)|unacceptable|reject(?:ed|ion)?|discard|drop it|hard (?:limit|cap)|page|block(?:s|ed|er|ing)?|alert (?:threshold|limit|level)s?|roll(?:s|ing)?[- ]?back)\b/i,
  ],
  [
    'caution',
    /^(?:caution|warn(?:ing|s)?|amber|yellow|orange|watch|hold|pause|investigate|look|degraded|elevated|iterate|borderline|conditional|tune|soft limit|alert(?! (?:threshold|limit|level))|at risk|tolerable|escalat\w*)\b/i,
  ],
  [
    'go',
    /^(?:go(?! back)|green|ok(?:ay)?|good|healthy|normal(?:ly)?|fine|nominal|pass(?:es|ed)?|proceed|promote|continue|advance|ship|keep|accept(?:ed|able|ance)?|expected|targets?|goals?|objectives?|slo|sla|success|exit|pilot|limit|threshold|required|baseline target)\b/i,
  ],
];
const SIGNS: readonly (readonly [Band, RegExp])[] = [
  ['go', /^(?:🟢|✅|✔️?|👍)$/u],
  ['caution', /^(?:🟡|🟠|⚠️?|✋)$/u],
  ['no-go', /^(?:🔴|❌|🛑|⛔|🚫|👎)$/u],
];

/** Beside a target, what is less and still does. */
export const BARELY =
  /^(?:min(?:imum|\.)?|max(?:imum|\.)?|lowest|highest|worst|still|barely|just)? ?(?:acceptable|accepted|tolerable|tolerated|ok(?:ay)?)\b|^(?:min(?:imum|\.)?|floor)$/i;

/** "Above", "otherwise", "more than that": all that is beyond the other bands. */
export const BEYOND =
  /^(?:anything |everything |all )?(?:above|over|beyond|more|higher|worse|below|under|less|lower|otherwise|else|the rest|rest|anything else|everything else)(?: (?:than )?(?:that|this|it))?\W*$/i;

/** The band that the words before a limit, at the head of a column or of a line, say it is of. */
export function bandOf(head: string): Band | undefined {
  const words = head.trim();
  // "Not good enough (red)": the colour says it plainly.
  const colour = /\((green|amber|yellow|orange|red)\)\s*$/i.exec(words)?.[1];
  if (colour !== undefined) return bandOf(colour);
  const bare = withoutSigns(words);
  // "Roll back unless", "Do not stop if".
  const turned = turnedStep(bare);
  if (turned !== undefined) return turned === 'go' ? 'go' : 'no-go';
  const named = SIGNS.find(([, form]) => form.test(words))?.[0] ?? HEADS.find(([, form]) => form.test(bare))?.[0];
  // "Call the lead", "Go back to paper": what is done then.
  const done = bare === '' ? undefined : kindOf(`${bare} if`);
  return named ?? (done === 'rollback' ? 'no-go' : done === 'no-go' || done === 'caution' ? done : undefined);
}

/**
 * The band that each column of a table states limits of: "Metric | Go | Caution | No-go", "KPI | Target | Warning | Critical". Only where a column is
 * one of caution or no-go, and most of what stands in it are amounts; the first column names what is measured.
 */
export function bandsOf(
  heads: readonly string[],
  cells: (index: number) => readonly string[],
): readonly (Band | undefined)[] {
  const seen = new Set<Band>();
  const named = heads.map((head, index) => (index === 0 ? undefined : bandOf(head)));
  const worst = worstIn(heads, named, (index) => states(cells(index)));
  const bands = heads.map((head, index) => {
    const band = index === worst ? 'no-go' : named[index];
    if (band === undefined || seen.has(band) || (band !== 'go' && !states(cells(index)))) return undefined;
    // "Hold": "2 hours" says how long a stage takes.
    if (band === 'caution' && /^(?:hold|pause|watch)$/i.test(head.trim()) && cells(index).every(isTime))
      return undefined;
    seen.add(band);
    return band;
  });
  // "Share | Watch": what is looked at, beside no other state.
  if (
    seen.size === 1 &&
    bands.some((band, index) => band === 'caution' && /^(?:watch|look)\W*$/i.test(heads[index]?.trim() ?? ''))
  )
    return heads.map(() => undefined);
  const between = seen.has('go') && !seen.has('caution') ? betweenIn(heads, cells, bands) : -1;
  if (between >= 0) return bands.map((band, index) => (index === between ? 'caution' : band));
  if (seen.has('go') && seen.size > 1) return bands;
  if (seen.size > 0 && !seen.has('go')) {
    // "Needs | Pause at | Revert at": what stands before the first of them says what is good.
    const near = bands.findIndex((band) => band !== undefined) - 1;
    const target = near > 0 && isTarget(heads[near] ?? '') && states(cells(near));
    const good =
      near > 0 && !SEEN.test(heads[near] ?? '') && (target || cells(near).some((cell) => wayOf(cell) !== undefined));
    return bands.map((band, index) => (good && index === near ? 'go' : band));
  }
  return facingIn(heads, cells);
}

/**
 * Which column of those that sound like a warning is what must not be, where none else is: the second of two, "Throttle | Pause", and the one at which somebody
 * else is called beside what is good, "Target | Escalate at". -1 for none.
 */
function worstIn(
  heads: readonly string[],
  named: readonly (Band | undefined)[],
  stating: (index: number) => boolean,
): number {
  const warnings = named.flatMap((band, index) => (band === 'caution' && stating(index) ? [index] : []));
  const [first, second] = warnings;
  if (first === undefined || !named.includes('go') || named.includes('no-go')) return -1;
  return second ?? (/^escalat\w*\b/i.test(heads[first]?.trim() ?? '') ? first : -1);
}

/**
 * Which column, of which the head says no band, has what is neither good nor bad: what may just be, beside a target, or what stands between the columns of
 * go and no-go.
 */
function betweenIn(
  heads: readonly string[],
  cells: (index: number) => readonly string[],
  bands: readonly (Band | undefined)[],
): number {
  const [good, bad] = [bands.indexOf('go'), bands.indexOf('no-go')];
  return heads.findIndex((head, index) => {
    if (index <= good || bands[index] === 'no-go' || SEEN.test(head) || !states(cells(index))) return false;
    return BARELY.test(head.trim()) || index < bad;
  });
}

/** "Minimum", "Must", "Contract": what a head calls the amounts that have to be reached, or may be. */
function isTarget(head: string): boolean {
  return /^(?:min(?:imum|\.)?|max(?:imum|\.)?|must(?: be| have)?|contract(?:ed|ual)?|agreed|promised|allowed|permitted|needed|wanted|floor|ceiling|at (?:least|most)|no (?:more|less|fewer) than|up to|budget|planned|bound)\b/i.test(
    head.trim(),
  );
}

/** Heads of columns with what was seen, and not what is allowed. */
export const SEEN =
  /\b(?:measured|actual|seen|current(?:ly)?|now|observed|today|before|baseline|last|previous|old|result|found|values?)\b/i;

/**
 * Columns whose heads nobody knows: "Fine | Tell the lead | Close the shop". Where the limits of the first of two or three and those of the last look away
 * from each other in most rows (`< 600 ms`, `> 2 s`), the first says what is good, and the last what is not.
 */
function facingIn(
  heads: readonly string[],
  cells: (index: number) => readonly string[],
): readonly (Band | undefined)[] {
  const stating = heads.flatMap((head, index) =>
    index > 0 && !SEEN.test(head) && states(cells(index)) ? [index] : [],
  );
  const [first, last] = [stating[0], stating.at(-1)];
  if (first === undefined || last === undefined || stating.length > 3 || last !== first + stating.length - 1)
    return heads.map(() => undefined);
  const ways = (index: number) => cells(index).map((cell) => wayOf(cell));
  const [goods, bads] = [ways(first), ways(last)];
  // "Memory | Battery": limits of different things.
  const named = [first, last].map((index) => measureOf(wordsOf(heads[index] ?? ''))?.id);
  const apart = named.every((id) => id !== undefined) && named[0] !== named[1];
  if (apart || dimensionIn(cells(first)) !== dimensionIn(cells(last))) return heads.map(() => undefined);
  const facing = goods.filter((way, row) => way !== undefined && bads[row] !== undefined && bads[row] !== way).length;
  if (first === last || facing * 2 <= goods.length) return heads.map(() => undefined);
  return heads.map((_, index) =>
    index === first ? 'go' : index === last ? 'no-go' : stating.includes(index) ? 'caution' : undefined,
  );
}

/** Which way the limit of a cell looks: `<` or `>`. */
export function wayOf(cell: string): string | undefined {
  const [bound] = statedBounds(cell);
  return bound?.kind === 'compare' && /[<>]/.test(bound.operator) ? bound.operator.charAt(0) : undefined;
}

/** In what most limits of a column are. */
export function dimensionIn(cells: readonly string[]): string | undefined {
  const all = cells.flatMap((cell) => statedBounds(cell).slice(0, 1).map(dimensionOf));
  return all.find((one) => all.filter((other) => other === one).length * 2 > all.length);
}

function isTime(cell: string): boolean {
  return statedBounds(cell).every((bound) => bound.kind === 'bare' && bound.amount.dimension === 'duration');
}

function states(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  const stating = filled.filter((cell) => statedBounds(cell).length > 0 || BEYOND.test(cell.trim()));
  return filled.length > 0 && stating.length * 2 >= filled.length;
}
