const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Seconds since 1970 of the start of a `YYYY-MM-DD` day in UTC; `undefined` when there is no such day (30 February). */
export function parseDay(text: string): number | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 30 February over to March; the round trip shows it.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text) ? time / 1000 : undefined;
}

/** Seconds since 1970 of an ISO 8601 day or of an instant with a zone offset; `undefined` when it is neither. */
export function parseTime(text: string): number | undefined {
  const found = INSTANT.exec(text);
  if (!found) return parseDay(text);
  if (parseDay(found[1] ?? '') === undefined) return undefined;
  const time = Date.parse(text);
  return Number.isFinite(time) ? time / 1000 : undefined;
}

/** The ISO 8601 form, in UTC and without fractions of a second, of seconds since 1970. */
export function isoTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
}
