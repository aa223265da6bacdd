import type { RootContent } from 'mdast';
import type { ImportItem } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { bandOf } from './band-columns.ts';
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
  const lines = linesBelow(blocks).flatMap((line) => {
    const [, head = '', said = ''] = LINE.exec(line) ?? [];
    const band = statedBounds(said).length === 0 ? undefined : bandOf(head);
    return band === undefined ? [] : [{ head, band, said: said.replace(/[.;,]+$/, '') }];
  });
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
