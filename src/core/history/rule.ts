import { LIMITS } from '../limits.ts';
import { isMap } from '../options.ts';
import type { Json } from '../schema.ts';

/** What a criterion compares its facts with, where its checklist says so: earlier results, one file of them, or those of a phase. */
export type BaselineRule =
  | { readonly kind: 'last-go' }
  | { readonly kind: 'last'; readonly count: number }
  /** `file` is relative to the checklist's base folder. */
  | { readonly kind: 'pinned'; readonly file: string }
  /** `criterion`: another one of that phase, in place of the one that compares. */
  | { readonly kind: 'phase'; readonly phase: string; readonly criterion?: string };

/** What is wrong with a text that was meant as a rule. */
export interface RuleMistake {
  readonly mistake: string;
  readonly hint?: string;
}

const FORMS = 'write `last-go`, `last 5`, `pinned FILE` or `{ phase: ID }`';

/** Reads `baseline:` of a criterion or of `defaults`; `undefined` for what can only be the path of a report. */
export function readRule(value: Json | undefined): BaselineRule | RuleMistake | undefined {
  if (isMap(value)) return phaseRule(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === 'last-go') return { kind: 'last-go' };
  const last = /^last\s+(\d{1,9})$/.exec(text)?.[1];
  if (last !== undefined) return lastRule(Number.parseInt(last, 10), text);
  const pinned = /^pinned\s+(.+)$/.exec(text)?.[1];
  if (pinned !== undefined) return pinnedRule(pinned);
  // A file of such a name is written with its folder: `./last`.
  if (/^(?:last|pinned)\b[^/.]*$/i.test(text)) return { mistake: `\`${value}\` is no baseline`, hint: FORMS };
  return undefined;
}

/** True for a rule that can be followed. */
export function isRule(read: BaselineRule | RuleMistake | undefined): read is BaselineRule {
  return read !== undefined && 'kind' in read;
}

/** A rule as it is written, for people and for the record. */
export function ruleText(rule: BaselineRule): string {
  switch (rule.kind) {
    case 'last-go':
      return 'last-go';
    case 'last':
      return `last ${rule.count}`;
    case 'pinned':
      return `pinned ${rule.file}`;
    case 'phase':
      return `phase ${rule.phase}${rule.criterion === undefined ? '' : `, criterion ${rule.criterion}`}`;
  }
}

function lastRule(count: number, text: string): BaselineRule | RuleMistake {
  if (count >= 1 && count <= LIMITS.baselineResults) return { kind: 'last', count };
  return { mistake: `\`${text}\` is no number of results from 1 to ${LIMITS.baselineResults}` };
}

/** One file inside the repository: the same on every machine, and nothing that several files or another folder could be. */
function pinnedRule(file: string): BaselineRule | RuleMistake {
  const plain = file.replace(/^\.\//, '');
  const inside = !/^(?:[/\\~]|[a-z]:)/i.test(plain) && !plain.split('/').includes('..');
  if (inside && plain !== '' && !/[\\*?[\]{}]/.test(plain)) return { kind: 'pinned', file: plain };
  return {
    mistake: `\`${file}\` names no file inside the repository`,
    hint: 'write the path of one results document, from the folder of the checklist: `pinned baselines/load.json`',
  };
}

function phaseRule({ phase, criterion }: { readonly [key: string]: Json }): BaselineRule | undefined {
  // Another shape is reported as such.
  if (typeof phase !== 'string') return undefined;
  return { kind: 'phase', phase, ...(typeof criterion === 'string' ? { criterion } : {}) };
}
