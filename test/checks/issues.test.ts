import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { Issue, IssueFilter } from '../../src/core/github/findings.ts';
import type { Judgement } from '../../src/core/judge.ts';
import { githubWith } from '../support/github-state.ts';
import { judgeCriterion, loadMistakes, NOW } from '../support/judge-criterion.ts';

const DAY = 86_400;
const issue = (number: number, more: Partial<Issue> = {}): Issue => ({
  ...{ number, title: `Issue ${number}`, state: 'open', labels: [], createdAt: NOW - 30 * DAY },
  ...{ url: `https://github.com/acme/shop/issues/${number}`, ...more },
});

/** Answers as the adapter does, and remembers what it was asked. */
function tracker(all: readonly Issue[]) {
  const asked: IssueFilter[] = [];
  const github = githubWith({
    issues: async (filter) => {
      asked.push(filter);
      return all.filter(({ state }) => filter.state === 'all' || state === 'open');
    },
  });
  return { github, asked };
}
const judged = (yaml: string, all: readonly Issue[]) => judgeCriterion(yaml, { github: tracker(all).github });
const mark = ({ state, cause }: Judgement) => (cause === null ? state : `${state} ${cause}`);
const detail = ({ facts }: Judgement, name: string) => facts.find((fact) => fact.name === name)?.detail;

const OPEN = 'issues: incident';
const CREATED = 'issues: { labels: incident, since: 7d }\ngo: { created: 0 }';
const DONE = 'issues: { milestone: "1.0" }\nenough: { total: ">= 2" }';
const old = issue(1);
const closed = issue(2, { state: 'closed' });
const fresh = issue(3, { createdAt: NOW - DAY });
const freshAndClosed = issue(4, { createdAt: NOW - DAY, state: 'closed' });

describe('counts', () => {
  const rows: readonly [name: string, yaml: string, all: readonly Issue[], mark: string][] = [
    ['an open one', OPEN, [old], 'no-go'],
    ['none open', OPEN, [closed], 'go'],
    ['none at all', OPEN, [], 'go'],
    ['filed since, and open', CREATED, [fresh], 'no-go'],
    ['filed since, and closed again', CREATED, [freshAndClosed], 'no-go'],
    ['filed before', CREATED, [old, closed], 'go'],
    ['filed at that very second', CREATED, [issue(5, { createdAt: NOW - 7 * DAY })], 'no-go'],
    ['filed a second before', CREATED, [issue(5, { createdAt: NOW - 7 * DAY - 1 })], 'go'],
    ['both asked for', 'issues: { labels: x, since: 7d }\ngo: { created: 0, open: 0 }', [old], 'no-go'],
    ['a milestone that is done', DONE, [closed, freshAndClosed], 'go'],
    ['a milestone that is not', DONE, [closed, old], 'no-go'],
    ['C03: a milestone that nobody filled', DONE, [], 'unknown too-few'],
    ['how many are closed', 'issues: x\ngo: { closed: ">= 2", open: any }', [closed, freshAndClosed, old], 'go'],
  ];
  it.each(rows)('%s', async (_, yaml, all, expected) => expect(mark(await judged(yaml, all))).toBe(expected));

  it('names what is behind the count, the first ten', async () => {
    const twelve = Array.from({ length: 12 }, (_, at) => issue(at + 1, { title: `T\n${at}` }));
    const words = detail(await judged(OPEN, twelve), 'open');
    expect(words).toContain('#1 T 0, #2 T 1, ');
    expect(words).toMatch(/#10 T 9, and 2 more$/);
  });
});

describe('`since`', () => {
  const since = (text: string) => `issues: { labels: x, since: "${text}" }\ngo: { created: 0 }`;
  const at = (createdAt: number) => [issue(1, { createdAt })];
  // 1800000000 is 2027-01-15T08:00:00Z.
  const rows: readonly [text: string, createdAt: number, mark: string][] = [
    ['2027-01-15', 1_799_971_200, 'no-go'],
    ['2027-01-15', 1_799_971_199, 'go'],
    ['2027-01-15T07:00:00Z', 1_799_996_400, 'no-go'],
    ['2027-01-15T09:00:00+02:00', 1_799_996_400, 'no-go'],
    ['2027-01-15T09:00:00+02:00', 1_799_996_399, 'go'],
    ['1h30m', NOW - 5400, 'no-go'],
    ['2027-01-16', NOW, 'unknown invalid'],
  ];
  it.each(rows)('%s, filed at %d: %s', async (text, createdAt, expected) =>
    expect(mark(await judged(since(text), at(createdAt)))).toBe(expected),
  );
});

describe('the question', () => {
  const asked = async (yaml: string) => {
    const { github, asked } = tracker([]);
    await judgeCriterion(yaml, { github });
    return asked;
  };
  it('has all that is named', async () =>
    expect(
      await asked('issues: { labels: [a, b], milestone: m, assignee: x, creator: y, repository: acme/support }'),
    ).toEqual([
      { labels: ['a', 'b'], milestone: 'm', assignee: 'x', creator: 'y', repository: 'acme/support', state: 'open' },
    ]));
  it('may have nothing: all issues', async () =>
    expect(await asked('issues: {}')).toEqual([{ labels: [], state: 'open' }]));
  it('for what was filed is limited by time', async () =>
    expect(await asked(CREATED)).toEqual([
      { labels: ['incident'], state: 'open' },
      { labels: ['incident'], state: 'all', changedSince: NOW - 7 * DAY },
    ]));
  it('for closed ones is one question', async () =>
    expect(await asked(DONE)).toEqual([{ labels: [], milestone: '1.0', state: 'all' }]));
});

describe('what cannot be had', () => {
  it('no GitHub to ask', async () => expect(mark(await judgeCriterion(OPEN, {}))).toBe('unknown denied'));
  for (const cause of ['missing', 'denied', 'unreachable'] as const)
    it(cause, async () => {
      const issues = async () => {
        throw new EvidenceError(cause, 'no');
      };
      expect(mark(await judgeCriterion(OPEN, { github: githubWith({ issues }) }))).toBe(`unknown ${cause}`);
    });
});

describe('mistakes in the checklist', () => {
  const rows: readonly [name: string, yaml: string, words: string][] = [
    ['a time that is none', 'issues: { since: yesterday }\ngo: { created: 0 }', '`yesterday` is no time'],
    ['a time without its zone', 'issues: { since: "2026-11-21T09:00:00" }\ngo: { created: 0 }', 'is no time'],
    ['a day that is not', 'issues: { since: "2026-02-30" }\ngo: { created: 0 }', 'is no time'],
    ['no time at all', 'issues: { since: 0s }\ngo: { created: 0 }', 'is no time'],
    ['`created` of any time', 'issues: x\ngo: { created: 0 }', '`created` needs the option `since`'],
    ['`since` that decides nothing', 'issues: { labels: x, since: 7d }', '`since` is only for `created`'],
    ['no repository', 'issues: { repository: support }', '`support` is no repository'],
    ['a path', 'issues: { repository: "acme/../x" }', 'is no repository'],
    ['two labels in one', 'issues: "a,b"', 'has a comma'],
    ['an empty label, which GitHub takes for none', 'issues: { labels: [""] }', ''],
  ];
  it.each(rows)('%s', async (_, yaml, words) => {
    const mistakes = await loadMistakes(yaml);
    expect(mistakes).not.toEqual([]);
    expect(mistakes.join('\n')).toContain(words);
  });
});
