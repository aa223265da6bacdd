import { endpointMistakes, endpointOf, questionOf } from '../ask/endpoint.ts';
import { namesFacts } from '../ask/names.ts';
import { defineCheck } from '../core/check.ts';
import { printEndpoint } from '../core/endpoint.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { RECORD_TYPES, type RecordType } from '../core/network.ts';

const DNS = 53;
/** Facts by exact record. */
const RECORD = 'record.';

/**
 * A name in DNS. That there is none is measured when a name server says so itself (NXDOMAIN, or no record of the type);
 * a server that fails, refuses or is silent proves nothing, and that is `unreachable`, `denied` or `timeout`.
 */
export default defineCheck({
  key: 'dns',
  summary: 'Asks DNS for a name: does it resolve, and to what? DNSSEC is not validated; the hosts file does not count.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: { type: 'string', kind: 'dns-name', description: 'The name, as `www.example.com`.' },
      type: {
        type: 'string',
        enum: RECORD_TYPES,
        description: 'Which records to ask for; without it addresses, A and AAAA.',
      },
      server: {
        type: 'string',
        kind: 'endpoint',
        description: 'The name server to ask, with its port if it is not 53; without it those of the system.',
      },
    },
  },
  main: 'name',
  timeout: 30,
  facts: {
    known: {
      resolves: {
        dimension: 'flag',
        describe: 'True when there are records; false when a name server says that there are none.',
        example: 'true',
      },
      addresses: {
        dimension: 'count',
        better: 'higher',
        min: 0,
        describe: 'How many addresses the name has; only where addresses are asked for.',
        example: '>= 2',
      },
      records: {
        dimension: 'text',
        describe: 'All records, sorted, with `, ` between them: `192.0.2.1, 192.0.2.2`.',
        example: 'contains mail.example.com',
      },
      count: { dimension: 'count', better: 'higher', min: 0, describe: 'How many records there are.', example: '>= 2' },
    },
    families: [
      {
        prefix: RECORD,
        form: 'record.<record>',
        spec: {
          dimension: 'flag',
          describe:
            'True when exactly this record is there: `record.192.0.2.1`, `record.10 mail.example.com` (MX), `record.0 issue ca.example` (CAA).',
        },
      },
    ],
  },
  defaults: [{ band: 'go', fact: 'resolves', bound: true }],
  mistakes: ({ server }) => endpointMistakes('server', server, undefined, DNS),
  gather: async (options, { network }, context) => {
    const server = options.server === undefined ? undefined : endpointOf(options.server, undefined, context, DNS);
    const types: readonly RecordType[] = options.type === undefined ? ['A', 'AAAA'] : [options.type];
    const at = server ? ` at ${printEndpoint(server)}` : '';
    const source = { kind: 'name', where: `${options.name} ${types.join(', ')}${at}`, trust: 'platform' } as const;
    const question = { ...questionOf(context), ...(server ? { server } : {}) };
    const problems: EvidenceProblem[] = [];
    const answers = await Promise.all(
      types.map((type) =>
        network.lookUp(options.name, type, question).catch((error: unknown) => {
          if (!(error instanceof EvidenceError)) throw error;
          problems.push(error.toProblem());
        }),
      ),
    );
    const asked = context.asked.filter((name) => name.startsWith(RECORD)).map((name) => name.slice(RECORD.length));
    const found = namesFacts(
      types,
      answers.filter((answer) => answer !== undefined),
      asked,
      problems,
    );
    return { ...found, sources: [source] };
  },
});
