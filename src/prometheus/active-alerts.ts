import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { Labels } from '../core/selector.ts';
import { own } from '../reading/value.ts';
import { labelsOf } from './alert.ts';

/** An alert that fires, or waits until its rule's `for` is over. */
export interface ActiveAlert {
  readonly labels: Labels;
  readonly firing: boolean;
}

/** Reads an alert of Prometheus. Throws `EvidenceError` (`invalid`), also for states that are neither of the two. */
export function readActive(alert: Json): ActiveAlert {
  const state = own(alert, 'state');
  if (state !== 'firing' && state !== 'pending')
    throw new EvidenceError('invalid', 'an alert neither fires nor waits', 'is the server a Prometheus?');
  return { labels: labelsOf(alert), firing: state === 'firing' };
}

/** Alerts by their labels: one that several lists have counts once, and fires where any of them says so. */
export function merged(alerts: readonly ActiveAlert[]): readonly ActiveAlert[] {
  const found = new Map<string, ActiveAlert>();
  for (const alert of alerts) {
    const key = JSON.stringify([...alert.labels].sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!found.get(key)?.firing) found.set(key, alert);
  }
  return [...found.values()];
}
