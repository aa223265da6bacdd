import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

const driver = { name: 'scan', version: '1.2.0' };
const result = (more: object = {}) => ({ ruleId: 'r', message: { text: 'm' }, ...more });

function sarif(results: unknown, run: object = {}): string {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results, ...run }] });
}

formatContract({
  id: 'sarif',
  check: 'audit',
  failing: 'eslint-failing.sarif',
  reports: {
    'eslint-failing.sarif': { critical: 0, high: 1, moderate: 4, low: 0, info: 0, unrated: 0, total: 5, suppressed: 1 },
    'eslint-clean.sarif': { critical: 0, high: 0, moderate: 0, low: 0, unrated: 0, total: 0, suppressed: 0 },
    'flawfinder.sarif': { high: 2, low: 1, total: 3 },
    'flawfinder-clean.sarif': { high: 0, total: 0 },
    'secretlint-clean.sarif': { high: 0, total: 0 },
  },
  refused: {
    'eslint-parse-error.sarif': { cause: 'invalid' },
    'stylelint-clean.sarif': { cause: 'empty' },
    'no run': { content: '{"version":"2.1.0","runs":[]}', cause: 'invalid' },
    'runs null': { content: '{"version":"2.1.0","runs":null}', cause: 'invalid' },
    'another version': {
      content: '{"$schema":"https://json.schemastore.org/sarif-2.0.0.json","runs":[]}',
      cause: 'invalid',
    },
    'no version, as steps write it': { content: '{"runs":[{"results":[]}]}', cause: 'invalid' },
    'a placeholder without a tool': { content: '{"version":"2.1.0","runs":[{"results":[]}]}', cause: 'invalid' },
    'a placeholder with a name': {
      content: sarif([], { tool: { driver: { name: 'Trivy', rules: [] } } }),
      cause: 'empty',
    },
    'a placeholder of an unknown version': {
      content: sarif([], { tool: { driver: { name: 'Trivy', version: 'unknown' } } }),
      cause: 'empty',
    },
    'a placeholder of version 0.0.0': {
      content: sarif([], { tool: { driver: { name: 'x', version: '0.0.0' } } }),
      cause: 'empty',
    },
    'one good run, one placeholder': {
      content: JSON.stringify({
        version: '2.1.0',
        runs: [
          { tool: { driver }, results: [] },
          { tool: { driver: { name: 'Trivy' } }, results: [] },
        ],
      }),
      cause: 'empty',
    },
    'nothing was looked at': {
      content: sarif([], { tool: { driver: { ...driver, properties: { artifactsScanned: 0 } } } }),
      cause: 'empty',
    },
    'no results': { content: sarif(undefined), cause: 'invalid' },
    'results null': { content: sarif(null), cause: 'invalid' },
    'results in another file': {
      content: sarif([], { externalPropertyFileReferences: { results: [{ location: { uri: 'r.sarif' } }] } }),
      cause: 'invalid',
    },
    'rules in another file': {
      content: sarif([result()], { externalPropertyFileReferences: { driver: { location: { uri: 'd.sarif' } } } }),
      cause: 'invalid',
    },
    'an error of the tool, by the default of its descriptor': {
      content: sarif([], {
        tool: {
          driver: { ...driver, notifications: [{ id: 'n', defaultConfiguration: { level: 'error' } }] },
        },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ descriptor: { id: 'n' } }] }],
      }),
      cause: 'invalid',
    },
    'the tool was killed': {
      content: sarif([], { invocations: [{ executionSuccessful: true, exitSignalName: 'SIGKILL' }] }),
      cause: 'invalid',
    },
    'the tool failed': { content: sarif([], { invocations: [{ executionSuccessful: false }] }), cause: 'invalid' },
    'one of two invocations failed': {
      content: sarif([], { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] }),
      cause: 'invalid',
    },
    'the tool did not start': {
      content: sarif([], { invocations: [{ executionSuccessful: true, processStartFailureMessage: 'x' }] }),
      cause: 'invalid',
    },
    'an error of the tool': {
      content: sarif([], {
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error' }] }],
      }),
      cause: 'invalid',
    },
    'an error of its configuration': {
      content: sarif([], {
        invocations: [{ executionSuccessful: true, toolConfigurationNotifications: [{ level: 'error' }] }],
      }),
      cause: 'invalid',
    },
  },
});

