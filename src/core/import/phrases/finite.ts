import { BREAK } from './words.ts';

/** What software and machines do, in the infinitive. Those that are as often plural nouns with an `s` (`runs`, `tests`) are not among them. */
const VERBS = new Set(
  [
    'accept adapt adjust allow announce appear apply arrive ask assign avoid become block bring calculate catch combine come compute connect contain continue convert correct cover create',
    'decline decode deliver depend detect disable disappear disconnect discard display distinguish emit enable encode encrypt enforce exceed exclude exist expand expire explain fall fetch fill find fit flag follow forget',
    'generate get give go handle happen hide identify ignore include inherit insert keep lead leave let load lock lose make mask match merge move need notify obey occur offer override',
    'parse pass pause permit persist pick preserve prevent produce propagate protect provide reach react receive recognise recognize recompute reconnect recover redirect reduce refer reflect refresh refuse reject remain remember remove render reopen repeat replace reproduce resolve respect respond restart restore resume retain retry return reuse reveal revert roam',
    'sanitise save see select send separate serve show shrink shut skip spread stay stop store strip submit succeed support survive swallow switch sync take tell terminate tolerate translate treat trigger truncate understand unlock use validate vanish wake warn withstand work wrap write',
    'hand drop keep hold reappear re-ask reorder round trim align adopt react lag stall fade blink beep vibrate rotate open close',
  ].flatMap((line) => line.split(' ')),
);
/** Words behind which no verb of the sentence stands. */
const INTRODUCING = new Set(
  'the a an of for to in on at by with from and or as per via into over under about after before no not any each every all new old our its their this that these those both without than'.split(
    ' ',
  ),
);

/** What became of something, where it stands behind a noun that looks like a verb. */
const OVER = new Set('is are was were has have sent done made written set ready built put given taken kept'.split(' '));

/** Whether the words tell what something does: "infusion pumps reconnect after a restart", "the bot hands over to a person". */
export function tellsWhatItDoes(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1];
    const after = words[i + 1];
    if (before === undefined || before === BREAK || INTRODUCING.has(before)) return false;
    // "Price updates sent": what became of it stands behind a noun.
    if (after !== undefined && (/ed$/.test(after) || OVER.has(after))) return false;
    const plural = /[a-z]{2}s$/.test(before) && !/(?:ss|us|is)$/.test(before);
    return plural ? VERBS.has(word) : VERBS.has(infinitive(word));
  });
}

/** `reconnects` to `reconnect`, `applies` to `apply`; empty for what is no third person. */
function infinitive(word: string): string {
  if (!/[a-z]{2}s$/.test(word) || word.endsWith('ss')) return '';
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const short = word.slice(0, -1);
  return VERBS.has(short) ? short : word.replace(/es$/, '');
}
