import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { banded } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Files of settings and data that are named: valid, or with a certain value. */
export const DATA_FILE_RULES: readonly Rule[] = [
  {
    id: 'data-command',
    check: 'data',
    why: 'What the command reads from the file, gonogo reads from it, and a file that is not valid is never go.',
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const command = seen.named.commands.find((one) => toolOf(one) === 'data');
      const file = command?.find(
        (word) => /\.(?:json|ya?ml|toml|ndjson)$/.test(word) && !word.startsWith('/') && !word.includes('..'),
      );
      if (command === undefined) return undefined;
      return hasEntries(seen, file);
    },
    examples: [
      {
        text: 'Settings are valid: jq . deploy/settings.json',
        item: { code: ['jq . deploy/settings.json'] },
        options: { file: 'deploy/settings.json' },
        bands: { go: { entries: '>= 1' } },
      },
    ],
    unlike: [{ text: 'Install it: apt install jq', item: { code: ['apt install jq'] } }],
  },
  {
    id: 'valid-file',
    check: 'data',
    why: 'A file that cannot be read as what it is, is never go.',
    says: [
      'valid|validate|validates|validated|parses|parse|syntax ?is|as|of ?the json|yaml|toml|config|configuration',
      'json|yaml|toml|schema ?is|are ?files ?config ?syntax valid|validated|parses|validates|correct|ok',
    ],
    make: (seen) => {
      const file = seen.named.files.find(
        (path) => /\.(?:json|ya?ml|toml)$/.test(path) && !path.startsWith('/') && !path.includes('..'),
      );
      if (file === undefined && !says(seen.words, ['json|yaml|toml'])) return undefined;
      return hasEntries(seen, file);
    },
    examples: [
      {
        text: 'config/limits.yaml is valid YAML',
        item: { code: ['config/limits.yaml'] },
        options: { file: 'config/limits.yaml' },
      },
    ],
    unlike: ['Valid until May'],
  },
  {
    id: 'setting-in-file',
    check: 'data',
    why: 'The setting stands in a file that is named.',
    says: [
      'default|defaults|set|is|are|enabled|disabled|limited|points',
      'flag|flags|setting|settings|value|values|limit|limits',
    ],
    not: ['is|are in', 'updated|written|documented|created|reviewed|there|current|up'],
    make: (seen) => {
      const { named, words } = seen;
      const file = named.files.find(
        (path) => /\.(?:json|ya?ml|toml|csv)$/.test(path) && !path.startsWith('/') && !path.includes('..'),
      );
      if (file === undefined || !says(words, ['in', 'flag|flags|setting|settings'])) return undefined;
      return {
        options: { file, tracked: true, facts: { setting: '$.TODO' } },
        todo: { facts: 'the path of the setting' },
        ...banded(seen, { setting: !says(words, ['off|disabled|false']) }),
      };
    },
    examples: [
      {
        text: 'Flags default to off in config/flags.json',
        item: { code: ['config/flags.json'] },
        bands: { go: { setting: false } },
      },
    ],
    unlike: [{ text: 'Estimates in docs/plan.md', item: { code: ['docs/plan.md'] } }],
  },
  {
    id: 'dashboard-setting',
    check: 'data',
    why: 'The dashboard is a file, and the setting stands in it.',
    under: ['dashboard|dashboards'],
    says: ['^ time|refresh|default range|rate|interval', '^ timezone|datasource|variables'],
    make: () => ({
      options: { file: 'docs/dashboard.json', tracked: true, facts: { setting: '$.TODO' } },
      todo: { file: 'the dashboard', facts: 'the path of the setting' },
      bands: { go: { setting: true } },
    }),
    examples: [{ text: 'Refresh rate: 15 s', item: { headings: ['Grafana dashboard'] } }],
    unlike: ['Refresh rate: 15 s'],
  },
  {
    id: 'stated-of-a-database',
    check: 'data',
    why: 'A query tells, and what it found can be kept in a file.',
    says: [
      'no|every|each|all|both ?our ?the ?new ?old ?foreign ?invalid ?unused ?missing ?needed ?required ?sequence ?materialized ?materialised ?large ?partitioned table|tables|index|indexes|indices|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers|column|columns|view|views|schema|schemas|collation|collations|grant|grants|procedures|tablespace|tablespaces',
      '^ no|every|each|all|both .. table|tables|index|indexes|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers',
      'table|tables|index|indexes|indices|constraint|constraints|extension|extensions|sequence|sequences|trigger|triggers|column|columns|views|publication|subscription|collation|charset ?and ?are|is ?all ?on ?the ?new ?still ?now valid|available|identical|present|equal|same|there|exist|exists|enabled|validated|match|matches|ahead|owned|utf8|utf8mb4',
      'primary|foreign|unique key|keys|constraint|constraints',
      'parameters|settings|flags|options|configuration|max_connections|values|limits ?are|is ?the same|identical|equal as|to|on|in|with|both',
      'same|as|on|like as|on|in ?the ?both ?old ?source ?current ?existing ?previous cluster|instance|database|server|environment|primary',
      'migration|migrations|schema ?version ?is|are ?at head|latest|pending|applied',
      'no pending|unapplied|open migration|migrations',
    ],
    not: [
      'created|dropped|started|stopped|added|rebuilt|reindexed|built|migrated|copied|renamed|documented|reviewed|planned|booked|granted|vacuumed|analyzed|analysed|restored|archived|designed|drawn',
      'test|tests|tested|suite|performance|latency|slower|faster|size|gb|mb|page|pages|sort|sorts|shows|filter|row counts',
      'dinner|meeting|seat|seats|restaurant|guests|merged|merge',
      'coverage|pull|request|requests|endpoint|endpoints|api',
      'index is|page',
    ],
    make: (seen) =>
      seen.place === 'tests' || seen.bounds.some(({ kind }) => kind !== 'bare')
        ? undefined
        : {
            options: { file: PLACEHOLDER.data, facts: { offending: '$.offending' } },
            todo: { file: `${TODO.data}, such as the result of a query`, facts: 'the path of the number in that file' },
            ...banded(seen, { offending: seen.band === 'go' ? 0 : '> 0' }),
          },
    examples: [
      { text: 'Every table has a primary key', bands: { go: { offending: 0 } } },
      { text: 'Indexes are valid on the new server' },
      { text: 'Time zone settings same as on the old instance' },
    ],
    unlike: ['All tables for the dinner booked', 'Indexes rebuilt', 'Columns of the table sort by date'],
  },
];

/** That the file, named or to be named, is what it says it is and has something in it. */
function hasEntries(seen: Seen, file: string | undefined): Made {
  return {
    options: {
      file: file ?? PLACEHOLDER.data,
      ...(file === undefined ? {} : { tracked: true }),
      facts: { entries: { path: '$.*', as: 'count' } },
    },
    ...banded(seen, { entries: '>= 1' }),
    ...(file === undefined ? { todo: { file: TODO.data } } : {}),
  };
}
