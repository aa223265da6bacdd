import { coverageOffer, testOffer } from '../common-offers.ts';
import type { Detector, Finding, ReportStep } from '../finding.ts';
import { NODE_FILES, type NodeProject, nodeProject } from '../node-project.ts';
import { idIn, type ReportPaths, reportPaths } from '../report-paths.ts';
import { inFolder, mapOf, type Repository, textOf } from '../repository.ts';

/** What a runner of tests is told, so that it writes a report that gonogo reads. */
interface Runner {
  readonly id: string;
  readonly name: string;
  /** Packages that give it. */
  readonly packages: readonly string[];
  /** How scripts call it. */
  readonly script: RegExp;
  readonly format: string;
  /** The name of its report. */
  readonly report: string;
  /** The command, without what measures coverage. */
  run(project: NodeProject, paths: ReportPaths): string;
  /** What measures coverage with the packages that there are. */
  readonly coverage?: (project: NodeProject, paths: ReportPaths) => { before?: string; behind?: string } | undefined;
  /** Where it is run without being asked for; tests of a browser need a server. */
  readonly needsServer?: true;
  /** What it needs besides the packages. */
  readonly setup?: readonly string[];
}

const istanbul = (project: NodeProject, paths: ReportPaths) => {
  const where = paths.written('coverage');
  if (project.has('c8')) return { before: `${project.exec} c8 --reporter=json --reports-dir=${where} ` };
  if (project.has('nyc')) return { before: `${project.exec} nyc --reporter=json --report-dir=${where} ` };
  return undefined;
};

/** One row per runner; the report of each is of a format that proves its run. */
export const RUNNERS: readonly Runner[] = [
  {
    id: 'vitest',
    name: 'Vitest',
    packages: ['vitest'],
    script: /\bvitest\b/,
    format: 'junit',
    report: 'vitest.xml',
    run: ({ exec }, paths) =>
      `${exec} vitest run --reporter=default --reporter=junit --outputFile.junit=${paths.written('vitest.xml')}`,
    coverage: (project, paths) =>
      project.has('@vitest/coverage-v8') || project.has('@vitest/coverage-istanbul')
        ? {
            behind: ` --coverage --coverage.reporter=json --coverage.reportsDirectory=${paths.written('coverage')} --coverage.reportOnFailure`,
          }
        : undefined,
  },
  {
    id: 'jest',
    name: 'Jest',
    packages: ['jest'],
    script: /\bjest\b/,
    format: 'jest',
    report: 'jest.json',
    run: ({ exec }, paths) => `${exec} jest --ci --json --outputFile=${paths.written('jest.json')}`,
    coverage: (_, paths) => ({
      behind: ` --coverage --coverageReporters=json --coverageDirectory=${paths.written('coverage')}`,
    }),
  },
  {
    id: 'mocha',
    name: 'Mocha',
    packages: ['mocha'],
    script: /\bmocha\b/,
    format: 'mocha',
    report: 'mocha.json',
    run: ({ exec }, paths) => `${exec} mocha --reporter json --reporter-option output=${paths.written('mocha.json')}`,
    coverage: istanbul,
  },
  {
    id: 'ava',
    name: 'AVA',
    packages: ['ava'],
    script: /\bava\b/,
    format: 'tap',
    report: 'ava.tap',
    run: ({ exec }, paths) => `${exec} ava --tap > ${paths.written('ava.tap')}`,
    coverage: istanbul,
  },
  {
    id: 'node-test',
    name: 'node:test',
    packages: [],
    script: /\bnode\b[^&|;]* --test(?: |$)/,
    format: 'junit',
    report: 'node-test.xml',
    run: (project, paths) => nodeTest(project, paths),
  },
  {
    id: 'playwright',
    name: 'Playwright',
    packages: ['@playwright/test'],
    script: /\bplaywright test\b/,
    format: 'playwright',
    report: 'playwright.json',
    run: ({ exec }, paths) =>
      `PLAYWRIGHT_JSON_OUTPUT_NAME=${paths.written('playwright.json')} ${exec} playwright test --reporter=json`,
    needsServer: true,
    setup: ['playwright install --with-deps'],
  },
  {
    id: 'cypress',
    name: 'Cypress',
    packages: ['cypress'],
    script: /\bcypress run\b/,
    format: 'junit',
    report: 'cypress-*.xml',
    run: ({ exec }, paths) =>
      `${exec} cypress run --reporter junit --reporter-options "mochaFile=${paths.written('cypress-[hash].xml')}"`,
    needsServer: true,
  },
];

