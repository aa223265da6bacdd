import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport, judgeReport } from '../../support/judge-report.ts';

formatContract({
  id: 'lcov',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'vitest-failing.info',
  cutAtRecords: true,
  reports: {
    // Beside each the tool's own summary of the same run: coverage-summary.json, `coverage report`, `gcovr -s`.
    'c8-passing.info': { lines: 1, 'lines-total': 29, 'branches-total': 14, 'functions-total': 5, 'lowest-file': 1 },
    'c8-partial.info': { 'lines-covered': 24, 'lines-total': 29, 'branches-covered': 7, 'functions-covered': 4 },
    'nyc-failing.info': { lines: 0.75, branches: 2 / 7, functions: 5 / 6, 'lowest-file': 5 / 7 },
    'vitest-failing.info': { lines: 14 / 19, branches: 6 / 7, 'functions-total': 6, 'lowest-file': 5 / 7 },
    'coverage.py-failing.info': { 'lines-covered': 5, 'lines-total': 9, branches: 0.25 },
    'coverage.py-passing.info': { lines: 1, 'branches-total': 4 },
    'lcov-1.16-failing.info': { lines: 8 / 15, branches: 0.4, functions: 4 / 6, 'lowest-file': 0.25 },
  },
  refused: {
    'a test name and nothing else': { content: 'TN:\n', cause: 'empty' },
    'files without lines': { content: 'TN:\nSF:a.ts\nFNF:0\nLF:0\nLH:0\nend_of_record\n', cause: 'empty' },
    'only a line 0': { content: 'SF:a.py\nDA:0,1\nend_of_record\n', cause: 'empty' },
    'claims of lines that are not listed': { content: 'SF:a.c\nLF:10\nLH:10\nend_of_record\n', cause: 'invalid' },
    'a record without an end': { content: 'SF:a.c\nDA:1,1\n', cause: 'invalid' },
    'a record inside of a record': { content: 'SF:a.c\nDA:1,1\nSF:b.c\nDA:1,1\nend_of_record\n', cause: 'invalid' },
    'lines outside of a record': { content: 'SF:a.c\nDA:1,1\nend_of_record\nDA:2,1\n', cause: 'invalid' },
    'a count that is no number': { content: 'SF:a.c\nDA:1,many\nend_of_record\n', cause: 'invalid' },
    'a count that is missing': { content: 'SF:a.c\nDA:1\nend_of_record\n', cause: 'invalid' },
    'an infinite count': { content: 'SF:a.c\nDA:1,1e999\nend_of_record\n', cause: 'invalid' },
    'a branch cut short': { content: 'SF:a.c\nDA:1,1\nBRDA:1,0\nend_of_record\n', cause: 'invalid' },
    'words in between': { content: 'SF:a.c\nDA:1,1\ngeninfo: ERROR: no data\nend_of_record\n', cause: 'invalid' },
    'a file without a name': { content: 'SF:\nDA:1,1\nend_of_record\n', cause: 'invalid' },
    'an HTML page': { content: '<!DOCTYPE html><html><body>502</body></html>', cause: 'invalid' },
  },
});

const record = (...lines: string[]) => `SF:a.c\n${lines.join('\n')}\nend_of_record\n`;

