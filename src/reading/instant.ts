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

/** A duration as .NET writes it, `[d.]hh:mm:ss[.fffffff]`, in seconds; `undefined` for everything else. */
export function clock(text: string | undefined): number | undefined {
  const match = /^(?:(\d{1,6})\.)?(\d{1,3}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(text ?? '');
  if (!match) return undefined;
  const [, days = '0', hours = '', minutes = '', seconds = ''] = match;
  return (
    (Number.parseInt(days, 10) * 24 + Number.parseInt(hours, 10)) * 3600 +
    Number.parseInt(minutes, 10) * 60 +
    Number.parseFloat(seconds)
  );
}
