import { DEFAULT_CHECKLIST } from '../call.ts';
import { type CheckNames, checkNames } from './check-name.ts';
import { type Job, keys, type Step, stepsOf, text, type Workflow } from './workflow.ts';

/** Events whose checks stand on a pull request or in its merge queue. */
export const MERGE_EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];

/** A job in the file it stands in. */
export interface Place {
  readonly workflow: Workflow;
  readonly job: Job;
}

/** A step that decides by gonogo, with every job it runs in. */
export interface Gate {
  readonly step: Step;
  /** The job of the step first, then those that call its workflow. */
  readonly places: readonly Place[];
  /** The workflow that an event starts. */
  readonly root: Workflow;
  /** Which events of a merge it runs on. */
  readonly events: readonly string[];
  readonly check: CheckNames;
  /** True for a workflow of another repository, which a ruleset requires. */
  readonly outside: boolean;
}

/** The files of one branch that say what runs. */
export interface Definitions {
  readonly workflows: readonly Workflow[];
  /** Local actions by their folder: `./` or `./.github/actions/gate`. */
  readonly actions: Readonly<Record<string, Workflow>>;
}

/** Every gate on pull requests. `own` is gonogo's own repository, `acme/gonogo`, where it is known. */
export function gatesIn(definitions: Definitions, own: string | undefined, outside = false): Gate[] {
  return definitions.workflows
    .flatMap((workflow) =>
      workflow.jobs.flatMap((job) =>
        job.steps
          .flatMap((step) => gateSteps(step, definitions, own))
          .flatMap((step) =>
            routes({ workflow, job }, definitions).map((places) => {
              const root = places.at(-1)?.workflow ?? workflow;
              return {
                step,
                places,
                root,
                events: MERGE_EVENTS.filter((event) => Object.hasOwn(root.triggers, event)),
                check: checkNames(
                  job,
                  places
                    .slice(1)
                    .map((place) => place.job)
                    .reverse(),
                ),
                outside,
              };
            }),
          ),
      ),
    )
    .filter((gate) => gate.events.length > 0);
}

/** The checks of every job of these workflows, however it is started. */
export function checksMade(workflows: readonly Workflow[]): (CheckNames & Place)[] {
  const definitions = { workflows, actions: {} };
  return workflows.flatMap((workflow) =>
    workflow.jobs
      .filter((job) => text(job.data.uses) === '')
      .flatMap((job) =>
        routes({ workflow, job }, definitions).map((places) => ({
          workflow,
          job,
          ...checkNames(
            job,
            places
              .slice(1)
              .map((place) => place.job)
              .reverse(),
          ),
        })),
      ),
  );
}

/** The checklists a gate reads, relative to the repository; `undefined` where only the run knows. */
export function checklistsOf(step: Step): (string | undefined)[] {
  const named =
    step.uses === ''
      ? [...step.run.matchAll(/\s(?:-c|--checklist)[ =]("[^"]*"|'[^']*'|[^\s;|&]+)/g)].map(([, name = '']) =>
          name.replaceAll(/^["']|["']$/g, ''),
        )
      : text(step.with.checklist)
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter(Boolean);
  const folder = text(step.uses === '' ? step.data['working-directory'] : step.with['working-directory']);
  return (named.length > 0 ? named : [DEFAULT_CHECKLIST]).map((name) => {
    const path = [folder, name]
      .filter((part) => part !== '' && part !== '.')
      .join('/')
      .replaceAll(/(^|\/)(?:\.\/)+/g, '$1');
    return /\$/.test(path) ? undefined : path;
  });
}

/** Every way a job is started: by its own workflow, and by those that call it. */
function routes(place: Place, definitions: Definitions, depth = 0): Place[][] {
  const own = Object.keys(place.workflow.triggers).some((event) => event !== 'workflow_call') ? [[place]] : [];
  if (!Object.hasOwn(place.workflow.triggers, 'workflow_call') || depth > 10) return own;
  const callers = definitions.workflows.flatMap((workflow) =>
    workflow.jobs
      .filter((job) => text(job.data.uses).replace(/^\.\//, '') === place.workflow.file)
      .flatMap((job) => routes({ workflow, job }, definitions, depth + 1)),
  );
  return [...own, ...callers.map((route) => [place, ...route])];
}

/** The step itself, or those within a local action it uses, which decide by gonogo. */
function gateSteps(step: Step, definitions: Definitions, own: string | undefined): Step[] {
  if (isGonogo(step, own)) return [step];
  const action = definitions.actions[folderOf(step.uses)];
  if (!action) return [];
  if (text(action.data.name) === 'gonogo') return [step];
  const inner = stepsOf(action.file, keys(action.data.runs).steps, ['runs', 'steps'], action.line);
  return inner.filter((one) => isGonogo(one, own));
}

/** The folder of a local action as it is kept in `Definitions`. */
export function folderOf(uses: string): string {
  return uses === '.' || uses === './' ? './' : uses.replace(/\/+$/, '');
}

function isGonogo({ uses, run }: Step, own: string | undefined): boolean {
  const [repository = ''] = uses.toLowerCase().split('@');
  if (/^[^./][^/]*\/gonogo(?:\/|$)/.test(repository)) return true;
  if (own !== undefined && (repository === own.toLowerCase() || repository.startsWith(`${own.toLowerCase()}/`)))
    return true;
  return CALL.test(run);
}

/** A command line that evaluates: `npx gonogo check`, `node …/dist/cli/index.js decide`. */
const CALL = /(?:^|[\s;&|(/"'])(?:gonogo(?:@\S+|#\S+)?|dist\/cli\/index\.js)["']?\s+(?:check|decide|watch)\b/m;
