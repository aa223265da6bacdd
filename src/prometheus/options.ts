import { ASKER_OPTIONS } from '../ask/asker-options.ts';
import type { OptionMistake } from '../core/check.ts';
import type { Dimension } from '../core/dimension.ts';
import type { FactSpec } from '../core/fact.ts';
import { namedUnit, UNIT_NAMES } from '../core/unit.ts';

/** Where the HTTP API is, and how to be let in. */
export const API_OPTIONS = {
  url: {
    type: 'string',
    kind: 'url',
    env: true,
    description:
      'The server, up to what comes before `/api`: https://prometheus.example.com, or …/prometheus for Mimir.',
  },
  ...ASKER_OPTIONS,
} as const;

/** What numbers count in, where only the author knows. */
export const UNIT_OPTION = {
  type: 'string',
  literal: true,
  description: 'What the numbers count in: a unit such as s, %, B, /s, or a dimension such as ratio.',
} as const;

/** A `url` that already has the part which the check adds, and a unit that nobody knows. */
export function apiMistakes({ url, unit }: Readonly<Record<string, unknown>>): OptionMistake[] {
  const found: OptionMistake[] = [];
  if (typeof url === 'string' && /\/api\/v\d/.test(url))
    found.push({
      path: ['url'],
      message: '`url` has a part of the API in it, which is added by itself',
      hint: 'write only what comes before `/api`',
    });
  if (typeof unit === 'string' && !namedUnit(unit))
    found.push({ path: ['unit'], message: `unknown unit \`${unit}\``, hint: `units are ${UNIT_NAMES.join(' ')}` });
  return found;
}

/** The specs of facts that count in the author's unit: plain numbers without one. */
export function inUnit(spec: Omit<FactSpec, 'dimension'>, unit: unknown): FactSpec {
  const known = typeof unit === 'string' ? namedUnit(unit) : undefined;
  const dimension: Dimension = known?.dimension ?? 'number';
  // Seconds are written in the unit that people chose; a dimension's name is no unit.
  return { ...spec, dimension, ...(typeof unit === 'string' && unit !== dimension ? { unit } : {}) };
}
