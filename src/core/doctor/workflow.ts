import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Condition, readCondition } from './condition.ts';

/** A map of keys as YAML gives it; what is no map reads as an empty one. */
export type Keys = Readonly<Record<string, unknown>>;

/** A file of `.github/workflows`, or the `action.yml` of a local action. */
export interface Workflow {
  readonly file: string;
  readonly data: Keys;
  /** Events and their filters. */
  readonly triggers: Readonly<Record<string, Keys>>;
  readonly jobs: readonly Job[];
  /** The line of a route, or of its nearest ancestor. */
  line(...path: readonly (string | number)[]): number;
}

export interface Job {
  readonly id: string;
  readonly data: Keys;
  readonly needs: readonly string[];
  readonly condition: Condition | undefined;
  readonly steps: readonly Step[];
  readonly line: number;
}

export interface Step {
  /** Where it stands: a local action has its own file. */
  readonly file: string;
  readonly data: Keys;
  readonly uses: string;
  readonly run: string;
  readonly with: Keys;
  readonly condition: Condition | undefined;
  readonly line: number;
  lineOf(...path: readonly string[]): number;
}

/** Reads a workflow or an action. Throws `Error` with what is wrong with the YAML. */
export function readWorkflow(file: string, text: string): Workflow {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(`line ${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`);
  const whole: unknown = document.toJS();
  if (!isKeys(whole)) throw new Error('it is no map of keys');
  const line: Workflow['line'] = (...path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      const parent = document.getIn(path.slice(0, length - 1), true);
      const pair = (parent as { items?: { key?: { value?: unknown; range?: [number] } }[] } | undefined)?.items?.find(
        (item) => item?.key?.value === path[length - 1],
      );
      const offset = pair?.key?.range?.[0] ?? (isNode(node) ? node.range?.[0] : undefined);
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
  const jobs = Object.entries(keys(whole.jobs)).map(([id, job]) => readJob(file, id, keys(job), line));
  return { file, data: whole, triggers: triggersOf(whole.on), jobs, line };
}

/** The steps of a composite action. */
export function stepsOf(
  file: string,
  steps: unknown,
  at: readonly (string | number)[],
  line: Workflow['line'],
): Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.map((item, index) => {
    const data = keys(item);
    return {
      file,
      data,
      uses: text(data.uses),
      run: text(data.run),
      with: keys(data.with),
      condition: readCondition(data.if),
      line: line(...at, index),
      lineOf: (...path) => line(...at, index, ...path),
    };
  });
}

/** What is a map of keys. */
export function keys(value: unknown): Keys {
  return isKeys(value) ? value : {};
}

/** What is text, a number or a flag, as text; else empty. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** One text or a list of them. */
export function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== '');
}

function readJob(file: string, id: string, data: Keys, line: Workflow['line']): Job {
  return {
    id,
    data,
    needs: texts(data.needs),
    condition: readCondition(data.if),
    steps: stepsOf(file, data.steps, ['jobs', id, 'steps'], line),
    line: line('jobs', id),
  };
}

/** `on: push`, `on: [push]` and `on: { push: … }`. */
function triggersOf(on: unknown): Record<string, Keys> {
  if (isKeys(on)) return Object.fromEntries(Object.entries(on).map(([name, filters]) => [name, keys(filters)]));
  return Object.fromEntries(texts(on).map((name) => [name, {}]));
}

function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
