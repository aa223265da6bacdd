import type { EvidenceProblem } from '../core/evidence.ts';
import type { ApiAnswer } from './api.ts';

/** What a server doubts of its own answer, as a problem unless the author takes it all the same. */
export function doubtsOf({ doubts }: Pick<ApiAnswer, 'doubts'>, allowPartial: boolean | undefined): EvidenceProblem[] {
  if (doubts.length === 0 || allowPartial) return [];
  return [
    {
      cause: 'invalid',
      message: `the server warns: ${doubts.slice(0, 3).join('; ')}`,
      hint: 'a part of the data may be missing; `allow-partial: true` takes the answer all the same',
    },
  ];
}

/** What a server remarks, and what it doubts where that is taken. */
export function remarksOf({ doubts, remarks }: Omit<ApiAnswer, 'data'>, allowPartial: boolean | undefined): string[] {
  return [
    ...remarks.slice(0, 3).map((remark) => `the server remarks: ${remark}`),
    ...(allowPartial ? doubts.slice(0, 3).map((doubt) => `the server warns: ${doubt}`) : []),
  ];
}
