import { measureOf } from './measures.ts';
import { scoreIn } from './scores.ts';
import { wordsOf } from './words.ts';

/** What may stand behind "than" or "as", and is no amount. */
const WHAT = String.raw`(?!\s*(?:[\d<>≤≥~±+−–-]|one\b|once\b|an? (?:second|minute|hour|day|week|month)\b|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice)\b|(?:expected|planned|necessary|needed|agreed|promised|allowed|usual for)\b))`;
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

/** What was before, or is beside it. */
const WAS = String.raw`(?:\p{L}+ ){0,4}?(?:before|baseline|control|last|previous|prior|old|earlier|current|today|paper|v\d[\w.]*|usual|normal|(?:last )?(?:year|month|week)|release|template)(?!\p{L})`;
const STAYS = new RegExp(
  `${NO}(higher|slower|longer|larger|bigger|heavier|above|lower|fewer|smaller|shorter|below)(?:\\s*$|(?: than)?\\s+${WAS})`,
  'iu',
);
const BECOMES = new RegExp(`\\b(higher|longer|larger|bigger|lower|fewer|smaller|shorter) than\\s+${WAS}`, 'iu');
const MORE = /^(?:higher|longer|larger|bigger|heavier|above|slower)$/i;

/**
 * Of what a text says, whatever it is of, how it is to be beside what it was, where a word tells the direction: "not longer than before" is `<= baseline`,
 * "shorter than on paper" `< baseline`; `undefined` where only who knows the thing could tell: "not worse", "faster".
 */
export function asItWasText(text: string): string | undefined {
  const at = AT.exec(text);
  if (at !== null) return asGoodText(text);
  const stays = STAYS.exec(text)?.[1];
  if (stays !== undefined) return MORE.test(stays) ? '<= baseline' : '>= baseline';
  const becomes = BECOMES.exec(text);
  if (becomes?.[1] === undefined || /\b(?:no|not|never)\b|n['’]t\b/i.test(text)) return undefined;
  return MORE.test(becomes[1]) ? '> baseline' : '< baseline';
}
