import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { factsOf, gatherReport } from '../support/judge-report.ts';

/** Report files of real tools with values that were computed apart from any code of this project. Not part of it. */
const CORPUS = '../shared/corpus';

// biome-ignore lint/suspicious/noExplicitAny: the values are of as many shapes as there are formats
type Values = any;

interface Entry {
  readonly path: string;
  readonly format: string;
  readonly expected: Values;
}

type Counts = Readonly<Record<string, number>>;

/** Facts, or the cause of an unknown, that a file must give; and the format it must be recognised as. */
interface Expected {
  readonly format?: string;
  readonly facts?: Counts;
  readonly cause?: string;
}

const WORDS: Readonly<Record<string, string>> = {
  medium: 'moderate',
  negligible: 'info',
  unknown: 'unrated',
  none: 'info',
  null: 'unrated',
  undefined: 'unrated',
  '(none)': 'unrated',
};

/** Counts by the tools' words as counts by ours; what is not there is 0. */
function severities(...all: readonly Counts[]): Counts {
  const counts: Record<string, number> = { critical: 0, high: 0, moderate: 0, low: 0, info: 0, unrated: 0 };
  for (const [word, number] of all.flatMap((one) => Object.entries(one))) {
    const name = WORDS[word.toLowerCase()] ?? word.toLowerCase();
    counts[name] = (counts[name] ?? 0) + number;
  }
  return counts;
}

const sum = (counts: Counts) => Object.values(counts).reduce((total, one) => total + one, 0);
const rated = (format: string, ...all: readonly Counts[]): Expected => {
  const facts = severities(...all);
  return { format, facts: { ...facts, total: sum(facts) } };
};
const INVALID: Expected = { cause: 'invalid' };
const EMPTY: Expected = { cause: 'empty' };
const LEVELS: Readonly<Record<string, string>> = { error: 'high', warning: 'moderate', note: 'low', none: 'info' };

const EXPECTED: Readonly<Record<string, (expected: Values) => Expected>> = {
  'bandit-json': ({ severity, totals }) => {
    const { format, facts } = rated('bandit', severity);
    return { format: format ?? '', facts: { ...facts, suppressed: totals.nosec } };
  },
  'bundler-audit-json': ({ criticality }) => rated('bundler-audit', criticality),
  'bundler-audit-text': ({ criticality }) => rated('bundler-audit-text', criticality),
  'cargo-audit-json': ({ count, warnings }) => ({
    format: 'cargo-audit',
    facts: { info: sum(warnings), total: count + sum(warnings) },
  }),
  'checkov-json': ({ reports }) => {
    const failed = Math.max(reports[0].failed, reports[0].summary?.failed ?? 0);
    return reports[0].no_results_key
      ? EMPTY
      : { format: 'checkov', facts: { total: failed, suppressed: reports[0].skipped } };
  },
  'composer-audit-json': ({ severities: found }) => rated('composer-audit', found),
  'cyclonedx-json': ({ vulnerabilities }) => ({ format: 'cyclonedx-json', facts: { total: vulnerabilities } }),
  'cyclonedx-vex-json': ({ states }) =>
    states.in_triage ? { format: 'cyclonedx-json', facts: { total: 1, unrated: 1 } } : EMPTY,
  'cyclonedx-xml': ({ vulnerability_elements: elements }) => ({ format: 'cyclonedx-xml', facts: { total: elements } }),
  'dependency-check-json': (values) => rated('dependency-check-json', values.severities),
  'dependency-check-xml': (values) =>
    values.dependencies === 0 ? EMPTY : rated('dependency-check-xml', values.severities),
  'gitleaks-json': ({ findings }) => ({ format: 'gitleaks', facts: { total: findings } }),
  'govulncheck-json': (values) => {
    if (values.empty_file) return EMPTY;
    return { format: 'govulncheck', facts: { total: values.called ?? values.defectdojo_own_test_findings } };
  },
  'grype-json': ({ severities: found, fix_states: fixes, ignored }) => {
    const { format, facts } = rated('grype', found);
    return { format: format ?? '', facts: { ...facts, fixable: fixes.fixed ?? 0, suppressed: ignored } };
  },
  'npm-audit-error': () => INVALID,
  'pnpm-audit-error': () => INVALID,
  'npm-audit-v6': ({ metadata }) => rated('npm-audit-v6', metadata),
  'npm-audit-v7': ({ metadata: { total, ...counts }, fix_available: fixable }) => ({
    format: 'npm-audit-v7',
    facts: { ...severities(counts), total, fixable },
  }),
  'pnpm-audit': ({ metadata }) => rated('pnpm-audit', metadata),
  'osv-scanner-json': ({ groups }) => ({ format: 'osv-scanner', facts: { total: groups } }),
  'pip-audit': ({ dependencies, skipped, vulnerabilities }) => ({
    format: 'pip-audit',
    facts: { total: vulnerabilities, packages: dependencies - skipped },
  }),
  'safety-json': ({ vulnerabilities, ignored, packages_found: packages }) => ({
    format: 'safety',
    facts: { total: vulnerabilities, suppressed: ignored, packages },
  }),
  sarif: ({ runs: [run] }) => sarif(run),
  'govulncheck-sarif': ({ runs: [run] }) => sarif(run),
  'snyk-code-sarif': ({ runs: [run] }) => sarif(run),
  'snyk-json': ({ parse_error: broken, projects }) =>
    broken ? INVALID : rated('snyk', ...projects.flatMap((one: Values) => [one.severities_distinct, one.iac])),
  'trivy-json': (values) => {
    const { format, facts } = rated(
      'trivy',
      values.vulnerabilities,
      values.misconfigurations_fail,
      values.secrets,
      values.licenses,
    );
    return { format: format ?? '', facts: { ...facts, suppressed: values.suppressed } };
  },
  'yarn-berry-audit': ({ empty_file: empty, advisory_severities: found }) =>
    empty ? EMPTY : rated('yarn-berry', found),
  'yarn1-audit-ndjson': ({ summary }) => rated('yarn-v1', summary),
};

