import type { Json } from '../core/schema.ts';
import { at, isList, own, text } from '../reading/value.ts';
import { severityVector } from './cvss.ts';
import { SEVERITIES, type Severity, severityScore, severityWord } from './severity.ts';

/**
 * The severity of OSV entries that are aliases: the score that OSV-Scanner computed, else the worst that the entries say, by
 * their database's word and their CVSS vectors (https://ossf.github.io/osv-schema/#severity-field).
 */
export function osvSeverity(score: string | undefined, entries: readonly Json[]): Severity {
  const computed =
    score !== undefined && /^\d{1,2}(?:\.\d+)?$/.test(score) ? severityScore(Number.parseFloat(score)) : undefined;
  if (computed !== undefined) return computed;
  const said = entries.flatMap((entry) => {
    const affected = own(entry, 'affected');
    const vectors = [entry, ...(isList(affected) ? affected : [])].flatMap((one) => {
      const list = own(one, 'severity');
      return isList(list) ? list.map((rating) => severityVector(text(own(rating, 'score')))) : [];
    });
    return [severityWord(at(entry, 'database_specific', 'severity')), ...vectors];
  });
  return SEVERITIES.find((severity) => said.includes(severity)) ?? 'unrated';
}
