import { describe, expect, it } from 'vitest';
import { hasStatus, readCondition, runs } from '../../../src/core/doctor/condition.ts';

const PULL = { event: 'pull_request', success: 'yes' } as const;

describe('A12: whether a job runs on a pull request', () => {
  const rows: readonly [condition: unknown, runs: 'yes' | 'no' | 'maybe'][] = [
    [undefined, 'yes'],
    [null, 'yes'],
    [true, 'yes'],
    [false, 'no'],
    ['true', 'yes'],
    ['${{ true }}', 'yes'],
    ['always()', 'yes'],
    ['!cancelled()', 'yes'],
    ['${{ !cancelled() }}', 'yes'],
    ['${{ ! cancelled( ) }}', 'yes'],
    ['success()', 'yes'],
    ['success() || failure()', 'yes'],
    ['failure()', 'no'],
    ['cancelled()', 'no'],
    ["github.event_name == 'pull_request'", 'yes'],
    ["github.event_name == 'PULL_REQUEST'", 'yes'],
    ["github['event_name'] == 'pull_request'", 'yes'],
    ["github.event_name != 'issue_comment' || startsWith(github.event.comment.body, '/gonogo')", 'yes'],
    ["github.event_name == 'push'", 'no'],
    ["github.event_name == 'push' || always()", 'yes'],
    ["(github.event_name == 'pull_request') && !cancelled()", 'yes'],
    ["github.event_name == 'push' && github.ref == 'refs/heads/main'", 'no'],
    ['github.event.pull_request.draft == false', 'maybe'],
    ["contains('main release', github.base_ref)", 'maybe'],
    ["github.actor != 'dependabot[bot]'", 'maybe'],
    ["vars.GATE == 'on'", 'maybe'],
    ['env.SKIP', 'maybe'],
    ["github.event_name < 'z'", 'maybe'],
    ['1 == 1', 'yes'],
    ["'a' == 1", 'maybe'],
    ["''", 'no'],
    ['0', 'no'],
    ['null', 'no'],
    ['hashFiles(github.workspace)', 'maybe'],
    ['github.event_name ==', 'maybe'],
    ['nonsense(', 'maybe'],
    // Text around an expression is a text, and a text is true.
    ["${{ github.ref }} == 'refs/heads/main'", 'yes'],
    ['${{ false }}\n', 'yes'],
    ['${{ a }} && ${{ b }}', 'yes'],
    ["${{ github.event.x == '}}' }}", 'maybe'],
  ];
  it.each(rows)('%j: %s', (text, expected) => expect(runs(readCondition(text), PULL)).toBe(expected));
});

describe('A01: after a job that may have been skipped', () => {
  const rows: readonly [condition: unknown, runs: 'yes' | 'no' | 'maybe'][] = [
    [undefined, 'maybe'],
    [true, 'maybe'],
    ["github.event_name == 'pull_request'", 'maybe'],
    ['${{ x }} y', 'maybe'],
    ['success()', 'maybe'],
    ['failure()', 'maybe'],
    ['success() || failure()', 'maybe'],
    ['always()', 'yes'],
    ['!cancelled()', 'yes'],
    ["!cancelled() && github.event_name == 'pull_request'", 'yes'],
    [false, 'no'],
  ];
  it.each(rows)('%j: %s', (text, expected) =>
    expect(runs(readCondition(text), { event: 'pull_request', success: 'maybe' })).toBe(expected),
  );
});

it.each([
  ['always()', true],
  ['env.X || !Cancelled()', true],
  ["'always()'", false],
  [undefined, false],
  ['${{ always() }} x', false],
])('%j speaks of how others ended: %s', (text, expected) => expect(hasStatus(readCondition(text))).toBe(expected));
