import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EFFECTS } from '../../src/core/diff/change.ts';
import { plainText } from '../../src/core/escape.ts';
import { STATES, type State } from '../../src/core/judge.ts';
import type { JudgedFact } from '../../src/core/judge-fact.ts';
import type { JudgedProblem } from '../../src/core/judge-problem.ts';
import { marker, readState } from '../../src/core/markdown/identity.ts';
import type { RenderOptions } from '../../src/core/renderer.ts';
import type { CriterionResult, Results } from '../../src/core/results.ts';
import { renderers } from '../../src/generated/renderers.ts';
import { lookOf } from '../support/github-markdown.ts';
import { HOSTILE, NAUGHTY } from '../support/hostile.ts';
import { criterionWith, resultsWith } from '../support/results.ts';
import { runs } from '../support/runs.ts';

const loaded = Object.fromEntries(
  await Promise.all(Object.entries(renderers).map(async ([name, load]) => [name, await load()] as const)),
);
const render = (name: string, results: readonly Results[], options: RenderOptions = OPTIONS) =>
  loaded[name]?.render(results, options) ?? '';
const OPTIONS: RenderOptions = {
  verbose: true,
  repositoryUrl: 'https://github.com/acme/shop',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  identity: { key: 'default', head: 'a1b2c3d', runId: 1, runNumber: 1, runAttempt: 1, verdict: 'NO-GO' },
};

/** Every state by a fact, and every state that a problem can make. */
const CASES: readonly [state: State, by: 'fact' | 'problem'][] = [
  ...STATES.map((state) => [state, 'fact'] as [State, 'fact']),
  ...(['no-go', 'unknown', 'pending', 'caution'] as const).map((state) => [state, 'problem'] as [State, 'problem']),
];

/** A criterion in which every text that evidence, checklist or people could have written is `text`. */
function criterion(text: string, state: State, by: 'fact' | 'problem'): CriterionResult {
  const fact: JudgedFact = {
    name: text,
    dimension: 'text',
    value: text,
    display: text,
    band: state === 'caution' || state === 'go' ? state : 'no-go',
    bound: text,
    distance: null,
    baseline: null,
    waived: state === 'waived',
  };
  const problem: JudgedProblem = {
    cause: 'unsigned',
    message: text,
    hint: text,
    needed: `\`${text}\` signs`,
    state: state as JudgedProblem['state'],
    waived: false,
  };
  return criterionWith({
    id: text,
    title: text,
    group: [text, text],
    message: text,
    state,
    facts: by === 'fact' ? [fact] : [],
    problems: by === 'problem' ? [problem] : [],
    location: { file: text, line: 3, endLine: 4 },
    bands: { go: { [text]: text }, 'no-go': { [text]: text } },
    enough: { [text]: text },
    sources: [
      {
        kind: 'file',
        where: text,
        format: text,
        tool: text,
        sha256: text,
        bytes: 3,
        ageSeconds: 5,
        trust: 'workspace',
      },
      { kind: text as 'file', where: text, trust: text as 'workspace' },
    ],
    notes: [text],
    why: text,
    owner: text,
    runbook: text,
    waiver: {
      covers: [text],
      reason: text,
      by: text,
      approvedBy: text,
      from: text,
      until: text,
      ticket: text,
      phase: 'active',
      used: true,
      daysLeft: 3,
    },
  });
}

/** Results of every state, each criterion with the next of the texts, and the first of them everywhere else. */
function everywhere(...texts: readonly string[]): Results {
  const [text = ''] = texts;
  const criteria = CASES.map(([state, by], index) => criterion(texts[index % texts.length] ?? '', state, by));
  const plain = resultsWith({ criteria });
  return {
    ...plain,
    tool: { name: 'gonogo', version: text },
    checklist: {
      ...plain.checklist,
      file: text,
      name: text,
      description: text,
      ref: text,
      warnings: [text],
      contacts: [{ role: text, name: text, reach: text }],
    },
    proposed: {
      summary: text,
      changes: EFFECTS.map((effect) => ({ effect, about: 'bound', criterion: text, what: text })),
      verdict: 'GO',
      atBest: true,
      open: [text],
      observe: false,
    },
    context: { ...plain.context, now: text, commit: text, repository: text },
    decision: { ...plain.decision, verdict: 'HOLD', earliestGo: text, reasons: [{ criterion: null, because: text }] },
  };
}

