// Everything below U+0020 but tab and line breaks, DEL and C1, the bidi controls of CVE-2021-42574, and the byte order
// mark anywhere but at the start.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The first character that has no business in a file people review, or `undefined`. */
export function firstControl(text: string): { readonly offset: number; readonly name: string } | undefined {
  const body = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const found = FORBIDDEN.exec(body);
  if (!found) return undefined;
  return { offset: found.index, name: `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` };
}
