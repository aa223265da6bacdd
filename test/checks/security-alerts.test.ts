import { describe, expect, it } from 'vitest';
import type { GatherContext } from '../../src/core/check.ts';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { AlertSource, Analysis, SecurityAlert } from '../../src/core/github/findings.ts';
import type { Judgement } from '../../src/core/judge.ts';
import { commit, githubWith } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes } from '../support/judge-criterion.ts';

const [A, B, C] = ['a', 'b', 'c'].map(commit) as [string, string, string];
const alert = (severity: SecurityAlert['severity'], more: Partial<SecurityAlert> = {}): SecurityAlert => ({
  ...{ number: 1, severity, title: 'Something', tool: 'CodeQL', createdAt: 0, url: 'https://github.com/x' },
  ...more,
});
const analysis = (more: Partial<Analysis> = {}): Analysis => ({
  ...{ tool: 'CodeQL', category: '', ref: 'refs/heads/main', commit: A, at: 100, failed: undefined },
  ...more,
});

interface World {
  readonly alerts?: Partial<Record<AlertSource, readonly SecurityAlert[] | EvidenceError>>;
  /** Alerts of code scanning by ref, in place of the above. */
  readonly byRef?: Readonly<Record<string, readonly SecurityAlert[]>>;
  readonly analyses?: readonly Analysis[] | EvidenceError;
  readonly parents?: Readonly<Record<string, readonly string[]>>;
}

function judged(from: string, world: World, more: Partial<GatherContext> = {}, bounds = '') {
  const github = githubWith({
    alerts: async (source, ref) => {
      const found =
        (world.byRef && source === 'code-scanning' ? world.byRef[String(ref)] : world.alerts?.[source]) ?? [];
      if (found instanceof EvidenceError) throw found;
      return found;
    },
    analyses: async (ref) => {
      const { analyses = [] } = world;
      if (analyses instanceof EvidenceError) throw analyses;
      return analyses.filter((one) => ref === undefined || one.ref === ref);
    },
    parents: async (name) => world.parents?.[name] ?? [],
  });
  return judgeCriterion(`security-alerts: ${from}\n${bounds}`, { github }, { commit: A, ...more });
}
const mark = ({ state, cause }: Judgement) => (cause === null ? state : `${state} ${cause}`);
const value = ({ facts }: Judgement, name: string) => facts.find((fact) => fact.name === name)?.value;

describe('severities', () => {
  const rows: readonly [severity: SecurityAlert['severity'], mark: string][] = [
    ['critical', 'no-go'],
    ['high', 'no-go'],
    ['moderate', 'go'],
    ['low', 'go'],
    ['info', 'go'],
    ['unrated', 'no-go'],
  ];
  it.each(rows)('%s: %s', async (severity, expected) => {
    const judgement = await judged('dependabot', { alerts: { dependabot: [alert(severity)] } });
    expect([mark(judgement), value(judgement, severity), value(judgement, 'total')]).toEqual([expected, 1, 1]);
  });
  it('none', async () => expect(mark(await judged('dependabot', {}))).toBe('go'));
  it('a secret stops by default', async () =>
    expect(mark(await judged('secret-scanning', { alerts: { 'secret-scanning': [alert('unrated')] } }))).toBe('no-go'));
  it('names what it is', async () => {
    const { facts } = await judged('dependabot', {
      alerts: { dependabot: [alert('high', { tool: 'Dependabot', number: 9 })] },
    });
    expect(facts.find(({ name }) => name === 'high')?.detail).toBe('Dependabot #9 Something');
  });
});

