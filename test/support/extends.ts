import type { Checklist } from '../../src/core/checklist.ts';
import { besidePath } from '../../src/core/extends/entry.ts';
import { ExtendsFault } from '../../src/core/extends/files.ts';
import { extendedFiles, type Repositories, type Sources } from '../../src/core/extends/sources.ts';
import { load } from '../../src/core/load/load.ts';
import type { Problem } from '../../src/core/problem.ts';
import { testVocabulary } from './vocabulary.ts';

/** Texts or bytes by path; those of other repositories as `owner/repo@commit:path`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const MAIN = '.github/gonogo.yml';
/** The commit that the branch or tag `v1` of every other repository is at. */
export const V1 = '1'.repeat(40);

const bytesOf = (content: string | Uint8Array | undefined) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export function repositoriesOf(files: Files): Repositories {
  return {
    commitOf: async (_, ref) => (ref === 'v1' ? V1 : undefined),
    fileAt: async (repository, path, commit) => bytesOf(files[`${repository}@${commit}:${path}`]),
  };
}

/** What reads files that are extended. Reads a file as often as it is asked to, and says which. */
export function filesIn(files: Files, more: Partial<Sources> = {}) {
  const beside: Sources['beside'] = async (place, entry) => {
    const path = besidePath(place.path, entry);
    const bytes = bytesOf(files[path]);
    if (!bytes) throw new ExtendsFault('extends-missing', `there is no file \`${path}\``);
    return { place: { file: path, path }, bytes };
  };
  return extendedFiles({ beside, repositories: repositoriesOf(files), ...more });
}

export async function loadFiles(files: Files, more: Partial<Sources> = {}) {
  const bytes = bytesOf(files[MAIN]);
  if (!bytes) throw new Error(`no ${MAIN}`);
  return load(MAIN, bytes, testVocabulary, filesIn(files, more));
}

/** The checklist that files come to. Throws when it does not load. */
export async function checklistOf(files: Files, more: Partial<Sources> = {}): Promise<Checklist> {
  const loaded = await loadFiles(files, more);
  if ('problems' in loaded) throw new Error(loaded.problems.map(placeAnd).join('\n'));
  return loaded.checklist;
}

/** What is wrong with files, each as `file:line:column id message`. */
export async function mistakesIn(files: Files, more: Partial<Sources> = {}): Promise<string[]> {
  const loaded = await loadFiles(files, more);
  return 'problems' in loaded ? loaded.problems.filter(({ severity }) => severity === 'error').map(placeAnd) : [];
}

function placeAnd({ id, message, location }: Problem): string {
  const place = location ? `${location.file}:${location.start.line}:${location.start.column}` : '-';
  return `${place} ${id} ${message}`;
}

/** What overriding does, each as `effect criterion: what`. */
export function toldBy({ extended }: Checklist): string[] {
  return (extended?.changes ?? []).map(({ effect, criterion, what }) => `${effect} ${criterion ?? '-'}: ${what}`);
}
