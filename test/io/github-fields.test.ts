import { describe, expect, it } from 'vitest';
import { isDocumented } from '../support/github/documented.ts';

const HOME = '/repos/{owner}/{repo}';
const COMMENT = ['id', 'body', 'html_url', 'user', 'user.id', 'user.login', 'user.type', 'minimized'];
const COMMENT_APP = ['performed_via_github_app.slug'];

/** What the adapter reads, against what GitHub says it answers. */
const READ: readonly [line: string, fields: readonly string[]][] = [
  [`get ${HOME}`, ['default_branch']],
  [`get ${HOME}/git/ref/{ref}`, ['object.sha']],
  [`get ${HOME}/git/matching-refs/{ref}`, ['[].ref', '[].object.sha']],
  [`get ${HOME}/git/trees/{tree_sha}`, ['truncated', 'tree.[].path', 'tree.[].mode', 'tree.[].sha', 'tree.[].size']],
  [`get ${HOME}/git/blobs/{file_sha}`, ['content', 'encoding']],
  [`get ${HOME}/pulls/{pull_number}`, ['number', 'head.sha', 'head.repo.id', 'base.ref', 'base.repo.id']],
  [`get ${HOME}/issues/{issue_number}/comments`, [...COMMENT, ...COMMENT_APP].map((field) => `[].${field}`)],
  [`post ${HOME}/issues/{issue_number}/comments`, COMMENT],
  [`patch ${HOME}/issues/comments/{comment_id}`, COMMENT],
  ['get /user', ['id']],
];

describe('what the adapter reads is documented', () => {
  for (const [line, fields] of READ)
    for (const field of fields) it(`${field} of ${line}`, () => expect(isDocumented(line, field)).toBe(true));
  it('and what nobody documents is not', () => {
    expect(isDocumented('get /user', 'identity')).toBe(false);
    expect(isDocumented(`get ${HOME}/pulls/{pull_number}`, 'head.repo.identity')).toBe(false);
  });
});