describe('several sources', () => {
  const denied = new EvidenceError('denied', 'the token lacks it');
  const both = '[dependabot, secret-scanning]';
  it('are added up', async () => {
    const alerts = { dependabot: [alert('low')], 'secret-scanning': [alert('unrated')] };
    const judgement = await judged(both, { alerts });
    expect([mark(judgement), value(judgement, 'total')]).toEqual(['no-go', 2]);
  });
  it('one that is denied is not "no alerts"', async () =>
    expect(mark(await judged(both, { alerts: { 'secret-scanning': denied } }))).toBe('unknown denied'));
  it('one that is denied hides nothing of the other', async () => {
    const judgement = await judged(both, { alerts: { dependabot: [alert('critical')], 'secret-scanning': denied } });
    expect([mark(judgement), judgement.problems.map(({ cause }) => cause)]).toEqual(['no-go', ['denied']]);
  });
  it('all denied', async () =>
    expect(mark(await judged('dependabot', { alerts: { dependabot: denied } }))).toBe('unknown denied'));
  it('one that is switched off', async () => {
    const off = new EvidenceError('empty', 'Dependabot is not switched on');
    expect(mark(await judged(both, { alerts: { dependabot: off } }))).toBe('unknown empty');
  });
  it('one named twice is asked once', async () => {
    const alerts = { dependabot: [alert('low')] };
    expect(value(await judged('[dependabot, dependabot]', { alerts }), 'total')).toBe(1);
  });
  it('says on a pull request that Dependabot does not look at it', async () => {
    const { evidence } = await judged('dependabot', {}, { pullRequest: 7 });
    expect(evidence.notes?.join()).toContain('default branch only');
  });
});

