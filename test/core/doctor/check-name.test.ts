import { expect, it } from 'vitest';
import { checkNames } from '../../../src/core/doctor/check-name.ts';
import { readWorkflow } from '../../../src/core/doctor/workflow.ts';

const jobs = (...lines: string[]) => readWorkflow('w.yml', ['jobs:', ...lines].join('\n')).jobs;

const NAMES: readonly [name: string, lines: string[], names: string[]][] = [
  ['the id', ['  gate: {}'], ['gate']],
  ['the name', ['  gate: { name: The gate }'], ['The gate']],
  [
    'a matrix',
    ['  gate: { strategy: { matrix: { os: [a, b], node: [20, 24] } } }'],
    ['gate (a, 20)', 'gate (a, 24)', 'gate (b, 20)', 'gate (b, 24)'],
  ],
  ['a matrix and a name', ['  gate: { name: G, strategy: { matrix: { os: [a] } } }'], ['G (a)']],
  ['called', ['  gate: {}', '  outer: {}'], ['outer / gate']],
  [
    'called by a matrix',
    ['  gate: {}', '  outer: { strategy: { matrix: { v: [1, 2] } } }'],
    ['outer (1) / gate', 'outer (2) / gate'],
  ],
];
it.each(NAMES)('%s', (_, lines, names) => {
  const [job, ...callers] = jobs(...lines);
  if (!job) throw new Error('no job');
  const check = checkNames(job, callers);
  expect([check.open, check.names]).toEqual([false, names]);
  for (const name of names) expect(check.matches(name)).toBe(true);
  expect(check.matches(`${names[0]}x`)).toBe(false);
});

const OPEN: readonly [name: string, line: string, fits: string[], not: string[]][] = [
  [
    'a name with an expression',
    '  gate: { name: "gate ${{ matrix.os }} end" }',
    ['gate a end', 'gate  end'],
    ['gate a', 'x gate a end', 'gate end'],
  ],
  [
    'a computed matrix',
    '  gate: { strategy: { matrix: "${{ fromJSON(x) }}" } }',
    ['gate (a)', 'gate (a, b)'],
    ['gate', 'gatex (a)'],
  ],
  [
    'a matrix with include',
    '  gate: { strategy: { matrix: { os: [a], include: [{ os: b }] } } }',
    ['gate (b)'],
    ['gate'],
  ],
  [
    'a matrix with exclude',
    '  gate: { strategy: { matrix: { os: [a], exclude: [{ os: a }] } } }',
    ['gate (a)'],
    ['gate'],
  ],
  ['a value that is computed', '  gate: { strategy: { matrix: { os: ["${{ x }}"] } } }', ['gate (q)'], ['gate']],
  ['two expressions', '  gate: { name: "${{ a }}-mid-${{ b }}" }', ['x-mid-y', '-mid-'], ['x-mi-y', '-mid']],
];
it.each(OPEN)('%s is only known when it runs', (_, line, fits, not) => {
  const [job] = jobs(line);
  if (!job) throw new Error('no job');
  const check = checkNames(job);
  expect([check.open, check.names]).toEqual([true, []]);
  for (const name of fits) expect([name, check.matches(name)]).toEqual([name, true]);
  for (const name of not) expect([name, check.matches(name)]).toEqual([name, false]);
});
