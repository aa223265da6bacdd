import { EvidenceError, type UnknownCause } from '../../core/evidence.ts';
import { faultOf } from '../http/fault.ts';

type Row = readonly [cause: UnknownCause, message: string, hint?: string];

const BROKEN: Row = ['invalid', 'the answer of the name server cannot be read'];
const UNABLE: Row = ['unreachable', 'the name server does not answer such questions'];

/** By the codes of c-ares (https://nodejs.org/docs/latest-v20.x/api/dns.html#error-codes). None of them says "there is none". */
const ROWS: Readonly<Record<string, Row>> = {
  ESERVFAIL: [
    'unreachable',
    'the name server could not find out (SERVFAIL)',
    'the name servers of the domain do not answer, or DNSSEC does not fit',
  ],
  EREFUSED: ['denied', 'the name server refuses to answer this machine (REFUSED)'],
  ETIMEOUT: ['timeout', 'no name server answered in time'],
  ECONNREFUSED: ['unreachable', 'no name server can be reached'],
  EFORMERR: UNABLE,
  ENOTIMP: UNABLE,
  EBADRESP: BROKEN,
  EBADNAME: ['invalid', 'the name is none that DNS can be asked for'],
};

/** Why a question to DNS has no answer. A mistake of ours is given back as it is. */
export function lookUpFault(error: unknown): unknown {
  if (error instanceof EvidenceError || !(error instanceof Error)) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const row = Object.hasOwn(ROWS, code) ? ROWS[code] : undefined;
  return row ? new EvidenceError(row[0], row[1], row[2]) : faultOf(error);
}
