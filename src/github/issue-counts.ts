import type { Evidence } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { Issue, IssueFilter } from '../core/github/findings.ts';
import type { GitHubState } from '../core/github/state.ts';
import { isoTime } from '../core/time.ts';
import { counted } from './listed.ts';

/** Facts that need the issues that are closed, too. */
const WITH_CLOSED = ['total', 'closed'];

/** Counts the issues of a query; closed ones, of which there may be many, only where they are `asked` for. */
export async function issueCounts(
  filter: Omit<IssueFilter, 'state' | 'changedSince'>,
  since: number | undefined,
  asked: readonly string[],
  github: Pick<GitHubState, 'issues' | 'repository'>,
): Promise<Evidence> {
  const everything = asked.some((fact) => WITH_CLOSED.includes(fact));
  const all = await github.issues({ ...filter, state: everything ? 'all' : 'open' });
  const open = all.filter((issue) => issue.state === 'open');
  const facts: Fact[] = [counted('open', open.map(named))];
  if (everything) {
    facts.push({ name: 'total', dimension: 'count', value: all.length });
    facts.push({ name: 'closed', dimension: 'count', value: all.length - open.length });
  }
  if (since !== undefined) {
    const changed = everything ? all : await github.issues({ ...filter, state: 'all', changedSince: since });
    const created = changed.filter((issue) => issue.createdAt >= since);
    facts.push(counted('created', created.map(named)));
  }
  const where = `issues of ${filter.repository ?? github.repository}`;
  return {
    facts,
    sources: [{ kind: 'name', where, trust: 'platform' }],
    problems: [],
    notes: since === undefined ? [] : [`created since ${isoTime(since)}`],
  };
}

function named({ number, title }: Issue): string {
  return `#${number} ${title}`;
}
