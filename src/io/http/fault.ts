import { EvidenceError, type UnknownCause } from '../../core/evidence.ts';
import { LIMITS } from '../../core/limits.ts';

/** What went wrong with one try. `again`: another try may fare better. */
export class HttpFault extends EvidenceError {
  readonly again: boolean;

  constructor(cause: UnknownCause, message: string, hint?: string, again = false) {
    super(cause, message, hint);
    this.again = again;
  }
}

type Row = readonly [cause: UnknownCause, message: string, again: boolean, hint?: string];

const TRUST = 'have the server send its whole chain; a company’s own authority is trusted through NODE_EXTRA_CA_CERTS';
const CLOSED: Row = ['unreachable', 'the connection was closed before the answer was complete', true];
const GARBAGE: Row = ['invalid', 'the answer is not HTTP', false];
const ROUTE: Row = ['unreachable', 'there is no route to the host', true];
const RESET: Row = ['unreachable', 'the connection was reset', true];
const UNFIT: Row = ['invalid', 'the request has a method, path or header that HTTP does not allow', false];
const CHAIN: Row = ['unreachable', 'the certificate is of an authority that is not trusted here', false, TRUST];

/** By the codes of Node (https://nodejs.org/docs/latest-v20.x/api/errors.html, tls.html#x509-certificate-error-codes) and undici. */
const ROWS: Readonly<Record<string, Row>> = {
  ENOTFOUND: ['unreachable', 'the name does not resolve', true],
  ENODATA: ['unreachable', 'the name does not resolve', true],
  EAI_AGAIN: ['unreachable', 'the name server does not answer', true],
  ECONNREFUSED: ['unreachable', 'connection refused', true],
  ECONNRESET: RESET,
  EPIPE: RESET,
  ECONNABORTED: RESET,
  EHOSTUNREACH: ROUTE,
  ENETUNREACH: ROUTE,
  EHOSTDOWN: ROUTE,
  ENETDOWN: ROUTE,
  EADDRNOTAVAIL: ROUTE,
  ETIMEDOUT: ['timeout', 'no connection could be made in time', true],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection could be made in time', true],
  UND_ERR_SOCKET: CLOSED,
  HPE_INVALID_EOF_STATE: CLOSED,
  // What undici asserts while it reads is what the other side promised by speaking HTTP.
  ERR_ASSERTION: GARBAGE,
  CERT_HAS_EXPIRED: ['unreachable', 'the certificate has expired', false],
  CERT_NOT_YET_VALID: ['unreachable', 'the certificate is not valid yet', false],
  CERT_REVOKED: ['unreachable', 'the certificate was revoked', false],
  ERR_TLS_CERT_ALTNAME_INVALID: ['unreachable', 'the certificate is for another name', false],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['unreachable', 'the certificate is self-signed', false, TRUST],
  SELF_SIGNED_CERT_IN_CHAIN: CHAIN,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CHAIN,
  UNABLE_TO_GET_ISSUER_CERT: CHAIN,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: CHAIN,
  CERT_UNTRUSTED: CHAIN,
  UND_ERR_HEADERS_OVERFLOW: [
    'invalid',
    `the headers of the answer are larger than the limit of ${LIMITS.httpHeaderBytes / 1024} KiB`,
    false,
  ],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['invalid', 'the body is not as long as `content-length` says', false],
  UND_ERR_INVALID_ARG: UNFIT,
  UND_ERR_NOT_SUPPORTED: UNFIT,
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: UNFIT,
};

/** What a code of Node says of a certificate, in words. */
export function certificateWords(code: string): string {
  const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  return row ? row[1] : `the certificate is not valid (${code})`;
}

/**
 * The fault behind an error of Node or undici. The error's own message is never used: it may quote what was sent or
 * received. Errors without a code are mistakes of ours and are given back as they are.
 */
export function faultOf(error: unknown): unknown {
  if (error instanceof EvidenceError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code === undefined) return error;
  const row = rowOf(code, error.message);
  return new HttpFault(row[0], row[1], row[3], row[2]);
}

function rowOf(code: string, message: string): Row {
  // undici's words for an answer with status 100 or 101 that nobody asked for.
  if (code === 'UND_ERR_SOCKET' && /^bad /.test(message)) return GARBAGE;
  const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  if (row) return row;
  if (code.startsWith('HPE_')) return GARBAGE;
  if (code.startsWith('CERT_')) return ['unreachable', `the certificate is not valid (${code})`, false];
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return ['unreachable', 'the TLS handshake failed', false, 'does the server speak TLS on this port?'];
  return ['unreachable', `the request failed (${code})`, false];
}

function codeOf(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code)) return code;
  // undici's parser has errors that it knows no code for.
  return error.name === 'HTTPParserError' ? 'HPE_OTHER' : undefined;
}
