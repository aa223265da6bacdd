import { parse, TomlDate, TomlError } from 'smol-toml';
import { EvidenceError } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { Json } from '../core/schema.ts';

/**
 * Reads one TOML document as data (https://toml.io/en/v1.0.0), strictly: duplicate keys and integers that lose digits
 * are refused. Dates and times become the text they are. Throws `EvidenceError`: `empty` for nothing at all, else
 * `invalid`. Messages never quote the content.
 */
export function parseToml(text: string): Json {
  if (text.trim() === '') throw new EvidenceError('empty', 'the file has no content');
  if (text.length > LIMITS.yamlBytes)
    throw new EvidenceError(
      'invalid',
      `the file is larger than the limit of ${LIMITS.yamlBytes / 1024 / 1024} MiB for TOML`,
      'write JSON, which may be larger',
    );
  // A TOML file that was cut in the middle of a number is a TOML file with another number.
  if (!/\n$/.test(text))
    throw new EvidenceError(
      'invalid',
      'the TOML file does not end with a line break, so it may have been cut off',
      'end it with a line break',
    );
  const document = parsed(text);
  if (Object.keys(document).length === 0) throw new EvidenceError('empty', 'the TOML document is empty');
  return plain(document, 1);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof TomlError)
      throw new EvidenceError('invalid', `the file is not valid TOML (line ${error.line}, column ${error.column})`);
    throw error;
  }
}

/** The same as JSON; objects keep having no prototype that a key could reach. */
function plain(value: unknown, depth: number): Json {
  if (depth > LIMITS.treeReportDepth)
    throw new EvidenceError('invalid', `the TOML document is nested deeper than ${LIMITS.treeReportDepth} levels`);
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1));
  if (typeof value !== 'object' || value === null) return value as Json;
  const copy: Record<string, Json> = Object.create(null);
  for (const [key, one] of Object.entries(value)) copy[key] = plain(one, depth + 1);
  return copy;
}
