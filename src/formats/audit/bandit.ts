import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import { parseTime } from '../../core/time.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat, UnprovenError } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { toolWords } from '../../reading/tool-words.ts';
import { at, count, isList, isObject, list, object, own, text } from '../../reading/value.ts';

/**
 * `bandit -f json` (https://bandit.readthedocs.io/en/latest/formatters/json.html). `metrics` says how many lines were read,
 * so 0 lines are no scan; files that Bandit could not read stand in `errors`. `UNDEFINED` is `unrated`. Its metrics
 * count what `-l`, `-i` and a baseline leave out of the list too, so they are no totals of the list; but an empty list
 * beside more than low ones is proved only by the exit code, which is 0 when nothing is listed.
 */
export default defineFormat<AuditReading>()({
  id: 'bandit',
  kind: 'audit',
  shape: 'json',
  summary: '`bandit -f json`',
  endMark: 'the end of the JSON document',
  matches: (document) => isObject(at(document, 'metrics', '_totals')) && isList(own(document, 'results')),
  read(document) {
    const metrics = object(own(document, 'metrics'), 'metrics');
    const totals = object(metrics._totals, 'metrics._totals');
    if (count(totals.loc, 'metrics._totals.loc') === 0)
      throw new EvidenceError('empty', 'Bandit read 0 lines of code', 'run `bandit -r` on the folder with the sources');
    const errors = list(own(document, 'errors'), 'errors');
    const findings = list(own(document, 'results'), 'results').map(finding);
    const [low = 0, ...others] = ['LOW', 'MEDIUM', 'HIGH', 'UNDEFINED'].map((name) =>
      count(totals[`SEVERITY.${name}`], `metrics._totals.SEVERITY.${name}`),
    );
    const grave = others.reduce((sum, one) => sum + one, 0);
    const counted = low + grave;
    const left = counted - findings.length;
    const generatedAt = parseTime(text(own(document, 'generated_at')) ?? '');
    const reading: AuditReading = {
      tool: 'Bandit',
      ...(generatedAt === undefined ? {} : { generatedAt }),
      rated: true,
      fixes: false,
      findings,
      packages: Object.keys(metrics).length - 1,
      suppressed: count(totals.nosec, 'metrics._totals.nosec') + skipped(totals.skipped_tests),
      ...(left > 0 ? { notes: [`Bandit was told to leave ${left} of its ${counted} findings out of the report`] } : {}),
      ...(errors.length > 0 ? { incomplete: unread(errors) } : {}),
    };
    if (findings.length === 0 && grave > 0)
      throw new UnprovenError(
        `the report lists nothing, and its metrics count ${grave} findings of more than low severity`,
        reading,
      );
    return reading;
  },
});

/** Since Bandit 1.7.1; lines on which some tests were switched off. */
function skipped(value: Json | undefined): number {
  return value === undefined ? 0 : count(value, 'metrics._totals.skipped_tests');
}

function unread(errors: readonly Json[]): string {
  const [first] = errors;
  const words = [own(first, 'filename'), own(first, 'reason')].map(toolWords).filter((one) => one !== undefined);
  return `Bandit could not read ${errors.length} files${words.length > 0 ? ` (${words.join(': ')})` : ''}`;
}

function finding(result: Json): AuditFinding {
  const place = ['filename', 'line_number', 'col_offset', 'line_range'].map((name) => own(result, name));
  return {
    key: JSON.stringify(['bandit', own(object(result, 'results'), 'test_id'), ...place]),
    severity: severityWord(own(result, 'issue_severity')) ?? 'unrated',
  };
}
