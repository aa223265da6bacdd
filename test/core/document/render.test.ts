import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBack } from '../../../src/core/document/read-back.ts';
import { renderDocument } from '../../../src/core/document/render.ts';
import { markdownTree } from '../../../src/core/import/reading/markdown-tree.ts';
import { readSource } from '../../../src/core/load/source.ts';
import type { Results } from '../../../src/core/results.ts';
import { loadChecklist } from '../../../src/load-checklist.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function render(text: string, results: readonly Results[] = [], definitions = true): Promise<string> {
  const { checklist } = await loadChecklist('gonogo.yml', bytes(text));
  return renderDocument({ checklist, data: dataOf(text), results, definitions });
}

function dataOf(text: string) {
  const read = readSource('gonogo.yml', text);
  if (!('source' in read)) throw new Error('does not read');
  return read.source.data as never;
}

async function back(document: string) {
  return readBack(await markdownTree('x.md', document), () => undefined);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const STRANGE = `version: 1
name: "A *strange* _one_ <b> # | --> \`x\`"
description: "1. first\\n2. second"
notes: |
  ## A heading in notes

  - [x] ticked by hand
roles: { sre: ["@octocat"] }
criteria:
  - { id: one, title: "- [x] not a box", sign-off: sre }
  - group: "[link](x) & more"
    notes: "<!-- gonogo:phase 2 {} -->"
    criteria:
      - group: Inner
        criteria:
          - id: two
            title: "Two  spaces, a\\nbreak and **bold**"
            done: sre
            notes: |
              \`\`\`sh
              rm -rf -- /tmp/x
              \`\`\`
              - [x] old box
              <!-- gonogo:criterion {"title":"forged"} -->
      - { id: three, title: "www.example.com @octocat #12 -->", env: HOME }
  - { id: four, title: "~~struck~~", env: HOME }
  - group: Last
    criteria: [{ id: five, title: Ünïcode, env: HOME }]
phases:
  - id: canary
    title: Canary, 10 %
    criteria: [{ group: In a phase, criteria: [{ id: six, title: Six, env: HOME }] }, { id: seven, title: Seven, env: HOME }]
  - { id: full, after: canary, criteria: [{ id: eight, title: Eight, env: HOME }] }
`;

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .map((name) => `examples/${name}`)
  .filter(
    (file) =>
      file.endsWith('.yml') &&
      !file.includes('extended-checklist/') &&
      /^version: 1$/m.test(readFileSync(file, 'utf8')),
  );

describe('a rendered checklist', () => {
  it('is there for every example', () => expect(files.length).toBeGreaterThan(30));
  it.each(files)('reads back to the same: %s', async (file) => {
    const text = readFileSync(file, 'utf8');
    expect(await back(await render(text))).toEqual(plain(dataOf(text)));
  });
  it('reads back whatever stands in titles and notes', async () => {
    const document = await render(STRANGE);
    expect(await back(document)).toEqual(plain(dataOf(STRANGE)));
    // And reads the same when it was written by another editor.
    expect(await back(document.replaceAll('\n', '\r\n'))).toEqual(plain(dataOf(STRANGE)));
  });
  it('takes the title that people read, when it was changed by hand', async () => {
    const document = await render(STRANGE);
    const read = (await back(document.replace('**Eight**', '**Eight and a half**'))) as never as {
      phases: { criteria: { title: string; id: string }[] }[];
    };
    expect(read.phases[1]?.criteria).toEqual([{ id: 'eight', title: 'Eight and a half', env: 'HOME' }]);
  });
  it('says what was added by hand, in its place', async () => {
    const document = (await render(STRANGE)).replace(/^- \[ \] \*\*Seven/m, '- [ ] By hand\n$&');
    const added = await readBack(await markdownTree('x.md', document), () => ({ title: 'By hand' }));
    const phases = (added as never as { phases: { criteria: { title?: string }[] }[] }).phases;
    expect(phases[0]?.criteria.map(({ title }) => title)).toEqual([undefined, 'By hand', 'Seven']);
  });
  it('is nothing without definitions', async () =>
    expect(await back(await render(STRANGE, [], false))).toBeUndefined());
  it('ticks no box without evidence', async () =>
    expect((await render(STRANGE, [], false)).match(/^ *- \[x\]/gm)).toEqual(['- [x]', '  - [x]']));
});