const READINGS: readonly [name: string, text: string, facts: Record<string, number | undefined>][] = [
  ['counts of zero and less are not covered', record('DA:1,0', 'DA:2,-1', 'DA:3,1'), { 'lines-covered': 1 }],
  ['a branch that was never reached is there, and not taken', record('DA:1,1', 'BRDA:1,0,0,-'), { branches: 0 }],
  ['no branches are no 100 %', record('DA:1,1'), { lines: 1, branches: undefined, functions: undefined }],
  ['branches found: 0 is no 100 %', record('DA:1,1', 'BRF:0', 'BRH:0'), { branches: undefined }],
  ['two records of one file', record('DA:1,1', 'DA:2,0') + record('DA:1,0', 'DA:2,1'), { lines: 1, 'lines-total': 2 }],
  ['one file, written in two ways', `SF:./a.c\nDA:1,1\nend_of_record\n${record('DA:2,0')}`, { 'lowest-file': 0.5 }],
  ['a checksum after the count', record('DA:1,0,OweF7cD6DPRkZVycxSTYyQ', 'DA:2,3,x'), { lines: 0.5 }],
  ['a function name with commas', record('DA:1,1', 'FN:1,add(int, int)', 'FNDA:2,add(int, int)'), { functions: 1 }],
  [
    'functions called in another order',
    record('DA:1,1', 'FN:1,a', 'FN:2,b', 'FN:3,c', 'FNDA:0,c', 'FNDA:0,b', 'FNDA:3,a'),
    { 'functions-covered': 1, 'functions-total': 3 },
  ],
  [
    'a function that nothing says the calls of',
    record('DA:1,1', 'FN:1,a', 'FN:2,b', 'FNDA:3,a'),
    { 'functions-covered': 1, 'functions-total': 2 },
  ],
  ['a function with an end line', record('DA:1,1', 'FN:1,9,f', 'FNDA:0,f'), { functions: 0, 'functions-total': 1 }],
  [
    'two methods of one name',
    record('DA:1,1', 'FN:1,run', 'FN:5,run', 'FNDA:1,run', 'FNDA:0,run'),
    { 'functions-total': 2, 'functions-covered': 1 },
  ],
  [
    // FNL and FNA: https://github.com/linux-test-project/lcov/blob/v2.3/man/geninfo.1
    'lcov 2.2: names of one index are one function',
    record('DA:1,1', 'FNL:0,1,4', 'FNA:0,0,f<int>', 'FNA:0,2,f<double>', 'FNL:1,6,7', 'FNA:1,0,g'),
    { 'functions-total': 2, 'functions-covered': 1 },
  ],
  [
    'functions that are claimed and not listed',
    record('DA:1,1', 'FN:1,a', 'FNDA:1,a', 'FNF:1', 'FNH:1') + record('DA:1,1', 'FNF:3', 'FNH:0').replace('a.c', 'b.c'),
    { functions: 0.25, 'functions-total': 4 },
  ],
  [
    'branches that are claimed and not listed',
    record('DA:1,1', 'BRDA:1,0,0,1') + record('DA:1,1', 'BRF:3', 'BRH:0').replace('a.c', 'b.c'),
    { branches: 0.25, 'branches-total': 4 },
  ],
  [
    'branches that are claimed, in one of two records of a file',
    record('DA:1,1', 'BRDA:1,0,0,1') + record('DA:1,1', 'BRF:3', 'BRH:0'),
    { lines: 1, branches: undefined },
  ],
  ['functions found, and none hit said', record('DA:1,1', 'FNF:3'), { functions: 0, 'functions-total': 3 }],
  [
    'branches that are texts',
    record('DA:1,1', 'BRDA:1,0,jump to line 3, or 4,1', 'BRDA:1,0,2 -> 5,0'),
    { branches: 0.5 },
  ],
  ['comments and unknown keys', `# lcov\n${record('VER:1', 'DA:1,1', 'MCF:1')}`, { lines: 1 }],
];

