import type { Json } from '../core/schema.ts';
import type { ByteStream } from '../reading/bytes.ts';
import type { Attributes } from '../reading/xml.ts';

/** The kinds of report; each has a check of the same name. */
export type KindName = 'audit' | 'load-test' | 'coverage' | 'tests' | 'benchmark';

/** What every reading says of itself, where the report says it. */
export interface ReadingBase {
  /** The tool and its version, as the report names them: `k6 0.49.0`. */
  readonly tool?: string;
  /** Seconds since 1970: when the run ended, or when the report was written. */
  readonly generatedAt?: number;
  /** The commit the report is about, where the report binds itself to one. */
  readonly commit?: string;
  /** Remarks for people. */
  readonly notes?: readonly string[];
}

interface FormatBase {
  /** Kebab-case, unique over all kinds: the file's name, and what `format:` takes. */
  readonly id: string;
  readonly kind: KindName;
  /** One sentence: which tool writes it, and how. */
  readonly summary: string;
  /**
   * What proves that a report in this format is whole, for the documentation: `null` for formats that cut at a record
   * boundary look whole (docs/end-marks.md).
   */
  readonly endMark: string | null;
}

/** A format that is one JSON document. `matches` looks at the whole document, because keys come in any order. */
export interface JsonFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'json';
  matches(document: Json): boolean;
  /** Throws `EvidenceError` (`invalid`, `empty`) unless the document proves that the tool ran, finished and covered something. */
  read(document: Json): R;
}

/** A format that is XML, recognised by its root element. */
export interface XmlFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'xml';
  matches(root: { readonly name: string; readonly attributes: Attributes }): boolean;
  read(stream: ByteStream): Promise<R>;
}

/** A format of lines (LCOV, TAP, NDJSON, plain text), recognised by how it begins. */
export interface LineFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'lines';
  /** `head` is the first 64 KiB as text. */
  matches(head: string): boolean;
  read(stream: ByteStream): Promise<R>;
}

export type Format<R extends ReadingBase = ReadingBase> = JsonFormat<R> | XmlFormat<R> | LineFormat<R>;

/** Says that a format is one; its type is checked against the reading of its kind. */
export const defineFormat =
  <R extends ReadingBase>() =>
  <F extends Format<R>>(format: F): F =>
    format;
