import { EvidenceError } from '../core/evidence.ts';
import { toBase, UNITS } from '../core/unit.ts';

const PART = /(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/y;

/**
 * Seconds of a duration as Go (https://pkg.go.dev/time#Duration.String) and wrk write it: `791.285µs`, `1m3.2s`, `0s`.
 * `name` says where it stands. Throws `EvidenceError` (`invalid`).
 */
export function durationText(text: string, name: string): number {
  let seconds = 0;
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const part = PART.exec(text);
    const unit = part?.[2] === undefined ? undefined : UNITS[part[2]];
    if (!part || !unit) throw new EvidenceError('invalid', `\`${name}\` is no duration`);
    const value = toBase(Number.parseFloat(part[1] as string), unit);
    seconds = at === 0 ? value : seconds + value;
  }
  if (text === '') throw new EvidenceError('invalid', `\`${name}\` is no duration`);
  return seconds;
}