/** Counts that the quick reader must leave to the careful one, or read the same. */
const COUNTS: readonly [name: string, line: string, hit: boolean | 'invalid'][] = [
  ['zero', 'DA:1,0', false],
  ['zeros', 'DA:1,000', false],
  ['ten', 'DA:1,10', true],
  ['nine digits', 'DA:1,999999999', true],
  ['ten digits', 'DA:1,9999999999', true],
  ['twenty digits', 'DA:1,99999999999999999999', true],
  ['a line of ten digits', 'DA:1000000001,1', true],
  ['a line of sixteen digits', 'DA:1000000000000001,1', 'invalid'],
  ['a fraction', 'DA:1,0.5', true],
  ['an exponent', 'DA:1,1e3', true],
  ['a plus', 'DA:1,+1', true],
  ['a minus', 'DA:1,-1', false],
  ['blanks around', 'DA: 1 , 1 ', true],
  ['blanks inside', 'DA:1,1 1', 'invalid'],
  ['letters after', 'DA:1,1x', 'invalid'],
  ['other digits', 'DA:1,１', 'invalid'],
  ['no line', 'DA:,1', 'invalid'],
  ['no hits', 'DA:1,', 'invalid'],
  ['nothing', 'DA:', 'invalid'],
  ['a checksum', 'DA:1,1,abc', true],
  ['a byte that is no text', 'DA:1,1,\u0000', 'invalid'],
];

describe('lcov: counts', () => {
  it.each(COUNTS)('%s', async (_, line, hit) => {
    const { facts, problems } = await gatherReport('coverage', record(line));
    if (hit === 'invalid') expect(problems.map(({ cause }) => cause)).toEqual(['invalid']);
    else expect(factsOf(facts)).toMatchObject({ 'lines-total': 1, lines: hit ? 1 : 0 });
  });
  it.each([
    ['taken', 'BRDA:1,0,0,3', 1],
    ['not taken', 'BRDA:1,0,0,0', 0],
    ['never reached', 'BRDA:1,0,0,-', 0],
    ['of an exception', 'BRDA:1,e0,0,1', 1],
    ['with blanks', 'BRDA:1,0,0, 1', 1],
  ])('a branch: %s', async (_, line, taken) => {
    expect(factsOf((await gatherReport('coverage', record('DA:1,1', line))).facts)).toMatchObject({
      'branches-covered': taken,
      'branches-total': 1,
    });
  });
  it.each(['BRDA:1,0,0,', 'BRDA:1,0,0', 'BRDA:x,0,0,1', 'BRDA:1,0,0,x', 'BRDA:1,0,0,--'])(
    'no branch: %s',
    async (line) => {
      const { problems } = await gatherReport('coverage', record('DA:1,1', line));
      expect(problems.map(({ cause }) => cause)).toEqual(['invalid']);
    },
  );
  it('files that were put away are added to when they come again', async () => {
    const part = (hit: number) =>
      record(`FN:1,f`, `FNDA:${hit},f`, `BRDA:1,0,0,${hit}`, `BRDA:1,0,1,${1 - hit}`, `DA:1,${hit}`, 'DA:300,0');
    const { facts } = await gatherReport('coverage', part(0) + part(1) + part(0));
    expect(factsOf(facts)).toMatchObject({
      'lines-covered': 1,
      'lines-total': 2,
      'branches-covered': 2,
      'branches-total': 2,
      'functions-covered': 1,
      'functions-total': 1,
    });
  });
});

describe('lcov: readings', () => {
  it.each(READINGS)('%s', async (_, text, facts) => {
    const evidence = await gatherReport('coverage', text);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(
      Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(facts))
      if (value === undefined) expect(factsOf(evidence.facts)).not.toHaveProperty(name);
  });

  it('notes totals that disagree with the lines', async () => {
    const evidence = await gatherReport('coverage', record('DA:1,1', 'LF:9', 'LH:9'));
    expect(evidence.notes?.join()).toContain('disagree with their lines');
    expect(factsOf(evidence.facts)).toMatchObject({ 'lines-total': 1 });
  });

  it('a report cut anywhere but after a record is unknown', async () => {
    const text = record('DA:1,1', 'DA:2,1') + record('DA:3,0', 'DA:4,0').replace('a.c', 'b.c');
    const ends = [text.indexOf('end_of_record') + 13, text.length - 1];
    for (let length = 0; length < text.length; length++) {
      const { state } = await judgeReport('coverage', text.slice(0, length), '{ lines: ">= 80%" }');
      if (!ends.some((end) => length === end || length === end + 1))
        expect([length, state]).toEqual([length, 'unknown']);
    }
  });
});
