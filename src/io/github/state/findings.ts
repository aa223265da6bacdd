import type { FindingsState } from '../../../core/github/findings.ts';
import type { Source } from '../source.ts';
import { alerts } from './alerts.ts';
import { analyses } from './analyses.ts';
import { issues } from './issues.ts';
import { labels } from './labels.ts';

/** What GitHub says of what was found: issues and security alerts. */
export function findingsState(source: Source): FindingsState {
  return {
    alerts: (of, ref) => alerts(source, of, ref),
    analyses: (ref) => analyses(source, ref),
    issues: (filter) => issues(source, filter),
    labels: () => labels(source.ask(), source.repository, 'pull-requests: read'),
  };
}
