/**
 * A moment in ISO 8601 as seconds since 1970, only where it names its zone: a stamp without one may be hours off.
 * `undefined` for everything else.
 */
export function instant(text: unknown): number | undefined {
  if (typeof text !== 'string') return undefined;
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const time = Date.parse(text.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'));
  return Number.isFinite(time) ? time / 1000 : undefined;
}

/** A moment in milliseconds since 1970 as seconds; `undefined` for what is no such moment. */
export function millis(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 1e11 && value < 1e14 ? value / 1000 : undefined;
}
