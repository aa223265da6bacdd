import { LIMITS } from '../limits.ts';
import type { CriterionResult, Results } from '../results.ts';
import { stateHistory } from './flips.ts';
import type { Past } from './past.ts';
import { factTrend } from './trend.ts';

/** What results say of the history they were compared with. */
export interface HistoryRecord {
  /** The folder, as it was named. */
  readonly where: string;
  /** How many earlier results of this checklist and phase there are. */
  readonly results: number;
  /** What is there and does not count, at most so many as are named, and how many more there are. */
  readonly refused: readonly { readonly where: string; readonly because: string }[];
  readonly more: number;
}

/**
 * Results with what a history adds to them: the last values of each judged fact, the last states of each criterion, which
 * files do not count, and a warning about each criterion that is flaky. It changes nothing that was decided.
 */
export function withHistory(results: Results, past: Past): Results {
  if (past.folder === undefined) return results;
  const earlier = past.usable
    .filter((one) => one.results.checklist.phase === results.checklist.phase)
    .map((one) => one.results)
    .reverse();
  const refused = [...past.broken, ...past.refused];
  const criteria = results.criteria.map((one) => told(one, results, earlier));
  return {
    ...results,
    checklist: {
      ...results.checklist,
      warnings: [...results.checklist.warnings, ...criteria.flatMap(flakiness), ...brokenFiles(past)],
    },
    criteria,
    history: {
      where: past.folder,
      results: earlier.length,
      refused: refused.slice(0, LIMITS.refusedNames),
      more: Math.max(0, refused.length - LIMITS.refusedNames),
    },
  };
}

function told(criterion: CriterionResult, results: Results, earlier: readonly Results[]): CriterionResult {
  const history = stateHistory(criterion.id, criterion.check, [...earlier, results]);
  const facts = criterion.facts.map((fact) => {
    const trend = factTrend(fact, criterion, earlier);
    return trend ? { ...fact, trend } : fact;
  });
  return { ...criterion, facts, ...(history ? { history } : {}) };
}

function flakiness({ id, history }: CriterionResult): string[] {
  if (!history?.flaky) return [];
  const { flips, pairs } = history.sameCommit;
  return [
    `\`${id}\` is flaky: between runs of the same commit and checklist its state changed ${flips} times out of ${pairs}`,
  ];
}

/** A file that should be results and is not must not just be missing. */
function brokenFiles({ broken }: Past): string[] {
  const [first] = broken;
  if (!first) return [];
  const more = broken.length > 1 ? ` (and ${broken.length - 1} more)` : '';
  return [`the history has \`${first.where}\`${more}, which does not count: ${first.because}`];
}
