import { createHash } from 'node:crypto';
import { EvidenceError, type Source } from '../core/evidence.ts';
import { onlyFile } from '../core/only-file.ts';
import type { Files } from '../core/ports.ts';
import { collect } from '../reading/bytes.ts';

/** Bundles of all public authorities have some 200 KB. */
const LARGEST = 1024 * 1024;

/** The text of a PEM file of authorities, and the file as source. Throws `EvidenceError`. */
export async function readAuthority(path: string, files: Files): Promise<{ pem: string; source: Source }> {
  const file = await onlyFile(path, files);
  if (file.bytes > LARGEST)
    throw new EvidenceError('invalid', `\`${path}\` is larger than 1 MiB, the limit of PEM files`);
  const bytes = await collect(files.read(file), LARGEST).catch((error: unknown) => {
    throw error instanceof RangeError ? new EvidenceError('invalid', `\`${path}\` grew while it was read`) : error;
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    pem: Buffer.from(bytes).toString('latin1'),
    source: { kind: 'file', where: file.path, bytes: bytes.length, sha256, trust: 'workspace' },
  };
}
