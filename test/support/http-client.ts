import { onTestFinished } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import type { HttpRequest, HttpResponse } from '../../src/core/ports.ts';
import { type HttpClient, type HttpOptions, openHttp } from '../../src/io/http.ts';

/** The client as the CLI on a desk has it, without pauses between tries, closed when the test ends. */
export function client(options: Partial<HttpOptions> = {}): HttpClient {
  const http = openHttp({
    allowHosts: [],
    allowPrivateHosts: [],
    allowLoopback: true,
    environment: () => undefined,
    userAgent: 'gonogo/test',
    ...options,
    limits: { pauseSeconds: 0.001, ...options.limits },
  });
  onTestFinished(() => http.close());
  return http;
}

/** A GET of a URL that stands literally in the checklist, unless the case says otherwise. */
export function get(url: string, over: Partial<HttpRequest> = {}): HttpRequest {
  const origins = URL.canParse(url) ? [new URL(url).origin] : [];
  return { method: 'GET', url, headers: {}, timeout: 10, redirects: 0, origins, ...over };
}

/** The error of a request that must fail. */
export async function failure(answer: Promise<HttpResponse>): Promise<EvidenceError> {
  const outcome = await answer.catch((error: unknown) => error);
  if (outcome instanceof EvidenceError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(`answered with ${(outcome as HttpResponse).status}`);
}

/** The body of an answer as text. */
export function text(response: HttpResponse): string {
  return Buffer.from(response.body).toString();
}
