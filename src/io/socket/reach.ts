import type { Endpoint } from '../../core/endpoint.ts';
import { EvidenceError } from '../../core/evidence.ts';
import type { NetworkQuestion, Reach } from '../../core/network.ts';
import { faultOf } from '../http/fault.ts';
import { targetOf } from './addresses.ts';
import { within } from './deadline.ts';
import { dial, type Failure } from './dial.ts';
import { limitsOf, type SocketOptions } from './means.ts';

/** What the kernel says when this machine has no way to such addresses at all: no IPv6 here, or no network. */
const NO_WAY = ['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENETDOWN'];
/** What it says when its own packet filter refuses to send. */
const FORBIDDEN = ['EACCES', 'EPERM'];

/** See `Network.reach`. */
export async function reach(endpoint: Endpoint, question: NetworkQuestion, options: SocketOptions): Promise<Reach> {
  const { totalSeconds, connectSeconds } = limitsOf(options);
  const seconds = Math.min(question.timeout, totalSeconds);
  return within(seconds, question.signal, 'no connection, and no refusal,', async (signal) => {
    const target = await targetOf(endpoint, options);
    signal.throwIfAborted();
    const outcome = await dial(endpoint.host, endpoint.port, target, options, signal);
    if ('socket' in outcome) {
      const { socket, latency, address } = outcome;
      socket.destroy();
      return { reachable: true, latency, address };
    }
    if (target.left > 0)
      throw new EvidenceError(
        'too-few',
        `none of ${target.addresses.length} addresses can be connected to; ${target.left} more were not tried`,
        'name the addresses one by one',
      );
    return { reachable: false, tried: outcome.map((failure) => howOf(failure, outcome)), waited: connectSeconds };
  });
}

type How = Extract<Reach, { reachable: false }>['tried'][number];

/**
 * A refusal came from somewhere, and silence is what a firewall makes of a closed port: both are findings. Everything
 * else is about this machine or the way there. An address of a family that this machine has no route for is left out
 * where one of the other family was tried: most runners have no IPv6.
 */
function howOf({ address, error }: Failure, all: readonly Failure[]): How {
  if (error === 'silent') return { address, how: 'silent' };
  const { code = '' } = error;
  if (code === 'ECONNREFUSED') return { address, how: 'refused' };
  if (FORBIDDEN.includes(code))
    throw new EvidenceError('denied', `this machine does not let connections to ${address} out (${code})`);
  const isV6 = address.includes(':');
  const other = all.filter((one) => one.address.includes(':') !== isV6);
  if (NO_WAY.includes(code) && other.some((one) => isFinding(one))) return { address, how: 'untried' };
  throw faultOf(error);
}

function isFinding({ error }: Failure): boolean {
  return error === 'silent' || error.code === 'ECONNREFUSED';
}
