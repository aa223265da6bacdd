import { slug } from '../../load/slug.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { isState } from '../phrases/verbs.ts';
import { OTHER } from './deployment.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

const ENVIRONMENT_CODE =
  /^(?:[a-z0-9]+[-_])*(?:staging|stage|stg|prod|production|canary|uat|preprod|pre-prod|qa|test|dev|sandbox|preview|live)(?:[-_][a-z0-9]+)*$/i;

/** Environments and networks that commands deploy to. */
const TARGET =
  '((?:staging|stage|stg|prod|production|canary|uat|preprod|qa|sandbox|preview|live|testnet|mainnet|devnet|sepolia|holesky|goerli|amoy|fuji|base|polygon|arbitrum|optimism)(?:[-_][a-z0-9]+)?)';
/** `yarn deploy:staging`, `kit deploy --network sepolia`, `kit deploy --testnet`. */
const DEPLOYS = [
  new RegExp(`(?:^|[\\s:])deploy[:-]${TARGET}(?=\\s|$)`, 'i'),
  new RegExp(`\\bdeploy\\b.*\\s--(?:network|env|environment|stage|target)[ =]${TARGET}(?=\\s|$)`, 'i'),
  new RegExp(`\\bdeploy\\b.*\\s--${TARGET}(?=\\s|$)`, 'i'),
];
const DRY = /--(?:dry|check|simulat|what-?if|preview-only)/i;

/** Lists in which "all" are those who are told, or what is tested. */
const OTHER_LISTS = [
  'notify|inform|tell|told|announce|announcement|communication|communications|contact|contacts|stakeholders|mail|invite|training|train|audience',
  'test|tests|testing|compatibility|check|checks|scope|inventory|monitor|monitoring|documentation|docs|hands|clear|good|done|services|systems|metrics|alerts|logs|issues|bugs|features|criteria|items',
];

