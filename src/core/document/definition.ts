import type { Json } from '../schema.ts';

/** What a hidden comment of a rendered checklist defines. `end` closes the group that is open. */
export const DEFINED = ['checklist', 'phase', 'group', 'criterion', 'end'] as const;
export type Defined = (typeof DEFINED)[number];

/** A definition, and of what it is one. */
export interface Definition {
  readonly of: Defined;
  /** How deep it stands: 2 for a phase and for a group outside of all others; 0 where that means nothing. */
  readonly depth: number;
  readonly value: { readonly [key: string]: Json };
}

const OPEN = '<!-- gonogo:';
const CLOSE = ' -->';
const FORM = /^([a-z]+)(?: (\d{1,3}))?(?: (\{.*\}))?$/s;

/**
 * An HTML comment that holds the definition of what stands before it, so that a rendered checklist can be read back. Nothing
 * in it can end it: `>` and a second hyphen are written as escapes of JSON.
 */
export function hidden(of: Defined, value: Definition['value'] = {}, depth = 0): string {
  const json = JSON.stringify(value).replace(/>/g, '\\u003e').replace(/--/g, '-\\u002d');
  return [`${OPEN}${of}`, ...(depth > 0 ? [depth] : []), ...(json === '{}' ? [] : [json]), CLOSE.trim()].join(' ');
}

/** The definition in an HTML comment; `undefined` for any other HTML, and for what does not read. */
export function revealed(html: string): Definition | undefined {
  const text = html.trim();
  if (!text.startsWith(OPEN) || !text.endsWith(CLOSE)) return undefined;
  const [, word, depth = '0', json = '{}'] = FORM.exec(text.slice(OPEN.length, -CLOSE.length)) ?? [];
  const of = DEFINED.find((one) => one === word);
  if (of === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { of, depth: Number(depth), value: value as Definition['value'] }
      : undefined;
  } catch {
    return undefined;
  }
}
