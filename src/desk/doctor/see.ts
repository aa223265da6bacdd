import type { Seen } from '../../core/doctor/finding.ts';
import { GitHubError } from '../../core/github.ts';

/** What an answer says, or why it did not come: what cannot be seen is never taken for fine. */
export async function see<T>(what: string, answer: Promise<T>): Promise<Seen<T>> {
  try {
    return { seen: await answer };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { message, permission } = error;
    return { unseen: { what, because: message, ...(permission === undefined ? {} : { permission }) } };
  }
}
