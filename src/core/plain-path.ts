import type { JsonPath } from './json-path.ts';
import type { Json } from './schema.ts';

/** A name, or `*` for everything there is. */
type Step = { readonly name: string } | { readonly index: number } | '*';

const PLAIN = /^\$(?:\.(?:[A-Za-z_]\w*|\*)|\[(?:0|[1-9]\d{0,8}|\*)\])*$/;

/**
 * The query that a path of nothing but ASCII names, indices and wildcards is (RFC 9535, sections 2.3.1 to 2.3.3), as most
 * paths are: `$.groups[*].rules[0]`. `undefined` for every other text, right or wrong; the library, which takes longer to
 * load than most documents take to be read, knows those.
 */
export function plainPath(text: string): JsonPath | undefined {
  if (!PLAIN.test(text)) return undefined;
  const steps = [...text.matchAll(/\.(\w+)|\[(\d+)\]|\*/g)].map(([, name, index]): Step => {
    if (name !== undefined) return { name };
    return index === undefined ? '*' : { index: Number.parseInt(index, 10) };
  });
  return {
    select: (data) => selected(steps, data),
    hasPlace: (data) => steps.at(-1) === '*' && selected(steps.slice(0, -1), data).some(isOpen),
  };
}

function selected(steps: readonly Step[], data: Json): Json[] {
  let values = [data];
  for (const step of steps) values = values.flatMap((value) => below(value, step));
  return values;
}

/** What one step leads to, in lists of their own, so that lists that are found stay whole. */
function below(value: Json, step: Step): readonly Json[] {
  if (!isOpen(value)) return [];
  if (step === '*') return Object.values(value);
  if ('index' in step) return Array.isArray(value) && step.index < value.length ? [value[step.index] as Json] : [];
  return !Array.isArray(value) && Object.hasOwn(value, step.name)
    ? [(value as Readonly<Record<string, Json>>)[step.name] as Json]
    : [];
}

function isOpen(value: Json): value is Exclude<Json, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}
