import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import type { Seen } from './seen.ts';

/** "Runs > 180 days", "renewed at 30 days left": how long the certificate is still valid. */
export function tlsFacts({ band, body, bounds }: Seen): Readonly<Record<string, string>> {
  const time = bounds.find(
    (bound) =>
      dimensionOf(bound) === 'duration' &&
      (bound.kind === 'compare'
        ? bound.operator.startsWith('>')
        : bound.kind === 'bare' && !bound.amount.about && /^\s*(?:left|remaining)\b/i.test(body.slice(bound.end))),
  );
  return band !== 'go' || time === undefined ? {} : { 'expires-in': boundText(time, 'higher') };
}
