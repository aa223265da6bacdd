import { ANYWHERE, testOffer } from '../common-offers.ts';
import { exitCodeOffer } from '../exit-code-offer.ts';
import type { Detector, Offer } from '../finding.ts';
import { isPlainName, isPlainPath } from '../plain-name.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest, mapOf, parsed, type Repository } from '../repository.ts';

/** Rust: cargo-nextest where it writes JUnit, else the exit code of `cargo test`, which writes no report; and cargo-audit. */
export default {
  id: 'rust',
  reads: /(?:^|\/)Cargo\.toml$|(?:^|\/)\.config\/nextest\.toml$/,
  find(repository) {
    const found = manifest(repository, /^Cargo\.toml$/);
    if (!found) return [];
    const { path: where } = found;
    const folder = folderOf(where);
    const offers = [testsOf(repository, folder, where)];
    const locked = repository.files.includes(inFolder(folder, 'Cargo.lock'));
    if (locked) offers.push(audit(folder));
    return [
      { what: 'Cargo package', where, offers, ...(locked ? {} : { say: 'without Cargo.lock nothing can be audited' }) },
    ];
  },
} satisfies Detector;

function testsOf(repository: Repository, folder: string, where: string): Offer {
  const { profile, file } = junitOf(repository, inFolder(folder, '.config/nextest.toml'));
  const id = idIn(folder, 'cargo-test');
  if (profile !== undefined && file !== undefined)
    return testOffer(repository, {
      id,
      folder,
      tool: 'nextest',
      format: 'junit',
      report: inFolder(folder, `target/nextest/${profile}/${file}`),
      remarks: [`From ${inFolder(folder, '.config/nextest.toml')}.`],
      step: {
        id,
        folder,
        run: `cargo nextest run --profile ${profile}`,
        setup: [{ run: 'cargo install --locked cargo-nextest' }],
      },
    });
  return exitCodeOffer({
    id,
    folder,
    title: folder === '' ? 'Tests pass (cargo test)' : `Tests of ${folder} pass (cargo test)`,
    name: 'cargo-test',
    run: 'cargo test',
    // Tests that passed, of every binary: `test tests::adds ... ok`.
    counting: '/^test .* ok$/ { n++ }',
    remarks: [
      `From ${where}. \`cargo test\` writes no report, so this is its exit code, and how many tests it says passed; cargo-nextest would write JUnit.`,
    ],
  });
}

/** The profile of cargo-nextest that writes JUnit, and the name of that file. */
function junitOf(repository: Repository, config: string): { profile?: string; file?: string } {
  const read = repository.files.includes(config) ? parsed(repository, config, 'TOML') : { data: {} };
  for (const [profile, settings] of Object.entries(mapOf(mapOf('data' in read ? read.data : {}).profile))) {
    const file = mapOf(mapOf(settings).junit).path;
    if (typeof file === 'string' && isPlainPath(file) && isPlainName(profile)) return { profile, file };
  }
  return {};
}

function audit(folder: string): Offer {
  const paths = reportPaths(folder);
  const id = idIn(folder, 'cargo-audit');
  return {
    id,
    title: folder === '' ? 'No known vulnerability in crates' : `No known vulnerability in crates of ${folder}`,
    check: 'audit',
    options: paths.listed('cargo-audit.json'),
    remarks: [`From ${inFolder(folder, 'Cargo.lock')}.`],
    places: ANYWHERE,
    step: {
      id,
      folder,
      run: `cargo audit --json > ${paths.written('cargo-audit.json')}`,
      setup: [{ run: 'cargo install --locked cargo-audit' }],
      reportDecides: true,
    },
  };
}
