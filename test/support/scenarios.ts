import type { JudgedFact } from '../../src/core/judge-fact.ts';
import type { JudgedProblem } from '../../src/core/judge-problem.ts';
import type { RenderOptions } from '../../src/core/renderer.ts';
import type { CriterionResult, Proposed, Results, WaiverResult } from '../../src/core/results.ts';
import { criterionWith, resultsWith } from './results.ts';

/** A judged fact; what a case does not say is not there. */
export function factWith(more: Partial<JudgedFact> & Pick<JudgedFact, 'name' | 'value' | 'display'>): JudgedFact {
  return { dimension: 'duration', band: 'go', bound: null, distance: null, baseline: null, waived: false, ...more };
}

const at = (line: number, endLine = line + 4) => ({ file: '.github/gonogo.yml', line, endLine });

/** A load test that is too slow, and slower than before. */
export const SLOW = criterionWith({
  id: 'p95-latency',
  title: 'P95 latency under load',
  check: 'load-test',
  group: ['Performance'],
  state: 'no-go',
  message: 'p95 = 612 ms, required < 500 ms',
  location: at(18, 24),
  bands: { go: { p95: '< 500ms', 'error-rate': '< 1%' } },
  facts: [
    factWith({
      name: 'p95',
      value: 0.612,
      display: '612 ms',
      band: 'no-go',
      bound: '< 500ms',
      distance: 0.112,
      baseline: 0.435,
    }),
    factWith({
      name: 'error-rate',
      dimension: 'ratio',
      value: 0.0004,
      display: '0.04 %',
      bound: '< 1%',
      distance: 0.0096,
    }),
  ],
  sources: [
    {
      kind: 'file',
      where: 'reports/k6.json',
      format: 'k6-summary',
      sha256: 'b'.repeat(64),
      bytes: 4096,
      ageSeconds: 180,
      trust: 'workspace',
    },
  ],
  why: "The pilot's service level promises half a second.",
  owner: 'sre',
  runbook: 'docs/runbooks/latency.md',
});

export const QUICK = criterionWith({
  id: 'error-rate',
  title: 'Load test error rate',
  check: 'load-test',
  group: ['Performance'],
  location: at(12),
  bands: { go: { 'error-rate': '< 1%' } },
  facts: [
    factWith({
      name: 'error-rate',
      dimension: 'ratio',
      value: 0.0004,
      display: '0.04 %',
      bound: '< 1%',
      distance: 0.0096,
    }),
  ],
});

const unsigned = (roles: string, hint: string): JudgedProblem => ({
  cause: 'unsigned',
  message: `not signed by ${roles}`,
  needed: `${roles} sign${roles.includes(' ') ? '' : 's'}`,
  hint,
  facts: ['signed'],
  state: 'pending',
  waived: false,
});

export const UNSIGNED = criterionWith({
  id: 'rollback',
  title: 'Rollback rehearsed',
  check: 'sign-off',
  group: ['Team readiness'],
  state: 'pending',
  cause: 'unsigned',
  message: 'not signed by `sre` and `qa`',
  location: at(40),
  bands: { go: { signed: 'true' } },
  defaults: ['signed'],
  problems: [unsigned('`sre` and `qa`', 'gonogo sign rollback --as sre (also --as qa)')],
});

export const FLAGGED = criterionWith({
  id: 'error-budget',
  title: 'Error budget left',
  check: 'data',
  group: ['Performance'],
  state: 'caution',
  message: 'budget = 18 %, required ≥ 20 %',
  location: at(26),
  bands: { go: { budget: '>= 20%' }, caution: { budget: '10% .. 20%' } },
  facts: [
    factWith({
      name: 'budget',
      dimension: 'ratio',
      value: 0.18,
      display: '18 %',
      band: 'caution',
      bound: '10% .. 20%',
      distance: 0.02,
      baseline: 0.25,
    }),
  ],
  level: 'advisory',
});

