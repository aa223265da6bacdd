import { describe, expect, it } from 'vitest';
import { factsOf, gatherReport, judgeReport } from '../support/judge-report.ts';

const driver = { name: 'scan', version: '1.2.0' };
const result = (more: object = {}) => ({ ruleId: 'r', message: { text: 'm' }, ...more });

function sarif(results: unknown, run: object = {}): string {
  return JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver }, results, ...run }] });
}

const rules = (...list: object[]) => ({ tool: { driver: { ...driver, rules: list } } });
const score = (value: unknown) => ({ properties: { 'security-severity': value } });

const extended = {
  tool: {
    driver: { ...driver, rules: [{ id: 'a', defaultConfiguration: { level: 'note' } }] },
    extensions: [{ name: 'pack', guid: 'g-1', rules: [{ id: 'b', ...score('9.1') }] }],
  },
};

describe('sarif: severities', () => {
  it.each([
    ['level error', sarif([result({ level: 'error' })]), { high: 1, critical: 0 }],
    ['level warning', sarif([result({ level: 'warning' })]), { moderate: 1 }],
    ['level note', sarif([result({ level: 'note' })]), { low: 1 }],
    ['level none', sarif([result({ level: 'none' })]), { info: 1 }],
    ['a level that SARIF does not have', sarif([result({ level: 'fatal' })]), { unrated: 1 }],
    ['a level that is a severity', sarif([result({ level: 'critical' })]), { critical: 1 }],
    ['score 9.0 beats level', sarif([result({ level: 'note', ...score('9.0') })]), { critical: 1, low: 0 }],
    ['score 8.9', sarif([result(score('8.9'))]), { high: 1 }],
    ['score 7', sarif([result(score(7))]), { high: 1 }],
    ['score 6.9', sarif([result(score('6.9'))]), { moderate: 1 }],
    ['score 4.0', sarif([result(score('4.0'))]), { moderate: 1 }],
    ['score 3.9', sarif([result(score('3.9'))]), { low: 1 }],
    ['score 0.0, which tools write for "unknown"', sarif([result({ level: 'note', ...score('0.0') })]), { unrated: 1 }],
    ['a word for a score', sarif([result({ level: 'note', ...score('HIGH') })]), { high: 1 }],
    [
      'a score that says nothing falls back to the level',
      sarif([result({ level: 'error', ...score('N/A') })]),
      { high: 1 },
    ],
    ['the score of the rule', sarif([result({ level: 'note' })], rules({ id: 'r', ...score('9.8') })), { critical: 1 }],
    [
      "the rule's default level",
      sarif([result()], rules({ id: 'r', defaultConfiguration: { level: 'error' } })),
      { high: 1 },
    ],
    [
      'the rule by index, when the result has no id',
      sarif([{ message: {}, ruleIndex: 1 }], rules({ id: 'a' }, { id: 'b', defaultConfiguration: { level: 'error' } })),
      { high: 1 },
    ],
    [
      'the rule by id, when the index is another rule',
      sarif([result({ ruleIndex: 0 })], rules({ id: 'a' }, { id: 'r', defaultConfiguration: { level: 'error' } })),
      { high: 1 },
    ],
    [
      'a sub-rule',
      sarif([result({ ruleId: 'r/1' })], rules({ id: 'r', defaultConfiguration: { level: 'error' } })),
      { high: 1 },
    ],
    [
      'a rule of an extension, as CodeQL has them',
      sarif([result({ rule: { id: 'r', index: 0, toolComponent: { index: 0 } } })], {
        tool: { driver, extensions: [{ name: 'pack', rules: [{ id: 'r', ...score('9.1') }] }] },
      }),
      { critical: 1 },
    ],
    [
      'a rule of an extension by index alone',
      sarif([{ message: {}, rule: { index: 0, toolComponent: { index: 0 } } }], {
        tool: {
          driver: { ...driver, rules: [{ id: 'a', ...score('1') }] },
          extensions: [{ name: 'pack', rules: [{ id: 'b', ...score('9.1') }] }],
        },
      }),
      { critical: 1 },
    ],
    [
      'a rule of an extension by its name and index',
      sarif([{ message: {}, rule: { index: 0, toolComponent: { name: 'pack' } } }], extended),
      { critical: 1 },
    ],
    [
      'a rule of an extension by its guid and index',
      sarif([{ message: {}, rule: { index: 0, toolComponent: { guid: 'G-1' } } }], extended),
      { critical: 1 },
    ],
    [
      'a rule of a component that is not here is no rule of the driver',
      sarif(
        [{ message: {}, rule: { index: 0, toolComponent: { name: 'other' } } }, result({ level: 'note' })],
        extended,
      ),
      { moderate: 1, low: 1, critical: 0 },
    ],
    [
      'an override of the invocation',
      sarif([result()], {
        ...rules({ id: 'r', defaultConfiguration: { level: 'note' } }),
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [{ descriptor: { index: 0 }, configuration: { level: 'error' } }],
          },
        ],
      }),
      { high: 1, low: 0 },
    ],
    [
      'no level beside one that has it: warning',
      sarif([result(), result({ level: 'error' })]),
      { moderate: 1, high: 1 },
    ],
    ['waiting for a review', sarif([result({ kind: 'review', level: 'note' })]), { unrated: 1 }],
    ['the tool could not tell', sarif([result({ kind: 'open', level: 'note' })]), { unrated: 1 }],
  ])('%s', async (_, content, facts) => {
    const evidence = await gatherReport('audit', content);
    expect(evidence.problems).toEqual([]);
    expect(factsOf(evidence.facts)).toMatchObject(facts);
  });

  it('a tool without severities gives only a number, clean or not', async () => {
    const clean = await gatherReport('audit', sarif([], rules({ id: 'aws-token' })));
    expect(factsOf(clean.facts)).toEqual({ total: 0, suppressed: 0 });
    const leak = await gatherReport('audit', sarif([result()], rules({ id: 'aws-token' })));
    expect(factsOf(leak.facts)).toEqual({ total: 1, suppressed: 0 });
    expect(leak.absent?.critical).toBe('scan 1.2.0 has no severities; bind `total`');
    expect((await judgeReport('audit', sarif([result()]))).state).toBe('no-go');
  });
});
