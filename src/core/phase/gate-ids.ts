import type { Phase } from './phase.ts';

/** The ids of what a phase asks for besides its criteria: `canary/after`, `canary/soak`, `canary/window`. */
export function gateIds({
  id,
  after,
  soak,
  windows,
  freezes,
}: Pick<Phase, 'id' | 'after' | 'soak' | 'windows' | 'freezes'>): string[] {
  return [
    ...(after ? [`${id}/after`] : []),
    ...(soak === undefined ? [] : [`${id}/soak`]),
    ...(windows.length + freezes.length > 0 ? [`${id}/window`] : []),
  ];
}
