import { createHash } from 'node:crypto';
import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import { count, fields, flag, list, objectName, text } from './shape.ts';

/** Largest file that is read, in bytes: GitHub's own limit for contents in JSON is the same. */
const MOST_BYTES = 1024 * 1024;
const PERMISSION = 'contents: read';

interface Entry {
  readonly mode: string;
  readonly sha: string;
  readonly size: number | undefined;
}

/**
 * The bytes of a file, by git's own objects: the contents API follows links within the repository without saying so, so
 * that the file under protection could be another one, and its 404 does not tell an absent file from one the token cannot
 * see. A tree says both. `undefined` only if the tree of the commit was read and has no such entry. Throws `GitHubError`.
 */
export async function fileAt(ask: Ask, path: string, commit: string): Promise<Uint8Array | undefined> {
  const names = path.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..'))
    throw new GitHubError(0, `\`${path}\` is no path within a repository`);
  // An empty or shortened name would be read as the default branch or as some other ref.
  let tree = objectName(commit, 'the commit to read a file from');
  const what = `read \`${path}\` at ${commit.slice(0, 7)}`;
  for (const [index, name] of names.entries()) {
    const entry = await entryOf(ask, tree, name, what);
    if (entry === undefined) return undefined;
    if (index === names.length - 1) return blob(ask, path, regular(entry, path), what);
    const folder = names.slice(0, index + 1).join('/');
    if (entry.mode !== '040000') throw new GitHubError(0, `GitHub has no folder \`${folder}\`: it is ${kindOf(entry)}`);
    tree = entry.sha;
  }
  return undefined;
}

async function entryOf(ask: Ask, tree: string, name: string, what: string): Promise<Entry | undefined> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const answer = await ask.read({ route, parameters: { tree_sha: tree }, what, permission: PERMISSION });
  const data = fields(answer.data, 'a tree');
  for (const item of list(data.tree, 'the entries of a tree')) {
    const entry = fields(item, 'an entry of a tree');
    if (entry.path !== name) continue;
    const size = entry.size === undefined || entry.size === null ? undefined : count(entry.size, 'a size');
    return { mode: text(entry.mode, 'a mode'), sha: objectName(entry.sha, 'an object'), size };
  }
  if (flag(data.truncated, '`truncated`'))
    throw new GitHubError(0, `GitHub could not ${what}: the folder is too large`);
  return undefined;
}

/** Only a regular file is one: a link shows what stands elsewhere, under another protection. */
function regular(entry: Entry, path: string): Entry {
  if (entry.mode === '040000') throw new GitHubError(0, `\`${path}\` is a folder, and should be a file`);
  if (entry.mode !== '100644' && entry.mode !== '100755')
    throw new GitHubError(0, `\`${path}\` is ${kindOf(entry)}, and should be a regular file`);
  if ((entry.size ?? 0) > MOST_BYTES) throw new GitHubError(0, `\`${path}\` is larger than 1 MiB`);
  return entry;
}

function kindOf(entry: Entry): string {
  if (entry.mode === '120000') return 'a symbolic link';
  if (entry.mode === '160000') return 'a submodule';
  return entry.mode === '100644' || entry.mode === '100755' ? 'a file' : `of mode ${entry.mode.slice(0, 10)}`;
}

/** The name of a blob is a digest of its bytes, so that what was cut or changed on the way shows. */
async function blob(ask: Ask, path: string, entry: Entry, what: string): Promise<Uint8Array> {
  const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const answer = await ask.read({ route, parameters: { file_sha: entry.sha }, what, permission: PERMISSION });
  const data = fields(answer.data, 'a blob');
  if (data.encoding !== 'base64')
    throw new GitHubError(0, `GitHub's answer is not usable: \`${path}\` is not in base64`);
  const bytes = Buffer.from(text(data.content, 'the content of a blob'), 'base64');
  const hash = createHash(entry.sha.length === 40 ? 'sha1' : 'sha256');
  const digest = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  if (digest !== entry.sha) throw new GitHubError(0, `GitHub's answer is not usable: \`${path}\` is not whole`);
  return bytes;
}
