import { written } from './amount.ts';
import type { Piece } from './lex.ts';
import { isMark, wordAt } from './pieces.ts';

/** Words between a limit and how long it has to last; a dot or a semicolon ends it. */
const STAYING = new Set(
  'for over during sustained throughout lasting lasts longer more than at least a an any the of in full'.split(' '),
);
/** Of these one must stand there. */
const SAYING = new Set('for during sustained throughout lasting lasts'.split(' '));
/** What says behind a time that it is how long: "3 minutes long", "10 minutes in a row". */
const LONG = /^(?:long|straight|running|on end|in a row|in succession|consecutively|or longer|and longer)$/;
const LASTING = new Set(['min', 's', 'h', 'd']);
/** Days that a limit may have to last. */
const LONGEST = 92;
/** How many pieces behind a limit its time is looked for. */
const FAR = 12;

/** "> 5% for > 5 minutes", "above 500ms for at least 10 min", "> 1 % of calls, 3 minutes long": for how long. */
export function lastingAfter(pieces: readonly Piece[], i: number): string | undefined {
  let said = false;
  for (let k = i + 1; k < pieces.length && k <= i + FAR; k++) {
    const piece = pieces[k];
    if (piece?.kind === 'operator' || (piece?.kind === 'break' && /[,()]/.test(piece.mark))) continue;
    // "Over the last hour" is when it was measured, not how long it has to last.
    if (piece?.kind === 'word' && /^(?:last|past|previous|first|next|whole|entire)$/.test(piece.word)) return undefined;
    if (piece?.kind === 'word' && piece.word === 'full' && wordAt(pieces, k - 2) === 'over') return undefined;
    if (piece?.kind === 'word') {
      // "More than 3 % of calls over 2 s": behind other words a second limit begins.
      const over = piece.word === 'over' && (k === i + 1 || /^(?:an?|any)$/.test(wordAt(pieces, k + 1) ?? ''));
      const begins = k === i + 1 || isMark(pieces, k - 1, ',');
      const longer = piece.word === 'longer' && begins && wordAt(pieces, k + 1) === 'than';
      said = SAYING.has(piece.word) || over || longer || (said && STAYING.has(piece.word));
      continue;
    }
    if (piece?.kind !== 'amount' || !LASTING.has(piece.amount.unit) || piece.amount.about) return undefined;
    // "At least 250 GB for 10 years": for that long it is planned, and nobody waits to see it.
    if (piece.amount.unit === 'd' && Number(piece.amount.number) > LONGEST) return undefined;
    const behind = [1, 2, 3].map((n) => wordAt(pieces, k + n) ?? '');
    // "> 500 ms (10 min)": a time alone in parentheses.
    const alone = isMark(pieces, k - 1, '(') && isMark(pieces, k + 1, ')');
    const long = alone || [1, 2, 3].some((n) => LONG.test(behind.slice(0, n).join(' ')));
    if (!said && !long) return undefined;
    return written({ number: piece.amount.number, unit: piece.amount.unit === 'min' ? 'm' : piece.amount.unit });
  }
  return undefined;
}
