import { gateIds } from '../core/phase/gate-ids.ts';
import type { ReadyChecklist } from '../load-checklist.ts';
import { isChosen } from '../run.ts';

/** The first phase that has a criterion, group or tag of this name; `undefined` for what is of all phases or of none. */
export function phaseWith(name: string, ready: readonly ReadyChecklist[]): string | undefined {
  const criteria = ready.flatMap(({ checklist }) => checklist.criteria.filter((one) => isChosen(one, [name])));
  const phases = ready.flatMap(({ checklist }) => checklist.phases);
  return criteria.flatMap((one) => one.phases ?? [])[0] ?? phases.find((one) => gateIds(one).includes(name))?.id;
}
