import { EvidenceError } from '../core/evidence.ts';
import type { GitHubState } from '../core/github/state.ts';
import type { Ports } from '../core/ports.ts';

/** The GitHub to ask. Throws `denied` where there is none. */
export function askedOf(ports: Pick<Ports, 'github'>): GitHubState {
  if (ports.github) return ports.github;
  throw new EvidenceError(
    'denied',
    'GitHub cannot be asked: there is no token, or no repository',
    'in a workflow leave the input `github-token` as it is; elsewhere set GITHUB_TOKEN and GITHUB_REPOSITORY',
  );
}

/** The commit that is judged. Throws `missing` where there is none. */
export function judgedCommit(context: { readonly commit?: string }): string {
  if (context.commit !== undefined) return context.commit;
  throw new EvidenceError(
    'missing',
    'there is no commit to ask GitHub about',
    'set the input `commit`, or run in a clone',
  );
}
