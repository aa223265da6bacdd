/** What a team marks its lines with, before their words: `[BLOCK]`, `[Release Lead]`, `(ops)`, `P0:`, `Step 3:`. */
const TAGS =
  /^(?:\s*(?:\[\p{L}[\p{L}\d /&+-]{0,24}\](?!\()|\([a-z][a-z/ ]{1,14}\)|P[0-4](?=[\s:–—-])|Step \d{1,2}(?=:))\s*[:–—-]?)+\s+(?=\S+\s+\S)/u;

/** A text without the tags it opens with, where words are left; what it says does not depend on them. */
export function untagged(text: string): string {
  return text.replace(TAGS, '');
}
