import type { GatherContext } from '../core/check.ts';
import type { Files, HttpRequest, HttpTls } from '../core/ports.ts';
import { type BodyOptions, bodyOf } from './body.ts';
import { type Credentials, headersWith } from './credentials.ts';

/** A request as the options of a check say it. */
export interface Question extends Credentials, BodyOptions {
  readonly url: string;
  readonly method?: string;
  readonly redirects?: number;
}

/** The request that asks it, with everything but the time it may take. Throws `EvidenceError`. */
export async function requestOf(
  question: Question,
  tls: HttpTls | undefined,
  files: Files,
  context: GatherContext,
): Promise<Omit<HttpRequest, 'timeout'>> {
  const { bytes, headers } = await bodyOf(question, files);
  return {
    method: question.method ?? (bytes === undefined ? 'GET' : 'POST'),
    url: question.url,
    headers: { ...headers, ...headersWith(question) },
    ...(bytes === undefined ? {} : { body: bytes }),
    redirects: question.redirects ?? 0,
    ...(tls ? { tls } : {}),
    origins: context.literalOrigins,
    signal: context.signal,
  };
}

/** A part of the criterion's time is left for saying what was waited for. */
const SHARE_OF_TIME = 0.95;

/** Tells how many seconds of a criterion's time are left for asking, from now on. */
export function stopwatch({ timeout }: GatherContext): () => number {
  const ends = performance.now() + timeout * SHARE_OF_TIME * 1000;
  return () => (ends - performance.now()) / 1000;
}
