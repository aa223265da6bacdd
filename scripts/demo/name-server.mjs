import { createSocket } from 'node:dgram';

/** A name server that knows a few names, each with its addresses (RFC 1035); every other name does not exist. */
export function startNameServer({ port, names }) {
  const socket = createSocket('udp4');
  socket.on('message', (question, { port: from, address }) => {
    const labels = [];
    let at = 12;
    while (question[at]) {
      labels.push(question.toString('latin1', at + 1, at + 1 + question[at]));
      at += 1 + question[at];
    }
    const type = question.readUInt16BE(at + 1);
    const addresses = names[labels.join('.').toLowerCase()];
    const found = type === 1 && addresses ? addresses : [];
    const header = Buffer.from(question.subarray(0, 12));
    // An authoritative answer; "no such name" for what is not in the list.
    header.writeUInt16BE(addresses ? 0x8580 : 0x8583, 2);
    header.writeUInt16BE(found.length, 6);
    header.fill(0, 8, 12);
    const records = found.map((one) =>
      Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...one.split('.').map(Number)]),
    );
    socket.send(Buffer.concat([header, question.subarray(12, at + 5), ...records]), from, address);
  });
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '127.0.0.1', () => resolve({ stop: () => socket.close() }));
  });
}
