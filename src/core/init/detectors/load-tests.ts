import type { Detector, Finding, Offer, SetupStep } from '../finding.ts';
import { isPlainPath } from '../plain-name.ts';
import { plainPaths, type Repository, textOf } from '../repository.ts';
import { LOAD_BOUNDS } from '../usual.ts';

/** A tool for load tests: how its files are told, and how one of them is run so that it leaves a report. */
interface LoadTool {
  readonly id: string;
  readonly name: string;
  readonly path: RegExp;
  /** What its text has, all of it. */
  readonly text?: readonly RegExp[];
  readonly report: string;
  run(file: string): string;
  readonly setup: readonly SetupStep[];
}

/** One row per tool. */
export const LOAD_TOOLS: readonly LoadTool[] = [
  {
    id: 'k6',
    name: 'k6',
    path: /\.[cm]?[jt]s$/,
    text: [/\bfrom\s+['"]k6(?:\/http)?['"]/],
    report: 'reports/k6.json',
    run: (file) => `k6 run --summary-export=reports/k6.json ${file}`,
    setup: [{ uses: 'grafana/setup-k6-action@v1' }],
  },
  {
    id: 'artillery',
    name: 'Artillery',
    path: /\.ya?ml$/,
    text: [/^config:/m, /^scenarios:/m],
    report: 'reports/artillery.json',
    run: (file) => `npx --yes artillery run --output reports/artillery.json ${file}`,
    setup: [{ uses: 'actions/setup-node@v6', with: { 'node-version': 22 } }],
  },
  {
    id: 'locust',
    name: 'Locust',
    path: /(?:^|\/)(?:locustfile|[\w-]*locust[\w-]*|load[\w-]*)\.py$/,
    text: [/^(?:from|import)[ \t]+locust\b/m],
    report: 'reports/locust_stats.csv',
    run: (file) => `locust -f ${file} --headless -u 10 -r 2 -t 1m --csv reports/locust`,
    setup: [{ uses: 'actions/setup-python@v6', with: { 'python-version': '3.x' } }, { run: 'pip install locust' }],
  },
  {
    id: 'jmeter',
    name: 'JMeter',
    path: /\.jmx$/,
    report: 'reports/jmeter/statistics.json',
    run: (file) => `jmeter -n -t ${file} -l reports/jmeter.jtl -e -o reports/jmeter`,
    setup: [],
  },
  {
    id: 'gatling',
    name: 'Gatling',
    path: /Simulation\.(?:java|scala|kt)$/,
    text: [/\bio\.gatling\b/],
    report: 'target/gatling/*/js/global_stats.json',
    run: () => 'mvn -B gatling:test',
    setup: [{ uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': 21 } }],
  },
];

/** Scripts of load tests. They send traffic to somewhere, so that no gate runs them unasked. */
export default {
  id: 'load-tests',
  reads:
    /(?:^|\/)(?:[^/]*(?:k6|load|perf|stress|soak|spike|smoke|artillery|locust)[^/]*\/)[^/]+\.(?:[cm]?[jt]s|ya?ml|py)$|(?:^|\/)[^/]*(?:k6|load|perf|stress|soak|spike|smoke|artillery|locust)[^/]*\.(?:[cm]?[jt]s|ya?ml|py)$|Simulation\.(?:java|scala|kt)$/i,
  find: (repository) => LOAD_TOOLS.flatMap((tool) => findingOf(tool, repository)),
} satisfies Detector;

function findingOf({ id, name, path, text = [], report, run, setup }: LoadTool, repository: Repository): Finding[] {
  const [file, ...more] = plainPaths(repository, path).filter((one) =>
    text.every((pattern) => pattern.test(textOf(repository, one))),
  );
  if (file === undefined || !isPlainPath(file)) return [];
  const offer: Offer = {
    id,
    title: `Fast enough under load (${name})`,
    check: 'load-test',
    options: { report },
    ...LOAD_BOUNDS,
    remarks: [`From ${file}. The bounds are a start: put in what you promise.`],
    places: [],
    step: { id, folder: '', run: run(file), setup },
  };
  const others = more.length > 0 ? `; ${more.length} more lie beside it` : '';
  return [
    { what: `${name} load test`, where: file, offers: [offer], say: `it needs a system to send its load to${others}` },
  ];
}
