import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { failureOf } from '../../kinds/sarif-failure.ts';
import { idOf, sarifRating } from '../../kinds/sarif-rating.ts';
import { at, isList, isObject, list, own, text } from '../../reading/value.ts';

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), by CodeQL, ESLint, Semgrep, Trivy,
 * Bandit and many others. Findings are results of kind `fail` that nobody suppressed; `open` and `review` are findings
 * without a severity, because the tool could not tell. Severities: `src/kinds/sarif-rating.ts`. The end of a run is
 * `invocations[].endTimeUtc` (section 3.20.8), its commit `versionControlProvenance[].revisionId` (section 3.23.4).
 */
export default defineFormat<AuditReading>()({
  id: 'sarif',
  kind: 'audit',
  shape: 'json',
  summary: 'SARIF 2.1.0, as written by CodeQL, ESLint, Semgrep, Trivy, Bandit and many others',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    own(document, 'runs') !== undefined &&
    (isSarif(text(own(document, 'version'))) || /\bsarif\b/i.test(text(own(document, '$schema')) ?? '')),
  read(document) {
    if (!isSarif(text(own(document, 'version'))))
      throw new EvidenceError(
        'invalid',
        'the file is SARIF of another version than 2.1.0',
        'have the tool write 2.1.0',
      );
    const runs = list(own(document, 'runs'), 'runs');
    if (runs.length === 0)
      throw new EvidenceError(
        'invalid',
        'the file has no run (`runs` is empty): no tool wrote results into it',
        PLACEHOLDER,
      );
    const readings = runs.map(readRun);
    const findings = readings.flatMap((reading) => reading.findings);
    const ends = readings.flatMap((reading) => reading.generatedAt ?? []);
    const commits = new Set(readings.flatMap((reading) => reading.commits));
    const [commit] = commits;
    const [incomplete] = readings.flatMap((reading) => reading.incomplete ?? []);
    return {
      tool: [...new Set(readings.map((reading) => reading.tool))].join(', '),
      rated: readings.some((reading) => reading.rated),
      fixes: false,
      findings,
      suppressed: readings.reduce((sum, reading) => sum + reading.suppressed, 0),
      ...(incomplete === undefined ? {} : { incomplete }),
      // Each run must be fresh, so the oldest one tells the age.
      ...(ends.length > 0 ? { generatedAt: Math.min(...ends) } : {}),
      ...(commit !== undefined && commits.size === 1 ? { commit } : {}),
      ...(commits.size > 1
        ? { notes: ['the runs are about several commits, so none is compared with the judged one'] }
        : {}),
    };
  },
});

const PLACEHOLDER = 'write no empty report in place of one that is missing; let the step fail when the tool fails';
/** Kinds of result that are no findings (section 3.27.9). Whatever is not here is one. */
const NO_FINDING: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational']);

function isSarif(version: string | undefined): boolean {
  return version !== undefined && /^2\.1\.0(?:-|$)/.test(version);
}

interface SarifRun {
  readonly tool: string;
  readonly rated: boolean;
  readonly findings: readonly AuditFinding[];
  readonly suppressed: number;
  readonly generatedAt?: number;
  readonly commits: readonly string[];
  readonly incomplete?: string;
}

