import { Ajv } from 'ajv';
import type { Check } from '../../src/core/check.ts';
import { onlyProblem } from '../../src/core/evidence.ts';
import type { FactSpec } from '../../src/core/fact.ts';
import { frameSchema } from '../../src/core/load/frame.ts';
import { type Loaded, load } from '../../src/core/load/load.ts';
import type { Validate } from '../../src/core/load/shape.ts';
import type { CheckModule, Vocabulary } from '../../src/core/load/vocabulary.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { OptionSchema } from '../../src/core/schema.ts';

const path = { type: 'string', kind: 'path', description: 'A path or glob.' } as const;
const role = { type: 'string', kind: 'role', literal: true, description: 'A role.' } as const;
const fact = (dimension: FactSpec['dimension'], more: Partial<FactSpec> = {}): FactSpec => ({
  dimension,
  describe: 'A fact.',
  ...more,
});
const gather = async () => onlyProblem({ cause: 'missing', message: 'nothing is gathered in tests of loading' });

/** Checks made up for tests of loading: every kind of option, fact and default there is. */
const CHECKS: Readonly<Record<string, Omit<Check, 'key' | 'gather' | 'summary'>>> = {
  'load-test': {
    options: {
      type: 'object',
      additionalProperties: false,
      required: ['report'],
      properties: {
        report: {
          description: 'The report.',
          anyOf: [path, { type: 'array', minItems: 1, description: 'Several.', items: path }],
        },
        combine: { type: 'string', enum: ['max', 'sum'], literal: true, description: 'How several add up.' },
        'max-age': { type: 'string', kind: 'duration', description: 'The oldest it may be.' },
      },
    },
    main: 'report',
    facts: {
      known: {
        p95: fact('duration', { better: 'lower', unit: 'ms', example: '< 500ms' }),
        'error-rate': fact('ratio', { better: 'lower', max: 1 }),
        requests: fact('count', { better: 'higher' }),
        throughput: fact('rate', { better: 'higher' }),
        size: fact('bytes', { better: 'lower' }),
        score: fact('number'),
        errors: fact('ratio', { better: 'lower', unit: '%', series: true }),
        tool: fact('text'),
        finished: fact('flag'),
        at: fact('time'),
        'checks-failed': fact('count', { better: 'lower' }),
      },
      families: [
        {
          prefix: 'metric.',
          form: 'metric.<name>',
          spec: fact('own'),
          check: (rest) => (rest.includes('..') ? 'two dots make no name' : undefined),
        },
      ],
    },
    defaults: [{ band: 'go', fact: 'checks-failed', bound: 0, when: 'present' }],
    boundNeeded: true,
  },
  tests: {
    options: {
      type: 'object',
      additionalProperties: false,
      required: ['report'],
      properties: { report: path, only: { type: 'string', description: 'A glob.' } },
    },
    advice: ({ only }, enough) =>
      only === 'cut*' && enough.length === 0
        ? [{ path: ['only'], message: 'it may be cut', hint: 'write `enough`' }]
        : [],
    main: 'report',
    facts: { known: { failed: fact('count', { better: 'lower' }), errors: fact('count', { better: 'lower' }) } },
    defaults: [
      { band: 'go', fact: 'failed', bound: 0 },
      { band: 'go', fact: 'errors', bound: 0 },
    ],
  },
  http: {
    options: {
      type: 'object',
      additionalProperties: false,
      required: ['url'],
      properties: {
        url: { type: 'string', kind: 'url', env: true, description: 'Where to ask.' },
        bearer: { type: 'string', kind: 'credential', env: true, description: 'A token.' },
        method: { type: 'string', enum: ['GET', 'HEAD'], literal: true, description: 'The method.' },
        headers: {
          type: 'object',
          description: 'Headers.',
          additionalProperties: { type: 'string', kind: 'header', env: true, description: 'A header.' },
        },
        body: { json: true, env: true, description: 'A body.' },
        select: { type: 'string', kind: 'json-path', description: 'A path.' },
        expect: { type: 'string', kind: 'pattern', description: 'A pattern.' },
        wait: { type: 'string', kind: 'duration', description: 'How long.' },
        limit: { type: 'string', kind: 'bytes', description: 'How much.' },
        samples: { type: 'integer', minimum: 1, maximum: 100, description: 'How often.' },
        before: { type: 'string', kind: 'script', description: 'A script.' },
        strict: { type: 'boolean', description: 'Or not.' },
      },
    },
    main: 'url',
    facts: {
      known: { status: fact('count') },
      families: [{ prefix: 'body.', form: 'body.<path>', spec: fact('own') }],
    },
    defaults: [{ band: 'go', fact: 'status', bound: '200 .. 299' }],
    defaultsFor: ({ strict }, go) =>
      strict !== true ? undefined : go.includes('body.lenient') ? [] : [{ band: 'go', fact: 'body.ok', bound: true }],
    mistakes: (options) =>
      options.method === 'HEAD' && options.body !== undefined
        ? [{ path: ['body'], message: '`HEAD` has no body', hint: 'leave it out' }]
        : [],
  },
  data: {
    options: {
      type: 'object',
      additionalProperties: false,
      required: ['file', 'facts'],
      properties: {
        file: path,
        facts: {
          type: 'object',
          minProperties: 1,
          description: 'Facts by name.',
          additionalProperties: { type: 'string', kind: 'json-path', description: 'A path.' },
        },
      },
    },
    facts: {
      known: {},
      declared: ({ facts }) =>
        Object.fromEntries(Object.keys((facts ?? {}) as object).map((name) => [name, fact('own')])),
    },
    defaults: [],
  },
  'sign-off': {
    options: {
      type: 'object',
      additionalProperties: false,
      required: ['role'],
      properties: {
        role: {
          description: 'Who.',
          anyOf: [role, { type: 'array', minItems: 1, description: 'Several.', items: role }],
        },
      },
    },
    main: 'role',
    facts: { known: { signed: fact('flag') } },
    defaults: [{ band: 'go', fact: 'signed', bound: true }],
  },
};

