import { LIMITS } from '../../limits.ts';
import { callError } from '../../problem.ts';
import { repairMojibake } from './mojibake.ts';

/** The text of a Markdown file: line feeds only, mojibake repaired. Throws `UserError` for what is no Markdown. */
export function sourceText(file: string, bytes: Uint8Array): string {
  if (bytes.length > LIMITS.importBytes)
    throw callError(
      'import-refused',
      `\`${file}\` has ${bytes.length} bytes; the limit for an import is ${LIMITS.importBytes} (1 MiB)`,
      'split it, and import the parts one by one',
    );
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) throw callError('import-refused', `\`${file}\` is UTF-16, and Markdown is UTF-8`, 'save it as UTF-8');
  if (bytes.includes(0))
    throw callError('import-refused', `\`${file}\` is binary, not Markdown`, 'name the Markdown file of the checklist');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw callError('import-refused', `\`${file}\` is not valid UTF-8`, 'save it as UTF-8');
  }
  return repairMojibake(text.replaceAll(/\r\n?/g, '\n'));
}