function readRun(run: Json, position: number): SarifRun {
  const place = `runs[${position}]`;
  const driver = at(run, 'tool', 'driver');
  const name = text(own(driver, 'name'));
  if (!name) throw new EvidenceError('invalid', `\`${place}\` names no tool (\`tool.driver.name\`)`, PLACEHOLDER);
  const invocations = list(own(run, 'invocations') ?? [], `${place}.invocations`);
  const failure = failureOf(run, invocations, place);
  for (const part of ['results', 'invocations', 'driver', 'extensions'])
    if (at(run, 'externalPropertyFileReferences', part) !== undefined)
      throw new EvidenceError(
        'invalid',
        `\`${part}\` of \`${place}\` is in another file, which is not read, so what is here may look better than it is`,
        'have the tool write one file',
      );
  if (!isList(own(run, 'results')))
    throw new EvidenceError(
      'invalid',
      failure ?? `\`${place}\` has no \`results\`: the tool did not finish its analysis`,
      'see its log, and run it again',
    );
  const results = list(own(run, 'results'), `${place}.results`);
  if (results.length === 0 && failure === undefined) requireScan(run, invocations, place);
  const met = results.filter(
    (result) => own(result, 'baselineState') !== 'absent' && !NO_FINDING.has(text(own(result, 'kind')) ?? ''),
  );
  const open = met.filter((result) => !isSuppressed(result));
  const rating = sarifRating(run);
  const ends = invocations.flatMap((one) => parseTime(text(own(one, 'endTimeUtc')) ?? '') ?? []);
  return {
    tool: [name, versionOf(driver)]
      .filter((part) => part !== undefined)
      .join(' ')
      .slice(0, 100),
    rated: rating.rated,
    findings: open.map((result) => ({ key: keyOf(name, result), severity: rating.of(result) })),
    suppressed: met.length - open.length,
    ...(ends.length > 0 ? { generatedAt: Math.max(...ends) } : {}),
    commits: commitsOf(run),
    ...(failure === undefined ? {} : { incomplete: failure }),
  };
}

/**
 * An empty list of results proves nothing by itself: steps write it when a tool fails (THREATS C08), mostly as a name and
 * `results: []`. Every tool that was looked at puts more into a clean report: its version (Trivy, Flawfinder,
 * cargo-audit), its rules (CodeQL, Gitleaks), what it looked at (ESLint), or an invocation (Bandit, Semgrep).
 */
function requireScan(run: Json, invocations: readonly Json[], place: string): void {
  const driver = at(run, 'tool', 'driver');
  const extensions = at(run, 'tool', 'extensions');
  const scanned = at(driver, 'properties', 'artifactsScanned') ?? at(run, 'properties', 'artifactsScanned');
  const parts = [driver, ...(isList(extensions) ? extensions : [])].map((component) => own(component, 'rules'));
  const proved =
    /[1-9]/.test(versionOf(driver) ?? '') ||
    [...parts, own(run, 'artifacts')].some((part) => isList(part) && part.length > 0) ||
    invocations.some((invocation) => own(invocation, 'executionSuccessful') === true) ||
    (typeof scanned === 'number' && scanned > 0);
  if (!proved || scanned === 0)
    throw new EvidenceError(
      'empty',
      `\`${place}\` has no results and nothing that shows a scan: no version, rules, artifacts or invocation`,
      PLACEHOLDER,
    );
}

function versionOf(driver: Json | undefined): string | undefined {
  const versions = ['version', 'semanticVersion', 'dottedQuadFileVersion'].map((key) => text(own(driver, key)));
  return versions.find((version) => version !== undefined);
}

/** Suppressed unless someone still has to accept it or has refused to (section 3.35.3); no status means accepted. */
function isSuppressed(result: Json): boolean {
  const suppressions = own(result, 'suppressions');
  if (!isList(suppressions) || suppressions.length === 0) return false;
  return suppressions.every((one) => (text(own(one, 'status')) ?? 'accepted') === 'accepted');
}

function keyOf(tool: string, result: Json): string {
  const prints = [own(result, 'fingerprints'), own(result, 'partialFingerprints')].filter(isObject);
  return JSON.stringify([tool, idOf(result), own(result, 'message'), own(result, 'locations'), ...prints]);
}

function commitsOf(run: Json): string[] {
  const provenance = own(run, 'versionControlProvenance');
  const revisions = isList(provenance) ? provenance.map((one) => text(own(one, 'revisionId')) ?? '') : [];
  return revisions.filter((revision) => /^[0-9a-f]{7,64}$/i.test(revision));
}
