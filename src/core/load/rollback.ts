import type { Criterion, Level, Mode } from '../checklist.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';

/** Reads `rollback`. One that can never fire is a mistake, which goes to `findings`. */
export function loadRollback(
  item: { readonly [key: string]: Json },
  inherited: { readonly level: Level; readonly mode: Mode },
  path: Path,
  findings: Finding[],
): Pick<Criterion, 'rollback'> {
  const { rollback } = item;
  if (rollback === undefined || rollback === false || rollback === null) return {};
  const states = rollback === true ? ['no-go'] : Array.isArray(rollback) ? (rollback as readonly string[]) : [];
  const mute =
    inherited.level === 'info' ? '`level: info`' : inherited.mode === 'observe' ? '`mode: observe`' : undefined;
  if (mute)
    findings.push({
      id: 'rollback-mute',
      warning: true,
      path: [...path, 'rollback'],
      message: `with ${mute} this never rolls anything back`,
    });
  return { rollback: states as readonly ('no-go' | 'unknown')[] };
}
