import type { Ask } from '../ask/asking.ts';
import { EvidenceError, type Source } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { printUrl } from '../core/url.ts';
import { once } from '../reading/bytes.ts';
import { type MetricsPage, readPage } from './page.ts';
import { redirected, refused } from './status.ts';

/**
 * The older format first (https://prometheus.io/docs/instrumenting/content_negotiation/): it is what a browser shows, and clients write
 * names and labels in it that OpenMetrics has otherwise (`le="1"`, `le="1.0"`). An answer that is cut shows all the same.
 */
const ACCEPT = 'text/plain;version=0.0.4,*/*;q=0.1';

/** Asks an exporter for its page of metrics, as Prometheus does when it scrapes. Throws `EvidenceError`. */
export async function askPage(url: string, ask: Ask): Promise<{ page: MetricsPage; source: Source }> {
  const answer = await ask({ url, headers: { accept: ACCEPT }, bodyBytes: LIMITS.metricsPageBytes });
  const { status } = answer;
  if (status >= 300 && status < 400) throw redirected(status);
  if (status === 404 || status === 410)
    throw new EvidenceError('missing', `there is no page at this address (status ${status})`, 'most are at `/metrics`');
  if (status < 200 || status >= 300) throw refused(status);
  // Part of a page, or another one, is no page.
  if (status !== 200 && status !== 204)
    throw new EvidenceError('invalid', `the status is ${status}, and a page of metrics comes with 200`);
  const page = await readPage(once(answer.body), answer.headers['content-type']);
  return {
    page,
    source: { kind: 'url', where: printUrl(url), bytes: answer.body.length, format: page.format, trust: 'platform' },
  };
}
