import type { YAMLMap } from 'yaml';
import { OWN_ACTION } from '../own-action.ts';
import { commandOf, workflowLine } from './command.ts';
import type { GatePlace, ReportStep, SetupStep } from './finding.ts';
import { permissionsOf } from './permissions.ts';
import type { Plan } from './plan.ts';
import { blockOf, type Entry, listOf, yamlText } from './yaml-block.ts';

/** On which events a gate runs, and what is to be said about that. */
const EVENTS: Readonly<
  Record<GatePlace, { on(): unknown; readonly head: readonly string[]; readonly cancels: boolean }>
> = {
  'pull-request': {
    on: () => 'pull_request',
    head: [
      'Runs what writes the reports, and judges them by .github/gonogo.yml.',
      'Make `gate` a required check; `gonogo doctor` says whether it is.',
    ],
    cancels: true,
  },
  release: {
    on: () => blockOf([{ key: 'push', value: { tags: ['v*'] } }]),
    head: [
      'Judges a tag by .github/gonogo.yml.',
      'Put the job that publishes behind it, with `needs: gate` and without an `if`.',
    ],
    cancels: false,
  },
  deployment: {
    on: () =>
      blockOf([
        { key: 'workflow_call', value: null },
        { key: 'workflow_dispatch', value: null },
      ]),
    head: [
      'Judges a commit by .github/gonogo.yml. In the workflow that deploys, write',
      '`gate: { uses: ./.github/workflows/gonogo.yml }` with the permissions below,',
      'and let the job that deploys have `needs: gate` and no `if`.',
    ],
    cancels: false,
  },
};

const ALWAYS = '${{ !cancelled() }}';

/** The workflow that makes the evidence and judges it. All of it is our own words, and names that were found plain. */
export function workflowText(plan: Plan): string {
  const { on, head, cancels } = EVENTS[plan.place];
  const job = blockOf([
    { key: 'runs-on', value: 'ubuntu-latest' },
    { key: 'timeout-minutes', value: 30 },
    { key: 'permissions', value: blockOf(permissionsOf(plan)) },
    { key: 'steps', value: listOf(stepsOf(plan)) },
  ]);
  return yamlText(
    blockOf([
      { key: 'name', value: 'gonogo' },
      { key: 'on', value: on() },
      { key: 'permissions', value: {}, beside: 'the job asks for what it needs' },
      {
        key: 'concurrency',
        value: blockOf([
          { key: 'group', value: 'gonogo-${{ github.ref }}' },
          { key: 'cancel-in-progress', value: cancels },
        ]),
      },
      { key: 'jobs', value: blockOf([{ key: 'gate', value: job }]) },
    ]),
    head,
  );
}

function stepsOf(plan: Plan): YAMLMap[] {
  const strict = plan.steps.filter(({ reportDecides }) => !reportDecides);
  return [
    blockOf([
      { key: 'uses', value: 'actions/checkout@v6' },
      {
        key: 'with',
        value: blockOf([
          { key: 'persist-credentials', value: false, beside: 'what runs below needs no token of the repository' },
        ]),
      },
    ]),
    ...plan.setup.map(setupOf),
    ...(plan.steps.length > 0 ? [blockOf([{ key: 'run', value: 'mkdir -p reports' }])] : []),
    ...plan.steps.map((step) => reportStep(step, strict.indexOf(step) > 0)),
    gate(plan),
  ];
}

function setupOf({ uses, with: inputs, run, folder = '' }: SetupStep): YAMLMap {
  return blockOf([
    ...(uses === undefined ? [] : [{ key: 'uses', value: uses }]),
    ...(inputs === undefined
      ? []
      : [
          {
            key: 'with',
            value: blockOf(
              Object.entries(inputs).map(([key, value]) => ({
                key,
                value: typeof value === 'string' ? workflowLine(value) : value,
              })),
            ),
          },
        ]),
    ...(run === undefined ? [] : [{ key: 'run', value: workflowLine(run) }]),
    ...inFolder(run === undefined ? '' : folder),
  ]);
}

function reportStep(step: ReportStep, behindOthers: boolean): YAMLMap {
  // With the exit code in a file the step itself succeeds.
  const tolerated = step.reportDecides && step.exitCode === undefined;
  return blockOf([
    { key: 'run', value: workflowLine(commandOf(step)) },
    ...inFolder(step.folder),
    ...(behindOthers ? [{ key: 'if', value: ALWAYS, beside: 'what fails before it is evidence, too' }] : []),
    ...(tolerated
      ? [
          {
            key: 'continue-on-error',
            value: true,
            beside: 'it also fails for what the checklist tolerates; the report decides',
          },
        ]
      : []),
  ]);
}

function inFolder(folder: string): Entry[] {
  return folder === '' ? [] : [{ key: 'working-directory', value: workflowLine(folder) }];
}

function gate(plan: Plan): YAMLMap {
  const names = plan.criteria.flatMap(({ check, options }) =>
    check === 'env' && Array.isArray(options) ? options.filter((name) => typeof name === 'string') : [],
  );
  const variables = names.map((name) => ({ key: workflowLine(name), value: `\${{ secrets.${workflowLine(name)} }}` }));
  return blockOf([
    { key: 'uses', value: OWN_ACTION },
    { key: 'if', value: ALWAYS, beside: 'a failed step must not skip the gate: skipped counts as passed' },
    ...(variables.length > 0 ? [{ key: 'env', value: blockOf(variables) }] : []),
  ]);
}
