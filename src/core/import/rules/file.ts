import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { editedFiles } from './edited-files.ts';
import { isReference, isRun } from './file-meant.ts';
import { banded, textOf } from './made.ts';
import { TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What people do with a document, which the file does not show. */
export const UNSEEN = [
  'moved|trained|briefed|shared|sent|announced|emailed|proofread|printed|reviewed|approved|signed|followed|tested|read|translated',
];

/** Where values are kept beside the code. */
const VALUES = /(?:^|\/)\.env(?:\.[\w-]+)*$/;

/** Files, and what is written in them. */
export const FILE_RULES: readonly Rule[] = [
  {
    id: 'file-listed',
    check: 'file',
    why: 'It names a file, which is there or is not.',
    opens: ['state', 'look', 'run', 'change'],
    not: [
      'signed|served|reachable|answers|loads|ran|succeeded|successful|finished|ended|running|failed',
      'valid|syntax|works|passes|passed|tested|green|succeeds|succeeded|runs|executed|reviewed|approved|complete*',
    ],
    make: (seen) => {
      const { named, body, words } = seen;
      const file = named.files[0] ?? /^[\w.-]+\/(?= (?:directory|folder|with)\b)/.exec(body)?.[0];
      if (
        file === undefined ||
        !body
          .replace(/^[\s`]+/, '')
          .replace(/^\.\//, '')
          .startsWith(file)
      )
        return undefined;
      return says(words, ['^ run|execute|deploy']) || isRun(seen)
        ? undefined
        : withLines(seen, named.files.length === 0 ? [file] : named.files);
    },
    examples: [
      {
        text: 'src/cart/main.go – the service',
        item: { code: ['src/cart/main.go'] },
        options: { path: 'src/cart/main.go' },
      },
      { text: '0007_carts.sql', options: { path: '0007_carts.sql' } },
      { text: 'plugins/ directory with both carriers', options: { path: 'plugins/' } },
      { text: 'tests/ – unit tests', item: { code: ['tests/'] }, options: { path: 'tests/' } },
    ],
    unlike: [{ text: 'scripts/check.sh passes', item: { code: ['scripts/check.sh'] } }, 'The tests are in a folder'],
  },
  {
    id: 'file-size',
    check: 'file',
    why: 'How large the file is, anybody can measure who has it.',
    says: [
      'apk|aab|ipa|bundle|binary|artifact|installer|package ?no|not .. bigger|larger|smaller|more|most|below|under',
      'bundle|apk|aab|ipa|binary|installer|zip|jar|war|archive|lambda|artifact|wasm|chunk|stylesheet|firmware|tarball|wheel',
      'bundle|apk|aab|ipa|binary|package|artifact|download|asset|assets|executable|installer|jar|wheel|app|build ?download ?total ?gzipped size',
      'bundle|apk|aab|ipa|binary|package|artifact|download|executable|installer|image|firmware|archive ?is|are smaller|below|under|less|at|stays',
      'file|weights|crate|gem|module|library|image|dump|export|logo|icon|attachment|plugin|extension|model ?file ?is|are|weighs|fits ?no ?not ?smaller|larger|bigger|below|under|at|less|than most|than',
      'patch|update|client|setup|game|theme|page|bundle|chunk ?file size|weight|weighs',
      'file|weights|crate|gem|library|image ?file ?is|fits ?: smaller|below|under|less',
      'size .. bundle|apk|download|package|binary',
      '^ ?the ?static ?shared ?native ?js ?css library|binary|module|crate|gem|plugin|extension|executable|font|fonts|app',
      'appimage|flatpak|sdist|wheel|dmg|msi|rpm|deb|iso|tarball|image|package|packages|installer|partition',
    ],
    not: [
      'memory|heap|ram|disk|refused|rejected|accepted|resized|scaled|upload|uploads|uploaded|opens|open|loads|transferred|takes|limit|over|attachments',
    ],
    make: (seen) => {
      const size = seen.bounds.find((bound) => dimensionOf(bound) === 'bytes' && bound.kind !== 'bare');
      if (size === undefined) return undefined;
      return { ...there(seen, seen.named.files), ...banded(seen, { size: textOf(size, 'lower', seen) }) };
    },
    examples: [
      { text: 'JavaScript bundle is smaller than 300 kB', bands: { go: { size: '< 300kB' } } },
      { text: 'Download size: at most 25 MB', bands: { go: { size: '<= 25MB' } } },
    ],
    unlike: ['Memory of the app below 300 MB', 'Bundle of offers is ready'],
  },
  {
    id: 'file-edited',
    check: 'file',
    why: 'The file that is to be made or edited is named, so anybody can look whether it is there.',
    opens: ['change'],
    says: [
      '^ replace|insert|configure|fix|switch|enter .. in|into $',
      '^ replace .. in|into with|by',
      '^ ?optionally add|create',
      '^ fix ?the syntax|type|error|errors|typo|typos|bug|bugs|import|imports|warning|warnings',
      '^ set up $',
      '^ set up ?local file|files',
      '^ export|dump|save|copy|store|collect|put .. to|in|into|as',
      '^ refactor|rewrite',
      '^ remove|delete|strip .. from',
      '^ move|rename to',
      '^ ?re update|edit|bump|write|create|add|fill|document|draft|append|commit|extend|amend|adapt|change|record|generate|complete|describe|note|increment|list|set|modify|prepare|correct|adjust|finalize|finalise',
    ],
    not: ['^ set up the|our|an|all|api|new', 'based on', 'according to', 'as|described|listed in'],
    make: (seen) => {
      const files = [...editedFiles(seen).filter((file) => !file.endsWith('.sh')), ...known(seen)];
      if (files.length === 0 || (says(seen.words, ['^ set up']) && !files.every((file) => VALUES.test(file))))
        return undefined;
      return withLines(seen, files);
    },
    examples: [
      { text: 'Replace the old rate in src/rates.ts with that of June', options: { path: 'src/rates.ts' } },
      { text: 'Fix PriceList.tsx type error', options: { path: 'PriceList.tsx' } },
      { text: 'Set up .env file with the real keys', item: { code: ['.env'] }, options: { path: '.env' } },
      { text: 'Bump the version in package.json', options: { path: 'package.json' } },
      { text: 'Update the changelog', options: { path: 'CHANGELOG.md' } },
      {
        text: 'Write docs/runbooks/carts.md',
        item: { code: ['docs/runbooks/carts.md'] },
        options: { path: 'docs/runbooks/carts.md' },
      },
      { text: 'Refactor basket.js to use the price service', options: { path: 'basket.js' } },
      { text: 'Add the new routes to app.ts', options: { path: 'app.ts' } },
      {
        text: 'Move src/Till.tsx to src/desk/Till.tsx',
        item: { code: ['src/Till.tsx', 'src/desk/Till.tsx'] },
        options: { path: 'src/desk/Till.tsx' },
      },
      { text: 'Configure the mail settings in .env', item: { code: ['.env'] }, options: { path: '.env' } },
      { text: 'Create Adapters/ folder for the carriers', options: { path: 'Adapters/' } },
      {
        text: 'Remove the old printer from src/printers.py',
        item: { code: ['src/printers.py'] },
        options: { path: 'src/printers.py' },
      },
    ],
    unlike: [
      'Update the documentation',
      'Update Chart.js',
      { text: 'Create the admin with python manage.py adduser', item: { code: ['python manage.py adduser'] } },
      { text: 'Set SHOP_URL in .env', item: { code: ['SHOP_URL', '.env'] } },
      { text: 'Remove src/old-printers.py', item: { code: ['src/old-printers.py'] } },
      { text: 'Add all variables from .env.example', item: { code: ['.env.example'] } },
      { text: 'Import the dashboard deploy/carts.json', item: { code: ['deploy/carts.json'] } },
    ],
  },
  {
    id: 'no-migration',
    check: 'file',
    why: 'Git knows whether such files changed.',
    says: [
      'no database|schema migration|migrations|changes',
      'no migration|migrations ?was|is|were|are part|in|included|needed',
    ],
    make: () => ({
      options: { path: 'db/migrations' },
      bands: { go: { changed: false } },
      todo: { path: 'the folder of the migrations' },
    }),
    examples: [{ text: 'No database migration in this release', bands: { go: { changed: false } } }],
    unlike: ['Migration rehearsed'],
  },
  {
    id: 'file-named',
    check: 'file',
    why: 'It names a file, which is there or is not.',
    not: [...UNSEEN, 'works|passes|tested|executed', 'run|runs .. script', '^ open $'],
    make: (seen) => {
      const { named } = seen;
      if (seen.bounds.some((one) => one.kind !== 'bare' && ['duration', 'ratio'].includes(dimensionOf(one))))
        return undefined;
      const files = named.files.filter((file) => !(toolOf([file]) === 'tests'));
      if (files.length === 0 || isRun(seen) || files.every((file) => isReference(seen.body, file))) return undefined;
      return withLines(seen, files);
    },
    examples: [
      {
        text: 'Estimates are in docs/plan/estimates.md',
        item: { code: ['docs/plan/estimates.md'] },
        options: { path: 'docs/plan/estimates.md' },
      },
      { text: 'Third-party licences: NOTICE.txt is current', options: { path: 'NOTICE.txt' } },
    ],
    unlike: [
      { text: 'docs/plan.md reviewed', item: { code: ['docs/plan.md'] } },
      'Estimates are in the plan',
      { text: '0007_carts.sql', item: { code: ['0007_carts.sql'], headings: ['Run the migrations'] } },
      { text: 'Run 0007_carts.sql', item: { code: ['0007_carts.sql'] } },
      'Six stalls (market square, per docs/stalls.md) open',
      'Stall holders have their keys (see docs/keys.md)',
    ],
  },
  {
    id: 'in-compose',
    check: 'file',
    why: 'It stands in the file that describes the stack.',
    under: ['docker compose|stack', 'compose stack|services|file'],
    make: () => ({
      options: { path: 'docker-compose.yml', pattern: 'TODO' },
      bands: { go: { matches: '>= 1' } },
      todo: { pattern: 'how the line of it reads' },
    }),
    examples: [{ text: 'Search engine (index)', item: { headings: ['Docker Compose stack'] } }],
    unlike: ['Search engine (index)'],
  },
];

function withLines(seen: Seen, files: readonly string[]): Made {
  const made = there(seen, files);
  const lines = files.length === 1 ? linesOf(seen, files[0] ?? '') : undefined;
  return lines === undefined ? made : { ...made, ...banded(seen, { lines }) };
}

/** How many lines a file has to have that holds one thing in each. */
function linesOf({ bounds }: Seen, file: string): string | undefined {
  const bound = bounds.find((one) => one.kind === 'compare' && one.amount.dimension === 'count');
  return /\.(?:jsonl|ndjson|txt|log|lst)$/i.test(file) && bound ? boundText(bound, 'higher') : undefined;
}

/** A file that is known by its name alone. */
export function known({ words }: Seen): readonly string[] {
  if (says(words, ['changelog'])) return ['CHANGELOG.md'];
  return says(words, ['readme']) ? ['README.md'] : [];
}

/** The files that a text names, or the place of one that it does not. */
export function there(_seen: Seen, files: readonly string[]): Made {
  const safe = files.filter(
    (file) => !file.startsWith('/') && !file.split('/').includes('..') && !/[{}[\]!\\<>$]/.test(file),
  );
  if (safe.length === 0) return { options: { path: 'docs/TODO.md' }, todo: { path: TODO.path } };
  return { options: { path: safe.length === 1 ? safe[0] : safe } };
}
