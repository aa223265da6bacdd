import type { ImportItem } from '../item.ts';
import { behindExamining } from '../phrases/examining.ts';
import { type Look, looksOnly } from '../phrases/looks.ts';
import { says } from '../phrases/phrase.ts';
import { saidWords, written } from './command-answers.ts';
import type { Seen } from './seen.ts';

/** Commands that print a log, of which it is asked what stands in it. */
const PRINTS_LOG = /^(?:sudo )?(?:docker(?:[ -]compose)?|kubectl|oc|podman)(?: -\S+(?: [^-\s]\S*)?)* logs\b/;

/** A program by itself, of which nobody knows what it does. */
const PROGRAM = /^(?:\.\/|(?:[\w-]+\/)*(?:bin|scripts)\/)[\w./-]+$|^[\w./-]+\.(?:sh|bash|ps1)$/;

/** A hole in a word: `deploy/<service>`, `-n <namespace>`, and not `cat < file`. */
export const HOLE = /((?:^|\s)[^\s<>]*)<[a-z][\w -]{0,30}>(?=[\s\w.:/-]|$)/gi;

/** The one command to run; none where another beside it may do more. */
export function onlyLook({ item }: Seen): Look | undefined {
  const blocks = item.blocks.filter(({ language }) => /^(?:bash|sh|shell|console|zsh)$/i.test(language.trim()));
  const lines = blocks.flatMap(({ text }) => text.split('\n')).map((line) => line.trim().replace(/^\$\s+/, ''));
  const answer = saidWords(item);
  const code = item.code.filter((span) => span !== answer);
  const queries = item.blocks
    .filter(({ language }) => /^(?:sql|postgres(?:ql)?)$/i.test(language.trim()))
    .map(({ text }) =>
      text
        .replaceAll(/^\s*--.*$/gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
  const spans = [
    ...[...code, ...queries].filter(
      (span) => /\S\s+\S/.test(span) || behindExamining([span]) !== undefined || PROGRAM.test(span),
    ),
    ...nextCommands(item),
    ...lines.filter((line) => line !== '' && !line.startsWith('#')),
  ];
  // `gateway-<name>` is part of a word, so it is no way to read a file: what it stands for is still to be said.
  const looks = spans.map((span) => looksOnly(span.replace(HOLE, '$1TODO')));
  return looks.every((look) => look !== undefined) ? looks[0] : undefined;
}

/** What is between a command and the next one. */
const BETWEEN = /^\s*(?:[,;&+]|and|or|then)[\s,]*(?:and|then|also|afterwards)?[\s,]*(?:run|do|call)?\s*$/i;
const THEN = /\bthen\s+(?:(?:run|do|call|start|a|the)\s+)?$/i;

/** Commands of one word behind another command: "`nginx -t`, then `reboot`". */
function nextCommands(item: ImportItem): readonly string[] {
  const parts = written(item).split('`');
  return parts.filter((span, i) => {
    if (i % 2 === 0 || !/^[a-z][\w.-]*$/.test(span)) return false;
    const between = parts[i - 1] ?? '';
    return THEN.test(between) || (BETWEEN.test(between) && /\S\s+\S/.test(parts[i - 2] ?? ''));
  });
}

/** Whether it is asked what stands in a log, which the log itself tells. */
export function asksLog({ item, words }: Seen, { run }: Look): boolean {
  const searched = item.code.some((span) => /^(?:e?grep|zgrep|tail)\b.*\.log\b/.test(span));
  if (searched && says(words, ['log|logs'])) return true;
  const printed = PRINTS_LOG.test(typeof run === 'string' ? run : run.join(' '));
  return printed && says(words, ['log|logs|logging|error|errors|warnings|exceptions']);
}
