import type { Finding, SetupStep } from './finding.ts';
import { isPlainCommand, isPlainName } from './plain-name.ts';
import { folderOf, inFolder, manifest, mapOf, parsed, type Repository, textOf } from './repository.ts';

type PackageManager = 'npm' | 'pnpm' | 'yarn-1' | 'yarn' | 'bun' | 'none';

/** A JavaScript package: what it depends on, how it is installed, and what runs its tools. */
export interface NodeProject {
  readonly file: string;
  readonly folder: string;
  readonly more: number;
  readonly manager: PackageManager;
  /** The lock file's path. */
  readonly lock?: string;
  /** `npx`, `pnpm exec`, `yarn`. */
  readonly exec: string;
  readonly setup: readonly SetupStep[];
  readonly data: Readonly<Record<string, unknown>>;
  has(dependency: string): boolean;
  /** The first script whose command holds the words. */
  script(words: RegExp): Script | undefined;
}

/** A script of package.json. Only plain names are given, and only plain commands. */
export interface Script {
  readonly name: string;
  readonly command?: string;
}

/** What package.json says, as detectors of JavaScript tools read it. */
export const NODE_FILES = /(?:^|\/)(?:package\.json|yarn\.lock|\.nvmrc|\.node-version)$/;

const LOCKS: readonly (readonly [name: string, manager: PackageManager])[] = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn-1'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

const INSTALL: Readonly<Record<PackageManager, string>> = {
  npm: 'npm ci',
  pnpm: 'pnpm install --frozen-lockfile',
  'yarn-1': 'yarn install --frozen-lockfile',
  yarn: 'yarn install --immutable',
  bun: 'bun install --frozen-lockfile',
  none: 'npm install',
};
const EXEC: Readonly<Record<PackageManager, string>> = {
  npm: 'npx',
  pnpm: 'pnpm exec',
  'yarn-1': 'yarn',
  yarn: 'yarn',
  bun: 'bunx',
  none: 'npx',
};

/** The package nearest to the root; a finding where package.json is no JSON; nothing where there is none. */
export function nodeProject(repository: Repository): NodeProject | Finding | undefined {
  const found = manifest(repository, /^package\.json$/);
  if (!found) return undefined;
  const { path: file, more } = found;
  const read = parsed(repository, file, 'JSON');
  if (!('data' in read)) return read;
  const folder = folderOf(file);
  const data = mapOf(read.data);
  const [lock, named = 'none'] = LOCKS.map(([name, manager]) => [inFolder(folder, name), manager] as const).find(
    ([path]) => repository.files.includes(path),
  ) ?? [undefined];
  const manager = named === 'yarn-1' && /^__metadata:/m.test(textOf(repository, lock ?? '')) ? 'yarn' : named;
  const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies'].map((key) => mapOf(data[key]));
  return {
    file,
    folder,
    more,
    manager,
    ...(lock === undefined ? {} : { lock }),
    exec: EXEC[manager],
    setup: [
      ...runtime(repository, folder, manager),
      ...(manager === 'pnpm' || manager === 'yarn' ? [{ run: 'corepack enable' }] : []),
      { run: INSTALL[manager], folder },
    ],
    data,
    has: (dependency) => dependencies.some((one) => dependency in one),
    script: (words) => scriptOf(mapOf(data.scripts), words),
  };
}

function runtime(repository: Repository, folder: string, manager: PackageManager): SetupStep[] {
  if (manager === 'bun') return [{ uses: 'oven-sh/setup-bun@v2' }];
  const said = ['.nvmrc', '.node-version'].map((name) => inFolder(folder, name));
  const file = said.find((path) => /^v?\d[\d.]*\s*$/.test(textOf(repository, path)));
  return [{ uses: 'actions/setup-node@v6', with: file ? { 'node-version-file': file } : { 'node-version': 22 } }];
}

function scriptOf(scripts: Readonly<Record<string, unknown>>, words: RegExp): Script | undefined {
  for (const [name, command] of Object.entries(scripts))
    if (typeof command === 'string' && command.length <= 2000 && words.test(command) && isPlainName(name))
      return isPlainCommand(command) ? { name, command } : { name };
  return undefined;
}
