import type { Fact, FactCatalog } from '../core/fact.ts';
import type { ReadingBase } from './format.ts';
import type { Kind } from './kind.ts';
import { SEVERITIES, type Severity } from './severity.ts';

/** One vulnerability, leak or rule violation. */
export interface AuditFinding {
  /** What it is and where (id, package, version, location): the same key in two reports is one finding, twice in one report is two. */
  readonly key: string;
  /** `unrated` throughout for a tool that knows no severities. */
  readonly severity: Severity;
  /** Whether the tool knows a fix, for tools that say so at all. */
  readonly fixable?: boolean;
}

/** What one audit report says, in the words all its formats share. */
export interface AuditReading extends ReadingBase {
  readonly findings: readonly AuditFinding[];
  /** False for tools that know no severities (pip-audit, Gitleaks): their findings have only a number. */
  readonly rated: boolean;
  /** True for tools that say of each finding whether there is a fix. */
  readonly fixes: boolean;
  /** Findings that the report's own totals claim beyond those it lists. They have no key, so they simply add up. */
  readonly unlisted?: Readonly<Partial<Record<Severity, number>>>;
  /** Packages (or files) that were looked at; left out where the report does not say. */
  readonly packages?: number;
  /** Findings that somebody accepted in the tool. They are in no other number. */
  readonly suppressed: number;
}

const count = (describe: string, better?: 'higher' | 'lower', example?: string) =>
  ({ dimension: 'count', describe, ...(better ? { better } : {}), ...(example ? { example } : {}) }) as const;

const facts: FactCatalog = {
  known: {
    critical: count('Findings of critical severity.', 'lower', '== 0'),
    high: count('Findings of high severity.', 'lower', '== 0'),
    moderate: count('Findings of moderate (medium) severity.', 'lower', '<= 5'),
    low: count('Findings of low severity.', 'lower', '<= 20'),
    info: count('Findings that are only information.', 'lower'),
    unrated: count('Findings without a severity, from a report that has severities or beside one.', 'lower', '== 0'),
    total: count('All findings.', 'lower', '== 0'),
    fixable: count('Findings that the tool knows a fix for.', 'lower', '== 0'),
    packages: count('Packages or files that were looked at.', 'higher', '>= 50'),
    suppressed: count('Findings that were accepted in the tool, and are counted nowhere else.', 'lower', '<= 3'),
  },
};

/** Audit reports: several add up, and a finding that is in two of them counts once. */
export const audit: Kind<AuditReading> = {
  name: 'audit',
  facts,
  combine(readings) {
    const { findings, repeated } = distinct(readings);
    const counts = tally(findings, readings);
    const rated = readings.some((reading) => reading.rated);
    const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
    const suppressed = sum(readings.map((reading) => reading.suppressed));
    const fixable = findings.filter((finding) => finding.fixable === true).length;
    const knowsFixes = readings.every((reading) => reading.fixes) && total === findings.length;
    const packages = readings.map((reading) => reading.packages);
    const known = packages.filter((one) => one !== undefined);
    return {
      facts: [
        ...(rated ? SEVERITIES.map((name) => fact(name, counts[name])) : []),
        fact('total', total),
        ...(knowsFixes ? [fact('fixable', fixable)] : []),
        ...(known.length === packages.length ? [fact('packages', sum(known))] : []),
        fact('suppressed', suppressed),
      ],
      notes: notes(readings, suppressed, repeated),
      problems: [],
      absent: absent(readings, rated),
    };
  },
};

/**
 * Findings by key. What one report lists twice is two findings, as its tool counts (a secret in two commits, a package in
 * two places); the same two in another report are the same two, and of ratings that differ the worse one stands.
 */
function distinct(readings: readonly AuditReading[]): { findings: AuditFinding[]; repeated: number } {
  const found = new Map<string, AuditFinding>();
  let met = 0;
  for (const { findings } of readings) {
    const times = new Map<string, number>();
    for (const finding of findings) {
      const time = (times.get(finding.key) ?? 0) + 1;
      times.set(finding.key, time);
      const key = `${time} ${finding.key}`;
      found.set(key, worse(found.get(key), finding));
    }
    met += findings.length;
  }
  return { findings: [...found.values()], repeated: met - found.size };
}

function worse(before: AuditFinding | undefined, after: AuditFinding): AuditFinding {
  const rank = ({ severity }: AuditFinding) =>
    severity === 'unrated' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  return before !== undefined && rank(before) <= rank(after) ? before : after;
}

function tally(findings: readonly AuditFinding[], readings: readonly AuditReading[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, moderate: 0, low: 0, info: 0, unrated: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  for (const reading of readings)
    for (const severity of SEVERITIES) counts[severity] += reading.unlisted?.[severity] ?? 0;
  return counts;
}

function notes(readings: readonly AuditReading[], suppressed: number, repeated: number): string[] {
  return [
    ...readings.flatMap((reading) => reading.notes ?? []),
    ...(suppressed > 0
      ? [`${suppressed} suppressed ${suppressed === 1 ? 'finding is' : 'findings are'} not counted`]
      : []),
    ...(repeated > 0 ? [`${repeated} findings are in several reports and count once`] : []),
  ];
}

/** What to bind instead of facts that these tools do not know. */
function absent(readings: readonly AuditReading[], rated: boolean): Record<string, string> {
  const tool = readings.find((reading) => reading.tool !== undefined)?.tool ?? 'this tool';
  return {
    ...(rated
      ? {}
      : Object.fromEntries(SEVERITIES.map((severity) => [severity, `${tool} has no severities; bind \`total\``]))),
    fixable: 'not every report says which findings have a fix; bind `total` or a severity',
    packages: 'not every report says how much was looked at',
  };
}

function fact(name: string, value: number): Fact {
  return { name, dimension: 'count', value };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
