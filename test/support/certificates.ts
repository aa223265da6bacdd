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
  selfSigned(names: string): KeyPair;
}

export function authority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-tls-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const read = (name: string) => readFileSync(at(name), 'utf8');
  let count = 0;
  openssl('req', '-x509', ...ec, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=gonogo test', '-days', '2');
  return {
    cert: read('ca.pem'),
    sign(names, days = 2) {
      const id = `leaf${count++}`;
      writeFileSync(at(`${id}.ext`), `subjectAltName=${names}`);
      openssl('req', ...ec, '-keyout', `${id}.key`, '-out', `${id}.csr`, '-subj', '/CN=leaf');
      const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', String(days), '-extfile', `${id}.ext`];
      openssl('x509', '-req', '-in', `${id}.csr`, ...by, '-out', `${id}.pem`);
      return { key: read(`${id}.key`), cert: read(`${id}.pem`) };
    },
    selfSigned(names) {
      const id = `self${count++}`;
      const extension = ['-addext', `subjectAltName=${names}`];
      openssl('req', '-x509', ...ec, '-keyout', `${id}.key`, '-out', `${id}.pem`, '-subj', '/CN=self', ...extension);
      return { key: read(`${id}.key`), cert: read(`${id}.pem`) };
    },
  };
}
