import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { AlertSource, SecurityAlert } from '../core/github/findings.ts';
import type { GitHubState } from '../core/github/state.ts';
import { counted } from './listed.ts';

/** Severities, worst first; secrets, and rules without any, are `unrated`. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info', 'unrated'] as const;

/** What people call the sources. */
const NAMES: Readonly<Record<AlertSource, string>> = {
  dependabot: 'Dependabot',
  'code-scanning': 'code scanning',
  'secret-scanning': 'secret scanning',
};

/** Counts the open alerts of several sources by severity. A source that cannot be asked hides nothing of the others. */
export async function alertCounts(
  from: readonly AlertSource[],
  tools: readonly string[] | undefined,
  github: GitHubState,
  context: GatherContext,
): Promise<Evidence> {
  const alerts: SecurityAlert[] = [];
  const problems: EvidenceProblem[] = [];
  const notes: string[] = [];
  const sources: Source[] = [];
  for (const source of new Set(from)) {
    try {
      const found = await ask(source, tools, github, context);
      alerts.push(...found.alerts);
      problems.push(...found.problems);
      notes.push(...found.notes.map((note) => `${NAMES[source]}: ${note}`));
      sources.push({ kind: 'name', where: `${NAMES[source]} of ${github.repository}`, trust: 'platform' });
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error.toProblem());
    }
  }
  return { facts: sources.length === 0 ? [] : factsOf(alerts), sources, problems, notes };
}

async function ask(
  source: AlertSource,
  tools: readonly string[] | undefined,
  github: GitHubState,
  context: GatherContext,
) {
  if (source === 'code-scanning') {
    const { scannedAlerts } = await import('./code-scanning.ts');
    return scannedAlerts(github, context, tools);
  }
  const change = context.pullRequest !== undefined || context.mergeGroup !== undefined;
  const notes = source === 'dependabot' && change ? [DEFAULT_BRANCH_ONLY] : [];
  return { alerts: await github.alerts(source, undefined), problems: [], notes };
}

const DEFAULT_BRANCH_ONLY = 'looks at the default branch only; what this change brings is not in it';

function factsOf(alerts: readonly SecurityAlert[]): readonly Fact[] {
  const words = (of: readonly SecurityAlert[]) => of.map(({ number, title, tool }) => `${tool} #${number} ${title}`);
  return [
    ...SEVERITIES.map((severity) => counted(severity, words(alerts.filter((alert) => alert.severity === severity)))),
    { name: 'total', dimension: 'count', value: alerts.length },
  ];
}
