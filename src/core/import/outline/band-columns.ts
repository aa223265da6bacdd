import type { Band } from '../../bound/bound.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { withoutSigns } from '../reading/mark.ts';
import { kindOf } from './kinds.ts';

/** What the head of a column calls the state that its limits are of. */
const HEADS: readonly (readonly [Band, RegExp])[] = [
  [
    'no-go',
    /^(?:no[- ]?go|not ok|bad|red|critical|alarm|danger|stop|abort|halt|kill|fail(?:s|ed|ure)?|fire|unacceptable|hard limit|page|roll(?:s|ing)?[- ]?back)\b/i,
  ],
  [
    'caution',
    /^(?:caution|warn(?:ing|s)?|amber|yellow|orange|watch|hold|pause|investigate|look|degraded|elevated|soft limit|alert|at risk|tolerable)\b/i,
  ],
  [
    'go',
    /^(?:go(?! back)|green|ok(?:ay)?|good|healthy|normal(?:ly)?|fine|nominal|pass(?:es|ed)?|proceed|promote|continue|advance|ship|acceptable|acceptance|expected|target|goal|objective|slo|success|exit|pilot|limit|threshold|required|baseline target)\b/i,
  ],
];
const SIGNS: readonly (readonly [Band, RegExp])[] = [
  ['go', /^(?:🟢|✅|✔️?|👍)$/u],
  ['caution', /^(?:🟡|🟠|⚠️?|✋)$/u],
  ['no-go', /^(?:🔴|❌|🛑|⛔|🚫|👎)$/u],
];

function bandOf(head: string): Band | undefined {
  const words = head.trim();
  const bare = withoutSigns(words);
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
  const bands = heads.map((head, index) => {
    const band = index === 0 ? undefined : bandOf(head);
    if (band === undefined || seen.has(band) || (band !== 'go' && !states(cells(index)))) return undefined;
    seen.add(band);
    return band;
  });
  return seen.has('caution') || seen.has('no-go') ? bands : heads.map(() => undefined);
}

function states(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return filled.length > 0 && filled.filter((cell) => statedBounds(cell).length > 0).length * 2 >= filled.length;
}
