import { EvidenceError } from '../core/evidence.ts';

/** The options of `CREDENTIAL_OPTIONS`, read. */
export interface Credentials {
  readonly headers?: Readonly<Record<string, string>>;
  readonly basic?: { readonly username: string; readonly password: string };
  readonly bearer?: string;
}

/**
 * The headers of a request with its credentials, names in lower case. A request has one `authorization`; the load has
 * seen to that. Throws `EvidenceError` (`invalid`) for what Basic authentication cannot carry (RFC 7617, section 2).
 */
export function headersWith({ headers = {}, basic, bearer }: Credentials): Record<string, string> {
  const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (bearer !== undefined) return { ...given, authorization: `Bearer ${bearer}` };
  if (basic === undefined) return given;
  if (basic.username.includes(':'))
    throw new EvidenceError('invalid', 'the user name has a colon, which Basic authentication cannot carry');
  const pair = Buffer.from(`${basic.username}:${basic.password}`, 'utf8').toString('base64');
  return { ...given, authorization: `Basic ${pair}` };
}
