import type { Seen, Unseen } from '../../core/doctor/finding.ts';
import { GitHubError } from '../../core/github.ts';

/** What an answer says, or why it did not come: what cannot be seen is never taken for fine. */
export async function see<T>(what: string, answer: Promise<T>): Promise<Seen<T>> {
  try {
    return { seen: await answer };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { unseen: unseenBy(what, error) };
  }
}

/** Why something could not be read, by what was thrown. */
export function unseenBy(what: string, error: unknown): Unseen {
  const because = error instanceof Error ? error.message : String(error);
  const permission = error instanceof GitHubError ? error.permission : undefined;
  return { what, because, ...(permission === undefined ? {} : { permission }) };
}
