/** One place where what is recorded is not what follows. Values are as JSON. */
export interface Difference {
  readonly where: string;
  readonly recorded: string;
  readonly derived: string;
}

/**
 * The leaves in which two values of JSON differ. Keys of objects that the derived value does not have are passed over: a newer
 * gonogo may have added them.
 */
export function differences(recorded: unknown, derived: unknown, where: string): Difference[] {
  if (Array.isArray(derived) && Array.isArray(recorded)) {
    const length = Math.max(derived.length, recorded.length);
    return Array.from({ length }, (_, at) => at).flatMap((at) =>
      differences(recorded[at], derived[at], `${where}.${nameOf(recorded[at] ?? derived[at]) ?? at}`),
    );
  }
  if (isObject(recorded) && isObject(derived)) {
    return Object.entries(derived).flatMap(([key, value]) =>
      differences(Object.hasOwn(recorded, key) ? recorded[key] : undefined, value, `${where}.${key}`),
    );
  }
  const [left, right] = [json(recorded), json(derived)];
  return left === right ? [] : [{ where, recorded: left, derived: right }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Facts are known by their names, everything else by its place. */
function nameOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.name === 'string' ? value.name : undefined;
}

function json(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
