import type { Mode } from '../checklist.ts';
import { nearest } from '../nearest.ts';
import { isMap } from '../options.ts';
import type { After, Phase } from '../phase/phase.ts';
import type { Finding, Path } from '../problem.ts';
import { parseDuration } from '../quantity.ts';
import type { Json } from '../schema.ts';
import { parseTime } from '../time.ts';
import type { Document } from './document.ts';
import { loadFreezes, loadWindows } from './windows.ts';

type Item = { readonly [key: string]: Json };

/** How old the verdict of an earlier phase may be, unless the file says otherwise. */
const AFTER_MAX_AGE = 7 * 86_400;

/** What a phase is besides its criteria. */
export interface PhaseFrame {
  readonly id: string;
  readonly title: string;
  readonly mode: Mode;
  readonly conditions: Phase['conditions'];
}

/** Reads one phase; its id, title and conditions were read as those of a group are. Mistakes go to `findings`. */
export function loadPhase(item: Item, frame: PhaseFrame, path: Path, document: Document, findings: Finding[]): Phase {
  const windows = loadWindows(item.window, [...path, 'window'], findings);
  const freezes = loadFreezes(item.freeze, windows[0]?.zone ?? 'UTC', [...path, 'freeze'], findings);
  const soak = duration(item, 'soak', path, findings);
  const after = loadAfter(item, path, findings);
  const t0 = typeof item.t0 === 'string' ? parseTime(item.t0) : undefined;
  if (typeof item.t0 === 'string' && t0 === undefined)
    findings.push({
      id: 'time-invalid',
      path: [...path, 't0'],
      message: `\`${item.t0}\` is no time`,
      hint: 'write 2026-12-01T09:00:00+01:00',
    });
  const { file, start, end } = document.locate(path);
  return {
    ...frame,
    ...(typeof item.notes === 'string' ? { notes: item.notes } : {}),
    ...(after ? { after } : {}),
    ...(typeof item.environment === 'string' ? { environment: item.environment } : {}),
    ...(soak === undefined ? {} : { soak }),
    windows,
    freezes,
    ...(t0 === undefined ? {} : { t0 }),
    onDemand: item['on-demand'] === true,
    path,
    location: {
      file,
      line: start.line,
      endLine: end.column === 1 && end.line > start.line ? end.line - 1 : end.line,
    },
  };
}

function loadAfter(item: Item, path: Path, findings: Finding[]): After | undefined {
  const { after } = item;
  const phase = isMap(after) ? after.phase : after;
  if (typeof phase !== 'string') return undefined;
  const maxAge = duration(item, 'after-max-age', path, findings) ?? AFTER_MAX_AGE;
  return { phase, commit: isMap(after) && after.commit === 'ancestor' ? 'ancestor' : 'same', maxAge };
}

/** Phases that follow one that there is not, or themselves. */
export function checkOrder(phases: readonly Phase[], findings: Finding[]): void {
  const known = phases.map(({ id }) => id);
  for (const phase of phases) {
    const { after, path } = phase;
    if (after === undefined) continue;
    const place = [...path, 'after'];
    const close = nearest(after.phase, known);
    if (!known.includes(after.phase))
      findings.push({
        id: 'phase-order',
        path: place,
        message: `there is no phase \`${after.phase}\``,
        ...(close ? { suggestion: `did you mean \`${close}\`?` } : {}),
      });
    else if (comesAfterItself(phase, phases))
      findings.push({
        id: 'phase-order',
        path: place,
        message: `the phase \`${phase.id}\` comes after itself, so it could never begin`,
      });
  }
}

function comesAfterItself(phase: Phase, phases: readonly Phase[]): boolean {
  const seen = new Set<string>();
  for (let at = phase.after?.phase; at !== undefined && !seen.has(at); ) {
    if (at === phase.id) return true;
    seen.add(at);
    at = phases.find(({ id }) => id === at)?.after?.phase;
  }
  return false;
}

function duration(item: Item, key: string, path: Path, findings: Finding[]): number | undefined {
  const text = item[key];
  if (typeof text !== 'string') return undefined;
  const seconds = parseDuration(text);
  if (seconds === undefined)
    findings.push({
      id: 'time-invalid',
      path: [...path, key],
      message: `\`${text}\` is no duration`,
      hint: 'write 45m, 4h or 2d',
    });
  return seconds;
}
