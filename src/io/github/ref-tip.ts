import { GitHubError } from '../../core/github.ts';
import type { Ask } from './ask.ts';
import { fields, isFields, list, objectName, text } from './shape.ts';

const KINDS = { heads: 'branch', tags: 'tag' } as const;
/** Tags of tags that are followed. */
const TAGS = 5;

/** The commit a branch or tag points at now; `undefined` when there is no such one. Throws `GitHubError`. */
export async function refTip(ask: Ask, kind: keyof typeof KINDS, name: string): Promise<string | undefined> {
  const word = KINDS[kind];
  if (name === '') throw new GitHubError(0, `the name of the ${word} is empty`);
  const what = `read ${word} \`${name}\``;
  const call = { parameters: { ref: `${kind}/${name}` }, what, permission: 'contents: read' };
  try {
    const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/ref/{ref}' });
    return await commitOf(ask, answer.data, word, what);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    // A list that could be read and does not have it proves that it is not there; a 404 alone may be the token's fault.
    const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}' });
    const refs = list(answer.data, word === 'tag' ? 'the tags' : 'the branches');
    const same = refs.find((ref) => isFields(ref) && ref.ref === `refs/${kind}/${name}`);
    return same === undefined ? undefined : commitOf(ask, same, word, what);
  }
}

/** An annotated tag is an object of its own, which points on (https://git-scm.com/book/en/v2/Git-Internals-Git-References). */
async function commitOf(ask: Ask, ref: unknown, word: string, what: string): Promise<string> {
  let object = fields(fields(ref, `a ${word}`).object, `what a ${word} points at`);
  for (let tags = 0; word === 'tag' && object.type === 'tag' && tags < TAGS; tags++) {
    const tag_sha = objectName(object.sha, 'a tag');
    const call = { parameters: { tag_sha }, what, permission: 'contents: read' };
    const answer = await ask.read({ ...call, route: 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}' });
    object = fields(fields(answer.data, 'a tag').object, 'what a tag points at');
  }
  if (word === 'tag' && text(object.type, 'what a tag points at') !== 'commit')
    throw new GitHubError(0, `GitHub could not ${what}: it points at no commit`);
  return objectName(object.sha, `the tip of a ${word}`);
}
