import { kindOf } from '../outline/kinds.ts';
import type { Entry } from '../outline/outline.ts';
import type { Proposal } from '../proposal.ts';
import type { PlanCriterion } from './plan.ts';
import { timingOf } from './times.ts';

/** A longer title is told in the notes, and cut. */
const TITLE_CHARACTERS = 110;

/** The criterion that an item becomes with what is proposed for it. `file` is the document's name. */
export function planCriterion(entry: Entry, proposal: Proposal, file: string): PlanCriterion {
  const { item } = entry;
  // `**No-Go**: the store rejects it` is about what follows.
  const judged = item.lead !== undefined && kindOf(item.lead) === item.section && mustNotBe(entry);
  const text = judged ? item.text.slice((item.lead ?? '').length).replace(/^\s*[:–—-]?\s*/, '') : item.text;
  const words = cutTitle(text || item.text);
  const asked = proposal.check === 'done' || proposal.check === 'sign-off';
  // People sign that something is so; what must not be has to read the other way round.
  const title = asked && mustNotBe(entry) ? `Not the case: ${words}` : words;
  const advisory = item.section === 'caution' || /\([^()]*\boptional\b|\boptional$/i.test(item.text);
  return {
    kind: 'criterion',
    entry,
    title,
    proposal,
    ...(advisory ? { level: 'advisory' as const } : {}),
    timing: timingOf(entry),
    notes: notesOf(entry, file, words === text ? item.text : words),
    merged: [],
  };
}

/** What people read beside an item whose title says `words`. */
export function notesOf({ item, notes, people }: Entry, file: string, words: string): string[] {
  return [
    ...(words === item.text ? [] : [item.text]),
    ...notes,
    ...(people.length > 0 ? [`Named in ${file}: ${people.join(', ')}.`] : []),
    ...(item.ticked === true ? [`Was ticked in ${file}.`] : []),
  ];
}

/** True for what a section lists so that it does not happen. */
function mustNotBe({ item }: Entry): boolean {
  return item.section === 'no-go' || item.section === 'caution' || item.section === 'rollback';
}

/** A text as a title: its first sentence, or as many words of it as one reads at a glance. */
export function cutTitle(text: string): string {
  if ([...text].length <= TITLE_CHARACTERS) return text;
  const sentence = /^.{20,110}?[.;](?=\s)/u.exec(text)?.[0].replace(/[.;]$/, '');
  if (sentence !== undefined) return sentence;
  const cut = [...text].slice(0, TITLE_CHARACTERS - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}
