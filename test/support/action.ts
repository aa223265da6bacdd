import { fileURLToPath } from 'node:url';
import { pullRequestEvent } from './github/events.ts';
import { runStep, type Step, type StepResult } from './github/runner.ts';
import { createWorld, type Plan, type World } from './github/world.ts';

/** The Action as it is published. */
const SCRIPT = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** The commands that the Action may give the runner; anything else came out of data. */
const COMMANDS = ['group', 'endgroup', 'error', 'warning', 'notice'];
const CODES = [0, 1, 2, 4, 130];

export const CHECKLIST = '.github/gonogo.yml';

/** A gate whose one criterion is go, caution or no-go by the number of errors in `state.json`: 0, up to 5, more. */
export const GATE = `version: 1
name: Pilot launch
criteria:
  - title: No errors
    data: { file: state.json, facts: { errors: "$.errors" } }
    go: { errors: 0 }
    caution: { errors: "1 .. 5" }
`;

/** Its evidence. */
export const errors = (count: number) => ({ 'state.json': JSON.stringify({ errors: count }) });

/** A GitHub whose base branch has a checklist, and a pull request that leaves it alone. */
export function gatedWorld(checklist = GATE, plan: Plan = {}): Promise<World> {
  return createWorld({
    branches: { main: { [CHECKLIST]: checklist }, feature: { 'new.txt': 'new\n' } },
    ...plan,
  });
}

/**
 * Runs the Action: in a world, on a change to its pull request and with the token of the job, unless told otherwise.
 * Throws for what must never be, whatever a test is about: a bug's stack, a status nobody documented, a command or a file
 * of the runner's that the Action has no business with, a token in anything it leaves.
 */
export async function runGate(step: Omit<Step, 'script'>): Promise<StepResult> {
  const { world } = step;
  const event = step.event ?? (world && (await pullRequestEvent(world)));
  const inputs = { ...(world ? { 'github-token': world.tokens.actions } : {}), ...step.inputs };
  const result = await runStep({ ...step, script: SCRIPT, inputs, ...(event ? { event } : {}) });
  const faults = neverEvents(result, Object.values(world?.tokens ?? {}));
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${result.stdout}\n${result.stderr}`);
  return result;
}

function neverEvents(result: StepResult, secrets: readonly string[]): string[] {
  const { code, signal, stdout, stderr, outputs, summary, commands } = result;
  const said = [stdout, stderr, summary, ...Object.values(outputs)].join('\n');
  const everything = [said, ...Object.values(result.files), ...Object.values(result.temp)].join('\n');
  const sent = result.requests.map(({ path, body }) => `${path}\n${JSON.stringify(body)}`).join('\n');
  const strange = commands.map(({ command }) => command).filter((command) => !COMMANDS.includes(command));
  return [
    ...(result.leftBehind ? ['a process stayed behind'] : []),
    ...(result.timedOut ? ['it did not end'] : []),
    ...(signal === null && !CODES.includes(code ?? -1) ? [`it ended with ${code}`] : []),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(said) ? ['a stack trace'] : []),
    ...(stderr === '' ? [] : ['something on stderr']),
    ...strange.map((command) => `the command ${command}`),
    ...(Object.keys({ ...result.env, ...result.state }).length > 0 ? ['variables for later steps'] : []),
    ...secrets.flatMap((secret) => (everything.includes(secret) || sent.includes(secret) ? ['a token is shown'] : [])),
    ...(code === 2 && outputs.verdict !== undefined ? ['a verdict of a call that is wrong'] : []),
  ];
}

/** What the Action said beside the code and the log: `error: No errors ... @ .github/gonogo.yml:4`. */
export function annotationsOf({ commands }: StepResult): string[] {
  return commands
    .filter(({ command }) => command !== 'group' && command !== 'endgroup')
    .map(({ command, message, properties: { title, file, line } }) =>
      [`${command}: ${title ? `${title}: ` : ''}${message}`, ...(file ? [`@ ${file}:${line}`] : [])].join(' '),
    );
}
