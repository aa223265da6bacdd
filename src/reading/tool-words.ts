import type { Json } from '../core/schema.ts';
import { at, errorCode, own } from './value.ts';

const LONGEST = 160;
/** What credentials look like: known prefixes, and long runs of letters with digits. */
const SECRET =
  /\b(?:gh[opsu]_|github_pat_|glpat-|npm_|pypi-|xox[abp]-|AKIA|ASIA)[\w-]*|(?=[\w+=-]*\d)(?=[\w+=-]*[A-Za-z])[\w+=-]{24,}/g;

/**
 * A tool's own words, fit to be quoted in a message: one line of at most 160 characters, without control characters,
 * without the credentials and queries of URLs and without anything that looks like a token (THREATS E17, E19).
 */
export function toolWords(value: Json | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replaceAll(/:\/\/[^\s/@]*@/g, '://')
    .replaceAll(/(:\/\/[^\s?#]*)[?#]\S*/g, '$1')
    .replaceAll(SECRET, '…')
    .trim();
  if (plain === '') return undefined;
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

/** What an error document says, by its code and its words: `ENOLOCK: This command requires an existing lockfile.` */
export function errorWords(document: Json | undefined): string | undefined {
  const code = errorCode(document);
  const places = [
    at(document, 'error', 'summary'),
    at(document, 'error', 'message'),
    own(document, 'error'),
    own(document, 'message'),
  ];
  const words = places.map(toolWords).find((one) => one !== undefined && one !== code);
  const said = [code, words].filter((part) => part !== undefined);
  return said.length === 0 ? undefined : said.join(': ');
}
