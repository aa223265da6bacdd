import { coverageOffer, testOffer } from '../common-offers.ts';
import type { Detector, Offer } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, manifest, textOf } from '../repository.ts';

/** .NET: `dotnet test` as TRX, and what coverlet measures where a project refers to it. */
export default {
  id: 'dotnet',
  reads: /\.(?:cs|fs|vb)proj$/,
  find(repository) {
    const solution = manifest(repository, /\.slnx?$/) ?? manifest(repository, /\.(?:cs|fs|vb)proj$/);
    if (!solution) return [];
    const { path: where } = solution;
    const folder = folderOf(where);
    // Projects of tests lie in folders called tests: they are no samples here.
    const said = repository.files
      .filter((path) => /\.(?:cs|fs|vb)proj$/.test(path))
      .map((path) => textOf(repository, path))
      .join('\n');
    if (!/Microsoft\.NET\.Test\.Sdk|xunit|NUnit|MSTest/i.test(said))
      return [{ what: '.NET project without tests', where, offers: [] }];
    const paths = reportPaths(folder);
    const covered = /coverlet\.collector/i.test(said);
    const id = idIn(folder, 'dotnet-test');
    const step = {
      id,
      folder,
      run: `dotnet test --logger trx --results-directory ${paths.written('dotnet')}${covered ? ' --collect "XPlat Code Coverage"' : ''}`,
      setup: [{ uses: 'actions/setup-dotnet@v5', with: { 'dotnet-version': version(said) } }],
    };
    const offers: Offer[] = [
      testOffer(repository, {
        id,
        folder,
        step,
        tool: 'dotnet test',
        format: 'trx',
        report: paths.listed('dotnet/*.trx'),
        remarks: [`From ${where}.`],
      }),
    ];
    if (covered)
      offers.push(
        coverageOffer(repository, { id, folder, step, report: paths.listed('dotnet/*/coverage.cobertura.xml') }),
      );
    return [{ what: '.NET solution', where, offers }];
  },
} satisfies Detector;

function version(said: string): string {
  const all = [...said.matchAll(/<TargetFrameworks?>[^<]*?net(\d{1,2})\.0/g)].map(([, one = '']) =>
    Number.parseInt(one, 10),
  );
  const newest = Math.max(8, ...all);
  return `${newest}.0.x`;
}