describe('sarif: a tool that failed does not hide what it found, nor does that make it whole', () => {
  const failed = [{ executionSuccessful: false }];
  const errors = [{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error' }] }];
  it.each([
    ['a failed run', sarif([result({ level: 'error' })], { invocations: failed }), 'no-go'],
    ['a failed run with nothing grave', sarif([result({ level: 'note' })], { invocations: failed }), 'unknown'],
    ['an error beside results', sarif([result({ level: 'error' })], { invocations: errors }), 'no-go'],
    ['an error beside nothing grave', sarif([result({ level: 'note' })], { invocations: errors }), 'unknown'],
    ['invocations that are no list', sarif([result({ level: 'note' })], { invocations: failed[0] }), 'unknown'],
  ])('%s', async (_, content, state) => {
    const judged = await judgeReport('audit', content);
    expect(judged.state).toBe(state);
    expect(judged.evidence.problems).toMatchObject([{ cause: 'invalid' }]);
  });
});

describe('sarif: what shows a scan when there are no results (C08)', () => {
  const bare = { tool: { driver: { name: 'scan' } } };
  it.each([
    ['a version', { tool: { driver: { name: 'scan', semanticVersion: '0.9' } } }],
    ['rules', { tool: { driver: { name: 'scan', rules: [{ id: 'r' }] } } }],
    [
      'rules of an extension',
      { tool: { driver: { name: 'scan' }, extensions: [{ name: 'p', rules: [{ id: 'r' }] }] } },
    ],
    ['artifacts', { ...bare, artifacts: [{ location: { uri: 'a.js' } }] }],
    ['an invocation', { ...bare, invocations: [{ executionSuccessful: true }] }],
    ['how much was scanned', { tool: { driver: { name: 'scan', properties: { artifactsScanned: 12 } } } }],
  ])('%s', async (_, run) => {
    expect((await judgeReport('audit', sarif([], run))).state).toBe('go');
    expect((await judgeReport('audit', sarif([], bare))).state).toBe('unknown');
  });
});

describe('sarif: what is a finding', () => {
  const suppressed = (...list: object[]) => sarif([result({ level: 'error', suppressions: list })]);
  it.each([
    ['pass', sarif([result({ kind: 'pass', level: 'none' })]), { total: 0 }],
    ['not applicable', sarif([result({ kind: 'notApplicable' })]), { total: 0 }],
    ['informational', sarif([result({ kind: 'informational' })]), { total: 0 }],
    ['a kind that SARIF does not have', sarif([result({ kind: 'oops', level: 'error' })]), { high: 1 }],
    ['gone since the baseline', sarif([result({ level: 'error', baselineState: 'absent' })]), { total: 0 }],
    ['there since before the baseline', sarif([result({ level: 'error', baselineState: 'unchanged' })]), { high: 1 }],
    ['no suppression in the list', suppressed(), { high: 1, suppressed: 0 }],
    ['suppressed', suppressed({ kind: 'inSource' }), { total: 0, suppressed: 1 }],
    ['suppressed and accepted', suppressed({ status: 'accepted' }), { total: 0, suppressed: 1 }],
    ['suppression under review', suppressed({ status: 'underReview' }), { high: 1, suppressed: 0 }],
    ['suppression rejected', suppressed({ status: 'accepted' }, { status: 'rejected' }), { high: 1, suppressed: 0 }],
    [
      'the same result twice is two findings',
      sarif([result({ level: 'error' }), result({ level: 'error' })]),
      { high: 2 },
    ],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });
});

describe('sarif: age and commit (C15)', () => {
  const at = (endTimeUtc: string) => ({
    tool: { driver },
    results: [],
    invocations: [{ executionSuccessful: true, endTimeUtc }],
  });
  const age = async (...runs: object[]) =>
    (await gatherReport('audit', JSON.stringify({ version: '2.1.0', runs }))).sources[0]?.ageSeconds;

  it('the age is that of the oldest run', async () => {
    expect(await age(at('2027-01-15T07:59:00Z'), at('2027-01-15T07:00:00.000Z'))).toBe(3600);
  });

  it('a run of another commit is stale', async () => {
    const run = { tool: { driver }, results: [], versionControlProvenance: [{ revisionId: 'a'.repeat(40) }] };
    const context = { commit: 'b'.repeat(40) };
    const other = await gatherReport('audit', JSON.stringify({ version: '2.1.0', runs: [run] }), context);
    expect(other.problems.map((problem) => problem.cause)).toEqual(['stale']);
    const same = await gatherReport('audit', JSON.stringify({ version: '2.1.0', runs: [run] }), {
      commit: 'a'.repeat(40),
    });
    expect(same.problems).toEqual([]);
  });
});
