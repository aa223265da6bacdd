import { assertNoPoisoning } from '@fast-check/poisoning';

/** Globals of the test runner, and those that Node makes when they are first used. */
const NOT_OURS = /^(?:__vitest|__vite|(?:AbortController|TextEncoder|TextDecoder|process|console|performance)$)/;

/** Throws when anything changed JavaScript's own objects since this was imported. */
export function assertUnpoisoned(): void {
  assertNoPoisoning({ ignoredRootRegex: NOT_OURS });
}
