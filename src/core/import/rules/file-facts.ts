import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { fileAge } from './ages.ts';
import { edited } from './edited.ts';
import { limit } from './limit.ts';
import type { Seen } from './seen.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** What a text limits of files: how large and how old they are, how many there are, how many lines they have. */
export function fileFacts(seen: Seen): Facts {
  const age = fileAge(seen);
  return {
    ...exactSize(seen),
    ...limit(seen, 'size', 'bytes'),
    ...age,
    ...pictures(seen),
    ...counted(seen),
    ...('age' in age ? {} : edited(seen)),
  };
}

/** "Between 1.1 GB and 1.4 GB", "exactly 8,388,608 bytes". */
function exactSize({ band, body, bounds }: Seen): Facts {
  const found = bounds.find(
    (bound) =>
      dimensionOf(bound) === 'bytes' &&
      (bound.kind === 'range' || (bound.kind === 'compare' && bound.operator === '==' && /\bexactly\b/i.test(body))),
  );
  return band === 'go' && found !== undefined ? { size: boundText(found, 'lower') } : {};
}

/** Files of which shops and pages ask for a number. */
const PICTURES =
  /\b(?:screen ?shots?|images?|pictures?|photos?|icons?|banners?|previews?|mock-?ups?|videos?|clips?|fonts?|font files?|articles|files)\b/i;
/** "3 to 8 screenshots per device": so many of them. */
const OF_THEM =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:screen ?shots|images|pictures|photos|icons|banners|previews|videos|clips|files)\b/iu;
/** Nothing but how many: "at least 3, at most 10". */
const ONLY = /^[\s.,;()]*$/;
/** "(at least one, better 4)", "(six in all at most)". */
const IN_BRACKETS = /\([^()]*$/;

/** "8 to 10 screenshots", "more pictures (six in all at most)"; or below a heading of them "at least 3, at most 10". */
function pictures({ band, body, bounds, item }: Seen): Facts {
  if (band !== 'go') return {};
  if (/^\s*(?:[^:]*:\s*)?(?:no|zero)\s+(?:[\p{L}-]+\s+)?files\b/iu.test(body.split(',').at(-1) ?? ''))
    return { files: 0 };
  const [bound] = bounds.filter((one) => one.kind !== 'bare' && dimensionOf(one) === 'count');
  if (bound === undefined || bound.kind === 'bare') return {};
  const [before, behind] = [body.slice(0, bound.at), body.slice(bound.end)];
  const text = { files: boundText(bound, 'lower') };
  if (OF_THEM.test(behind)) return text;
  if (IN_BRACKETS.test(before) && PICTURES.test(before)) return text;
  return ONLY.test(before) && ONLY.test(behind) && item.headings.slice(-2).some((one) => PICTURES.test(one))
    ? text
    : {};
}

/** "Exactly 74 files", "has 1 914 rows". */
function counted({ band, body, bounds }: Seen): Facts {
  if (band !== 'go') return {};
  for (const bound of bounds) {
    if (bound.kind === 'range' || bound.amount.dimension !== 'count' || bound.amount.about) continue;
    const unit = /^\s+(?:(files)|(?:rows|lines|records|entries))\b/i.exec(body.slice(bound.end));
    const said = bound.kind === 'compare' || /\b(?:has|have|with|of|exactly)\s*$/i.test(body.slice(0, bound.at));
    // "27 files in `extract/`": so many are there.
    if (
      unit?.[1] !== undefined &&
      body.slice(0, bound.at).trim() === '' &&
      /^\s+files\s+in\b/i.test(body.slice(bound.end))
    )
      return { files: bound.kind === 'compare' ? boundText(bound, 'lower') : `>= ${bound.amount.number}` };
    if (unit !== null && said)
      return {
        [unit[1] === undefined ? 'lines' : 'files']:
          bound.kind === 'compare' ? boundText(bound, 'lower') : `== ${bound.amount.number}`,
      };
  }
  return {};
}
