import { EvidenceError } from '../../core/evidence.ts';
import { faultOf } from '../http/fault.ts';

type Row = readonly [message: string, hint?: string];

const OLD: Row = [
  'the server speaks no TLS that is still in use: 1.2 or 1.3 is needed',
  'TLS 1.0 and 1.1 have ended (RFC 8996); raise the version on the server',
];
const NO_TLS: Row = ['what answers there is not TLS', 'is it the right port? STARTTLS is not spoken'];
const CLOSED: Row = ['the connection was closed during the TLS handshake', 'does the server speak TLS on this port?'];
const ALERT: Row = [
  'the server refused the TLS handshake',
  'does it know this name, and does it need a client certificate?',
];

/** By the codes of Node, which are the reasons of OpenSSL: https://docs.openssl.org/3.0/man3/ERR_get_error/. */
const ROWS: Readonly<Record<string, Row>> = {
  ERR_SSL_UNSUPPORTED_PROTOCOL: OLD,
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD,
  ERR_SSL_WRONG_SSL_VERSION: OLD,
  ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
  ERR_SSL_RECORD_LAYER_FAILURE: NO_TLS,
  ERR_SSL_HTTP_REQUEST: NO_TLS,
  ERR_SSL_UNEXPECTED_MESSAGE: NO_TLS,
  ECONNRESET: CLOSED,
  EPIPE: CLOSED,
  ECONNABORTED: CLOSED,
};

/** Why a handshake came to nothing. A mistake of ours is given back as it is. */
export function handshakeFault(error: unknown): unknown {
  if (error instanceof EvidenceError || !(error instanceof Error)) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const row = Object.hasOwn(ROWS, code) ? ROWS[code] : code.includes('_ALERT_') ? ALERT : undefined;
  return row ? new EvidenceError('unreachable', row[0], row[1]) : faultOf(error);
}
