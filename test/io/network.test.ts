import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../src/core/evidence.ts';
import { nameServer } from '../support/name-server.ts';
import { local, network, QUESTION } from '../support/network.ts';
import { serveRaw } from '../support/servers.ts';

const failure = async (answer: Promise<unknown>): Promise<EvidenceError> => {
  const outcome = await answer.catch((error: unknown) => error);
  if (outcome instanceof EvidenceError) return outcome;
  throw new Error(`answered with ${JSON.stringify(outcome)}`);
};

describe('closing ends what is under way', () => {
  it('a connection', async () => {
    const sockets: Socket[] = [];
    const open = network({ dial: () => sockets[sockets.push(new Socket()) - 1] as Socket });
    const answer = failure(open.reach({ host: '1.1.1.1', port: 1, literal: true }, QUESTION));
    await expect.poll(() => sockets.length).toBe(1);
    await open.close();
    expect((await answer).cause).toBe('timeout');
    expect(sockets[0]?.destroyed).toBe(true);
  });
  it('a handshake', async () => {
    const server = await serveRaw(() => {});
    const open = network();
    const answer = failure(open.handshake(local(server.port), QUESTION));
    await expect.poll(() => server.open()).toBe(1);
    await open.close();
    expect((await answer).cause).toBe('timeout');
    await expect.poll(() => server.open()).toBe(0);
  });
  it('a question to a name server', async () => {
    const { port, asked } = await nameServer(() => undefined);
    const open = network();
    const answer = failure(open.lookUp('www.example.com', 'A', { ...QUESTION, server: local(port) }));
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await open.close();
    expect((await answer).cause).toBe('timeout');
  });
  it('and what is asked afterwards is not asked at all', async () => {
    const server = await serveRaw(() => {});
    const open = network();
    await open.close();
    for (const answer of [open.reach(local(server.port), QUESTION), open.handshake(local(server.port), QUESTION)])
      expect((await failure(answer)).cause).toBe('timeout');
    expect(server.connections()).toBe(0);
  });
});

describe('F01, F02, F03: the rules of URLs hold for sockets', () => {
  const public1 = { host: 'db.example.com', port: 5432, literal: true };
  it.each<[string, readonly string[], readonly string[], string]>([
    ['private', ['10.0.0.1'], [], 'denied'],
    ['private, and allowed by its network', ['10.0.0.1'], ['10.0.0.0/8'], 'reached'],
    ['private, and allowed by its name', ['10.0.0.1'], ['db.example.com'], 'reached'],
    ['private, and allowed by its name and port', ['10.0.0.1'], ['db.example.com:5432'], 'reached'],
    ['private, and allowed on another port', ['10.0.0.1'], ['db.example.com:1'], 'denied'],
    ['public and private', ['1.1.1.1', 'fd00::1'], [], 'denied'],
    ['link-local', ['fe80::1'], [], 'denied'],
    ['of a carrier', ['100.64.0.1'], [], 'denied'],
    ['loopback by a name', ['127.0.0.1'], [], 'denied'],
    ['IPv4 in IPv6', ['::ffff:10.0.0.1'], [], 'denied'],
    ['metadata, whatever is allowed', ['fd00:ec2::254'], ['db.example.com'], 'denied'],
    ['no address at all', ['example.com'], [], 'denied'],
    ['public', ['1.1.1.1'], [], 'reached'],
  ])('%s', async (_, addresses, allowPrivateHosts, expected) => {
    const dialled: string[] = [];
    const dial = (address: string) => {
      dialled.push(address);
      const socket = new Socket();
      setImmediate(() => socket.destroy(Object.assign(new Error('test'), { code: 'ECONNREFUSED' })));
      return socket;
    };
    const open = network({ resolve: async () => addresses, allowPrivateHosts, dial });
    const outcome = await open.reach(public1, QUESTION).then(
      () => 'reached',
      (error: EvidenceError) => error.cause,
    );
    expect(outcome).toBe(expected);
    expect(dialled).toEqual(expected === 'reached' ? addresses : []);
  });
  it('the name is resolved once', async () => {
    let asked = 0;
    const dialled: string[] = [];
    const dial = (address: string) => {
      dialled.push(address);
      return new Socket().destroy(Object.assign(new Error('test'), { code: 'ECONNREFUSED' }));
    };
    const resolve = async () => [asked++ === 0 ? '1.1.1.1' : '10.0.0.1'];
    await network({ resolve, dial }).reach(public1, QUESTION);
    expect([asked, dialled]).toEqual([1, ['1.1.1.1']]);
  });
  it('names the flag that would allow it, and no scheme', async () => {
    const error = await failure(network().reach({ ...public1, literal: false }, QUESTION));
    expect(error.message).toBe('`db.example.com:5432` does not stand literally in the checklist');
    expect(error.hint).toContain('--allow-hosts db.example.com:5432');
  });
  it('an allowed host need not be literal', async () => {
    const server = await serveRaw(() => {});
    const options = { allowHosts: ['127.0.0.1'], allowPrivateHosts: ['127.0.0.1'] };
    const found = await network(options).reach({ ...local(server.port), literal: false }, QUESTION);
    expect(found).toMatchObject({ reachable: true, address: '127.0.0.1' });
  });
});
