import { says } from './phrase.ts';

/** A number that a report or an export has, by the name that a checklist gives it. */
export interface Score {
  /** The name of the fact. */
  readonly fact: string;
  readonly better: 'higher' | 'lower';
}

/** How people speak of such numbers; the first that is named is meant. */
const SCORES: readonly (readonly [fact: string, better: 'higher' | 'lower', ...phrases: string[]])[] = [
  ['crash-free', 'higher', 'crash free ?users|sessions|rate'],
  ['reviews', 'lower', 'one|two|1|2|bad|negative star|stars ?reviews', 'bad|negative|angry reviews'],
  ['anr-rate', 'lower', 'anr ?rate', 'crash rate'],
  ['rating', 'higher', 'rate|rates|rated .. # of|out', 'rating|ratings|stars ?score', 'store rating'],
  [
    'score',
    'higher',
    'lighthouse|pagespeed|wcag|accessibility|quality|satisfaction|nps|csat|sus|compliance|security|ssl|maintainability ?performance ?user ?labs score|rating|rate|grade',
    'satisfaction',
    'satisfied',
    'survey',
    'nps',
    'csat',
    'score',
    'lighthouse',
  ],
  [
    'vitals',
    'lower',
    'lcp|cls|inp|fid|ttfb|tti|fcp|tbt',
    'contentful paint',
    'time to interactive',
    'layout shift',
    'core web vitals',
    'page load time|times|speed',
    'page speed',
  ],
  [
    'quality',
    'higher',
    'precision|recall|f1|accuracy|auc|auroc|ndcg|bleu|rouge|iou|r2|mrr|kappa',
    'map #',
    'map score|at|above|over',
    'hallucination',
    'win rate',
    'relevance',
  ],
  [
    'error',
    'lower',
    'word|character error|errors',
    'rmse|mae|mape|mse|wer|psi|kl',
    'data|feature|model|prediction|concept|population drift|skew|stability',
    'bias|disparity score',
    'false positive|negative|positives|negatives',
    'hallucination*',
  ],
  [
    'share',
    'lower',
    'null|nulls|missing|label|labels|empty rate|values|share|ratio|labels',
    'calibration|agreement|disagreement|chargeback|chargebacks|refunds|churn|bounce|unsubscribe|abandonment',
    'crash reports',
    'answers|replies|documents|images|texts|samples .. judged|rated|marked|found|labelled',
    'credit notes',
    'chargebacks|cancellations|complaints|returns|writeoffs .. of',
    'differ|differs|disagree|disagrees .. #',
    'abandoned|unanswered|returned|cancelled|refunded .. at|under|below|less|fewer|no',
    'uninstall|uninstalls',
    'accounts|users|customers|patients|records|products|articles|items|contacts .. without|missing|unmapped|unmatched|left|skipped|empty',
    'segment loses',
  ],
  ['agreement', 'higher', 'agreement|overlap|match rate', 'report|survey|ledger|statement shows|says|reports'],
  ['figures', 'higher', 'revenue|sales|turnover|totals|figures|balance .. report|ledger|books'],
  [
    'cost',
    'lower',
    'bill|bills|invoice|forecast|spending .. at|below|under|within|above|less|no|over',
    'cost|costs|spend|budget|price per|increase|below|under|within|of',
    'cost|costs|spend',
  ],
  [
    'adopted',
    'higher',
    'adoption|retention|conversion|engagement|churn|signups|trained|completed|participation',
    'have done|completed ?the training|e-learning|course',
    'of staff|team|users|employees|agents|teams trained|onboarded|have',
  ],
  [
    'migrated',
    'higher',
    'users|records|rows|patients|accounts|customers|orders|files|entries|data|tenants|documents|appointments|items .. migrated|imported|transferred|converted|copied|moved|loaded|synced',
    'migrated|imported records|rows|users',
    'carried|taken|brought over',
  ],
  [
    'rejected',
    'lower',
    'records|rows|items|orders|entries|patients|documents|files|appointments|messages|events .. rejected|lost|missing|skipped|dropped|duplicated|failed|without|orphaned|mismatched',
    'rejected|lost|missing|duplicate|orphaned|mismatched ?standing ?customer ?open records|rows|orders|entries|messages|events',
  ],
  [
    'difference',
    'lower',
    'difference|differences|discrepancy|discrepancies|mismatch|mismatches|deviation|variance|delta|differs|differ',
    'reconciliation|reconciled|balance|balances|checksum|checksums',
  ],
  ['panels', 'higher', 'panel|panels|widgets'],
];

/** The score that words name, if any. */
export function scoreIn(words: readonly string[]): Score | undefined {
  const found = SCORES.find(([, , ...phrases]) => says(words, phrases));
  return found && { fact: found[0], better: found[1] };
}