/** Steps of a roll-out by their names: waves, rings, shares below a heading that says what they are. */
export const WAVE_RULES: readonly Rule[] = [
  {
    id: 'environment-in-code',
    check: 'deployment',
    why: 'GitHub is told of deployments to environments, so it knows whether this commit is there.',
    opens: ['state', 'look', 'run', 'change'],
    says: [
      'build|version|release|candidate|image|commit on|in|at $',
      'deploy*|redeploy*|promote*|release|released|rollout|rolled|roll|ship|shipped|push|pushed|runs|live',
    ],
    not: OTHER,
    make: ({ item }) => {
      const named = item.code.filter((span) => ENVIRONMENT_CODE.test(span)).map((span) => span.toLowerCase());
      return named.length === 0
        ? undefined
        : { options: { environment: named.at(-1) }, todo: { environment: TODO.environment } };
    },
    examples: [
      {
        text: 'Deploy the mailer to uat, then to production',
        item: { code: ['uat', 'production'] },
        options: { environment: 'production' },
      },
    ],
    unlike: [{ text: 'Deploy the mailer with all flags', item: { code: ['flags'] } }],
  },
  {
    id: 'deploy-command',
    check: 'deployment',
    why: 'The command deploys to what it names, and GitHub is told of deployments.',
    opens: ['state', 'look', 'run', 'change'],
    not: ['script|documented|works|work|tested|prints|exists|dry|rehearsed|simulated|written|fails'],
    make: ({ item, band }) => {
      const [only, ...others] = item.code.filter((span) => DEPLOYS.some((form) => form.test(span)));
      const environment = DEPLOYS.map((form) => form.exec(only ?? '')?.[1]).find((name) => name !== undefined);
      if (band !== 'go' || environment === undefined || others.length > 0 || DRY.test(only ?? '')) return undefined;
      return { options: { environment: environment.toLowerCase() }, todo: { environment: TODO.environment } };
    },
    examples: [
      {
        text: 'Run yarn deploy:staging',
        item: { code: ['yarn deploy:staging'] },
        options: { environment: 'staging' },
      },
      {
        text: 'forge-kit deploy --network sepolia',
        item: { code: ['forge-kit deploy --network sepolia'] },
        options: { environment: 'sepolia' },
      },
      { text: 'Run ledger deploy --testnet', item: { code: ['ledger deploy --testnet'] } },
    ],
    unlike: [
      { text: 'Run yarn deploy:docs', item: { code: ['yarn deploy:docs'] } },
      { text: 'yarn deploy:staging works', item: { code: ['yarn deploy:staging'] } },
      { text: 'Run kit deploy --testnet --dry-run', item: { code: ['kit deploy --testnet --dry-run'] } },
    ],
  },
  {
    id: 'wave-named',
    check: 'deployment',
    why: 'A wave of a roll-out is an environment of its own to GitHub, and it knows what is deployed there.',
    opens: ['state'],
    says: [
      '^ ?the wave|ring|cohort|tranche|batch #|one|two|three|four|five|a|b|c|zero',
      '^ ?the first|second|third|fourth|fifth|next|last wave|ring|cohort|tranche|step|region|market|country|site|branch|group|store|customer|customers',
    ],
    not: [
      'has|have|error|errors|latency|cpu|healthy|stable|complete|completed|passed|success*|reviewed|signed|trained|informed|told|no|feedback|quiet|clean|green|without|calm|metrics|dashboard|report|reports|went|go|closed|stays|below|above|plan|planned|survey|approved|agreed|crash|rate',
    ],
    make: (seen) => {
      if (seen.band !== 'go' || seen.words.length < 3 || seen.bounds.some(({ kind }) => kind !== 'bare'))
        return undefined;
      const part = slug(seen.words.slice(0, 2).join(' '));
      return {
        options: { environment: slug(`${PLACEHOLDER.environment} ${part}`) },
        todo: { environment: TODO.environment },
      };
    },
    examples: [
      { text: 'Wave 3: the islands', options: { environment: 'production-wave-3' } },
      { text: 'Ring 2 gets it on Tuesday' },
    ],
    unlike: ['Wave 3: error rate as usual', 'Ring 2 signed by the goldsmith', 'Wave the flag'],
  },
  {
    id: 'ramp-step',
    check: 'deployment',
    why: 'A step of a roll-out is an environment of its own to GitHub, and it knows what is deployed there.',
    opens: ['state'],
    under: [
      '^ ?to everyone|everybody|shift|public|opening',
      '^ ?the ?our ?gradual ?progressive ?traffic ramp|rollout|stages|increments|waves|rings $',
      'ramp up|plan|steps|phases|stages',
      'rollout steps|phases|stages|plan',
      'gradual|progressive|staged|phased|canary rollout|release|ramp',
    ],
    not: ['error|errors|latency|cpu|memory|coverage|report|reports|success|hit|crash|migrated|told|trained|using'],
    make: (seen) => {
      const share = seen.bounds[0];
      const all = says(seen.words, [
        '^ all|everybody|everyone|full $',
        '^ all|whole|entire|full .. $',
        '^ beta|pilot|internal|early community|users|customers|team|group|testers $',
        '^ all|full traffic|users|customers|regions|stores $',
      ]);
      const some = share?.kind === 'bare' && share.at === 0 && dimensionOf(share) === 'ratio' && seen.words.length <= 8;
      if (all && (seen.words.length > 4 || seen.words.some((word) => isState(word)))) return undefined;
      if (!all && (!some || seen.bounds.some(({ kind }) => kind !== 'bare'))) return undefined;
      const part = all ? '100' : share?.kind === 'bare' ? share.amount.number : '';
      return {
        options: { environment: slug(`${PLACEHOLDER.environment} ${part}`) },
        todo: { environment: TODO.environment },
      };
    },
    examples: [
      { text: '15 % on Monday', item: { headings: ['Launch', 'Ramp'] } },
      { text: '40 % after lunch', item: { headings: ['Gradual rollout'] }, options: { environment: 'production-40' } },
    ],
    unlike: [{ text: '15 % errors', item: { headings: ['Ramp'] } }, '40 % after lunch'],
  },
  {
    id: 'one-by-one',
    check: 'deployment',
    why: 'It is one part of a roll-out that goes part by part, an environment of its own to GitHub.',
    opens: ['state'],
    make: (seen) => {
      const heading = seen.item.headings.at(-1) ?? '';
      const partly =
        /\b(\p{L}+) by \1\b/iu.test(heading) || /\b(?:roll-?out|opening|release|launch) order\b/i.test(heading);
      const all =
        says(seen.words, ['^ all|half|rest', '^ ?the rest|remaining|other|others']) &&
        seen.words.length <= 4 &&
        seen.place !== 'before' &&
        /(?:s|traffic|mail|fleet|staff|world|people|house|company)$/.test(seen.words.at(-1) ?? '') &&
        ![seen.words, ...seen.around].some((one) => says(one, OTHER_LISTS));
      if (!(partly || all) || seen.words.length > 5 || seen.band !== 'go') return undefined;
      if (seen.words.some((word) => isState(word)) || seen.bounds.some(({ kind }) => kind === 'compare'))
        return undefined;
      return {
        options: { environment: slug(`${PLACEHOLDER.environment} ${seen.words.slice(0, 3).join(' ')}`) },
        todo: { environment: TODO.environment },
      };
    },
    examples: [
      { text: 'Floor 3', item: { headings: ['Floor by floor'] }, options: { environment: 'production-floor-3' } },
      { text: 'Whole house', item: { headings: ['Step by step'] } },
      { text: 'Half of the lamps' },
    ],
    unlike: [
      'Floor 3',
      { text: 'All neighbours', item: { headings: ['Who has to be told'] } },
      'All tests',
      { text: 'Floor 3 cleaned', item: { headings: ['Floor by floor'] } },
    ],
  },
];
