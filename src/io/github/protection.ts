import type {
  BranchRule,
  ClassicProtection,
  OwnersError,
  Protection,
  ProtectionSummary,
  RepositoryFacts,
  Ruleset,
} from '../../core/github/protection.ts';
import { GitHubError } from '../../core/github.ts';
import type { GitHubOptions } from '../github.ts';
import { type Ask, asking } from './ask.ts';
import type { Call } from './call.ts';
import { connect } from './connection.ts';
import { everyPage } from './pages.ts';
import { branchRule, checkList, classicProtection } from './protection-shape.ts';
import { count, type Fields, fields, flag, id, isFields, list, objectName, text, word } from './shape.ts';
import { REAL_TIMING } from './timing.ts';

const REPO = 'GET /repos/{owner}/{repo}';
const METADATA = 'metadata: read';
const ADMINISTRATION = 'administration: read';
const CONTENTS = 'contents: read';

/** Protection over GitHub's API. Every method throws `GitHubError`; lists are whole, or an error. */
export function openProtection(options: GitHubOptions): Protection {
  const send = connect(options);
  const ask = () => asking(send, options.timing ?? REAL_TIMING, options.seconds ?? 120, options.signal);
  return {
    repository: () => repository(ask()),
    summary: (branch) => summary(ask(), branch),
    rules: (branch) => rules(ask(), branch),
    ruleset: (ruleset) => rulesetOf(ask(), ruleset),
    classic: (branch) => classic(ask(), branch),
    ownersErrors: (commit) => ownersErrors(ask(), commit),
    filesIn: (folder, commit) => filesIn(ask(), folder, commit),
    repositoryNamed: (organisation, repo) => repositoryNamed(ask(), organisation, repo),
    hasUser: (login) => hasUser(ask(), login),
    async seeTeam(org, team_slug) {
      const what = `see the team \`@${org}/${team_slug}\``;
      const parameters = { org, team_slug };
      await ask().read({ route: 'GET /orgs/{org}/teams/{team_slug}', parameters, what, permission: 'members: read' });
    },
  };
}

async function one(ask: Ask, call: Call): Promise<Fields> {
  return fields((await ask.read(call)).data, `the answer to "${call.what}"`);
}

async function repository(ask: Ask): Promise<RepositoryFacts> {
  const data = await one(ask, { route: REPO, what: 'describe the repository', permission: METADATA });
  return {
    id: id(data.id, 'the id of the repository'),
    defaultBranch: word(data.default_branch, 'the default branch'),
    // `private` is true of internal ones too.
    public: !flag(data.private, 'whether the repository is private'),
  };
}

async function summary(ask: Ask, branch: string): Promise<ProtectionSummary> {
  const what = `describe branch \`${branch}\``;
  const call = { route: `${REPO}/branches/{branch}`, parameters: { branch }, what, permission: CONTENTS };
  const protection = fields((await one(ask, call)).protection, 'the protection of a branch');
  const checks = isFields(protection.required_status_checks) ? protection.required_status_checks : undefined;
  return {
    // Without the word for it the question for the whole protection tells.
    classic: protection.enabled !== false,
    checks: checks && checks.enforcement_level !== 'off' ? checkList(checks) : [],
    admins: checks?.enforcement_level === 'everyone',
  };
}

async function rules(ask: Ask, branch: string): Promise<BranchRule[]> {
  const what = `list the rules of branch \`${branch}\``;
  const call = { route: `${REPO}/rules/branches/{branch}`, parameters: { branch }, what, permission: METADATA };
  return (await everyPage(ask, call)).items.flatMap((item) => branchRule(fields(item, 'a rule')));
}

