import { X509Certificate } from 'node:crypto';
import { checkServerIdentity } from 'node:tls';
import { EvidenceError } from '../../core/evidence.ts';
import type { Certificate, CertificateFault, TlsHandshake } from '../../core/network.ts';
import { certificateWords } from '../http/fault.ts';

const BLOCK = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[\s\S]*?-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
/** Certificates that a chain may have; servers send three. */
const LONGEST = 20;
const NAMES_SHOWN = 5;

/**
 * The certificates of a PEM file, each one read: OpenSSL skips what it cannot read, and then nothing would be trusted
 * and a mistake in the file would look like a fault of the server. Throws `invalid`.
 */
export function authoritiesOf(pem: string): readonly string[] {
  const blocks = pem.match(BLOCK) ?? [];
  if (blocks.length === 0)
    throw new EvidenceError('invalid', 'the file of `ca` has no certificate', 'it is PEM: -----BEGIN CERTIFICATE-----');
  for (const block of blocks) {
    try {
      new X509Certificate(block);
    } catch {
      throw new EvidenceError('invalid', 'the file of `ca` has a certificate that cannot be read');
    }
  }
  return blocks;
}

/** A certificate and its issuers, as far as the server sent them. Throws `invalid` for a date that is none. */
export function chainOf(leaf: X509Certificate): readonly [Certificate, ...Certificate[]] {
  const sent: X509Certificate[] = [];
  for (let one = leaf.issuerCertificate; one && sent.length < LONGEST; one = one.issuerCertificate) sent.push(one);
  const issuers: X509Certificate[] = [];
  // Servers may send them in any order, and others, too, which are of no chain.
  for (let one: X509Certificate = leaf; ; ) {
    const issuer = sent.find((other) => !issuers.includes(other) && one.checkIssued(other));
    if (!issuer) return [certificate(leaf), ...issuers.map(certificate)];
    issuers.push(issuer);
    one = issuer;
  }
}

function certificate(one: X509Certificate): Certificate {
  return {
    subject: oneLine(one.subject),
    issuer: oneLine(one.issuer),
    notBefore: seconds(one.validFrom),
    notAfter: seconds(one.validTo),
  };
}

/** OpenSSL gives one part of a distinguished name a line. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').filter(Boolean).join(', ');
}

const DATE = /^[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4} GMT$/;

/** OpenSSL's words for a moment, `Nov  1 09:05:00 2026 GMT`. */
function seconds(text: string): number {
  const time = DATE.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isFinite(time)) throw new EvidenceError('invalid', 'the certificate has a date that is none');
  return time / 1000;
}

/** What is wrong with a certificate: by OpenSSL's code, and by the name it is asked for. */
export function inspect(
  leaf: X509Certificate,
  name: string,
  code: string | undefined,
): Pick<TlsHandshake, 'faults' | 'remarks'> {
  const faults: CertificateFault[] = [];
  if (code !== undefined) faults.push(codeFault(code));
  if (checkServerIdentity(name, leaf.toLegacyObject()) !== undefined)
    faults.push({ kind: 'name', words: `the certificate is for another name than \`${name}\`: ${namesOf(leaf)}` });
  const remarks =
    leaf.subjectAltName === undefined ? ['it says its name only as CN, which browsers do not accept'] : [];
  return { faults, remarks };
}

function codeFault(code: string): CertificateFault {
  const isDate = code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID';
  return { kind: isDate ? 'date' : 'trust', words: certificateWords(code) };
}

function namesOf(leaf: X509Certificate): string {
  const names = (leaf.subjectAltName ?? oneLine(leaf.subject)).split(', ').map((name) => name.replace(/^DNS:/, ''));
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown}, …` : shown;
}
