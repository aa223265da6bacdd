import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = 'test/fixtures/import';

/** Documents that are not part of the project lie here, when they are there. */
const SHARED = '../shared';

/**
 * Every labelled document: `{ part, name, path, labels, absent }`. Parts are `development`, `held-out`, `seeds` and `corpus`; `absent` when the document is
 * not on this machine.
 * @returns {{ part: string, name: string, path: string, labels: import('./measure.mjs').Labels, absent: boolean }[]}
 */
export function documents(folder = FIXTURES) {
  const own = ['development', 'held-out'].flatMap((part) =>
    labelsIn(join(folder, part)).map(([name, labels]) => entry(part, name, join(folder, part, `${name}.md`), labels)),
  );
  const outside = labelsIn(join(folder, 'outside')).map(([name, labels]) =>
    entry(labels.document.split('/')[0], name, join(SHARED, labels.document), labels),
  );
  return [...own, ...outside];
}

/** The text of a document as its labels count its lines. */
export const textOf = ({ path }) => readFileSync(path, 'utf8');

/**
 * The items that `gonogo import --format json` printed of a document. One in which there is nothing to find may also be refused.
 * @returns {readonly import('./measure.mjs').Given[]}
 */
export function itemsIn(stdout, stderr, { name, labels }) {
  if (labels.items.length === 0 && stdout.trim() === '') return [];
  try {
    return JSON.parse(stdout).items;
  } catch {
    throw new Error(`gonogo import gave no items of ${name}: ${stderr.trim() || stdout.slice(0, 200)}`);
  }
}

const entry = (part, name, path, labels) => ({ part, name, path, labels, absent: !existsSync(path) });

function labelsIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.labels.json'));
  return files
    .sort()
    .map((file) => [file.slice(0, -'.labels.json'.length), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);
}
