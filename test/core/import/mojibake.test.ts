import { describe, expect, it } from 'vitest';
import { repairMojibake } from '../../../src/core/import/reading/mojibake.ts';

/** UTF-8 read in another code page, as broken editors save it. */
const misread = (text: string, page: string) => new TextDecoder(page).decode(new TextEncoder().encode(text));

describe('what was misread is what was meant', () => {
  const meant = [
    '✅ done → next',
    '⚠️ slow',
    '🔒 keys — “quoted” …',
    'Zürich ✅ déjà vu, ½ of it',
    '☐ open\n☑ closed\n',
  ];
  it.each(meant.flatMap((text) => [['windows-1252', text] as const, ['macintosh', text] as const]))(
    '%s: %j',
    (page, text) => expect(repairMojibake(misread(text, page))).toBe(text),
  );
});

describe('clean text stays as it is', () => {
  it.each([
    ['German quotes', 'Er sagte: „Das macht Spaß“ und „ging über die Straße“.'],
    ['French', '« Été » – l’œuvre “élue” à Évry… « ça »'],
    ['Portuguese in capitals', 'AMANHÃ” e “NÃO”'],
    ['mathematics', '√π ≈ 1.77, ∑ √© ¬∑ x'],
    ['signs of the right kind', '✅ ☐ ⚠️ → ≥ 🔒'],
    ['Greek, Cyrillic, Japanese', 'αβγ Привет 日本語 ‚тест‘'],
    ['one lone accent of each page', 'â ‚ Ô ð Ã Â √ ¬'],
    ['no letter beyond ASCII', 'plain'],
  ])('%s', (_, text) => expect(repairMojibake(text)).toBe(text));
});

it('lines stay where they are', () => {
  const text = misread('a ✅\nb → c\n\nd …\n', 'macintosh');
  expect(repairMojibake(text).split('\n')).toHaveLength(text.split('\n').length);
});
