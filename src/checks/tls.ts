import { readAuthority } from '../ask/authority.ts';
import { certificateFacts } from '../ask/certificate.ts';
import { endpointMistakes, endpointOf, PORT_OPTION, questionOf } from '../ask/endpoint.ts';
import { defineCheck } from '../core/check.ts';
import { printEndpoint } from '../core/endpoint.ts';
import { EvidenceError, type Source } from '../core/evidence.ts';
import { hasExpression } from '../core/expression.ts';

const HTTPS = 443;

/**
 * The certificate that a server shows. A bad one is measured: `valid: false` with what is wrong as a note, and its dates
 * and issuer all the same. Only where no handshake was completed is there nothing to judge.
 */
export default defineCheck({
  key: 'tls',
  summary:
    'Shakes hands by TLS: is the certificate valid, and for how long? Revocation is not checked; no proxy is used, STARTTLS is not spoken.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['host'],
    properties: {
      host: { type: 'string', kind: 'endpoint', description: 'The host, `host:port`, or an https URL.' },
      port: { ...PORT_OPTION, description: 'The port, where it is not said with the host; without it 443.' },
      'server-name': {
        type: 'string',
        kind: 'dns-name',
        description: 'The name to ask for and to find in the certificate, where it is not the host.',
      },
      ca: {
        type: 'string',
        kind: 'path',
        description: 'A PEM file with the only authorities to trust, in place of the public ones.',
      },
    },
  },
  main: 'host',
  timeout: 30,
  remote: true,
  facts: {
    known: {
      valid: {
        dimension: 'flag',
        describe:
          'True when the certificate is trusted here, for this name and in its time; revocation is not checked.',
        example: 'true',
      },
      'expires-in': {
        dimension: 'duration',
        better: 'higher',
        unit: 'd',
        describe:
          'How long the certificate lasts, or one of the chain the server sent that ends earlier; negative once it has expired.',
        example: '> 14d',
      },
      issuer: {
        dimension: 'text',
        describe: 'Who issued the certificate: `C=US, O=Example, CN=Example R1`.',
        example: 'contains O=Example',
      },
      protocol: {
        dimension: 'text',
        describe: 'The version that was agreed on: `TLSv1.3` or `TLSv1.2`; older ones are not offered.',
        example: 'TLSv1.3',
      },
    },
  },
  defaults: [
    { band: 'go', fact: 'valid', bound: true },
    { band: 'go', fact: 'expires-in', bound: '> 14d' },
  ],
  mistakes: ({ host, port }) => [
    ...endpointMistakes('host', host, port, HTTPS),
    ...(typeof host === 'string' && !hasExpression(host) && /^http:/i.test(host)
      ? [{ path: ['host'], message: `\`${host}\` is asked without TLS`, hint: 'write the host, or an https URL' }]
      : []),
  ],
  gather: async (options, { network, files }, context) => {
    const endpoint = endpointOf(options.host, options.port, context, HTTPS);
    const sources: Source[] = [{ kind: 'endpoint', where: printEndpoint(endpoint), trust: 'platform' }];
    try {
      const authority = options.ca === undefined ? undefined : await readAuthority(options.ca, files);
      if (authority) sources.push(authority.source);
      const name = options['server-name'];
      const shown = await network.handshake(endpoint, {
        ...questionOf(context),
        ...(name === undefined ? {} : { serverName: name }),
        ...(authority === undefined ? {} : { authority: authority.pem }),
      });
      return { ...certificateFacts(shown, context.now), sources, problems: [] };
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      return { facts: [], sources, problems: [error.toProblem()] };
    }
  },
});
