import { says } from '../phrases/phrase.ts';
import type { Seen } from './seen.ts';

/** `QueueTooLong`, with whatever says when, below a heading of alerts: how Prometheus' rules are called. */
export function isAlertByName({ item, around }: Seen): boolean {
  const [name = ''] = item.code;
  return (
    /^(?:[A-Z][a-z0-9]+){2,}$/.test(name) &&
    item.text.startsWith(name) &&
    around.some((heading) => says(heading, ['alert|alerts|alerting|alarm|alarms']))
  );
}
