import { formatContract } from '../../support/format-contract.ts';

const report = (line: string, path = 'a.c') => `<coverage version="1"><file path="${path}">${line}</file></coverage>`;

formatContract({
  id: 'sonarqube-generic',
  check: 'coverage',
  go: '{ lines: ">= 80%" }',
  failing: 'failing.xml',
  reports: {
    'failing.xml': { lines: 8 / 11, branches: 0.5, 'lowest-file': 0.5 },
    'passing.xml': { lines: 1, 'lines-total': 11, branches: 1 },
  },
  refused: {
    'no files': { content: '<coverage version="1"/>', cause: 'empty' },
    'a file without lines': { content: report(''), cause: 'empty' },
    'neither covered nor not': { content: report('<lineToCover lineNumber="1" covered="1"/>'), cause: 'invalid' },
    'a line without a number': { content: report('<lineToCover covered="true"/>'), cause: 'invalid' },
    'more branches than there are': {
      content: report('<lineToCover lineNumber="1" covered="true" branchesToCover="1" coveredBranches="2"/>'),
      cause: 'invalid',
    },
    'a line outside of a file': {
      content: '<coverage version="1"><lineToCover lineNumber="1" covered="true"/></coverage>',
      cause: 'invalid',
    },
    'a file without a path': { content: report('<lineToCover lineNumber="1" covered="true"/>', ''), cause: 'invalid' },
  },
});
