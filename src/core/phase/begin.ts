import type { EvidenceProblem } from '../evidence.ts';

/**
 * From when on something said belongs to the run of a phase that is under way: a time in seconds since 1970; with the judged
 * commit, where there is no such time; or why that cannot be told.
 */
export type Begin = { readonly at: number } | { readonly with: 'commit' } | { readonly problem: EvidenceProblem };
