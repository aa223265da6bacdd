import { exitFile, ranBy } from '../common-offers.ts';
import type { Detector, Offer } from '../finding.ts';
import { pathsNamed } from '../repository.ts';

/** A scanner that the repository has a configuration of. */
interface Scanner {
  readonly id: string;
  readonly name: string;
  readonly config: RegExp;
  readonly title: string;
  readonly report: string;
  readonly run: string;
  /** Exit codes of a run that ended well, for a report that proves nothing by itself. */
  readonly codes?: readonly number[];
  readonly remark: string;
}

/** One row per scanner. */
export const SCANNERS: readonly Scanner[] = [
  {
    id: 'gitleaks',
    name: 'Gitleaks',
    config: /^\.gitleaks\.toml$|^\.gitleaksignore$/,
    title: 'No secret in the repository',
    report: 'reports/gitleaks.json',
    run: 'gitleaks dir --report-format json --report-path reports/gitleaks.json .',
    codes: [0, 1],
    remark: 'Its report of nothing is `[]`, which proves nothing, so the exit code is kept.',
  },
  {
    id: 'trivy',
    name: 'Trivy',
    config: /^trivy\.ya?ml$|^\.trivyignore(?:\.ya?ml)?$/,
    title: 'No critical or high finding (Trivy)',
    report: 'reports/trivy.json',
    run: 'trivy fs --format json --output reports/trivy.json .',
    remark: 'critical, high and unrated must be 0 unless you bind them yourself.',
  },
  {
    id: 'semgrep',
    name: 'Semgrep',
    config: /^\.semgrep\.ya?ml$|^\.semgrepignore$/,
    title: 'No serious finding in the code (Semgrep)',
    report: 'reports/semgrep.sarif',
    run: 'semgrep scan --sarif --output reports/semgrep.sarif',
    remark: 'In SARIF the level `error` is high, `warning` moderate.',
  },
  {
    id: 'checkov',
    name: 'Checkov',
    config: /^\.checkov\.ya?ml$/,
    title: 'No misconfigured infrastructure (Checkov)',
    report: 'reports/checkov.json',
    run: 'checkov -d . -o json > reports/checkov.json',
    remark: 'Without its platform Checkov gives no severities: then bind `total`.',
  },
];

/** Scanners by their configuration. How they are installed is not known, so that no gate runs them unasked. */
export default {
  id: 'scanners',
  reads: /(?!)/,
  find: (repository) =>
    SCANNERS.flatMap((scanner) => {
      const [where] = pathsNamed(repository, scanner.config);
      return where === undefined
        ? []
        : [{ what: scanner.name, where, offers: [offerOf(scanner, where)], say: 'install it in a step before' }];
    }),
} satisfies Detector;

function offerOf({ id, title, report, run, codes, remark }: Scanner, where: string): Offer {
  return {
    id,
    title,
    check: 'audit',
    options: codes ? { report, ran: ranBy(report, codes) } : report,
    remarks: [`From ${where}. ${remark}`],
    places: [],
    step: { id, folder: '', run, reportDecides: true, setup: [], ...(codes ? { exitCode: exitFile(report) } : {}) },
  };
}
