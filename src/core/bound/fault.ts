import type { ProblemId } from '../problem-id.ts';

/** Why a bound cannot be used, with a replacement to offer when the meaning is likely enough. */
export interface BoundFault {
  readonly fault: ProblemId;
  readonly message: string;
  readonly suggestion?: string;
}

/** True when parsing gave a fault instead of a value. */
export function isFault(value: unknown): value is BoundFault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** Builds a fault; `suggestion` is what the author could write instead. */
export function fault(id: ProblemId, message: string, suggestion?: string): BoundFault {
  return suggestion === undefined ? { fault: id, message } : { fault: id, message, suggestion };
}
