import { says } from '../phrases/phrase.ts';
import { constantsOf } from './constants-of.ts';
import { banded, firstBound, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** A file that values are kept in, and not the one that says which are needed. */
const VALUES_FILE = /(?:^|\/)\.env(?:\.(?!example|sample|template|dist)[\w-]+)*$/;
const FROM_FILE = /\b(?:from|per|see|like) (?:the )?[`'"]?\.env/i;

/** Settings that a deployment needs, by the names of their variables. */
export const ENV_RULES: readonly Rule[] = [
  {
    id: 'variables-named',
    check: 'env',
    why: 'Whether a variable is set, the job itself can see; its value is never shown.',
    opens: ['state', 'look', 'run', 'change'],
    not: [
      'rotate|rotated|remove|removed|delete|unset',
      'log|logs',
      'trained|briefed|informed|tested|reviewed|approved|documented|explained',
      '^ note|notice|write|select|revert',
      '^ run|execute|deploy|restart|start|stop|enable|switch|turn|flip|expand|disable',
    ],
    make: (seen) => {
      const { variables } = seen.named;
      const names = variables.map(({ name }) => name);
      const value = variables.length === 1 ? variables[0]?.value : undefined;
      if (names.length === 0 || onlyBeside(seen) || constantsOf(seen) !== undefined) return undefined;
      const size = firstBound(seen, 'bytes');
      const exact = value !== undefined && /^[\w.:/-]+$/.test(value);
      return {
        options: {
          name: names.length === 1 ? names[0] : names,
          ...(exact ? { pattern: `^${value.replaceAll('.', '\\.')}$` } : {}),
        },
        ...banded(seen, {
          ...(exact ? { matches: true } : {}),
          ...(size === undefined ? {} : { bytes: textOf(size, 'higher', seen) }),
        }),
      };
    },
    examples: [
      {
        text: 'CART_DB_URL and CART_KEY are set',
        item: { code: ['CART_DB_URL', 'CART_KEY'] },
        options: { name: ['CART_DB_URL', 'CART_KEY'] },
      },
      { text: 'Set MAIL_FROM for the new domain', item: { code: ['MAIL_FROM'] }, options: { name: 'MAIL_FROM' } },
      { text: 'If there are several shops, set CART_SHOPS', options: { name: 'CART_SHOPS' } },
      { text: 'Tracing is on (TRACE_MODE=full)', options: { name: 'TRACE_MODE', pattern: '^full$' } },
    ],
    unlike: [
      'Note down your CART_DB_URL',
      'Rotate CART_KEY',
      'Keys are set on a table',
      'Receipts are mailed when MAIL_ON is set',
      'Short links use CART_BASE_URL and not the address of the request',
      'Create a public bucket named carts, or match CART_BUCKET',
      { text: 'CART_LIMIT is set', item: { code: ['CART_LIMIT'], headings: ['Settings (in src/config.ts)'] } },
    ],
  },
  {
    id: 'variables',
    check: 'env',
    why: 'Whether variables are set, the job itself can see.',
    says: [
      'environment|configuration|config of|for|in .. has|contains|have',
      'client id|secret',
      'secret|secrets|credential|credentials|variable|variables|vars|dsn',
      'api|access|service|signing|license key|keys|token|tokens',
      'environment|env settings|vars',
    ],
    not: [
      'metrics|metric',
      'no|never|not|without|leaked|hardcoded|code|repo|repository|git',
      'stored in|at|on',
      'revoked|expire*|scan|scanning',
      'scoped|permissions',
      'documented|listed|explained',
      'encrypted|rotation|manager|management|rotated|documented|vault',
      'test|demo account|credentials',
      'working|works|validated',
      'at|on startup|boot',
      'if .. configured|set|available',
    ],
    opens: ['state', 'look', 'change'],
    also: [
      'has|have|contains url|address|key|id',
      'has|have .. url|address|key|id|issuer|endpoint',
      'set|configured|present|exist|exists|available|provided|defined|filled|injected|there|loaded|populated|complete|correct|entered|optional|required|all',
      'in place',
      'stored as',
      '^ environment|env variables|vars',
      'environment|env variables|vars ?are ?all ?not verified|ready|validated|checked|confirmed',
      '^ add|assign|enter|paste|supply|create|populate|move|setup|update|set .. variables|variable|vars|secrets|secret',
      '^ set up .. variables|variable|vars|secrets',
    ],
    make: ({ opening, words, named, body }) =>
      // "All variables are in `.env`": the file is what counts.
      (named.files.some((file) => VALUES_FILE.test(file) && !body.includes(`(${file})`)) && !FROM_FILE.test(body)) ||
      (opening === 'change' &&
        !says(words, [
          '^ configure|set|provide|define .. dsn|secrets|credentials|variables|vars|keys',
          '^ ?set add|up|setup|assign|enter|paste|define|supply|create|populate .. environment|env variables|vars',
          '^ ?set add|up|setup|assign|enter|paste|define|supply|create|populate .. environment|env variable $',
          '^ ?set add|up|setup|store ?the ?all github|actions|repository|ci ?actions secrets',
          '^ move .. to|into|in ?the environment|env variables|variable|vars',
          '^ configure|set|provide|define .. api key',
          '^ update ?the ?all ?your environment|env variables|vars|variable',
          '^ add|set|update ?the ?all required|needed|necessary ?environment variables|secrets',
          '^ set ?the ?all ?required ?needed ?github ?repository ?worker ?app secret|secrets',
        ]))
        ? undefined
        : { options: { name: PLACEHOLDER.variable }, todo: { name: TODO.variable } },
    examples: [
      { text: 'All environment variables are set' },
      { text: 'Credentials of the payment provider: credentials configured' },
      { text: 'Add the environment variables' },
      { text: 'Set up GitHub Actions secrets' },
      { text: 'Move the mail passwords to environment variables' },
      { text: 'Env vars of the worker verified' },
      { text: 'Update environment variables' },
      { text: 'Set the required worker secrets' },
    ],
    unlike: [
      'All env vars are checked on startup',
      'Receipts are mailed (if the API key is set)',
      { text: 'All variables are in .env', item: { code: ['.env'] } },
      'Add all secrets to the vault',
      'Credentials rotated',
      'Variables of the formula explained',
    ],
  },
  {
    id: 'settings-of-the-environment',
    check: 'env',
    why: 'It stands among the environment variables, and whether one is set, the job itself can see.',
    under: ['environment|env variables|vars'],
    says: [
      'configured|set|tuned|enabled|defined|present|provided',
      'value|values|configuration|setting|settings|credentials|timeout|timeouts|url|key|token|dsn',
    ],
    not: ['verified|tested|reviewed|documented'],
    make: () => ({ options: { name: PLACEHOLDER.variable }, todo: { name: TODO.variable } }),
    examples: [{ text: 'Time-outs tuned for the new region', item: { headings: ['Setup', 'Environment variables'] } }],
    unlike: ['Time-outs tuned for the new region'],
  },
];

/** Steps that give a variable its value. */
const SETS =
  /^\W*(?:please |then |optionally |re-?)*(?:set|add|update|configure|define|export|provide|fill|paste|enter|copy|put|assign|generate|store|supply|use|change|point|bump|save|move|create|make|check|verify|ensure|confirm|raise|lower|increase|decrease|replace|switch|specify|inject|insert|populate|register|rename|overwrite|override|keep|leave|include|prepare|purge)\b/i;
/** What it is only a condition or a means of: "works when `X=true` is set", "links use `X`", "refreshes after `X`". */
const CONDITION =
  /\b(?:when|if|unless|while|until|after|without|uses?|using|requires?|respects?|honou?rs?|obeys?|complains about(?: the)?(?: missing)?|instead of|is|are) (?:the )?[`'"]?$/i;
const SET_HERE = /\b(?:set|add|define|configure|export|provide) (?:the )?[`'"]?$/i;
/** What is made has another name: "bucket named `band` or match `BUCKET`", "namespace created for `KV`". */
const MADE_FOR =
  /^\W*(?:create|generate)\b.*\b(?:bucket|namespace|database|table|topic|queue|account|user|folder)\b|\b(?:bucket|namespace|database|table|topic|queue|account)s? (?:is |are |was )?created for\b|^\W*replace hard-?coded\b/i;

/** Whether a variable only stands beside what the text is about. */
function onlyBeside({ body, named, opening }: Seen): boolean {
  const [first] = named.variables;
  if (first === undefined) return false;
  const before = body.slice(0, Math.max(0, body.indexOf(first.name)));
  if (MADE_FOR.test(body)) return true;
  // "Port 4000 (or configured PORT) is open".
  if (first.name === 'PORT' && /\bports? \d/i.test(body)) return true;
  // "If there are several shops, set `SHOPS`".
  if (SET_HERE.test(before)) return false;
  if (opening === 'change' && !before.includes(':') && before.trim().length > 3 && !SETS.test(body)) return true;
  // "Set if …", "`X` is set when …": what is said of it, and not what happens with it.
  return /\p{L}{3,} \p{L}{3,}/u.test(before) && !SETS.test(body) && CONDITION.test(before);
}