/** The runners of tests that package.json depends on or calls. */
export default {
  id: 'node-tests',
  reads: new RegExp(
    `${NODE_FILES.source}|(?:^|/)(?:vite|vitest|playwright)\\.config\\.[cm]?[jt]s$|(?:^|/)\\.(?:c8|nyc)rc(?:\\.json)?$`,
  ),
  find(repository) {
    const project = nodeProject(repository);
    if (!project || !('data' in project)) return [];
    const runners = RUNNERS.filter(
      ({ packages, script }) =>
        packages.some((name) => project.has(name)) || (packages.length === 0 && project.script(script)),
    );
    const measures = runners.find((runner) => runner.coverage?.(project, reportPaths(project.folder)));
    return runners.map((runner) => findingOf(runner, runner === measures, project, repository));
  },
} satisfies Detector;

function findingOf(runner: Runner, measures: boolean, project: NodeProject, repository: Repository): Finding {
  const { file, folder, exec } = project;
  const paths = reportPaths(folder);
  const id = idIn(folder, runner.id);
  const coverage = measures ? runner.coverage?.(project, paths) : undefined;
  const script = project.script(runner.script);
  const step: ReportStep = {
    id,
    folder,
    run: `${coverage?.before ?? ''}${runner.run(project, paths)}${coverage?.behind ?? ''}`,
    setup: [...project.setup, ...(runner.setup ?? []).map((run) => ({ run: `${exec} ${run}`, folder }))],
  };
  const alone = !runner.needsServer || servesItself(repository, folder);
  const about = { id, folder, step, ...(alone ? {} : { places: [] }) };
  const remarks = [`From ${file}${script ? `, script \`${script.name}\`` : ''}.`];
  const tests = testOffer(repository, {
    ...about,
    tool: runner.name,
    format: runner.format,
    report: paths.listed(runner.report),
    remarks,
  });
  const share = configured(project, repository);
  const covered = coverage
    ? [coverageOffer(repository, { ...about, report: paths.listed('coverage/coverage-final.json'), configured: share })]
    : [];
  return {
    what: runner.name,
    where: file,
    offers: [tests, ...covered],
    ...(alone ? {} : { say: 'it needs a server to test: start it in a step before' }),
  };
}

/** Playwright starts the server by itself where its configuration says so. */
function servesItself(repository: Repository, folder: string): boolean {
  return ['ts', 'js', 'mts', 'mjs', 'cjs'].some((end) =>
    /\bwebServer\s*:/.test(textOf(repository, inFolder(folder, `playwright.config.${end}`))),
  );
}

/** The share of lines that the tool's own configuration asks for. */
function configured({ data, folder }: NodeProject, repository: Repository): number | undefined {
  const jest = mapOf(mapOf(mapOf(data.jest).coverageThreshold).global).lines;
  if (typeof jest === 'number') return jest;
  for (const name of ['vitest.config', 'vite.config'])
    for (const end of ['ts', 'js', 'mts', 'mjs']) {
      const text = textOf(repository, inFolder(folder, `${name}.${end}`));
      const lines = /\bthresholds\s*:\s*\{[^}]{0,500}?\blines\s*:\s*(\d{1,3})\b/.exec(text)?.[1];
      if (lines !== undefined) return Number.parseInt(lines, 10);
    }
  const rc = /"lines"\s*:\s*(\d{1,3})\b/.exec(
    textOf(repository, inFolder(folder, '.nycrc')) || textOf(repository, inFolder(folder, '.c8rc.json')),
  )?.[1];
  return rc === undefined ? undefined : Number.parseInt(rc, 10);
}

/** The script with a reporter put behind `--test`: what follows it are the files. */
function nodeTest(project: NodeProject, paths: ReportPaths): string {
  const reporters = `--test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=junit --test-reporter-destination=${paths.written('node-test.xml')}`;
  const said = project.script(/\bnode\b[^&|;]* --test(?: |$)/)?.command;
  return said?.startsWith('node ') ? said.replace(/--test(?= |$)/, reporters) : `node ${reporters}`;
}
