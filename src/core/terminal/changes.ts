import { type Change, EFFECT_LOOKS, EFFECTS, type Effect } from '../diff/change.ts';
import type { RenderOptions } from '../renderer.ts';
import { cut, pad, widthOf, wrap } from './width.ts';
import { bold, ellipsis, paint, words } from './words.ts';

const ID_WIDTH = 28;

/** Changes of a checklist, worst first, under the word for what they do; at most `limit` of them. */
export function changeLines(
  changes: readonly Change[],
  options: RenderOptions,
  limit = Number.POSITIVE_INFINITY,
): string[] {
  const shown = changes.slice(0, limit);
  const width = Math.min(ID_WIDTH, Math.max(0, ...shown.map((change) => widthOf(idOf(change, options)))));
  const lines = EFFECTS.flatMap((effect) => {
    const these = shown.filter((change) => change.effect === effect);
    const { word } = EFFECT_LOOKS[effect];
    const heading = bold(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, options);
    return these.length === 0 ? [] : [heading, ...these.flatMap((change) => paragraph(change, width, options))];
  });
  const rest = changes.length - shown.length;
  return [...lines, ...(rest > 0 ? [`${ellipsis(options)} and ${rest} more`] : [])];
}

/** The shape of an effect on this terminal. */
export function shapeOf(effect: Effect, options: RenderOptions): string {
  const { mark, ascii } = EFFECT_LOOKS[effect];
  return options.unicode === false ? ascii : mark;
}

function paragraph(change: Change, width: number, options: RenderOptions): string[] {
  const shape = shapeOf(change.effect, options);
  const id = pad(cut(idOf(change, options), width, ellipsis(options)), width);
  const head = `  ${shape} ${id}${width > 0 ? '   ' : ''}`;
  const text = words(change.what.replaceAll('`', ''), options, 1000);
  const room = options.columns === undefined ? Number.POSITIVE_INFINITY : options.columns - widthOf(head);
  const [start = '', ...more] = wrap(text, Math.max(24, room));
  const indent = ' '.repeat(widthOf(head));
  return [
    paint(`${head}${start}`, shape, EFFECT_LOOKS[change.effect].color, options),
    ...more.map((line) => `${indent}${line}`),
  ];
}

function idOf({ criterion }: Change, options: RenderOptions): string {
  return words(criterion ?? '–', options);
}
