import { measureOf } from './measures.ts';
import { scoreIn } from './scores.ts';
import { wordsOf } from './words.ts';

/** What may stand behind "than" or "as", and is no amount. */
const WHAT = String.raw`(?!\s*(?:[\d<>≤≥~±+−–-]|one\b|once\b|an? (?:second|minute|hour|day|week|month)\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice)\b|(?:expected|planned|necessary|needed|usual for)\b))`;
const HIGHER = '(?:higher|more|greater|above|over|slower|longer|larger|bigger|heavier|costlier|dearer|noisier|later)';
const LOWER = '(?:lower|less|fewer|below|under|smaller|shorter)';
const NO = String.raw`\b(?:no|not|never|nothing|none|nobody|without|isn['’]t|aren['’]t|doesn['’]t)\b(?:\s+(?:be|any|is|become|get|got|much|significantly|one|\w+ing))*\s+`;

const NOT_HIGHER = new RegExp(`${NO}(?:${HIGHER} than|above|over|beyond)\\b${WHAT}\\s+\\p{L}`, 'iu');
const NOT_LOWER = new RegExp(`${NO}(?:${LOWER} than|below|under)\\b${WHAT}\\s+\\p{L}`, 'iu');
const NOT_WORSE = new RegExp(
  `${NO}worse than\\b${WHAT}\\s+\\p{L}|\\b(?:did|does|must|may|do|has) not (?:get|got|gotten|become|be) worse\\b|\\bat least (?:as good|the same)\\b|\\bas good as\\b${WHAT}`,
  'iu',
);
/** "Not slower", "must not increase": than it was goes without saying. */
const NOT_MORE =
  /\b(?:no|not) (?:slower|longer|higher|larger|bigger|heavier)\s*$|\b(?:must|may|does|do|should) not (?:increase|rise|grow|go up)(?: at all)?\s*$|\bunchanged\s*$/i;
const AT =
  /(?:\bat or (below|above|under|over)|(<=|≤)|(>=|≥)) ?(?:the |our |that of |what it |its )?(?:old|previous|usual|current|control|was|last|v\d+\b|before|baseline|(?:one|value) before)/i;

/**
 * A bound that names no amount: "not slower than v2" is `<= baseline`, "conversion not lower than control" `>= baseline`. `undefined` where the text
 * compares with nothing.
 */
export function asGoodText(text: string): string | undefined {
  const at = AT.exec(text);
  if (at !== null) return /^(?:above|over)$/i.test(at[1] ?? '') || at[3] !== undefined ? '>= baseline' : '<= baseline';
  if (NOT_LOWER.test(text)) return '>= baseline';
  if (NOT_HIGHER.test(text) || NOT_MORE.test(text)) return '<= baseline';
  if (!NOT_WORSE.test(text)) return undefined;
  const words = wordsOf(text);
  return (measureOf(words) ?? scoreIn(words))?.better === 'higher' ? '>= baseline' : '<= baseline';
}
