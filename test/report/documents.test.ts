import { expect, it } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import type { Files } from '../../src/core/ports.ts';
import { readDocuments } from '../../src/report/documents.ts';
import { memoryFiles } from '../support/memory-files.ts';

/** A file of data that claims so many bytes, and says whether anybody read it. */
async function read(bytes: number) {
  const inner = memoryFiles({ 'data.json': '{}' });
  let opened = false;
  const files: Files = {
    ...inner,
    find: async () => ({ files: [{ path: 'data.json', bytes, modifiedAt: 0 }], missed: [] }),
    read(file) {
      opened = true;
      return inner.read(file);
    },
  };
  const { documents, problems } = await readDocuments({ report: 'data.json' }, files, {
    now: 0,
    actions: false,
    fork: false,
  });
  return { opened, documents: documents.length, causes: problems.map(({ cause }) => cause) };
}

it('a file at the limit is read', async () =>
  expect(await read(LIMITS.treeReportBytes)).toEqual({ opened: true, documents: 1, causes: [] }));
it('one byte more is refused, and nothing of it is read', async () =>
  expect(await read(LIMITS.treeReportBytes + 1)).toEqual({ opened: false, documents: 0, causes: ['invalid'] }));
