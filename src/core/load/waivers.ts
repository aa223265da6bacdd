import type { Bound } from '../bound/bound.ts';
import type { Criterion } from '../checklist.ts';
import { type Cause, PENDING_CAUSES, UNKNOWN_CAUSES } from '../evidence.ts';
import { LIMITS } from '../limits.ts';
import { nearest } from '../nearest.ts';
import { isMap } from '../options.ts';
import type { Finding, Path } from '../problem.ts';
import type { Json } from '../schema.ts';
import { parseDay } from '../time.ts';
import type { Waiver } from '../waiver.ts';
import { readBound } from './bounds.ts';

const DAY = 86_400;
const CAUSES: readonly string[] = [...UNKNOWN_CAUSES, ...PENDING_CAUSES];

/**
 * Reads the waivers, each against the criterion it names. `ids` are those of all criteria, also of those left out for a
 * mistake of their own; `line` tells where a waiver stands.
 */
export async function loadWaivers(
  items: Json | undefined,
  criteria: readonly Criterion[],
  ids: readonly string[],
  line: (path: Path) => number,
  findings: Finding[],
): Promise<Waiver[]> {
  const waivers: Waiver[] = [];
  const seen = new Set<string>();
  for (const [index, item] of Array.isArray(items) ? (items as readonly Json[]).entries() : []) {
    if (!isMap(item)) continue;
    const path: Path = ['waivers', index];
    const before = findings.length;
    const text = (key: string) => (typeof item[key] === 'string' ? item[key] : '');
    const named = text('criterion');
    const criterion = criteria.find((one) => one.id === named);
    if (named !== '' && !ids.includes(named)) {
      const close = nearest(named, ids);
      findings.push({
        id: 'waiver-unknown',
        path: [...path, 'criterion'],
        message: `no criterion has the id \`${named}\``,
        ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
      });
    }
    if (named !== '' && seen.has(named)) {
      findings.push({
        id: 'waiver-unknown',
        path: [...path, 'criterion'],
        message: `\`${named}\` already has a waiver; say in one what it covers`,
      });
    }
    seen.add(named);
    const term = readTerm(item, path, findings);
    if (text('by') !== '' && person(text('by')) === person(text('approved-by'))) {
      findings.push({
        id: 'waiver-person',
        path: [...path, 'approved-by'],
        message: `\`${text('approved-by')}\` asked for this waiver and cannot approve it`,
      });
    }
    const covers = criterion ? await readCovers(item.covers, criterion, [...path, 'covers'], findings) : undefined;
    if (findings.length > before || !covers || !term) continue;
    waivers.push({
      criterion: named,
      ...covers,
      reason: text('reason'),
      by: text('by'),
      approvedBy: text('approved-by'),
      from: text('from'),
      until: text('until'),
      ...term,
      ...(typeof item.ticket === 'string' ? { ticket: item.ticket } : {}),
      line: line(path),
    });
  }
  return waivers;
}

/** `@Octo-Cat` and `octo-cat` are one person. */
function person(name: string): string {
  return name.normalize('NFKC').trim().replace(/^@+/, '').toLowerCase();
}

function readTerm(
  item: { readonly [key: string]: Json },
  path: Path,
  findings: Finding[],
): { start: number; end: number } | undefined {
  const [start, last] = ['from', 'until'].map((key) => {
    const day = typeof item[key] === 'string' ? parseDay(item[key]) : undefined;
    if (day === undefined && typeof item[key] === 'string')
      findings.push({
        id: 'waiver-date',
        path: [...path, key],
        message: `\`${item[key]}\` is no day; write YYYY-MM-DD`,
      });
    return day;
  });
  if (start === undefined || last === undefined) return undefined;
  const end = last + DAY;
  if (end <= start)
    findings.push({
      id: 'waiver-date',
      path: [...path, 'until'],
      message: `the waiver ends (${item.until}) before it begins (${item.from})`,
    });
  if (end - start > LIMITS.waiverDays * DAY) {
    findings.push({
      id: 'waiver-long',
      path: [...path, 'until'],
      message: `the waiver lasts ${(end - start) / DAY} days; the limit is ${LIMITS.waiverDays}`,
    });
  }
  return { start, end };
}

async function readCovers(
  covers: Json | undefined,
  criterion: Criterion,
  path: Path,
  findings: Finding[],
): Promise<Pick<Waiver, 'bounds' | 'causes'>> {
  const bounds: { fact: string; bound: Bound }[] = [];
  const causes: Cause[] = [];
  const parts: [Json, Path][] = Array.isArray(covers)
    ? (covers as readonly Json[]).map((part, index) => [part, [...path, index]])
    : [[covers ?? null, path]];
  for (const [part, place] of parts) {
    if (typeof part === 'string') {
      const close = nearest(part, CAUSES);
      if (CAUSES.includes(part)) causes.push(part as Cause);
      else
        findings.push({
          id: 'waiver-unknown',
          path: place,
          message: `\`${part}\` is no cause`,
          ...(close ? { suggestion: `did you mean \`${close}\`?` } : { hint: `causes are ${CAUSES.join(', ')}` }),
        });
      continue;
    }
    for (const [fact, raw] of isMap(part) ? Object.entries(part) : []) {
      if (raw === null) continue;
      const read = await readBound(criterion.check, criterion.options, fact, raw, [...place, fact], findings);
      if (read?.bound.kind === 'any')
        findings.push({
          id: 'waiver-any',
          path: [...place, fact],
          message: 'a waiver must say how much it tolerates, not `any`',
        });
      else if (read && !criterion.bounds.some((one) => one.fact === fact)) {
        findings.push({
          id: 'waiver-unknown',
          path: [...place, fact],
          at: 'key',
          message: `\`${criterion.id}\` has no bound on \`${fact}\`, so there is nothing to tolerate`,
        });
      } else if (bounds.some((one) => one.fact === fact)) {
        findings.push({
          id: 'duplicate-key',
          path: [...place, fact],
          at: 'key',
          message: `\`${fact}\` is covered twice, so the waiver does not say how much it tolerates`,
        });
      } else if (read) bounds.push({ fact, bound: read.bound });
    }
  }
  return { bounds, causes };
}
