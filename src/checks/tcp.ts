import { endpointMistakes, endpointOf, PORT_OPTION, questionOf } from '../ask/endpoint.ts';
import { defineCheck } from '../core/check.ts';
import { printEndpoint } from '../core/endpoint.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { Reach } from '../core/network.ts';

/**
 * A port: can it be connected to from here? Both answers are measured, because "closed from outside" is a criterion as
 * well as "open". `false` means that the connection was refused, or that nothing came back in the time of a connection.
 * A name without address, a network without route and a refusal of this machine itself are `unreachable` or `denied`:
 * a broken network of the runner mostly shows as these. What cannot be proved is that silence comes from the other
 * side, for a filter near the runner that drops packets looks the same; `control` names an endpoint that has to answer
 * from the same place before `false` is believed.
 */
export default defineCheck({
  key: 'tcp',
  summary:
    'Connects to a port: is it open from here, or closed? No proxy is used; a port that is silent is closed from here.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['host'],
    properties: {
      host: { type: 'string', kind: 'endpoint', description: 'The host, or `host:port`.' },
      port: PORT_OPTION,
      control: {
        type: 'string',
        kind: 'endpoint',
        description:
          'A `host:port` that has to be reachable from the same place; if it is not, `reachable: false` is not believed.',
      },
    },
  },
  main: 'host',
  timeout: 40,
  remote: true,
  facts: {
    known: {
      reachable: {
        dimension: 'flag',
        describe: 'True when a TCP connection could be made; false when it was refused or nothing came back for 5 s.',
        example: 'true',
      },
      latency: {
        dimension: 'duration',
        better: 'lower',
        min: 0,
        unit: 'ms',
        describe: 'How long the connection took, without the resolution of the name.',
        example: '< 100ms',
      },
    },
  },
  defaults: [{ band: 'go', fact: 'reachable', bound: true }],
  mistakes: ({ host, port, control }) => [
    ...endpointMistakes('host', host, port),
    ...endpointMistakes('control', control, undefined),
  ],
  gather: async (options, { network }, context) => {
    const endpoint = endpointOf(options.host, options.port, context);
    const source = { kind: 'endpoint', where: printEndpoint(endpoint), trust: 'platform' } as const;
    try {
      const control = options.control === undefined ? undefined : endpointOf(options.control, undefined, context);
      // The control is asked after the failure, and each gets half of the time.
      const question = questionOf(context);
      const half = control ? { ...question, timeout: question.timeout / 2 } : question;
      const found = await network.reach(endpoint, half);
      if (found.reachable)
        return {
          facts: [
            { name: 'reachable', dimension: 'flag', value: true },
            { name: 'latency', dimension: 'duration', value: found.latency },
          ],
          sources: [source],
          problems: [],
        };
      if (control && !(await network.reach(control, half)).reachable)
        throw new EvidenceError(
          'unreachable',
          `neither \`${source.where}\` nor the control \`${printEndpoint(control)}\` can be reached from here`,
          'the network of this machine may be what is broken',
        );
      return {
        facts: [{ name: 'reachable', dimension: 'flag', value: false }],
        sources: [source],
        problems: [],
        notes: [...closedNotes(found), ...(control ? [`the control \`${printEndpoint(control)}\` is reachable`] : [])],
        absent: { latency: 'nothing was connected, so nothing was timed' },
      };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources: [source], problems: [error.toProblem()] };
    }
  },
});

function closedNotes({ tried, waited }: Extract<Reach, { reachable: false }>): string[] {
  const WORDS = {
    refused: 'refused the connection',
    silent: `did not answer within ${waited} s: dropped by a firewall, there or near this machine`,
    untried: 'could not be tried, as this machine has no route to such addresses',
  };
  return tried.map(({ address, how }) => `${address} ${WORDS[how]}`);
}
