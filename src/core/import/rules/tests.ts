import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { toolOf } from '../phrases/tools.ts';
import type { ProposedBands } from '../proposal.ts';
import { banded, firstBound } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Words of a regression that tests would show. */
const NONE = 'no|zero|0|without';
const KINDS =
  'unit|integration|e2e|end|smoke|regression|acceptance|contract|functional|automated|ui|api|snapshot|system|sanity|component|uat|synthetic|backend|frontend|interface|property|mutation|migration|security';

/** What fails and passes elsewhere than in tests. */
const NO_TESTS =
  'job|jobs|update|updates|order|orders|payment|payments|request|requests|login|logins|message|messages|delivery|deliveries|import|imports|record|records|rows|mails|transactions|uploads|calls|backups|pods|nodes|health';

/** Test reports: the tests ran and passed. */
export const TEST_RULES: readonly Rule[] = [
  {
    id: 'tests-command',
    check: 'tests',
    why: 'The command runs tests, and their report says what came of it.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const of = (kind: string) => seen.named.commands.filter((command) => toolOf(command) === kind).length;
      // Among linters and builds, the job that runs them all says how the tests went, too.
      return of('tests') > 0 && of('checks') <= of('tests') ? report(seen) : undefined;
    },
    examples: [
      { text: 'Nothing is broken: pytest -q', item: { code: ['pytest -q'] } },
      { text: 'Run the suite', item: { code: ['npm run test:unit'] } },
      { text: 'Orders go through (./scripts/smoke.sh staging)', item: { code: ['./scripts/smoke.sh staging'] } },
    ],
    unlike: [
      { text: 'Install the tools: pip install pytest', item: { code: ['pip install pytest'] } },
      { text: 'Start it: ./start.sh', item: { code: ['./start.sh'] } },
      { text: 'Run it: make test publish', item: { code: ['make test publish'] } },
    ],
  },
  {
    id: 'tests-pass',
    check: 'tests',
    why: 'A test report shows that they ran and passed.',
    opens: ['state', 'look', 'run'],
    says: [
      `${KINDS} ?to ?end ?and|or ?unit|integration|contract|e2e|api|ui test|tests|suite|suites|testing|cases`,
      'test|tests|suite|suites|specs',
      'regression|test|smoke|conformance|acceptance|golden pack|packs|set|sets|catalogue',
      'pass|success rate ?of ?all ?the tests|cases|suite|suites',
      'pass rate',
      'fuzz|fuzzing|fuzzer|fuzzers|mutation ?testing ran|runs|run|finds|found',
      'smoke|regression|conformance|acceptance test|tests|suite|cases|run|pass',
      'smoke|e2e|sanity|regression|conformance|doctests|doctest|specs|snapshots ?is|are ?all green|ok|clean|pass|passes|passed',
      `${NONE} ?functionality ?functional ?feature ?visual ?ui ?known regression|regressions`,
      'pytest|jest|vitest|mocha|cypress|playwright|junit|rspec|phpunit|xctest|espresso|dbt',
    ],
    not: [
      '^ test',
      'load|performance|stress|soak|penetration|pen|chaos|user|ab|a test|tests|testing',
      'test plan|plans|environment|environments|data|account|accounts|user|users|page|alert|alerts|strategy|strategies|framework|transactions|ticket|mode|devices|device|drive',
      'regression|regressions issue|issues|ticket|tickets|bug|bugs',
      'coverage',
      'test case|cases .. written|documented|reviewed|added|defined|prepared|created|updated|ready',
      '^ clean ?up ?of ?the test|tests',
      'cleanup',
      'framework ready|configured|set|installed',
      'tests .. written|documented|reviewed|added|planned|defined',
      'tests|testing|test|suite configured|planned|scheduled|documented|written|prepared|reviewed|approved',
    ],
    also: [
      'no|zero|without failure|failures|crash|crashes',
      'fuzz|fuzzing|fuzzer|fuzzers',
      'pass*|green|succe*|ok|clean|complete*|run|ran|executed|fine|quarantined|skipped|flaky|failing|fails|fail|failed|broken|verified|regression|regressions|works|work|failures|succeed',
      '^ run|execute|perform|rerun|complete',
      '^ ?all ?existing ?automated ?the tests|specs|suites|unit|integration',
      'tests|suite|testing $',
      'test suite|suites|results|report',
      'pytest|jest|vitest|mocha|cypress|playwright|junit|rspec|phpunit',
    ],
    make: report,
    examples: [
      { text: 'All unit tests are green' },
      { text: 'Run the smoke tests' },
      { text: 'Regression pack of the tariffs is green' },
      { text: 'dbt tests: 0 failures' },
      {
        text: 'Regression suite: at least 98 % green',
        bands: { go: { 'pass-rate': '>= 98%', failed: 'any', errors: 'any' } },
      },
      { text: 'End-to-end tests pass in under 10 minutes', bands: { go: { duration: '< 10min' } } },
    ],
    unlike: ['Test data prepared', 'Load test passed', 'Test plan approved', 'Unit tests written'],
  },
  {
    id: 'pass-rate',
    check: 'tests',
    why: 'A share of tests that pass is what their report has.',
    opens: ['state', 'look', 'run'],
    says: [
      'pass|passing|passed rate|ratio|quota',
      '# of ?the ?all .. cases|tests|scenarios|specs|flows pass|passed|green|fail|failed',
    ],
    not: ['first pass', 'load|stress|soak test|tests', 'security pass', 'course|exam|training'],
    make: report,
    examples: [
      {
        text: 'Flows on the rack of phones, pass rate at least 96 %',
        bands: { go: { 'pass-rate': '>= 96%', failed: 'any', errors: 'any' } },
      },
      {
        text: 'Pass rate of the rounds below 92 %',
        item: { section: 'no-go' },
        bands: { 'no-go': { 'pass-rate': '< 92%' }, go: { failed: 'any', errors: 'any' } },
      },
    ],
    unlike: ['First pass yield above 96 %', 'Pass rate of the exam above 60 %'],
  },
  {
    id: 'outcomes-counted',
    check: 'tests',
    why: 'It counts what failed or passed, which the report of such a run does.',
    says: [
      'no|none|nothing|zero|0 ?cases ?checks failed|failing|failures',
      'all ?# cases|checks|scenarios|vectors|examples|snippets|samples passed|pass|compile|compiles|run|work',
      'examples|snippets|samples .. compile|compiles',
    ],
    also: [
      'finished|complete|completed|ran|run|cases|checks|scenarios|vectors|conformance|certification|examples|snippets|samples',
    ],
    not: [NO_TESTS, 'cannot|login'],
    make: (seen) => {
      const made = report(seen);
      return /\b0\s+fail/i.test(seen.body) ? { ...made, ...banded(seen, { failed: 0 }) } : made;
    },
    examples: [
      { text: 'Certification run complete, 0 failed', bands: { go: { failed: 0 } } },
      { text: 'Snippets of the manual compile' },
    ],
    unlike: ['Nightly job ran, 0 failed'],
  },
];

