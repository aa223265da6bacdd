import { says } from './phrase.ts';

/** What the headings say that their items are about: what figures show, what was built, what machines carry, what software does, what people do. */
export type Context = 'figures' | 'device' | 'load' | 'running' | 'behaviour' | 'people';

const CONTEXTS: readonly (readonly [context: Context, ...phrases: string[]])[] = [
  [
    'people',
    'on call',
    'training|staffing|people|communication|communications|announcement|organisation|organization|housekeeping|contacts|support|logistics|ownership|preparation|preparations|handover|aftercare|marketing',
    'operations|ops $',
  ],
  [
    'figures',
    'kpi|kpis|business|commercial|adoption|economics|finance|financial|accounting|revenue|market|engagement|satisfaction|outcome|outcomes|benefit|benefits|trading|backtest|backtesting|evaluation|evaluations|holdout|offline|reconciliation|reconcile|parity|survey|impact',
    'data ?and ?quality|checks|check|validation|integrity|completeness|migration|reconciliation|load|audit|profile|comparison',
    'model|prediction|forecast ?quality|validation|evaluation|metrics|performance|gates|checks|acceptance',
    'success metrics|figures|numbers',
    'pilot|customer|product|user|sales metrics|figures|numbers|results|goals|success',
    'same|the|key numbers|figures',
    'goals|targets ?of ?the ?after ?pilot',
    'after # weeks|months',
    'after two|three|four|six|eight|twelve|the first weeks|months|month|quarter',
  ],
  [
    'device',
    'device|devices|hardware|firmware|bench|board|boards',
    'build|builds|artefact|artefacts|artifact|artifacts|package|packaging|bundle|footprint',
    'speed|benchmark|benchmarks|efficiency|battery|rendering|graphics',
    'app|client|frontend|ui|mobile|rendering|startup performance',
  ],
  ['load', 'load|stress|soak|capacity|performance|scalability|throughput|endurance|stamina'],
  [
    'behaviour',
    'behaviour|behavior|behaviours|functional|functions|features|feature|rules|logic|regression|acceptance|uat|e2e|smoke|scenarios|usability|resilience|failure|isolation|billing|limits|transport|exposure',
    'use|edge|test cases',
    'risk controls',
    'must|has work|hold|have',
    'of ?the software|game|app',
  ],
  [
    'running',
    'monitoring|observability|watch|watching|hypercare|canary|shadow|soak|bake|ramp|wave|waves|ring|rings|night|evening|morning|live|production|rollout|proof|parallel|dual|verify|hour|hours|bridge|during|after|afterwards|cutover|switch|switchover|stability|infrastructure|platform|server|servers|backend|serving|network|cluster|systems|objectives',
    'go live',
    'key|service|system metrics|levels|health',
  ],
];

/** Where a model is judged: a heading below a title that names one. */
const JUDGED = ['validation|evaluation|gates|gate|offline|quality|accuracy|holdout|backtest'];
const MODELS = [
  'model|models|classifier|forecast|forecasting|recommender|recommendations|ranking|scoring|ml|prediction|predictions|detector|llm|embedding|embeddings|assistant|chatbot|strategy',
];

/** What is handed out as it is built, in the title of its checklist. */
const BUILT = [
  'library|crate|gem|sdk|cli|editor|emulator|firmware|compiler|interpreter|parser|plugin|extension|codec|driver|toolkit|ide|desktop|shell',
  'library|package|client|tool|module|app release',
  'release of ?the @',
];

/** What the innermost heading that tells is about. The title of the document, which names everything, is not asked. */
export function contextOf(around: readonly (readonly string[])[]): Context | undefined {
  const headings = around.length > 1 ? around.slice(0, -1) : around;
  const title = around.at(-1) ?? [];
  for (const heading of headings) {
    if (says(heading, JUDGED) && says(title, MODELS)) return 'figures';
    const found = CONTEXTS.find(([, ...phrases]) => says(heading, phrases));
    if (found) return found[0];
  }
  return says(around.at(-1) ?? [], BUILT) ? 'device' : undefined;
}