/** Level by level where neither scores nor words of severity are, else only the number. */
function sarif(run: Values): Expected {
  const silent = Object.keys(run.level_written).every((level) => level === '(absent)');
  const byLevel = sum(run.security_severity_bands) === 0 && run.security_severity_not_a_number === 0 && !silent;
  const total = (run.kinds.fail ?? 0) - run.suppressed;
  const levels = Object.entries(run.level_effective as Counts).map(([level, number]) => ({
    [LEVELS[level] ?? '']: number,
  }));
  const whole = run.suppressed === 0 && !run.kinds.pass;
  return {
    format: 'sarif',
    facts: { total, suppressed: run.suppressed, ...(byLevel && whole ? severities(...levels) : {}) },
  };
}

/** Formats of the corpus that `audit` does not read: refused as such, and never guessed at. */
const NOT_READ: Readonly<Record<string, string>> = {
  'auditjs-json': 'not in SPEC',
  'brakeman-json': 'not in SPEC',
  'gitleaks-csv': 'the same findings as in its JSON, without an end',
  'gitleaks-junit': 'a report of tests by its form; a leak is a failed test there',
  'gosec-json': 'not in SPEC',
  'hadolint-json': 'not in SPEC',
  'openvex-json': 'statements about products, not a scan of one',
  'semgrep-json': 'not in SPEC',
};

/** Where the reader deliberately says something else than the corpus, what it says, and why. */
const DISAGREEMENTS: readonly { readonly path: RegExp; readonly says: Expected; readonly because: string }[] = [
  {
    path: /bandit-json\/2-.*no_vuln/,
    says: EMPTY,
    because: 'Bandit read 0 lines of code (`loc`), which is no clean scan',
  },
  {
    path: /composer-audit-json\/3-.*no_vuln/,
    says: EMPTY,
    because: 'two empty lists do not show that Composer ran; `ran` does',
  },
  {
    path: /osv-scanner-json\/(?:5-.*no-issues|7-.*results-empty)/,
    says: EMPTY,
    because: 'an empty list does not show that OSV-Scanner scanned a package; its exit code does (`ran`)',
  },
  {
    path: /osv-scanner-json\/10-/,
    says: { format: 'osv-scanner', facts: { unrated: 2, total: 2 } },
    because: 'a licence that is not allowed is a finding too, as in Trivy; the corpus counts vulnerabilities only',
  },
  {
    path: /pnpm-audit\/3-.*no_vuln/,
    says: EMPTY,
    because: 'pnpm audited 0 dependencies',
  },
  {
    path: /snyk-json\/5-.*many_vulns/,
    says: { format: 'snyk', facts: { critical: 3, high: 9, moderate: 29, total: 41 } },
    because:
      '`severityWithCritical` says critical of 3 that `severity` calls high, in reports from before critical was there',
  },
  {
    path: /yarn1-audit-ndjson\/3-.*zero_vul/,
    says: EMPTY,
    because: 'Yarn found no lockfile and audited 0 dependencies',
  },
];

if (!existsSync(`${CORPUS}/manifest.json`)) {
  describe.skip('audit: the corpus of real reports is not here', () => {
    it('is skipped', () => undefined);
  });
} else {
  const manifest = JSON.parse(readFileSync(`${CORPUS}/manifest.json`, 'utf8')) as readonly Entry[];
  const files = manifest.filter(({ path }) => path.startsWith('audit/'));
  const read = files.filter(({ format }) => !Object.hasOwn(NOT_READ, format));
  const agreed: string[] = [];
  const used = new Set<RegExp>();

  const found = async (path: string) => {
    const { facts, problems, sources } = await gatherReport('audit', readFileSync(`${CORPUS}/${path}`));
    return { format: sources[0]?.format, facts: factsOf(facts), cause: problems[0]?.cause };
  };

  describe('audit: the corpus of real reports', () => {
    afterAll(() => {
      const lines = DISAGREEMENTS.map(({ path, because }) => `  ${path.source}: ${because}`);
      process.stdout.write(
        `audit corpus: ${agreed.length} of ${read.length} files agree, ${read.length - agreed.length} disagree deliberately:\n${lines.join('\n')}\n`,
      );
    });

    it.each(read.map((entry) => [entry.path, entry] as const))('%s', async (path, { format, expected }) => {
      const deliberate = DISAGREEMENTS.find((one) => one.path.test(path));
      const values = EXPECTED[format];
      if (!values) throw new Error(`the corpus has ${format}, which this test does not know`);
      const says = await found(path);
      if (deliberate) {
        used.add(deliberate.path);
        expect(says).toMatchObject(deliberate.says);
        expect(says, 'it agrees, so it is no disagreement').not.toMatchObject(values(expected));
      } else {
        expect(says).toMatchObject(values(expected));
        if (values(expected).cause === undefined) expect(says.cause).toBeUndefined();
        agreed.push(path);
      }
    });

    it('has every disagreement that is listed', () => {
      expect([...used]).toHaveLength(DISAGREEMENTS.length);
    });

    it.each(files.filter(({ format }) => Object.hasOwn(NOT_READ, format)).map(({ path }) => [path]))(
      '%s is not read',
      async (path) => {
        expect((await found(path)).cause).toBe('invalid');
      },
    );
  });
}