/** All tests of a report, with the bounds the text states on their number, their share that passes, and their time. */
function report(seen: Seen): Made {
  return { options: { report: PLACEHOLDER.tests }, todo: { report: TODO.tests }, ...testBounds(seen) };
}

/** The bounds that a text about tests can state. */
export function testBounds(seen: Seen): { bands?: ProposedBands } {
  const share = seen.bounds
    .filter(
      (bound) =>
        dimensionOf(bound) === 'ratio' && Number((bound.kind === 'range' ? bound.high : bound.amount).number) <= 100,
    )
    .at(0);
  const time = firstBound(seen, 'duration');
  const count = seen.bounds.find(
    (bound) => bound.kind === 'compare' && bound.amount.dimension === 'count' && /^[>=]/.test(bound.operator),
  );
  const whole = seen.bounds.find((bound) => bound.kind === 'bare' && bound.amount.outOf === bound.amount.number);
  const rate = share === undefined ? undefined : boundText(share, 'higher');
  // Nothing failed is the default, which a rate below 100 % has to take away to mean anything.
  const lenient = rate !== undefined && !/\b100%/.test(rate) ? { failed: 'any', errors: 'any' } : {};
  // `any` takes a default away, which is one of `go`.
  const go = seen.band !== 'go' && rate !== undefined ? { go: lenient } : {};
  const { bands } = banded(seen, {
    ...(rate === undefined ? {} : { 'pass-rate': rate, ...(seen.band === 'go' ? lenient : {}) }),
    ...(time === undefined ? {} : { duration: boundText(time, 'lower') }),
    // "38/38" says that all of them passed, "30+ cases" only how many there are.
    ...(count !== undefined
      ? { executed: boundText(count, 'higher') }
      : whole !== undefined
        ? { passed: boundText(whole, 'higher') }
        : {}),
  });
  return bands === undefined ? {} : { bands: { ...bands, ...go } };
}
