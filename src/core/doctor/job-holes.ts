import { hasStatus, runs } from './condition.ts';
import { at, type Found, type Hole } from './finding.ts';
import type { Gate, Place } from './gate.ts';
import { keys, text } from './workflow.ts';

/** What can be wrong with the jobs and the step of a gate, as they stand in the file. */
export const JOB_HOLES: readonly Hole<Gate>[] = [
  {
    id: 'needs-skipped',
    severity: 'hole',
    fine: 'no failed job can skip the gate',
    why: 'When a needed job fails, GitHub skips this one, and counts a skipped job as passed.',
    fix: 'Give the job `if: ${{ !cancelled() }}` and the step the input `needs: ${{ toJSON(needs) }}`.',
    example: 'gate: { needs: [test], steps: [{ uses: acme/gonogo@v1 }] }',
    find: (gate) =>
      gate.places.flatMap(({ workflow, job }) =>
        job.needs.length > 0 && !hasStatus(job.condition)
          ? [
              at(
                workflow.file,
                workflow.line('jobs', job.id, 'needs'),
                `the job \`${job.id}\` is skipped when ${list(job.needs)} fails`,
              ),
            ]
          : [],
      ),
  },
  {
    id: 'needs-unread',
    severity: 'hole',
    fine: 'a gate that runs after other jobs is told how they ended',
    why: 'The gate runs whatever became of them and cannot know it, so that their failure stops nobody.',
    fix: 'Give the step the input `needs: ${{ toJSON(needs) }}`: only success is go.',
    example: 'gate: { needs: [test], if: "${{ !cancelled() }}", steps: [{ uses: acme/gonogo@v1 }] }',
    find: (gate) =>
      after(gate)?.flatMap(({ workflow, job }) =>
        hasStatus(job.condition) && !readsNeeds(job.data, gate)
          ? [
              at(
                workflow.file,
                workflow.line('jobs', job.id, 'needs'),
                `the job \`${job.id}\` does not look at how ${list(job.needs)} ended`,
              ),
            ]
          : [],
      ),
  },
  {
    id: 'gate-skipped',
    severity: 'hole',
    fine: 'nothing else skips the gate',
    why: 'GitHub counts a skipped job as passed, and a job whose gate was skipped is green.',
    fix: 'Take the condition away, or write `if: ${{ !cancelled() }}`; what need not be judged says so in the checklist.',
    example: 'if: github.event.pull_request.draft == false',
    find: (gate) => [...gate.places.flatMap((place) => skippedJob(place, gate)), ...skippedStep(gate)],
  },
  {
    id: 'continue-on-error',
    severity: 'hole',
    fine: 'the gate can fail its job',
    why: 'With `continue-on-error` a NO-GO is reported and the job is green all the same.',
    fix: 'Take `continue-on-error` away. To watch without enforcing, write `mode: observe` in the checklist, which says so.',
    example: 'continue-on-error: true',
    find: (gate) => [
      ...gate.places.flatMap(({ workflow, job }) =>
        lenient(job.data)
          ? [
              at(
                workflow.file,
                workflow.line('jobs', job.id, 'continue-on-error'),
                `the job \`${job.id}\` may fail without failing`,
              ),
            ]
          : [],
      ),
      ...(lenient(gate.step.data)
        ? [at(gate.step.file, gate.step.lineOf('continue-on-error'), 'the step may fail without failing')]
        : []),
    ],
  },
  {
    id: 'no-timeout',
    severity: 'weak',
    fine: 'the job has a time limit',
    why: 'Without `timeout-minutes` a job that hangs holds the pull request for six hours.',
    fix: 'Add `timeout-minutes: 10` to the job.',
    example: 'gate: { runs-on: ubuntu-latest } without `timeout-minutes`',
    find: ({ places: [place], step }) =>
      !place || step.data['timeout-minutes'] !== undefined || place.job.data['timeout-minutes'] !== undefined
        ? []
        : [at(place.workflow.file, place.job.line, `the job \`${place.job.id}\` has no \`timeout-minutes\``)],
  },
  {
    id: 'matrix-names',
    severity: 'weak',
    fine: 'the names of the checks stand in the file',
    why: 'A name that only the run knows cannot be required safely: a leg that is not listed stops nobody.',
    fix: 'Run the gate in a job of its own, without a matrix, that needs the others.',
    example: 'strategy: { matrix: "${{ fromJSON(needs.plan.outputs.matrix) }}" }',
    find: ({ check, places: [place] }) =>
      check.open && place
        ? [
            at(
              place.workflow.file,
              place.job.line,
              `the name of the check is only known when it runs: \`${check.shown}\``,
            ),
          ]
        : [],
  },
  {
    id: 'unpinned',
    severity: 'weak',
    fine: 'actions of others beside the gate are pinned by commit',
    why: 'A tag can be moved; an action in the job of the gate can write its reports, and its outcome.',
    fix: 'Write the full commit id: `uses: owner/action@<40 digits> # v1.2.3`.',
    example: 'uses: acme/setup@v2',
    find: (gate) => {
      const uses = gate.places.flatMap(({ workflow, job }) => [
        ...job.steps.map((step) => ({ uses: step.uses, file: step.file, line: step.lineOf('uses') })),
        { uses: text(job.data.uses), file: workflow.file, line: workflow.line('jobs', job.id, 'uses') },
      ]);
      return uses
        .filter((one) => isUnpinned(one.uses))
        .map((one) => at(one.file, one.line, `\`${one.uses}\` is not pinned by a commit`));
    },
  },
];

/** The places that run after other jobs. */
function after({ places }: Gate): readonly Place[] | undefined {
  const some = places.filter(({ job }) => job.needs.length > 0);
  return some.length > 0 ? some : undefined;
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(' or ');
}

function readsNeeds(job: unknown, { step }: Gate): boolean {
  const reads = (value: unknown) =>
    /toJSON\(\s*needs\s*\)|needs\.[\w-]+\.(?:result|outputs)/i.test(JSON.stringify(value) ?? '');
  return reads(step.data.with) || reads(step.data.env) || reads(step.run) || reads(keys(job).with);
}

/** Conditions that some event of a merge does not meet. What `needs` alone does is told by `needs-skipped`. */
function skippedJob({ workflow, job }: Place, gate: Gate): Found[] {
  // Once a condition speaks of how others ended, `success() || failure()` is neither of them after a skipped one.
  const success = job.needs.length > 0 && hasStatus(job.condition) ? 'maybe' : 'yes';
  const may = gate.events.some((event) => runs(job.condition, { event, success }) !== 'yes');
  return may
    ? [
        at(
          workflow.file,
          workflow.line('jobs', job.id, 'if'),
          `the job \`${job.id}\` may be skipped: \`${job.condition?.text.trim()}\``,
        ),
      ]
    : [];
}

function skippedStep({ step, events }: Gate): Found[] {
  const may = events.some((event) => runs(step.condition, { event, success: 'yes' }) !== 'yes');
  return may ? [at(step.file, step.lineOf('if'), `the step may be skipped: \`${step.condition?.text.trim()}\``)] : [];
}

function lenient(data: unknown): boolean {
  const said = keys(data)['continue-on-error'];
  return said !== undefined && said !== null && said !== false;
}

/** Actions of GitHub itself run the gate anyhow; local ones are of the same commit. */
function isUnpinned(uses: string): boolean {
  if (uses === '' || uses.startsWith('.') || /^(?:actions|github)\//i.test(uses)) return false;
  return uses.startsWith('docker://') ? !uses.includes('@sha256:') : !/@[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(uses);
}
