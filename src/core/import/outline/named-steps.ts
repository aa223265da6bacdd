import { openingOf } from '../phrases/verbs.ts';
import { BREAK, wordsOf as wordsIn } from '../phrases/words.ts';
import type { ItemWords } from './item-words.ts';
import { isName, statesLimit, statesSomething, tellsToDo } from './states.ts';

/** A step or a state before a colon that says what is to be done with all that follows, and not only "Check that", "Ports:". */
export function asksInFull(text: string): boolean {
  const words = wordsIn(text).filter((word) => word !== BREAK);
  if (
    words.length < 2 ||
    /^(?:if|when|once|within|for|in|to)\b|\b(?:that|following|if|whether|final|shows?|says?|reads?|contains?|includes?|is|are|has|have)$/i.test(
      text,
    )
  )
    return false;
  return statesSomething(text) || tellsToDo(text) || ['change', 'look', 'run'].includes(openingOf(words) ?? '');
}

/** The same, of a line without a box: "**Look for failures:**" is a heading, "**Stop the rollout:**" is none. */
export function isNamedStep({ text, bold }: Pick<ItemWords, 'text' | 'bold'>): boolean {
  return asksInFull(text) && (!bold || isChange(text));
}

/** What a form is filled in with, or a question that is answered: `Name: Ada`, "whether it is worth it". */
export function isFilled(line: string): boolean {
  const [, label = '', value = ''] = /^(\p{L}[\p{L}\d ]{1,24}):\s+(\S.*)$/u.exec(line) ?? [];
  if (label === '') return /^(?:what|whether|how|which|who)\b/i.test(line);
  const opening = openingOf(wordsIn(value));
  const short = label.split(' ').length <= 3 && value.split(/\s+/).length <= 5;
  return short && !statesLimit(value) && (opening === undefined || opening === 'state');
}

/** What a step is done with, and no step of its own: a name, code, a field that is filled in, a question. */
export function isDetail(line: string): boolean {
  const words = wordsIn(line).filter((word) => word !== BREAK);
  if (words.length > 1 && openingOf(words) !== 'state') return false;
  return isName(line) || isFilled(line) || isCoded(line.replace(/\s*\([^()]*\)$/, ''));
}

/** One name of code, of which its parts say nothing: `payment_failed`, `list-shows-filtered`. */
export function isCoded(line: string): boolean {
  return /^\w+(?:[-_./:]\w+)+$/.test(line);
}

/** True for a line that tells somebody to change something. */
export function isChange(text: string): boolean {
  return openingOf(wordsIn(text)) === 'change';
}
