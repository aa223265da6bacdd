import { build } from '../load/build.ts';
import { type Document, located, type Placed, placed } from '../load/document.ts';
import type { Loaded } from '../load/load.ts';
import type { ChecklistFile } from '../load/read-checklist.ts';
import type { Vocabulary } from '../load/vocabulary.ts';
import { nearest } from '../nearest.ts';
import { type Collected, collect } from './collect.ts';
import { compose } from './compose.ts';
import type { Extended } from './extended.ts';
import { type ExtendedFiles, ExtendsFault } from './files.ts';
import { type Layered, layOver, NO_LAYERS } from './layers.ts';
import { overrideChanges } from './override-changes.ts';

/** Nothing was given to read other files with. */
const NO_FILES: ExtendedFiles = {
  async beside(_, entry) {
    throw unreadable(entry);
  },
  async remote(repository, path) {
    throw unreadable(`${repository}/${path}`);
  },
};

function unreadable(name: string): ExtendsFault {
  return new ExtendsFault('extends-unreadable', `\`${name}\` cannot be read: nothing was given to read it with`);
}

/** Loads a checklist that extends others. All mistakes of all its files at once, each in its own file. */
export async function extend(
  file: string,
  main: ChecklistFile,
  vocabulary: Vocabulary,
  files: ExtendedFiles = NO_FILES,
): Promise<Loaded> {
  const found = await collect({ file, path: file }, main, vocabulary, files);
  const { members, texts, unseen } = found;
  const read = members.map((member) => member.file);
  const layered: Layered[] = [];
  for (const one of read) layered.push(layOver(layered.at(-1)?.layers ?? NO_LAYERS, one, vocabulary.names));
  const steps = layered.map(({ layers }, index): Document => {
    const last = index === read.length - 1;
    return compose(layers, read.slice(0, index + 1), last ? main : undefined);
  });
  const whole = steps.at(-1);
  if (!whole) throw new Error('a checklist comes from one file at least');
  const built = await build(
    file,
    whole,
    vocabulary,
    read.flatMap(({ shape }) => shape),
  );
  const all = [
    ...completed(found.placed, layered, read),
    ...layered.flatMap((one) => one.placed),
    ...withoutEchoes(placed(whole, built.findings), found.placed),
  ];
  const order = [file, ...members.map(({ place }) => place.file)];
  // What a file that was not read may hold is not missed.
  const problems = [...found.problems, ...located(order, isWhole(found) ? all : all.filter(isSure))];
  if (problems.some(({ severity }) => severity === 'error')) return { problems, texts };
  if (unseen.length > 0) {
    const missed = located(
      order,
      unseen.map((one) => one.placed),
    );
    const names = unseen.map((one) => one.name);
    return { problems: [...problems, ...missed], texts, unseen: { files: names, criteria: built.ids.length } };
  }
  const changes = await overrideChanges(steps, layered, members, built, vocabulary);
  const extended: Extended = {
    files: members.slice(0, -1).map(({ place, sha256 }) => ({
      file: place.file,
      repository: place.from?.repository ?? null,
      ref: place.from?.ref ?? null,
      commit: place.from?.commit ?? null,
      sha256,
    })),
    overridden: layered.flatMap(({ overridden }) => overridden),
    changes,
  };
  return { checklist: { ...built.checklist, extended, warnings: problems }, texts };
}

/**
 * What overrides another item need not have what that one has. Where it overrides none, a misspelt id is the likely reason
 * that something is missing.
 */
function completed(all: readonly Placed[], layered: readonly Layered[], read: readonly ChecklistFile[]): Placed[] {
  const nameOf = (source: Placed['source'], path: unknown) => JSON.stringify([source.file, path]);
  const partial = new Set(layered.flatMap((one) => one.partial.map(({ place }) => nameOf(place.source, place.path))));
  return all.flatMap((one): Placed[] => {
    const { source, finding } = one;
    const lacks = finding.id === 'missing-key' && /needs `(title|criteria)`$/.test(finding.message);
    if (!lacks) return [one];
    if (partial.has(nameOf(source, finding.path))) return [];
    const step = read.findIndex((file) => file.source === source);
    const close = suggestion(source, finding, layered[step - 1]);
    return [
      close === undefined ? one : { source, finding: { ...finding, suggestion: `did you mean \`id: ${close}\`?` } },
    ];
  });
}

/** Findings without checks that are missing where a title is missing, too: those are overrides of nothing, and told as that. */
function withoutEchoes(all: readonly Placed[], told: readonly Placed[]): Placed[] {
  const nameOf = (source: Placed['source'], path: unknown) => JSON.stringify([source.file, path]);
  const lacking = told.filter(({ finding }) => finding.id === 'missing-key');
  const names = new Set(lacking.map(({ source, finding }) => nameOf(source, finding.path)));
  return all.filter(
    ({ source, finding }) => finding.id !== 'no-check' || !names.has(nameOf(source, finding.path.slice(0, -1))),
  );
}

/** The id below that an item which lacks something probably means. */
function suggestion(
  { data }: Placed['source'],
  { path }: Placed['finding'],
  below: Layered | undefined,
): string | undefined {
  const item = path.reduce<unknown>((node, step) => (node as Record<string | number, unknown> | null)?.[step], data);
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' && below ? nearest(id, idsOf(below.layers.criteria)) : undefined;
}

function idsOf(parts: Layered['layers']['criteria']): string[] {
  return parts.flatMap(({ id, items }) => [...(id === undefined ? [] : [id]), ...idsOf(items)]);
}

/** True when every file was read. */
function isWhole({ unseen, problems, placed: told }: Collected): boolean {
  const missed = told.some(({ finding }) => finding.id.startsWith('extends-') && !finding.warning);
  return unseen.length === 0 && problems.length === 0 && !missed;
}

/** True for what is wrong whatever stands in the files that were not looked at. */
function isSure({ finding }: Placed): boolean {
  const lacks = finding.id === 'missing-key' && /needs `(?:title|criteria)`/.test(finding.message);
  return !lacks && !UNSURE.has(finding.id);
}

const UNSURE = new Set([
  'role-unknown',
  'role-empty',
  'param-undeclared',
  'phase-unknown',
  'phase-order',
  'waiver-unknown',
  'no-check',
  'no-bound',
  'checklist-empty',
]);
