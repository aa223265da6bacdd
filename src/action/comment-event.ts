import type { Account } from '../core/github/account.ts';
import { callError } from '../core/problem.ts';
import type { Json } from '../core/schema.ts';
import type { RunnerEvent } from './event.ts';

/** A comment that started the workflow. */
export interface CommentEvent {
  /** Absent for a comment on an issue that is no pull request. */
  readonly pullRequest: number | undefined;
  readonly open: boolean;
  readonly body: string;
  /** Who caused the event: for an edited comment not its author. What they may do is asked of GitHub. */
  readonly by: Account;
}

/** Reads the event `issue_comment`. Throws `UserError` for any other, and for a payload without a comment. */
export function commentEvent(event: RunnerEvent): CommentEvent {
  if (event.name !== 'issue_comment')
    throw callError(
      'call-invalid',
      `the input \`rerun\` is for the event \`issue_comment\`, and this is \`${event.name}\``,
      'evaluate in one workflow, re-run it from another: examples/pull-request-gate',
    );
  const body = at(event.payload, 'comment', 'body');
  const by = sender(event.payload);
  if (typeof body !== 'string' || by === undefined)
    throw callError('call-invalid', 'the payload of the event `issue_comment` has no comment of anybody');
  return {
    pullRequest: event.pullRequest,
    open: at(event.payload, 'issue', 'state') !== 'closed',
    body,
    by,
  };
}

/** That it is a bot only takes away from what it may do. */
function sender(payload: Json): Account | undefined {
  const [login, id, type] = ['login', 'id', 'type'].map((key) => at(payload, 'sender', key));
  if (typeof login !== 'string' || !/^[A-Za-z0-9_-]{1,39}(?:\[bot\])?$/.test(login)) return undefined;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0) return undefined;
  return { login, id, kind: type === 'Bot' || login.endsWith('[bot]') ? 'bot' : 'person' };
}

function at(value: Json, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (node, key) =>
      typeof node === 'object' && node !== null && !Array.isArray(node) && Object.hasOwn(node, key)
        ? (node as { readonly [key: string]: Json })[key]
        : undefined,
    value,
  );
}
