import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Fault } from './faults.ts';

/** An answer that is ready to go out: `text` as it is, or `data` to be written as JSON. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Sends an answer as it is. */
export function send(response: ServerResponse, answer: Answer): void {
  const text = textOf(answer);
  response.writeHead(answer.status, { 'content-type': JSON_TYPE, ...answer.headers, ...length(answer.status, text) });
  response.end(answer.status === 204 ? undefined : text);
}

/** Does what a fault says with a request; `handle` carries the request out. */
export async function sendFaulty(response: ServerResponse, fault: Fault, handle: () => Promise<Answer>): Promise<void> {
  if ('status' in fault) {
    if (fault.late) await handle();
    const data = fault.body ?? { message: 'Something is wrong' };
    return send(response, { status: fault.status, data, ...(fault.headers ? { headers: fault.headers } : {}) });
  }
  if ('says' in fault) {
    const headers = { 'content-type': fault.type ?? JSON_TYPE };
    return send(response, { status: 200, text: fault.says, headers });
  }
  if ('reset' in fault && fault.reset === 'before') return void response.destroy();
  if ('meanwhile' in fault) await fault.meanwhile();
  const answer = await handle();
  if ('reset' in fault) {
    if (fault.reset === 'after') return void response.destroy();
    const text = textOf(answer);
    response.writeHead(answer.status, { 'content-type': JSON_TYPE, ...answer.headers, ...length(answer.status, text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
    return;
  }
  if ('delay' in fault) await setTimeout(fault.delay, undefined, { ref: false });
  if ('truncated' in fault) return send(response, { ...answer, text: textOf(answer).slice(0, -10) });
  if ('headers' in fault) {
    const merged = Object.entries({ ...answer.headers, ...fault.headers }).filter(([, value]) => value !== null);
    return send(response, { ...answer, headers: Object.fromEntries(merged) as Record<string, string> });
  }
  send(response, answer);
}

function textOf(answer: Answer): string {
  return answer.text ?? JSON.stringify(answer.data ?? null);
}

function length(status: number, text: string): Record<string, number> {
  return status === 204 ? {} : { 'content-length': Buffer.byteLength(text) };
}
