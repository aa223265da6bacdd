import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Cause } from '../../src/core/evidence.ts';

/** What a client of some kind must make of a fault: one of these causes, or a measured value that is no-go. */
export type Outcome = Cause | 'no-go';

/**
 * One way in which a server fails. `meet` gets a fresh connection; with `early` before anything was asked, else once the
 * request came. What all clients make of it is `is`; those that read JSON or text may have words of their own.
 */
export interface Fault {
  readonly name: string;
  readonly meet: (socket: Socket) => void;
  readonly early?: true;
  readonly is: readonly Outcome[];
  /** For checks that only speak the API of some server: a status means something there. */
  readonly api?: readonly Outcome[];
  /** For pages of metrics. */
  readonly page?: readonly Outcome[];
}

const OK = 'HTTP/1.1 200 OK\r\n';
const send = (bytes: string | Uint8Array) => (socket: Socket) => void socket.end(bytes);
const hold = (bytes: string) => (socket: Socket) => void socket.write(bytes);
/** Goes on sending the same, as fast as it is taken or every few milliseconds. */
const endless = (start: string, piece: string, everyMs?: number) => (socket: Socket) => {
  socket.write(start);
  if (everyMs !== undefined) {
    const timer = setInterval(() => socket.write(piece), everyMs);
    socket.on('close', () => clearInterval(timer));
    return;
  }
  const more = () => {
    while (!socket.destroyed && socket.write(piece.repeat(1000)));
  };
  socket.on('drain', more);
  more();
};
/** A whole answer with a body. */
const answer = (status: string, body: string | Uint8Array, headers = '') =>
  send(
    Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${status}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`,
      ),
      Buffer.from(body),
    ]),
  );
const LATE: readonly Outcome[] = ['timeout'];
const GONE: readonly Outcome[] = ['unreachable'];
const BAD: readonly Outcome[] = ['invalid'];

/** A status that a check of URLs measures, and that other checks read as a cause. */
const status = (line: string, api: Cause, headers = ''): Fault => ({
  name: `status ${line}`,
  meet: answer(line, '', headers),
  is: ['no-go'],
  api: [api],
  page: [api],
});
const body = (name: string, text: string | Uint8Array, is = BAD, page: readonly Outcome[] = BAD): Fault => ({
  name,
  meet: answer('200 OK', text),
  is,
  page,
});

/** Faults of a plain connection. None of them is ever go. */
export const FAULTS: readonly Fault[] = [
  { name: 'closes at once', early: true, meet: (socket) => socket.end(), is: GONE },
  { name: 'resets at once', early: true, meet: (socket) => socket.resetAndDestroy(), is: GONE },
  { name: 'never answers', meet: () => {}, is: LATE },
  { name: 'closes when asked', meet: (socket) => socket.end(), is: GONE },
  { name: 'resets when asked', meet: (socket) => socket.resetAndDestroy(), is: GONE },
  { name: 'half a status line, then the end', meet: send('HTTP/1.1 20'), is: [...GONE, ...BAD] },
  { name: 'half a status line, then nothing', meet: hold('HTTP/1.1 20'), is: LATE },
  { name: 'half of the headers, then the end', meet: send(`${OK}content-ty`), is: [...GONE, ...BAD] },
  { name: 'headers that drip', meet: endless(OK, 'x', 5), is: LATE },
  { name: 'header lines that drip', meet: endless(OK, 'x: y\r\n', 5), is: LATE },
  { name: 'header lines without end', meet: endless(OK, 'x: yyyyyyyyyyyyyyyyyyyy\r\n'), is: BAD },
  { name: 'one header of 100 KiB', meet: send(`${OK}x: ${'y'.repeat(100 * 1024)}\r\n\r\n`), is: BAD },
  { name: 'a header without a colon', meet: send(`${OK}what\r\n\r\n`), is: BAD },
  { name: 'a header with NUL', meet: send(`${OK}x: \0\r\n\r\n`), is: BAD },
  { name: 'bytes that are no HTTP', meet: send(Buffer.from([0, 1, 2, 255, 254, 13, 10, 13, 10])), is: BAD },
  { name: 'the greeting of another protocol', early: true, meet: hold('SSH-2.0-OpenSSH_9.2\r\n'), is: BAD },
  { name: 'a mail server', early: true, meet: hold('220 mail ESMTP\r\n'), is: BAD },
  { name: 'a TLS alert', meet: send(Buffer.from([0x15, 3, 1, 0, 2, 2, 70])), is: BAD },
  { name: 'a frame of HTTP/2', meet: send(Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0])), is: BAD },
  { name: 'HTTP/0.9', meet: send('<html>UP</html>'), is: BAD },
  { name: 'a status that is no number', meet: send('HTTP/1.1 abc OK\r\n\r\n'), is: BAD },
  { name: 'a version nobody speaks', meet: send('HTTP/7.3 200 OK\r\n\r\n'), is: BAD },
  { name: 'two lengths that differ', meet: send(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nab`), is: BAD },
  { name: 'a negative length', meet: send(`${OK}content-length: -1\r\n\r\n`), is: BAD },
  { name: 'a length that is no number', meet: send(`${OK}content-length: some\r\n\r\n`), is: BAD },
  { name: 'a length beyond all numbers', meet: send(`${OK}content-length: ${'9'.repeat(40)}\r\n\r\n`), is: BAD },
  {
    name: 'less than the length, then the end',
    meet: send(`${OK}content-length: 99\r\n\r\n{}`),
    is: [...GONE, ...BAD],
  },
  { name: 'less than the length, then nothing', meet: hold(`${OK}content-length: 99\r\n\r\n{}`), is: LATE },
  { name: 'a body without end', meet: endless(`${OK}\r\n`, ' '.repeat(100)), is: BAD },
  { name: 'a body that drips', meet: endless(`${OK}\r\n`, ' ', 5), is: LATE },
  {
    name: 'chunks that break off',
    meet: send(`${OK}transfer-encoding: chunked\r\n\r\n5\r\n{"a`),
    is: [...GONE, ...BAD],
  },
  { name: 'chunks without an end', meet: hold(`${OK}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n`), is: LATE },
  { name: 'chunks that drip', meet: endless(`${OK}transfer-encoding: chunked\r\n\r\n`, '1\r\n.\r\n', 5), is: LATE },
  {
    name: 'a chunk whose size is none',
    meet: send(`${OK}transfer-encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n`),
    is: BAD,
  },
  {
    name: 'chunks and a length',
    meet: send(`${OK}transfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
    is: BAD,
  },
  {
    name: 'an encoding nobody asked for',
    meet: answer('200 OK', gzipSync('{"status":"UP"}'), 'content-encoding: gzip\r\n'),
    is: BAD,
  },
  {
    name: 'a bomb of gzip',
    meet: answer('200 OK', gzipSync(Buffer.alloc(50_000_000, 32)), 'content-encoding: gzip\r\n'),
    is: BAD,
  },
  {
    name: 'a thousand encodings',
    meet: answer('200 OK', '{}', `content-encoding: ${'gzip, '.repeat(1000)}br\r\n`),
    is: BAD,
  },
  { name: 'a transfer coding nobody knows', meet: send(`${OK}transfer-encoding: rot13\r\n\r\n{}`), is: BAD },
  { name: 'interim answers without end', meet: endless('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 5), is: LATE },
  {
    name: 'another protocol, unasked',
    meet: send('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n'),
    is: [...GONE, ...BAD],
  },
  {
    name: '204',
    meet: send('HTTP/1.1 204 No Content\r\n\r\n'),
    is: ['empty'],
    api: ['empty', 'invalid', 'unreachable'],
    page: ['empty', 'invalid', 'unreachable'],
  },
  body('an empty body', '', ['empty'], ['empty']),
  body('blanks', ' \r\n ', ['empty'], ['empty']),
  body('a login page', '<!DOCTYPE html><html><body>{"status":"UP"}</body></html>'),
  body('half of a document', '{"status":"UP", "data": {'),
  body('a document and more', '{"status":"UP"} {"status":"UP"}'),
  body('a key twice', '{"status":"DOWN","status":"UP"}'),
  body('bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0xff, 0x7d])),
  body('UTF-16 that is none', Buffer.from([0xff, 0xfe, 0x7b])),
  body('a document too deep', '['.repeat(100_000) + ']'.repeat(100_000)),
  body('a document too large', JSON.stringify({ status: 'UP', x: 'y'.repeat(17 * 1024 * 1024) })),
  body('null', 'null', ['invalid', 'no-fact']),
  body('an empty list', '[]', ['invalid', 'no-fact', 'missing']),
  body('an empty map', '{}', ['invalid', 'no-fact']),
  body('a number', '1', ['invalid', 'no-fact']),
  { ...status('301 Moved', 'denied', 'location: /\r\n'), name: 'a redirect to itself' },
  { ...status('302 Found', 'denied', 'location: http://169.254.169.254/\r\n'), name: 'a redirect to metadata' },
  { ...status('307 Elsewhere', 'denied', 'location: file:///etc/passwd\r\n'), name: 'a redirect to a file' },
  { ...status('308 Elsewhere', 'denied', 'location: \r\n'), name: 'a redirect to nowhere' },
  status('401 Unauthorized', 'denied', 'www-authenticate: Basic\r\n'),
  status('403 Forbidden', 'denied'),
  // An API that is not there is the wrong address; a page that is not there is missing.
  { ...status('404 Not Found', 'invalid'), page: ['missing'] },
  status('407 Proxy Authentication Required', 'unreachable'),
  status('429 Too Many Requests', 'unreachable', 'retry-after: 99999\r\n'),
  status('500 Internal Server Error', 'unreachable'),
  status('502 Bad Gateway', 'unreachable'),
  status('503 Service Unavailable', 'unreachable', 'retry-after: 99999\r\n'),
  status('504 Gateway Timeout', 'timeout'),
];