export const MISSING = criterionWith({
  id: 'coverage',
  title: 'The tests cover the code',
  check: 'coverage',
  group: ['Team readiness', 'Quality'],
  state: 'unknown',
  cause: 'missing',
  message: 'no file matches `reports/lcov.info`',
  location: at(52),
  bands: { go: { lines: '>= 80%' } },
  problems: [
    {
      cause: 'missing',
      message: 'no file matches `reports/lcov.info`',
      hint: 'found `report/lcov.info`',
      state: 'unknown',
      waived: false,
    },
  ],
});

const WAIVER: WaiverResult = {
  covers: ['high <= 2'],
  reason: 'no patch yet, not reachable from outside',
  by: '@octocat',
  approvedBy: '@hubot',
  from: '2026-11-01',
  until: '2026-12-01',
  ticket: 'SEC-12',
  phase: 'active',
  used: true,
  daysLeft: 10,
};

export const WAIVED = criterionWith({
  id: 'dependencies',
  title: 'No critical vulnerabilities',
  check: 'audit',
  state: 'waived',
  message: 'waived until 2026-12-01 by @hubot: high = 2, required 0',
  location: at(60),
  bands: { go: { critical: '0', high: '0' } },
  defaults: ['critical', 'high'],
  facts: [
    factWith({
      name: 'high',
      dimension: 'count',
      value: 2,
      display: '2',
      band: 'no-go',
      bound: '0',
      distance: 2,
      waived: true,
    }),
  ],
  waiver: WAIVER,
});

export const SKIPPED = criterionWith({
  id: 'canary',
  title: 'Canary is healthy',
  check: 'http',
  state: 'not-applicable',
  message: '`if: ${{ params.canary }}` is false',
  location: at(70),
});

/** Everything that may be in one: every state, groups, a baseline, warnings and contacts. */
export const EVERYTHING: Results = resultsWith({
  criteria: [QUICK, SLOW, FLAGGED, UNSIGNED, MISSING, WAIVED, SKIPPED],
  checklist: {
    file: '.github/gonogo.yml',
    name: 'checkout-service',
    description: null,
    sha256: 'a'.repeat(64),
    ref: null,
    params: 'c'.repeat(64),
    phase: null,
    warnings: ['.github/gonogo.yml:9: the role `ops` has nobody in it, so nothing it must sign can become go'],
    contacts: [{ role: 'On call', name: 'SRE rota', reach: '#checkout' }],
  },
});

/** One checklist for each other verdict. */
export const ALL_GO = resultsWith({ criteria: [QUICK] });
export const ONE_CAUTION = resultsWith({ criteria: [QUICK, FLAGGED] });
export const ON_HOLD = resultsWith({ criteria: [QUICK, UNSIGNED], earliestGo: '2026-11-21T14:20:00Z' });

/** What a pull request does to the checklist of `EVERYTHING`. */
export const PROPOSED: Proposed = {
  summary: 'loosens 1 bound, removes 1 criterion and adds 1 criterion',
  changes: [
    { effect: 'looser', about: 'bound', criterion: 'p95-latency', what: '`p95` (go `< 500ms`) → go `< 800ms`' },
    {
      effect: 'removed',
      about: 'criterion',
      criterion: 'rollback',
      what: '`Rollback rehearsed` (required, `sign-off`)',
    },
    { effect: 'added', about: 'criterion', criterion: 'queue', what: '`Queue drained` (required, `data`)' },
  ],
  verdict: 'CAUTION',
  atBest: true,
  open: ['queue'],
  observe: false,
};

/** As in a pull request. */
export const PULL_REQUEST: RenderOptions = {
  repositoryUrl: 'https://github.com/acme/shop',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  reproduce: 'npx github:acme/gonogo#a1b2c3d check',
  identity: { key: 'default', head: 'a1b2c3d', runId: 1, runNumber: 1, runAttempt: 1, verdict: 'NO-GO' },
};

/** So many criteria of one kind, each with an id of its own. */
export function many(count: number, of: CriterionResult, more: Partial<CriterionResult> = {}): CriterionResult[] {
  return Array.from({ length: count }, (_, n) => ({
    ...of,
    id: `${of.id}-${n + 1}`,
    title: `${of.title} ${n + 1}`,
    ...more,
  }));
}
