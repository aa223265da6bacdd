import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from '../reading/bytes.ts';
import type { Attributes } from '../reading/xml.ts';
import type { TestFilter } from './test-filter.ts';

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
  /** What the tool says it could not look at: its findings stand, but it has not seen everything (`invalid`). */
  readonly incomplete?: string;
  /** Remarks for people. */
  readonly notes?: readonly string[];
}

/**
 * Thrown by formats whose clean output proves nothing, because a step that failed may leave the same (`[]`). `clean` is what
 * the report says once the option `ran` proves the run; without it the cause is `empty`.
 */
export class UnprovenError extends EvidenceError {
  readonly clean: ReadingBase;

  constructor(message: string, clean: ReadingBase, hint = PROVE_RUN) {
    super('empty', message, hint);
    this.clean = clean;
  }
}

/** How a step proves that a tool ran. */
export const PROVE_RUN =
  'have the step write the exit code (`code=0; tool … > report || code=$?; echo $code > audit.exit`) and say `ran: { file: audit.exit, equals: 0 }`';

/** What a criterion asks of a report beside all that is in it. A format that can give no part gives the whole. */
export interface ReadRequest {
  /** Which tests are meant; every format of `tests` gives only those. */
  readonly tests?: TestFilter;
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
  /** What an empty file says once `ran` proves the run, for tools that write nothing when they find nothing. */
  readonly silence?: ReadingBase;
}

/** A format that is one JSON document. `matches` looks at the whole document, because keys come in any order. */
export interface JsonFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'json';
  matches(document: Json): boolean;
  /** Throws `EvidenceError` (`invalid`, `empty`) unless the document proves that the tool ran, finished and covered something. */
  read(document: Json, request?: ReadRequest): R;
}

/** A format that is XML, recognised by its root element. */
export interface XmlFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'xml';
  matches(root: { readonly name: string; readonly attributes: Attributes }): boolean;
  read(stream: ByteStream, request?: ReadRequest): Promise<R>;
}

/** A format of lines (LCOV, TAP, NDJSON, plain text), recognised by how it begins. */
export interface LineFormat<R extends ReadingBase> extends FormatBase {
  readonly shape: 'lines';
  /** `head` is the first 64 KiB as text. */
  matches(head: string): boolean;
  read(stream: ByteStream, request?: ReadRequest): Promise<R>;
}

export type Format<R extends ReadingBase = ReadingBase> = JsonFormat<R> | XmlFormat<R> | LineFormat<R>;

/** Says that a format is one; its type is checked against the reading of its kind. */
export const defineFormat =
  <R extends ReadingBase>() =>
  <F extends Format<R>>(format: F): F =>
    format;
