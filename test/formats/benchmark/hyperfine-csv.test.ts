import { formatContract } from '../../support/format-contract.ts';

const HEADER = 'command,mean,stddev,median,user,system,min,max\n';

formatContract({
  id: 'hyperfine-csv',
  check: 'benchmark',
  go: '{ sleep-0-01.mean: "< 5ms" }',
  reports: {
    'two.csv': {},
    'parameters.csv': { 'nap-1.mean': 0.011523129666666666, 'nap-2.user': 0.0006936666666666667 },
  },
  failing: 'two.csv',
  cutAtRecords: true,
  refused: {
    'a header and nothing else': { content: HEADER, cause: 'empty' },
    'a row that is cut': { content: `${HEADER}sleep-0-01,0.001,0.1,0.001`, cause: 'invalid' },
    'a last number that may be cut': { content: `${HEADER}sleep-0-01,0.001,0.1,0.001,0,0,0,0.0`, cause: 'invalid' },
    'a row of another length': { content: `${HEADER}sleep-0-01,0.001\n`, cause: 'invalid' },
    'a mean outside of its values': { content: `${HEADER}sleep-0-01,0.001,,0.5,0,0,0.4,0.6\n`, cause: 'invalid' },
    'a value that is no number': { content: `${HEADER}sleep-0-01,fast,,0.5,0,0,0.4,0.6\n`, cause: 'invalid' },
  },
});
