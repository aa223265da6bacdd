import { describe, expect, it } from 'vitest';
import { judgeCriterion } from '../support/judge-criterion.ts';
import { memoryFiles } from '../support/memory-files.ts';

const NOW = 1_800_000_000;
const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
const COMMIT = 'a'.repeat(40);
const CASE = '<testcase name="a" classname="c"/>';

/** A JUnit report with a time of its own, seconds from now, or with none. */
const junit = (ahead?: number) => {
  const time = ahead === undefined ? '' : ` timestamp="${new Date((NOW + ahead) * 1000).toISOString()}"`;
  return `<testsuite name="s" tests="1"${time}>${CASE}</testsuite>`;
};
/** SARIF that binds itself to a commit. */
const sarif = (commit: string) =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 't', version: '1' } },
        versionControlProvenance: [{ repositoryUri: 'https://example.com/r', revisionId: commit }],
        results: [],
      },
    ],
  });

interface Given {
  readonly inside?: number;
  /** Seconds from now, of the file. */
  readonly file?: number;
  readonly options?: string;
  readonly actions?: boolean;
  readonly tracked?: boolean;
}

const judged = ({ inside, file = 0, options = '', actions = false, tracked = false }: Given) => {
  const files = memoryFiles({ r: { bytes: junit(inside), modifiedAt: NOW + file, tracked } });
  return judgeCriterion(`tests: { report: r${options} }`, { files }, { now: NOW, actions });
};

describe('C15: what is not fresh', () => {
  it.each<[string, Given]>([
    ['a file older than max-age', { file: -2 * HOUR, options: ', max-age: 1h' }],
    ['a report that says it is older, in a fresh file', { inside: -2 * HOUR, options: ', max-age: 1h' }],
    ['older than a day, under Actions', { file: -DAY - MINUTE, actions: true }],
    ['a report that says it comes from the future', { inside: HOUR }],
    ['a file from the future, which would stay fresh for ever, with max-age', { file: HOUR, options: ', max-age: 1d' }],
    ['a file from the future, under Actions', { file: HOUR, actions: true }],
    ['a committed report, under Actions', { actions: true, tracked: true }],
  ])('%s', async (_, given) => expect(await judged(given)).toMatchObject({ state: 'unknown', cause: 'stale' }));

  it('a report about another commit', async () => {
    const of = (commit: string) =>
      judgeCriterion('audit: r', { files: memoryFiles({ r: sarif(commit) }) }, { now: NOW, commit: COMMIT });
    expect(await of('b'.repeat(40))).toMatchObject({ state: 'unknown', cause: 'stale' });
    expect(await of(COMMIT)).toMatchObject({ state: 'go' });
  });
});

describe('what is fresh', () => {
  it.each<[string, Given]>([
    ['a report of any age on a desk', { inside: -400 * DAY }],
    ['exactly as old as max-age', { file: -HOUR, options: ', max-age: 1h' }],
    ['of today, under Actions', { file: -HOUR, actions: true }],
    ['a clock that is some minutes ahead', { inside: 4 * MINUTE, file: 4 * MINUTE, actions: true }],
    [
      'a file from the future where nobody asks for its age, as archives of another time zone have them',
      { file: HOUR },
    ],
    ['a committed report that is meant to be', { actions: true, tracked: true, options: ', tracked: true' }],
  ])('%s', async (_, given) => expect(await judged(given)).toMatchObject({ state: 'go' }));
});
