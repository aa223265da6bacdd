import type { Json } from '../core/schema.ts';

/** What the exit codes of a command's runs say of it, `undefined` when all are 0. Null is a run that a signal ended. */
export function failedRun(codes: readonly (Json | undefined)[]): string | undefined {
  const bad = codes.find((code) => code !== 0);
  if (codes.every((code) => code === 0)) return undefined;
  return typeof bad === 'number' ? `its command ended with ${bad}` : 'its command was ended by a signal';
}
