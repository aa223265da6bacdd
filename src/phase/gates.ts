import type { Check } from '../core/check.ts';
import type { Criterion } from '../core/checklist.ts';
import { digest } from '../core/digest.ts';
import { defaultBounds } from '../core/load/default-bounds.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { Json } from '../core/schema.ts';
import { afterCheck } from './after.ts';
import { soakCheck } from './soak.ts';
import { windowCheck } from './window.ts';

/** What a phase asks for besides its criteria, as criteria: judged by the same rules, shown in the same places. */
export async function gatesOf(phase: Phase): Promise<readonly Criterion[]> {
  const { after, soak, windows, freezes } = phase;
  return Promise.all([
    ...(after
      ? [
          gate(phase, afterCheck, `After ${after.phase}`, {
            phase: after.phase,
            commit: after.commit,
            'max-age': after.maxAge,
          }),
        ]
      : []),
    ...(soak === undefined ? [] : [gate(phase, soakCheck(soak), 'Soaked long enough', {})]),
    ...(windows.length + freezes.length > 0 ? [gate(phase, windowCheck(phase), 'May be started now', {})] : []),
  ]);
}

async function gate(
  phase: Phase,
  check: Check,
  title: string,
  options: Readonly<Record<string, Json>>,
): Promise<Criterion> {
  return {
    id: `${phase.id}/${check.key}`,
    title,
    check,
    options,
    optionsPath: phase.path,
    bounds: await defaultBounds(check, check.defaults, options, new Map()),
    enough: [],
    level: 'required',
    mode: phase.mode,
    whenUnknown: {},
    conditions: phase.conditions,
    groups: [phase.title],
    groupIds: [phase.id],
    links: [],
    tags: [],
    phases: [phase.id],
    path: phase.path,
    location: phase.location,
    digest: () => digest({ title, check: check.key, options }),
  };
}
