import type { Operation } from './description.ts';

/** What GitHub refuses and its description does not say (UX section 8). */

type Body = Readonly<Record<string, unknown>> | undefined;

/** Largest comment, in characters; larger ones are answered 422. */
export const MOST_COMMENT = 65_536;

/** What GitHub would find wrong with a request beyond its description; empty for a good one. */
export function brokenRules(operation: Operation, query: URLSearchParams, body: unknown): string[] {
  const sent = (typeof body === 'object' ? body : undefined) as Body;
  return [
    ...pages(query),
    ...emptyValues(query),
    ...comment(operation, sent),
    ...checkRun(operation, sent),
    ...status(sent),
  ];
}

function pages(query: URLSearchParams): string[] {
  const size = query.get('per_page');
  const page = query.get('page');
  return [
    ...(size !== null && (Number(size) > 100 || Number(size) < 1) ? ['`per_page` is from 1 to 100'] : []),
    ...(page !== null && Number(page) < 1 ? ['`page` starts at 1'] : []),
  ];
}

/** GitHub takes an empty filter for none and answers with everything (THREATS C16). */
function emptyValues(query: URLSearchParams): string[] {
  return [...query].flatMap(([name, value]) => (value === '' ? [`\`${name}\` is empty, which means no filter`] : []));
}

function comment(operation: Operation, body: Body): string[] {
  if (!/\/comments(?:\/\{comment_id\})?$/.test(operation.template) || typeof body?.body !== 'string') return [];
  if (body.body.trim() === '') return ["Body can't be blank"];
  return [...body.body].length > MOST_COMMENT ? [`Body is too long (maximum is ${MOST_COMMENT} characters)`] : [];
}

function checkRun(operation: Operation, body: Body): string[] {
  if (!operation.template.includes('/check-runs') || body === undefined) return [];
  const output = body.output as { annotations?: unknown[] } | undefined;
  return [
    ...(body.status === 'completed' && body.conclusion === undefined ? ['`completed` needs a `conclusion`'] : []),
    ...((output?.annotations?.length ?? 0) > 50 ? ['at most 50 annotations in a request'] : []),
  ];
}

function status(body: Body): string[] {
  const { description, state } = body ?? {};
  const long = typeof description === 'string' && state !== undefined && description.length > 140;
  return long ? ['description is too long (maximum is 140 characters)'] : [];
}
