import { statedBounds } from '../phrases/bound-phrase.ts';
import { NOT } from '../phrases/comparing.ts';
import { harmIn } from '../phrases/harm.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { measureOf } from '../phrases/measures.ts';
import { openingOf } from '../phrases/verbs.ts';
import { BREAK, wordsOf } from '../phrases/words.ts';
import type { Entry } from './outline.ts';

/** Who is told, what is tried, what is left, what only picks something: there a limit is none on what goes on. */
const OTHERWISE =
  /\b(?:alert\w*|alarm\w*|pag(?:e|es|ed|ing|er)|notif\w*|if|when\w*|until|while|unless|where|which|that|who|after|before|simulat\w*|inject\w*|test(?:s|ed)?\b(?! (?:pass|failure|coverage|success|error))\w*|drill|budget|left|(?<!-)free|spare|headroom|remaining|slow quer\w+|queries|logged|traced?|sampl\w+|improv\w*|reduc\w*|faster|(?:less|fewer)\b(?! than \d)|better|configured|set|p-?value)\b|[→⇒?]|->|=>/i;

/** The entries with those that only state what nobody wants as triggers, where nothing above says what they are; alerts are set to such limits. */
export function withUnwanted(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => {
    const { item } = entry;
    const open = item.section === 'plain' || item.section === 'go' || item.section === 'steps';
    const alerts = item.headings.some((heading) => ALERTS.test(heading));
    // Alerts are set to such limits; a row of a table is read as a limit of what runs all the same.
    const only = (!alerts || item.cell !== undefined) && statesUnwanted(withoutLevel(item.text));
    const unwanted =
      open && item.limits === undefined && (statesTrouble(item.text, alerts || item.ticked !== null) || only);
    const below = withUnwanted(entry.entries);
    return { ...entry, entries: below, item: unwanted ? { ...item, section: 'no-go' } : item };
  });
}

/** "High error rate: > 5 %" says with its first word what the limit says. */
function withoutLevel(text: string): string {
  return text.replace(/^\W*(?:high|low|slow|excessive|elevated)\s+/i, '').replace(/\s+(?:high|low|slow)(?=\s*:)/i, '');
}

/** Headings of what tells somebody, or is tried out. */
const ALERTS =
  /\balert|\balarm|\bpag(?:e|es|ing)\b|\bnotif|\bmonitoring\b|\bescalat|\bchaos\b|\bexperiments?\b|\bhypothes/i;

/**
 * Whether a line does nothing but state limits that look the way nobody wants: "Error rate > 5 %", "Login success below 90 %". Whatever the heading above it, it
 * says when something goes wrong; as a requirement it would pass only then.
 */
export function statesUnwanted(text: string): boolean {
  const words = wordsOf(text);
  if (
    OTHERWISE.test(text) ||
    words.some((word) => NOT.has(word)) ||
    (openingOf(words.filter((word) => word !== BREAK)) ?? 'state') !== 'state'
  )
    return false;
  const comparing = statedBounds(text).filter(({ kind }) => kind !== 'bare');
  const harm = harmIn(text, comparing, ['errors', 'steps']);
  // "(> 3 s)" only says what is meant.
  return comparing.length > 0 && comparing.every((bound) => harm.has(bound) && !/\(\s*$/.test(text.slice(0, bound.at)));
}

/** "High error rate (> 5 %)", "Low balance (< 10 %)": the first word says that it is bad. */
const BAD =
  /^\W*(?:(?:high|slow|long|excessive|elevated|increased|(?:too )?many)\b[^()<>]*\(\s*(?:>|≥|above|over|more than)|low\b[^()<>]*\(\s*(?:<|≤|below|under|less than))\s?\d[\d.,]*\s?(?:%|ms|s|sec|min|m|h)?\s*\)\W*$/i;
/** Of these much is good, and of those little. */
const MUCH =
  /\b(?:availability|uptime|coverage|success\w*|accuracy|precision|recall|scores?|throughput|hit[- ](?:rate|ratio)|completion|adoption|retention|satisfaction|conversions?|engagement|confidence|compression|performance|speed|quality|pass[- ]rate|nps|csat|revenue|margins?|capacity|headroom|bandwidth|ratings?|growth|contrast|resolution|redundancy|demand|sign-?ups)\b/i;
const LITTLE =
  /\b(?:errors?|latency|latencies|fail\w*|costs?|churn|bugs?|defects?|lag|delays?|risks?|memory|cpu|usage|load|overhead|noise|loss|bounce|drops?|crash\w*|complexity|response|times?|p\d{2,3}|downtime|severity|impact|debt|duplicat\w*|false positives?|mismatch\w*|drift|variance|deviation|queue)\b/i;

/** Shares of which so little, or so much, is plainly what is wanted. */
const FEW = 20;
const MOST = 80;

/** "High error rate (> 5 %)", but not "High availability (> 99 %)" and "Low error rate (< 1 %)". */
function isBad(text: string): boolean {
  if (!BAD.test(text)) return false;
  const low = /^\W*low\b/i.test(text);
  // Of what is left, much is good whatever is measured.
  if (/\b(?:space|free|left|available|remaining|balance|budget|credits?|stock)\b/i.test(text)) return low;
  const [bound] = statedBounds(text);
  const better = bound && measureOf(wordsOf(text), dimensionOf(bound))?.better;
  if (better !== undefined) return (better === 'higher') === low;
  if ((low ? LITTLE : MUCH).test(text)) return false;
  if ((low ? MUCH : LITTLE).test(text) || bound === undefined || bound.kind === 'range') return true;
  // Of what nobody knows, little time is wanted, a share of nearly all, and hardly a part.
  const { dimension, number } = bound.amount;
  const part = dimension === 'ratio' ? Number(number) : undefined;
  if (low) return !(dimension === 'duration' || (part !== undefined && part <= FEW));
  return !(part !== undefined && part >= MOST);
}

/** "CPU > 80 %", "Memory usage above 85 % of the limit → warn": of what is used so much is never asked for. */
const USED =
  /^\W*(?:cpu|memory|mem|ram|disk|swap|heap)(?: (?:usage|use|load|utili[sz]ation|pressure))?\s*:?\s*(?:>|≥|above\b|over\b)\s*\d[\d.,]*\s?%\s*(?:$|[→:(]|->|(?:on|of|for|in|sustained)\b)/i;
/** "Disk space < 20 %": so little of what is left. */
const LEFT =
  /^\W*(?:free (?:disk|memory|storage)(?: space)?|(?:disk|storage|memory)(?: space)? (?:free|left|remaining|available)|(?:disk|storage) space(?: low)?)\s*:?\s*(?:<|≤|below\b|under\b)\s*\d[\d.,]*\s?%\W*$/i;

/**
 * Whether a line says by its first word, or of what a machine uses, that it is bad. Below a heading of alerts as well: what somebody is told of is never to be
 * reached. `alone`: it is a task, or stands below alerts.
 */
export function statesTrouble(text: string, alone = true): boolean {
  // A bullet may stand below any words: there it has to say what is done about it.
  return isBad(text) || LEFT.test(text) || (USED.test(text) && (alone || /%[^→:]*(?:→|->|:\s)/.test(text)));
}
