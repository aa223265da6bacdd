import type { Check } from '../core/check.ts';
import { withoutEndMark } from '../generated/end-marks.ts';
import type { Format, KindName } from '../kinds/format.ts';

/** The fact that says how much a report covers, by kind. */
const COVERED: Readonly<Partial<Record<KindName, string>>> = {
  coverage: 'lines-total',
  'load-test': 'requests',
  tests: 'executed',
};

/** The same for formats that count something else. */
const INSTEAD: Readonly<Record<string, string>> = { 'go-coverprofile': 'statements-total' };

function covered(kind: KindName, format: string): string | undefined {
  return Object.hasOwn(INSTEAD, format) ? INSTEAD[format] : COVERED[kind];
}

/**
 * Advice for a criterion that names a format without an end mark and has neither `ran` nor `enough`: a report that was cut
 * between two records would pass for a whole one. Audits are told of `ran`: what is cut off there are findings, and the
 * number of packages would not miss them.
 */
export function floorAdvice(kind: KindName): NonNullable<Check['advice']> {
  return ({ format, ran }, enough) => {
    if (typeof format !== 'string' || !withoutEndMark.includes(format) || ran !== undefined) return [];
    const fact = covered(kind, format);
    if (fact !== undefined && enough.length > 0) return [];
    return [
      {
        path: ['format'],
        message: `a report in the format \`${format}\` that was cut between two records looks whole`,
        hint:
          fact === undefined
            ? 'have the step write its exit code, and prove the run: `ran: { file: audit.exit, equals: 0 }`'
            : `say how much there must be, \`enough: { ${fact}: ">= 100" }\`, or prove the run with \`ran\``,
      },
    ];
  };
}

/** The same advice for a report at hand, whose format nobody named. */
export function endMarkNote({ id, kind, endMark }: Format): string[] {
  if (endMark !== null) return [];
  const fact = covered(kind, id);
  const floor = fact === undefined ? '' : `say how much there must be (\`enough: { ${fact}: ">= 100" }\`) or `;
  return [
    `a report in the format \`${id}\` that was cut between two records looks whole: ${floor}prove the run with \`ran\``,
  ];
}
