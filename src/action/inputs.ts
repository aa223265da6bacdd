import { FAIL_ON, type FailOn } from '../core/exit.ts';
import { nearest } from '../core/nearest.ts';
import { callError } from '../core/problem.ts';
import { parseWatch, severalWatched, type WatchPlan } from '../core/watch/plan.ts';
import { COMMENT_MODES, type CommentMode } from '../publish/comment-mode.ts';
import { type Need, readNeeds } from './needs.ts';

/** What a workflow passes in `with:`, read and checked. */
export interface Inputs {
  readonly checklists: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly phase?: string;
  readonly t0?: string;
  readonly history?: string;
  readonly watch?: WatchPlan;
  readonly commit?: string;
  readonly needs?: readonly Need[];
  readonly baseline?: string;
  readonly failOn: FailOn;
  readonly comment: CommentMode;
  readonly commentKey?: string;
  readonly prNumber?: number;
  readonly issue?: number;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly results?: string;
  readonly checklistFrom: string;
  readonly allowCommands: boolean;
  readonly allowHosts: readonly string[];
  readonly allowPrivateHosts: readonly string[];
  readonly countFileSignatures: boolean;
  /** The gate's workflow file, `gate.yml`: a command in a comment re-runs it, and nothing is evaluated. */
  readonly rerun?: string;
  readonly token: string;
  readonly teamToken?: string;
  readonly workingDirectory: string;
}

/** The names in `action.yml`; a test holds the two together. */
export const INPUT_NAMES = [
  'checklist',
  'phase',
  'params',
  'commit',
  'needs',
  'baseline',
  'fail-on',
  'comment',
  'comment-key',
  'pr-number',
  'issue',
  'summary',
  'annotations',
  'results',
  'checklist-from',
  'allow-commands',
  'allow-hosts',
  'allow-private-hosts',
  'signatures',
  't0',
  'history',
  'watch',
  'rerun',
  'github-token',
  'team-token',
  'working-directory',
] as const;

type InputName = (typeof INPUT_NAMES)[number];

/**
 * Reads the inputs. `get` is `core.getInput`; `names` are the names of all `INPUT_*` variables. Throws `UserError`, also for
 * inputs that do not exist: the runner only warns, and a misspelt setting would silently keep its default.
 */
export function readInputs(get: (name: string) => string, names: readonly string[]): Inputs {
  const known: readonly string[] = INPUT_NAMES;
  // `fail_on` and `fail on` are other names to the runner than `fail-on`, and would keep the default as any misspelt one.
  for (const name of names.map((one) => one.replace(/^INPUT_/, '').toLowerCase())) {
    if (known.includes(name)) continue;
    const close = nearest(name, known);
    throw callError(
      'input-unknown',
      `there is no input \`${name}\``,
      close ? `did you mean \`${close}\`?` : `inputs are ${known.join(', ')}`,
    );
  }
  const text = (name: InputName): string | undefined => get(name).trim() || undefined;
  const lines = (name: InputName) =>
    (text(name) ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean);
  const optional = <K extends string, V>(key: K, value: V | undefined) =>
    value === undefined ? {} : ({ [key]: value } as Record<K, V>);
  const number = (name: 'pr-number' | 'issue', of: string): number | undefined => {
    const value = text(name);
    if (value !== undefined && !/^[1-9]\d{0,9}$/.test(value))
      throw callError('call-invalid', `the input \`${name}\` is \`${value}\`, which is no number of ${of}`);
    return value === undefined ? undefined : Number.parseInt(value, 10);
  };
  const commit = text('commit');
  if (commit !== undefined && !isCommit(commit))
    throw callError('call-invalid', `the input \`commit\` is \`${commit}\`, which is no full commit id`);
  const needs = text('needs');
  const watch = text('watch');
  if (watch !== undefined && lines('checklist').length > 1) throw severalWatched();
  const signatures = text('signatures');
  if (signatures !== undefined && signatures !== 'file')
    throw callError('call-invalid', `the input \`signatures\` is \`${signatures}\`; it is \`file\` or absent`);
  const rerun = text('rerun');
  if (rerun !== undefined && !/^[\w.-]+\.ya?ml$/.test(rerun))
    throw callError('call-invalid', `the input \`rerun\` is \`${rerun}\`, which is no file of a workflow: gate.yml`);
  return {
    checklists: lines('checklist').length > 0 ? lines('checklist') : ['.github/gonogo.yml'],
    params: Object.fromEntries(lines('params').map(pair)),
    ...optional('phase', text('phase')),
    ...optional('t0', text('t0')),
    ...optional('history', text('history')),
    ...optional('watch', watch === undefined ? undefined : parseWatch(watch)),
    ...optional('commit', commit),
    ...optional('needs', needs === undefined ? undefined : readNeeds(needs)),
    ...optional('baseline', text('baseline')),
    failOn: oneOf('fail-on', text('fail-on') ?? 'hold', FAIL_ON),
    comment: oneOf('comment', text('comment') ?? 'on-problem', COMMENT_MODES),
    ...optional('commentKey', text('comment-key')),
    ...optional('prNumber', number('pr-number', 'a pull request')),
    ...optional('issue', number('issue', 'an issue')),
    summary: flag('summary', text('summary') ?? 'true'),
    annotations: flag('annotations', text('annotations') ?? 'true'),
    ...optional('results', text('results')),
    checklistFrom: text('checklist-from') ?? 'base',
    allowCommands: flag('allow-commands', text('allow-commands') ?? 'false'),
    allowHosts: lines('allow-hosts'),
    allowPrivateHosts: lines('allow-private-hosts'),
    countFileSignatures: signatures === 'file',
    ...optional('rerun', rerun),
    token: text('github-token') ?? '',
    ...optional('teamToken', text('team-token')),
    workingDirectory: text('working-directory') ?? '.',
  };
}

/** True for a full commit id, SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function pair(line: string): [string, string] {
  const at = line.indexOf('=');
  if (at < 1) throw callError('call-invalid', `the input \`params\` has \`${line}\`, which is not name=value`);
  return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function oneOf<const T extends string>(name: InputName, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw callError('call-invalid', `the input \`${name}\` is \`${value}\`; it is one of ${allowed.join(', ')}`);
}

function flag(name: InputName, value: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw callError('call-invalid', `the input \`${name}\` is \`${value}\`; it is true or false`);
}
