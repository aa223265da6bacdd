import { afterEach, describe, expect, it } from 'vitest';
import { annotationsOf, CHECKLIST, errors, GATE, gatedWorld, runGate } from '../support/action.ts';
import { pullRequestEvent } from '../support/github/events.ts';
import { runStep } from '../support/github/runner.ts';
import type { World } from '../support/github/world.ts';
import { nodeBinaries } from '../support/node-binaries.ts';

/** UX section 8, THREATS E07, E08, G07: what GitHub would drop whole is cut between rows, and says so. */

let world: World;
afterEach(() => world.close());

const MIB = 1024 * 1024;
const many = (count: number, title: (at: number) => string, file = 'missing.txt') =>
  `version: 1\nname: Big\ncriteria:\n${Array.from({ length: count }, (_, at) => `  - { id: c${at}, title: ${JSON.stringify(title(at))}, file: ${file} }\n`).join('')}`;

describe('large results', { timeout: 60_000 }, () => {
  const wide = '日本語 and a wide 😀 text, |`<@octocat>`| '.repeat(4);
  const rows: readonly [name: string, checklist: string, code: number, verdict: string, annotations: number][] = [
    ['800 criteria that fail', many(800, (at) => `Number ${at} ${wide}`), 1, 'NO-GO', 10],
    ['800 that hold', many(800, (at) => `Number ${at} ${wide}`, 'state.json'), 0, 'GO', 0],
    ['11 that fail', many(11, (at) => `Number ${at}`), 1, 'NO-GO', 10],
    ['10 that fail', many(10, (at) => `Number ${at}`), 1, 'NO-GO', 10],
  ];
  for (const [name, checklist, code, verdict, annotations] of rows)
    it(name, async () => {
      world = await gatedWorld(checklist);
      const result = await runGate({ world, files: errors(0), inputs: { comment: 'always' }, seconds: 50 });
      expect(result).toMatchObject({ code, outputs: { verdict } });
      expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(900 * 1024);
      expect(result.summary).toContain(`${verdict} — Big`);
      const [comment, ...others] = await world.comments();
      expect(others).toEqual([]);
      expect([...(comment?.body ?? '')].length).toBeLessThanOrEqual(60_000);
      // What must not go: the marker, the verdict, the failing rows that are shown, whole.
      expect(comment?.body).toMatch(/^<!-- gonogo:v1 key=.* -->\n<!-- gonogo:state /);
      expect(comment?.body).toContain(`${verdict} — Big`);
      expect(comment?.body.match(/<details/g)?.length ?? 0).toBe(comment?.body.match(/<\/details>/g)?.length ?? 0);
      const said = annotationsOf(result);
      expect(said).toHaveLength(annotations);
      const count = Number.parseInt(name, 10);
      expect(said.at(-1)?.includes(`and ${count - 10} more`) ?? false).toBe(annotations > 0 && count > 10);
    });
  it('several large checklists in one comment', async () => {
    const one = many(300, (at) => `Number ${at} ${wide}`);
    world = await gatedWorld('', {
      branches: { main: { 'a.yml': one, 'b.yml': one, 'c.yml': one }, feature: { x: 'x' } },
    });
    const result = await runGate({ world, inputs: { checklist: 'a.yml\nb.yml\nc.yml' }, seconds: 50 });
    expect(result.code).toBe(1);
    const [comment] = await world.comments();
    expect(comment?.body.match(/### 🔴 NO-GO — Big/g)).toHaveLength(3);
    expect(Buffer.byteLength(result.summary)).toBeLessThanOrEqual(900 * 1024);
  });
});

describe('very many mistakes', { timeout: 60_000 }, () => {
  it('are counted, and the summary stays under its limit', async () => {
    const wrong = `${GATE}${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('')}`;
    world = await gatedWorld('', { branches: { main: { [CHECKLIST]: GATE }, feature: { [CHECKLIST]: wrong } } });
    const result = await runGate({ world, seconds: 50 });
    expect(result.code).toBe(2);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(MIB / 4);
    expect(result.summary).toMatch(/… and \d+ more/);
    const said = annotationsOf(result).filter((text) => text.startsWith('error: '));
    expect(said).toHaveLength(10);
    expect(said.at(-1)).toContain('(and 19990 more)');
    expect(result.stdout).toMatch(/… and \d+ more/);
    expect(result.stdout.length).toBeLessThan(MIB / 4);
  });
});

describe('a runner that reads slowly (G07)', () => {
  const big = many(1000, (at) => `Number ${at} of many criteria, each with a title long enough to fill the pipe`);
  // A pipe of 64 KiB, as the runner has it; it is read only after the outputs are set.
  const slowly =
    '"$0" "$1" | (until [ -s "$GITHUB_OUTPUT" ]; do sleep 0.05; done; sleep 0.3; cat); exit ${PIPESTATUS[0]}';
  for (const { name, path } of nodeBinaries())
    it(`gets the whole log on ${name}, and the right status`, { timeout: 60_000 }, async () => {
      world = await gatedWorld(big);
      const result = await runStep({
        world,
        node: '/bin/bash',
        script: '-c',
        args: [slowly, path, new URL('../../dist/index.js', import.meta.url).pathname],
        event: await pullRequestEvent(world),
        inputs: { 'github-token': world.tokens.actions },
      });
      expect(result).toMatchObject({ code: 1, stderr: '', outputs: { verdict: 'NO-GO' } });
      expect(result.stdout.length).toBeGreaterThan(2 * 65_536);
      expect(result.stdout).toMatch(/\nNO-GO: Big: [^\n]+\n$/);
      expect(annotationsOf(result)).toHaveLength(10);
    });
});
