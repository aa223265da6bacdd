import type { RootContent } from 'mdast';
import type { Band } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { bandOf, dimensionIn, SEEN, wayOf } from './band-columns.ts';
import { linesBelow } from './parents.ts';

/** A line that says of which band a limit is: `Go: ≥ 99 %`, `Alert if: > 2 %`. */
const LINE = /^([^:]{1,40}?)\s*:\s*(\S.*)$/;
/** What a line is called that says what has to be reached, where no other line states a band. */
const TARGET = /^(?:targets?|goals?|objectives?|requirements?|required|slo|sla)$/i;

/**
 * The limits that lines below an item state for it, one line for each band or one for the target; `undefined` where it states one itself, or none stand
 * there. Lines with boxes are items of their own.
 */
export function limitsBelow(text: string, blocks: readonly RootContent[]): ImportItem['limits'] {
  if (statedBounds(text).some(({ kind }) => kind !== 'bare')) return undefined;
  const stated = linesBelow(blocks).flatMap((line) => {
    const [, head = '', said = ''] = LINE.exec(line) ?? [];
    return statedBounds(said).length === 0 ? [] : [{ head, band: bandOf(head), said: said.replace(/[.;,]+$/, '') }];
  });
  const lines = withWorst(stated);
  const of = (band: string) => lines.filter((line) => line.band === band).map(({ said }) => said);
  const [good, caution, bad] = [of('go'), of('caution'), of('no-go')];
  // Two targets are of two things, each an item.
  if (good.length !== 1 || caution.length > 1 || bad.length > 1) return undefined;
  const targets = lines.every(({ head }) => TARGET.test(head.trim()));
  if (caution.length + bad.length === 0 && !targets) return undefined;
  const [go = ''] = good;
  return {
    of: text,
    go,
    ...(caution[0] === undefined ? {} : { caution: caution[0] }),
    ...(bad[0] === undefined ? {} : { 'no-go': bad[0] }),
    said: `${text}: ${go}`,
  };
}

interface Line {
  readonly head: string;
  readonly band: Band | undefined;
  readonly said: string;
}

/** "Target: ≥ 97 %" and "hotfix: < 91 %": the one line of which nobody knows the words says what is done when it is bad, if its limit looks away from the good one. */
function withWorst(lines: readonly Line[]): readonly (Line & { readonly band: Band })[] {
  const good = lines.filter(({ band }) => band === 'go');
  const unknown = lines.filter(({ band }) => band === undefined);
  const [one] = unknown;
  const away =
    good.length === 1 &&
    unknown.length === 1 &&
    one !== undefined &&
    !lines.some(({ band }) => band === 'no-go') &&
    !SEEN.test(one.head) &&
    wayOf(one.said) !== undefined &&
    wayOf(good[0]?.said ?? '') !== undefined &&
    wayOf(one.said) !== wayOf(good[0]?.said ?? '') &&
    dimensionIn([one.said]) === dimensionIn([good[0]?.said ?? '']);
  return lines.flatMap((line) => {
    const band = line.band ?? (away ? 'no-go' : undefined);
    return band === undefined ? [] : [{ ...line, band }];
  });
}
