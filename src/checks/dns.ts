import { endpointMistakes, endpointOf, questionOf } from '../ask/endpoint.ts';
import { namesFacts } from '../ask/names.ts';
import { defineCheck } from '../core/check.ts';
import { printEndpoint } from '../core/endpoint.ts';
import { EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { type DnsAnswer, type Network, RECORD_TYPES, type RecordType } from '../core/network.ts';

const DNS = 53;
/** Facts by exact record. */
const RECORD = 'record.';

/**
 * A name in DNS. That there is none is measured when a name server says so itself (NXDOMAIN, or no record of the type);
 * a server that fails, refuses or is silent proves nothing, and that is `unreachable`, `denied` or `timeout`. A server
 * may say it of every name, as those of closed networks do; `control` is a name that has to resolve before it is believed.
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
      control: {
        type: 'string',
        kind: 'dns-name',
        description: 'A name that has to have an address there; if it has none, `resolves: false` is not believed.',
      },
    },
  },
  main: 'name',
  timeout: 30,
  remote: true,
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
    const all = questionOf(context);
    const timeout = options.control === undefined ? all.timeout : all.timeout / 2;
    const question = { ...all, timeout, ...(server ? { server } : {}) };
    const { answers, problems } = await ask(network, options.name, types, question);
    const asked = context.asked.filter((name) => name.startsWith(RECORD)).map((name) => name.slice(RECORD.length));
    const found = namesFacts(types, answers, asked, problems);
    const { control } = options;
    const isNone = found.facts.length > 0 && answers.every(({ records }) => records.length === 0);
    if (!isNone || control === undefined) return { ...found, sources: [source] };
    const other = await ask(network, control, ['A', 'AAAA'], question);
    if (other.answers.some(({ records }) => records.length > 0))
      return { ...found, sources: [source], notes: [...(found.notes ?? []), `the control \`${control}\` resolves`] };
    const message = `neither \`${options.name}\` nor the control \`${control}\` resolves${at}`;
    const hint = 'the name server may say "there is none" of every name, as it does without a way out';
    return { facts: [], sources: [source], problems: [{ cause: 'unreachable', message, hint }] };
  },
});

type Question = Parameters<Network['lookUp']>[2];

/** One question for each type; what one of them fails by does not hide what the others found. */
async function ask(
  network: Network,
  name: string,
  types: readonly RecordType[],
  question: Question,
): Promise<{ readonly answers: readonly DnsAnswer[]; readonly problems: readonly EvidenceProblem[] }> {
  const problems: EvidenceProblem[] = [];
  const answers = await Promise.all(
    types.map((type) =>
      network.lookUp(name, type, question).catch((error: unknown) => {
        if (!(error instanceof EvidenceError)) throw error;
        problems.push(error.toProblem());
      }),
    ),
  );
  return { answers: answers.filter((answer) => answer !== undefined), problems };
}
