import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from './bytes.ts';
import { parseJson, readText } from './json.ts';
import { parseYaml } from './yaml.ts';

/** A kind of file that holds data as a tree: how it is read, and what its names end in. */
interface DataFormat {
  readonly id: string;
  readonly endings: readonly string[];
  parse(text: string): Json | Promise<Json>;
}

/** A kind of file that holds rows, read as a list of them, line by line. */
interface RowFormat {
  readonly id: string;
  readonly endings: readonly string[];
  read(stream: ByteStream): Promise<Json>;
}

const JSON_DATA: DataFormat = { id: 'json', endings: ['json'], parse: parseJson };
const YAML_DATA: DataFormat = { id: 'yaml', endings: ['yml', 'yaml'], parse: parseYaml };
const TOML_DATA: DataFormat = {
  id: 'toml',
  endings: ['toml'],
  parse: async (text) => (await import('./toml.ts')).parseToml(text),
};
/** Formats that anything may parse as by chance are known by name only. */
const BY_CONTENT: readonly DataFormat[] = [JSON_DATA, YAML_DATA];
const ROWS: readonly RowFormat[] = [
  { id: 'csv', endings: ['csv'], read: async (stream) => (await import('./rows.ts')).readCsvRows(stream) },
  {
    id: 'ndjson',
    endings: ['ndjson', 'jsonl'],
    read: async (stream) => (await import('./rows.ts')).readNdjson(stream),
  },
];

/** A file of data, read to its end. */
export interface DataDocument {
  readonly format: string;
  readonly data: Json;
}

/**
 * Reads a file of data. The ending of its name tells what it is; without a known one it is what it parses as, JSON
 * first. Rows (CSV, NDJSON) are a list. Throws `EvidenceError` (`empty`, `invalid`).
 */
export async function readDocument(stream: ByteStream, path: string): Promise<DataDocument> {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const rows = ROWS.find(({ endings }) => endings.includes(ending));
  if (rows) return { format: rows.id, data: await rows.read(stream) };
  const text = await readText(stream);
  let refusal: EvidenceError | undefined;
  for (const format of candidates(ending, /^\s*[{[]/.test(text))) {
    try {
      return { format: format.id, data: await format.parse(text) };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      refusal = error;
    }
  }
  throw refusal ?? new EvidenceError('invalid', 'the file is in no format that holds data');
}

/** The formats to try, the one whose refusal is told last. What begins like JSON is broken JSON, not YAML by chance. */
function candidates(ending: string, likeJson: boolean): readonly DataFormat[] {
  const named = [...BY_CONTENT, TOML_DATA].find((format) => format.endings.includes(ending));
  if (named && (named !== YAML_DATA || !likeJson)) return [named];
  return likeJson && !named ? [JSON_DATA] : BY_CONTENT;
}
