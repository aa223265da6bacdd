import type { Checklist } from '../checklist.ts';
import type { Proposed, Results } from '../results.ts';
import { type Change, worstFirst } from './change.ts';
import { compareChecklists } from './checklists.ts';
import { preview } from './preview.ts';
import { sentenceOf } from './sentence.ts';

/** What a pull request does to the checklist. */
export interface Proposal {
  /** As it was where the pull request started. */
  readonly before: Checklist;
  /** As the pull request has it; null when it takes the checklist away. */
  readonly after: Checklist | null;
  /** True when the checklist that judges has changed since, so that merging gives yet another one. */
  readonly behind: boolean;
}

/** What is said of a proposal beside the results of the trusted checklist; `undefined` when it changes nothing at all. */
export async function proposedOf(
  results: Results,
  trusted: Checklist,
  { before, after, behind }: Proposal,
): Promise<Proposed | undefined> {
  if (!after) {
    const what = 'the checklist itself: nothing would be judged any more';
    const gone: Change = { effect: 'removed', about: 'setting', criterion: null, what };
    return {
      summary: 'removes the checklist',
      changes: [gone],
      verdict: null,
      atBest: false,
      open: [],
      observe: false,
    };
  }
  const changes = compareChecklists(before, after);
  if (changes.length === 0) return undefined;
  const summary = sentenceOf(changes);
  if (!behind) return { summary, changes, ...(await preview(results, trusted, after)) };
  const what = 'the checklist that judges has changed since this one was started from it';
  const note: Change = { effect: 'different', about: 'text', criterion: null, what };
  return { summary, changes: worstFirst([...changes, note]), verdict: null, atBest: false, open: [], observe: false };
}
