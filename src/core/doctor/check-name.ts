import { type Job, keys, text } from './workflow.ts';

/** The names of the checks a job makes. */
export interface CheckNames {
  /** All of them, when they can be told from the file. */
  readonly names: readonly string[];
  /** True for the name of a check this job may make. */
  matches(name: string): boolean;
  /** True when the names are only known when it runs. */
  readonly open: boolean;
  /** For people. */
  readonly shown: string;
}

/** A part of a name that only the run knows. */
const OPEN = '\u0000';

/**
 * The names GitHub gives to the checks of a job: its `name` or id, with the values of a matrix in parentheses unless the name
 * holds them, behind those of the jobs that call its workflow, `a / b`
 * (https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows, https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations).
 */
export function checkNames(job: Job, callers: readonly Job[] = []): CheckNames {
  const parts = [...callers, job].map(patternsOf);
  const patterns = parts.reduce((before, own) => before.flatMap((left) => own.map((right) => `${left} / ${right}`)));
  const open = patterns.some((pattern) => pattern.includes(OPEN));
  const tests = patterns.map((pattern) => pattern.split(OPEN));
  return {
    names: open ? [] : patterns,
    open,
    shown: patterns[0]?.replaceAll(OPEN, '…') ?? job.id,
    matches: (name) => tests.some((pieces) => fits(name, pieces)),
  };
}

function patternsOf(job: Job): string[] {
  const name = text(job.data.name) || job.id;
  const matrix = keys(job.data.strategy).matrix;
  if (name.includes('${{')) return [name.replaceAll(/\$\{\{.*?\}\}/gs, OPEN)];
  if (matrix === undefined) return [name];
  const combinations = combine(matrix);
  return combinations ? combinations.map((values) => `${name} (${values.join(', ')})`) : [`${name} (${OPEN})`];
}

/** Every combination of a matrix of plain lists; `undefined` for one that is computed, added to or cut. */
function combine(matrix: unknown): string[][] | undefined {
  const axes = Object.entries(keys(matrix));
  if (axes.length === 0) return undefined;
  let all: string[][] = [[]];
  for (const [axis, values] of axes) {
    if (axis === 'include' || axis === 'exclude' || !Array.isArray(values)) return undefined;
    const words = values.map(text);
    if (words.some((word) => word === '' || word.includes('${{'))) return undefined;
    all = all.flatMap((before) => words.map((word) => [...before, word]));
    if (all.length > 256) return undefined;
  }
  return all;
}

/** Pieces in order, with anything between them. */
function fits(name: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return name === first;
  const last = rest.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}
