/** `☐ Not started | ☐ Done` offers a choice, `⬜ = open` explains one. */
export function isChoice(line: string): boolean {
  if (/^\W*(?:[☐☑⬜🔲□✅✔]\ufe0f?|\[[ xX]\])\s*(?:=|means\b)/u.test(line)) return true;
  return (line.match(/[☐☑⬜🔲□]|\[[ xX]\]/gu) ?? []).length > 1;
}
