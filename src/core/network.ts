import type { Endpoint } from './endpoint.ts';

/** What every question to the network says. */
export interface NetworkQuestion {
  /** Seconds for everything. */
  readonly timeout: number;
  /** Ends it, with its connections, at once. */
  readonly signal: AbortSignal;
}

/** What a try to connect showed. What shows neither is thrown. */
export type Reach =
  | {
      readonly reachable: true;
      /** Seconds from the first packet to the connection, without the resolution of the name. */
      readonly latency: number;
      readonly address: string;
    }
  | {
      readonly reachable: false;
      /** Every address that was tried: `refused` said so, `silent` said nothing, `untried` has no route from here. */
      readonly tried: readonly { readonly address: string; readonly how: 'refused' | 'silent' | 'untried' }[];
      /** Seconds that were waited for the silent ones. */
      readonly waited: number;
    };

/** A certificate, by what people need to find it. Times are seconds since 1970. */
export interface Certificate {
  /** Distinguished names, as `C=US, O=Let's Encrypt, CN=R11`. */
  readonly subject: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

/** What is wrong with a certificate, besides what its own dates say. */
export interface CertificateFault {
  readonly kind: 'date' | 'name' | 'trust';
  /** "it is for another name: `other.test`". */
  readonly words: string;
}

/** A TLS handshake that was completed, whatever the certificate is worth. */
export interface TlsHandshake {
  /** As TLS libraries name it: `TLSv1.3`. */
  readonly protocol: string;
  /** The server's certificate, then each one's issuer as far as the server sent them. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  readonly faults: readonly CertificateFault[];
  readonly remarks: readonly string[];
}

export const RECORD_TYPES = ['A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'SRV', 'CAA'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** What DNS said of a name. No records and why not: there is no such name, or it has none of the type. */
export interface DnsAnswer {
  /** As in zone files, names in lower case without the last dot: `10 mail.example.com`. */
  readonly records: readonly string[];
  readonly none?: 'name' | 'type';
}

/**
 * Connections and names below HTTP. Proxies are for HTTP and are not used. Everything throws `EvidenceError` where the
 * question could not be put or nobody could answer it (`denied`, `unreachable`, `timeout`, `invalid`).
 */
export interface Network {
  /** Connects by TCP and closes. Refused and silent are answers; a name without address or a network without route are not. */
  reach(endpoint: Endpoint, question: NetworkQuestion): Promise<Reach>;
  /** Shakes hands by TLS and closes. */
  handshake(
    endpoint: Endpoint,
    question: NetworkQuestion & {
      /** The name to ask for and to find in the certificate, in place of the host. */
      readonly serverName?: string;
      /** PEM of the only authorities to trust, in place of the public ones. */
      readonly authority?: string;
    },
  ): Promise<TlsHandshake>;
  /** Asks the system's name servers, or one of them all. Only "there is none" by the server's own word is an answer of nothing. */
  lookUp(
    name: string,
    type: RecordType,
    question: NetworkQuestion & { readonly server?: Endpoint },
  ): Promise<DnsAnswer>;
}
