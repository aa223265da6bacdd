import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { EvidenceError } from '../core/evidence.ts';
import type { Files, HttpTls } from '../core/ports.ts';
import { fileBytes } from './file-bytes.ts';

/** The options of `TLS_OPTIONS`, read. */
export interface TlsOptions {
  readonly ca?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly passphrase?: string;
  readonly 'server-name'?: string;
}

const PEM_BYTES = 1024 * 1024;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * Reads the certificates and the key of a check and sees that they are what they should be, so that a bad file is not
 * mistaken for a server that cannot be reached. Throws `EvidenceError`; no message quotes a file.
 */
export async function tlsOf(options: TlsOptions | undefined, files: Files): Promise<HttpTls | undefined> {
  if (!options) return undefined;
  const { ca, certificate, key, passphrase, 'server-name': serverName } = options;
  const pem = async (path: string, option: string) =>
    Buffer.from(await fileBytes(path, `tls.${option}`, PEM_BYTES, files)).toString('latin1');
  const authorities = ca === undefined ? undefined : await pem(ca, 'ca');
  const own = certificate === undefined ? undefined : await pem(certificate, 'certificate');
  const secret = key === undefined || key.includes('-----BEGIN') ? key : await pem(key, 'key');
  if (authorities !== undefined) certificates(authorities, 'tls.ca');
  if (own !== undefined && secret !== undefined) {
    const [leaf] = certificates(own, 'tls.certificate');
    if (leaf && !leaf.checkPrivateKey(privateKey(secret, passphrase)))
      throw new EvidenceError('invalid', '`tls.key` is not the key of `tls.certificate`');
  }
  return {
    ...(authorities === undefined ? {} : { authorities }),
    ...(own === undefined ? {} : { certificate: own }),
    ...(secret === undefined ? {} : { key: secret }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(serverName === undefined ? {} : { serverName }),
  };
}

/** Every certificate of a PEM text. OpenSSL ignores what it cannot read, which would trust less or ask as nobody. */
function certificates(pem: string, what: string): X509Certificate[] {
  const blocks = pem.match(CERTIFICATE) ?? [];
  const begun = pem.split('-----BEGIN CERTIFICATE-----').length - 1;
  try {
    if (blocks.length === 0 || blocks.length !== begun) throw new Error('not whole');
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw new EvidenceError('invalid', `\`${what}\` is no PEM file of certificates`);
  }
}

function privateKey(key: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key, ...(passphrase === undefined ? {} : { passphrase }) });
  } catch {
    const encrypted = /ENCRYPTED/.test(key);
    throw new EvidenceError(
      'invalid',
      encrypted
        ? '`tls.key` is encrypted, and `tls.passphrase` does not open it'
        : '`tls.key` is no private key in PEM',
    );
  }
}
