import { ADDRESS_RULES } from './address.ts';
import { ALERT_RULES } from './alerts.ts';
import { ALERT_MADE_RULES } from './alerts-made.ts';
import { APPROVAL_RULES } from './approvals.ts';
import { AUDIT_RULES } from './audit.ts';
import { BEHAVIOUR_RULES } from './behaviour.ts';
import { BEHAVIOUR_FORM_RULES } from './behaviour-forms.ts';
import { BENCHMARK_RULES } from './benchmark.ts';
import { BEYOND_RULES } from './beyond.ts';
import { CI_RULES } from './ci.ts';
import { COMMAND_RULES } from './command.ts';
import { CONSENT_RULES } from './consent.ts';
import { CONSTANT_RULES } from './constants-of.ts';
import { COUNTED_RULES } from './counted.ts';
import { COVERAGE_RULES } from './coverage.ts';
import { DATA_RULES } from './data.ts';
import { DATA_FILE_RULES } from './data-files.ts';
import { DEPLOYMENT_RULES } from './deployment.ts';
import { DEVICE_RULES } from './devices.ts';
import { DONE_RULES } from './done.ts';
import { ENV_RULES } from './env.ts';
import { FEATURE_RULES } from './features.ts';
import { FIGURE_RULES } from './figures.ts';
import { FILE_RULES } from './file.ts';
import { GITHUB_RULES } from './github.ts';
import { HEADER_RULES } from './headers.ts';
import { IN_CONTEXT_RULES } from './in-context.ts';
import { LIMITED_RULES } from './limited.ts';
import { LOAD_RULES } from './load-test.ts';
import { LOG_RULES } from './log.ts';
import { LOG_READ_RULES } from './log-read.ts';
import { ORDER } from './order.ts';
import { PAPER_NAME_RULES } from './paper-names.ts';
import { PAPER_RULES } from './papers.ts';
import { RAMP_RULES } from './ramp.ts';
import { REACH_RULES } from './reach.ts';
import type { Rule } from './rule.ts';
import { RUNNING_RULES } from './running.ts';
import { RUNNING_STATE_RULES } from './running-states.ts';
import { RUNNING_THING_RULES } from './running-things.ts';
import { SIGN_OFF_RULES } from './sign-off.ts';
import { STATED_FIGURE_RULES } from './stated-figures.ts';
import { STATED_PLACE_RULES } from './stated-places.ts';
import { STATED_REPORT_RULES } from './stated-reports.ts';
import { SUBJECT_RULES } from './subjects.ts';
import { TEST_RULES } from './tests.ts';
import { TIMES_RULES } from './times-better.ts';
import { TRIED_RULES } from './tried.ts';
import { WAVE_RULES } from './waves.ts';

const BY_ID = new Map(
  [
    SIGN_OFF_RULES,
    CONSENT_RULES,
    APPROVAL_RULES,
    COVERAGE_RULES,
    FIGURE_RULES,
    FILE_RULES,
    PAPER_RULES,
    DATA_FILE_RULES,
    DATA_RULES,
    STATED_FIGURE_RULES,
    AUDIT_RULES,
    LOG_RULES,
    LOG_READ_RULES,
    ALERT_RULES,
    ALERT_MADE_RULES,
    ADDRESS_RULES,
    HEADER_RULES,
    REACH_RULES,
    DONE_RULES,
    ENV_RULES,
    CONSTANT_RULES,
    DEPLOYMENT_RULES,
    WAVE_RULES,
    RAMP_RULES,
    PAPER_NAME_RULES,
    CI_RULES,
    COMMAND_RULES,
    STATED_PLACE_RULES,
    STATED_REPORT_RULES,
    SUBJECT_RULES,
    TEST_RULES,
    TRIED_RULES,
    BENCHMARK_RULES,
    TIMES_RULES,
    DEVICE_RULES,
    LOAD_RULES,
    LIMITED_RULES,
    IN_CONTEXT_RULES,
    GITHUB_RULES,
    RUNNING_RULES,
    RUNNING_STATE_RULES,
    COUNTED_RULES,
    RUNNING_THING_RULES,
    BEHAVIOUR_RULES,
    BEHAVIOUR_FORM_RULES,
    FEATURE_RULES,
    BEYOND_RULES,
  ]
    .flat()
    .map((rule) => [rule.id, rule]),
);

/** All rows, in the order in which they are tried: the first that fits wins. */
export const RULES: readonly Rule[] = ORDER.flatMap((id) => BY_ID.get(id) ?? []);

/** How many rows there are by their files; a test holds that the order has every one of them once. */
export const ROWS = BY_ID.size;
