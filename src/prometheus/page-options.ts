import type { OptionMistake } from '../core/check.ts';
import { namedUnit, UNIT_NAMES } from '../core/unit.ts';
import type { SeriesFact } from './page-facts.ts';

type Options = Readonly<Record<string, unknown>>;

/** The facts that the options of `metrics` declare. */
export function declaredSeries({ facts = {} }: Options): [name: string, fact: SeriesFact][] {
  const all = Object.entries(facts as Readonly<Record<string, string | SeriesFact>>);
  return all.map(([name, fact]) => [name, typeof fact === 'string' ? { series: fact } : fact]);
}

/** What is wrong with a series in the name of a fact, if anything. */
export async function selectorFault(series: string): Promise<string | undefined> {
  const { readSelector } = await import('../core/selector.ts');
  const read = await readSelector(series);
  return typeof read === 'string' ? read : undefined;
}

/** What is wrong with the options of `metrics` beyond their shape, given the facts that are bound. */
export function metricsMistakes(options: Options, bound: readonly string[]): OptionMistake[] {
  const { url, file, names, unit } = options;
  const found: OptionMistake[] = [];
  if ((url === undefined) === (file === undefined))
    found.push({
      path: url === undefined ? [] : ['file'],
      message: url === undefined ? 'there is no page to read' : '`url` and `file` are two places; a page is in one',
      hint: 'write `url: https://…/metrics`, or `file:` for a page that an earlier step saved',
    });
  if (url !== undefined)
    for (const option of ['min-files', 'tracked'])
      if (options[option] !== undefined)
        found.push({ path: [option], message: `\`${option}\` is for files`, hint: 'leave it out' });
  if (file !== undefined)
    for (const option of ['headers', 'basic', 'bearer', 'tls'])
      if (options[option] !== undefined)
        found.push({ path: [option], message: `\`${option}\` is for a URL`, hint: 'leave it out' });
  if (names === undefined && (bound.length === 0 || bound.includes('missing')))
    found.push({
      path: [],
      message: 'nothing says which metrics should be there',
      hint: 'add `names: [ … ]`, or a bound on a series: `go: { queue_depth: "< 500" }`',
    });
  if (unit !== undefined) found.push(...unitMistakes(unit, ['unit']));
  for (const [name, fact] of declaredSeries(options)) found.push(...factMistakes(name, fact));
  return found;
}

function factMistakes(name: string, { as, unit }: SeriesFact): OptionMistake[] {
  const path = ['facts', name];
  const found = unit === undefined ? [] : unitMistakes(unit, [...path, 'unit']);
  if (!/^[a-z0-9][a-z0-9._-]{0,63}$/.test(name))
    found.push({
      path,
      message: `\`${name}\` is no name for a fact: lower-case letters, digits, \`.\`, \`_\` and \`-\`, at most 64`,
    });
  if (name === 'missing') found.push({ path, message: '`missing` is the number of `names` that are not there' });
  if (unit !== undefined && as === 'count')
    found.push({ path: [...path, 'unit'], message: '`as: count` counts series', hint: 'leave `unit` out' });
  return found;
}

function unitMistakes(unit: unknown, path: readonly string[]): OptionMistake[] {
  if (typeof unit === 'string' && namedUnit(unit)) return [];
  return [{ path, message: `unknown unit \`${unit}\``, hint: `units are ${UNIT_NAMES.join(' ')}` }];
}
