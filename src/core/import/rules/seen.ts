import type { Band } from '../../bound/bound.ts';
import type { ImportItem } from '../item.ts';
import { type StatedBound, statedBounds } from '../phrases/bound-phrase.ts';
import { type Named, namedIn } from '../phrases/code.ts';
import { namedInText } from '../phrases/names.ts';
import { type Place, placeOf } from '../phrases/place.ts';
import { isTimeLabel } from '../phrases/time-label.ts';
import { type Opening, openingOf } from '../phrases/verbs.ts';
import { wordsOf } from '../phrases/words.ts';

/** An item as rules look at it: its words, what they open with, what its code names, the bounds that it states. */
export interface Seen {
  readonly item: ImportItem;
  /** The text without a time it opens with (`T+2 min:`). */
  readonly body: string;
  /** The words of the body, without those of its code. */
  readonly words: readonly string[];
  /** The words of the headings and parents, innermost first. */
  readonly around: readonly (readonly string[])[];
  readonly opening: Opening;
  readonly named: Named;
  readonly bounds: readonly StatedBound[];
  /** The band that the section makes of a bound. */
  readonly band: Band;
  readonly place: Place;
}

/** Past this many characters nobody states a requirement; the rest is not looked at. */
const CHARACTERS = 1_000;

/** Looks at an item. Takes time in proportion to the length of its text. */
export function look(item: ImportItem): Seen {
  const text = item.text.slice(0, CHARACTERS);
  const lead = item.lead ?? '';
  const body =
    lead !== '' && isTimeLabel(lead) && text.startsWith(lead)
      ? text.slice(lead.length).replace(/^[\s:–—-]+/, '')
      : text;
  const prose = item.code.reduce((rest, span) => (span === '' ? rest : rest.replace(span, ' ')), body);
  const words = wordsOf(prose);
  const around = [...item.headings].reverse().map((heading) => wordsOf(heading.slice(0, CHARACTERS)));
  const named = namedInText(namedIn(item.code, item.urls, item.blocks), prose);
  return {
    item,
    body,
    words,
    around,
    opening: opens(words, item, body),
    named,
    bounds: statedBounds(prose),
    band:
      item.section === 'caution' ? 'caution' : item.section === 'no-go' || item.section === 'rollback' ? 'no-go' : 'go',
    place: placeOf(words, around, item.section),
  };
}

/** How the item opens: by its first words, or by those behind a label that is only a name ("**Staging**: deploy …"). */
function opens(words: readonly string[], { lead }: ImportItem, body: string): Opening {
  const first = openingOf(words) ?? 'state';
  if (first !== 'state' || lead === undefined || !body.startsWith(lead)) return first;
  const behind = openingOf(wordsOf(body.slice(lead.length)));
  return behind ?? first;
}
