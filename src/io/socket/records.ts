import type { CaaRecord, MxRecord, SrvRecord } from 'node:dns';
import type { RecordType } from '../../core/network.ts';

/** Records as zone files have them, names in lower case and without the last dot; each once, sorted as text. */
export function recordsOf(type: RecordType, found: unknown): readonly string[] {
  const texts = (found as readonly unknown[]).map((one) => recordOf(type, one));
  return [...new Set(texts)].sort();
}

function recordOf(type: RecordType, one: unknown): string {
  switch (type) {
    case 'A':
    case 'AAAA':
      return one as string;
    case 'CNAME':
    case 'NS':
      return nameOf(one as string);
    case 'MX': {
      const { priority, exchange } = one as MxRecord;
      return `${priority} ${nameOf(exchange)}`;
    }
    case 'SRV': {
      const { priority, weight, port, name } = one as SrvRecord;
      return `${priority} ${weight} ${port} ${nameOf(name)}`;
    }
    case 'CAA': {
      // The tag is the name of the one other property.
      const { critical, ...tags } = one as CaaRecord;
      const [tag, value] = Object.entries(tags).find(([key]) => key !== 'type') ?? [];
      return `${critical} ${tag} ${String(value)}`;
    }
    case 'TXT':
      // A long text comes in pieces of 255 bytes (RFC 7208, section 3.3).
      return (one as readonly string[]).join('');
  }
}

function nameOf(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
