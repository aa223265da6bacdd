import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type Source } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import { type Change, changesOf } from './changes.ts';
import { PathGlobs } from './path-globs.ts';
import { filesOf, ofSeveral, pullFacts, touches } from './pull-facts.ts';

/** What `pull-request` may be told. */
export interface PullOptions {
  readonly files?: readonly string[];
  readonly whenChanged?: readonly string[];
}

/** Gathers facts of every pull request that the judged commit stands for; each of them has to satisfy the bounds. */
export async function pullEvidence(
  options: PullOptions,
  github: GitHubState,
  context: GatherContext,
): Promise<Evidence> {
  const files = options.files && new PathGlobs(options.files, 'files');
  const when = options.whenChanged && new PathGlobs(options.whenChanged, 'when-changed');
  const changes = await changesOf(github, context);
  if (changes.length === 0)
    throw new EvidenceError(
      'missing',
      `commit ${context.commit?.slice(0, 12)} belongs to no pull request`,
      "where that is as it should be, say so: `if: ${{ github.event_name == 'pull_request' }}`",
    );
  const meant: Change[] = [];
  for (const change of changes) if (!when || (await filesOf(change, github)).some(touches(when))) meant.push(change);
  const sources = changes.map(({ pull }): Source => ({ kind: 'url', where: pull.url, trust: 'platform' }));
  if (meant.length === 0) {
    const named = changes.map(({ pull }) => `#${pull.number}`).join(', ');
    const why = `${named} changes nothing that matches \`${options.whenChanged?.join('`, `')}\``;
    const notApplicable = Object.fromEntries(context.asked.map((fact) => [fact, why]));
    return { facts: [], sources, problems: [], notApplicable };
  }
  const readings = await Promise.all(
    meant.map(async (change) => ({ change, ...(await pullFacts(change, github, context.asked, files)) })),
  );
  const left = changes.filter((change) => !meant.includes(change)).map(({ pull }) => pull.number);
  return {
    facts: readings.flatMap(({ change, facts }) => (meant.length > 1 ? ofSeveral(facts, change.pull.number) : facts)),
    sources,
    problems: readings.flatMap(({ problems }) => problems),
    notes: [
      ...readings.flatMap(({ notes }) => notes),
      ...left.map((number) => `#${number} changes nothing that matches \`when-changed\`, and is left out`),
    ],
  };
}
