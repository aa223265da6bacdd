import type { Deployment, DeploymentStatus, RunsState } from '../../../core/github/runs.ts';
import { GitHubError } from '../../../core/github.ts';
import { everyCounted } from '../counted.ts';
import { byId, newestOf } from '../newest.ts';
import { everyPage } from '../pages.ts';
import { fields, id, list, moment, objectName, UnusableAnswer, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { plainWord, wholeName } from './run-words.ts';

const HOME = 'GET /repos/{owner}/{repo}';
const permission = 'deployments: read';

/** Deployments and what was reported of them (https://docs.github.com/en/rest/deployments/deployments). */
export function deploymentsState({
  ask,
}: Source): Pick<RunsState, 'deployments' | 'deploymentStatuses' | 'environments'> {
  return {
    async deployments(environment, commit) {
      if (environment === '') throw new GitHubError(0, 'an empty name of an environment means all of them');
      const sha = commit === undefined ? {} : { sha: wholeName(commit) };
      const call = {
        route: `${HOME}/deployments`,
        parameters: { environment, ...sha },
        what: `list the deployments to \`${environment}\``,
        permission,
      };
      const read = (item: unknown) => deployment(item, environment, commit);
      const inside = (data: unknown) => list(data, 'the deployments');
      if (commit === undefined) return newestOf(ask(), call, inside, read);
      return unique((await everyPage(ask(), call)).items.map(read));
    },
    async deploymentStatuses(of) {
      const call = {
        route: `${HOME}/deployments/{deployment_id}/statuses`,
        parameters: { deployment_id: of },
        what: `list the statuses of deployment ${of}`,
        permission,
      };
      return unique((await everyPage(ask(), call)).items.map(deploymentStatus));
    },
    async environments() {
      const call = { route: `${HOME}/environments`, what: 'list the environments', permission: 'actions: read' };
      const all = await everyCounted(ask(), call, 'environments', (item) => ({
        id: word(fields(item, 'an environment').name, 'the name of an environment'),
      }));
      return all.map((one) => one.id);
    },
  };
}

function unique<T extends { readonly id: number }>(items: readonly T[]): readonly T[] {
  return byId([...new Map(items.map((item) => [item.id, item])).values()]);
}

/** Holds the deployment against what was asked for: a filter that a server does not know, it ignores. */
function deployment(item: unknown, environment: string, commit: string | undefined): Deployment {
  const from = fields(item, 'a deployment');
  const found = {
    id: id(from.id, 'the id of a deployment'),
    environment: word(from.environment, 'the environment of a deployment'),
    commit: objectName(from.sha, 'the commit of a deployment'),
    createdAt: moment(from.created_at, 'the time of a deployment'),
    updatedAt: moment(from.updated_at, 'the time of a deployment'),
  };
  // Names of environments are told apart by their letters, not by capitals.
  const there = found.environment.toLowerCase() === environment.toLowerCase();
  if (there && (commit ?? found.commit) === found.commit) return found;
  throw new UnusableAnswer(0, `GitHub's answer is not usable: deployment ${found.id} is none of those asked for`);
}

function deploymentStatus(item: unknown): DeploymentStatus {
  const from = fields(item, 'a status of a deployment');
  return {
    id: id(from.id, 'the id of a status'),
    state: plainWord(word(from.state, 'the state of a deployment')),
    at: moment(from.created_at, 'the time of a status'),
  };
}
