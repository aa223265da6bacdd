import { readFileSync } from 'node:fs';
import type { CommandCircumstances } from '../core/command-permission.ts';
import type { Environment } from '../core/ports.ts';

/**
 * What the runner says of the event, for the CLI and the Action alike. A pull request counts as one from a fork unless its
 * payload says that head and base are one repository. Outside of GitHub Actions there is no event.
 */
export function runnerEvent(environment: Environment): CommandCircumstances {
  const event = environment('GITHUB_EVENT_NAME') || undefined;
  if (event === undefined)
    return environment('GITHUB_ACTIONS') === 'true' ? { event: '', fork: false } : { fork: false };
  return { event, fork: event.startsWith('pull_request') && !isOwn(environment('GITHUB_EVENT_PATH')) };
}

/** True when the payload's pull request has its head in the repository of its base. */
function isOwn(path: string | undefined): boolean {
  try {
    const { pull_request: pull } = JSON.parse(readFileSync(path ?? '', 'utf8')) as {
      pull_request: Record<'head' | 'base', { repo: { id: unknown } }>;
    };
    const { id } = pull.head.repo;
    return typeof id === 'number' && id === pull.base.repo.id;
  } catch {
    return false;
  }
}
