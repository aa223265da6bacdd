import { ExtendsFault } from './files.ts';

/** What one entry of `extends` names. */
export type Entry =
  | { readonly kind: 'local'; readonly path: string }
  | { readonly kind: 'remote'; readonly repository: string; readonly path: string; readonly ref: string };

const FORMS = 'write a path such as `policies/base.yml`, or `owner/repo/path@ref`';
const OUTSIDE = 'a checklist extends files of its own repository, or `owner/repo/path@ref` of another one';

/** Reads an entry. What begins with `./` or `../` is a path; else an `@` makes it a file of another repository. Throws `ExtendsFault`. */
export function readEntry(text: string): Entry {
  if (text.trim() !== text || text === '') throw new ExtendsFault('extends-entry', `\`${text}\` names no file`, FORMS);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
    throw new ExtendsFault('extends-entry', `\`${text}\` is a URL, and only files are extended`, FORMS);
  if (text.includes('\\')) throw new ExtendsFault('extends-entry', `\`${text}\` has backslashes; write \`/\``, FORMS);
  if (text.startsWith('/') || text.startsWith('~')) throw outside(text);
  if (/^\.\.?\//.test(text) || !text.includes('@')) return { kind: 'local', path: text };
  const [, repository = '', path = '', ref = ''] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@(.+)$/.exec(text) ?? [];
  const steps = [...repository.split('/'), ...path.split('/')];
  if (repository === '' || steps.some((step) => /^\.{0,2}$/.test(step)))
    throw new ExtendsFault(
      'extends-entry',
      `\`${text}\` is no \`owner/repo/path@ref\``,
      `${FORMS}; a path with an \`@\` in it begins with \`./\``,
    );
  if (!isRef(ref))
    throw new ExtendsFault(
      'extends-entry',
      `\`${ref}\` is no name of a branch, tag or commit`,
      'write the full id of a commit',
    );
  return { kind: 'remote', repository, path, ref };
}

/** True for a name that git takes (https://git-scm.com/docs/git-check-ref-format), and nothing that could be read as more. */
function isRef(ref: string): boolean {
  return ref.length <= 250 && /^[\w+./-]+$/.test(ref) && !/^[-./]|\.\.|\/\/|[./]$|\.lock(?:\/|$)|\/\./.test(ref);
}

/** True for the full id of a commit, which stands for the same files for ever. */
export function isPinned(ref: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}

/**
 * The path of a local entry in its repository: from the folder of the file that has it, or that folder's parent when it is
 * `.github`, as all paths of a checklist are (SPEC section 2). Throws `ExtendsFault` for one that leaves the repository.
 */
export function besidePath(from: string, entry: string): string {
  const folder = from.split('/').slice(0, -1);
  if (folder.at(-1) === '.github') folder.pop();
  const steps: string[] = [];
  for (const step of [...folder, ...entry.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) throw outside(entry);
  }
  if (steps.length === 0) throw new ExtendsFault('extends-entry', `\`${entry}\` is a folder, and no file`, FORMS);
  return steps.join('/');
}

/** An entry that leaves the repository, by name or through links. */
export function outside(entry: string): ExtendsFault {
  return new ExtendsFault('extends-outside', `\`${entry}\` is outside of the repository`, OUTSIDE);
}
