import { slug } from '../../load/slug.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { phraseAt, says } from '../phrases/phrase.ts';
import { verbAt } from '../phrases/sentence.ts';
import { isState } from '../phrases/verbs.ts';
import { BREAK } from '../phrases/words.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Headings below which shares and places are how far a release goes. */
const RAMP = [
  'rollout|ramp|ramping|waves|wave|rings|ring|canary|cohorts|stages|tranches|progressive|phased|staged|gradual|gradually|cutover|switch|switchover|launch|release|production|prod|traffic|shift|deployment|deploy|distribution|publish|publishing|opening|expansion|exposure|percentages',
  'roll|cut|flip|ramp out|over|up',
  'go live',
  'order|sequence|path of|to ?the migration|rollout|release|deployment|production|environments',
  'migration|rollout|deployment|release order|sequence|path|steps|plan|schedule|night|day',
  'steps|stages|order|sequence|environments $',
  'step by step',
];
const NO_RAMP = [
  'criteria|criterion|success|metrics|halt|stop|abort|rollback|back|targets|target|slo|slos|kpi|kpis|checks|thresholds|limits|tests|coverage|alerts|hold|goals|numbers|figures',
];
/** What a share is of when it measures something. */
const MEASURED =
  'error|errors|cpu|memory|coverage|battery|discount|sampling|sampled|sample|humidity|brightness|volume|disk|space|free|full|used|usage|success|successful|ratio|crash|crashes|hit|hits|pass|passed|accuracy|precision|recall|adoption|satisfaction|uptime|available|availability|cost|costs|tax|vat|margin|quota|limit|threshold|opacity|zoom|headroom|budget|loss|losses|churn|conversion|migrated|trained|told|informed|using|report|reports|done|complete|completed|read|signed|reviewed|tested|covered|answered|deviation|difference|differences|higher|lower|more|less|above|below|faster|slower|latency|utilisation|utilization|reached|confirmed|share|stock|rebate|failed|fail|fails|packet|reduction|increase|drop|saved|responses|retention|feedback|migrated|planned|overhead|idle';
const PLACE =
  '(?:dev|development|test|testing|qa|uat|int|integration|staging|stage|stg|pre-?prod(?:uction)?|sandbox|preview|canary|beta|pilot|production|prod|live)';
const WITH =
  '(?:cluster|clusters|environment|env|region|regions|zone|fleet|site|account|slot|cell|eu|us|uk|apac|emea|asia|europe|north|south|east|west|[a-z]{2}-[a-z]+(?:-\\d)?)';
/** A place, and behind it nothing or how much of it. */
const PLACED = new RegExp(
  `^(?:the\\s+|our\\s+)?${PLACE}(?:\\s+${WITH})*\\s*(?:$|[,:;(–—]|-\\s|\\b(?:in|for|at|with)\\b)`,
  'i',
);
const PLATFORM = 'android|ios|iphone|ipad|web|desktop|mobile|windows|mac|macos|linux|play|app|tv|store';
const PARTS = 'ring|wave|cohort|group|batch|stage|tranche|slice|cell|shard|zone';
const REACHED =
  'pushed|push|rolled|roll|shipped|ship|released|release|deployed|deploy|promoted|promote|distributed|distribute|published|publish|installed|flashed|delivered|opened|out|update|updates';

/** A time of day, or after the start, before the step. */
const TIMED = /^\W*(?:[A-Za-z]{2,9}\.?\s+)?(?:\d{1,2}[:.]\d{2}\b|T\s?[+-]|\+\s?\d+\s?(?:h|d|min)\b)/;

/** What is said of a place and not of how far something goes. */
const STANDS = new Set('ready done ok okay up available working built set online'.split(' '));

