import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { client, get } from '../support/http-client.ts';
import { serveRaw } from '../support/servers.ts';

const VALID = [
  'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 15\r\n\r\n{"status":"UP"}',
  'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{"a":\r\n2\r\n1}\r\n0\r\nx: y\r\n\r\n',
  'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.0 503 Busy\r\nconnection: close\r\n\r\nbusy',
  'HTTP/1.1 302 Found\r\nlocation: /b?c\r\nset-cookie: a=b\r\ncontent-length: 0\r\n\r\n',
];

/** Bytes of a valid answer with some of them overwritten, dropped or doubled, cut into pieces anywhere. */
const answers = fc
  .record({
    valid: fc.constantFrom(...VALID),
    edits: fc.array(fc.tuple(fc.nat(), fc.constantFrom('set', 'drop', 'twice'), fc.integer({ min: 0, max: 255 })), {
      maxLength: 4,
    }),
    cut: fc.nat(),
  })
  .map(({ valid, edits, cut }) => {
    let bytes = Buffer.from(valid);
    for (const [place, edit, byte] of edits) {
      const at = place % bytes.length;
      const middle = edit === 'set' ? [byte] : edit === 'drop' ? [] : [bytes[at] ?? 0, bytes[at] ?? 0];
      bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(middle), bytes.subarray(at + 1)]);
    }
    return { bytes, cut: cut % bytes.length };
  });

it('F14: whatever comes back, there is an answer or evidence that there is none', async () => {
  let next = { bytes: Buffer.alloc(0), cut: 0 };
  const server = await serveRaw((socket) => {
    const { bytes, cut } = next;
    socket.once('data', () => {
      socket.write(bytes.subarray(0, cut));
      setImmediate(() => socket.end(bytes.subarray(cut)));
    });
  });
  const http = client({ limits: { totalSeconds: 1, tries: 1 } });
  await fc.assert(
    fc.asyncProperty(answers, async (answer) => {
      next = answer;
      const outcome = await http.request(get(server.origin, { redirects: 1 })).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EvidenceError);
      else expect(outcome).toMatchObject({ status: expect.any(Number), body: expect.any(Uint8Array) });
    }),
    { numRuns: 300 },
  );
  await expect.poll(server.open).toBe(0);
});
