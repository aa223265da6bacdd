import { there } from './file.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** A source file, a script or a file of settings that a heading names: what stands in capitals below is a constant of it. */
const NAMED_ABOVE =
  /(?<![\w@:./-])((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:ts|tsx|js|mjs|cjs|py|go|rb|php|rs|java|kt|cs|swift|sh|bat|ps1|ini|toml|astro|vue))(?![\w/-])/;
/** Libraries are called like files. */
const LIBRARY = /^(?:[A-Z][a-z]*|node|next|vue|nuxt|three|d3|express|react|chart)\.js$/;

/** The file that the nearest headings name, for an item that sets or tells constants; `undefined` where there is none. */
export function constantsOf({ item, named, words }: Seen): string | undefined {
  if (named.variables.length === 0 || named.files.length > 0 || words.some((word) => /^env(?:ironment)?$/.test(word)))
    return undefined;
  for (const heading of item.headings.slice(-2).reverse()) {
    const file = NAMED_ABOVE.exec(heading)?.[1];
    if (file !== undefined && !LIBRARY.test(file)) return file;
  }
  return undefined;
}

/** Constants below the name of their file. */
export const CONSTANT_RULES: readonly Rule[] = [
  {
    id: 'constant-in-file',
    check: 'file',
    why: 'It is set in the file that is named above, so the file shows it.',
    opens: ['state', 'look', 'change'],
    make: (seen) => {
      const file = constantsOf(seen);
      return file === undefined || seen.bounds.some(({ kind }) => kind !== 'bare') ? undefined : there(seen, [file]);
    },
    examples: [
      {
        text: 'CART_LIMIT is that of the contract',
        item: { code: ['CART_LIMIT'], headings: ['Settings (in src/config.ts)'] },
        options: { path: 'src/config.ts' },
      },
      {
        text: 'SHOP_REGION: paste the name of the region',
        item: { code: ['SHOP_REGION'], headings: ['deploy.sh'] },
        options: { path: 'deploy.sh' },
      },
    ],
    unlike: [
      { text: 'CART_LIMIT is set', item: { code: ['CART_LIMIT'], headings: ['Settings'] } },
      { text: 'Limit is set', item: { headings: ['Settings (in src/config.ts)'] } },
      { text: 'CART_LIMIT is set', item: { code: ['CART_LIMIT'], headings: ['Node.js'] } },
    ],
  },
];
