import { GitHubError } from '../../core/github.ts';
import { parseTime } from '../../core/time.ts';

/** Strict readers of GitHub's answers: what has another shape than documented is this error, never a comfortable default. */
export class UnusableAnswer extends GitHubError {}

export type Fields = Readonly<Record<string, unknown>>;

/** True for a map of keys. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A map of keys. `what` says what was asked for. Throws `GitHubError`. */
export function fields(value: unknown, what: string): Fields {
  return isFields(value) ? value : wrong(what, 'a map of keys', value);
}

/** A list. Throws `GitHubError`. */
export function list(value: unknown, what: string): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(what, 'a list', value);
}

/** Text, which may be empty. Throws `GitHubError`. */
export function text(value: unknown, what: string): string {
  return typeof value === 'string' ? value : wrong(what, 'text', value);
}

/** Text that is not empty. Throws `GitHubError`. */
export function word(value: unknown, what: string): string {
  return typeof value === 'string' && value !== '' ? value : wrong(what, 'text that is not empty', value);
}

/** `true` or `false`. Throws `GitHubError`. */
export function flag(value: unknown, what: string): boolean {
  return typeof value === 'boolean' ? value : wrong(what, '`true` or `false`', value);
}

/** A whole number of zero or more. Throws `GitHubError`. */
export function count(value: unknown, what: string): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : wrong(what, 'a whole number of zero or more', value);
}

/** An id: a whole number above zero, or the same as text, which is how GraphQL writes a `BigInt`. Throws `GitHubError`. */
export function id(value: unknown, what: string): number {
  const number = typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number.parseInt(value, 10) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0
    ? number
    : wrong(what, 'an id', value);
}

/** A time, in seconds since 1970. Throws `GitHubError`. */
export function moment(value: unknown, what: string): number {
  const time = typeof value === 'string' ? parseTime(value) : undefined;
  return time ?? wrong(what, 'a time', value);
}

/** A whole git object name, SHA-1 or SHA-256, in lower case. Throws `GitHubError`. */
export function objectName(value: unknown, what: string): string {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    ? value
    : wrong(what, 'a git object name of 40 or 64 hex digits', value);
}

function wrong(what: string, wanted: string, value: unknown): never {
  const got =
    value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  throw new UnusableAnswer(0, `GitHub's answer is not usable: ${what} should be ${wanted} and is ${got}`);
}
