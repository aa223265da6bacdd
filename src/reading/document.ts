import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { ByteStream } from './bytes.ts';
import { parseJson, readText } from './json.ts';
import { parseYaml } from './yaml.ts';

/** A kind of file that holds data as a tree: how it is read, and what its names end in. */
interface DataFormat {
  readonly id: string;
  readonly endings: readonly string[];
  parse(text: string): Json;
}

const JSON_DATA: DataFormat = { id: 'json', endings: ['json'], parse: parseJson };
const YAML_DATA: DataFormat = { id: 'yaml', endings: ['yml', 'yaml'], parse: parseYaml };
const FORMATS: readonly DataFormat[] = [JSON_DATA, YAML_DATA];

/** A file of data, read to its end. */
export interface DataDocument {
  readonly format: string;
  readonly data: Json;
}

/**
 * Reads a file of data. The ending of its name tells what it is; without a known one it is what it parses as, JSON
 * first. Throws `EvidenceError` (`empty`, `invalid`).
 */
export async function readDocument(stream: ByteStream, path: string): Promise<DataDocument> {
  const text = await readText(stream);
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  let refusal: EvidenceError | undefined;
  for (const format of candidates(ending, /^\s*[{[]/.test(text))) {
    try {
      return { format: format.id, data: format.parse(text) };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      refusal = error;
    }
  }
  throw refusal ?? new EvidenceError('invalid', 'the file is in no format that holds data');
}

/** The formats to try, the one whose refusal is told last. What begins like JSON is broken JSON, not YAML by chance. */
function candidates(ending: string, likeJson: boolean): readonly DataFormat[] {
  const named = FORMATS.find((format) => format.endings.includes(ending));
  if (named && (named !== YAML_DATA || !likeJson)) return [named];
  return likeJson && !named ? [JSON_DATA] : FORMATS;
}
