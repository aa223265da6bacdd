// Cuts GitHub's OpenAPI description down to the operations gonogo sends, for test/support/github/openapi.json.
// Usage: npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
//        node scripts/trim-openapi.mjs package/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const SOURCE = '@octokit/openapi@23.0.2 generated/api.github.com.json';
const TARGET = new URL('../test/support/github/openapi.json', import.meta.url);
const REPO = '/repos/{owner}/{repo}';

/** Path to methods. Paths that start with `~` stand below `/repos/{owner}/{repo}`. */
const OPERATIONS = {
  '~': 'get',
  '~/activity': 'get',
  '~/actions/jobs/{job_id}': 'get',
  '~/actions/jobs/{job_id}/rerun': 'post',
  '~/actions/runs': 'get',
  '~/actions/runs/{run_id}': 'get',
  '~/actions/runs/{run_id}/attempts/{attempt_number}/jobs': 'get',
  '~/actions/runs/{run_id}/jobs': 'get',
  '~/actions/runs/{run_id}/rerun': 'post',
  '~/actions/runs/{run_id}/rerun-failed-jobs': 'post',
  '~/actions/workflows': 'get',
  '~/actions/workflows/{workflow_id}/runs': 'get',
  '~/branches/{branch}': 'get',
  '~/branches/{branch}/protection': 'get',
  '~/check-runs': 'post',
  '~/check-runs/{check_run_id}': 'get patch',
  '~/check-runs/{check_run_id}/annotations': 'get',
  '~/code-scanning/alerts': 'get',
  '~/code-scanning/analyses': 'get',
  '~/codeowners/errors': 'get',
  '~/collaborators/{username}/permission': 'get',
  '~/commits': 'get',
  '~/commits/{commit_sha}/pulls': 'get',
  '~/commits/{ref}': 'get',
  '~/commits/{ref}/check-runs': 'get',
  '~/commits/{ref}/check-suites': 'get',
  '~/commits/{ref}/status': 'get',
  '~/commits/{ref}/statuses': 'get',
  '~/compare/{basehead}': 'get',
  '~/contents/{path}': 'get',
  '~/dependabot/alerts': 'get',
  '~/deployments': 'get post',
  '~/deployments/{deployment_id}': 'get',
  '~/deployments/{deployment_id}/statuses': 'get post',
  '~/environments': 'get',
  '~/environments/{environment_name}': 'get',
  '~/git/blobs/{file_sha}': 'get',
  '~/git/commits/{commit_sha}': 'get',
  '~/git/matching-refs/{ref}': 'get',
  '~/git/ref/{ref}': 'get',
  '~/git/tags/{tag_sha}': 'get',
  '~/git/trees/{tree_sha}': 'get',
  '~/issues': 'get',
  '~/issues/comments/{comment_id}': 'get patch delete',
  '~/issues/{issue_number}': 'get',
  '~/issues/{issue_number}/comments': 'get post',
  '~/issues/{issue_number}/labels': 'get post',
  '~/labels': 'get',
  '~/milestones': 'get',
  '~/pulls': 'get',
  '~/pulls/{pull_number}': 'get',
  '~/pulls/{pull_number}/commits': 'get',
  '~/pulls/{pull_number}/files': 'get',
  '~/pulls/{pull_number}/reviews': 'get',
  '~/rules/branches/{branch}': 'get',
  '~/rulesets': 'get',
  '~/rulesets/{ruleset_id}': 'get',
  '~/secret-scanning/alerts': 'get',
  '~/statuses/{sha}': 'post',
  '/orgs/{org}/repos': 'get',
  '/orgs/{org}/teams/{team_slug}': 'get',
  '/orgs/{org}/teams/{team_slug}/members': 'get',
  '/orgs/{org}/teams/{team_slug}/memberships/{username}': 'get',
  '/rate_limit': 'get',
  '/user': 'get',
  '/users/{username}': 'get',
};

/** Says nothing about what is valid, and most of the size. */
const PROSE = new Set(['description', 'example', 'examples', 'title', 'externalDocs', 'summary', 'tags', 'deprecated']);

/** A copy without prose. `names` is true inside maps whose keys are names of properties, which are kept whatever they are. */
function bare(node, names = false) {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => names || !(PROSE.has(key) || key.startsWith('x-')));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, !names && key === 'properties')]));
}

/** What a request may be, and what a successful answer looks like; errors look alike everywhere. */
function trimmed(operation, shared) {
  const { operationId, parameters = [], requestBody, responses } = operation;
  return {
    operationId,
    parameters: [...shared, ...parameters],
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, status.startsWith('2') ? answer : {}]),
    ),
  };
}

/** Every `#/components/…` that a node names, by way of others too. */
function reach(node, whole, found) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string' && !found.has(node.$ref)) {
    const [kind, name] = node.$ref.split('/').slice(2);
    found.set(node.$ref, bare(whole.components[kind][name]));
    reach(found.get(node.$ref), whole, found);
  }
  for (const inner of Object.values(node)) reach(inner, whole, found);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('the path of api.github.com.json is missing');
const whole = JSON.parse(readFileSync(source, 'utf8'));
const paths = {};
for (const [short, methods] of Object.entries(OPERATIONS)) {
  const path = short.replace('~', REPO);
  const item = whole.paths[path];
  if (item === undefined) throw new Error(`no path ${path}`);
  paths[path] = {};
  for (const method of methods.split(' ')) {
    if (item[method] === undefined) throw new Error(`no ${method} ${path}`);
    paths[path][method] = bare(trimmed(item[method], item.parameters ?? []));
  }
}
const found = new Map();
reach(paths, whole, found);
const components = {};
for (const [ref, value] of found) {
  const [kind, name] = ref.split('/').slice(2);
  components[kind] = { ...components[kind], [name]: value };
}
const info = { title: whole.info.title, version: whole.info.version, 'x-source': SOURCE };
writeFileSync(TARGET, `${JSON.stringify({ openapi: whole.openapi, info, paths, components })}\n`);
