import { createHash } from 'node:crypto';
import { besideBands, sameBound } from './meaning.mjs';

/** Checks by which people say something; all others read what a machine left. */
const PEOPLE = ['done', 'sign-off'];

/** Checks whose facts get their names from the author, or are reported as `value`: names cannot be compared there. */
const NAMED_BY_AUTHOR = ['prometheus', 'data', 'metrics', 'benchmark', ...PEOPLE];

/** Bounds that a check has without being told, by check: a text that states one of these needs no bound. */
const BY_DEFAULT = {
  audit: { critical: 0, high: 0, '*': 0 },
  tests: { failed: 0, errors: 0, 'pass-rate': '>= 100%', '*': '>= 100%' },
  issues: { open: 0, '*': 0 },
};

/** The bands of a checklist. */
const BANDS = ['go', 'caution', 'no-go'];

/**
 * One line of a document as its reader would have it.
 * @typedef {object} Label
 * @property {number} line
 * @property {string} [key]
 * @property {string} [hash]
 * @property {string | readonly string[] | null} check
 * @property {boolean} [measurable]
 * @property {Readonly<Record<string, Readonly<Record<string, Bound | readonly Bound[]>>>>} [bands]
 * @property {true} [changes]
 * @property {'caution' | 'no-go' | 'rollback'} [section]
 */

/** @typedef {string | number | boolean} Bound */

/** @typedef {{ document?: string, arguable?: readonly number[], items: readonly Label[] }} Labels */

/**
 * An item of `gonogo import --format json`.
 * @typedef {{ line: number, check?: string | null, bands?: Readonly<Record<string, Readonly<Record<string, Bound>>>> }} Given
 */

/**
 * What is asked of the importer, as shares; `commands` is a number of items. Who takes every line for an item also finds all of them: so false
 * items have an end as well, as a share of those present.
 */
export const GOALS = { found: 1, exact: 0.85, bounds: 0.9, recognised: 0.85, commands: 0, extra: 0.05 };

/**
 * What the importer made of one document, against its labels. Every count comes with how many it is of; `misses` says what went wrong, by line:
 * `{ line, of, expected, got }`.
 * @param {Labels} labels
 * @param {readonly Given[]} given
 */
export function measure(labels, given) {
  const counts = { present: 0, found: 0, extra: 0, exact: 0, bounded: 0, bounds: 0, measurable: 0, recognised: 0 };
  Object.assign(counts, { changes: 0, commands: 0, unasked: 0, criteria: 0, automated: 0 });
  const misses = [];
  const miss = (line, of, expected, got) => misses.push({ line, of, expected, got });
  const criteria = given.filter((item) => typeof item.check === 'string');
  const byLine = grouped(criteria);
  counts.criteria = criteria.length;
  counts.automated = criteria.filter(({ check }) => !PEOPLE.includes(check)).length;

  const neutral = new Set(labels.arguable ?? []);
  const labelled = new Set(labels.items.filter(({ check }) => check !== null).map(({ line }) => line));
  for (const item of criteria)
    if (!labelled.has(item.line) && !neutral.has(item.line)) {
      counts.extra += 1;
      miss(item.line, 'false item', 'no item', item.check);
    }

  for (const label of labels.items) {
    if (label.check === null) continue;
    const fitting = [label.check].flat();
    const got = byLine.get(label.line) ?? [];
    const said = got.map(({ check }) => check).join(' + ') || 'nothing';
    counts.present += 1;
    if (got.length > 0) counts.found += 1;
    else miss(label.line, 'item', fitting.join(' or '), 'nothing');
    if (got.some(({ check }) => fitting.includes(check))) counts.exact += 1;
    else if (got.length > 0) miss(label.line, 'check', fitting.join(' or '), said);
    if (label.measurable) {
      counts.measurable += 1;
      if (got.some(({ check }) => !PEOPLE.includes(check))) counts.recognised += 1;
      else if (got.length > 0) miss(label.line, 'measurable', fitting.join(' or '), said);
    }
    if (label.bands) {
      counts.bounded += 1;
      if (got.some((item) => sameBands(label.bands, item))) counts.bounds += 1;
      else if (got.length > 0)
        miss(label.line, 'bound', JSON.stringify(label.bands), JSON.stringify(got[0].bands ?? {}));
    } else if (got.some((item) => stated(item.bands).length > 0)) counts.unasked += 1;
    if (label.changes) {
      counts.changes += 1;
      if (got.some(({ check }) => check === 'command')) {
        counts.commands += 1;
        miss(label.line, 'change run as a command', 'done', said);
      }
    }
  }
  return { ...counts, misses: misses.sort((a, b) => a.line - b.line) };
}

