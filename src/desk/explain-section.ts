import type { Checklist } from '../core/checklist.ts';
import { logText, plainText } from '../core/escape.ts';
import { indented } from './indented.ts';

/**
 * What the author wrote for people of a group or a phase, to be read before its criteria; empty where nothing was written, or
 * where the name is that of something else.
 */
export function explainSection(topic: string, checklists: readonly Checklist[]): string {
  const told = checklists
    .flatMap(({ file, groups, phases }) => [...phases, ...groups].map((one) => ({ ...one, file })))
    .filter(({ id }) => id === topic)
    .map(({ id, title, notes, file }) => {
      const written = notes === undefined ? [] : ['', ...notes.trimEnd().split('\n').map(indented)];
      return [`${id}   ${plainText(title)}   ${file}`, ...written, '', ''].join('\n');
    })
    .join('');
  return logText(told);
}