describe('code scanning looked at the judged commit', () => {
  const scan = (world: World, more: Partial<GatherContext> = {}, from = 'code-scanning') => judged(from, world, more);
  const CODEQL = '{ from: code-scanning, tools: codeql }';
  const MERGE = 'refs/pull/7/merge';
  const HEAD = 'refs/pull/7/head';
  const pull = { pullRequest: 7 };
  const lies: readonly [name: string, world: World, more: Partial<GatherContext>, from: string, mark: string][] = [
    ['C03: no analysis at all', {}, {}, 'code-scanning', 'unknown empty'],
    ['only of another commit', { analyses: [analysis({ commit: B })] }, {}, 'code-scanning', 'unknown stale'],
    [
      'one of two tools has not',
      { analyses: [analysis(), analysis({ tool: 'Semgrep', commit: B })] },
      {},
      'code-scanning',
      'unknown stale',
    ],
    [
      'one of two languages has not',
      { analyses: [analysis({ category: 'js' }), analysis({ category: 'go', commit: B })] },
      {},
      'code-scanning',
      'unknown stale',
    ],
    [
      'results that GitHub could not read',
      { analyses: [analysis({ failed: 'too large' })] },
      {},
      'code-scanning',
      'unknown invalid',
    ],
    [
      'a newer try that failed',
      { analyses: [analysis(), analysis({ at: 200, failed: 'too large' })] },
      {},
      'code-scanning',
      'unknown invalid',
    ],
    ['the named tool never ran', { analyses: [analysis({ tool: 'Semgrep' })] }, {}, CODEQL, 'unknown missing'],
    [
      'the named tool ran elsewhere',
      { analyses: [analysis({ tool: 'Semgrep' }), analysis({ commit: B })] },
      {},
      CODEQL,
      'unknown stale',
    ],
    [
      'a pull request of which only the base was analysed',
      { analyses: [analysis()] },
      pull,
      'code-scanning',
      'unknown empty',
    ],
    [
      'a pull request analysed before the last push',
      { analyses: [analysis({ ref: MERGE, commit: C })], parents: { [C]: [commit('0'), B] } },
      pull,
      'code-scanning',
      'unknown stale',
    ],
    [
      'another pull request',
      { analyses: [analysis({ ref: 'refs/pull/8/merge' })] },
      pull,
      'code-scanning',
      'unknown empty',
    ],
    [
      'an analysis that is not allowed to be seen',
      { analyses: new EvidenceError('denied', 'no') },
      {},
      'code-scanning',
      'unknown denied',
    ],
    [
      'an alert',
      { analyses: [analysis()], alerts: { 'code-scanning': [alert('high')] } },
      {},
      'code-scanning',
      'no-go',
    ],
    [
      'an alert of the named tool',
      { analyses: [analysis()], alerts: { 'code-scanning': [alert('high')] } },
      {},
      CODEQL,
      'no-go',
    ],
    [
      'an alert of a pull request',
      { analyses: [analysis({ ref: HEAD })], byRef: { [HEAD]: [alert('high')] } },
      pull,
      'code-scanning',
      'no-go',
    ],
    [
      'alerts beside an analysis that is missing',
      {
        analyses: [analysis(), analysis({ tool: 'Semgrep', commit: B })],
        alerts: { 'code-scanning': [alert('high')] },
      },
      {},
      'code-scanning',
      'no-go',
    ],
    [
      'an alert on one of two branches of the commit',
      {
        analyses: [analysis(), analysis({ ref: 'refs/heads/release' })],
        byRef: { 'refs/heads/release': [alert('high')] },
      },
      {},
      'code-scanning',
      'no-go',
    ],
    [
      'no commit',
      { analyses: [analysis()] },
      { commit: undefined as unknown as string },
      'code-scanning',
      'unknown missing',
    ],
  ];
  it.each(lies)('%s', async (_, world, more, from, expected) =>
    expect(mark(await scan(world, more, from))).toBe(expected),
  );

  const truths: readonly [name: string, world: World, more: Partial<GatherContext>, from?: string][] = [
    ['it did', { analyses: [analysis()] }, {}],
    ['both languages', { analyses: [analysis({ category: 'js' }), analysis({ category: 'go' })] }, {}],
    [
      'a failed try, then one that GitHub could read',
      { analyses: [analysis({ failed: 'x' }), analysis({ at: 200 })] },
      {},
    ],
    [
      'another tool, which does not count',
      {
        analyses: [analysis(), analysis({ tool: 'Semgrep', commit: B })],
        alerts: { 'code-scanning': [alert('high', { tool: 'Semgrep' })] },
      },
      {},
      CODEQL,
    ],
    [
      'of a pull request the commit that merges it',
      { analyses: [analysis({ ref: MERGE, commit: C })], parents: { [C]: [B, A] } },
      pull,
    ],
    ['of a pull request its head', { analyses: [analysis({ ref: HEAD })] }, pull],
    [
      'of a pull request its newest merge, whatever came before',
      {
        analyses: [analysis({ ref: MERGE, commit: B, at: 50 }), analysis({ ref: MERGE, commit: C })],
        parents: { [C]: [B, A] },
      },
      pull,
    ],
    [
      'a branch that has not the commit',
      { analyses: [analysis(), analysis({ ref: 'refs/heads/x', tool: 'Semgrep', commit: B })] },
      {},
    ],
    [
      'a merge group',
      { analyses: [analysis({ ref: 'refs/heads/gh-readonly-queue/main/pr-7-b' })] },
      { mergeGroup: { ref: 'gh-readonly-queue/main/pr-7-b', baseBranch: 'main', baseCommit: B } },
    ],
  ];
  it.each(truths)('%s', async (_, world, more, from) => expect(mark(await scan(world, more, from))).toBe('go'));

  it('an alert on two branches counts once', async () => {
    const analyses = [analysis(), analysis({ ref: 'refs/heads/release' })];
    expect(value(await scan({ analyses, alerts: { 'code-scanning': [alert('low')] } }), 'total')).toBe(1);
  });
  it('says what analysed it', async () => {
    const { evidence } = await scan({ analyses: [analysis({ category: 'js' }), analysis({ tool: 'Semgrep' })] });
    expect(evidence.notes).toEqual(['code scanning: analysed by CodeQL js, Semgrep']);
  });
  it('a slip in the name of a tool is told', async () => {
    const { problems } = await scan({ analyses: [analysis()] }, {}, '{ from: code-scanning, tools: CodeLQ }');
    expect(problems[0]).toMatchObject({ cause: 'missing', hint: 'did you mean `CodeQL`?' });
  });
});

describe('mistakes in the checklist', () => {
  const rows: readonly [name: string, yaml: string, words: string][] = [
    ['nobody to ask', 'security-alerts: {}', 'from'],
    ['somebody unknown', 'security-alerts: codescanning', 'from'],
    ['tools of others', 'security-alerts: { from: dependabot, tools: CodeQL }', '`tools` is only for `code-scanning`'],
    ['an empty list', 'security-alerts: []', ''],
  ];
  it.each(rows)('%s', async (_, yaml, words) => {
    const mistakes = await loadMistakes(yaml);
    expect(mistakes).not.toEqual([]);
    expect(mistakes.join('\n')).toContain(words);
  });
});
