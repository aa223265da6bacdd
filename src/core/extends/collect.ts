import { sha256 } from '../digest.ts';
import { LIMITS } from '../limits.ts';
import type { Placed } from '../load/document.ts';
import { type ChecklistFile, readChecklist } from '../load/read-checklist.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import type { Path, Problem } from '../problem.ts';
import type { Json } from '../schema.ts';
import { isPinned, readEntry } from './entry.ts';
import { type ExtendedFiles, ExtendsFault, type FilePlace, type FoundFile } from './files.ts';

/** One of the files that a checklist comes from. */
export interface Member {
  readonly place: FilePlace;
  readonly file: ChecklistFile;
  readonly bytes: number;
  readonly sha256: string;
}

/** All files that a checklist comes from, those that others extend first and the checklist's own last; each once. */
export interface Collected {
  readonly members: readonly Member[];
  /** What is wrong with entries, and with the shape of files. */
  readonly placed: readonly Placed[];
  /** What keeps files from being read at all. */
  readonly problems: readonly Problem[];
  readonly texts: Readonly<Record<string, string>>;
  /** Files that are not looked at here, each with the error that this is to whoever judges. */
  readonly unseen: readonly { readonly name: string; readonly placed: Placed }[];
}

/** Reads everything that a checklist extends, and what that extends. All mistakes at once. */
export async function collect(
  main: FilePlace,
  file: ChecklistFile,
  vocabulary: Vocabulary,
  files: ExtendedFiles,
): Promise<Collected> {
  const members: Member[] = [];
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  const texts: Record<string, string> = { [main.file]: file.source.text };
  const unseen: { name: string; placed: Placed }[] = [];
  const known = new Map<string, 'open' | 'done'>([[keyOf(main), 'open']]);
  let bytes = 0;

  const enter = async (own: Member, chain: readonly FilePlace[]): Promise<void> => {
    const { source, shape, findings } = own.file;
    placed.push(...[...shape, ...findings].map((finding) => ({ source, finding })));
    const listed = new Set<string>();
    const entries = entriesOf(own.file);
    // Before anything is read: whoever proposes a checklist could else have thousands of files asked for.
    const [, beyond] = entries[LIMITS.extendedFiles] ?? [];
    if (beyond) placed.push({ source, finding: { id: 'extends-limit', path: beyond, message: TOO_MANY(main.file) } });
    for (const [text, path] of entries.slice(0, LIMITS.extendedFiles)) {
      const fault = (error: ExtendsFault) => {
        const { id, message, hint } = error;
        placed.push({ source, finding: { id, path, message, ...(hint === undefined ? {} : { hint }) } });
      };
      try {
        const found = await find(text, own.place, path, source);
        if (!found) {
          unseen.push({
            name: text,
            placed: { source, finding: { id: 'extends-unreadable', path, message: `\`${text}\` was not looked at` } },
          });
          continue;
        }
        const key = keyOf(found.place);
        if (listed.has(key))
          throw new ExtendsFault('extends-twice', `\`${text}\` is listed twice`, 'list each file once');
        listed.add(key);
        if (known.get(key) === 'open') throw cycle(found.place, chain);
        if (known.has(key)) continue;
        if (chain.length > LIMITS.extendsDepth)
          throw new ExtendsFault(
            'extends-limit',
            `more than ${LIMITS.extendsDepth} files extend one another in a row here`,
            `list \`${text}\` in \`${main.file}\` itself`,
          );
        if (known.size > LIMITS.extendedFiles) throw new ExtendsFault('extends-limit', TOO_MANY(main.file));
        bytes += found.bytes.length;
        if (bytes > LIMITS.extendedBytes)
          throw new ExtendsFault(
            'extends-limit',
            `the files that \`${main.file}\` extends have more than ${LIMITS.extendedBytes} bytes (1 MiB) together`,
          );
        known.set(key, 'open');
        await member(found, [...chain, found.place]);
        known.set(key, 'done');
      } catch (error) {
        if (!(error instanceof ExtendsFault)) throw error;
        fault(error);
      }
    }
    members.push(own);
  };

  const find = async (
    text: string,
    from: FilePlace,
    path: Path,
    source: Placed['source'],
  ): Promise<FoundFile | undefined> => {
    const entry = readEntry(text);
    if (entry.kind === 'local') return files.beside(from, entry.path);
    const found = await files.remote(entry.repository, entry.path, entry.ref);
    if (!isPinned(entry.ref)) placed.push({ source, finding: unpinned(path, entry.ref, found?.place.from?.commit) });
    return found;
  };

  const member = async ({ place, bytes: content }: FoundFile, chain: readonly FilePlace[]): Promise<void> => {
    const read = await readChecklist(place.file, content, vocabulary);
    texts[place.file] = 'problems' in read ? read.text : read.source.text;
    if ('problems' in read) problems.push(...read.problems);
    else {
      if (!bringsAnything(read))
        placed.push({
          source: read.source,
          finding: {
            id: 'extends-empty',
            path: [],
            at: 'key',
            message: 'this file is extended and brings nothing: no criteria, phases, params, roles or contacts',
          },
        });
      await enter({ place, file: read, bytes: content.length, sha256: await sha256(content) }, chain);
    }
  };

  await enter({ place: main, file, bytes: 0, sha256: '' }, [main]);
  return { members, placed, problems, texts, unseen };
}

const TOO_MANY = (file: string) =>
  `\`${file}\` extends more than ${LIMITS.extendedFiles} files, over all that extend others`;

/** The entries of a file, each with where it stands. What is misshapen was reported, and is null. */
function entriesOf({ data }: ChecklistFile): (readonly [text: string, path: Path])[] {
  const said = data.extends;
  if (typeof said === 'string') return [[said, ['extends']]];
  const list = Array.isArray(said) ? (said as readonly Json[]) : [];
  return list.flatMap((text, index) => (typeof text === 'string' ? [[text, ['extends', index]] as const] : []));
}

function keyOf({ path, from }: FilePlace): string {
  return JSON.stringify([from?.repository.toLowerCase() ?? '', from?.commit ?? '', path]);
}

/** The same as for a checklist: one that says nothing is a mistake, not a file of no rules. */
function bringsAnything({ data, shape }: ChecklistFile): boolean {
  const brings = (key: string) => {
    const value = data[key];
    return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : typeof value === 'string';
  };
  return shape.length > 0 || ['criteria', 'phases', 'params', 'roles', 'contacts', 'extends'].some(brings);
}

function cycle(place: FilePlace, chain: readonly FilePlace[]): ExtendsFault {
  const from = chain.findIndex((one) => keyOf(one) === keyOf(place));
  const names = [...chain.slice(from), place].map(({ file }) => `\`${file}\``);
  const way =
    names.length === 2
      ? `${names[0]} extends itself`
      : `${names.slice(0, 2).join(' extends ')}, ${names
          .slice(2)
          .map((name) => `which extends ${name}`)
          .join(', ')}`;
  return new ExtendsFault(
    'extends-cycle',
    `${way}: what would come of it has no end`,
    'take one of these entries away',
  );
}

function unpinned(path: Path, ref: string, commit: string | undefined) {
  const now = commit === undefined ? '' : `; now it is ${commit}`;
  return {
    id: 'extends-unpinned' as const,
    warning: true as const,
    path,
    message: `\`${ref}\` can be moved: what judges here then changes without a change here${now}`,
    hint: commit === undefined ? 'name a commit by its full id' : `write \`@${commit}\``,
  };
}
