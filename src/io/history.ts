import { promises, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EvidenceError } from '../core/evidence.ts';
import type { Files } from '../core/ports.ts';
import { type Home, shownPath } from './find-files.ts';
import { type Git, gitIn } from './git.ts';
import { repositoryAround } from './workspace.ts';

/** Paths that one call of git takes: their length together stays below every system's limit. */
const AT_ONCE = 200;
const FETCH = 'check out with `fetch-depth: 0`, so that the history is there';
/** Nothing is fetched behind our back, and no program that the repository's settings name is started. */
const QUIET = [
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'protocol.allow=never',
  '-c',
  'log.showSignature=false',
];

/** A patch in the one form that is read, whatever the repository's settings say. */
const PATCH = [
  '--patch',
  // A pull request could call its sources binary in .gitattributes, and hide them.
  '--text',
  '--unified=0',
  '--no-color',
  '--no-renames',
  '--no-relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

/** The questions to git about files. Their paths are relative to the base folder; links are followed. */
export function historyOf(homeOf: () => Home): Pick<Files, 'tracked' | 'committedAt' | 'changedSince' | 'diffSince'> {
  const tracked = new Map<string, Promise<ReadonlySet<string> | undefined>>();
  const realOf = (path: string) => {
    const full = resolve(homeOf().base, path);
    try {
      return realpathSync.native(full);
    } catch {
      return full;
    }
  };
  return {
    async tracked(path) {
      const real = realOf(path);
      const top = repositoryAround(dirname(real));
      if (top === undefined) return false;
      const known = tracked.get(top) ?? trackedIn(top);
      tracked.set(top, known);
      return (await known)?.has(inGit(top, real));
    },
    async committedAt(paths) {
      const byTop = new Map<string, string[]>();
      for (const path of paths) {
        const real = realOf(path);
        const top = repositoryAround(dirname(real));
        if (top !== undefined) byTop.set(top, [...(byTop.get(top) ?? []), inGit(top, real)]);
      }
      let newest: number | undefined;
      for (const [top, names] of byTop) {
        for (let at = 0; at < names.length; at += AT_ONCE) {
          const time = await lastCommit(top, names.slice(at, at + AT_ONCE));
          if (time !== undefined && (newest === undefined || time > newest)) newest = time;
        }
      }
      return newest;
    },
    async changedSince(ref, fork = false) {
      const home = homeOf();
      const top = repositoryOf(home);
      const listed = await diffOf(quietly(top), ref, fork, ['--name-only', '-z', '--no-renames']);
      return listed
        .split('\0')
        .filter(Boolean)
        .map((name) => shownPath(home, join(top, name)));
    },
    async diffSince(ref, fork = false) {
      const root = repositoryOf(homeOf());
      return { root, text: await diffOf(quietly(root), ref, fork, PATCH) };
    },
  };
}

function repositoryOf(home: Home): string {
  const top = repositoryAround(home.base);
  if (top === undefined) throw new EvidenceError('missing', 'there is no git repository that could tell what changed');
  return top;
}

function quietly(folder: string): Git {
  const git = gitIn(folder);
  return (args, options) => git([...QUIET, ...args], options);
}

/** Paths in the index or in the checked-out commit; `undefined` when git cannot tell. */
async function trackedIn(top: string): Promise<ReadonlySet<string> | undefined> {
  const git = quietly(top);
  const index = await git(['ls-files', '-z']);
  const commit = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']);
  // A repository without a commit has no HEAD, and nothing in it.
  if (index === undefined || (commit === undefined && (await git(['rev-parse', '--verify', '--quiet', 'HEAD']))))
    return undefined;
  return new Set(`${index}${commit ?? ''}`.split('\0').filter(Boolean));
}

async function lastCommit(top: string, names: readonly string[]): Promise<number | undefined> {
  const git = quietly(top);
  if ((await git(['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined) {
    if ((await git(['rev-parse', '--git-dir'])) !== undefined) return undefined;
    throw new EvidenceError('missing', 'git could not tell when files were changed');
  }
  const found = await git(['log', '-1', '--format=%H %ct', 'HEAD', '--', ...names]);
  if (found === undefined) throw new EvidenceError('missing', 'git could not tell when files were changed');
  const [, commit, time] = /^([0-9a-f]{40,64}) (\d{1,12})$/.exec(found.trim()) ?? [];
  if (commit === undefined || time === undefined) return undefined;
  // At the edge of a shallow clone every file looks as if it had just been changed.
  if ((await edgeOf(git, top)).has(commit))
    throw new EvidenceError('missing', 'the clone is too shallow to tell when files were last changed', FETCH);
  return Number.parseInt(time, 10);
}

/** The commits where a shallow clone ends. */
async function edgeOf(git: Git, top: string): Promise<ReadonlySet<string>> {
  const path = await git(['rev-parse', '--git-path', 'shallow']);
  const text = path === undefined ? '' : await promises.readFile(resolve(top, path.trim()), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean));
}

/** What `git diff` says of the checked-out commit, against a ref or where the history parted from it. */
async function diffOf(git: Git, ref: string, fork: boolean, how: readonly string[]): Promise<string> {
  if (!/^(?!-)[^\s~^:?*[\\\x00-\x1f\x7f]{1,250}$/.test(ref))
    throw new EvidenceError('invalid', `\`${ref}\` is no tag, branch or commit`);
  const commit = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit === undefined)
    throw new EvidenceError('missing', `git does not know \`${ref}\``, `${FETCH}, and check the name`);
  const from = fork ? await git(['merge-base', commit.trim(), 'HEAD']) : commit;
  if (from === undefined)
    throw new EvidenceError('missing', `git cannot tell where \`${ref}\` and this commit parted`, FETCH);
  const said = await git(['diff', ...how, '--no-ext-diff', '--no-textconv', from.trim(), 'HEAD']);
  if (said === undefined) throw new EvidenceError('missing', `git could not tell what changed since \`${ref}\``, FETCH);
  return said;
}

function inGit(top: string, path: string): string {
  return relative(top, path).split(sep).join('/');
}
