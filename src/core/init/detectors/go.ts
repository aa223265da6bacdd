import { ANYWHERE, coverageOffer, exitFile, ranBy, testOffer } from '../common-offers.ts';
import type { Detector, SetupStep } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest } from '../repository.ts';

/** Go: `go test` with its cover profile, and govulncheck. Their reports have no end mark, so that exit codes are kept. */
export default {
  id: 'go',
  reads: /(?:^|\/)go\.mod$/,
  find(repository) {
    const found = manifest(repository, /^go\.mod$/);
    if (!found) return [];
    const { path: where } = found;
    const folder = folderOf(where);
    const paths = reportPaths(folder);
    const setup: SetupStep[] = [
      {
        uses: 'actions/setup-go@v6',
        with: { 'go-version-file': where, 'cache-dependency-path': inFolder(folder, 'go.sum') },
      },
    ];
    const id = idIn(folder, 'go-test');
    const report = paths.listed('go-test.json');
    const step = {
      id,
      folder,
      run: `go test -json -coverprofile=${paths.written('cover.out')} ./... > ${paths.written('go-test.json')}`,
      exitCode: exitFile(paths.written('go-test.json')),
      setup,
    };
    const profile = paths.listed('cover.out');
    const vulnerable = paths.listed('govulncheck.json');
    return [
      {
        what: 'Go module',
        where,
        offers: [
          testOffer(repository, {
            id,
            folder,
            step,
            tool: 'go test',
            format: 'go-test',
            report,
            remarks: [`From ${where}.`],
          }),
          {
            ...coverageOffer(repository, { id, folder, step, report: profile, fact: 'statements' }),
            options: { report: profile, ran: ranBy(report, [0, 1]) },
          },
          {
            id: idIn(folder, 'govulncheck'),
            title: folder === '' ? 'No known vulnerability in Go code' : `No known vulnerability in ${folder}`,
            check: 'audit',
            options: { report: vulnerable, ran: ranBy(vulnerable, [0]) },
            remarks: [`From ${where}. govulncheck knows no severities: none may be called from this code.`],
            places: ANYWHERE,
            step: {
              id: idIn(folder, 'govulncheck'),
              folder,
              run: `go run golang.org/x/vuln/cmd/govulncheck@latest -format json ./... > ${paths.written('govulncheck.json')}`,
              exitCode: exitFile(paths.written('govulncheck.json')),
              reportDecides: true,
              setup,
            },
          },
        ],
      },
    ];
  },
} satisfies Detector;
