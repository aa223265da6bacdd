import { says } from './phrase.ts';

/** A kind of number that a report or an export has: its fact, which way is better, and the phrases that name it. */
export type Figure = readonly [fact: string, better: 'higher' | 'lower', ...phrases: string[]];

/** Records that somebody keeps, in the plural and the singular. */
const RECORDS =
  'record|records|row|rows|line|lines|entry|entries|key|keys|id|ids|customer|customers|account|accounts|amount|amounts|contract|contracts|invoice|invoices|booking|bookings|product|products|article|articles|item|items|sku|skus|address|addresses|statement|statements|transaction|transactions|patient|patients|member|members|value|values|field|fields|column|columns|partition|partitions|document|documents|file|files|order|orders|position|positions|contact|contacts|student|students|employee|employees|asset|assets|cases|policy|policies|claim|claims|meter|meters|reading|readings|balance|balances|prices|balances|tickets|entities|references|image|images|sample|samples|label|labels|stock|level|levels|tuples|features|profiles|payments|receipts|deliveries|shipments|mandates|postings|refunds|dates';
/** What is wrong with them. */
const WRONG =
  'missing|lost|surplus|duplicate|duplicated|orphan|orphaned|mismatched|unmatched|unmapped|unassigned|unresolved|unbalanced|unbooked|unreconciled|dangling|inconsistent|invalid|stale|negative|implausible|incomplete|malformed|garbled|truncated|untranslated|uncategorised|uncategorized|quarantined|conflicting|ambiguous|outlying|unexplained|unclassified|unlabelled|unlabeled|skewed|misrouted|misclassified|double';

