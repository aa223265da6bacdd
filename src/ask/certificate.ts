import { displayNumber } from '../core/display.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Certificate, TlsHandshake } from '../core/network.ts';
import { isoTime } from '../core/time.ts';

/** What a handshake says of a certificate at a moment, in seconds since 1970. */
export function certificateFacts(shown: TlsHandshake, now: number): Pick<Evidence, 'facts' | 'notes'> {
  const [leaf, ...issuers] = shown.chain;
  const first = issuers.reduce<Certificate>((found, one) => (one.notAfter < found.notAfter ? one : found), leaf);
  const faults = [
    ...dateFaults(leaf, now),
    ...shown.faults.filter(({ kind }) => kind !== 'date').map(({ words }) => words),
  ];
  // OpenSSL sees the dates of the whole chain. What is wrong there and not with the first is one of the others'.
  const elsewhere = shown.faults.find(({ kind }) => kind === 'date');
  if (elsewhere && dateFaults(leaf, now).length === 0) faults.push(`${elsewhere.words}, or one of its chain`);
  return {
    facts: [
      { name: 'valid', dimension: 'flag', value: faults.length === 0 },
      { name: 'expires-in', dimension: 'duration', value: first.notAfter - now },
      { name: 'issuer', dimension: 'text', value: leaf.issuer },
      { name: 'protocol', dimension: 'text', value: shown.protocol },
    ],
    notes: [
      ...faults.map((words) => `not valid: ${words}`),
      ...(first === leaf
        ? []
        : [`first to expire, at ${isoTime(first.notAfter)}, is \`${first.subject}\` of its chain`]),
      ...shown.remarks,
    ],
  };
}

/** A certificate holds from its first to its last second, both included (RFC 5280, section 4.1.2.5). */
function dateFaults({ notBefore, notAfter }: Certificate, now: number): string[] {
  const ago = (seconds: number) => displayNumber(Math.round(seconds), 'duration');
  if (now > notAfter) return [`the certificate has expired, ${ago(now - notAfter)} ago at ${isoTime(notAfter)}`];
  if (now < notBefore) return [`the certificate is not valid yet, only from ${isoTime(notBefore)}`];
  return [];
}
