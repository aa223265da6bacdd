import type { Analysis } from '../../../core/github/findings.ts';
import { PER_PAGE } from '../pages.ts';
import { fields, list, moment, objectName, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { neverRan, scanRefusal } from './switched-off.ts';

/**
 * The newest analyses by code scanning, one page of them: there is one for each commit and tool, so that all would be too
 * many, and a tool that is not among the newest hundred no longer runs. Throws `GitHubError` and `EvidenceError`
 * (https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository).
 */
export async function analyses(source: Source, ref: string | undefined): Promise<readonly Analysis[]> {
  const call = {
    route: 'GET /repos/{owner}/{repo}/code-scanning/analyses',
    parameters: { sort: 'created', direction: 'desc', per_page: PER_PAGE, ...(ref === undefined ? {} : { ref }) },
    what: 'list the analyses of code scanning',
    permission: 'security-events: read',
  };
  try {
    return list((await source.ask().read(call)).data, 'the analyses').map(analysis);
  } catch (error) {
    if (neverRan(error)) return [];
    throw scanRefusal(error, 'Code scanning', 'give the job `permissions: { security-events: read }`');
  }
}

function analysis(item: unknown): Analysis {
  const from = fields(item, 'an analysis');
  const category = typeof from.category === 'string' ? from.category : '';
  return {
    tool: word(fields(from.tool, 'the tool of an analysis').name, 'the name of a tool'),
    category,
    ref: word(from.ref, 'the ref of an analysis'),
    commit: objectName(from.commit_sha, 'the commit of an analysis'),
    at: moment(from.created_at, 'the time of an analysis'),
    failed: typeof from.error === 'string' && from.error !== '' ? from.error.slice(0, 200) : undefined,
  };
}