/** What companies, markets, models and stores of data are judged by. Names of their fields, so that none is said of a machine. */
const FIGURES: readonly Figure[] = [
  ['risk', 'lower', 'drawdown|drawdowns|slippage|volatility', 'value at risk', 'tracking error'],
  [
    'return',
    'higher',
    'sharpe|sortino|calmar|pnl|alpha|yield|roi|roas|irr|payback',
    'p l',
    'hit ratio|rate of ?the strategy|strategies|signal|signals|model|trades',
    'profit|information factor|ratio',
  ],
  [
    'model-error',
    'lower',
    'perplexity|wape|smape|mase|brier|logloss|ece|fid|fpr|fnr|eer|misclassif*|rmsle|medape|residual|residuals|wer|cer',
    'word|character|token|sentence|absolute|squared|relative|calibration|forecast|forecasting|prediction|generalisation|generalization|test|holdout|localisation|localization|reprojection|depth|pose error|errors',
    'log|training|validation|test|hinge|quantile|pinball|cross ?entropy loss',
    'bias|disparity|gap|difference between ?the groups|group|genders|regions|cohorts|ages|segments|classes',
    'toxicity|refusal|jailbreak|unsafe|off ?topic rate|answers|responses|share',
  ],
  [
    'model-quality',
    'higher',
    'gini|auprc|prauc|sensitivity|specificity|dice|psnr|ssim|groundedness|faithfulness|uplift|meteor|bertscore|chrf|comet|silhouette|rouge|mcc',
    'top # accuracy|recall|hit',
    'ks statistic|score',
    'hit rate|ratio at #',
    'lift ?of|over|at|above|below|in',
    'prediction|catalogue|catalog|interval|scoring|attribute|intent|vocabulary coverage',
    'interval covers|cover',
    'labelled|labeled|annotated|training|test ?images|samples|examples|sentences|documents|utterances|clips images|samples|examples|sentences|documents|utterances|clips|per',
    'labelled|labeled|annotated images|samples|examples|sentences|documents|utterances|clips|records|frames|scans',
    'agreement of|between|with ?the ?two annotators|raters|labellers|experts|radiologists|doctors|humans',
  ],
  [
    'wrong',
    'lower',
    `${WRONG} ?business ?customer ?order ?bank ?primary ?foreign ?stock ?delivery ?user ?product ?contract ?tax ?email ?phone ?master ?data ${RECORDS}`,
    `${RECORDS} ?are|is ?still ${WRONG}`,
    'max|maximum|most|than|no|under|below|zero|most # duplicates|orphans|nulls|mismatches|outliers|gaps|conflicts|breaks|rejects|collisions',
    'duplicates|orphans|nulls|outliers|breaks|conflicts in|after|per|under|below|at',
    'null|missing|duplicate|duplication|fallout|outlier rate|quota',
    'without a|an|any tariff|price|contract|owner|customer|address|category|parent|mapping|vat|currency|supplier|date|reference|iban|email|birth|doctor|tenant|match|counterpart|primary',
    'most|than|under|below|of # .. without a|an|any',
    'late ?arriving|arrived events|records|facts|rows|data',
  ],
  [
    'complete',
    'higher',
    'completeness|validity|uniqueness|plausibility|conformity|timeliness',
    'match|matching|fill|filling|linkage|resolution|enrichment|geocoding|population rate|quota of|for|above|over|at|below|under',
    'match rate|quota',
    'filled|populated|valid|mapped|matched|linked|enriched|geocoded|classified|categorised|categorized ?in|for .. of ?the|all rows|records|customers|addresses|products|articles',
    'records|rows|addresses|customers|products|articles|contacts|profiles with ?a ?an ?valid ?filled ?known',
    `share|percentage|proportion of ?the ?all ?valid ?our ?new ${RECORDS}|users|visitors|patients|pupils|tenants|drivers|households`,
  ],
  [
    'earned',
    'higher',
    'revenue|turnover|margin|margins|gmv|arpu|arppu|aov|ltv|mrr|arr|ebit|takings|donations|commission|premium|premiums|proceeds',
    'basket|order|cart|ticket|deal|contract ?average value|size|volume',
    'average|mean basket|order|cart|ticket|donation|fare|transaction',
    'revenue|sales|income|profit per',
  ],
  [
    'responses',
    'higher',
    'ctr|takeup|uptake|dau|mau|wau|stickiness|readership|footfall|attendance|occupancy|punctuality',
    'click through|out rate|ratio',
    'opt ins|outs',
    'click throughs',
    'take up',
    'opt in|out rate|ratio|share|quota|ins|outs',
    'open|reply|response|return|renewal|repeat|referral|trial|upgrade|reactivation|redemption|acceptance|completion|show|activation|subscription|registration|enrolment|enrollment|attach rate|quota of|at|above|over|from|among',
    'open|renewal|repeat|referral|redemption|activation|enrolment|enrollment|attach|occupancy|utilisation rate|quota',
    'daily|weekly|monthly active ?users|customers|readers|players|drivers',
    'installs|installations|downloads|subscribers|followers|signups|registrations|sessions|testers|participants|respondents|answers|replies|rides|trips|visits|bookings|responses|forms from|of|in|by|among|via|on|during|per|collected|received|returned',
    'beta|pilot|trial|test|completed|recorded|paid|first|new|unique|active sessions|installs|users|downloads|testers|rides|trips|bookings|answers|subscribers|customers|members|participants|interviews|deliveries|visits|questionnaires|responses|signups|registrations|buyers|orders',
    'survey|surveys|questionnaire|poll|interviews ?is|was|were .. answered|filled|completed|returned',
    'answered|filled|completed|returned by|from',
    'of ?the ?all ?our ?invited ?contacted ?eligible contacts|recipients|households|members|subscribers|branches|stores|shops|schools|wards|depots|suppliers|farmers|dealers|drivers|nurses|doctors|teachers|pupils|students|patients|parents|tenants|residents|citizens|employees|colleagues|staff|users|customers|players|readers|visitors|buyers|riders|couriers|agents have|has|use|used|uses|using|answered|answer|opened|confirmed|read|tried|placed|booked|logged|signed|registered|reached|migrated|moved|switched|came|come|return|returned|return|trained|completed|finished|say|said|prefer|rate|rated|find|accept|accepted|know|stay|stayed|renewed|paid|activated|installed|updated|would',
    '# of ?the ?all ?our .. planned|booked|scheduled|recorded|entered|done|handled|made|placed|paid|filed|submitted ?directly ?only ?entirely in|with|via|through',
  ],
  [
    'complaints',
    'lower',
    'complaints|contacts|tickets|calls|escalations|returns|claims|disputes|incidents|pages|errors|corrections|refunds|cancellations|noshows per ?# orders|week|month|tenant|customer|user|shift|branch|store|delivery|deliveries|day|thousand|employee|pupil|patient|contract|agent|class|ward|trip|ride|household',
    'refund|return|cancellation|dispute|complaint|cancel|churn|attrition|fraud|chargeback|default|delinquency|spoilage|scrap|waste|shrinkage|breakage|absence|dropout|overtime|overbooking|backorder|noshow requests|quota',
    'refund|return|cancellation|dispute|complaint|cancel|churn|attrition|fraud|chargeback|default|delinquency|scrap|shrinkage|absence|dropout|contact|deflection|escalation|reopen|overbooking|mispick|picking rate|ratio|share|rates|requests',
    'average|mean|median handling|waiting|call|resolution|delivery|lead|cycle|wait|picking|turnaround|boarding|checkout time',
    'handling|turnaround|picking time',
    'first|on contact|time resolution|delivery|right|deliveries',
  ],
  [
    'spent',
    'lower',
    'emissions|co2|kwh|paper|fuel|energy|water|electricity consumption|use|usage|used|per|bill',
    'spend|spending|price|fee|fees|cost|costs|invoice|invoices|bill per|of|for|off',
  ],
];

/** Where a machine says it of itself, no report is needed: the nouns of systems that run. */
const RUNNING = [
  'queue|queues|backlog|webhook|webhooks|traffic|cpu|memory|latency|pod|pods|node|nodes|replica|replicas|5xx|4xx|lag|packet|packets|broker|brokers|gateway|gateways|throughput|rps|qps|cache|uptime|heap|connections|timeouts|restarts|p50|p90|p95|p99|sensors|devices|servers|login|logins|declines|authorisation|authorization|approval',
  'of ?the ?all requests|calls|messages|responses',
  'failed|http|api requests|calls',
  'requests|messages|events|calls|transactions per|a second|minute|hour',
];

/** The figure that words name, unless they speak of a machine. */
export function figureIn(words: readonly string[]): Figure | undefined {
  if (says(words, RUNNING)) return undefined;
  return FIGURES.find(([, , ...phrases]) => says(words, phrases));
}
