import type { Json } from '../core/schema.ts';
import { isList, list, object, own, text } from '../reading/value.ts';
import type { AuditFinding } from './audit.ts';
import { severityWord } from './severity.ts';

/**
 * The advisories that the registry's older audit endpoint answers with, one finding per path, as its totals count
 * (https://docs.npmjs.com/cli/v10/commands/npm-audit#quick-audit-endpoint). `fixed` says whether a path can be mended;
 * without it an advisory has a fix unless its patched versions are `<0.0.0`, the registry's word for none.
 */
export function npmAdvisories(
  advisories: Readonly<Record<string, Json>>,
  fixed?: (id: string, path: Json) => boolean,
): AuditFinding[] {
  return Object.entries(advisories).flatMap(([id, advisory]) => {
    const place = `advisories.${id}`;
    const severity = severityWord(own(object(advisory, place), 'severity')) ?? 'unrated';
    const module = text(own(advisory, 'module_name'));
    const patched = hasPatch(advisory);
    return list(own(advisory, 'findings'), `${place}.findings`).flatMap((finding) => {
      const paths = list(own(finding, 'paths'), `${place}.findings.paths`);
      return (paths.length === 0 ? [''] : paths).map((path) => ({
        key: JSON.stringify(['npm', id, module, own(finding, 'version'), path]),
        severity,
        fixable: fixed?.(id, path) ?? patched,
      }));
    });
  });
}

/** Whether the registry knows a version without the flaw. */
export function hasPatch(advisory: Json | undefined): boolean {
  const patched = own(advisory, 'patched_versions');
  if (isList(patched)) return patched.length > 0;
  return typeof patched === 'string' && patched.trim() !== '' && patched.trim() !== '<0.0.0';
}
