// Everything below U+0020 but tab and line breaks, DEL and C1, the bidi controls of CVE-2021-42574, what shows nothing
// and joins nothing (U+200C and U+200D join letters and emoji), line breaks that are none to YAML, and the byte order
// mark anywhere but at the start.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2060-\u2069\ufeff]/;

/** The first character of each line that has no business in a file people review. */
export function controls(text: string): { readonly offset: number; readonly name: string }[] {
  const found: { offset: number; name: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const match = FORBIDDEN.exec(start === 0 ? line.replace(/^\ufeff/, ' ') : line);
    if (match) found.push({ offset: start + match.index, name: nameOf(match[0]) });
    start += line.length + 1;
  }
  return found;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
