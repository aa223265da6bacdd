import type { StatedBound } from '../phrases/bound-phrase.ts';
import { boundText, wholly } from '../phrases/bound-text.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { type Score, scoreIn } from '../phrases/scores.ts';
import { banded } from './made.ts';
import { turned } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made } from './rule.ts';
import type { Seen } from './seen.ts';

/** What a file counts in, by the dimension of the bound. */
export const UNIT: Readonly<Record<string, string>> = { ratio: '%', duration: 's', bytes: 'B', rate: '/s' };

/** Facts that may be a time: how far off a forecast is, how long a call takes. */
const TIMES = new Set(['vitals', 'quality', 'error', 'model-error', 'complaints', 'difference']);

/** Where accuracy is that of a model, which an evaluation reports. */
const MODELS = [
  'model|models|ml|evaluation|classifier|classification|prediction|predictions|extraction|recognition|f1|precision|recall|auc|ndcg|routing|detection|accurate',
];

/** The first score that the text names, with its bound. */
export function scored(seen: Seen, known?: Score): Made | undefined {
  const found = known ?? scoreIn(seen.words);
  if (says(seen.words, ['5xx|4xx|5xxs|404s|cpu'])) return undefined;
  // A rate of mismatches that is watched is one of the system's own.
  if (found?.fact === 'difference' && seen.place === 'running' && says(seen.words, ['mismatch rate'])) return undefined;
  if (found?.fact === 'vitals' && says(seen.words, ['p50|p75|p90|p95|p99'])) return undefined;
  if (
    found?.fact === 'quality' &&
    seen.place !== 'plain' &&
    seen.place !== 'before' &&
    ![seen.words, ...seen.around].some((one) => says(one, MODELS))
  )
    return undefined;
  // What is turned away while all watch is a number of the running system.
  if (found?.fact === 'rejected' && seen.band !== 'go') return undefined;
  // "95 % in less than 12 min" is a time, whatever it is that is recalled.
  if (
    known === undefined &&
    found?.fact === 'quality' &&
    seen.bounds.some((one) => one.kind === 'compare' && dimensionOf(one) === 'duration')
  )
    return undefined;
  const first = found && boundOf(seen, found.fact);
  if (found === undefined || first === undefined) return undefined;
  // "Checksums: 100 % match": so much of what is bad is no limit.
  if (
    first.kind === 'bare' &&
    found.better === 'lower' &&
    first.amount.unit === '%' &&
    Number(first.amount.number) > 50
  )
    return undefined;
  const facts: Record<string, ReturnType<typeof declared>> = {};
  const bands: Record<string, string> = {};
  for (const { bound, near } of measuredIn(seen.body, first.kind === 'bare' ? [first] : seen.bounds)) {
    if (bound.kind === 'bare' && bound !== first) continue;
    const { fact, better } = near.map(scoreIn).find((one) => one !== undefined) ?? found;
    if (fact in bands) {
      // "Performance ≥ 85, accessibility ≥ 95": the second is called what stands before it.
      const own = near[0]?.at(-1) ?? '';
      if (!/^[a-z][a-z0-9]+$/.test(own) || own in bands || bound.kind === 'bare') continue;
      facts[own] = declared(own, UNIT[dimensionOf(bound)]);
      bands[own] = inPercent(boundText(wholly(bound), turned(seen, better)));
      continue;
    }
    facts[fact] = declared(fact, UNIT[dimensionOf(bound)]);
    bands[fact] = inPercent(boundText(wholly(bound), turned(seen, better)));
  }
  return { ...from(facts), ...banded(seen, bands) };
}

/** A number of points that stands for itself is one of percent. */
function inPercent(text: string): string {
  return text.replaceAll(/(\d)pp\b/g, '$1%');
}

/** The bound that compares; a bare amount only where such things are written so: "11 panels", "95 % of staff". */
function boundOf({ body, bounds }: Seen, fact: string): StatedBound | undefined {
  const usable = bounds.filter(
    (bound) =>
      !(bound.kind === 'bare' && bound.amount.about) &&
      // Of such numbers only some are times.
      (['ratio', 'count'].includes(dimensionOf(bound)) || (TIMES.has(fact) && dimensionOf(bound) === 'duration')),
  );
  const comparing = usable.find(({ kind }) => kind !== 'bare');
  if (comparing !== undefined) return comparing;
  return usable.find(
    (bound) =>
      bound.kind === 'bare' &&
      (dimensionOf(bound) === 'ratio' ||
        ['panels', 'rejected'].includes(fact) ||
        (fact === 'score' && dimensionOf(bound) === 'count' && body.slice(bound.end).trim() === '') ||
        (Number(bound.amount.number) === 0 && ['wrong', 'difference'].includes(fact))),
  );
}

/** Facts of a file that nobody has named yet. */
export function from(facts: Readonly<Record<string, unknown>>): Pick<Made, 'options' | 'todo'> {
  return {
    options: { file: PLACEHOLDER.data, facts },
    todo: { file: TODO.data, facts: 'the path of the value in that file' },
  };
}

/** Where a fact stands, by its own name until somebody says better. */
export function declared(
  fact: string,
  unit: string | undefined,
): string | { readonly path: string; readonly unit: string } {
  const path = `$.${fact.replaceAll('-', '_')}`;
  return unit === undefined ? path : { path, unit };
}

/** "Not below the average of May": what it was is the limit. */
export function asBeforeOrBetter(words: readonly string[]): string | undefined {
  if (says(words, ['not|no|never below|lower|less|fewer|under|smaller', 'at least as'])) return '>= baseline';
  return says(words, ['not|no|never above|over|higher|more|worse|longer|larger']) ? '<= baseline' : undefined;
}
