import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import { errorWords } from '../reading/tool-words.ts';
import { at, count, errorCode, own } from '../reading/value.ts';
import type { Severity } from './severity.ts';

const RATED = ['info', 'low', 'moderate', 'high', 'critical'] as const;

/**
 * What npm's summary declares. Throws `EvidenceError` (`invalid`) unless all its numbers are there, for they are what
 * proves that the registry answered.
 */
export function npmTotals(document: Json): Partial<Record<Severity, number>> {
  const vulnerabilities = at(document, 'metadata', 'vulnerabilities');
  const rated = RATED.map(
    (name) => [name, count(own(vulnerabilities, name), `metadata.vulnerabilities.${name}`)] as const,
  );
  const total = own(vulnerabilities, 'total');
  const sum = rated.reduce((all, [, number]) => all + number, 0);
  const rest = total === undefined ? 0 : count(total, 'metadata.vulnerabilities.total') - sum;
  return { ...Object.fromEntries(rated), ...(rest > 0 ? { unrated: rest } : {}) };
}

/** Throws `EvidenceError` (`invalid`) for what npm writes when it fails: `{"error": {"code": "ENOLOCK", …}}`. */
export function refuseNpmError(document: Json): void {
  if (own(document, 'error') === undefined && own(document, 'message') === undefined) return;
  const code = errorCode(document);
  const words = errorWords(document);
  throw new EvidenceError(
    'invalid',
    `npm wrote an error instead of a report${words ? ` (${words})` : ''}`,
    code === 'ENOLOCK'
      ? 'run `npm audit` in the folder of package-lock.json'
      : 'run `npm audit --json` and see what it says',
  );
}
