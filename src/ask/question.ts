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
  const { bytes, headers, signature } = await bodyOf(question, files);
  return {
    method: question.method ?? (bytes === undefined ? 'GET' : 'POST'),
    url: question.url,
    headers: { ...headers, ...headersWith(question), ...signature },
    ...(bytes === undefined ? {} : { body: bytes }),
    redirects: question.redirects ?? 0,
    ...(tls ? { tls } : {}),
    origins: context.literalOrigins,
    signal: context.signal,
  };
}
