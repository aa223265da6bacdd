import { slug } from '../../load/slug.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { phraseAt, says } from '../phrases/phrase.ts';
import { isState } from '../phrases/verbs.ts';
import { banded, firstBound, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const ENVIRONMENTS: readonly (readonly [environment: string, phrase: string])[] = [
  ['staging', 'staging|stage|stg'],
  ['canary', 'canary'],
  ['pre-production', 'preprod|preproduction'],
  ['pre-production', 'pre prod|production'],
  ['uat', 'uat'],
  ['test', 'testing|test environment|env'],
  ['development', 'dev|development environment|env'],
  ['sandbox', 'sandbox'],
  ['production', 'production|prod'],
];
const WHAT = 'version|build|release|commit|candidate|service|api|app|v1|v2|v3|v4|v5|new';
/** What is about a deployment and is none. */
export const OTHER = [
  '^ monitor|watch|verify|check|review',
  'devices|stores|users|nodes|sites ?are|is listed|counted|inventoried|named',
  '^ upload|install|submit',
  'old|falls|drops|zero',
  'deployment|deploy|release|rollout key|keys|window|windows|guide|plan|plans|script|scripts|procedure|procedures|doc|docs|documentation|workflow|workflows|pipeline|frequency|permission|permissions|notes|config|configuration|strategy|runbook|checklist|process|instructions|steps|schedule|announcement|freeze|branch|manager|lead|failed|fails|date',
];

/** Those whom a release reaches. */
const AUDIENCE =
  'users|customers|traffic|devices|stores|tenants|regions|region|markets|market|countries|country|states|branches|sites|clients|visitors|players|readers|schools|shops|sessions|searches|employees|staff|colleagues|cohort|ring|wave|group|audience|installs|accounts|members|teams|fleet|everyone|everybody|all|rest|remaining|others|world|subscribers|partners|merchants|wards|plants|eu|us|uk|apac|emea|europe|asia|america|germany|france';
const FRAMEWORK = 'django|rails|laravel|node|react|next|vue|angular|flask|fastapi|express|spring|web|static';
/** What is deployed as a whole: without its environment it is that of the document. */
const SOFTWARE = 'application|app|backend|frontend|website|site|admin';
const VERSION = 'v1|v2|v3|v4|v5|v6|v7|v8|v9';
/** One part of those after the other. */
const PART =
  'wave|ring|cohort|region|market|country|group|batch|tranche|site|store|branch|slice|stage|step|half|third|quarter';

/** A release reaches an environment, or a share of the users. */
export const DEPLOYMENT_RULES: readonly Rule[] = [
  {
    id: 'deploy-to',
    check: 'deployment',
    why: 'GitHub is told of deployments, so it knows whether this commit is there.',
    opens: ['state', 'look', 'run', 'change'],
    says: [
      'open|opened|opens for|to all|everybody|everyone',
      `^ ?then roll|release|ship|publish|expand|widen|extend|promote|push|open|rollout ?it ?this ?the ?app ?release ?version ?form ?service ?out ?up to|for|in ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${AUDIENCE}`,
      `rolled|shipped|released|opened|published|expanded|widened|extended|promoted ?out to|for|in ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${AUDIENCE}`,
      '^ nationwide|worldwide|globally|everywhere|everyone|everybody $',
      `^ ?the first|second|third|fourth|fifth|last|next|final|remaining|pilot ?pilot ${PART}|regions|markets|countries|stores|sites is|are|goes|go|gets|get ?now live|on|out|deployed|released|switched|moved|migrated`,
      `^ ?the first|second|third|fourth|fifth|last|next|final|remaining|pilot ?pilot ${PART}|regions|markets|countries|stores|sites live|deployed|released|switched|opened|out`,
      `${PART} # ?is ?goes live|deployed|released|opened|out`,
      '^ ?full|general|public|global|complete|worldwide release|rollout|availability|deployment|launch in|on|for|to|across',
      `${WHAT} ?@ runs|running|live|deployed|installed on|in ?the ?a .. environment|env|system|cluster`,
      `^ roll|release|ship|publish|expand|widen|extend|open ?it ?out ?up to|for|in ?all ?the # ?of ?the ?# ${AUDIENCE}`,
      '^ ?all ?the ?both ?our .. # ?and ?# live|follow|follows $',
      '^ ?the .. @ active|live|running|installed|deployed in|on|at|everywhere',
      '^ ?the release|version|software|firmware|build|client|app #|@ ?live ?active ?running on|at|in|for',
      '^ ?the first|second|third|next|last .. follows|follow|joins $',
      '^ ?the first|second|third|next|last .. follows|follow|joins after|on|in|at|later|when',
      'goes|go|moves|move to|into ?the production|prod|staging|canary|everyone|everybody',
      '^ everyone|everybody|all · including|and|also',
      'visible|available|active|enabled|offered to|for # of',
      '^ half|quarter|third|most|all|rest of ?the ?our traffic|users|customers|calls|requests|visitors|devices|mails|mail|sessions|searches',
      `^ @|${VERSION} ?goes ?is ?live for|to|in|on`,
      'live for|to ?all ?the ?our users|customers|everyone|everybody|tenants|stores|partners|members',
      'live in|on .. regions|production|all',
      'internal|closed|open|beta|alpha|production|test track|testing',
      '^ ?to everyone|everybody $',
      '^ all users|customers|stores|regions $',
      `${WHAT} runs|running|live|deployed on|in ?the staging|production|canary|uat`,
      'live on|in ?the canary|staging|production|prod',
      '^ ?all ?the ?other|remaining traffic|users|customers|devices|stores|tenants|regions ?are|is ?go ?goes ?moved on|to',
      '^ ?the remaining|rest ?of ?the devices|users|stores|regions|tenants|customers|traffic|nodes',
      'deploy|deploys|deployed|deploying|deployment|deployments|release|released|rollout|ship|shipped|promote|promoted|redeploy .. to|in|on ?the ?a staging|stage|production|prod|canary|uat|preprod|pre|sandbox|test|dev|stg',
      'staging|production|prod|canary|uat|preprod|test ?environment deploy|deployed|deployment|deployments|release|rollout ?is|was|to complete*|succe*|done|verified|live|deployed|finished|healthy|stable',
      'live in|on production|prod',
      '^ staging|production|prod|canary|uat|preprod deployed|released|live',
      '^ deploy|release|promote to ?the staging|production|prod|canary|everybody|everyone|all',
      '^ ?full deployment|rollout|release to|complete*|after|achieved',

      'commit .. deployed|there|live|running',
      'release|roll|rolled|rollout|deploy|enable|expand|open ?out .. to|for ?all|100 everybody|everyone|users|all|customers',
      '^ deploy production|staging|canary',
      `^ deploy|redeploy ?the ?our ?new ?updated ?${FRAMEWORK} ${SOFTWARE} $`,
      `^ deploy|redeploy ?the ?our ?new ?updated ?${FRAMEWORK} ${SOFTWARE} ·`,
      `^ deploy|redeploy ?the ?our ?new ?updated ${SOFTWARE} code|changes $`,
      '^ deploy|redeploy ?the main|master|release ?master branch $',
    ],
    not: OTHER,
    make: (seen) => {
      const { words } = seen;
      // A share is an environment of its own.
      if (seen.bounds.some((bound) => bound.kind === 'bare' && dimensionOf(bound) === 'ratio')) return undefined;
      const all = ['all users|customers|traffic', 'everybody|everyone'];
      const groups = [`to|for|in ?# ?of ?# ?all ?the ?our ?other ?first ?next ?remaining ?rest ?of ?the ${AUDIENCE}`];
      if (says(words, ['enable .. for|to']) && !says(words, all)) return undefined;
      if (says(words, ['expand|open .. for|to']) && !says(words, [...all, ...groups])) return undefined;
      const staged = seen.around.some((heading) => says(heading, ['staging'])) ? 'staging' : undefined;
      const environment = environmentIn(words) ?? staged ?? PLACEHOLDER.environment;
      const age = seen.opening === 'state' ? firstBound(seen, 'duration', true) : undefined;
      return {
        options: { environment },
        todo: { environment: TODO.environment },
        ...(age === undefined ? {} : banded(seen, { age: textOf(age, 'higher', seen) })),
      };
    },
    examples: [
      { text: 'Halls 1 to 4 live' },
      { text: 'Deploy the gateway to staging', options: { environment: 'staging' } },
      { text: 'Released to production', options: { environment: 'production' } },
      {
        text: 'This commit has been deployed in the sandbox for 3 days',
        options: { environment: 'sandbox' },
        bands: { go: { age: '>= 3d' } },
      },
      { text: 'Roll out to everybody', options: { environment: 'production' } },
      { text: 'Expand to the remaining countries' },
      { text: 'Second wave live: islands' },
      { text: 'Opened to the first cohort' },
      { text: 'General availability in all countries' },
      { text: 'Deploy the Rails backend' },
      { text: 'Deploy application code' },
    ],
    unlike: [
      'Deployment guide for production written',
      'Deploy Grafana',
      'Deploy the cache before the backend',
      'Enable the flag for the canary users',
      'Second wave of the survey sent',
      'Open the windows to the yard',
    ],
  },
  {
    id: 'share-of-users',
    check: 'deployment',
    why: 'A share of the users is an environment of its own to GitHub, and it knows what is deployed there.',
    opens: ['state', 'look', 'run', 'change'],
    also: [
      '^ .. publish|published|released|rolled|returned|opened|shifted|moved|raised|activate|activated|deploy|deployed|release|roll|rollout|raise|increase|expand|ramp|start|open|enable|shift|route|move|send|promote|switch|ship|turn|set|scale|grow|advance|serve|go|give|take|double|halve|cut|extend|widen|add',
      'visible|available|active|enabled|offered to|for # of',
      '^ # of',
      'to # $',
      'to # of',
      `^ ?the ?app @|${VERSION}|new for #`,
      `# of ?the ${AUDIENCE} $`,
      `^ # of .. on|through|via|with|to ?the new|@|${VERSION}`,
      'traffic|users|customers|sessions|pipelines|tenants|rollout|devices|stores|nodes|servers|requests|regions|fleet|visitors|shops|accounts|members|readers|buyers',
    ],
    not: [
      'error|errors|latency|cpu|memory|using|migrated|trained|satisfied|coverage|sampl*|cost|time|crash|success|converge|adopt*|signups|limit|budget',
      'report|reports|confirm|confirms|answer|answered|respond|show|shows|have|has|are|is|reached',
      ...OTHER,
    ],
    make: (seen) => {
      if (seen.band !== 'go' || seen.bounds.some((bound) => bound.kind !== 'bare')) return undefined;
      const share = seen.bounds.find((bound) => bound.kind === 'bare' && dimensionOf(bound) === 'ratio');
      if (share?.kind !== 'bare') return undefined;
      const starts =
        phraseAt(
          seen.words,
          '^ ?users ?traffic ?customers publish|published|released|rolled|returned|opened|shifted|moved|raised|activate|activated|deploy|deployed|release|roll|rollout|raise|increase|expand|ramp|start|open|enable|shift|route|move|send|promote|switch|ship|turn|scale|grow|advance|serve|go|give|double|cut|extend|widen',
        ) === 0;
      // "5 % of the mails through the new provider".
      const onNew = says(seen.words, [
        '^ .. visible|available|active|enabled|offered to|for # of',
        `^ # of .. on|through|via|with|to ?the new|@|${VERSION}`,
        `^ ?the ?app @|${VERSION}|new for #`,
      ]);
      const share0 =
        onNew ||
        (/^[^:]{2,20}:\s*$/.test(seen.body.slice(0, share.at)) && says(seen.words, [`# of ?the ${AUDIENCE}`])) ||
        (share.at === 0 &&
          ((seen.words.length <= 7 && !seen.words.some(isState)) ||
            says(seen.words, [`^ # of ?the ?all ?our ${AUDIENCE}`])));
      // "North and south to 40 %": whoever it is, and how far.
      const raised = /\bto\s+\d+(?:\.\d+)?\s*%\s*(?:of\b.*)?$/i.test(seen.body) && seen.words.length <= 9;
      if (!starts && !share0 && !raised && !says(seen.words, ['traffic'])) return undefined;
      const environment = slug(`${environmentIn(seen.words) ?? PLACEHOLDER.environment} ${share.amount.number}`);
      return { options: { environment }, todo: { environment: TODO.environment } };
    },
    examples: [
      { text: '5 % of the queue on the new press' },
      { text: 'Raise to 30 %', options: { environment: 'production-30' } },
      { text: 'Start the rollout with 2% of the sessions' },
      { text: '25% of traffic on the new version' },
      { text: '4 % of the lamps', options: { environment: 'production-4' } },
      { text: 'Publish to 15 % of readers', options: { environment: 'production-15' } },
      { text: '20 % of the visitors, for the length of a lunch break' },
      { text: 'North and south to 40 %', options: { environment: 'production-40' } },
    ],
    unlike: [
      { text: '20 % of the visitors see an empty page', item: { section: 'rollback' } },
      'Raise the limit of memory by 30 %',
      '100 % of the nodes migrated',
      '95 % of the parcels delivered',
      'Increase the budget',
    ],
  },
];

function environmentIn(words: Seen['words']): string | undefined {
  return ENVIRONMENTS.find(([, phrase]) => says(words, [phrase]))?.[0];
}
