import { EvidenceError } from '../core/evidence.ts';
import type { Tally } from './covered-file.ts';

/** A tally as a report states it; throws `EvidenceError` (`invalid`) when more is covered than there is. */
export function stated(covered: number, total: number, of: string): Tally {
  if (covered <= total) return { covered, total };
  throw new EvidenceError('invalid', `\`${of}\` says that ${covered} of ${total} are covered`);
}
