import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/schema.ts';
import { formats } from '../../src/generated/formats.ts';
import { once } from '../../src/reading/bytes.ts';
import { type Attributes, readXml } from '../../src/reading/xml.ts';

/** Ids of all formats that take a file for theirs by its content. */
async function takers(text: string): Promise<string[]> {
  const root = text.trimStart().startsWith('<') ? await rootOf(text) : undefined;
  const json = parsed(text);
  return formats
    .filter((format) => {
      if (format.shape === 'lines') return format.matches(text.slice(0, 64 * 1024));
      if (format.shape === 'xml') return root !== undefined && format.matches(root);
      return json !== undefined && format.matches(json);
    })
    .map((format) => format.id);
}

async function rootOf(text: string): Promise<{ name: string; attributes: Attributes } | undefined> {
  let root: { name: string; attributes: Attributes } | undefined;
  const open = (name: string, attributes: Attributes) => {
    root ??= { name, attributes };
  };
  await readXml(once(new TextEncoder().encode(text)), { open }).catch(() => {});
  return root;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

describe('a report is in one format at most', () => {
  const folders = formats.map((format) => [format.kind, format.id] as const);
  it.each(folders)('%s/%s', async (kind, id) => {
    const folder = `test/fixtures/${kind}/${id}`;
    for (const name of readdirSync(folder).filter((one) => one !== 'source.txt')) {
      const found = await takers(readFileSync(`${folder}/${name}`, 'utf8'));
      expect(
        found.filter((one) => one !== id),
        name,
      ).toEqual([]);
    }
  });
  it('TAP in the output of a JUnit test is no TAP', async () => {
    const text =
      '<testsuite name="s"><testcase name="a"/><system-out>\nTAP version 13\n1..1\nok 1\n</system-out></testsuite>';
    expect(await takers(text)).toEqual(['junit']);
  });
  it('events of Go in the output of a JUnit test are no events', async () => {
    const text =
      '<testsuite name="s"><testcase name="a"/><system-out>\n{"Action":"run","Package":"p"}\n</system-out></testsuite>';
    expect(await takers(text)).toEqual(['junit']);
  });
});
