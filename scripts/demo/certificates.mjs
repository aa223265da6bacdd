import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An authority of the demo's own and a certificate for `names` that it signed, valid for 90 days. Made by openssl. */
export function makeCertificates(folder, names) {
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=gonogo demo', '-days', '365');
  openssl('req', ...key, '-keyout', 'shop.key', '-out', 'shop.csr', '-subj', '/CN=shop.example');
  writeFileSync(join(folder, 'names'), `subjectAltName=${names}`);
  openssl(
    'x509',
    '-req',
    '-in',
    'shop.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-days',
    '90',
    '-extfile',
    'names',
    '-out',
    'shop.pem',
  );
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  return { authority: read('ca.pem'), certificate: { key: read('shop.key'), cert: read('shop.pem') } };
}
