import type { Section } from '../item.ts';
import { BACK, FORTH, PAUSE } from './step-words.ts';

const STOP = `(?:${BACK}|stop|stopp(?:ed|ing)|no[- ]?go|block(?:ed|s)?|postponed?|suspend(?:ed)?)`;
const NOT = "(?:(?:do|does|must|will|should|may|can) not|don['’]t|never|no|not|cannot|can['’]t|without)(?: a)?";
/** The conditions are what follows: "unless", "unless all of these hold". */
const UNLESS =
  '\\bunless(?:\\W*$| (?:all|any|both|each|every(?:thing)?|one|these|this|those|the following|at least one)\\b[^,;]*$)';

/** What a heading makes of its items that turns round what its words say one by one. */
const TURNED: readonly (readonly [Section, RegExp])[] = [
  // "Do not roll back unless": twice turned is as it was.
  ['rollback', new RegExp(`\\b${NOT} ${STOP}\\b(?!.*\\b(?:if|when)\\b).*${UNLESS}`, 'i')],
  // "Do not launch unless all of these hold".
  [
    'go',
    new RegExp(
      `\\b${NOT} (?:be )?(?:${FORTH}|deploy|merge|open|raise|widen)\\w*\\b(?!.*\\b(?:if|when)\\b).*${UNLESS}`,
      'i',
    ),
  ],
  // "Roll back unless", "Launch is blocked unless".
  ['go', new RegExp(`\\b(?:${STOP}|${PAUSE})\\b(?!.*\\b(?:if|when)\\b).*${UNLESS}`, 'i')],
  // "Proceed unless any of these".
  [
    'no-go',
    new RegExp(`^\\W*(?:we )?(?:${FORTH}|deploy|merge|roll out|widen)\\b(?!.*\\b(?:if|when)\\b).*${UNLESS}`, 'i'),
  ],
  // "Do not roll back if", "No rollback when".
  ['go', new RegExp(`^\\W*(?:we )?${NOT} (?:${STOP}|${PAUSE})\\b[^,;]*\\b(?:if|when|while|as long as)\\W*$`, 'i')],
  // "Roll back if any of these is not met".
  [
    'go',
    new RegExp(
      `^\\W*(?!.*\\b${NOT} (?:${STOP}|${PAUSE})\\b).*\\b(?:${STOP}|${PAUSE})\\b.*\\b(?:if|when|once|as soon as)\\b.*\\b(?:(?:not|no longer|n['’]t) (?:be |been )?(?:met|true|held|hold|holding|fulfilled|satisfied|kept|so|given|the case|reached)|stops? (?:being true|holding))\\W*$`,
      'i',
    ),
  ],
];

/** "Roll back unless", "Do not stop if", "Abort if one is not met": what follows has to be so, or must not, the other way round. */
export function turnedStep(words: string): Section | undefined {
  return TURNED.find(([, form]) => form.test(words))?.[0];
}

/** "Abort if one of these fails", "… is breached": said of what has to hold as well as of what must not be reached, so the limits below tell. */
export function saysBroken(words: string): boolean {
  return /\b(?:if|when|once|as soon as)\b.*\b(?:fails?|failed|failing|violated|breach(?:ed|es)?|missed|broken|lost)\W*$|\bunless\b/i.test(
    words.replace(/\s*\([^()]*\)\s*$/, ''),
  );
}
