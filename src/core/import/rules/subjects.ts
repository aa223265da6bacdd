import { says } from '../phrases/phrase.ts';
import { banded } from './made.ts';
import { asBefore } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

/** Words of things that were done by people, whatever they were done to. */
const DONE = [
  'trained|briefed|informed|told|notified|announced|scheduled|planned|booked|rehearsed|practised|practiced|prepared|assigned|agreed|designed|discussed|ordered|drafted|created|removed|deleted|archived|switched|moved|enabled|disabled|installed|configured|provisioned|requested|printed|defined|identified|established|set|renamed|tagged|frozen|kept|held|shared|backed|granted|established',
  'plan|plans|procedure|process|policy|strategy|schedule|contact|contacts|team|owner|training|meeting|window|calendar',
];

/** Tests that are written; "create a test account" is none. */
const WRITES_TESTS =
  '^ ?also write|create|add|implement|extend ?the ?all ?more ?failing ?missing ?first unit|integration|e2e|component|smoke|contract|acceptance ?and ?integration tests';
const MORE_TESTS = '^ write ?more ?the ?failing ?missing test|tests';

/** What is spoken of, where no row above knows how it is said: the nouns of each check, the most telling first. */
export const SUBJECT_RULES: readonly Rule[] = [
  {
    id: 'about-suites',
    check: 'tests',
    why: 'It speaks of tests, and their report says what came of them.',
    opens: ['state', 'look', 'run', 'change'],
    says: [
      WRITES_TESTS,
      MORE_TESTS,
      '^ test|retest ?the ?live|deployed deployment|site|everything $',
      'suite|suites|e2e|specs|testcases',
      'test|tests run|case|cases|suite|report|results',
      'smoke|regression|acceptance|unit|integration test|tests',
    ],
    not: [...DONE, 'load|stress|performance|penetration|pen test|tests', 'coverage'],
    make: ({ opening, words }) =>
      opening === 'change' && !says(words, [WRITES_TESTS, MORE_TESTS])
        ? undefined
        : { options: { report: PLACEHOLDER.tests }, todo: { report: TODO.tests } },
    examples: [
      { text: 'Smoke suite against the new cluster' },
      { text: 'Write unit tests for the parser' },
      { text: 'Test the live deployment' },
    ],
    unlike: ['Suite of offices booked', 'Create test accounts', 'Publish the results of the tests'],
  },
  {
    id: 'about-compilers',
    check: 'checks',
    why: 'It speaks of what a job on the commit does, and GitHub knows whether it passed.',
    opens: ['state', 'look', 'run'],
    says: [
      'strict mode',
      'compiles|compiler|linter|linters|formatters|linting|lint|typecheck|typings|formatter|prettier|eslint|sonarlint',
    ],
    not: DONE,
    make: () => ({ options: { names: 'TODO' }, todo: { names: TODO.names } }),
    examples: [{ text: 'The strict mode of the compiler holds' }],
    unlike: ['Strict mode planned'],
  },
  {
    id: 'about-findings',
    check: 'audit',
    why: 'It speaks of what a scanner finds, and its report has it.',
    opens: ['state', 'look', 'run'],
    says: [
      'findings|vulnerabilities|cve|cves|advisories|sast|dast|sbom',
      'licence|license|security|secret|secrets|image|malware|virus|dependency|dependencies scan|scanner|audit',
      'pen test findings',
      'checkov|trivy|grype|snyk|semgrep|bandit|tfsec|gosec|brakeman|nuclei|govulncheck|codeql|clair|kics|terrascan|prowler',
      'image|images|container|containers|dependencies|artifact|artifacts|packages ?is|are scanned',
    ],
    not: ['trained|briefed|planned|scheduled|booked|ordered|requested|reviewed|accepted'],
    make: () => ({ options: { report: PLACEHOLDER.audit }, todo: { report: TODO.audit } }),
    examples: [{ text: 'Licence scan holds nothing back' }],
    unlike: ['Licence scan scheduled'],
  },
  {
    id: 'about-logs',
    check: 'log',
    why: 'It speaks of what stands in a log.',
    says: ['in|from|to the|our|its|job|application|server|service|error|access ?new log|logs', 'log lines|entries'],
    not: [...DONE, 'rotation|retention|level|levels|aggregation|shipping'],
    make: (seen) => ({
      options: { file: PLACEHOLDER.log, pattern: seen.item.code[0]?.replace(/[^\\w ]/g, '.').slice(0, 80) || 'TODO' },
      todo: { file: TODO.log, pattern: 'what such a line looks like' },
      ...banded(seen, { matches: seen.band === 'go' ? 0 : '> 0' }),
    }),
    examples: [
      { text: 'Mismatch turns up in the logs', item: { section: 'rollback' }, bands: { 'no-go': { matches: '> 0' } } },
    ],
    unlike: ['Rotation of the logs'],
  },
  {
    id: 'about-tickets',
    check: 'issues',
    why: 'It speaks of what people report, which GitHub counts as issues.',
    says: ['p0|p1|p2|sev1|sev2|ticket|tickets|bug|bugs|defect|defects|blocker|blockers|complaint|complaints'],
    also: [
      'opened|open|raised|filed|tagged|named|mention*|tracker|backlog|come|comes|arrive|arrives|left|closed|resolved',
    ],
    not: ['test|tests|linked'],
    make: (seen) => ({
      options: { labels: 'bug' },
      todo: { labels: TODO.label },
      ...banded(seen, { open: seen.band === 'go' ? 0 : '> 0' }),
    }),
    examples: [
      { text: 'A P1 is raised by the desk', item: { section: 'rollback' }, bands: { 'no-go': { open: '> 0' } } },
    ],
    unlike: ['Bug bash held'],
  },
  {
    id: 'about-pages',
    check: 'http',
    why: 'It speaks of an address, which answers or does not.',
    says: [
      'sitemap|homepage|url|urls|endpoint|endpoints|website|robots|favicon|healthcheck|cdn|swagger|page|pages|portal|site',
    ],
    also: [
      'reachable|answer|answers|delivered|served|serves|up|loads|responds|available|online|accessible|redirect*|opens|works|returns|live',
    ],
    not: ['trained|documented|reviewed|designed|written|drafted', 'phone|contacts|pager|people'],
    make: () => ({ options: { url: PLACEHOLDER.url }, todo: { url: TODO.url } }),
    examples: [{ text: 'Sitemap is available' }],
    unlike: ['Sitemap drafted'],
  },
  {
    id: 'about-names',
    check: 'dns',
    why: 'It says where names point to, and DNS can be asked.',
    says: ['point|points|pointing|resolve|resolves'],
    make: ({ named }) =>
      named.hosts[0] === undefined ? undefined : { options: { name: named.hosts[0].replace(/:\d+$/, '') } },
    examples: [
      { text: 'carts.example.com and www.carts.example.com point to the edge', options: { name: 'carts.example.com' } },
    ],
    unlike: ['Both signs point to the exit'],
  },
  {
    id: 'about-figures',
    check: 'data',
    why: 'It compares figures, and a report or an export has them.',
    says: [
      'is|are|stay|stays|remain identical|equal',
      'equals|deviation|deviations|totals|checksums|parity',
      'number|count|sum|total of',
    ],
    not: [...DONE, 'config|configuration|version|versions|schema', 'tested|covered|by test|tests'],
    make: (seen) => ({
      options: { file: PLACEHOLDER.data, facts: { differences: '$.differences' } },
      todo: { file: TODO.data, facts: 'the path of the value in that file' },
      ...banded(seen, { differences: seen.band === 'go' ? 0 : '> 0' }),
    }),
    examples: [{ text: 'Stock is identical everywhere', bands: { go: { differences: 0 } } }],
    unlike: ['Identical badges printed'],
  },
  {
    id: 'about-times',
    check: 'benchmark',
    why: 'It compares times, which a benchmark measures.',
    says: [
      'build|parse|render|run|import|export|compile|startup|load|boot|query time|times .. down|shorter|faster|less|same|half|third',
      'time|times down|cut by',
    ],
    not: DONE,
    make: (seen) => ({
      options: { report: PLACEHOLDER.benchmark },
      todo: { report: `${TODO.benchmark}; and \`<name>.<stat>\` in place of \`todo.mean\`` },
      ...banded(seen, { 'todo.mean': '<= baseline' }),
    }),
    examples: [{ text: 'Import time is down', bands: { go: { 'todo.mean': '<= baseline' } } }],
    unlike: ['Time of the import agreed'],
  },
  {
    id: 'about-running-things',
    check: 'prometheus',
    why: 'It speaks of the running system, and Prometheus keeps what it says.',
    opens: ['state', 'look'],
    says: [
      'evictions|misses|restarts|timeouts|retries|throttling|deadlocks|failovers|heartbeat|heartbeats|scheduler|conversion|slo|slos|sla|replicas|pods|headroom|saturation|ingestion|lag|backlog|garbage|gc|goroutines|threads',
    ],
    not: [...DONE, 'test|tests|tested', 'respected|honoured|ignored|refused|rejected'],
    make: (seen) => asBefore(seen, 'what the text speaks of'),
    examples: [{ text: 'SLA misses as rare as ever' }],
    unlike: ['Scheduler installed'],
  },
  {
    id: 'none-while-running',
    check: 'prometheus',
    why: 'It must not come to be while the system runs, and Prometheus keeps what it counts.',
    says: [
      '^ no|zero|none',
      'as on|in|at ?a ?any usual|normal|ordinary',
      'fails|down|unavailable|stuck|frozen for #',
      'double|doubles|doubled|triple|triples $',
    ],
    not: [
      ...DONE,
      'test|tests|people|person|objection|objections|questions|changes|complaint|complaints|customer|customers|dashboard|dashboards|word|words|open',
    ],
    make: (seen) => (seen.place === 'running' ? asBefore(seen, 'what the text speaks of') : undefined),
    examples: [{ text: 'No lift without power for an hour', item: { headings: ['Launch day'] } }],
    unlike: ['No lift without power', { text: 'No objections', item: { headings: ['Launch day'] } }],
  },
  {
    id: 'about-consent',
    check: 'sign-off',
    why: 'It says what people have to say themselves.',
    says: [
      'no|without objection|objections|veto|concerns|reservations',
      '^ ?final ?the board|committee|council|steering|management|sponsor go',
      'board|committee|council .. go',
      '^ go $',
      'is|are happy|fine|content|comfortable with',
    ],
    make: () => ({ options: { role: 'team' }, role: 'team' }),
    examples: [{ text: 'Audit without objections' }, { text: 'Steering board: go', role: 'team' }],
    unlike: ['Board of the lift repaired'],
  },
];
