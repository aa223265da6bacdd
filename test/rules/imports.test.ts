import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

/** Which folders of src may import which others (CONTRIBUTING, "The map"). Files directly in src are named by themselves. */
const CORE = ['core'];
const READERS = [...CORE, 'reading', 'kinds'];
const EVIDENCE = [...READERS, 'report', 'generated/formats', 'generated/kinds'];
const MAY: Readonly<Record<string, readonly string[] | 'everything'>> = {
  core: CORE,
  reading: [...CORE, 'reading'],
  kinds: READERS,
  formats: [...READERS, 'formats'],
  report: [...EVIDENCE, 'generated/end-marks', 'read-results'],
  github: [...CORE, 'reading', 'github'],
  'sign-off': [...CORE, 'github', 'sign-off'],
  ask: [...CORE, 'reading', 'ask'],
  prometheus: [...CORE, 'reading', 'ask', 'prometheus'],
  checks: [...EVIDENCE, 'sign-off', 'ask', 'prometheus', 'github'],
  phase: [...CORE, 'github', 'phase'],
  render: [...CORE, 'render'],
  publish: [...CORE, 'publish'],
  io: [...CORE, 'io', 'version'],
  'run.ts': [...CORE, 'phase', 'evaluate', 'run-request', 'time-limit', 'version'],
  'run-request.ts': CORE,
  'watch.ts': [...CORE, 'time-limit'],
  'evaluate.ts': [...CORE, 'phase', 'run-request', 'time-limit', 'version'],
  'time-limit.ts': CORE,
  'vocabulary.ts': [...CORE, 'generated/checks', 'generated/checklist-validator'],
  'load-checklist.ts': [...CORE, 'vocabulary'],
  'read-results.ts': [...CORE, 'generated/results-validator'],
  'version.ts': [],
  'cli.ts': [...CORE, 'generated/commands', 'version'],
  desk: 'everything',
  commands: 'everything',
  action: 'everything',
  'action.ts': 'everything',
  'bin.ts': 'everything',
  'index.ts': 'everything',
  generated: 'everything',
};
const SHELLS = ['cli', 'bin', 'action', 'action.ts', 'index'];
const SHELLED = ['io', 'desk', 'commands', 'action', 'generated'];

it('imports follow the map', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.d.ts'),
  );
  const wrong: string[] = [];
  for (const file of files) {
    const home = file.split('/')[0] ?? '';
    const allowed = MAY[home];
    expect(allowed, `src/${file} has no place in the map`).toBeDefined();
    for (const [, specifier = ''] of readFileSync(join('src', file), 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(\.[^']+)'/g,
    )) {
      const target = relative('src', join('src', dirname(file), specifier)).replace(/\.[jt]s$/, '');
      const into = (folder: string) => target === folder || target.startsWith(`${folder}/`);
      const shell = SHELLS.some(into) && !['bin.ts', 'action.ts', 'action', 'index.ts'].includes(home);
      if (shell || (allowed !== 'everything' && !allowed?.some(into))) wrong.push(`${file} -> ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('the world is only reached from shells and io', () => {
  const pure = Object.keys(MAY).filter((one) => !SHELLED.includes(one) && !one.endsWith('.ts'));
  const wrong = pure.flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) =>
        /\bprocess\.[a-z]|Date\.now\(|\bconsole\.|from 'node:(?:fs|net|http|https|child_process)/.test(
          readFileSync(join('src', folder, path), 'utf8'),
        ),
      )
      .map((path) => `${folder}/${path}`),
  );
  expect(wrong).toEqual([]);
});
