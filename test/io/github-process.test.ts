import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { runStep, type Step } from '../support/github/runner.ts';
import { createWorld } from '../support/github/world.ts';
import { nodeBinaries } from '../support/node-binaries.ts';

const script = fileURLToPath(new URL('./steps/ask.ts', import.meta.url));
// Node 20 does not strip types; it has the adapter in every other test.
const binaries = nodeBinaries().filter(({ major }) => major >= 24);

describe.skipIf(binaries.length === 0)('the adapter in a process of its own', () => {
  const rows: readonly [name: string, change: Partial<Step>, says: string][] = [
    ['comments', {}, '"comments":[{"mine":true,"body":"from a process"}]'],
    ['needs no event file (G17)', { env: { GITHUB_EVENT_PATH: undefined } }, '"mine":true'],
    ['says so when the event file is no JSON', { env: { GITHUB_EVENT_PATH: script } }, 'GITHUB_EVENT_PATH'],
  ];
  for (const { name: node, path } of binaries)
    for (const [name, change, says] of rows)
      it(`${name}, and ends at once, on ${node}`, async () => {
        const world = await createWorld();
        try {
          const inputs = { 'github-token': world.tokens.actions };
          const result = await runStep({
            script,
            node: path,
            world,
            event: await pullRequestEvent(world),
            inputs,
            ...change,
          });
          expect(result.stdout).toContain(says);
          expect(result).toMatchObject({ code: 0, stderr: '' });
          // Connections are kept for the next request; they must not keep the process.
          expect(result.seconds).toBeLessThan(3);
        } finally {
          await world.close();
        }
      });
});