/** Steps of a rollout in the words of a list: shares, places and waves. */
export const RAMP_RULES: readonly Rule[] = [
  {
    id: 'share-step',
    check: 'deployment',
    why: 'A share under a rollout is an environment of its own to GitHub, and it knows what is deployed there.',
    opens: ['state', 'change'],
    not: [MEASURED, 'of ?the ?all requests|users|visitors .. see|get|have|are'],
    make: (seen) => {
      const { bounds, words, body, opening } = seen;
      if (seen.band !== 'go') return undefined;
      const split = /\b(\d{1,2})\s?[:/]\s?\d{1,2}\b/.exec(body);
      if (split && says(words, ['traffic|weight|weights|split']) && words.length <= 8) return staged(`${split[1]}`);
      if (bounds.length === 0) return undefined;
      if (
        !bounds.every((bound) => bound.kind === 'bare' && dimensionOf(bound) === 'ratio' && share(bound.amount.number))
      )
        return undefined;
      const alone = words.length === 1 || (TIMED.test(body) && says(words, ['^ # of', '^ # $']));
      const platform =
        says(words, [`^ ${PLATFORM} # $`]) || (says(words, ['^ # of .. on|via|through']) && verbAt(words) < 0);
      const weighed = says(words, ['weight|weights|weighting|traffic', 'flag|toggle|percentage .. to|at']);
      if (!alone && !weighed && !platform && (!onRamp(seen) || opening !== 'state')) return undefined;
      if (words.filter((word) => !/^\d/.test(word) && word !== BREAK).length > 8) return undefined;
      const last = bounds.at(-1);
      return staged(last?.kind === 'bare' ? last.amount.number : '');
    },
    examples: [
      { text: '07:15 10 % of the fares' },
      { text: 'iPad 20 %', item: { headings: ['Chess 5', 'Rollout'] }, options: { environment: 'production-20' } },
      { text: '40 %' },
      { text: 'Traffic 80/20', options: { environment: 'production-80' } },
      { text: 'Public gate 2 % → 20 % → 60 %', item: { headings: ['Gates', 'Migration order'] } },
      { text: 'weight in the balancer: 30 % to the new pool', options: { environment: 'production-30' } },
    ],
    unlike: [
      { text: 'Battery 20 %', item: { headings: ['Chess 5', 'Rollout'] } },
      { text: 'Brown 20 %', item: { headings: ['Chess 5', 'Discounts'] } },
      { text: '20 % of the users get an empty page', item: { headings: ['Chess 5', 'Rollout'] } },
    ],
  },
  {
    id: 'place-step',
    check: 'deployment',
    why: 'It names where the release goes next, and GitHub is told of deployments there.',
    opens: ['state', 'run', 'change'],
    not: [
      MEASURED,
      'backup|backups|database|access|credentials|secrets|dashboard|alert|alerts|config|freeze|window',
      'on call',
    ],
    make: (seen) => {
      const { words, body } = seen;
      if (!onRamp(seen) || seen.band !== 'go' || words.length > 8 || seen.bounds.some(({ kind }) => kind !== 'bare'))
        return undefined;
      const rest = says(words, ['^ ?the rest|remainder|others $', '^ everything|everyone|everybody else']);
      if (rest) return staged('rest');
      const all = words.length <= 3 && /^(?:all|every|everyone|everybody)$/.test(words[0] ?? '');
      if (all && !words.some(isState)) return staged('100');
      const [place] = PLACED.exec(body) ?? [];
      return place === undefined || words.some((word) => isState(word) && (word.endsWith('ed') || STANDS.has(word)))
        ? undefined
        : { options: { environment: slug(place) }, todo: { environment: TODO.environment } };
    },
    examples: [
      { text: 'All lamps', item: { headings: ['Roll-out'] } },
      {
        text: 'Staging, all halls',
        item: { headings: ['Halls', 'Migration order'] },
        options: { environment: 'staging' },
      },
      { text: 'Production: night halls', item: { headings: ['Halls', 'Order of migration'] } },
      { text: 'All clients', item: { headings: ['Halls', 'Switch'] } },
      { text: 'the rest', item: { headings: ['Halls', 'Rollout'] } },
    ],
    unlike: [
      { text: 'Staging, backups on', item: { headings: ['Halls', 'Migration order'] } },
      'Staging, all halls',
      { text: 'Production database of hall 2 copied', item: { headings: ['Halls', 'Migration order'] } },
    ],
  },
  {
    id: 'pushed-to',
    check: 'deployment',
    why: 'It says how far the release has gone, and GitHub is told of deployments.',
    opens: ['state', 'run', 'change'],
    says: [
      `${REACHED} ?out ?to ?on ?in ?for ?the ${PARTS} #|a|b|c|d|one|two|three|four|zero`,
      `${REACHED} ?out to|on|in|for ?the ?our ?first ?second ?next ?last ${PARTS}`,
      '^ .. live $',
      'pushed|rolled|shipped|released|deployed|promoted|published|opened ?out to|for ?the ?our early adopters|birds|customers|users',
      'pushed|rolled|shipped|released|deployed|promoted|published|opened ?out to|for ?the ?our beta|alpha|friendly|internal|pilot|power|key|first testers|users|customers|tenants|group|sites|site|stores|branches|shops',
      'cut|switch|move|flip|bring|carry everyone|everybody|all ?users|customers|tenants over|across',
    ],
    not: [
      'page|post|notes|article|campaign|website|site|banner|faq|docs|guide|video|form|shop|monitoring|dashboard|feed|status|alerts|documentation|chat|not|keep',
      'mail|mails|survey|questionnaire|news|invitation|keys|announcement|notes|instructions|training|plan',
    ],
    make: (seen) => {
      if (seen.band !== 'go') return undefined;
      const at = phraseAt(seen.words, `${PARTS} #|a|b|c|d|zero`);
      return staged(at < 0 ? '' : seen.words.slice(at, at + 2).join(' '));
    },
    examples: [
      { text: 'pushed to cell 2', options: { environment: 'production-cell-2' } },
      { text: 'Shipped to the early adopters' },
      { text: 'Cut everyone over' },
    ],
    unlike: ['Survey pushed to ring 2', 'Landing page live', 'Pushed to the limit'],
  },
];

function staged(part: string): Made {
  return {
    options: { environment: slug(`${PLACEHOLDER.environment} ${part}`) },
    todo: { environment: TODO.environment },
  };
}

function share(number: string): boolean {
  return Number(number) > 0 && Number(number) <= 100;
}

/** Below a heading of a rollout that is not about what is measured in it. */
function onRamp({ around }: Seen): boolean {
  const near = around.length > 1 ? around.slice(0, -1) : around;
  return near.slice(0, 1).some((heading) => says(heading, RAMP) && !says(heading, NO_RAMP));
}
