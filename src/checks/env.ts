import { defineCheck } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { compilePattern, type Pattern } from '../core/pattern.ts';

const NAME = { type: 'string', literal: true, minLength: 1, description: 'The name of a variable.' } as const;

/** Environment variables: are they there, and do they look right? Never shows a value. */
export default defineCheck({
  key: 'env',
  summary: 'Looks at environment variables: are they set, and do they look right? Never shows a value.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['name'],
    properties: {
      name: {
        description: 'The variable, or a list of them.',
        anyOf: [NAME, { type: 'array', minItems: 1, description: 'Several variables.', items: NAME }],
      },
      pattern: {
        type: 'string',
        kind: 'pattern',
        description: 'An RE2 pattern that every value must match.',
      },
      encoding: { type: 'string', enum: ['base64', 'hex'], description: 'How the values are encoded, for `bytes`.' },
    },
  },
  main: 'name',
  facts: {
    known: {
      set: { dimension: 'flag', describe: 'True when every variable is set and not empty.', example: 'true' },
      length: {
        dimension: 'count',
        better: 'higher',
        min: 0,
        describe: 'Characters of the shortest value.',
        example: '>= 32',
      },
      bytes: {
        dimension: 'bytes',
        better: 'higher',
        min: 0,
        unit: 'B',
        describe: 'Bytes of the shortest value, decoded where `encoding` says how.',
        example: '>= 32B',
      },
      matches: { dimension: 'flag', describe: 'True when every value matches `pattern`.', example: 'true' },
    },
  },
  defaults: [
    { band: 'go', fact: 'set', bound: true },
    { band: 'go', fact: 'matches', bound: true, when: 'present' },
  ],
  mistakes: ({ name }) =>
    [name].flat().flatMap((one, index) => {
      if (typeof one !== 'string' || /^[A-Za-z_][A-Za-z0-9_]*$/.test(one)) return [];
      const path = Array.isArray(name) ? ['name', index] : ['name'];
      return [{ path, message: `\`${one}\` is no name of a variable`, hint: 'write the name, without `$`' }];
    }),
  gather: async (options, { environment }, context) => {
    if (context.fork)
      throw new EvidenceError(
        'denied',
        'the environment is not looked at for pull requests from forks',
        'a run of the base repository looks at it',
      );
    const names = [options.name].flat();
    const found = names.map((name) => ({ name, value: environment(name) ?? '' }));
    const sources = names.map((name) => ({ kind: 'environment', where: name, trust: 'workspace' }) as const);
    const missing = found.filter(({ value }) => value === '').map(({ name }) => `\`${name}\``);
    const set: Fact = { name: 'set', dimension: 'flag', value: missing.length === 0 };
    const absent = { matches: 'the option `pattern` says what to match' };
    if (missing.length === 0) {
      const looked = await lookAt(found, options);
      return { ...looked, facts: [set, ...looked.facts], sources, absent };
    }
    const wanted = wantedFacts(options, context.asked);
    const message = `not set, or empty: ${missing.join(', ')}`;
    const hint = 'set it in the `env:` of the step';
    return {
      facts: [set],
      sources,
      problems: wanted.length === 0 ? [] : [{ cause: 'missing', message, hint, facts: wanted }],
      notes: [message],
      absent,
    };
  },
});

interface Variable {
  readonly name: string;
  readonly value: string;
}
interface Looks {
  readonly encoding?: 'base64' | 'hex';
  readonly pattern?: string;
}

/** What is asked about the values besides their being there: by a bound, or by the option that belongs to the fact. */
function wantedFacts({ encoding, pattern }: Looks, asked: readonly string[]): string[] {
  return [
    ...(asked.includes('length') ? ['length'] : []),
    ...(encoding !== undefined || asked.includes('bytes') ? ['bytes'] : []),
    ...(pattern !== undefined ? ['matches'] : []),
  ];
}

/** The facts about values that are all there. Messages name variables and never quote a value. */
async function lookAt(
  found: readonly Variable[],
  { encoding, pattern }: Looks,
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const shortest = (sizes: readonly number[]) => sizes.reduce((least, size) => Math.min(least, size));
  const facts: Fact[] = [
    { name: 'length', dimension: 'count', value: shortest(found.map(({ value }) => [...value].length)) },
  ];
  const problems: EvidenceProblem[] = [];
  const add = async (name: string, fact: () => Promise<Fact>) => {
    try {
      facts.push(await fact());
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push({ ...error.toProblem(), facts: [name] });
    }
  };
  await add('bytes', async () => {
    const sizes = found.map((variable) => bytesOf(variable, encoding));
    return { name: 'bytes', dimension: 'bytes', value: shortest(sizes) };
  });
  if (pattern !== undefined) {
    const compiled = await compilePattern(pattern);
    await add('matches', async () => {
      const value = found.every((variable) => isFound(compiled, variable));
      return { name: 'matches', dimension: 'flag', value };
    });
  }
  return { facts, problems };
}

/** How many bytes a value stands for. Throws `invalid` when it is not of the encoding. */
function bytesOf({ name, value }: Variable, encoding: Looks['encoding']): number {
  if (encoding === undefined) return Buffer.byteLength(value);
  const plain = value
    .replace(/[\r\n]+/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const bytes = Buffer.from(plain, encoding);
  // Node skips what it cannot decode, so only what encodes to the same text again was of the encoding.
  const again = bytes.toString(encoding);
  const same =
    encoding === 'hex' ? again === plain.toLowerCase() : plain === again || plain === again.replace(/={1,2}$/, '');
  if (same && bytes.length > 0) return bytes.length;
  throw new EvidenceError('invalid', `the value of \`${name}\` is no ${encoding}`);
}

function isFound(pattern: Pattern, { name, value }: Variable): boolean {
  try {
    return pattern.found(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new EvidenceError('invalid', `the value of \`${name}\` is too long to be matched`);
  }
}
