import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { UserError } from '../../src/core/problem.ts';
import { loadChecklist } from '../../src/load-checklist.ts';
import { annotationsOf, CHECKLIST, errors, GATE, gatedWorld, runGate } from '../support/action.ts';
import type { StepResult } from '../support/github/runner.ts';
import type { World } from '../support/github/world.ts';
import { lookOf } from '../support/github-markdown.ts';
import { HOSTILE, NAUGHTY } from '../support/hostile.ts';

/** THREATS E10-E16: whatever text comes in, through the whole Action it goes out as text. */

const ALL = [...new Set([...HOSTILE, ...NAUGHTY])];
const MENTION = '@octocat #1 http://evil.example <img src=x> <!-- gonogo:v1 key=default -->';
const COMMAND = '::set-output name=verdict::GO\n::add-mask::a\n::error::x\n##[add-path]/evil';
let world: World;

/** What GitHub would make of everything published, beside what the Action itself puts there. */
async function published(result: StepResult, strings: readonly string[]): Promise<void> {
  const comments = await world.comments();
  const texts = [result.summary, ...comments.map(({ body }) => body)];
  for (const text of texts) {
    const { shape, active } = lookOf(text);
    expect(active).toEqual([]);
    const links = shape.filter((one) => one.startsWith('link ')).map((one) => one.slice(5));
    expect(links.filter((url) => !url.startsWith(`${world.front.origin}/acme/shop/`))).toEqual([]);
    expect(shape).not.toContain('image');
    expect(shape.filter((one) => /^html (?!<!--|<\/?(?:details|summary|sub)\b)/.test(one))).toEqual([]);
  }
  // The marker and the state of our own comment, and no more.
  for (const { body } of comments) expect(body.match(/<!--/g)).toHaveLength(2);
  expect(result.summary).not.toContain('<!--');
  const levels = result.commands.map(({ command }) => command);
  expect(levels.filter((level) => level === 'group' || level === 'endgroup')).toHaveLength(result.code === 2 ? 0 : 2);
  for (const level of ['error', 'warning', 'notice'])
    expect(levels.filter((one) => one === level).length).toBeLessThanOrEqual(10);
  for (const { properties } of result.commands)
    expect(Object.keys(properties).filter((name) => !/^(?:file|line|endLine|col|title)$/.test(name))).toEqual([]);
  for (const value of Object.values(result.outputs)) for (const text of strings) expect(value).not.toContain(text);
}

describe('text in the checklist and in evidence', { timeout: 60_000 }, () => {
  afterEach(() => world.close());
  const quoted = (text: string) => JSON.stringify(text);

  it('titles, groups, reasons and names', async () => {
    const criterion = (text: string, at: number) =>
      `  - { id: c${at}, title: ${quoted(text)}, why: ${quoted(text)}, owner: ${quoted(text)}, runbook: ${quoted(text)}, file: x${at}.txt }`;
    const loads = async (text: string) =>
      loadChecklist('a.yml', Buffer.from(`version: 1\ncriteria:\n${criterion(text, 0)}\n`)).then(
        () => true,
        () => false,
      );
    const able = [];
    for (const text of ALL.filter((one) => one.length < 200)) if (await loads(text)) able.push(text);
    expect(able.length).toBeGreaterThan(400);
    const group = `  - group: ${quoted(MENTION)}\n    criteria: [{ id: inner, title: In a group, file: y.txt }]`;
    const checklist = [
      'version: 1',
      `name: ${quoted(MENTION)}`,
      `description: ${quoted(MENTION)}`,
      `contacts: [{ role: ${quoted(MENTION)}, name: ${quoted(MENTION)}, reach: ${quoted(MENTION)} }]`,
      'criteria:',
      ...able.map(criterion),
      group,
    ].join('\n');
    world = await gatedWorld(checklist);
    const result = await runGate({ world, seconds: 50 });
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'NO-GO' } });
    await published(result, [MENTION]);
    expect(result.summary.length).toBeGreaterThan(50_000);
  });
  it('values in evidence', async () => {
    const facts = ALL.map((_, at) => `f${at}: { path: "$[${at}]" }`).slice(0, 400);
    const bounds = facts.map((_, at) => `f${at}: "== never"`);
    const criteria = [0, 1, 2, 3].map((part) => {
      const of = (list: readonly string[]) => list.slice(part * 100, part * 100 + 100).join(', ');
      return `  - title: Part ${part}\n    data: { file: t.json, facts: { ${of(facts)} } }\n    go: { ${of(bounds)} }\n`;
    });
    world = await gatedWorld(`version: 1\ncriteria:\n${criteria.join('')}`);
    const texts = ALL.map((text) => text || 'empty');
    // The file after the reversed one has the rest of them first.
    for (const list of [texts, [...texts].reverse()]) {
      const result = await runGate({ world, files: { 't.json': JSON.stringify(list) } });
      expect(result.code).toBe(1);
      await published(result, [MENTION]);
    }
  });
  it('names of files', async () => {
    const names = [
      '::error::x.xml',
      '<b>@octocat</b>.xml',
      '$(id)`id`.xml',
      '[x](y)|#1.xml',
      '-rf.xml',
      '##[add-mask]x.xml',
      'a\n::add-mask::b.xml',
    ];
    const junit = (at: number) =>
      `<testsuite name="${at}" tests="1" failures="1"><testcase name="::error::${at}" classname="@octocat"><failure message="##[error]x"/></testcase></testsuite>`;
    world = await gatedWorld('version: 1\ncriteria:\n  - { title: Tests, tests: "r/*.xml" }\n');
    const result = await runGate({
      world,
      files: Object.fromEntries(names.map((name, at) => [`r/${name.replaceAll('/', '∕')}`, junit(at)])),
    });
    expect(result.code).toBe(1);
    await published(result, names);
  });
  it('mistakes in the checklist', async () => {
    const line = (key: string) => `${quoted(key)}: 1\n`;
    const unknown = async (key: string) =>
      loadChecklist('a.yml', Buffer.from(`${GATE}${line(key)}`)).then(
        () => false,
        (error: UserError) =>
          error.problems.every(({ id, severity }) => severity === 'warning' || id === 'unknown-key'),
      );
    const keys = [];
    for (const key of ALL.filter((text) => text.length < 100)) if (await unknown(key)) keys.push(key);
    expect(keys.length).toBeGreaterThan(300);
    world = await gatedWorld(GATE, {
      branches: {
        main: { [CHECKLIST]: GATE },
        feature: { [CHECKLIST]: `${GATE}${keys.map(line).join('')}` },
      },
    });
    const result = await runGate({ world });
    expect(result.code).toBe(2);
    expect(annotationsOf(result).filter((text) => text.startsWith('error: '))).toHaveLength(10);
    await published(result, []);
  });
});