/** All hostile and naughty strings that show anything at all, a document's worth at a time. */
const SHOWN = [...new Set([...HOSTILE, ...NAUGHTY])].filter((text) => plainText(text, 5) !== '');
const PAGES = Array.from({ length: Math.ceil(SHOWN.length / CASES.length) }, (_, page) =>
  CASES.map((_, index) => SHOWN[(page * CASES.length + index) % SHOWN.length] ?? ''),
);
const WORDS = CASES.map((_, index) => `word ${index}`);

describe('E10-E12: Markdown renderers put words only where words belong', () => {
  // Addresses have the words in them, percent-encoded; what counts is that there are as many, and where they lead.
  const look = (text: string) => {
    const { shape, active } = lookOf(text);
    const origin = /^(link https:\/\/github\.com\/acme\/shop\/[a-z]+\/).*$/;
    return { shape: shape.map((one) => one.replace(origin, '$1')), active };
  };
  for (const name of ['comment', 'summary', 'markdown']) {
    const harmless = look(render(name, [everywhere(...WORDS)]));
    const check = (...texts: string[]) => {
      const document = render(name, [everywhere(...texts)]);
      expect(look(document)).toEqual(harmless);
      expect(document.match(/<!--/g)?.length ?? 0).toBe(name === 'comment' ? 2 : 0);
    };
    it(`${name}: ${SHOWN.length} hostile and naughty strings in every field`, { timeout: 120_000 }, () => {
      for (const page of PAGES) check(...page);
    });
    it(`${name}: any strings in every field`, { timeout: 600_000 }, () => {
      const text = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => plainText(one, 5) !== '');
      const page = fc.uniqueArray(text, {
        minLength: CASES.length,
        maxLength: CASES.length,
        selector: (one) => plainText(one),
      });
      fc.assert(
        fc.property(page, (texts) => check(...texts)),
        runs(0.05),
      );
    });
    // The summary is the report in another size.
    if (name === 'markdown') continue;
    it(`${name}: each of them in the fields of the checklist`, { timeout: 120_000 }, () => {
      const single = (text: string) => {
        const results = everywhere(text);
        return render(name, [{ ...results, criteria: [criterion('word', 'no-go', 'fact')] }]);
      };
      const expected = look(single('word'));
      for (const text of SHOWN) expect(look(single(text)), text).toEqual(expected);
    });
  }
  it('the harmless document has in it what the hostile one could have lost', () => {
    const document = render('comment', [everywhere(...WORDS)]);
    expect(document.startsWith(marker('default'))).toBe(true);
    expect(readState(document)).toEqual(OPTIONS.identity);
    expect(look(document).active).toEqual([]);
    expect(look(document).shape.filter((one) => one.startsWith('row of')).length).toBeGreaterThan(10);
  });
});

describe('E13, E14: what goes to a log has no workflow command from data', () => {
  const isCommand = (line: string) => /^\s*::/.test(line) || line.includes('##[');
  it.each(['text', 'json', 'comment', 'summary', 'markdown'])('%s', (name) => {
    for (const text of [...HOSTILE, ...NAUGHTY]) {
      const lines = render(name, [everywhere(text)]).split(/\r\n|\r|\n/);
      expect(lines.filter(isCommand)).toEqual([]);
    }
  });
  it('text with colours', () => {
    for (const text of HOSTILE) {
      const lines = render('text', [everywhere(text)], { color: true }).split(/\r\n|\r|\n/);
      expect(lines.filter(isCommand)).toEqual([]);
    }
  });
  it('text has as many lines whatever is in it', () => {
    const lines = (text: string) => render('text', [everywhere(text)]).split('\n').length;
    for (const text of [...HOSTILE, ...NAUGHTY].filter((one) => plainText(one) !== ''))
      expect(lines(text)).toBe(lines('word'));
  });
  it('github: one command a line, error or warning, with its properties, those that are empty left out', () => {
    const count = render('github', [everywhere('word')]).split('\n').length;
    for (const text of [...HOSTILE, ...NAUGHTY]) {
      const lines = render('github', [everywhere(text)]).split('\n');
      expect(lines).toHaveLength(count);
      for (const line of lines.slice(0, -1))
        expect(line).toMatch(/^::(error|warning) (?:file=[^:,]+,)?line=3,endLine=4,title=[^:,]+::[^\r\n]*$/);
    }
  });
  it('json says the same whatever is in it', () => {
    for (const text of [...HOSTILE, ...NAUGHTY]) {
      const results = everywhere(text);
      expect(JSON.parse(render('json', [results]))).toEqual(JSON.parse(JSON.stringify(results)));
    }
  });
});
