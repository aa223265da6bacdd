import { expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

const report = (line: Record<string, unknown>, file: unknown = 'a.c') =>
  JSON.stringify({
    'gcovr/format_version': '0.3',
    files: [{ file, lines: [{ line_number: 1, branches: [], ...line }] }],
  });

formatContract({
  id: 'gcovr-json',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.json',
  reports: {
    // As `gcovr -s` says.
    'failing.json': { lines: 8 / 11, functions: 2 / 3, branches: 0.5, 'lowest-file': 0.5 },
    'passing.json': { lines: 1, 'lines-total': 11, functions: 1, branches: 1 },
  },
  refused: {
    'no files': { content: '{"gcovr/format_version":"0.3","files":[]}', cause: 'empty' },
    'lines that are no code': { content: report({ count: 1, 'gcovr/noncode': true }), cause: 'empty' },
    'lines that are excluded': { content: report({ count: 1, 'gcovr/excluded': true }), cause: 'empty' },
    'a count that is text': { content: report({ count: '1' }), cause: 'invalid' },
    'a count that is missing': { content: report({}), cause: 'invalid' },
    'functions that are null': {
      content: report({ count: 1 }).replace('"lines":', '"functions":null,"lines":'),
      cause: 'invalid',
    },
    'branches that are null': { content: report({ count: 1, branches: null }), cause: 'invalid' },
    'a file without a name': { content: report({ count: 1 }, ''), cause: 'invalid' },
  },
});

it('gcovr-json: functions are known only where every file has them', async () => {
  const [first, second] = [JSON.parse(report({ count: 1 })), JSON.parse(report({ count: 1 }, 'b.c'))];
  const functions = [{ name: 'f', lineno: 1, execution_count: 1 }];
  const text = JSON.stringify({ ...first, files: [{ ...first.files[0], functions }, ...second.files] });
  expect(factsOf((await gatherReport('coverage', text)).facts)).not.toHaveProperty('functions');
});
