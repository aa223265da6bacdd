import { logText } from '../escape.ts';
import type { RenderOptions } from '../renderer.ts';
import { wrap } from '../terminal/width.ts';
import { bold, paint, words } from '../terminal/words.ts';
import type { Finding, Level, Unseen } from './finding.ts';
import type { Diagnosis } from './judge.ts';

/** What was looked at, for the first line. */
export interface Subject {
  readonly version: string;
  /** `acme/shop`, or the folder. */
  readonly where: string;
  /** `main at a1b2c3d`. */
  readonly branches: readonly string[];
}

const COLORS: Readonly<Record<Level, number>> = { advisory: 31, enforced: 32, external: 32 };

/** The diagnosis for the terminal: the level, the holes worst first, what could not be seen, what is fine. */
export function diagnosisText(diagnosis: Diagnosis, subject: Subject, options: RenderOptions): string {
  const { findings, unseen, fine } = diagnosis;
  const holes = findings.filter((one) => one.severity === 'hole');
  const weak = findings.filter((one) => one.severity === 'weak');
  const [bad, warn, good] = options.unicode === false ? ['FAIL', 'warn', 'ok'] : ['✖', '!', '✔'];
  const head = [`gonogo ${subject.version}`, 'doctor', subject.where, ...subject.branches].map((part) =>
    words(part, options),
  );
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ''] : []);
  const ids = [...new Set(fine.map((one) => one.id))];
  const list = options.verbose
    ? ids.map((id) => `  ${good} ${words(fine.find((one) => one.id === id)?.what ?? id, options)}`)
    : [`  ${good} ${ids.length} fine (-v lists them)`];
  return logText(
    [
      head.join('   '),
      '',
      ...headline(diagnosis, options),
      '',
      ...section('Holes', findingLines(holes, bad ?? '', options)),
      ...section(
        'Not visible: this is not the same as fine',
        unseen.flatMap((one) => unseenLines(one, options)),
      ),
      ...section('Weak points, which do not lower the level', findingLines(weak, warn ?? '', options)),
      ...section('Looked at', ids.length > 0 ? list : []),
    ].join('\n'),
  );
}

function headline(diagnosis: Diagnosis, options: RenderOptions): string[] {
  const { level, findings, unseen } = diagnosis;
  const holes = findings.filter((one) => one.severity === 'hole').length;
  const weak = findings.length - holes;
  const counts = [
    holes === 0 ? 'no hole' : amount(holes, 'hole'),
    ...(unseen.length > 0 ? [`${unseen.length} not visible`] : []),
    ...(weak > 0 ? [amount(weak, 'weak point')] : []),
  ].join(', ');
  const word = level.toUpperCase();
  const first = paint(`${word}   ${counts}`, word, COLORS[level], options).replace(word, (text) => bold(text, options));
  return [first, ...indented(meaning(diagnosis), '  ', options)];
}

function meaning({ level, required, findings }: Diagnosis): string {
  if (level === 'external')
    return 'no change is merged without the gate, which nobody can change or imitate from within the repository';
  if (level === 'enforced')
    return 'no change is merged without the check of the gate; who may write can still forge one (docs/enforcement.md)';
  const holes = findings.some((one) => one.severity === 'hole');
  if (required)
    return holes
      ? 'the gate is required, and there are ways around it'
      : 'the gate is required, and not all of what could be a way around it can be seen';
  return holes
    ? 'nothing that could be seen makes the gate count'
    : 'no hole in what could be seen; what could not be seen decides whether the gate counts';
}

/** Findings of one kind share why and fix, which are told after the last of them. */
function findingLines(all: readonly Finding[], mark: string, options: RenderOptions): string[] {
  return all.flatMap(({ id, what, why, fix, file, line, branch }, index) => {
    const place = file === null ? branch : `${file}:${line ?? 1}`;
    const next = all[index + 1];
    const more = next?.id === id && next.fix === fix;
    return [
      `  ${mark} ${id}   ${words(place, options)}`,
      ...indented(what, '      ', options),
      ...(more ? [] : [...indented(`why: ${why}`, '      ', options), ...indented(`fix: ${fix}`, '      ', options)]),
    ];
  });
}

function unseenLines({ what, because, permission }: Unseen, options: RenderOptions): string[] {
  const needs = permission === undefined ? [] : indented(`fix: a token with \`${permission}\``, '      ', options);
  return [`  ? ${words(what, options)}`, ...indented(because, '      ', options), ...needs];
}

function indented(text: string, indent: string, options: RenderOptions): string[] {
  const line = words(text, options, 1000);
  const lines = options.columns === undefined ? [line] : wrap(line, Math.max(20, options.columns - indent.length));
  return lines.map((one) => `${indent}${one}`);
}

function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
