import type { FactBounds } from '../bands.ts';
import { compareBands, sameBounds } from './bands.ts';
import { type Change, type Effect, quoted, same } from './change.ts';

/** What changed in the bounds of one criterion, fact by fact, defaults in force included. */
export function boundChanges(id: string, before: readonly FactBounds[], after: readonly FactBounds[]): Change[] {
  return factsOf(before, after).flatMap((fact) => {
    const [was, is] = [find(before, fact), find(after, fact)];
    const [effect, what] = was && is ? changed(was, is) : oneSided(was, is);
    return effect ? [{ effect, about: 'bound', criterion: id, what }] : [];
  });
}

/** What changed in `enough`: a fact counts as enough or does not. */
export function enoughChanges(id: string, before: readonly FactBounds[], after: readonly FactBounds[]): Change[] {
  return factsOf(before, after).flatMap((fact) => {
    const [was, is] = [find(before, fact), find(after, fact)];
    const effect = was && is ? effectOf(compareBands(was, is)) : was ? 'looser' : 'tighter';
    const side = (one: FactBounds | undefined) => (one?.go ? quoted(one.go.text) : 'nothing');
    const what = `enough of ${quoted(fact)}: ${side(was)} → ${side(is)}`;
    return effect ? [{ effect, about: 'bound', criterion: id, what }] : [];
  });
}

/** The effect of a comparison; `undefined` where nothing is judged otherwise. */
export function effectOf(found: { looser: boolean; tighter: boolean; sure: boolean }): Effect | undefined {
  if (found.looser) return 'looser';
  if (!found.sure) return 'possibly-looser';
  return found.tighter ? 'tighter' : undefined;
}

function changed(was: FactBounds, is: FactBounds): [Effect | undefined, string] {
  const found = compareBands(was, is);
  // A bound that holds always also asks that the fact is there.
  const [demanded, demands] = [was.when === 'always', is.when === 'always'];
  const effect = effectOf({
    looser: found.looser || (demanded && !demands),
    tighter: found.tighter || (!demanded && demands),
    sure: found.sure && (demanded || demands || same(was.when, is.when)),
  });
  const remarks = [
    ...(effect === 'looser' && found.tighter ? ['for some values it is tighter'] : []),
    ...(effect === 'possibly-looser' ? ['how these compare cannot be told'] : []),
    ...(demanded && !demands ? ['the fact need no longer be there'] : []),
    ...(!demanded && demands && sameBounds(was, is) ? ['the fact must be there'] : []),
  ].map((remark) => `; ${remark}`);
  if (was.isDefault && is.go?.kind === 'any')
    return [
      effect,
      [`the default ${quoted(`${was.fact}: ${was.go?.text}`)} is taken away`, others(is), ...remarks].join(''),
    ];
  return [effect, [`${described(was)} → ${is.isDefault ? 'default: ' : ''}${sides(is)}`, ...remarks].join('')];
}

function oneSided(was: FactBounds | undefined, is: FactBounds | undefined): [Effect | undefined, string] {
  if (was) return ['looser', `${described(was)} is no longer bound`];
  return is ? ['tighter', `${described(is)} is new`] : [undefined, ''];
}

/** "`p95` (go `< 500ms`, caution `500ms .. 2s`)". */
function described(bounds: FactBounds): string {
  return `${quoted(bounds.fact)} (${bounds.isDefault ? 'default: ' : ''}${sides(bounds)})`;
}

function sides({ go, caution, noGo }: FactBounds): string {
  const named = [['go', go] as const, ['caution', caution] as const, ['no-go', noGo] as const];
  return named.flatMap(([band, bound]) => (bound ? [`${band} ${quoted(bound.text)}`] : [])).join(', ');
}

function others({ go: _, ...rest }: FactBounds): string {
  const left = sides(rest);
  return left === '' ? '' : `; what is left is ${left}`;
}

function factsOf(before: readonly FactBounds[], after: readonly FactBounds[]): string[] {
  return [...new Set([...before, ...after].map(({ fact }) => fact))];
}

function find(bounds: readonly FactBounds[], fact: string): FactBounds | undefined {
  return bounds.find((one) => one.fact === fact);
}
