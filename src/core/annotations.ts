import { callOf } from './decide.ts';
import { plainText } from './escape.ts';
import { advice } from './explain.ts';
import { LIMITS } from './limits.ts';
import { isElsewhere } from './markdown/link.ts';
import type { CriterionResult, Results } from './results.ts';
import { byUrgency, isProblem, LOOKS } from './status.ts';

/** A remark on lines of a file, as GitHub shows it beside the code. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * One annotation for each criterion that blocks (error) or needs a look (warning), on its lines of the checklist,
 * worst first. GitHub shows 10 a level; the last says how many are left out.
 */
export function annotations(results: readonly Results[]): Annotation[] {
  const all = results.flatMap((one) =>
    byUrgency(
      one.criteria.filter(
        (criterion) => isProblem(criterion) && criterion.mode === 'enforce' && criterion.level !== 'info',
      ),
    ).map((criterion): Annotation => {
      const blocks = callOf(criterion) === 'NO-GO' || callOf(criterion) === 'HOLD';
      return {
        level: blocks ? 'error' : 'warning',
        title: plainText(`${LOOKS[criterion.state].word}: ${criterion.title}`, 200),
        message: plainText(withHint(criterion), 1000),
        ...shownPlace(criterion, one),
      };
    }),
  );
  return (['error', 'warning'] as const).flatMap((level) => capped(all.filter((one) => one.level === level)));
}

/** GitHub shows files of the repository; what stands elsewhere is shown at the checklist that extends it. */
function shownPlace({ location }: CriterionResult, results: Results): CriterionResult['location'] {
  return isElsewhere(location.file, results) ? { file: results.checklist.file, line: 1, endLine: 1 } : location;
}

/** Why, and what the first of the problems behind it says to do. */
function withHint(criterion: CriterionResult): string {
  const { hint } = advice(criterion);
  return hint === undefined ? criterion.message : `${criterion.message}: ${hint}`;
}

function capped(list: readonly Annotation[]): Annotation[] {
  const last = list[LIMITS.annotationsPerLevel - 1];
  if (!last || list.length <= LIMITS.annotationsPerLevel) return [...list];
  const more = list.length - LIMITS.annotationsPerLevel;
  return [
    ...list.slice(0, LIMITS.annotationsPerLevel - 1),
    { ...last, message: `${last.message} (and ${more} more, which GitHub would not show; see the job summary)` },
  ];
}
