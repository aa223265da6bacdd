import type { Detector } from '../finding.ts';
import { pathsNamed, textOf } from '../repository.ts';

const MOST = 12;

/** `.env.example`: the settings that a deployment needs. Its values are never looked at. */
export default {
  id: 'settings',
  reads: /(?:^|\/)\.?env\.(?:example|sample|template|dist)$/,
  find(repository) {
    const [where] = pathsNamed(repository, /^\.?env\.(?:example|sample|template|dist)$/);
    if (where === undefined) return [];
    const all = [...textOf(repository, where).matchAll(/^[ \t]*(?:export[ \t]+)?([A-Z][A-Z0-9_]{1,63})[ \t]*=/gm)];
    const names = [...new Set(all.map(([, name = '']) => name))].filter(
      (name) => !/^(?:GITHUB|RUNNER|INPUT|NODE)_/.test(name),
    );
    if (names.length === 0) return [];
    return [
      {
        what: `${names.length} ${names.length === 1 ? 'setting' : 'settings'}`,
        where,
        offers: [
          {
            id: 'settings',
            title: 'Settings of the deployment are there',
            check: 'env',
            options: names.slice(0, MOST),
            remarks: [
              `From ${where}. Give the step that uses gonogo these variables (\`env:\`); no value is ever shown.`,
            ],
            places: [],
          },
        ],
      },
    ];
  },
} satisfies Detector;
