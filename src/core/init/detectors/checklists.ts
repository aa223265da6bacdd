import { shellWord } from '../../call.ts';
import { plainText } from '../../escape.ts';
import type { Detector } from '../finding.ts';
import type { Repository } from '../repository.ts';
import { textOf } from '../repository.ts';

const NAMED =
  /(?:check-?list|go-?no-?go|go-?live|launch|roll-?out|run-?book|pre-?(?:deploy|release|flight|launch|production)|release-(?:process|plan|steps)|cut-?over|deployment)[^/]*\.(?:md|markdown)$/i;
const MOST = 5;
const TASKS = 5;

/** Checklists in Markdown, by their tasks and by their names: `gonogo import` makes criteria of them. */
export default {
  id: 'checklists',
  reads: /\.(?:md|markdown)$/i,
  find(repository) {
    const found = repository.files
      .filter(
        (path) =>
          /\.(?:md|markdown)$/i.test(path) &&
          !/(?:^|\/)(?:CHANGELOG|HISTORY|README)\b|ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE/i.test(path),
      )
      .map((where) => ({ where, ...countsIn(repository, where) }))
      .filter(({ where, tasks, items }) => tasks >= TASKS || (NAMED.test(where) && tasks + items >= 3))
      .sort((a, b) => b.tasks - a.tasks);
    return found.slice(0, MOST).map(({ where, tasks, items }) => ({
      what: `Markdown checklist, ${tasks > 0 ? `${tasks} ${tasks === 1 ? 'task' : 'tasks'}` : `${items} items`}`,
      where,
      offers: [],
      say: `\`gonogo import ${shellWord(plainText(where))}\` makes criteria of it`,
    }));
  },
} satisfies Detector;

/** Boxes and other items, outside of blocks of code. */
function countsIn(repository: Repository, where: string): { tasks: number; items: number } {
  const text = textOf(repository, where).replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    tasks: count(/^[ \t>]{0,20}(?:[-*+]|\d{1,3}[.)]) \[[ xX]\] /gm),
    items: count(/^[ \t>]{0,20}(?:[-*+]|\d{1,3}[.)]) (?!\[[ xX]\] )/gm),
  };
}
