import { EvidenceError } from '../core/evidence.ts';
import { parseJson } from './json.ts';
import { isObject, own } from './value.ts';

/** What a line of a log says of itself: `other` is a level below a warning, `undefined` says nothing. */
export type LogLevel = 'error' | 'warning' | 'other';

const WORDS: Readonly<Record<LogLevel, string>> = {
  error: 'error err erro eror fatal fata ftl critical crit severe panic pani pnc dpanic emergency emerg alert fail',
  warning: 'warning warn wrn',
  other: 'info information informational inf notice debug debu dbug dbg trace trac trce trc verbose vrb',
};
/** Words that are levels only under a key; elsewhere `config: ERROR` and `[default] ERROR` are not theirs to decide. */
const UNDER_A_KEY = 'fine finer finest config default log success ok';
const LEVELS = new Map<string, LogLevel>([
  ...Object.entries(WORDS).flatMap(([level, words]) =>
    words.split(' ').map((word): [string, LogLevel] => [word, level as LogLevel]),
  ),
  ...UNDER_A_KEY.split(' ').map((word): [string, LogLevel] => [word, 'other']),
]);
/** Keys under which loggers write the level; where there are several, the worst counts. */
const KEYS = [
  'level',
  'severity',
  'severityText',
  'severity_text',
  'levelname',
  'loglevel',
  'log.level',
  'lvl',
  '@level',
  '@l',
];
/** Keys of the text itself, where a collector wraps lines that say no level. */
const TEXTS = ['message', 'msg', 'log'];

const WORD = Object.values(WORDS).join(' ').replaceAll(' ', '|');
/** In text anywhere, a word in capitals; `FAIL` alone is more often that of a test. */
const CAPITALS = WORD.replace('|fail', '').toUpperCase();
/** `level=error`, `"severity": "error"`, wherever in the line. */
const KEYED = new RegExp(
  `\\b(?:level|severity|lvl|loglevel|levelname)["']?\\s*[=:]\\s*["']?(${[...LEVELS.keys()].join('|')})\\b`,
  'i',
);
/** [error] [core:error] [02:10:00 ERR] <warn> */
const BRACKETS = new RegExp(`[[<(](?:[^\\])>]{0,60}[\\s:|])?(${WORD})\\s*[\\])>]`, 'i');
/** Where else a line of text says its level, each with the word as its one group. */
const PLACES: readonly RegExp[] = [
  // error: at the start, behind a time, a place in a file, a bracket or another colon
  new RegExp(`(?:^\\s*|[\\])}>:|-]\\s+|\\d[\\dZ.,]*\\s+)(${WORD})(?:\\[[^\\]]{0,60}\\])?:`, 'i'),
  // error between tabs, npm ERR!
  new RegExp(`(?:^|\\t)(${WORD})\\t`, 'i'),
  new RegExp(`^(?:npm\\s+)?(${WORD})!\\s`, 'i'),
  new RegExp(`(?<![A-Za-z0-9_])(${CAPITALS})(?![A-Za-z0-9_])`),
];
/** How an error begins that nobody logged: an exception, a panic of Go, a traceback of Python. */
const THROWN =
  /^\s*(?:Uncaught |Unhandled |Caused by: |Exception in thread "[^"]*" )*(?:[\w.$]*(?:Error|Exception)(?:: |$)|panic: |fatal error: |Traceback \(most recent call last\)|thread '.*' panicked at )/;
/** The header of glog and klog: `E1121 02:10:00.000000`. */
const GLOG = /^([IWEF])\d{4} \d{2}:\d{2}:\d{2}/;
/** Terminals colour levels. */
const COLOUR = /\u001b\[[\d;]*m/g;
/** Levels without a key stand near the beginning; a message may quote anything. */
const HEAD = 400;

/**
 * The level of one line. A JSON object says it under a key; in text the first word that stands where levels stand
 * decides, so that `INFO 0 ERROR lines` is no error.
 */
export function levelOf(line: string): LogLevel | undefined {
  const text = line.includes('\u001b') ? line.replaceAll(COLOUR, '') : line;
  return (/^\s*\{/.test(text) ? levelOfJson(text) : undefined) ?? levelOfText(text);
}

function levelOfJson(text: string): LogLevel | undefined {
  let document: ReturnType<typeof parseJson>;
  try {
    document = parseJson(text);
  } catch (error) {
    // A line that is cut, or that has its level twice, is read as text: the first level counts.
    if (error instanceof EvidenceError) return undefined;
    throw error;
  }
  if (!isObject(document)) return undefined;
  const number = own(document, 'severityNumber') ?? own(document, 'severity_number');
  const said = [...KEYS.map((key) => own(document, key)), own(own(document, 'log'), 'level')].map(named);
  const level = worst([...said, typeof number === 'number' ? ofOpenTelemetry(number) : undefined]);
  if (level) return level;
  const message = TEXTS.map((key) => own(document, key)).find((value) => typeof value === 'string');
  return typeof message === 'string' ? levelOfText(message) : undefined;
}

function worst(levels: readonly (LogLevel | undefined)[]): LogLevel | undefined {
  return (['error', 'warning', 'other'] as const).find((level) => levels.includes(level));
}

function named(value: unknown): LogLevel | undefined {
  if (typeof value === 'number') return value < 8 ? ofSyslog(value) : ofBunyan(value);
  return typeof value === 'string' ? LEVELS.get(value.trim().toLowerCase()) : undefined;
}

/** RFC 5424, table 2, as GELF has it: 0 to 3 are errors, 4 is a warning. */
function ofSyslog(value: number): LogLevel {
  return value <= 3 ? 'error' : value < 5 ? 'warning' : 'other';
}

/** Bunyan and Pino: 40 is a warning, 50 an error, 60 fatal (https://github.com/trentm/node-bunyan#levels). */
function ofBunyan(value: number): LogLevel {
  return value >= 50 ? 'error' : value >= 40 ? 'warning' : 'other';
}

/** https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
function ofOpenTelemetry(value: number): LogLevel {
  return value >= 17 ? 'error' : value >= 13 ? 'warning' : 'other';
}

function levelOfText(text: string): LogLevel | undefined {
  const head = text.slice(0, HEAD);
  const glog = GLOG.exec(head)?.[1];
  if (glog !== undefined) return glog === 'I' ? 'other' : glog === 'W' ? 'warning' : 'error';
  let first: { at: number; word: string } | undefined;
  // Most lines have neither a key nor a bracket, and patterns that would look for them are slow.
  const keyed = /l(?:evel|vl)|severity/i.test(text) ? KEYED.exec(text) : null;
  const bracketed = /[[<(]/.test(head) ? BRACKETS.exec(head) : null;
  for (const match of [keyed, bracketed, ...PLACES.map((place) => place.exec(head))]) {
    const word = match?.[1];
    if (!match || word === undefined) continue;
    const at = match.index + match[0].lastIndexOf(word);
    if (!first || at < first.at) first = { at, word };
  }
  if (first) return LEVELS.get(first.word.toLowerCase());
  return THROWN.test(head) ? 'error' : undefined;
}
