/** Before what is printed, in the same clause: it must not be printed, or something else happens when it is. */
const DENIED =
  /\b(?:no|not|none|nothing|neither|nor|never|nowhere|cannot|if|when|unless|until|stops?|aborts?|bad)\b|n['’]t\b/i;
/** Behind it: what happens then. */
const ENDS =
  /^[\s"“”'‘’`*]*(?:[:,;=–—-]|→|->|=>|is|means|and|then|\s)*(?:stop|abort|bad|roll|no-go|escalate|do not|halt)\b/i;

/** Whether the words from `at` to `end` of a text, of which the clause says that they are printed, are not what is wanted. */
export function isDenied(text: string, at: number, end: number): boolean {
  // A point or a colon within code ends no clause.
  const clause = text
    .slice(0, at)
    .replaceAll(/`[^`]*`/g, 'it')
    .split(/[.;:](?=\s)|,\s(?!(?:then|it)\b)/)
    .at(-1);
  return DENIED.test(clause ?? '') || ENDS.test(text.slice(end));
}
