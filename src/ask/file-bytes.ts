import { EvidenceError } from '../core/evidence.ts';
import type { Files } from '../core/ports.ts';
import { collect } from '../reading/bytes.ts';

/** The bytes of the one file at a path, which must have some. Throws `EvidenceError`; `what` is the option in messages. */
export async function fileBytes(path: string, what: string, limit: number, files: Files): Promise<Uint8Array> {
  const { files: found, missed } = await files.find([path]);
  const [file, second] = found;
  if (!file) {
    const near = missed[0]?.nearest;
    throw new EvidenceError('missing', `\`${what}\`: no file at \`${path}\``, near && `there is \`${near}\``);
  }
  if (second)
    throw new EvidenceError('ambiguous', `\`${what}\`: \`${path}\` is ${found.length} files`, 'write the path of one');
  const bytes = await collect(files.read(file), limit).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    throw new EvidenceError('invalid', `\`${what}\`: \`${path}\` has ${error.message}`);
  });
  if (bytes.length === 0) throw new EvidenceError('empty', `\`${what}\`: the file \`${path}\` is empty`);
  return bytes;
}
