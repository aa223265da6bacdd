import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { SEVERITIES, type Severity, severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `snyk test --json`, `snyk container test --json` and `snyk iac test --json`
 * (https://docs.snyk.io/developer-tools/snyk-cli/commands/test): one project, or a list of them with `--all-projects`. An id is
 * listed once per path that leads to it and counts once per package and version. What a policy ignores is suppressed.
 */
export default defineFormat<AuditReading>()({
  id: 'snyk',
  kind: 'audit',
  shape: 'json',
  summary: '`snyk test --json`, of dependencies, containers and definitions',
  endMark: 'the end of the JSON document',
  matches: (document) => (isList(document) ? document.length > 0 && document.every(isProject) : isProject(document)),
  read(document) {
    const all = (isList(document) ? document : [document]).flatMap((project) => [project, ...applicationsOf(project)]);
    const projects = all.filter((project) => !isFailed(project));
    const incomplete = failureOf(all);
    if (projects.length === 0 && incomplete !== undefined) throw new EvidenceError('invalid', incomplete);
    for (const project of projects) refuseNothing(project);
    const packages = projects.map(sizeOf);
    const known = packages.filter((one) => one !== undefined);
    const findings = projects.flatMap((project) => {
      const found = new Map(findingsOf(project).map((finding) => [finding.key, finding]));
      return [...found.values()];
    });
    if (findings.length === 0 && known.every((one) => one === 0))
      throw new EvidenceError(
        'empty',
        'Snyk tested 0 dependencies',
        'run `snyk test` where the manifest or lockfile is',
      );
    return {
      tool: 'Snyk',
      rated: true,
      fixes: projects.every((project) => !isList(own(project, 'infrastructureAsCodeIssues'))),
      findings,
      ...(known.length === packages.length ? { packages: known.reduce((sum, one) => sum + one, 0) } : {}),
      suppressed: projects.reduce<number>((sum, project) => sum + ignoredIn(project), 0),
      ...(incomplete === undefined ? {} : { incomplete }),
    };
  },
});

function isProject(document: Json): boolean {
  if (own(document, 'ok') === false && own(document, 'error') !== undefined) return true;
  const tested = isList(own(document, 'vulnerabilities')) || isList(own(document, 'infrastructureAsCodeIssues'));
  if (!tested) return false;
  const named = ['dependencyCount', 'packageManager', 'projectName'].some((key) => own(document, key) !== undefined);
  const ids = own(document, 'vulnerabilities');
  return (
    named ||
    (isList(ids) && ids.length > 0 && ids.every((one) => /^(?:SNYK-|snyk:|npm:)/.test(text(own(one, 'id')) ?? '')))
  );
}

/** `{"ok": false, "error": "Could not detect supported target files …", "path": …}` stands in lists of projects too. */
function failureOf(projects: readonly Json[]): string | undefined {
  const failed = projects.filter(isFailed);
  const words = failed.map((one) => toolWords(own(one, 'error'))).find((one) => one !== undefined);
  return failed.length === 0
    ? undefined
    : `Snyk could not test ${failed.length} of ${projects.length} projects (${words ?? 'it does not say why'})`;
}

function isFailed(project: Json): boolean {
  return (own(project, 'error') ?? null) !== null;
}

/** The applications that were found in an image. */
function applicationsOf(project: Json): readonly Json[] {
  const applications = own(project, 'applications');
  return isList(applications) ? applications : [];
}

/** Throws `EvidenceError` for a project that shows no test, or says that it is not `ok` and does not say why. */
function refuseNothing(project: Json): void {
  const listed = [...listOf(project, 'vulnerabilities'), ...listOf(project, 'infrastructureAsCodeIssues')];
  if (own(project, 'vulnerabilities') === undefined && own(project, 'infrastructureAsCodeIssues') === undefined)
    throw new EvidenceError('invalid', 'a project has no list of what Snyk found in it');
  if (listed.length === 0 && sizeOf(project) === undefined)
    throw new EvidenceError(
      'empty',
      'a project lists nothing and does not say how much was tested (`dependencyCount`)',
    );
  const within = applicationsOf(project).flatMap((one) => listOf(one, 'vulnerabilities'));
  if (own(project, 'ok') === false && listed.length + within.length === 0)
    throw new EvidenceError('invalid', 'a project is not `ok`, and the report lists nothing in it');
}

/** How many dependencies a project has; a file of definitions counts as one. */
function sizeOf(project: Json): number | undefined {
  if (isList(own(project, 'infrastructureAsCodeIssues'))) return 1;
  const value = own(project, 'dependencyCount');
  return value === undefined ? undefined : count(value, 'dependencyCount');
}

function findingsOf(project: Json): AuditFinding[] {
  const where = [own(project, 'projectName'), own(project, 'displayTargetFile') ?? own(project, 'targetFile')];
  const dependencies = listOf(project, 'vulnerabilities').map((one, position) => ({
    key: JSON.stringify([
      'snyk',
      own(one, 'id') ?? position,
      own(one, 'packageName') ?? own(one, 'name'),
      own(one, 'version'),
      where,
    ]),
    severity: severityOf(object(one, 'vulnerabilities')),
    fixable:
      ['isUpgradable', 'isPatchable', 'isPinnable'].some((name) => own(one, name) === true) ||
      (text(own(one, 'nearestFixedInVersion')) ?? '') !== '',
  }));
  const definitions = listOf(project, 'infrastructureAsCodeIssues').map((one, position) => ({
    key: JSON.stringify(['snyk', own(one, 'id') ?? position, own(one, 'path'), own(one, 'lineNumber'), where]),
    severity: severityOf(object(one, 'infrastructureAsCodeIssues')),
  }));
  return [...dependencies, ...definitions];
}

/** `severityWithCritical` is of the time when `severity` ended at high. */
function severityOf(entry: Json): Severity {
  const words = [own(entry, 'severity'), own(entry, 'severityWithCritical')].map(severityWord);
  return SEVERITIES.find((severity) => words.includes(severity)) ?? 'unrated';
}

function ignoredIn(project: Json): number {
  const filtered = at(project, 'filtered', 'ignore');
  return isList(filtered) ? filtered.length : 0;
}

function listOf(project: Json, name: string): readonly Json[] {
  const value = isObject(project) ? own(project, name) : undefined;
  return value === undefined ? [] : list(value, name);
}
