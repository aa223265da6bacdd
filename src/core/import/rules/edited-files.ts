import type { Seen } from './seen.ts';

/** A file of code as people name it in prose, without marks and without its folder: `basket.ts`, `routes/index.js`. */
const SOURCE =
  /(?<![\w./@-])(?:[\w-]+\/)*[\w.-]*[\w-]\.(?:jsx?|tsx?|mjs|cjs|py|go|rb|java|kt|rs|cs|php|swift|scala|dart|vue|svelte|s?css|sol)(?![\w/?-])/g;
/** Libraries are called like files: `Chart.js`, `next.js`. */
const LIBRARY =
  /^(?:[A-Z][a-z\d]*|node|next|vue|nuxt|three|d3|express|react|chart|moment|day|discord|ethers|web3|alpine|ember|socket|video|stripe|p5)\.js$/;
/** A folder that is called one: "`Adapters/` folder". */
const FOLDER = /(?<![\w./@-])((?:[\w-]+\/)+)`? (?:folder|directory)\b/g;
/** What stands behind these is where it comes from, and not what is edited. */
const SOURCE_OF = /\b(?:from|using|with|via|by|per|see|like)\s+(?:the\s+)?[`'"]?$/i;
/** What is removed is no longer there; what it is removed from is. */
const TAKES_OUT = /^\W*(?:remove|delete|strip)\b/i;
const TAKEN_FROM = /\bfrom\s+(?:the\s+)?[`'"]?$/i;
/** What is moved is no longer where it was. */
const MOVES = /^\W*(?:move|rename)\b/i;
const MOVED_TO = /\b(?:to|into|as)\s+(?:the\s+)?[`'"]?$/i;
/** Where the values of variables are kept, which `env` looks at. */
const KEEPS_VALUES = /^\.env(?:\.(?!example|sample|template|dist)\w+)*$/;

/** The files that a step makes or edits: those which are marked, and source files and folders that stand in its prose. */
export function editedFiles({ named, body, item }: Seen): readonly string[] {
  // What a command names is not edited: "create the admin (`python manage.py createsuperuser`)".
  const prose = item.code.filter((span) => /\s/.test(span)).reduce((rest, span) => rest.replace(span, ' '), body);
  const inProse = [
    ...[...prose.matchAll(SOURCE)].map(([file]) => file).filter((file) => !LIBRARY.test(file)),
    ...[...prose.matchAll(FOLDER)].map(([, folder = '']) => folder),
  ];
  const all = [...new Set([...named.files, ...inProse])];
  const takesOut = TAKES_OUT.test(body);
  const edited = all.filter((file) => {
    const before = body.slice(0, body.indexOf(file));
    // A folder may have been there before.
    if (MOVES.test(body)) return MOVED_TO.test(before) && !file.endsWith('/');
    return takesOut ? TAKEN_FROM.test(before) : !SOURCE_OF.test(before);
  });
  // "Set SHOP_URL in `.env`": the variable is what counts.
  return named.variables.length > 0 && edited.every((file) => KEEPS_VALUES.test(file)) ? [] : edited;
}
