/** A box, or a sign of how it stands, at the start of a text. */
export interface Mark {
  /** `box`: somebody is to tick it; `status`: it says how it stands. */
  readonly kind: 'box' | 'status';
  readonly ticked: boolean;
  /** How many characters it takes, with the blanks behind it. */
  readonly length: number;
}

const MARKS: readonly (readonly [form: RegExp, kind: Mark['kind'], ticked: boolean])[] = [
  [/^\s*\[[xX✓✔✅]\ufe0f?\]\s*/u, 'box', true],
  [/^\s*\[(?: ?|-|_)\]\s*/u, 'box', false],
  // Half done, put off, blocked, in doubt, as many write it (`[~]`, `[/]`, `[>]`, `[!]`, `[?]`): not done.
  [/^\s*\[[~/>!?*]\]\s+(?=\S)/u, 'box', false],
  [/^\s*\([xX✓✔]\)\s+/u, 'box', true],
  [/^\s*\( ?\)\s+/u, 'box', false],
  [/^\s*[☑🗹☒]\ufe0f?\s*/u, 'box', true],
  [/^\s*[☐⬜🔲▢□◻◽❏❑❒]\ufe0f?\s*/u, 'box', false],
  [/^\s*[✅✔✓🟢🟩]\ufe0f?\s*/u, 'status', true],
  [/^\s*[❌✗✘✖🔴⛔🚫🟡⚠🟠🛑🟥🟧🟨⏳🔄🚧]\ufe0f?\s*/u, 'status', false],
];

/** The box or sign that a text begins with. */
export function markOf(text: string): Mark | undefined {
  for (const [form, kind, ticked] of MARKS) {
    const found = form.exec(text)?.[0];
    if (found !== undefined) return { kind, ticked, length: found.length };
  }
  return undefined;
}

/** The one box that a text ends with, as its author puts it behind the words: `Search works: ☐`. */
export function markBehind(text: string): Mark | undefined {
  const boxes = text.match(/[☐☑🗹☒⬜🔲▢□◻◽❏❑❒]/gu) ?? [];
  const [, box] = /\S\s+([☐☑🗹☒⬜🔲▢□◻◽❏❑❒])\ufe0f?\s*$/u.exec(text) ?? [];
  return box !== undefined && boxes.length === 1 ? { kind: 'box', ticked: /[☑🗹☒]/u.test(box), length: 0 } : undefined;
}

const SIGN = '(?:(?![©®™])\\p{Extended_Pictographic}|[✓✗✘□▢◻◽❏❑❒])[\\ufe0f\\u200d\\p{M}\\p{Emoji_Modifier}]*';
const AROUND = new RegExp(`^(?:\\s*${SIGN})+\\s*|(?:\\s*${SIGN})+\\s*$|\\s*${SIGN}(?=\\s*[)\\]])`, 'gu');

/** A text without the signs and pictures around it: `🔒 Security Checks ✅` is `Security Checks`. */
export function withoutSigns(text: string): string {
  return text.replaceAll(AROUND, '').trim();
}

/** A text without lines to write on: `QA Manager: ______ Date: ____` is `QA Manager`. */
export function withoutBlanks(text: string): string {
  return text
    .replaceAll(/(?:\b(?:date|signature|signed|name|time)\s*:\s*)?_{3,}/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
