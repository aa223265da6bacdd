import type { Criterion } from '../checklist.ts';
import { type BaselineRule, isRule, type RuleMistake, readRule } from '../history/rule.ts';
import { nearest } from '../nearest.ts';
import type { Phase } from '../phase/phase.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

type Item = { readonly [key: string]: Json };

/** The rule of a criterion: its own, else that of `defaults`, unless it has a report to compare with. Mistakes go to `findings`. */
export function loadBaseline(
  item: Item,
  options: Item,
  path: Path,
  defaults: { readonly values: Item; readonly path: Path },
  findings: Finding[],
): BaselineRule | undefined {
  const own = readRule(item.baseline);
  if (own && !isRule(own)) findings.push(finding(own, [...path, 'baseline']));
  if (item.baseline !== undefined || options.baseline !== undefined) return isRule(own) ? own : undefined;
  const shared = readRule(defaults.values.baseline);
  if (shared === undefined && typeof defaults.values.baseline === 'string')
    findings.push(
      finding(
        {
          mistake: `\`${defaults.values.baseline}\` is no baseline of all criteria`,
          hint: 'write `last-go`, `last 5` or `pinned FILE`; a report belongs to its criterion, or to `defaults` of its check',
        },
        [...defaults.path, 'baseline'],
      ),
    );
  if (shared && !isRule(shared)) findings.push(finding(shared, [...defaults.path, 'baseline']));
  return isRule(shared) ? shared : undefined;
}

/** Phases that criteria compare with and that could never have results for them. */
export function checkComparedPhases(
  criteria: readonly Criterion[],
  ids: readonly string[],
  phases: readonly Phase[],
  findings: Finding[],
): void {
  const known = phases.map(({ id }) => id);
  for (const criterion of criteria) {
    const { baseline: rule, path } = criterion;
    if (rule?.kind !== 'phase') continue;
    const place = [...path, 'baseline'];
    if (!known.includes(rule.phase)) {
      const close = nearest(rule.phase, known);
      findings.push({
        id: 'phase-unknown',
        path: [...place, 'phase'],
        message: `there is no phase \`${rule.phase}\``,
        ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
      });
      continue;
    }
    // One that has mistakes of its own is there all the same.
    const { criterion: other } = rule;
    if (other !== undefined && ids.includes(other) && !criteria.some(({ id }) => id === other)) continue;
    const message = neverThere(criterion, rule.phase, other, criteria);
    if (message) findings.push({ id: 'option-invalid', path: place, ...message });
  }
}

/** Why the results of a phase could never have what a criterion compares with. */
function neverThere(
  criterion: Criterion,
  phase: string,
  named: string | undefined,
  criteria: readonly Criterion[],
): Pick<Finding, 'message' | 'hint'> | undefined {
  const { id, phases } = criterion;
  if (phases?.every((one) => one === phase))
    return { message: `\`${id}\` is judged in the phase \`${phase}\` only, and would be compared with itself` };
  const other = criteria.find((one) => one.id === (named ?? id));
  if (!other) return { message: `there is no criterion \`${named}\`` };
  if (other.phases && !other.phases.includes(phase))
    return {
      message: `\`${other.id}\` is not judged in the phase \`${phase}\`, so that its results never have it`,
      hint: `name a criterion of that phase: \`{ phase: ${phase}, criterion: ID }\`, or let it belong to both with \`phases\``,
    };
  if (other.check.key !== criterion.check.key)
    return { message: `\`${other.id}\` is another check (\`${other.check.key}\`), whose facts are other facts` };
  return undefined;
}

function finding({ mistake, hint }: RuleMistake, path: Path): Finding {
  return { id: 'option-invalid', path, message: mistake, ...(hint === undefined ? {} : { hint }) };
}
