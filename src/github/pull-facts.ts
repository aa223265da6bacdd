import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { ChangedFile } from '../core/github/change.ts';
import type { GitHubState } from '../core/github/state.ts';
import { nearest } from '../core/nearest.ts';
import type { Change } from './changes.ts';
import { counted } from './listed.ts';
import type { PathGlobs } from './path-globs.ts';

type Asked = Pick<GitHubState, 'changedFiles' | 'linkedIssues' | 'labels'>;

/** What one pull request gave. */
export interface PullReading {
  readonly facts: readonly Fact[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
}

/** The facts of one pull request; what takes a question of its own, or a parser, only if it is `asked` for. */
export async function pullFacts(
  change: Change,
  github: Asked,
  asked: readonly string[],
  files: PathGlobs | undefined,
): Promise<PullReading> {
  const { pull } = change;
  const facts: Fact[] = [
    counted('labels', pull.labels),
    { name: 'draft', dimension: 'flag', value: pull.draft },
    { name: 'title', dimension: 'text', value: pull.title },
    { name: 'base', dimension: 'text', value: pull.baseBranch },
    // By its account, never by the name of a branch or by who started the run (THREATS A13).
    ...(pull.author
      ? ([
          { name: 'author', dimension: 'text', value: pull.author.login },
          { name: 'author-kind', dimension: 'text', value: pull.author.kind },
        ] as const)
      : []),
  ];
  const problems: EvidenceProblem[] = [];
  const notes: string[] = [];
  // What cannot be had hides nothing of what can.
  const gather = async (names: readonly string[], read: () => Promise<readonly Fact[]>) => {
    const wanted = names.filter((name) => asked.includes(name));
    if (wanted.length === 0) return;
    try {
      facts.push(...(await read()));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const problem = error.toProblem();
      problems.push({ ...problem, message: `#${pull.number}: ${problem.message}`, facts: wanted });
    }
  };
  if (!pull.author)
    await gather(['author', 'author-kind'], async () => {
      throw new EvidenceError('missing', 'the account of its author was deleted');
    });
  for (const name of asked.filter((one) => one.startsWith('label.')))
    await gather([name], async () => [await labelFact(name, pull.labels, github)]);
  await gather(['changed-files'], () => changedFact(change, github, files));
  await gather(['linked-issues'], async () => [await linkedFact(pull.number, github)]);
  await gather(['body-tasks', 'body-tasks-open'], async () => {
    const { taskFacts } = await import('./task-facts.ts');
    const tasks = await taskFacts(pull.body, asked.includes('body-tasks'));
    notes.push(...tasks.notes.map((note) => `#${pull.number}: ${note}`));
    return tasks.facts;
  });
  return { facts, problems, notes };
}

/** GitHub compares labels without case. One that nobody made cannot be on anything, and would pass for taken off. */
async function labelFact(name: string, labels: readonly string[], github: Asked): Promise<Fact> {
  const wanted = name.slice('label.'.length).toLowerCase();
  const on = labels.some((label) => label.toLowerCase() === wanted);
  if (!on) {
    const known = await github.labels();
    if (!known.some((label) => label.toLowerCase() === wanted)) {
      const close = nearest(wanted, known);
      const hint = close ? `did you mean \`label.${close}\`?` : 'make the label, or correct its name';
      throw new EvidenceError('missing', `the repository has no label \`${name.slice('label.'.length)}\``, hint);
    }
  }
  return { name, dimension: 'flag', value: on };
}

async function changedFact(change: Change, github: Asked, files: PathGlobs | undefined): Promise<readonly Fact[]> {
  if (!files) {
    requireHead(change);
    return [{ name: 'changed-files', dimension: 'count', value: change.pull.changedFiles }];
  }
  return [
    counted(
      'changed-files',
      (await filesOf(change, github)).filter(touches(files)).map(({ path }) => path),
    ),
  ];
}

async function linkedFact(number: number, github: Asked): Promise<Fact> {
  const linked = await github.linkedIssues(number);
  if (linked !== undefined)
    return counted(
      'linked-issues',
      linked.map((issue) => `#${issue}`),
    );
  throw new EvidenceError(
    'no-fact',
    'this server does not tell which issues merging closes',
    'it takes GraphQL, of GitHub or a newer GitHub Enterprise Server; words like "closes #1" in a description prove nothing',
  );
}

/** The files of a pull request at the head that is judged. Throws `stale` once it has another. */
export async function filesOf(change: Change, github: Asked): Promise<readonly ChangedFile[]> {
  requireHead(change);
  return github.changedFiles(change.pull);
}

/** A file that was moved counts under both of its paths. */
export function touches(globs: PathGlobs): (file: ChangedFile) => boolean {
  return ({ path, previous }) => globs.matches(path) || (previous !== undefined && globs.matches(previous));
}

function requireHead({ pull, head }: Change): void {
  if (pull.headCommit === head) return;
  throw new EvidenceError(
    'stale',
    `it has moved on to ${pull.headCommit.slice(0, 12)}, so that its files are not those of ${head.slice(0, 12)}`,
    'run this again for the new commit',
  );
}

/** What several facts look like when each has to satisfy the bounds: `detail` says of which pull request it is. */
export function ofSeveral(facts: readonly Fact[], number: number): readonly Fact[] {
  return facts.map((fact) => ({
    ...fact,
    each: true as const,
    detail: fact.detail === undefined ? `#${number}` : `#${number}: ${fact.detail}`,
  }));
}
