import { plainText } from '../core/escape.ts';

/** Characters of a tool's own words that a message quotes. */
const CHARACTERS = 160;

/**
 * The first line of what a tool says of its own failure, to be quoted in a message: without colours, control characters
 * and backticks, and cut. `undefined` when it says nothing. Use it for errors of the run only, never for data.
 */
export function said(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const lines = text
    .slice(0, 10_000)
    .replace(/\u001b\[[0-9;:]*[A-Za-z]/g, '')
    .split(/[\r\n]+/);
  const line = lines.map((one) => plainText(one.replaceAll('`', "'"), CHARACTERS)).find((one) => one !== '');
  return line === undefined ? undefined : `\`${line}\``;
}

/** The same after a colon, or nothing at all: `the suite did not load${andSaid(message)}`. */
export function andSaid(text: unknown): string {
  const words = said(text);
  return words === undefined ? '' : `: ${words}`;
}
