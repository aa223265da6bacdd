import { codeSpan } from '../core/escape.ts';
import { LIMITS } from '../core/limits.ts';
import type { Problem, UserError } from '../core/problem.ts';
import type { Place } from './runner.ts';

/** A mistake beside the line it is on. */
interface Mistake {
  readonly level: Problem['severity'];
  readonly message: string;
  readonly place: Place;
}

/** Annotations for what is wrong with the checklist or the call. GitHub shows 10 a level; the last says how many are left out. */
export function mistakes({ problems }: UserError): Mistake[] {
  return (['error', 'warning'] as const).flatMap((level) => {
    const all = problems.filter(({ severity }) => severity === level);
    const more = all.length - LIMITS.annotationsPerLevel;
    return all.slice(0, LIMITS.annotationsPerLevel).map((problem, index) => {
      const last = more > 0 && index === LIMITS.annotationsPerLevel - 1;
      return { level, message: `${words(problem)}${last ? ` (and ${more} more)` : ''}`, place: placeOf(problem) };
    });
  });
}

/** The job summary in place of a report. A summary over 1 MiB would be dropped whole, so of thousands it has the first hundred. */
export function mistakesSummary({ problems }: UserError): string {
  const rest = problems.length - SHOWN;
  const list = problems.slice(0, SHOWN).map(({ location, message }) => {
    const place = location ? `${location.file}:${location.start.line}: ` : '';
    return `- ${codeSpan(`${place}${message}`, 1000)}`;
  });
  const more = rest > 0 ? [`- … and ${rest} more`] : [];
  return `## gonogo: the checklist or the call is wrong\n\n${[...list, ...more].join('\n')}\n`;
}

const SHOWN = 100;

function words({ message, suggestion, hint }: Problem): string {
  return [message, suggestion, hint].filter(Boolean).join('. ');
}

function placeOf({ location }: Problem): Place {
  if (!location) return {};
  return { file: location.file, line: location.start.line, column: location.start.column, endLine: location.end.line };
}
