import { EvidenceError } from '../core/evidence.ts';
import type { ByteStream } from './bytes.ts';
import { type Attributes, readXml } from './xml.ts';

/** An element with all that is in it. Names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** All text directly in it, without the white space around it. */
  readonly text: string;
}

/** One element of this size is no record of a report. */
const LARGEST = 200_000;

/**
 * Reads a document and hands over each element that `wanted` picks by the names from the root down to it, complete and in
 * document order; only that element is held in memory. Throws `EvidenceError` as `readXml` does.
 */
export async function readElements(
  stream: ByteStream,
  wanted: (path: readonly string[], attributes: Attributes) => boolean,
  take: (element: XmlElement, path: readonly string[]) => void,
): Promise<void> {
  const path: string[] = [];
  const open: { name: string; attributes: Attributes; children: XmlElement[]; text: string }[] = [];
  let size = 0;
  await readXml(stream, {
    open(qualified, attributes) {
      const name = localName(qualified);
      path.push(name);
      if (open.length === 0 && !wanted(path, attributes)) return;
      size = open.length === 0 ? 0 : size + 1;
      if (size > LARGEST)
        throw new EvidenceError('invalid', `an element of the XML has more than ${LARGEST} elements in it`);
      open.push({ name, attributes, children: [], text: '' });
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      const element = open.pop();
      if (element) {
        const done = { ...element, text: element.text.trim() };
        const around = open.at(-1);
        if (around) around.children.push(done);
        else take(done, path);
      }
      path.pop();
    },
  });
}

/** `v:id` is `id`. */
export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}

/** The elements at a path below an element. */
export function below(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((one) => one.children.filter((child) => child.name === name)),
    [element],
  );
}

/** The text of the first element at a path below an element; `undefined` when there is none, or no text in it. */
export function textBelow(element: XmlElement, ...names: readonly string[]): string | undefined {
  const text = below(element, ...names)[0]?.text;
  return text === '' ? undefined : text;
}
