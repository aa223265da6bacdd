import type { Section } from '../item.ts';
import { says } from './phrase.ts';

/** Where a number comes from: a load test, the running system, tests of behaviour, something before the launch, or nobody says. */
export type Place = 'load' | 'running' | 'tests' | 'before' | 'plain';

/** Whoever comes in numbers, so that a limit beside them is one under load: "with 400 users". */
const MANY =
  'users|clients|sessions|requests|players|viewers|visitors|pupils|students|buyers|customers|shoppers|devices|payments|orders|calls|queries|searches|messages|events|transactions|connections|readers|writers|agents|analysts|participants|runners|rps|qps|tps|rpm|vus|tenants|threads|workers|logins|people|guests|citizens|cases|jobs|passengers|patients|scanners|riders|drivers|callers|spectators|subscribers|members|employees|staff|nurses|doctors|teachers|operators|stations|sensors|meters|vehicles|robots|cameras|terminals|kiosks|tills|branches|stores|households|bidders|traders|editors|voters|applicants|listeners|streams|uploads|downloads|documents|parcels|bookings|tickets|transfers|calls|records|rows|files|images';

const LOAD = [
  'load|stress|performance|soak|spike|endurance|burst|replay test|tests|testing|checks|benchmark|benchmarks|scenario|validation',
  'performance',
  'under load',
  'load',
  'service level|levels',
  'sla|slas',
  'slo|slos',
  'capacity test*',
];
const BEFORE = [
  'pre',
  'before',
  'staging|sandbox|offline|lab|laboratory|preview',
  'readiness',
  'ready',
  'prerequisite*|precondition*|requirement*|entry',
  'week|weeks|day|days|month|months ahead|earlier|prior',
  't # days|weeks|hours|day|week|hour|d|w|h',
];
const RUNNING = [
  'production|prod|live',
  '^ look|looks|watch',
  '^ verify|running $',
  '^ ?the ?big night|evening|weekend|morning',
  'canary|during|rollout|ramp|proof|bake|shadow|ring|rings|wave|waves|cohort|cohorts|dark|soak|watch|watching|observe',
  'pilot|trial|beta|hypercare|field|shift',
  'roll out|back',
  'post deploy*|launch|release|cutover|go|migration',
  'after',
  'monitor*|observ*|alert*',
  'validation|soak|stabili*|hypercare|bake',
  'success criteria|metric*',
  'exit criteria',
  'first ?real ?full ?trading ?working ?business ?live hour|hours|day|days|week|weeks|month|minutes|night|morning|weekend|shift|evening|saturday|sunday|monday|run',
  '^ ?the ?big ?actual switch|cutover|switchover|launch|flip|opening|night|evening $',
  'launch|opening|release|cutover|switch|migration|move day|night|evening|morning|weekend|window|hour',
  'night|day|evening of ?the',
  'morning|evening|night|noon|midnight',
  'distribution|cutover|switchover|hypercare|aftercare|afterwards|tail',
  '^ at noon|midnight|dawn',
  'steps|stages $',
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'step|ward|floor|site|branch|region|team|group|line|store by',
  'rollback|rolling|abort|trigger*|fallback',
  'back out',
  'fall back',
  'day|week|month|hour|phase|stage 1|2|3|4|5|6|7|8|9|10|11|12',
  'capacity|availability|resource*',
  'kpi*|metrics',
];
/** Ends of headings below which stands what must not come to be. */
const TRIGGERS = ['when|if $', '^ red|amber|yellow|orange'];
const TESTS = [
  'test*|qa|functional|regression|smoke|e2e|acceptance|uat|behavio*|compatib*|scenario*',
  'end to end',
  'edge case*',
];
const SAID_LOAD = [
  'load|stress|soak|replay|performance test|tests|testing|rehearsal',
  'peak|burst|storm|rush|edge|black ?friday rehearsal|test|traffic|simulation',
  'rehearsal|replay of',
  'in|during|under|after ?the ?a ?whole .. soak|stress|load|peak run|test|rehearsal|simulation',
  'in|during|under|after ?the .. soak',
  'simulat*',
  'sustain*',
  'stressed|overload|saturation test|tests',
  `at|with|for|by|from ?up ?to # ?k ?concurrent ?parallel ?virtual ?simulated ?active ${MANY}`,
  `# ?k ?concurrent ?parallel ?virtual ?simulated ${MANY} ?s ?logging|watching|playing|connecting ?in within|at`,
  `# ${MANY} .. held`,
  `^ # ${MANY} per|a|every second|minute|hour`,
  'holds|handles|carries|supports|serves|absorbs|withstands|survives|sustains|processes ?at ?least ?up ?to ?more ?than ?no ?fewer ?than #',
  'keep|keeps|kept up with',
  'cope|copes|deal|deals with #',
  'sustained|sustainable #|load|throughput|traffic|rate',
  's|second|sec|rps|qps sustained',
  'at|with|under|of # requests|calls|payments|orders|logins|messages|events|transactions|queries|jobs s|second|sec|per',
  'at # rps|users|requests',
  'under|at peak load',
  'under ?that ?this ?the ?same ?such load|replay|stress',
  '# .. at once',
  '# .. at|in ?the same time|minute|moment|second|instant',
  '# .. simultaneously|concurrently',
  '# .. in parallel',
  'test load',
  'at|with|under|for 2x|3x|4x|5x|6x|8x|10x|20x|50x|100x',
  '# mails|messages|msg|events|records|rows|readings|orders|calls|writes|reads|inserts|jobs|req|requests|logins|payments|uploads|searches|queries|sessions|documents|transactions|notifications|points|frames|pages|lookups|bookings|scans|clicks ?per ?a s|sec|second|min|minute for|during|over|at',
  'replayed at|with|in|against|for',
  'same test|run|load|scenario|setup|conditions|traffic',
  'load|stress|soak|volume|spike|performance tested',
  'with twice|double|triple|half|thrice ?the ?expected ?usual ?normal',
  'at|with|for twice|double|triple|thrice|three|four|five|ten|# ?times ?x the ?usual|normal|expected|current|daily|average ?peak|traffic|load|volume',
  '# x|times ?the ?normal|usual|expected|current|daily ?peak|traffic|load|volume|monday',
  'k6|jmeter|locust|gatling|artillery|vegeta',
];
/** "Takes 500 orders a minute", and not "takes 8 seconds". */
const TAKES = ['takes ?at ?least ?up ?to ?more ?than ?no ?fewer ?than #'];
const TAKES_TIME = [
  'takes ?at ?least ?most ?up ?to ?more ?longer ?no ?fewer ?than # ns|us|ms|s|sec|secs|second|seconds|m|min|mins|minute|minutes|h|hour|hours|d|day|days',
];
const SAID_RUNNING = [
  'in|on production|prod',
  'live $',
  'production|live traffic|users|error|errors',
  'live calls|orders|payments|authorisations|authorizations|searches|requests|sessions|messages|system|environment|site|logins|transactions',
  'of|in|on|from live|real|shadow|mirrored|canary',
  'seen|felt|noticed by',
  'during|throughout|meanwhile|while',
  'after|since ?the ?a failover|switch|switchover|cutover|update|upgrade|restart|migration|launch|deployment|release|move|#',
  'in the field|wild',
  'monitor|track|watch',
  'back under|below|to|at|above',
  'over|in|during|within ?the last',
  'ingress|egress|kubelet|kubelets|etcd|pod|pods|node|nodes|broker|brokers|scheduler|scrape|ingestion',
];
/** How long it has to hold says that somebody watches, where no heading says more. */
const LASTING = [
  'for|over|during ?at ?least ?a ?the ?last ?first # ?full minutes|minute|min|mins|hours|hour|h|days|day|d|m|weeks',
  '# minutes|min|hours long',
  'a|per|an|every day|week|hour|shift|minute',
];
/** Of the title, which nearly always names a rollout, only what is said of a system that already runs. */
const TITLE = ['rolling back', 'rollback|incident|hypercare|monitoring', 'post launch|deployment|release'];

/** What must not come to be is watched for while the system runs. */
const BANDS: ReadonlySet<Section> = new Set(['caution', 'no-go', 'rollback']);

/**
 * Reads the place from the words of the item, then from its headings, the innermost that tells first. `later` is true for what is
 * to be so some time after the start.
 */
export function placeOf(
  words: readonly string[],
  around: readonly (readonly string[])[],
  section: Section,
  later = false,
): Place {
  if (says(words, SAID_LOAD) || (says(words, TAKES) && !says(words, TAKES_TIME))) return 'load';
  if (BANDS.has(section) || later || says(words, SAID_RUNNING)) return 'running';
  const headings = around.length > 1 ? around.slice(0, -1) : around;
  for (const heading of headings) {
    if (says(heading, TRIGGERS)) return 'running';
    const before = says(heading, BEFORE);
    if (says(heading, [...LOAD, ...SAID_LOAD]) && !says(heading, ['production|prod|live|post'])) return 'load';
    if (!before && says(heading, RUNNING)) return 'running';
    if (says(heading, TESTS)) return 'tests';
    if (before) return 'before';
  }
  return says(words, LASTING) || says(around.at(-1) ?? [], TITLE) ? 'running' : 'plain';
}
