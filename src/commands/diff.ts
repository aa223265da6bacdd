import type { Checklist } from '../core/checklist.ts';
import type { Command, CommandCall } from '../core/command.ts';
import { logText } from '../core/escape.ts';
import { EXIT } from '../core/exit.ts';
import { callError } from '../core/problem.ts';
import type { Results } from '../core/results.ts';
import { oneOf } from '../desk/one-of.ts';
import { terminal } from '../desk/terminal.ts';

const FORMATS = ['text', 'json', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** `gonogo diff`: two checklists, what is looser, tighter, new, gone; two results, what flipped. */
export default {
  name: 'diff',
  summary: 'compare two checklists (what is looser, tighter, new, gone) or two results (what flipped)',
  takes: 'any',
  usage: 'gonogo diff A B [--format text|json|markdown]',
  options: { format: { type: 'string', value: 'NAME', description: `${FORMATS.join(', ')} (default text)` } },
  async run(call) {
    const [a, b, extra] = call.positionals;
    if (a === undefined || b === undefined || extra !== undefined)
      throw callError(
        'call-invalid',
        extra === undefined
          ? 'name the two checklists or the two results documents to compare, the older one first'
          : `\`gonogo diff\` compares two files, and does not know what to do with \`${extra}\``,
        'gonogo diff before.yml after.yml',
      );
    const format = oneOf(call.values.format ?? 'text', FORMATS, '--format');
    const [{ readComparable }, { extendedOnDesk }] = await Promise.all([
      import('../desk/compared.ts'),
      import('../desk/extended.ts'),
    ]);
    const extended = extendedOnDesk(call);
    const [before, after] = [await readComparable(call.cwd, a, extended), await readComparable(call.cwd, b, extended)];
    if (before.kind === 'checklist' && after.kind === 'checklist')
      return checklists(before.checklist, after.checklist, format, call);
    if (before.kind === 'results' && after.kind === 'results')
      return results(before.results, after.results, format, call);
    const [document, checklist] = before.kind === 'results' ? [a, b] : [b, a];
    throw callError(
      'call-invalid',
      `\`${document}\` is a results document and \`${checklist}\` is a checklist: the two cannot be compared`,
      'compare two checklists, or the results of two runs (`gonogo check --results FILE`)',
    );
  },
} satisfies Command;

async function checklists(before: Checklist, after: Checklist, format: Format, call: CommandCall): Promise<number> {
  const { compareChecklists } = await import('../core/diff/checklists.ts');
  const { sentenceOf } = await import('../core/diff/sentence.ts');
  const changes = compareChecklists(before, after);
  const same = changes.length === 0;
  const summary = same ? 'asks the same' : sentenceOf(changes);
  if (format === 'json') {
    const side = ({ file, name, criteria }: Checklist) => ({ file, name, criteria: criteria.length });
    printJson(call, { kind: 'checklists', before: side(before), after: side(after), same, summary, changes });
  } else if (format === 'markdown') {
    const { codeSpan } = await import('../core/escape.ts');
    const { changesTable } = await import('../core/markdown/changes.ts');
    const files = `${codeSpan(before.file, 200)} → ${codeSpan(after.file, 200)}`;
    const table = same ? [] : ['', ...changesTable(changes)];
    print(call, [`**${capital(summary)}.** ${files}`, ...table].join('\n'));
  } else {
    const { changeLines } = await import('../core/terminal/changes.ts');
    const { wrap } = await import('../core/terminal/width.ts');
    const { bold, words } = await import('../core/terminal/words.ts');
    const options = terminal(call);
    const lines = same ? [] : ['', ...changeLines(changes, options)];
    const head = `${words(before.file, options)} ${words('→', options)} ${words(after.file, options)}`;
    const told = wrap(`${capital(summary)}.`, options.columns ?? Number.POSITIVE_INFINITY);
    print(call, [head, ...told.map((line) => bold(line, options)), ...lines].join('\n'));
  }
  return same ? EXIT.ok : EXIT.noGo;
}

async function results(
  before: readonly Results[],
  after: readonly Results[],
  format: Format,
  call: CommandCall,
): Promise<number> {
  const { compareResults, nothingDiffers } = await import('../core/diff/results.ts');
  const differences = compareResults(before, after);
  const same = nothingDiffers(differences);
  if (format === 'json') printJson(call, { kind: 'results', same, checklists: differences });
  else if (format === 'markdown') {
    const { flipBlocks } = await import('../core/markdown/flips.ts');
    print(call, differences.flatMap(flipBlocks).join('\n\n'));
  } else {
    const { flipLines } = await import('../core/terminal/flips.ts');
    print(call, differences.map((one) => flipLines(one, terminal(call)).join('\n')).join('\n\n'));
  }
  return same ? EXIT.ok : EXIT.noGo;
}

/** Printed to a log, no line is a workflow command; in a JSON string an escape means the same. */
function printJson(call: CommandCall, value: unknown): void {
  call.stdout.write(`${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[')}\n`);
}

function print(call: CommandCall, text: string): void {
  call.stdout.write(`${logText(text)}\n`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
