import { TOPICS } from './looking-commands.ts';

/** Options that only say how much is looked at and how it is printed. */
const FLAG =
  /^--(?:all(?:-[\w-]+)?|both|strict|quiet|silent|verbose|json|ya?ml|wide|short|no-colou?r|ci|deep|full|recursive|dry-run|check|check-only|fail-[\w-]+|exit-code|help)$/;
/** Options that say where, against what and within which limits. */
const VALUED =
  /^--(?:format|colou?r|env|environment|stage|host|port|url|config|conf|context|profile|project|tenant|timeout|namespace|cluster|region|zone|site|node|stanza|tables?|schema|since|until|sample|against|source|target|baseline|pilot|tolerance|threshold|limit|max-[\w-]+|min-[\w-]+)(=.*)?$/;
const SHORT = /^-[nAavlqjhHtsx]+$/;
const PRINTED_AS = /^(?:wide|json|ya?ml|name|table|text|csv)$/;
/** A path, a host, a version or an identifier. */
const NAMED = /[\d/.:-]/;
/** A word that is hyphened, and is yet a state: `in-transit`, `rolled-back`, `not-paid`. */
const STATE = /^(?:in|on|off|out|not|under|no|to)-|-(?:up|down|in|out|off|on|only|back)$|(?:ed|ing)(?:-|$)/i;
const PLACE = /^(?:all|staging|stage|production|prod|dev|development|test|canary|TODO)$/;
/** What is asked with such a word may as well be set with one more. */
const SETS =
  /^(?:status|health|version|verify|ready|readiness|guard|gate\w*|diff)$|[-_.:/](?:status|verify|ready|guard|gate)(?:\.\w+)?$|(?:^|\/)(?:status|verify|ready|guard|gate)(?:[-_.]|$)/i;

/** Whether what stands behind a command of which only the name is known says no more than what is to be looked at. `named`: the words that name it. */
export function isModest(others: readonly string[], named: readonly string[]): boolean {
  const strict = named.some((word) => SETS.test(word));
  return others.every((word, i) => {
    const before = others[i - 1] ?? '';
    if (word === '--' || FLAG.test(word) || SHORT.test(word)) return true;
    if (word === '-o') return PRINTED_AS.test(others[i + 1] ?? '');
    if (word.startsWith('-')) return VALUED.test(word);
    if (/^[\w-]+=/.test(word)) return false;
    if (/^-[ont]$/.test(before) || (VALUED.test(before) && !before.includes('='))) return true;
    if (!strict || PLACE.test(word) || TOPICS.includes(word) || /^[A-Z]{2}[A-Z_]+$/.test(word)) return true;
    return NAMED.test(word) && !STATE.test(word);
  });
}
