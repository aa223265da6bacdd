import { coverageOffer, testOffer } from '../common-offers.ts';
import type { Detector, Finding, Offer, SetupStep } from '../finding.ts';
import { idIn } from '../report-paths.ts';
import { folderOf, inFolder, manifest, pathsNamed, type Repository, textOf } from '../repository.ts';

/** What a build tool of the JVM is called by, and where it leaves its reports. */
interface Build {
  readonly id: string;
  readonly name: string;
  readonly manifest: RegExp;
  /** The wrapper that is used where it is there, and what is called else. */
  readonly wrapper: string;
  readonly program: string;
  readonly test: string;
  readonly reports: string;
  /** Says in the build files that coverage is measured, and written as XML. */
  readonly covers: readonly RegExp[];
  readonly covering: string;
  readonly coverage: string;
}

const BUILDS: readonly Build[] = [
  {
    id: 'maven',
    name: 'Maven',
    manifest: /^pom\.xml$/,
    wrapper: 'mvnw',
    program: 'mvn',
    test: '-B verify',
    reports: '**/target/surefire-reports/TEST-*.xml',
    covers: [/jacoco-maven-plugin/],
    covering: '-B verify',
    coverage: '**/target/site/jacoco/jacoco.xml',
  },
  {
    id: 'gradle',
    name: 'Gradle',
    manifest: /^build\.gradle(?:\.kts)?$/,
    wrapper: 'gradlew',
    program: 'gradle',
    test: 'test --continue',
    reports: '**/build/test-results/*/TEST-*.xml',
    covers: [/\bjacoco\b/, /\bxml\.required\b/],
    covering: 'test jacocoTestReport --continue',
    coverage: '**/build/reports/jacoco/test/jacocoTestReport.xml',
  },
];

/** Java and Kotlin: the test reports and the coverage of Maven and Gradle, where they leave them. */
export default {
  id: 'java',
  reads: /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?|gradlew|mvnw)$/,
  find: (repository) => BUILDS.flatMap((build) => findingOf(build, repository)).slice(0, 1),
} satisfies Detector;

function findingOf(build: Build, repository: Repository): Finding[] {
  const found = manifest(repository, build.manifest);
  if (!found) return [];
  const { path: where } = found;
  const folder = folderOf(where);
  const texts = pathsNamed(repository, build.manifest).map((path) => textOf(repository, path));
  const said = texts.join('\n');
  const covered = build.covers.every((pattern) => pattern.test(said));
  const program = repository.files.includes(inFolder(folder, build.wrapper)) ? `sh ./${build.wrapper}` : build.program;
  const id = idIn(folder, build.id);
  const setup: SetupStep[] = [
    { uses: 'actions/setup-java@v5', with: { distribution: 'temurin', 'java-version': version(said) } },
  ];
  const step = { id, folder, run: `${program} ${covered ? build.covering : build.test}`, setup };
  const about = { id, folder, step };
  const offers: Offer[] = [
    testOffer(repository, {
      ...about,
      tool: build.name,
      format: 'junit',
      report: inFolder(folder, build.reports),
      remarks: [`From ${where}. Reports of every module; a build that starts clean leaves none of an earlier run.`],
    }),
  ];
  if (covered) offers.push(coverageOffer(repository, { ...about, report: inFolder(folder, build.coverage) }));
  return [{ what: `${build.name} build`, where, offers }];
}

/** The version of Java that the build files name, else the newest that is supported for long. */
function version(said: string): number {
  const named =
    /<(?:maven\.compiler\.(?:release|target)|java\.version|release)>\s*(\d{1,2})\s*</.exec(said)?.[1] ??
    /JavaLanguageVersion\.of\((\d{1,2})\)/.exec(said)?.[1];
  const number = Number.parseInt(named ?? '', 10);
  return number >= 8 ? number : 21;
}
