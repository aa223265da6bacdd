import { describe, expect, it } from 'vitest';
import { type Comment, GitHubError } from '../../src/core/github.ts';
import { keepComment } from '../../src/publish/keep-comment.ts';
import { bodyOf, HEAD, identityOf, type Publisher } from '../support/publisher.ts';

/** Where runs may not be listed: what looking again still mends, and what it does not do for ever. */

const US: Publisher = { number: 9 };

/** Runs 9 against comments of which somebody else changes one after each write, as long as there is something to change to. */
async function keep(before: readonly Publisher[], meddling: readonly (Publisher | 'deletes')[]) {
  const bodies = new Map(before.map((publisher, at) => [at + 1, bodyOf(publisher)]));
  const left = [...meddling];
  let ids = before.length;
  const comment = (id: number): Comment => {
    const body = bodies.get(id);
    if (body === undefined) throw new GitHubError(404, 'Not Found');
    return { id, body, url: `#${id}`, mine: true, minimized: false };
  };
  const meddle = (id: number) => {
    const next = left.shift();
    if (next === 'deletes') bodies.delete(id);
    else if (next) bodies.set(id, bodyOf(next));
  };
  let writes = 0;
  const write = (id: number, body: string) => {
    writes++;
    bodies.set(id, body);
    const written = comment(id);
    meddle(id);
    return written;
  };
  const github = {
    comments: async () => [...bodies.keys()].map(comment),
    createComment: async (_: number, body: string) => write(++ids, body),
    updateComment: async (id: number, body: string) => {
      comment(id);
      return write(id, body);
    },
    deleteComment: async (id: number) => void bodies.delete(id),
    pullRequest: async () => ({ number: 1, headCommit: HEAD, baseBranch: 'main', fork: false }),
  };
  const identity = identityOf(US);
  const self = { runId: identity.runId, workflow: 'gate.yml' };
  const request = { number: 1, body: bodyOf(US), identity, verdict: identity.verdict, mode: 'always' as const, self };
  const outcome = await keepComment(request, github, undefined).catch((error: Error) => error.message);
  return { outcome, writes, left: [...bodies.values()].map((body) => body.split('\n')[2]) };
}

describe('writing and looking again', () => {
  it('an older run that wrote over ours meanwhile is written over', async () => {
    expect(await keep([{ number: 3 }], [{ number: 8 }])).toEqual({
      outcome: { did: 'updated', url: '#1' },
      writes: 2,
      left: ['verdict of 9'],
    });
  });
  it('a newer one is left', async () => {
    const { outcome, left } = await keep([{ number: 3 }], [{ number: 10 }]);
    expect([outcome, left]).toEqual([expect.objectContaining({ did: 'left' }), ['verdict of 10']]);
  });
  it('a comment that somebody deleted is written anew', async () => {
    expect(await keep([{ number: 3 }], ['deletes'])).toMatchObject({
      outcome: { did: 'created', url: '#2' },
      left: ['verdict of 9'],
    });
  });
  it('not for ever', async () => {
    const { outcome, writes } = await keep([], ['deletes', 'deletes', 'deletes', 'deletes', 'deletes', 'deletes']);
    expect([outcome, writes]).toEqual([expect.stringContaining('something else was there afterwards'), 4]);
  });
});
