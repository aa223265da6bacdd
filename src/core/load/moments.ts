import { type Moment, parseMoment } from '../phase/moment.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

/** Reads `not-before` and `due`; those of a group hold for what is in it. Mistakes go to `findings`. */
export function loadMoments(
  item: { readonly [key: string]: Json },
  path: Path,
  findings: Finding[],
): { readonly notBefore?: Moment; readonly due?: Moment } {
  const read = (key: string): Moment | undefined => {
    const text = item[key];
    const moment = typeof text === 'string' ? parseMoment(text) : undefined;
    if (typeof text === 'string' && !moment)
      findings.push({
        id: 'time-invalid',
        path: [...path, key],
        message: `\`${text}\` is no time`,
        hint: 'write T+4h, T-24h, 2026-12-01, or 2026-12-01T09:00:00+01:00',
      });
    return moment;
  };
  const [notBefore, due] = [read('not-before'), read('due')];
  return { ...(notBefore ? { notBefore } : {}), ...(due ? { due } : {}) };
}
