import { ANYWHERE, coverageOffer, testOffer } from '../common-offers.ts';
import { exitCodeOffer } from '../exit-code-offer.ts';
import type { Detector, Offer, SetupStep } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest, textOf } from '../repository.ts';

/** Ruby: RSpec, the exit code of `rake test` else, SimpleCov and bundler-audit. */
export default {
  id: 'ruby',
  reads: /(?:^|\/)(?:Gemfile|Gemfile\.lock|\.ruby-version)$/,
  find(repository) {
    const found = manifest(repository, /^Gemfile$/);
    if (!found) return [];
    const { path: where } = found;
    const folder = folderOf(where);
    const paths = reportPaths(folder);
    const lock = inFolder(folder, 'Gemfile.lock');
    const said = `${textOf(repository, where)}\n${textOf(repository, lock)}`;
    const pinned = repository.files.includes(inFolder(folder, '.ruby-version'));
    const setup: SetupStep[] = [
      {
        uses: 'ruby/setup-ruby@v1',
        with: {
          ...(pinned ? {} : { 'ruby-version': '3.4' }),
          'bundler-cache': true,
          ...(folder === '' ? {} : { 'working-directory': folder }),
        },
      },
    ];
    const id = idIn(folder, 'rspec');
    const step = {
      id,
      folder,
      run: `bundle exec rspec --format progress --format json --out ${paths.written('rspec.json')}`,
      setup,
    };
    const offers: Offer[] = [];
    if (/\brspec\b/.test(said)) {
      const remarks = [`From ${where}.`];
      const report = paths.listed('rspec.json');
      offers.push(testOffer(repository, { id, folder, step, tool: 'RSpec', format: 'rspec', report, remarks }));
      if (/\bsimplecov\b/.test(said))
        offers.push(
          coverageOffer(repository, { id, folder, step, report: inFolder(folder, 'coverage/.resultset.json') }),
        );
    } else if (repository.files.includes(inFolder(folder, 'Rakefile')))
      offers.push(
        exitCodeOffer({
          id: idIn(folder, 'rake-test'),
          folder,
          title: folder === '' ? 'Tests pass (rake test)' : `Tests of ${folder} pass (rake test)`,
          name: 'rake-test',
          run: 'bundle exec rake test',
          // Minitest says `5 runs, `, test-unit `5 tests, `.
          counting: '/^[0-9]+ (runs|tests),/ { n += $1 }',
          remarks: [
            `From ${inFolder(folder, 'Rakefile')}. Without a report this is the exit code of \`rake test\`, and how many tests it says it ran.`,
          ],
          setup,
        }),
      );
    const audit = idIn(folder, 'bundler-audit');
    if (repository.files.includes(lock))
      offers.push({
        id: audit,
        title: folder === '' ? 'No known vulnerability in gems' : `No known vulnerability in gems of ${folder}`,
        check: 'audit',
        options: paths.listed('bundler-audit.json'),
        remarks: [`From ${lock}.`],
        places: ANYWHERE,
        step: {
          id: audit,
          folder,
          run: `gem install bundler-audit && bundle-audit check --update --format json --output ${paths.written('bundler-audit.json')}`,
          reportDecides: true,
          setup,
        },
      });
    return [{ what: 'Ruby bundle', where, offers }];
  },
} satisfies Detector;
