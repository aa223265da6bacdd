import type { Checklist } from '../checklist.ts';
import type { ExtendedFiles } from '../extends/files.ts';
import type { Problem } from '../problem.ts';
import { build } from './build.ts';
import { documentOf, located, placed } from './document.ts';
import { readChecklist } from './read-checklist.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The text of each file that problems point into. */
export type Texts = Readonly<Record<string, string>>;

/** A checklist that may be evaluated, or everything that is wrong with its files. */
export type Loaded =
  | { readonly checklist: Checklist; readonly texts: Texts }
  | { readonly problems: readonly Problem[]; readonly texts: Texts; readonly unseen?: Unseen };

/**
 * All that is wrong is that files of other repositories were not looked at, which is an error of each. What was looked at is
 * sound as far as it can be told, and may be judged by no more than the rest.
 */
export interface Unseen {
  readonly files: readonly string[];
  /** How many criteria the files that were read have. */
  readonly criteria: number;
}

/**
 * Loads a checklist from the bytes of its file, and from the files that it extends, which `extended` reads: all mistakes at
 * once, each with its place. Nothing is evaluated.
 */
export async function load(
  file: string,
  bytes: Uint8Array,
  vocabulary: Vocabulary,
  extended?: ExtendedFiles,
): Promise<Loaded> {
  const read = await readChecklist(file, bytes, vocabulary);
  if ('problems' in read) return { problems: read.problems, texts: { [file]: read.text } };
  // Most checklists extend none, and do not pay for it.
  if (Object.hasOwn(read.data, 'extends'))
    return (await import('../extends/extend.ts')).extend(file, read, vocabulary, extended);
  const { source, data, shape } = read;
  const document = documentOf(source, data);
  const built = await build(file, document, vocabulary, shape);
  const problems = located([file], placed(document, [...shape, ...read.findings, ...built.findings]));
  const texts = { [file]: source.text };
  if (problems.some(({ severity }) => severity === 'error')) return { problems, texts };
  return { checklist: { ...built.checklist, warnings: problems }, texts };
}
