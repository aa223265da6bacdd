/** Folders that tools leave reports in by themselves, or are told to; mostly ignored by git. */
export const REPORT_FOLDERS: readonly string[] = [
  'reports',
  'report',
  'coverage',
  'test-results',
  'test-reports',
  'TestResults',
  'results',
  'artifacts',
  'playwright-report',
  'target/surefire-reports',
  'target/site/jacoco',
  'target/nextest',
  'target/gatling',
  'build/test-results',
  'build/reports',
];

const FOLDER = new RegExp(`(?:^|/)(?:${REPORT_FOLDERS.join('|')})/`);
const ENDS = /\.(?:json|xml|info|out|csv|jtl|sarif|trx|tap|ndjson|txt)$/i;
const NAMED =
  /(?:^|[-_.])(?:audit|coverage|cover|lcov|junit|k6|results?|report|trivy|grype|snyk|bandit|gitleaks|bench(?:mark)?s?|summary)(?:[-_.]|$)|\.(?:sarif|trx|jtl|info)$/i;
const SAMPLES = /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|__fixtures__|testdata|examples?|samples?|docs?)\//i;

/** True for a path at which a report may be: in such a folder, or at the root and called like one. */
export function isReportPath(path: string): boolean {
  if (!ENDS.test(path) || SAMPLES.test(path) || path.split('/').length > 8) return false;
  return FOLDER.test(path) || (!path.includes('/') && NAMED.test(path));
}
