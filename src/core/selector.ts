import { type LabelItem, readLabels } from './labels.ts';
import { compilePattern, type Pattern, PatternError } from './pattern.ts';

/** Labels by name. What is not there is the empty text, as in PromQL. */
export type Labels = ReadonlyMap<string, string>;

/** Series of one metric, chosen by their labels: `queue_depth{queue="orders"}`. */
export interface Selector {
  readonly name: string;
  matches(labels: Labels): boolean;
}

const PLAIN_NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;

/**
 * Reads a selector as PromQL has it (https://prometheus.io/docs/prometheus/latest/querying/basics/#instant-vector-selectors): a name,
 * with matchers `=`, `!=`, `=~` and `!~` between braces; patterns are RE2 and match whole values. Gives what is wrong as text.
 */
export async function readSelector(text: string): Promise<Selector | string> {
  const trimmed = text.trim();
  const plain = PLAIN_NAME.exec(trimmed)?.[0];
  const after = trimmed.slice(plain?.length ?? 0).trimStart();
  const braces = after.startsWith('{') ? readLabels(after, 1) : { items: [], end: 0 };
  if (!braces) return 'matchers are `label="value"`, with `=`, `!=`, `=~` or `!~` and double quotes';
  const rest = after.slice(braces.end).trim();
  if (rest.startsWith('['))
    return 'a page of metrics has only what is now; for a range ask Prometheus (check `prometheus`)';
  const names = [plain, ...braces.items.filter((item) => item.name === undefined).map((item) => item.value)].filter(
    (name) => name !== undefined && name !== '',
  );
  const [name] = names;
  if (rest !== '' || name === undefined || names.length > 1)
    return 'a series is the name of a metric, `queue_depth`, with labels where one is meant, `queue_depth{queue="orders"}`';
  const tests: ((labels: Labels) => boolean)[] = [];
  for (const item of braces.items) {
    const test = item.name === undefined ? undefined : await testOf(item.name, item);
    if (typeof test === 'string') return test;
    if (test) tests.push(test);
  }
  return { name, matches: (labels) => tests.every((test) => test(labels)) };
}

async function testOf(name: string, { operator, value }: LabelItem): Promise<((labels: Labels) => boolean) | string> {
  if (operator === '=') return (labels) => (labels.get(name) ?? '') === value;
  if (operator === '!=') return (labels) => (labels.get(name) ?? '') !== value;
  let pattern: Pattern;
  try {
    // By itself first: `a)|(b` would undo the anchors around it.
    await compilePattern(value);
    pattern = await compilePattern(`^(?s:${value})$`);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return `the matcher of \`${name}\` is no RE2 pattern: ${error.message}`;
  }
  const wanted = operator === '=~';
  return (labels) => pattern.found(labels.get(name) ?? '') === wanted;
}
