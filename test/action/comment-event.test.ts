import { describe, expect, it } from 'vitest';
import { commentEvent } from '../../src/action/comment-event.ts';
import type { Json } from '../../src/core/schema.ts';

/** Whose word a comment is: a payload without a whole account is nobody's. */

const read = (sender: Json) =>
  commentEvent({
    name: 'issue_comment',
    pullRequest: 1,
    payload: { comment: { body: '/gonogo sign x', user: { login: 'bob', id: 2 } }, issue: { state: 'open' }, sender },
  } as never);

describe('who commented', () => {
  it('is who caused the event, not who wrote what they edited', () => {
    expect(read({ login: 'alice', id: 1, type: 'User' }).by).toEqual({ login: 'alice', id: 1, kind: 'person' });
  });
  it.each([
    ['its type', { login: 'alice', id: 1, type: 'Bot' }],
    ['its name', { login: 'alice[bot]', id: 1, type: 'User' }],
  ])('is a bot by %s', (_, sender) => expect(read(sender).by.kind).toBe('bot'));
  it.each<[string, Json]>([
    ['nobody', null],
    ['no number', { login: 'alice' }],
    ['a number that is a text', { login: 'alice', id: '1' }],
    ['a number that is none', { login: 'alice', id: 0 }],
    ['a broken number', { login: 'alice', id: 1.5 }],
    ['no login', { id: 1 }],
    ['a login that is none', { login: 'alice/..', id: 1 }],
  ])('%s is refused', (_, sender) => expect(() => read(sender)).toThrow(/has no comment of anybody/));
});
