import type { GatherContext } from '../core/check.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Analysis, SecurityAlert } from '../core/github/findings.ts';
import type { GitHubState } from '../core/github/state.ts';
import { nearest } from '../core/nearest.ts';
import { judgedCommit } from './asked.ts';

type Asked = Pick<GitHubState, 'alerts' | 'analyses' | 'parents'>;

/** Merge commits of a pull request that are looked into, newest first: each new base makes another. */
const MERGES = 5;
const RUN_IT =
  'let the job that uploads the results end before this one (`needs`), and wait for GitHub to read them (`wait-for-processing: true`)';

/** What code scanning found at the judged commit. */
export interface Scanned {
  readonly alerts: readonly SecurityAlert[];
  readonly problems: readonly EvidenceProblem[];
  readonly notes: readonly string[];
}

/**
 * Open alerts of the judged commit. A list of alerts says nothing of what was looked at, so that every analysis that runs on
 * its branch or pull request (one of each tool and category) has to be there for this very commit; of a pull request,
 * for the commit that merges it. Throws `empty`, `stale` and `missing` where there is none.
 */
export async function scannedAlerts(
  github: Asked,
  context: Pick<GatherContext, 'commit' | 'pullRequest' | 'mergeGroup'>,
  tools: readonly string[] | undefined,
): Promise<Scanned> {
  const commit = judgedCommit(context);
  const meant = (tool: string) => tools?.some((one) => one.toLowerCase() === tool.toLowerCase()) ?? true;
  const all = (await Promise.all(refsOf(context).map((ref) => github.analyses(ref)))).flat();
  if (all.length === 0) throw new EvidenceError('empty', 'code scanning has analysed nothing here', RUN_IT);
  requireTools(tools, all);
  const analyses = all.filter(({ tool }) => meant(tool)).sort((a, b) => b.at - a.at);
  const covers = await coverage(github, analyses, commit, context.pullRequest);
  const refs = [...new Set(analyses.filter(covers).map(({ ref }) => ref))];
  if (refs.length === 0) throw staleness(analyses, commit);
  const alerts = (await Promise.all(refs.map((ref) => github.alerts('code-scanning', ref)))).flat();
  const problems = configurations(analyses.filter(({ ref }) => refs.includes(ref))).flatMap((runs) => {
    const run = runs.find(covers);
    const name = called(runs[0]);
    if (!run) return [problem('stale', `${name} has not analysed ${commit.slice(0, 12)}, which others have`, RUN_IT)];
    return run.failed === undefined
      ? []
      : [problem('invalid', `GitHub could not read the results of ${name}: ${run.failed}`)];
  });
  const seen = new Map(alerts.filter(({ tool }) => meant(tool)).map((alert) => [alert.number, alert]));
  const names = [...new Set(analyses.filter(covers).map(called))].sort();
  return { alerts: [...seen.values()], problems, notes: [`analysed by ${names.join(', ')}`] };
}

/** Where analyses of the judged commit may be; `undefined` for all there are. */
function refsOf({ pullRequest, mergeGroup }: Pick<GatherContext, 'pullRequest' | 'mergeGroup'>) {
  if (pullRequest !== undefined) return [`refs/pull/${pullRequest}/merge`, `refs/pull/${pullRequest}/head`];
  return mergeGroup ? [`refs/heads/${mergeGroup.ref}`] : [undefined];
}

/** Workflows of a pull request analyse the commit that would merge it, of which the judged one is a parent. */
async function coverage(
  github: Asked,
  analyses: readonly Analysis[],
  commit: string,
  pullRequest: number | undefined,
): Promise<(analysis: Analysis) => boolean> {
  const covering = new Set([commit]);
  if (pullRequest !== undefined) {
    const merges = analyses.filter((one) => one.ref.endsWith('/merge') && one.commit !== commit);
    const candidates = [...new Set(merges.map((one) => one.commit))].slice(0, MERGES);
    for (const merge of candidates) if ((await github.parents(merge)).includes(commit)) covering.add(merge);
  }
  return (analysis) => covering.has(analysis.commit);
}

/** The analyses of each tool and category, newest first. */
function configurations(analyses: readonly Analysis[]): readonly (readonly Analysis[])[] {
  const found = new Map<string, Analysis[]>();
  for (const one of analyses) {
    const key = JSON.stringify([one.tool, one.category, one.ref]);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

function requireTools(tools: readonly string[] | undefined, analyses: readonly Analysis[]): void {
  const known = [...new Set(analyses.map(({ tool }) => tool))];
  for (const tool of tools ?? []) {
    if (known.some((one) => one.toLowerCase() === tool.toLowerCase())) continue;
    const close = nearest(tool, known);
    const hint = close ? `did you mean \`${close}\`?` : `there are analyses of ${known.join(', ')}`;
    throw new EvidenceError('missing', `\`${tool}\` has analysed nothing here`, hint);
  }
}

function staleness(analyses: readonly Analysis[], commit: string): EvidenceError {
  const [newest] = analyses;
  return new EvidenceError(
    'stale',
    `code scanning has not analysed ${commit.slice(0, 12)}; the newest analysis (${called(newest)}) is of ${newest?.commit.slice(0, 12)}`,
    RUN_IT,
  );
}

function called(analysis: Analysis | undefined): string {
  if (!analysis) return 'a tool';
  return analysis.category === '' ? analysis.tool : `${analysis.tool} ${analysis.category}`;
}

function problem(cause: 'stale' | 'invalid', message: string, hint?: string): EvidenceProblem {
  return { cause, message, ...(hint === undefined ? {} : { hint }) };
}
