import { Resolver } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import { plainName } from '../../core/dns-name.ts';
import type { Endpoint } from '../../core/endpoint.ts';
import { EvidenceError } from '../../core/evidence.ts';
import type { DnsAnswer, NetworkQuestion, RecordType } from '../../core/network.ts';
import { targetOf } from './addresses.ts';
import { within } from './deadline.ts';
import { lookUpFault } from './look-up-fault.ts';
import { limitsOf, type SocketOptions } from './means.ts';
import { recordsOf } from './records.ts';

const TRIES = 3;
/** The first try waits this part of the time; c-ares doubles it with each further one. */
const FIRST_TRY = 1 / 10;
/** Aliases of aliases that are followed, as name servers do. */
const ALIASES = 8;

/** See `Network.lookUp`. Asks DNS only: the hosts file of this machine and its search domains do not count. */
export async function lookUp(
  name: string,
  type: RecordType,
  question: NetworkQuestion & { readonly server?: Endpoint },
  options: SocketOptions,
): Promise<DnsAnswer> {
  const seconds = Math.min(question.timeout, limitsOf(options).totalSeconds);
  return within(seconds, question.signal, 'no answer of a name server', async (signal) => {
    const resolver = new Resolver({ timeout: Math.ceil(seconds * FIRST_TRY * 1000), tries: TRIES });
    const stop = () => resolver.cancel();
    signal.addEventListener('abort', stop, { once: true });
    if (question.server) {
      const { port } = question.server;
      const { addresses } = await targetOf(question.server, options);
      signal.throwIfAborted();
      resolver.setServers(
        addresses.map((address) => (isIPv6(address) ? `[${address}]:${port}` : `${address}:${port}`)),
      );
    }
    return follow(plainName(name), type, resolver, []);
  });
}

/**
 * A server that does not resolve for others gives an alias and leaves its name to the asker, which looks like "no such
 * record"; so the alias is asked for before that is believed.
 */
async function follow(
  name: string,
  type: RecordType,
  resolver: Resolver,
  before: readonly string[],
): Promise<DnsAnswer> {
  if (before.includes(name) || before.length > ALIASES)
    throw new EvidenceError(
      'invalid',
      `the aliases of \`${before[0]}\` lead to no name`,
      'two CNAME records may form a loop',
    );
  const answer = await ask(name, type, resolver);
  if (answer.none !== 'type' || type === 'CNAME') return answer;
  const [alias] = (await ask(name, 'CNAME', resolver)).records;
  return alias === undefined ? answer : follow(alias, type, resolver, [...before, name]);
}

async function ask(name: string, type: RecordType, resolver: Resolver): Promise<DnsAnswer> {
  try {
    const records = recordsOf(type, await resolver.resolve(name, type));
    return records.length === 0 ? { records, none: 'type' } : { records };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND') return { records: [], none: 'name' };
    if (code === 'ENODATA') return { records: [], none: 'type' };
    throw lookUpFault(error);
  }
}
