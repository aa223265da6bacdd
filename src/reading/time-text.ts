import { countText } from './value.ts';

/**
 * Seconds since 1970 from a timestamp that some tools write in seconds and others in milliseconds: in seconds, 1e11 is
 * the year 5138. `undefined` for anything else.
 */
export function epochSeconds(timestamp: string | undefined): number | undefined {
  if (timestamp === undefined || !/^[1-9]\d{8,14}$/.test(timestamp)) return undefined;
  const time = countText(timestamp, 'timestamp');
  return time > 1e11 ? time / 1000 : time;
}
