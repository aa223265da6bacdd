import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/io/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gonogo-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('makes folders on the way and replaces what is there', async () => {
    const path = join(folder, 'a', 'b', 'results.json');
    await writeWhole(path, 'one');
    await writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['results.json']);
  });

  it('leaves nothing behind, and the old content in place, when it fails (G05)', async () => {
    const path = join(folder, 'results.json');
    mkdirSync(path);
    writeFileSync(join(path, 'keep'), '');
    await expect(writeWhole(path, 'x')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['results.json']);
    expect(readdirSync(path)).toEqual(['keep']);
  });
});
