/** What people may do in a repository. The adapter is `src/io/github/collaborators.ts`; it throws `GitHubError`. */
export interface Collaborators {
  /** True for those with write access or more, by GitHub's permissions, never by how somebody is associated. */
  mayWrite(login: string): Promise<boolean>;
  /** Whether somebody is in a team, `acme/sre`; `undefined` when the token cannot see it. */
  inTeam(team: string, login: string): Promise<boolean | undefined>;
}
