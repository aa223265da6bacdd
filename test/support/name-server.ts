import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the name server says to one question. Nothing at all: it stays silent. */
export interface Reply {
  /** RFC 1035, section 4.1.1: 0 no error, 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED. */
  readonly code?: number;
  readonly records?: readonly Rr[];
  /** Over UDP only the header, with the bit that says that there is more over TCP. */
  readonly truncated?: boolean;
  readonly wrongId?: boolean;
  readonly bytes?: Uint8Array;
}

/** A record by the name it belongs to. */
export interface Rr {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

export type Zone = (name: string, type: string, by: 'udp' | 'tcp') => Reply | undefined;

const TYPES: Readonly<Record<string, number>> = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28, SRV: 33, CAA: 257 };

/** A name in labels (RFC 1035, section 3.1), without compression. */
export function labels(name: string): Buffer {
  const parts = name.split('.').filter(Boolean);
  return Buffer.concat([...parts.flatMap((part) => [Buffer.from([part.length]), Buffer.from(part)]), Buffer.from([0])]);
}

const number16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);

/** One record from its text. */
export function rr(name: string, type: string, ...values: readonly (string | number)[]): Rr {
  const [first = '', ...rest] = values.map(String);
  const last = [first, ...rest].at(-1) ?? '';
  const numbers = Buffer.concat(values.filter((value) => typeof value === 'number').map(number16));
  const data: Readonly<Record<string, () => Uint8Array>> = {
    A: () => Buffer.from(first.split('.').map((part) => Number.parseInt(part, 10))),
    AAAA: () => Buffer.concat(first.split(':').map((part) => number16(Number.parseInt(part, 16)))),
    CNAME: () => labels(first),
    NS: () => labels(first),
    MX: () => Buffer.concat([numbers, labels(last)]),
    SRV: () => Buffer.concat([numbers, labels(last)]),
    TXT: () => Buffer.concat([first, ...rest].flatMap((text) => [Buffer.from([text.length]), Buffer.from(text)])),
    CAA: () => Buffer.concat([Buffer.from([0, rest[0]?.length ?? 0]), Buffer.from(`${rest[0]}${last}`)]),
  };
  return { name, type, data: data[type]?.() ?? Buffer.alloc(0) };
}

/** A name server on loopback, by UDP and TCP, that ends with the test. Counts what it was asked. */
export async function nameServer(zone: Zone): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = [];
  const answer = (question: Buffer, by: 'udp' | 'tcp'): Uint8Array | undefined => {
    let at = 12;
    const parts: string[] = [];
    for (let length = question[at] ?? 0; length > 0; length = question[at] ?? 0) {
      parts.push(question.subarray(at + 1, at + 1 + length).toString());
      at += length + 1;
    }
    const name = parts.join('.').toLowerCase();
    const code = question.readUInt16BE(at + 1);
    const type = Object.keys(TYPES).find((key) => TYPES[key] === code) ?? String(code);
    asked.push(`${name} ${type} ${by}`);
    const reply = zone(name, type, by);
    return reply && (reply.bytes ?? encode(question.subarray(0, at + 5), reply, by));
  };
  const tcp = createServer((socket) => serveTcp(socket, answer));
  const sockets = new Set<Socket>();
  tcp.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4');
  udp.on('message', (question, from) => {
    const bytes = answer(question, 'udp');
    if (bytes) udp.send(bytes, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => tcp.close(resolve));
    await new Promise<void>((resolve) => udp.close(resolve));
  });
  return { port, asked };
}

/** Over TCP the length stands before the message (RFC 1035, section 4.2.2). */
function serveTcp(socket: Socket, answer: (question: Buffer, by: 'tcp') => Uint8Array | undefined): void {
  let got = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (piece) => {
    got = Buffer.concat([got, piece]);
    while (got.length >= 2 && got.length >= got.readUInt16BE(0) + 2) {
      const end = got.readUInt16BE(0) + 2;
      const bytes = answer(got.subarray(2, end), 'tcp');
      got = got.subarray(end);
      if (bytes) socket.write(Buffer.concat([number16(bytes.length), bytes]));
    }
  });
}

function encode(question: Buffer, reply: Reply, by: 'udp' | 'tcp'): Uint8Array {
  const cut = reply.truncated === true && by === 'udp';
  const records = cut ? [] : (reply.records ?? []);
  const header = Buffer.from(question.subarray(0, 12));
  if (reply.wrongId) header.writeUInt16BE(header.readUInt16BE(0) ^ 0x5555, 0);
  header.writeUInt16BE(0x8180 | (cut ? 0x0200 : 0) | (reply.code ?? 0), 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(records.length, 6);
  header.writeUInt32BE(0, 8);
  const answers = records.flatMap(({ name, type, data }) => [
    labels(name),
    number16(TYPES[type] ?? 0),
    Buffer.from([0, 1, 0, 0, 0, 60]),
    number16(data.length),
    data,
  ]);
  return Buffer.concat([header, question.subarray(12), ...answers]);
}
