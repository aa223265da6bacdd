import { SaxesParser } from 'saxes';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { type ByteStream, peek } from './bytes.ts';
import { decode, type Encoding, encodingOf } from './text.ts';

/** Attributes by name; a map without a prototype. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to hear of a document. Text comes in one piece per text node, only when asked for. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * `<!DOCTYPE coverage SYSTEM "…">`: an external identifier, as Cobertura and JaCoCo write it, and no internal subset but one
 * with nothing in it, `[]`, as .NET writes it (Pester).
 */
const BARE_DOCTYPE =
  /^\s*[\w:.-]+(?:\s+(?:SYSTEM\s+(?:"[^"<>[]*"|'[^'<>[]*')|PUBLIC\s+"[^"<>[]*"\s+(?:"[^"<>[]*"|'[^'<>[]*')))?\s*(?:\[\s*\]\s*)?$/;
/** The largest single text, CDATA section or comment that is held in memory. */
const PIECE_CHARACTERS = 64 * 1024 * 1024;
const SINGLE_BYTE = /^(?:us-ascii|ascii|iso-8859-\d+|latin1|windows-125\d)$/i;

/**
 * Reads an XML document strictly and with bounded memory. Throws `EvidenceError` (`invalid`; `empty` for nothing at
 * all) unless it is well-formed to the last byte. External identifiers are ignored and never opened; an internal
 * subset that declares anything is refused, so that no entity but the five of XML exists (THREATS D09, D10).
 */
export async function readXml(stream: ByteStream, handlers: XmlHandlers): Promise<void> {
  const { head, whole } = await peek(stream, 4);
  const encoding = encodingOf(head);
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  let since = 0;
  let ascii = true;
  let content = false;
  let declared: string | undefined;
  const fail = (message: string): never => {
    throw new EvidenceError('invalid', `${message} (line ${parser.line}, column ${parser.column})`);
  };
  parser.on('error', (error) => fail(`the XML is not well-formed: ${error.message.replace(/^\S*\d+:\d+: /, '')}`));
  parser.on('xmldecl', (declaration) => {
    declared = declaration.encoding;
    if (!agrees(declared, encoding))
      fail(`the file says it is ${declared}, and its bytes are ${encoding.toUpperCase()}`);
  });
  parser.on('doctype', (doctype) => {
    if (!BARE_DOCTYPE.test(doctype)) fail('the document type declaration has an internal subset, which is refused');
  });
  parser.on('opentag', (tag) => {
    since = 0;
    depth += 1;
    if (depth > LIMITS.streamDepth) fail(`the XML is nested deeper than ${LIMITS.streamDepth} levels`);
    handlers.open(tag.name, tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    since = 0;
    depth -= 1;
    handlers.close?.(tag.name);
  });
  if (handlers.text) {
    const hear = handlers.text.bind(handlers);
    parser.on('text', hear);
    parser.on('cdata', hear);
  }
  for await (const piece of decode(whole, encoding)) {
    content ||= piece.trim() !== '';
    since += piece.length;
    if (since > PIECE_CHARACTERS) fail('a single text in the XML is larger than 64 MiB');
    if (ascii && /[^\u0000-\u007f]/.test(piece)) ascii = false;
    parser.write(piece);
    if (!ascii && declared !== undefined && SINGLE_BYTE.test(declared))
      fail(`the file says it is ${declared}, which is not read; write UTF-8`);
  }
  if (!content) throw new EvidenceError('empty', 'the file has no content');
  parser.close();
}

function agrees(declared: string | undefined, encoding: Encoding): boolean {
  if (declared === undefined) return true;
  if (encoding === 'utf-8') return /^utf-?8$/i.test(declared) || SINGLE_BYTE.test(declared);
  return /^utf-?16(?:le|be)?$/i.test(declared);
}