async function rulesetOf(ask: Ask, ruleset: number): Promise<Ruleset> {
  const what = `read ruleset ${ruleset}`;
  const parameters = { ruleset_id: ruleset };
  const data = await one(ask, { route: `${REPO}/rulesets/{ruleset_id}`, parameters, what, permission: METADATA });
  return {
    name: word(data.name, 'the name of a ruleset'),
    // Only who may change the ruleset is shown them; for others the key is not there.
    bypass:
      data.bypass_actors === undefined || data.bypass_actors === null
        ? undefined
        : list(data.bypass_actors, 'bypass actors').map((item) => {
            const actor = fields(item, 'a bypass actor');
            return {
              kind: word(actor.actor_type, 'the kind of a bypass actor'),
              id: typeof actor.actor_id === 'number' ? actor.actor_id : null,
              mode: actor.bypass_mode === undefined ? 'always' : word(actor.bypass_mode, 'the mode of a bypass actor'),
            };
          }),
  };
}

async function classic(ask: Ask, branch: string): Promise<ClassicProtection | undefined> {
  const what = `read the protection of branch \`${branch}\``;
  const route = `${REPO}/branches/{branch}/protection`;
  try {
    return classicProtection(await one(ask, { route, parameters: { branch }, what, permission: ADMINISTRATION }));
  } catch (error) {
    // Who may see it is told so in these words; a mere "Not Found" may be the token's fault.
    if (error instanceof GitHubError && error.status === 404 && error.message.includes('Branch not protected'))
      return undefined;
    throw error;
  }
}

async function ownersErrors(ask: Ask, ref: string): Promise<OwnersError[]> {
  const what = 'say what is wrong with CODEOWNERS';
  const call = { route: `${REPO}/codeowners/errors`, parameters: { ref }, what, permission: CONTENTS };
  return list((await one(ask, call)).errors, 'the errors of CODEOWNERS').map((item) => {
    const error = fields(item, 'an error of CODEOWNERS');
    return {
      path: text(error.path, 'the path of CODEOWNERS'),
      line: count(error.line, 'the line of an error'),
      kind: text(error.kind, 'the kind of an error'),
      message: text(error.message, 'the message of an error'),
    };
  });
}

/** By git's own trees: a folder that is not there is told from one that cannot be seen. */
async function filesIn(ask: Ask, folder: string, commit: string): Promise<string[]> {
  let tree = objectName(commit, 'the commit to list a folder of');
  const names = folder.split('/').filter((name) => name !== '' && name !== '.');
  for (let depth = 0; ; depth++) {
    const what = `list \`${folder}\` at ${commit.slice(0, 7)}`;
    const call = { route: `${REPO}/git/trees/{tree_sha}`, parameters: { tree_sha: tree }, what, permission: CONTENTS };
    const data = await one(ask, call);
    if (flag(data.truncated, '`truncated`')) throw new GitHubError(0, `GitHub could not ${what}: it is too large`);
    const entries = list(data.tree, 'the entries of a tree').map((item) => fields(item, 'an entry of a tree'));
    const name = names[depth];
    if (name === undefined)
      return entries.filter(({ type }) => type === 'blob').map(({ path }) => word(path, 'the name of a file'));
    const next = entries.find((entry) => entry.path === name && entry.type === 'tree');
    if (next === undefined) return [];
    tree = objectName(next.sha, 'a folder');
  }
}

async function repositoryNamed(ask: Ask, org: string, repo: number): Promise<string | undefined> {
  const what = `list the repositories of \`${org}\``;
  const call = { route: 'GET /orgs/{org}/repos', parameters: { org }, what, permission: METADATA };
  const all = (await everyPage(ask, call)).items.map((item) => fields(item, 'a repository'));
  const found = all.find((one) => one.id === repo);
  return found && word(found.full_name, 'the name of a repository');
}

async function hasUser(ask: Ask, username: string): Promise<boolean> {
  const call = {
    route: 'GET /users/{username}',
    parameters: { username },
    what: `find \`@${username}\``,
    permission: METADATA,
  };
  try {
    await ask.read(call);
    return true;
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return false;
    throw error;
  }
}
