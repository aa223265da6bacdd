import { ANYWHERE, exitFile, ranBy, testOffer } from '../common-offers.ts';
import type { Detector, Offer, SetupStep } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest, mapOf, parsed } from '../repository.ts';

/** PHP: PHPUnit or Pest as JUnit, and `composer audit`. The runners have PHP and Composer. */
export default {
  id: 'php',
  reads: /(?:^|\/)composer\.json$/,
  find(repository) {
    const found = manifest(repository, /^composer\.json$/);
    if (!found) return [];
    const { path: where } = found;
    const read = parsed(repository, where, 'JSON');
    if (!('data' in read)) return [read];
    const folder = folderOf(where);
    const paths = reportPaths(folder);
    const setup: SetupStep[] = [{ run: 'composer install --no-interaction --no-progress', folder }];
    const needs = { ...mapOf(mapOf(read.data).require), ...mapOf(mapOf(read.data)['require-dev']) };
    const tool = 'pestphp/pest' in needs ? 'pest' : 'phpunit/phpunit' in needs ? 'phpunit' : undefined;
    const offers: Offer[] = [];
    if (tool) {
      const id = idIn(folder, tool);
      const name = tool === 'pest' ? 'Pest' : 'PHPUnit';
      const run = `vendor/bin/${tool} --log-junit ${paths.written(`${tool}.xml`)}`;
      const step = { id, folder, run, setup };
      const report = paths.listed(`${tool}.xml`);
      offers.push(
        testOffer(repository, { id, folder, step, tool: name, format: 'junit', report, remarks: [`From ${where}.`] }),
      );
    }
    if (repository.files.includes(inFolder(folder, 'composer.lock'))) {
      const id = idIn(folder, 'composer-audit');
      const report = paths.listed('composer-audit.json');
      offers.push({
        id,
        title:
          folder === ''
            ? 'No critical or high vulnerability in PHP packages'
            : `No critical or high vulnerability in packages of ${folder}`,
        check: 'audit',
        options: { report, ran: ranBy(report, [0, 1, 2, 3]) },
        remarks: [
          `From ${inFolder(folder, 'composer.lock')}. Its report of nothing proves nothing, so the exit code is kept.`,
        ],
        places: ANYWHERE,
        step: {
          id,
          folder,
          run: `composer audit --format=json > ${paths.written('composer-audit.json')}`,
          exitCode: exitFile(paths.written('composer-audit.json')),
          reportDecides: true,
          setup,
        },
      });
    }
    return [{ what: 'Composer package', where, offers }];
  },
} satisfies Detector;
