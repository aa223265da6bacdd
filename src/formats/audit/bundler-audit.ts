import { EvidenceError } from '../../core/evidence.ts';
import type { Json } from '../../core/schema.ts';
import type { AuditFinding, AuditReading } from '../../kinds/audit.ts';
import { defineFormat } from '../../kinds/format.ts';
import { severityWord } from '../../kinds/severity.ts';
import { at, isList, list, own, text } from '../../reading/value.ts';

/**
 * `bundle-audit check --format json` (https://github.com/rubysec/bundler-audit#readme). The whole document is written when
 * the scan has ended; its version and time prove the run. `criticality` may be null, and an insecure source
 * (`git://`, `http://`) has no advisory: both are `unrated`. Advisories that were ignored are not in it.
 */
export default defineFormat<AuditReading>()({
  id: 'bundler-audit',
  kind: 'audit',
  shape: 'json',
  summary: '`bundle-audit check --format json`',
  endMark: 'the end of the JSON document',
  matches: (document) =>
    text(own(document, 'created_at')) !== undefined &&
    text(own(document, 'version')) !== undefined &&
    isList(own(document, 'results')),
  read(document) {
    const version = text(own(document, 'version')) ?? '';
    const generatedAt = stamp(text(own(document, 'created_at')));
    if (!/^\d/.test(version) || generatedAt === undefined)
      throw new EvidenceError('invalid', 'the report lacks the version and time that bundler-audit writes');
    return {
      tool: `bundler-audit ${version}`.slice(0, 100),
      generatedAt,
      rated: true,
      fixes: true,
      findings: list(own(document, 'results'), 'results').map(finding),
      suppressed: 0,
    };
  },
});

/** `2021-09-16 19:25:23 +0200` */
function stamp(created: string | undefined): number | undefined {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(created?.replace(/ UTC$/, ' +0000') ?? '');
  const time = found ? Date.parse(`${found[1]}T${found[2]}${found[3]}:${found[4]}`) : Number.NaN;
  return Number.isFinite(time) ? time / 1000 : undefined;
}

function finding(result: Json): AuditFinding {
  const advisory = own(result, 'advisory');
  const patched = own(advisory, 'patched_versions');
  const where = own(result, 'source') ?? [at(result, 'gem', 'name'), at(result, 'gem', 'version')];
  return {
    key: JSON.stringify(['gem', own(advisory, 'id') ?? own(result, 'type'), where]),
    severity: severityWord(own(advisory, 'criticality')) ?? 'unrated',
    fixable: isList(patched) && patched.length > 0,
  };
}