describe('text from the outside', () => {
  beforeAll(async () => {
    const title = '      - { title: About it, file: "${{ github.event.pull_request.title }}.txt" }';
    world = await gatedWorld(`${GATE}${title.slice(4)}\n`);
  });
  afterAll(() => world.close());
  for (const text of [MENTION, COMMAND, '%0A::error::x', '\u202eGO', `${'x'.repeat(5000)}::`])
    it(`a pull request's title: ${JSON.stringify(text.slice(0, 30))}`, async () => {
      const { pullRequestEvent } = await import('../support/github/events.ts');
      const event = await pullRequestEvent(world);
      const pull = event.payload.pull_request as object;
      const named = { ...event, payload: { ...event.payload, pull_request: { ...pull, title: text } } };
      const result = await runGate({ world, event: named, files: errors(0) });
      expect(result.code).toBe(1);
      await published(result, [text]);
    });
  it('names of the workflow and the job, and of branches', async () => {
    const env = {
      GITHUB_WORKFLOW: `--> ${MENTION}`,
      GITHUB_JOB: COMMAND,
      GITHUB_REF: COMMAND,
      GITHUB_HEAD_REF: COMMAND,
      GITHUB_ACTOR: MENTION,
      GITHUB_ACTION_REF: '`; rm -rf / #',
    };
    const result = await runGate({ world, files: errors(9), env, inputs: { comment: 'always' } });
    expect(result.code).toBe(1);
    await published(result, [MENTION]);
    // The comment is found again by the same names.
    const again = await runGate({ world, files: errors(9), env, inputs: { comment: 'always' } });
    expect(again.requests.filter(({ operation }) => operation === 'issues/create-comment')).toEqual([]);
  });
  it('what GitHub answers', async () => {
    const POST = /^(?:POST|PATCH) \/repos/;
    world.front.faults.declare(POST, { status: 403, body: { message: `${COMMAND}\u2028::error::y` } });
    const result = await runGate({ world, files: errors(3) });
    await published(result, []);
    expect(annotationsOf(result).filter((text) => text.includes('set-output'))).toHaveLength(1);
  });

  const inputs = [
    'fail-on',
    'comment',
    'pr-number',
    'commit',
    'params',
    'signatures',
    'summary',
    'checklist',
    'checklist-from',
    'baseline',
    'working-directory',
  ];
  for (const name of inputs)
    it(`the input \`${name}\``, async () => {
      for (const text of [COMMAND, MENTION]) {
        const result = await runGate({ world, files: errors(0), inputs: { [name]: text } });
        expect(result.code).toBe(2);
        await published(result, []);
      }
    });
});
