/** How much it matters, or the number of the step, before a colon; where a limit stands behind it the word says of which degree that is. */
const LABEL =
  '(?:TODO|FIXME|WIP|TBD|(?:[Cc]ritical|CRITICAL|[Hh]igh|HIGH|[Mm]edium|MEDIUM|[Ll]ow|LOW)(?: (?:priority|PRIORITY))?|[Bb]locker|BLOCKER|[Uu]rgent|URGENT|[Ii]mportant|IMPORTANT|[Oo]ptional|OPTIONAL|[Rr]equired|REQUIRED|[Rr]ecommended|RECOMMENDED|[Mm]andatory|MANDATORY|MUST|SHOULD|NICE[ -]TO[ -]HAVE|[Nn]ice[ -]to[ -]have|(?:[Ss]tep|STEP) \\d{1,2}[a-z]?):(?=[^<>≤≥%]*$)';

/** What a team marks its lines with, before their words: `[BLOCK]`, `[Release Lead]`, `(ops)`, `P0:`, `TODO:`, `Step 4:`. */
const TAGS = new RegExp(
  `^(?:\\s*(?:\\[\\p{L}[\\p{L}\\d /&+-]{0,24}\\](?!\\()|\\([a-z][a-z/ ]{1,14}\\)|P[0-4](?=[\\s:–—-])|${LABEL})\\s*[:–—-]?)+\\s+(?=\\S+\\s+\\S)`,
  'u',
);

/** A text without the tags it opens with, where words are left; what it says does not depend on them. */
export function untagged(text: string): string {
  return text.replace(TAGS, '');
}
