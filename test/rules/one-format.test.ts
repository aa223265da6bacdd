import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/core/schema.ts';
import { formats } from '../../src/generated/formats.ts';
import { once } from '../../src/reading/bytes.ts';
import { glimpse } from '../../src/reading/text.ts';
import { readXml } from '../../src/reading/xml.ts';

const ROOT = 'test/fixtures';
const fixtures = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'source.txt')
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

/** The formats that say a file is theirs: by its beginning, its document or its root. */
async function claims(bytes: Uint8Array): Promise<string[]> {
  const head = glimpse(bytes.subarray(0, 64 * 1024));
  const [document, root] = [documentOf(head), await rootOf(bytes)];
  return formats
    .filter((format) => {
      if (format.shape === 'lines') return format.matches(head);
      if (format.shape === 'json') return document !== undefined && format.matches(document);
      return root !== undefined && format.matches(root);
    })
    .map((format) => format.id);
}

function documentOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

async function rootOf(bytes: Uint8Array) {
  let root: { name: string; attributes: Readonly<Record<string, string>> } | undefined;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    root ??= { name, attributes };
  };
  await readXml(once(bytes), { open }).catch(() => undefined);
  return root;
}

describe('no file is claimed by two formats', () => {
  it.each(fixtures)('%s', async (path) => {
    const found = await claims(readFileSync(path));
    expect(found.length, found.join(', ')).toBeLessThanOrEqual(1);
  });
});
