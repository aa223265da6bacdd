import type { Ask } from '../ask/asking.ts';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { HttpResponse } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { readJsonOf } from '../reading/json-fact.ts';
import { andSaid, said } from '../reading/said.ts';
import { isList, isObject, own, text } from '../reading/value.ts';
import { redirected, refused, WRONG_PLACE } from './status.ts';

/** What a server answered: the part that was asked for, and what it remarked. */
export interface ApiAnswer {
  readonly data: Json | undefined;
  /** What the server itself doubts: parts of the data may be missing or wrong. */
  readonly doubts: readonly string[];
  /** Remarks that take nothing away. */
  readonly remarks: readonly string[];
}

/** Servers and proxies refuse long URLs; a form has no limit, and is not sent twice. */
const URL_CHARACTERS = 4000;

/** The URL of an endpoint below the author's, whose query (`?dedup=false`) is kept. */
export function endpoint(base: string, path: string): URL {
  const url = new URL(base);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  return url;
}

/**
 * Asks an endpoint of the Prometheus HTTP API (https://prometheus.io/docs/prometheus/latest/querying/api/), which Thanos,
 * Mimir and VictoriaMetrics speak too. Throws `EvidenceError` unless the server says `success`.
 */
export async function askApi(url: URL, parameters: Readonly<Record<string, string>>, ask: Ask): Promise<ApiAnswer> {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(parameters)) asked.searchParams.set(name, value);
  const bodyBytes = LIMITS.metricsPageBytes;
  if (asked.href.length <= URL_CHARACTERS) return envelope(await ask({ url: asked.href, bodyBytes }));
  const answer = await ask({
    method: 'POST',
    url: url.href,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(parameters).toString(),
    bodyBytes,
  });
  return envelope(answer);
}

/** Takes an answer out of its envelope `{ status, data, warnings }`. Throws `EvidenceError` with the cause that fits. */
export async function envelope(answer: HttpResponse): Promise<ApiAnswer> {
  const document = await readAnswer(answer);
  const status = own(document, 'status');
  if (status === 'error') throw refusal(document, answer.status);
  if (answer.status !== 200) throw refused(answer.status, '');
  if (status !== 'success') throw new EvidenceError('invalid', 'the answer is none of the Prometheus API', WRONG_PLACE);
  return {
    data: own(document, 'data'),
    doubts: [
      ...words(own(document, 'warnings')),
      // VictoriaMetrics: a storage node did not answer (https://docs.victoriametrics.com/victoriametrics/cluster-victoriametrics/#partial-responses).
      ...(own(document, 'isPartial') === true ? ['the answer is partial'] : []),
    ],
    remarks: words(own(document, 'infos')),
  };
}

/** The JSON of an answer; an answer that is no JSON is judged by its status. Throws `EvidenceError`. */
export async function readAnswer(answer: HttpResponse): Promise<Json> {
  const { status } = answer;
  if (status >= 300 && status < 400) throw redirected(status);
  try {
    return await readJsonOf('the answer', answer.body);
  } catch (error) {
    if (!(error instanceof EvidenceError) || status === 200) throw error;
    throw refused(status, '');
  }
}

/** What `status: error` means, by its `errorType` (https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview). */
function refusal(document: Json, status: number): EvidenceError {
  const type = text(own(document, 'errorType'));
  const message = andSaid(own(document, 'error'));
  if (type === 'timeout' || type === 'canceled')
    return new EvidenceError(
      'timeout',
      `the server gave up on the query${message}`,
      'ask for less: fewer series, a shorter range',
    );
  if (type === 'bad_data' || type === 'execution' || type === 'not_found' || type === 'bad_request')
    return new EvidenceError('invalid', `the server refuses the query${message}`);
  return refused(status, message);
}

function words(value: Json | undefined): string[] {
  if (value === undefined || value === null) return [];
  if (!isList(value)) return isObject(value) || value === '' ? [] : [said(value) ?? 'a remark without words'];
  return value.map((one) => said(one) ?? 'a remark without words');
}
