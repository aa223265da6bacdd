/** What stands where only the team knows better. None can be mistaken for evidence: hosts of `.invalid` never resolve (RFC 2606). */
export const PLACEHOLDER = {
  url: 'https://todo.invalid',
  host: 'todo.invalid',
  query: 'TODO',
  variable: 'TODO',
  tests: 'reports/junit.xml',
  coverage: 'reports/coverage.xml',
  audit: 'reports/audit.json',
  loadTest: 'reports/load-test.json',
  benchmark: 'reports/benchmark.json',
  log: 'reports/service.log',
  data: 'reports/data.json',
  results: 'reports/results.json',
  environment: 'production',
} as const;

/** The words of the TODO for each of them. */
export const TODO = {
  tests: 'the report that the tests write, such as JUnit XML',
  only: 'the names of the tests that show it',
  coverage: 'the report of the coverage',
  audit: 'the report that the scanner writes',
  loadTest: 'the report that the load test writes',
  benchmark: 'the report that the benchmark writes',
  log: 'the log that an earlier step keeps',
  data: 'the file that says so',
  results: 'the results of that run of gonogo',
  query: 'the query',
  prometheus: 'the Prometheus to ask',
  url: 'the address to ask',
  host: 'the host',
  label: 'the label that such issues have',
  environment: 'the environment as GitHub knows it',
  path: 'the file',
  names: 'the names of the checks',
  variable: 'the names of the variables',
} as const;