/** The same as `scripts/generate` makes of an option's schema: alternatives differ in their JSON type. */
function plain(schema: OptionSchema): object {
  if ('json' in schema) return {};
  const { kind, env, literal, ...rest } = schema as unknown as Record<string, unknown>;
  void [kind, env, literal];
  if ('anyOf' in schema) {
    const branches = schema.anyOf.map((one) => plain(one) as { type: string });
    return {
      type: branches.map(({ type }) => type),
      allOf: branches.map((one) => ({ if: { type: one.type }, then: one })),
    };
  }
  const inner = (value: unknown) => (typeof value === 'object' ? plain(value as OptionSchema) : value);
  const properties = Object.entries((rest.properties ?? {}) as Record<string, unknown>);
  return {
    ...rest,
    ...(rest.items ? { items: inner(rest.items) } : {}),
    ...(rest.properties
      ? { properties: Object.fromEntries(properties.map(([key, value]) => [key, inner(value)])) }
      : {}),
    ...('additionalProperties' in rest ? { additionalProperties: inner(rest.additionalProperties) } : {}),
  };
}

const ajv = new Ajv({ allErrors: true, strict: false, inlineRefs: false });
export const testChecks: Readonly<Record<string, Check>> = Object.fromEntries(
  Object.entries(CHECKS).map(([key, check]): [string, Check] => [key, { key, summary: 'A check.', gather, ...check }]),
);
const names = Object.keys(testChecks);
const frame = frameSchema(Object.fromEntries(names.map((key) => [key, true])));
const modules = new Map(
  Object.entries(testChecks).map(([key, check]): [string, CheckModule] => [
    key,
    { check, validate: ajv.compile(plain(check.options)) as Validate },
  ]),
);

export const testVocabulary: Vocabulary = {
  names,
  frame,
  validateChecklist: ajv.compile(frame) as Validate,
  async load(name) {
    const module = modules.get(name);
    if (!module) throw new Error(`there is no check ${name}`);
    return module;
  },
};

/** Loads text as `.github/gonogo.yml` with the checks above. */
export function loadText(text: string | Uint8Array, vocabulary = testVocabulary): Promise<Loaded> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return load('.github/gonogo.yml', bytes, vocabulary);
}

/** What is wrong with a text, warnings of one that loads included. */
export async function problemsOf(text: string | Uint8Array, vocabulary = testVocabulary): Promise<readonly Problem[]> {
  const loaded = await loadText(text, vocabulary);
  return 'problems' in loaded ? loaded.problems : loaded.checklist.warnings;
}

/** `5:17 unit-missing`: where a problem is, and which. */
export function spot({ location, id, severity }: Problem): string {
  return `${location?.start.line}:${location?.start.column} ${severity === 'warning' ? 'warning ' : ''}${id}`;
}
