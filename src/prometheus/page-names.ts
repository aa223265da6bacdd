import { nearest } from '../core/nearest.ts';
import { readSelector, type Selector } from '../core/selector.ts';
import type { MetricsPage } from './page.ts';
import type { PageSample } from './page-line.ts';

/**
 * What the samples of a metric may be called besides its own name: a counter of OpenMetrics, an info metric, histograms
 * and summaries (https://prometheus.io/docs/specs/om/open_metrics_spec/#metric-types-1).
 */
const ENDS = ['', '_total', '_info', '_bucket', '_count', '_gcount'];

/** The samples of a metric, under its own name or that of its parts: `http_request_duration_seconds_bucket`. */
export function samplesOf({ name, matches }: Selector, pages: readonly MetricsPage[]): readonly PageSample[] {
  for (const end of ENDS) {
    const whole = name + end;
    // `jobs_count` with a TYPE of its own is no part of `jobs`; counters have theirs with `_total` in the older format.
    const own = end !== '' && end !== '_total' && pages.some((page) => page.typed.has(whole));
    const found = own ? [] : pages.flatMap((page) => page.samples.get(whole) ?? []);
    const meant = found.filter((sample) => matches(sample.labels));
    if (meant.length > 0) return meant;
  }
  return [];
}

/** Names of which there is no sample at all, each with the nearest name that there is. */
export async function missingNames(names: readonly string[], pages: readonly MetricsPage[]): Promise<Missing[]> {
  const missing: Missing[] = [];
  const there = pages.flatMap((page) => [...page.samples.keys()]);
  for (const name of new Set(names)) {
    const selector = await readSelector(name);
    if (typeof selector !== 'string' && samplesOf(selector, pages).length > 0) continue;
    const near = typeof selector === 'string' ? undefined : nearest(selector.name, there);
    missing.push({ name, ...(near === undefined || near === name ? {} : { near }) });
  }
  return missing;
}

/** A name that is not there. */
export interface Missing {
  readonly name: string;
  readonly near?: string;
}
