import { parse as parseTomlText } from 'smol-toml';
import { parse as parseYamlText } from 'yaml';
import { plainText } from '../escape.ts';
import type { Finding } from './finding.ts';
import { isPlainPath } from './plain-name.ts';

/** A report that lies in the repository, recognised by its content. */
export interface SeenReport {
  readonly path: string;
  readonly format: string;
  readonly kind: string;
  /** Whether git tracks it. */
  readonly tracked: boolean;
  /** Its numbers by fact, in base units. */
  readonly facts: Readonly<Record<string, number>>;
}

/** All that detectors know of a repository. Every word of it was written by somebody else. */
export interface Repository {
  /** The name of its folder. */
  readonly name: string;
  /** Paths from its root with `/`, sorted by depth, then by name. */
  readonly files: readonly string[];
  /** The texts of small files that a detector asked for. */
  readonly texts: ReadonlyMap<string, string>;
  readonly reports: readonly SeenReport[];
}

/** Folders whose files are samples of something, and say nothing of the repository itself. */
const SAMPLES =
  /(?:^|\/)(?:tests?|__tests__|spec|fixtures?|__fixtures__|testdata|examples?|samples?|templates?|demos?)\//i;

/** Plain paths with a name, but for those among samples; the least deep first. */
export function pathsNamed({ files }: Repository, name: RegExp): string[] {
  return files.filter(
    (path) => name.test(path.slice(path.lastIndexOf('/') + 1)) && !SAMPLES.test(path) && isPlainPath(path),
  );
}

/** Plain paths that fit a pattern as a whole, tests among them; what lies among fixtures and examples is left out. */
export function plainPaths({ files }: Repository, fits: RegExp): string[] {
  return files.filter(
    (path) =>
      fits.test(path) && isPlainPath(path) && !/(?:^|\/)(?:__)?(?:fixtures?|testdata|examples?)(?:__)?\//i.test(path),
  );
}

/** The manifest nearest to the root, at most two folders down, and how many more there are beside it. */
export function manifest(repository: Repository, name: RegExp): { path: string; more: number } | undefined {
  const [path, ...more] = pathsNamed(repository, name).filter((one) => one.split('/').length <= 3);
  if (path === undefined) return undefined;
  const depth = path.split('/').length;
  return { path, more: more.filter((one) => one.split('/').length === depth).length };
}

/** The folder of a path; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A path in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The text of a file; empty where there is none that could be read. */
export function textOf({ texts }: Repository, path: string): string {
  return texts.get(path) ?? '';
}

type Language = 'JSON' | 'TOML' | 'YAML';

const PARSERS: Readonly<Record<Language, (text: string) => unknown>> = {
  JSON: (text) => JSON.parse(text.replace(/^\uFEFF/, '')),
  TOML: (text) => parseTomlText(text),
  YAML: (text) => parseYamlText(text, { prettyErrors: false, logLevel: 'silent', maxAliasCount: 20 }),
};

/** A file as data, or the finding that says that it cannot be read as what it is called. */
export function parsed(repository: Repository, path: string, language: Language): { data: unknown } | Finding {
  const text = repository.texts.get(path);
  if (text === undefined) return fault(path, 'it is too large, or may not be read; what it says is not known');
  try {
    return { data: PARSERS[language](text) };
  } catch {
    return fault(path, `it is not valid ${language}; what it says is not known`);
  }
}

/** A finding about a file that could not be read. */
export function fault(path: string, say: string): Finding {
  return { what: path.slice(path.lastIndexOf('/') + 1), where: path, offers: [], say, fault: true };
}

/** A map of keys, whatever it was; never anything inherited. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.assign(Object.create(null), value)
    : Object.create(null);
}

/** The texts in a list; none for anything else. */
export function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** What people call it: the name in package.json at its root, without a scope, else that of its folder. */
export function nameOf(repository: Repository): string {
  const read = parsed(repository, 'package.json', 'JSON');
  const { name } = mapOf('data' in read ? read.data : undefined);
  const plain = typeof name === 'string' ? plainText(name.replace(/^@[^/]*\//, ''), 80) : '';
  return plain === '' ? repository.name : plain;
}
