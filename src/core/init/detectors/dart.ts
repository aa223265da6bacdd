import { testOffer } from '../common-offers.ts';
import type { Detector } from '../finding.ts';
import { idIn, reportPaths } from '../report-paths.ts';
import { folderOf, inFolder, manifest, textOf } from '../repository.ts';

/** Dart and Flutter: tests as the JSON of their reporter. */
export default {
  id: 'dart',
  reads: /(?:^|\/)pubspec\.yaml$/,
  find(repository) {
    const found = manifest(repository, /^pubspec\.yaml$/);
    if (!found) return [];
    const { path: where } = found;
    const folder = folderOf(where);
    const paths = reportPaths(folder);
    const flutter = /^[ \t]*(?:flutter:[ \t\r]*$|sdk:[ \t]*flutter\b)/m.test(textOf(repository, where));
    const what = flutter ? 'Flutter package' : 'Dart package';
    if (!repository.files.some((path) => path.startsWith(inFolder(folder, 'test/')) && path.endsWith('_test.dart')))
      return [{ what, where, offers: [], say: 'it has no tests (`test/*_test.dart`)' }];
    const name = flutter ? 'flutter-test' : 'dart-test';
    const id = idIn(folder, name);
    const step = {
      id,
      folder,
      run: `${flutter ? 'flutter test --machine' : 'dart test --reporter json'} > ${paths.written(`${name}.json`)}`,
      setup: [
        { uses: flutter ? 'subosito/flutter-action@v2' : 'dart-lang/setup-dart@v1' },
        { run: `${flutter ? 'flutter' : 'dart'} pub get`, folder },
      ],
    };
    const report = paths.listed(`${name}.json`);
    const tool = flutter ? 'flutter test' : 'dart test';
    return [
      {
        what,
        where,
        offers: [
          testOffer(repository, { id, folder, step, tool, format: 'dart-test', report, remarks: [`From ${where}.`] }),
        ],
      },
    ];
  },
} satisfies Detector;
