import { nearest } from '../core/nearest.ts';
import { callError } from '../core/problem.ts';

/** The value of an option that takes one of a few words. Throws `UserError` with the word that was probably meant. */
export function oneOf<const T extends string>(value: unknown, allowed: readonly T[], flag: string): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const close = nearest(String(value), allowed);
  throw callError(
    'call-invalid',
    `\`${flag} ${String(value)}\` is not known; it is one of ${allowed.join(', ')}`,
    close && `did you mean \`${flag} ${close}\`?`,
  );
}
