import type { YAMLParseError } from 'yaml';

/** What yaml says of a mistake, for people who do not have its manual; offsets into the text where a better place is known. */
export interface YamlWords {
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
}

const INDENTATION = {
  message: 'this line does not fit the lines above it',
  hint: 'keys of one item begin in the same column, so do the `- ` of a list, and what belongs to a key is set in deeper',
};

/** Says what was probably done, by the line that yaml stumbled over (codes: https://eemeli.org/yaml/#errors). */
export function yamlWords(error: YAMLParseError, text: string): YamlWords {
  const [at] = error.pos;
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(from, endOfLine(text, from));
  const first = from + line.length - line.trimStart().length;
  const unquoted = quotable(error, line);
  if (unquoted) return { ...unquoted, start: from + unquoted.start };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { message: 'a tab may not set a line in', hint: 'set lines in with blanks', start: at };
    case 'NON_STRING_KEY':
      return { message: 'a key must be a word, not a list, a map or nothing', start: at };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_INDENT':
      return (
        open(error.message, at) ??
        twoColons(line, from) ?? {
          ...INDENTATION,
          start: error.code === 'BAD_INDENT' ? first : below(text, from, first),
        }
      );
    case 'MISSING_CHAR':
      if (/without - indicator/.test(error.message)) return { ...INDENTATION, start: first };
      if (/followed by map values/.test(error.message)) return noValue(line, at, from);
      return open(error.message, at) ?? { message: sentence(error.message), start: at };
    case 'UNEXPECTED_TOKEN':
      if (/at node end/.test(error.message))
        return {
          message: 'text follows where a value has ended',
          hint: 'is a quote or a bracket missing before it?',
          start: at,
        };
      if (/block-seq-ind/.test(error.message)) return { ...INDENTATION, start: first };
      if (/flow-(?:map|seq)-end/.test(error.message))
        return { message: 'a bracket closes here that nothing has opened', start: at };
      return { message: sentence(error.message), start: at };
    default:
      return { message: sentence(error.message), start: at };
  }
}

/** `moderate: > 0`, `[ @octocat ]`: what must stand in quotes because its first sign means something to YAML. */
function quotable(error: YAMLParseError, line: string): YamlWords | undefined {
  const scalar = error.code === 'BAD_SCALAR_START';
  if (!scalar && !/^(?:Block scalar header|Not a YAML token)/.test(error.message)) return undefined;
  const found = scalar ? /(?:^|[\s[{,:])((?:[>|](?![-+]?\s*$)|[@`%])[^,\]}#]*)/.exec(line) : /:\s+([>|].*)$/.exec(line);
  const value = found?.[1]?.trim();
  if (!found || value === undefined) return undefined;
  return {
    message: `a value that begins with \`${value.charAt(0)}\` must be in quotes`,
    hint: `write  "${value.replaceAll('"', '\\"')}"`,
    start: found.index + found[0].indexOf(value),
  };
}

/** `title: P95: latency`: the second colon makes YAML read another key. */
function twoColons(line: string, from: number): YamlWords | undefined {
  const found = /^[\s-]*[\w.-]+:\s+([^"'{[#\s][^"#]*?:(?:\s.*|$))/.exec(line);
  const value = found?.[1]?.trim();
  if (!found || value === undefined) return undefined;
  return {
    message: 'this value has a colon and a blank in it, which YAML takes for another key',
    hint: `quote it:  "${value}"`,
    start: from + found[0].indexOf(value),
  };
}

/** A bracket or quote that nothing closes. */
function open(message: string, start: number): YamlWords | undefined {
  const flow = /^Flow (?:map|sequence).* end with a ([}\]])/.exec(message)?.[1];
  if (flow)
    return { message: `a \`${flow === '}' ? '{' : '['}\` above is not closed`, hint: `add the \`${flow}\``, start };
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote
    ? { message: `a ${quote} above is not closed`, hint: 'add the quote where the value ends', start }
    : undefined;
}

function noValue(line: string, at: number, from: number): YamlWords {
  const word = line.slice(at - from).trim();
  if (/^[\w.-]+:(?:\u00a0|\S)/.test(word)) {
    const hard = /:\u00a0/.test(word) ? ', and the one here is a no-break space (U+00A0)' : '';
    return {
      message: `a blank must follow the colon of a key${hard}`,
      hint: `write  ${word.replace(/:\u00a0*/, ': ')}`,
      start: at,
    };
  }
  return { message: 'this is no `key: value`', hint: 'is a colon missing, or a `- ` before it?', start: at };
}

/** Where a value goes on in a deeper line, that line is the one that does not fit. */
function below(text: string, from: number, first: number): number {
  const next = endOfLine(text, from) + 1;
  const key = /^[\s-]*(?=[\w.-]+:\s+\S)/.exec(text.slice(from, next))?.[0].length;
  const indent = /^ */.exec(text.slice(next))?.[0].length ?? 0;
  return key !== undefined && indent > key && /^\S/.test(text.slice(next + indent)) ? next + indent : first;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
