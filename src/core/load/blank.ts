import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

type Open = { [key: string | number]: Json };

/**
 * A copy of the data in which what findings say is misshapen is null. It was reported; blanked, it is to all later
 * readers as if it were not there, and they need not fear a map where a title should be.
 */
export function blankMisshapen(data: Json, findings: readonly Finding[]): Json {
  const misshapen = findings.filter(({ id }) => id === 'wrong-type' || id === 'bad-value').map(({ path }) => path);
  return misshapen.length === 0 ? data : blank(data, misshapen);
}

function blank(data: Json, paths: readonly Path[]): Json {
  if (paths.some((path) => path.length === 0)) return null;
  const whole = copy(data);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<Json | undefined>((node, step) => (node as Open | null)?.[step], whole);
    const last = path.at(-1);
    if (typeof parent === 'object' && parent !== null && last !== undefined) (parent as Open)[last] = null;
  }
  return whole;
}

function copy(node: Json): Json {
  if (Array.isArray(node)) return (node as readonly Json[]).map(copy);
  if (!isMap(node)) return node;
  const map: Record<string, Json> = Object.create(null);
  for (const [key, value] of Object.entries(node)) map[key] = copy(value);
  return map;
}
