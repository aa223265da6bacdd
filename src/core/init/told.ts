import { plainText } from '../escape.ts';
import { pad, widthOf } from '../terminal/width.ts';
import type { Finding, GatePlace } from './finding.ts';
import type { Plan } from './plan.ts';

/** What a listing came to, in numbers and in what went wrong. */
export interface Looked {
  /** The repository's folder as people call it. */
  readonly name: string;
  readonly paths: number;
  /** Sentences about what was not looked at. */
  readonly limits: readonly string[];
}

const SHOWN = 40;
const WHAT_WIDTH = 40;

/**
 * What was looked through and what was found, and for each thing where it is and what becomes of it. `used` are the ids of
 * what is used; without it nobody has chosen yet.
 */
export function foundLines(looked: Looked, findings: readonly Finding[], used?: readonly string[]): string[] {
  const shown = findings.slice(0, SHOWN);
  const width = Math.min(WHAT_WIDTH, Math.max(0, ...shown.map(({ what }) => widthOf(plainText(what, 80)))));
  const wide = Math.min(50, Math.max(0, ...shown.map(({ where }) => widthOf(plainText(where, 100)))));
  const rest = findings.length - shown.length;
  return [
    `Looked through ${looked.paths} ${looked.paths === 1 ? 'file' : 'files'} of ${plainText(looked.name, 80)}.`,
    ...looked.limits.map((limit) => `  ${plainText(limit, 300)}`),
    '',
    findings.length > 0 ? 'Found' : 'Found nothing that gonogo knows: no package files, no workflows, no reports.',
    ...shown.map((finding) =>
      `  ${pad(plainText(finding.what, 80), width)}   ${pad(plainText(finding.where, 100), wide)}   ${becomes(finding, used)}`.trimEnd(),
    ),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}

function becomes({ offers, say, fault }: Finding, used: readonly string[] | undefined): string {
  if (fault) return `not used: ${say}`;
  const active = [...new Set(offers.filter(({ id }) => used?.includes(id) ?? true).map(({ check }) => `\`${check}\``))];
  const aside = offers.some(({ id }) => !used?.includes(id)) ? ['as a comment'] : [];
  const made = [...active, ...(active.length === 0 ? aside : [])].join(', ');
  return [made, say ?? ''].filter((part) => part !== '').join('; ');
}

const GATES: Readonly<Record<GatePlace, string>> = {
  'pull-request': 'on every pull request',
  release: 'on every tag `v*`',
  deployment: 'when the workflow that deploys calls it',
};

/** What was written, and what to do next. `ignored` is whether git ignores the folder of the reports. */
export function writtenLines(
  plan: Plan,
  files: Readonly<Record<'checklist' | 'workflow', string>>,
  ignored: boolean,
): string[] {
  const [used, aside] = [plan.criteria.length, plan.aside.length];
  const more = aside === 0 ? '' : aside === 1 ? ', one more as a comment' : `, ${aside} more as comments`;
  const criteria = `${used} ${used === 1 ? 'criterion' : 'criteria'}${more}`;
  const width = Math.max(files.checklist.length, files.workflow.length);
  return [
    'Written',
    `  ${pad(files.checklist, width)}   ${criteria}`,
    `  ${pad(files.workflow, width)}   ${GATES[plan.place]}`,
  ].concat(nextLines(plan, files.checklist, ignored));
}

function nextLines(plan: Plan, checklist: string, ignored: boolean): string[] {
  const option = checklist === '.github/gonogo.yml' ? '' : ` -c ${checklist}`;
  const signed = plan.criteria.some(({ check }) => check === 'sign-off');
  const steps = [
    'read both: every line that was guessed says from what',
    ...(signed && plan.people.length === 0 ? ['put the people who may sign into `roles`'] : []),
    ...(plan.steps.length > 0 && !ignored ? ['add `reports/` to .gitignore: a committed report is no evidence'] : []),
    `\`gonogo check${option}\` says what is missing, and what writes it`,
    ...(plan.place === 'pull-request'
      ? [
          'commit both; the pull request that brings a checklist is CAUTION at best, because it judges itself',
          'make the check `gate` required, and ask `gonogo doctor` whether that holds',
        ]
      : ['commit both, and put what follows behind the job `gate`']),
  ];
  return ['', 'Next', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
