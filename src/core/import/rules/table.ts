import { ADDRESS_RULES } from './address.ts';
import { ALERT_RULES } from './alerts.ts';
import { APPROVAL_RULES } from './approvals.ts';
import { AUDIT_RULES } from './audit.ts';
import { BEHAVIOUR_RULES } from './behaviour.ts';
import { BENCHMARK_RULES } from './benchmark.ts';
import { CI_RULES } from './ci.ts';
import { COMMAND_RULES } from './command.ts';
import { COVERAGE_RULES } from './coverage.ts';
import { DATA_RULES } from './data.ts';
import { DATA_FILE_RULES } from './data-files.ts';
import { DEPLOYMENT_RULES } from './deployment.ts';
import { DEVICE_RULES } from './devices.ts';
import { DONE_RULES } from './done.ts';
import { ENV_RULES } from './env.ts';
import { FIGURE_RULES } from './figures.ts';
import { FILE_RULES } from './file.ts';
import { GITHUB_RULES } from './github.ts';
import { IN_CONTEXT_RULES } from './in-context.ts';
import { LIMITED_RULES } from './limited.ts';
import { LOAD_RULES } from './load-test.ts';
import { LOG_RULES } from './log.ts';
import { REACH_RULES } from './reach.ts';
import type { Rule } from './rule.ts';
import { RUNNING_RULES } from './running.ts';
import { RUNNING_STATE_RULES } from './running-states.ts';
import { RUNNING_THING_RULES } from './running-things.ts';
import { SIGN_OFF_RULES } from './sign-off.ts';
import { STATED_PLACE_RULES } from './stated-places.ts';
import { STATED_REPORT_RULES } from './stated-reports.ts';
import { SUBJECT_RULES } from './subjects.ts';
import { TEST_RULES } from './tests.ts';

const BY_ID = new Map(
  [
    SIGN_OFF_RULES,
    APPROVAL_RULES,
    COVERAGE_RULES,
    FIGURE_RULES,
    FILE_RULES,
    DATA_FILE_RULES,
    DATA_RULES,
    AUDIT_RULES,
    LOG_RULES,
    ALERT_RULES,
    ADDRESS_RULES,
    REACH_RULES,
    DONE_RULES,
    ENV_RULES,
    DEPLOYMENT_RULES,
    CI_RULES,
    COMMAND_RULES,
    STATED_PLACE_RULES,
    STATED_REPORT_RULES,
    SUBJECT_RULES,
    TEST_RULES,
    BENCHMARK_RULES,
    DEVICE_RULES,
    LOAD_RULES,
    LIMITED_RULES,
    IN_CONTEXT_RULES,
    GITHUB_RULES,
    RUNNING_RULES,
    RUNNING_STATE_RULES,
    RUNNING_THING_RULES,
    BEHAVIOUR_RULES,
  ]
    .flat()
    .map((rule) => [rule.id, rule]),
);

/** The order in which rows are tried: what names its evidence before what only sounds like it, and what people do last. */
const ORDER = [
  'sign-off-section',
  // What is named: files, variables, addresses, commands.
  'coverage-stated',
  'coverage-command',
  'approvals',
  'milestone',
  'phase-before',
  'alerts-address',
  'load-command',
  'benchmark-command',
  'tests-command',
  'required-check',
  'checks-command',
  'audit-command',
  'data-command',
  'dns-command',
  'port-command',
  'command-looks',
  'served-file',
  'file-listed',
  'metrics-named',
  'workflow-file',
  // Limits of facts that are named.
  'skipped-tests',
  'flaky-tests',
  'failing-tests',
  'pass-rate',
  'test-time',
  'changed-files',
  'alert-rules-counted',
  'alerts-listed',
  'alerts-wanted',
  'alerts-waiting',
  'alerts-firing',
  'file-age',
  'secret-length',
  'page-time',
  'probes',
  'connection-time',
  'records-counted',
  'commit-age',
  'workflow-age',
  'results-age',
  'log-counted',
  'warnings-counted',
  'lines-counted',
  'requests-sent',
  // What is agreed.
  'decision-heading',
  'agreed',
  'reviewed',
  // Steps whose outcome is on record.
  'environment-in-code',
  'deploy-to',
  'share-of-users',
  'ramp-step',
  'wave-named',
  'file-edited',
  'variables-named',
  // What reports and GitHub say.
  'security-alerts',
  'alerts-quiet',
  'secrets',
  'audit',
  'log',
  'log-lines',
  'pull-request-label',
  'pull-request',
  'checks',
  'nothing-fires',
  'issues',
  'address',
  'redirects',
  'header-named',
  'headers',
  'certificate',
  'dns',
  'port',
  'in-compose',
  'variables',
  'settings-of-the-environment',
  // Numbers.
  'rehearsed-in-time',
  'held',
  'people-counted',
  'file-size',
  'valid-file',
  'setting-in-file',
  'file-named',
  'money-stated',
  'figure-stated',
  'times-better',
  'times-of-before',
  'among-figures',
  'near-baseline',
  'not-below-before',
  'not-worse',
  'reduced-by',
  'data-stated',
  'people-have',
  'dashboard-setting',
  'added-on-top',
  'device-measured',
  'number-of-a-device',
  'survives',
  'limited-behaviour',
  'work-with-numbers',
  'number-of-people-or-records',
  'than-baseline',
  'load-stated',
  'tests-pass',
  'outcomes-counted',
  'load-ran',
  'among-load-tests',
  'benchmark',
  'running-stated',
  'healthy',
  'scraped',
  'metrics-shown',
  'alert-rules',
  'on-the-screen',
  'as-usual',
  'nothing-wrong-with-it',
  'wrong-figures',
  'each-has-one',
  'reconciled',
  'stated-of-a-database',
  'no-migration',
  'documentation',
  'coverage',
  'running-state',
  'satisfaction',
  'things-are',
  'ends-in-a-state',
  'allowed-by-the-cluster',
  'thing-and-state',
  'running-well',
  'measured-with-a-sensor',
  'number-of-the-system',
  'load-by-the-heading',
  'machine-by-the-heading',
  // What is spoken of, however it is said.
  'about-suites',
  'about-compilers',
  'about-findings',
  'about-logs',
  'about-tickets',
  'about-names',
  'about-pages',
  'about-figures',
  'about-times',
  'about-running-things',
  'about-consent',
  // Behaviours.
  'written-endpoint',
  'tested-behaviour',
  'behaviour',
  'feature',
  'among-tests',
  'sentence',
  'built',
  'document-label',
  'looked-at',
] as const;

/** All rows, in the order in which they are tried: the first that fits wins. */
export const RULES: readonly Rule[] = ORDER.flatMap((id) => BY_ID.get(id) ?? []);

/** How many rows there are by their files; a test holds that the order has every one of them once. */
export const ROWS = BY_ID.size;
