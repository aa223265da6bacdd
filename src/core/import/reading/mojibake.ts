// What the bytes 0x80 to 0xFF are in the two code pages that UTF-8 is commonly misread in:
// https://encoding.spec.whatwg.org/#windows-1252 and https://encoding.spec.whatwg.org/#macintosh
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
const MACINTOSH =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const PAGES = [WINDOWS_1252, MACINTOSH].map(
  (page) => new Map([...page].map((character, index) => [character, 0x80 + index])),
);
// Latin-1, which many programs read for Windows-1252, has controls where that has signs.
for (let byte = 0x80; byte < 0xa0; byte++) PAGES[0]?.set(String.fromCharCode(byte), byte);

/**
 * Undoes UTF-8 that was read as Windows-1252 or MacRoman and saved again (`âœ…`, `‚úÖ` for ✅). Only sequences that are
 * UTF-8 for what checklists use, punctuation, arrows, symbols and emoji, are undone; accented letters, of which two in a row
 * may be meant (`ß“` ends a German quotation), only where the text has one of the others. Line breaks stay where they are.
 */
export function repairMojibake(text: string): string {
  if (!/[^\p{ASCII}]/u.test(text)) return text;
  return PAGES.reduce((repaired, page) => {
    const long = decode(repaired, page, 3);
    return long === repaired ? repaired : decode(long, page, 2);
  }, text);
}

/** Replaces every sequence of at least `shortest` bytes. */
function decode(text: string, page: ReadonlyMap<string, number>, shortest: number): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const lead = page.get(text.charAt(at)) ?? 0;
    const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead === 0xc2 || lead === 0xc3 ? 2 : 0;
    const character = length >= shortest ? characterOf(text.slice(at, at + length), page) : undefined;
    out += character ?? text.charAt(at);
    at += character === undefined ? 1 : length;
  }
  return out;
}

// Latin letters, punctuation, currencies, arrows, symbols, emoji, and what makes an emoji of a symbol.
const LIKELY = /^(?:[\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u20a0-\u2bff\u{1f000}-\u{1faff}]|\ufe0e|\ufe0f)$/u;

/** The one character that the misread bytes are in UTF-8, if it is one that is likely meant. */
function characterOf(misread: string, page: ReadonlyMap<string, number>): string | undefined {
  const bytes = [...misread].flatMap((character) => page.get(character) ?? []);
  if (bytes.length < misread.length || bytes.slice(1).some((byte) => byte > 0xbf)) return undefined;
  try {
    const character = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return LIKELY.test(character) ? character : undefined;
  } catch {
    return undefined;
  }
}
