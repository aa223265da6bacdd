/**
 * The file of the workflow that runs, `gate.yml`, from GITHUB_WORKFLOW_REF (`acme/shop/.github/workflows/gate.yml@refs/…`);
 * empty when it is another repository's, whose runs are not listed with ours.
 */
export function workflowFile(ref: string | undefined, repository: string): string {
  const [, home, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(ref ?? '') ?? [];
  return home !== undefined && home.toLowerCase() === repository.toLowerCase() ? (file ?? '') : '';
}
