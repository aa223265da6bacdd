import { decide } from '../../src/core/decide.ts';
import type { CriterionResult, Results, Verdict } from '../../src/core/results.ts';

/** A criterion's result that is go, with what a case wants otherwise. */
export function criterionWith(more: Partial<CriterionResult> = {}): CriterionResult {
  return {
    id: 'x',
    title: 'X',
    check: 'tests',
    group: [],
    level: 'required',
    mode: 'enforce',
    phase: null,
    state: 'go',
    cause: null,
    message: 'why',
    location: { file: '.github/gonogo.yml', line: 3, endLine: 4 },
    bands: { go: { failed: '0' } },
    defaults: [],
    enough: {},
    whenUnknown: {},
    waiver: null,
    facts: [],
    problems: [],
    sources: [],
    notes: [],
    why: null,
    owner: null,
    runbook: null,
    rollback: [],
    holdsUntil: null,
    durationSeconds: 0,
    ...more,
  };
}

/** A results document around criteria, decided as `decide` does unless the case names a verdict. */
export function resultsWith(
  more: Partial<Omit<Results, 'decision'>> & { readonly verdict?: Verdict; readonly earliestGo?: string } = {},
): Results {
  const { verdict, earliestGo, ...rest } = more;
  const criteria = rest.criteria ?? [criterionWith()];
  const decided = decide(criteria, { observe: rest.observe ?? false });
  return {
    schema: 'gonogo.results/v1',
    tool: { name: 'gonogo', version: '1.2.0' },
    checklist: {
      file: '.github/gonogo.yml',
      name: 'Pilot launch',
      description: null,
      sha256: 'a'.repeat(64),
      ref: null,
      params: 'c'.repeat(64),
      phase: null,
      warnings: [],
      contacts: [],
    },
    context: {
      now: '2026-11-21T02:10:00Z',
      repository: 'acme/shop',
      commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
      base: null,
      event: 'pull_request',
      pullRequest: 12,
    },
    partial: false,
    simulated: false,
    observe: false,
    criteria,
    durationSeconds: 1.8,
    ...rest,
    decision: { ...decided, ...(verdict ? { verdict } : {}), ...(earliestGo ? { earliestGo } : {}) },
  };
}
