import { callError } from '../core/problem.ts';
import type { Json } from '../core/schema.ts';
import type { RunnerEvent } from './event.ts';

/** A comment that started the workflow. */
export interface CommentEvent {
  /** Absent for a comment on an issue that is no pull request. */
  readonly pullRequest: number | undefined;
  readonly open: boolean;
  readonly body: string;
  /** Who caused the event: for an edited comment not its author. */
  readonly by: string;
  readonly bot: boolean;
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
  const by = at(event.payload, 'sender', 'login');
  if (typeof body !== 'string' || typeof by !== 'string' || !/^[A-Za-z0-9_-]{1,39}(?:\[bot\])?$/.test(by))
    throw callError('call-invalid', 'the payload of the event `issue_comment` has no comment of anybody');
  return {
    pullRequest: event.pullRequest,
    open: at(event.payload, 'issue', 'state') !== 'closed',
    body,
    by,
    bot: at(event.payload, 'sender', 'type') === 'Bot' || by.endsWith('[bot]'),
  };
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
