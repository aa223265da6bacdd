import type { State } from '../judge.ts';
import { LIMITS } from '../limits.ts';
import type { Results } from '../results.ts';

/** How the state of a criterion went over the last runs, this one among them. */
export interface StateHistory {
  /** Oldest first; the last one is that of this run. */
  readonly states: readonly State[];
  /** How often one was not that of the run before. */
  readonly flips: number;
  /** The same among neighbours of the same commit, checklist and parameters, of which there are `sameCommit.pairs`. */
  readonly sameCommit: { readonly flips: number; readonly pairs: number };
  /** True where it changes although nothing did. */
  readonly flaky?: true;
}

/** What is still to come, or does not apply, says nothing about whether a criterion can be relied on. */
const SILENT: readonly State[] = ['pending', 'not-applicable'];
/** Once it may have been mended; so often, and in so large a share of the runs of one commit, nobody mended anything. */
const FLAKY = { flips: 2, share: 0.2 };

/** The states of a criterion in runs of one phase, oldest first, this run last; `undefined` where there is no earlier one. */
export function stateHistory(id: string, check: string, runs: readonly Results[]): StateHistory | undefined {
  const told = runs
    .flatMap((results) => {
      const found = results.criteria.find((one) => one.id === id && one.check === check);
      return found && !SILENT.includes(found.state) ? [{ state: found.state, subject: subjectOf(results) }] : [];
    })
    .slice(-LIMITS.trendStates);
  if (told.length < 2) return undefined;
  const pairs = told.slice(1).map((is, index) => ({ was: told[index], is }));
  const changed = ({ was, is }: (typeof pairs)[number]) => was?.state !== is.state;
  const same = pairs.filter(({ was, is }) => was?.subject === is.subject);
  const flips = same.filter(changed).length;
  return {
    states: told.map(({ state }) => state),
    flips: pairs.filter(changed).length,
    sameCommit: { flips, pairs: same.length },
    ...(flips >= FLAKY.flips && flips > same.length * FLAKY.share ? { flaky: true } : {}),
  };
}

/** What must be the same for a change to be nobody's doing. Of no commit nobody knows what it is. */
function subjectOf({ checklist, context }: Results): string | symbol {
  return context.commit === null
    ? Symbol('no commit')
    : JSON.stringify([context.commit, checklist.sha256, checklist.params]);
}
