/** A document with its boxes as they should be, and how many lines that changed. */
export interface Ticked {
  readonly text: string;
  readonly ticked: number;
  readonly unticked: number;
}

/** The box of a task of GitHub-flavoured Markdown (https://github.github.com/gfm/#task-list-items-extension-), or a drawn one. */
const BOX = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(\[[ xX]\]|[☐☑])(?=\s)/u;

/** Ticks and unticks the boxes on some lines, counted from 1. Nothing else in the document changes. */
export function tick(document: string, boxes: ReadonlyMap<number, boolean>): Ticked {
  let [ticked, unticked] = [0, 0];
  const parts = document.split(/(\r\n|\n|\r)/);
  // Every other part is a line's end.
  const lines = parts.map((part, at) => {
    const wanted = at % 2 === 0 ? boxes.get(at / 2 + 1) : undefined;
    if (wanted === undefined) return part;
    return part.replace(BOX, (whole, before: string, box: string) => {
      const is = box !== '[ ]' && box !== '☐';
      if (is === wanted) return whole;
      if (wanted) ticked++;
      else unticked++;
      const drawn = box.startsWith('[') ? (wanted ? '[x]' : '[ ]') : wanted ? '☑' : '☐';
      return `${before}${drawn}`;
    });
  });
  return { text: lines.join(''), ticked, unticked };
}