/** The counts of several documents together. */
export function together(all) {
  const sum = {};
  for (const { misses, ...counts } of all)
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  return { ...sum, misses: all.flatMap(({ misses }) => misses) };
}

/** Goals that a part does not reach, in words. A share of nothing reaches every goal. */
export function shortOf(counts, goals = GOALS) {
  const shares = [
    ['items found', counts.found, counts.present, goals.found],
    ['check exact', counts.exact, counts.present, goals.exact],
    ['bounds right', counts.bounds, counts.bounded, goals.bounds],
    ['measurable recognised', counts.recognised, counts.measurable, goals.recognised],
  ];
  const short = shares.filter(([, part, whole, goal]) => part < goal * whole);
  return [
    ...short.map(([name, part, whole, goal]) => `${name}: ${part} of ${whole}, ${goal * 100} % are asked for`),
    ...(counts.extra > goals.extra * counts.present
      ? [`false items: ${counts.extra} beside ${counts.present}, at most ${goals.extra * 100} % may be`]
      : []),
    ...(counts.commands > goals.commands ? [`changes run as commands: ${counts.commands}, none may be`] : []),
  ];
}

/** Labels whose words are no longer on their line: the document was edited without them. */
export function drifted(labels, text) {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return labels.items
    .filter(({ line, key, hash }) =>
      key === undefined ? hash !== hashOf(lines[line - 1]) : key !== keyOf(lines[line - 1]),
    )
    .map(({ line, key, hash }) => `line ${line} is not ${key ?? hash}`);
}

/** The words of a line that labels are held by: ASCII only, so that a document read in another encoding keeps them. */
const wordsOf = (line = '') => line.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** The first six words of a line without its marks of a list. */
export const keyOf = (line = '') =>
  wordsOf(line.replace(/^[\s|>*+-]*(\d+[.)])?\s*(\[[ xX]\])?/, ''))
    .slice(0, 6)
    .join('-');

/** The hash of a line's words. */
export const hashOf = (line) => createHash('sha256').update(wordsOf(line).join(' ')).digest('hex').slice(0, 12);

/** True when an item states what its label does, in the same bands, and nothing besides but that there be none or that it be so. */
function sameBands(labelled, { check, bands }) {
  const free = NAMED_BY_AUTHOR.includes(check);
  const open = stated(bands, true);
  for (const band of BANDS)
    for (const [fact, bound] of Object.entries(labelled[band] ?? {})) {
      const any = free || fact === '*' || fact === 'value';
      const beside = (one) =>
        band === 'caution' ? besideBands(one, labelled.go?.[fact], labelled['no-go']?.[fact]) : one;
      const at = open.findIndex(
        (one) =>
          one.band === band &&
          (any || one.fact === fact) &&
          [bound].flat().some((each) => sameBound(beside(each), beside(one.bound))),
      );
      const own = BY_DEFAULT[check]?.[fact];
      if (at !== -1) open.splice(at, 1);
      else if (band !== 'go' || own === undefined || ![bound].flat().some((each) => sameBound(each, own))) return false;
    }
  return open.every(({ bound }) => isDefault(bound));
}

/** The bounds of an item, one by one; without `all` only those that no check has by default. */
function stated(bands, all = false) {
  const each = BANDS.flatMap((band) =>
    Object.entries(bands?.[band] ?? {}).map(([fact, bound]) => ({ band, fact, bound })),
  );
  return all ? each : each.filter(({ bound }) => !isDefault(bound));
}

const isDefault = (bound) => bound === 0 || bound === true || bound === 'any' || sameBound(bound, 0);

function grouped(items) {
  const lines = new Map();
  for (const item of items) lines.set(item.line, [...(lines.get(item.line) ?? []), item]);
  return lines;
}
