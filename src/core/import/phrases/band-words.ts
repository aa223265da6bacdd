/** The bands that are no `go`. */
export type Worse = 'caution' | 'no-go';

/** Words right before a limit that say of which band it is: "hard limit 4 s", "warn at 70 %", "amber till 350 ms", "look into it up to 2 %". */
const BEFORE: readonly (readonly [Worse, RegExp])[] = [
  [
    'no-go',
    /^(?:(?:the |a |an |our )?(?:hard|absolute|upper|lower) (?:limit|cap|stop|max(?:imum)?|ceiling|floor)|no[- ]?go|red|critical|page|abort|stop|block|roll[- ]?back|revert|halt|switch (?:it )?(?:off|back)|turn (?:it )?(?:off|back)|go back|cancel|(?:but |and )?never|do not \w+(?: \w+)?|not ok)/i,
  ],
  [
    'caution',
    /^(?:(?:a )?(?:ok(?:ay)? to (?:continue|proceed|go on|carry on)|caution|warn(?:ing)?|amber|yellow|orange|soft (?:limit|cap)|alert|investigate|look (?:into it|at it|closer)|discuss|tolerat(?:ed|able)|acceptable|hold|pause))/i,
  ],
];
/** What may stand between such words and the limit. */
const UNTIL =
  /^(?:\s+(?:is|are|it|us|at|from|if|when|of|limit|threshold|till|until|up|down|to|go|on|start))*\s*[:=]?\s*$/i;
/** Words right before an amount that say that it is good. */
const GOOD = /^(?:ok(?:ay)?|green|good|fine|normal|target|go)\b/i;
/** What may stand behind such a limit: "hard limit 9 s per call", and not "stop at 5 % first". */
const ENDS =
  /^\s*(?:[\p{L}°★]{1,3}(?!\p{L}))?\W*(?:$|(?:of|for|per|in|on|at|over|while|when|during|with (?:an?|the) (?:note|reason|report|explanation|ticket|comment))\b)/iu;

/** Whatever is counted, and a verb that says what it does, or what we do: "4 a day is", "means we". */
const TELLS =
  '(?:of (?:it|them|these)\\s+)?(?:(?:per|an?|each|every) (?:second|minute|hour|day|week|month|shift)\\s+)?(?:(?:is|are|means?|we|still|just|then|it|makes? us|lets? us)\\s+)*';
const BEHIND: readonly (readonly [Worse | 'go', RegExp])[] = [
  [
    'go',
    new RegExp(
      `^\\W*${TELLS}(?:ok(?:ay)?|fine|normal|good|green|go|goes on|go on|carry on|proceed|continue|promote)\\s*$`,
      'i',
    ),
  ],
  [
    'caution',
    new RegExp(
      `^\\W*${TELLS}(?:tolerated|tolerable|acceptable|accepted|allowed for|discuss|investigate|look|talk|think|warns?|caution|amber|yellow|ask)\\b`,
      'i',
    ),
  ],
  [
    'caution',
    new RegExp(
      `^\\W*${TELLS}(?:(?:hold|wait|pause|watch|slow down)\\b[^.]{0,20}$|needs? (?:an?|the|some) (?:report|note|look|reason|explanation|talk|decision|review|word|comment)\\b)`,
      'i',
    ),
  ],
  [
    'no-go',
    new RegExp(
      `^\\W*${TELLS}(?:stops?|blocks?|aborts?|halts?|reverts?|rolls?[- ]?back|sends? us back|switch(?:es)? (?:it |us )?(?:off|back)|turns? (?:it |us )?(?:off|back)|go(?:es)? back|cancels?|ends|red|no[- ]?go)\\b[^.]{0,25}$`,
      'i',
    ),
  ],
];

/** Of which band a limit is, by the words before it in its clause; `behind` is what stands behind it there. */
export function bandBefore(words: string, behind: string): Worse | undefined {
  if (!ENDS.test(behind)) return undefined;
  return BEFORE.find(([, form]) => UNTIL.test(words.replace(form, '').replace(/^$/, ' ')) && form.test(words))?.[0];
}

/** Of which band a limit is, by the words behind it in its clause: "up to 2 s go", "above 9 % switch off". */
export function bandBehind(behind: string): Worse | 'go' | undefined {
  return BEHIND.find(([, form]) => form.test(behind))?.[0];
}

/** "OK until 60 %", "fine from 90 %": whether the words before an amount call it good, and which way they look. */
export function goodBefore(words: string): '' | 'at least ' | 'at most ' | undefined {
  if (!GOOD.test(words) || !UNTIL.test(words.replace(GOOD, ''))) return undefined;
  return /\bfrom$/i.test(words) ? 'at least ' : /\b(?:till|until|to)$/i.test(words) ? 'at most ' : '';
}

const NO_OTHER =
  /[,;.(–—-]\s*(?:and |but )?(?:otherwise|else|(?:(?:anything|everything|all) )?(?:above|below|over|under|beyond|more|less|higher|lower)(?: than)?(?: that| this| it)?)[\s:]+((?:[\p{L}'’-]+ ?){1,6})\s*[.!)]*\s*$/iu;
const WORSE_BEYOND =
  /[,;.(–—-]\s*(?:red|stop|abort|roll[- ]?back|revert|no[- ]?go|block|halt) (?:above|below|over|under|beyond)(?: that| this| it)?\s*[.!)]*\s*$/i;
const UNDONE = /\b(?:repeated|undone|stopped|cancelled|canceled|reverted|rolled back|closed|blocked)\s*$/i;

/** "Otherwise revert", "below that the phase is repeated", "red above": where a text says of what all that no other band has is bad. */
export function restIn(text: string): number | undefined {
  const alone = WORSE_BEYOND.exec(text);
  if (alone) return alone.index;
  const found = NO_OTHER.exec(text);
  const does = found?.[1]?.trim() ?? '';
  return found && (bandBehind(does) === 'no-go' || UNDONE.test(does)) ? found.index : undefined;
}
