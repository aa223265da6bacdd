import { plainText } from '../core/escape.ts';
import { nearest } from '../core/nearest.ts';

/** What people can say in a comment or review (SPEC section 7). */
export const VERBS = ['sign', 'done', 'revoke', 'no-go'] as const;
export type Verb = (typeof VERBS)[number];

/** A command that reads as one. */
export interface Command {
  readonly verb: Verb;
  /** The id of a criterion or of what holds several. */
  readonly target: string;
  /** The first 12 or more hex digits of a commit, in lower case. */
  readonly sha?: string;
  readonly value?: number;
  /** The first 12 or more hex digits of what the criterion said, in lower case. */
  readonly digest?: string;
  readonly note?: string;
}

/** What was meant as a command and is none, and why. */
export interface Fault {
  readonly fault: string;
  /** The word after `/gonogo`, where it is one that we know: a `no-go` that is misspelt is still an objection. */
  readonly verb?: Verb;
}

/** The name of a target: `rollback-rehearsed`. */
const TARGET = /^[a-z0-9][a-z0-9._/-]{0,127}$/;
const NOTE_CHARACTERS = 1000;
/** Of a commit and of a digest: fewer can be made to collide (https://git-scm.com/docs/git-rev-parse). */
export const HEX_DIGITS = 12;

/**
 * The commands of a comment or review: its first lines that are not blank, each at column 0 and each a command by itself.
 * What stands in quotes, code, HTML comments or after other text is something that is talked about.
 */
export function parseCommands(body: string): readonly (Command | Fault)[] {
  const lines = body.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => !/^[ \t]*$/.test(line));
  const found: (Command | Fault)[] = [];
  for (const line of first < 0 ? [] : lines.slice(first)) {
    if (!/^\/gonogo(?:[ \t]|$)/.test(line)) break;
    found.push(parseLine(line.split(/[ \t]+/).filter((word) => word !== '')));
  }
  return found;
}

/** The first command of a comment or review, or why it is none; `undefined` where nothing was meant as one. */
export function parseCommand(body: string): Command | Fault | undefined {
  return parseCommands(body)[0];
}

function parseLine([, word = '', target = '', ...rest]: readonly string[]): Command | Fault {
  const verb = VERBS.find((one) => one === word);
  if (!verb) {
    const close = nearest(word, VERBS);
    const fault = `after \`/gonogo\` stands ${VERBS.map((one) => `\`${one}\``).join(', ')}`;
    return { fault: close ? `${fault}; did you mean \`${close}\`?` : fault, ...(close ? { verb: close as Verb } : {}) };
  }
  if (!TARGET.test(target))
    return { verb, fault: `\`/gonogo ${verb}\` names the id of a criterion or group, such as \`rollback-rehearsed\`` };
  // What goes on is a reason, whatever it looks like: an objection has no commit.
  if (verb === 'no-go' || verb === 'revoke') return { verb, target, ...noteOf(rest) };
  const said = details(rest);
  return 'fault' in said ? { verb, ...said } : { verb, target, ...said };
}

/** `[sha] [value=4.3] [digest=…] [note…]`. */
function details(words: readonly string[]): Omit<Command, 'verb' | 'target'> | { readonly fault: string } {
  let rest = words;
  let said: Omit<Command, 'verb' | 'target'> = {};
  if (isSha(rest[0])) {
    const fault = hexFault(rest[0], 'a commit');
    if (fault) return { fault };
    said = { sha: rest[0].toLowerCase() };
    rest = rest.slice(1);
  }
  for (let option = optionOf(rest[0]); option; option = optionOf(rest[0])) {
    if (option.key in said) return { fault: `\`${option.key}=\` stands there twice` };
    const read = option.key === 'value' ? numberOf(option.text) : digestOf(option.text);
    if ('fault' in read) return read;
    said = { ...said, ...read };
    rest = rest.slice(1);
  }
  const late = rest.map(optionOf).find((option) => option !== undefined);
  if (late) return { fault: `\`${late.key}=\` stands before the note` };
  return { ...said, ...noteOf(rest) };
}

/** True for a word that is meant as a commit. Words such as "added" and numbers such as 2026 are the start of a note. */
function isSha(word: string | undefined): word is string {
  if (word === undefined || !/^[0-9a-f]{4,}$/i.test(word)) return false;
  return word.length >= HEX_DIGITS || (/\d/.test(word) && (/[a-f]/i.test(word) || word.length >= 7));
}

function hexFault(word: string, what: string): string | undefined {
  if (/^[0-9a-f]{12,64}$/i.test(word)) return undefined;
  return `${what} is named by ${HEX_DIGITS} or more of its hex digits, at most 64`;
}

function optionOf(word: string | undefined): { readonly key: 'value' | 'digest'; readonly text: string } | undefined {
  const [, key, text] = /^(value|digest)=(.*)$/.exec(word ?? '') ?? [];
  return key === undefined ? undefined : { key: key as 'value' | 'digest', text: text ?? '' };
}

function numberOf(text: string): { readonly value: number } | { readonly fault: string } {
  if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return { fault: '`value=` is a number, such as `value=4.3`' };
  return { value: Number.parseFloat(text) };
}

function digestOf(text: string): { readonly digest: string } | { readonly fault: string } {
  const fault = hexFault(text, '`digest=`');
  return fault ? { fault } : { digest: text.toLowerCase() };
}

function noteOf(words: readonly string[]): { readonly note?: string } {
  const note = plainText(words.join(' '), NOTE_CHARACTERS);
  return note === '' ? {} : { note };
}
