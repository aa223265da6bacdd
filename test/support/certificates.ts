import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** An authority of the test's own, and what it signs. Made by openssl; keys are P-256, which take no time. */
export interface Authority {
  readonly cert: string;
  /** A certificate for names such as `DNS:localhost,IP:127.0.0.1`, ending `days` from now (negative: in the past). */
  sign(names: string, days?: number): KeyPair;
  /** A certificate for the names that nobody but its own key signed. */
  selfSigned(names: string, days?: number): KeyPair;
  /** A certificate that has its name only as common name. */
  named(name: string, days: number): KeyPair;
  /** A certificate for the names from one moment to another, written `20300101000000Z`. */
  between(names: string, from: string, to: string): KeyPair;
  /** An authority below this one, ending in `days`; what it signs comes with its own certificate. */
  below(days: number): Pick<Authority, 'cert' | 'sign'>;
}

export function authority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-tls-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const read = (name: string) => readFileSync(at(name), 'utf8');
  let count = 0;
  const request = (id: string, extension: string, name = id) => {
    writeFileSync(at(`${id}.ext`), extension);
    openssl('req', ...ec, '-keyout', `${id}.key`, '-out', `${id}.csr`, '-subj', `/CN=${name}`);
  };
  const signBy = (issuer: string, id: string, extension: string, days: number, name = id): KeyPair => {
    request(id, extension, name);
    const by = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-days', String(days), '-extfile', `${id}.ext`];
    openssl('x509', '-req', '-in', `${id}.csr`, ...by, '-out', `${id}.pem`);
    return { key: read(`${id}.key`), cert: read(`${id}.pem`) };
  };
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=gonogo test', '-days', '900');
  return {
    cert: read('ca.pem'),
    sign: (names, days = 2) => signBy('ca', `leaf${count++}`, `subjectAltName=${names}`, days),
    named: (name, days) => signBy('ca', `named${count++}`, 'basicConstraints=CA:FALSE', days, name),
    selfSigned(names, days = 30) {
      const id = `self${count++}`;
      request(id, `subjectAltName=${names}`);
      const own = ['-signkey', `${id}.key`, '-days', String(days), '-extfile', `${id}.ext`];
      openssl('x509', '-req', '-in', `${id}.csr`, ...own, '-out', `${id}.pem`);
      return { key: read(`${id}.key`), cert: read(`${id}.pem`) };
    },
    between(names, from, to) {
      const id = `between${count++}`;
      request(id, `subjectAltName=${names}`);
      writeFileSync(at('index.txt'), '');
      writeFileSync(at('ca.cnf'), CONFIG);
      const dates = ['-startdate', from, '-enddate', to];
      const files = ['-in', `${id}.csr`, '-out', `${id}.pem`, '-extfile', `${id}.ext`];
      openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...dates, ...files);
      return { key: read(`${id}.key`), cert: read(`${id}.pem`) };
    },
    below(days) {
      const id = `below${count++}`;
      const { cert } = signBy('ca', id, 'basicConstraints=critical,CA:TRUE', days);
      return {
        cert,
        sign(names, leafDays = 2) {
          const leaf = signBy(id, `leaf${count++}`, `subjectAltName=${names}`, leafDays);
          return { key: leaf.key, cert: `${leaf.cert}${cert}` };
        },
      };
    },
  };
}

/** What `openssl ca` needs, the only command of OpenSSL 3.0 that sets both dates. */
const CONFIG = `[ca]
default_ca = test
[test]
database = index.txt
rand_serial = yes
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
[any]
commonName = optional
`;
