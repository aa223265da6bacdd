import { describe, expect, it } from 'vitest';
import { formatContract } from '../../support/format-contract.ts';
import { factsOf, gatherReport } from '../../support/judge-report.ts';

formatContract({
  id: 'go-coverprofile',
  check: 'coverage',
  go: '{ statements: ">= 80%" }',
  failing: 'failing.out',
  cutAtRecords: true,
  reports: {
    // As `go tool cover -func` says: 54.5 % and 100 %.
    'failing.out': { statements: 6 / 11, 'statements-covered': 6, 'statements-total': 11, 'lowest-file': 2 / 7 },
    'passing.out': { statements: 1, 'statements-total': 4 },
  },
  refused: {
    'nothing.out': { cause: 'empty' },
    'build-error.txt': { cause: 'invalid' },
    'blocks of no statement': { content: 'mode: set\na.go:1.1,2.2 0 1\n', cause: 'empty' },
    'a block cut short': { content: 'mode: set\na.go:1.1,2.2 1\n', cause: 'invalid' },
    'a count that is no number': { content: 'mode: set\na.go:1.1,2.2 1 x\n', cause: 'invalid' },
    'a negative count': { content: 'mode: set\na.go:1.1,2.2 1 -1\n', cause: 'invalid' },
    'a block that ends before it begins': { content: 'mode: set\na.go:9.1,2.2 1 1\n', cause: 'invalid' },
    'a block of a million lines': { content: 'mode: set\na.go:1.1,1000001.2 1 1\n', cause: 'invalid' },
    'a block of two sizes': { content: 'mode: set\na.go:1.1,2.2 1 1\na.go:1.1,2.2 2 1\n', cause: 'invalid' },
    'words in between': { content: 'mode: set\na.go:1.1,2.2 1 1\nFAIL\texample.com/shop\n', cause: 'invalid' },
    'an unknown mode': { content: 'mode: fast\na.go:1.1,2.2 1 1\n', cause: 'invalid' },
  },
});

describe('go-coverprofile: readings', () => {
  it('counts a repeated block once, covered if any binary ran it', async () => {
    const text = 'mode: set\na.go:1.1,2.2 3 0\na.go:3.1,4.2 1 0\nmode: set\na.go:1.1,2.2 3 7\n';
    const evidence = await gatherReport('coverage', text);
    expect(factsOf(evidence.facts)).toMatchObject({ 'statements-covered': 3, 'statements-total': 4 });
  });
  it('knows no lines, and says what to bind', async () => {
    const evidence = await gatherReport('coverage', 'mode: atomic\na.go:1.1,2.2 1 1\n');
    expect(factsOf(evidence.facts)).not.toHaveProperty('lines');
    expect(evidence.absent?.lines).toContain('`statements`');
  });
  it('reads a path with spaces and colons', async () => {
    const evidence = await gatherReport('coverage', 'mode: count\nC:/a b/c.go:1.1,2.2 1 1\n');
    expect(factsOf(evidence.facts)).toMatchObject({ statements: 1 });
  });
});
