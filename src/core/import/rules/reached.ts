import type { StatedBound } from '../phrases/bound-phrase.ts';
import { says } from '../phrases/phrase.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made } from './rule.ts';
import type { Seen } from './seen.ts';

/** "Scanners reach 9100" says to where, and not how many. */
export function isPort(bound: StatedBound, { body }: Seen): boolean {
  return (
    bound.kind === 'compare' &&
    /^\d{2,5}$/.test(bound.amount.number) &&
    bound.amount.dimension === 'count' &&
    /\breach(?:es)?\s+(?:\w+\s+)?$/i.test(body.slice(0, bound.end - bound.amount.number.length))
  );
}

/** The first host that the item names. */
export function hostOf({ named }: Seen): string | undefined {
  const url = named.urls[0];
  if (url !== undefined) return new URL(url).host;
  if (named.hosts[0] !== undefined) return named.hosts[0];
  return named.commands
    .flat()
    .find((word) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?$/i.test(word) && !/^[\d.:]+$/.test(word));
}

const TYPES: readonly (readonly [type: string, phrase: string])[] = [
  ['MX', 'mx'],
  ['TXT', 'spf|dkim|dmarc|txt'],
  ['CNAME', 'cname'],
  ['NS', 'nameserver|nameservers|ns'],
];

/** A question to DNS for the name and the type that the item names. */
export function dns(seen: Seen): Made {
  const host = hostOf(seen)?.replace(/:\d+$/, '');
  const type = TYPES.find(([, phrase]) => says(seen.words, [phrase]))?.[0];
  return {
    options: { name: host ?? PLACEHOLDER.host, ...(type === undefined ? {} : { type }) },
    ...(host === undefined ? { todo: { name: 'the name' } } : {}),
  };
}

/** A try to connect, to the host and port that the item names; what must be closed needs something beside it that is open. */
export function port(seen: Seen): Made {
  const [host, written] = (hostOf(seen) ?? '').split(':');
  const said =
    /\bports?\s+(\d{1,5})\b/i.exec(seen.body)?.[1] ??
    /\breach(?:es)?\s+(?:\w+\s+)?(\d{2,5})\b/i.exec(seen.body)?.[1] ??
    seen.named.commands.flat().find((word) => /^\d{2,5}$/.test(word));
  const number = Number(written ?? said ?? 443);
  const closed =
    says(seen.words, ['closed|blocked', 'not ?be reachable|exposed|open|accessible']) &&
    !says(seen.words, ['not|never ?be closed|blocked']);
  return {
    options: {
      host: host === undefined || host === '' ? PLACEHOLDER.host : host,
      port: number >= 1 && number <= 65_535 ? number : 443,
      ...(closed ? { control: `${PLACEHOLDER.host}:443` } : {}),
    },
    todo: {
      ...(host === undefined || host === '' ? { host: TODO.host } : {}),
      ...(written === undefined && said === undefined ? { port: 'the port' } : {}),
      ...(closed ? { control: 'something that must be reachable from the same place' } : {}),
    },
    ...(closed
      ? { bands: { go: { reachable: false } } }
      : seen.bounds.some((bound) => isPort(bound, seen))
        ? { bands: { go: { reachable: true } } }
        : {}),
  };
}
