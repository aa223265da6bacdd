import { describe, expect, it } from 'vitest';
import { type Binding, bind, type RunValues } from '../../src/core/bind.ts';
import type { Check } from '../../src/core/check.ts';
import type { Criterion, Param } from '../../src/core/checklist.ts';
import { parseEndpoint, printEndpoint } from '../../src/core/endpoint.ts';
import type { Json, ObjectSchema } from '../../src/core/schema.ts';

const text = { type: 'string', description: 'Some text.' } as const;
const options: ObjectSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    url: { ...text, kind: 'url', env: true },
    host: { ...text, kind: 'endpoint' },
    path: { ...text, kind: 'path' },
    token: { ...text, kind: 'credential', env: true },
    headers: { type: 'object', description: 'Headers.', additionalProperties: { ...text, kind: 'header', env: true } },
    body: { json: true, description: 'Any JSON.', env: true },
    wait: { ...text, kind: 'duration' },
    size: { ...text, kind: 'bytes' },
    pattern: { ...text, kind: 'pattern' },
    select: { ...text, kind: 'json-path' },
    note: text,
    count: { type: 'integer', description: 'A number.' },
    list: { type: 'array', description: 'Several.', items: text },
    either: { description: 'One or several.', anyOf: [text, { type: 'array', description: 'Several.', items: text }] },
  },
};
const PARAMS: readonly Param[] = [
  { name: 'base', type: 'url', default: 'https://staging.example.com/api' },
  { name: 'other', type: 'url' },
  { name: 'x', type: 'text' },
  { name: 'db', type: 'text', default: 'db.example.com:5432' },
  { name: 'off', type: 'flag', default: false },
];

function criterion(given: Record<string, Json>, conditions: readonly (string | boolean)[] = []): Criterion {
  const check = { key: 'probe', options } as unknown as Check;
  const list = conditions.map((one) => ({ text: one, path: [] }));
  return { check, options: given, conditions: list } as unknown as Criterion;
}

function values(more: Partial<RunValues> = {}): RunValues & { readonly secrets: string[] } {
  const secrets: string[] = [];
  const environment: Record<string, string> = { TOKEN: 's3cr3t-value', SHORT: '12345', EMPTY: '', SIX: '123456' };
  return {
    params: {
      base: 'https://prod.example.com',
      x: '.evil.com',
      other: 'https://other.example.com',
      db: 'db.evil.com:1',
    },
    github: { event: { action: 'opened' } },
    inputs: {},
    environment: (name) => (Object.hasOwn(environment, name) ? environment[name] : undefined),
    fork: false,
    secret: (secret) => secrets.push(secret),
    secrets,
    ...more,
  };
}
const bound = (given: Record<string, Json>, more: Partial<RunValues> = {}) =>
  bind(criterion(given), PARAMS, values(more));
const ready = async (given: Record<string, Json>) => {
  const binding = await bound(given);
  if (binding.kind !== 'ready') throw new Error(JSON.stringify(binding));
  return binding;
};
const problemOf = (binding: Binding) => (binding.kind === 'problem' ? binding.problem : undefined);

describe('options become what the check sees', () => {
  it.each<[string, Record<string, Json>, Json]>([
    ['text', { note: 'a ${{ params.x }}' }, { note: 'a .evil.com' }],
    ['text without an expression', { note: 'a' }, { note: 'a' }],
    ['a number as text', { note: '${{ 5 }}' }, { note: '5' }],
    ['nothing as empty text', { note: '${{ github.event.nope }}' }, { note: '' }],
    ['a duration', { wait: '1h30m' }, { wait: 5400 }],
    ['a duration by an expression', { wait: "${{ format('{0}s', 30) }}" }, { wait: 30 }],
    ['a size', { size: '10kB' }, { size: 10_000 }],
    ['a list', { list: ['a', '${{ params.x }}'] }, { list: ['a', '.evil.com'] }],
    ['either, as one', { either: '${{ params.x }}' }, { either: '.evil.com' }],
    ['either, as several', { either: ['${{ params.x }}'] }, { either: ['.evil.com'] }],
    [
      'headers',
      { headers: { authorization: 'Bearer ${{ env.TOKEN }}' } },
      { headers: { authorization: 'Bearer s3cr3t-value' } },
    ],
    [
      'texts anywhere in free JSON',
      { body: { a: ['${{ env.TOKEN }}', 1, null, { b: '${{ params.x }}' }], c: true } },
      { body: { a: ['s3cr3t-value', 1, null, { b: '.evil.com' }], c: true } },
    ],
    ['numbers as they are', { count: 5 }, { count: 5 }],
  ])('%s', async (_, given, expected) => expect((await ready(given)).options).toEqual(expected));

  it('a value that looks like an expression stays text', async () => {
    const binding = await bound({ note: '${{ params.x }}' }, { params: { x: '${{ env.TOKEN }}' } });
    expect(binding).toMatchObject({ kind: 'ready', options: { note: '${{ env.TOKEN }}' } });
  });

  it.each<[string, Record<string, Json>]>([
    ['no URL', { url: '${{ params.x }}' }],
    ['a URL of another scheme', { url: "${{ format('file:///{0}', 'etc/passwd') }}" }],
    ['a URL with a password', { url: "https://${{ 'u:p' }}@example.com" }],
    ['no path', { path: '${{ github.event.nope }}' }],
    ['no duration', { wait: '${{ params.x }}' }],
    ['no size', { size: "${{ '5' }}" }],
    ['no size, but a negative one', { size: "${{ '-5kB' }}" }],
    ['no pattern', { pattern: "${{ '(' }}" }],
    ['no JSONPath', { select: "${{ '$[' }}" }],
    ['no header', { headers: { a: '${{ fromJSON(\'"a\\r\\nb"\') }}' } }],
  ])('invalid: %s', async (_, given) =>
    expect(problemOf(await bound(given))).toMatchObject({
      cause: 'invalid',
      message: expect.stringMatching(/^`[a-z.]+`: /),
    }),
  );

  it('invalid: an expression that cannot be evaluated', async () =>
    expect(problemOf(await bound({ note: "${{ fromJSON('{') }}" }))).toMatchObject({ cause: 'invalid' }));
});

describe('values of env (SPEC section 2)', () => {
  it('are registered before anything else can print them', async () => {
    const run = values();
    await bind(criterion({ token: '${{ env.TOKEN }}' }), PARAMS, run);
    expect(run.secrets).toEqual(['s3cr3t-value']);
  });
  it.each([
    ['unset', { token: '${{ env.NOPE }}' }, {}, 'missing', '`NOPE` is not set'],
    ['empty', { token: '${{ env.EMPTY }}' }, {}, 'missing', '`EMPTY` is empty'],
    ['a name of JavaScript', { token: '${{ env.toString }}' }, {}, 'missing', '`toString` is not set'],
    ['too short to redact', { token: '${{ env.SHORT }}' }, {}, 'denied', '`SHORT` has fewer than 6 characters'],
    ['on forks', { token: '${{ env.TOKEN }}' }, { fork: true }, 'denied', 'pull requests from forks'],
    ['unset on forks', { token: '${{ env.NOPE }}' }, { fork: true }, 'denied', 'pull requests from forks'],
    ['one of two unset', { token: "${{ env.TOKEN }}${{ env.NOPE || 'x' }}" }, {}, 'missing', '`NOPE` is not set'],
  ] as const)('%s is %s', async (_, given, more, cause, message) => {
    const run = values(more);
    const problem = problemOf(await bind(criterion(given), PARAMS, run));
    expect(problem).toMatchObject({ cause, message: expect.stringContaining(message) });
    expect(problem?.hint).toBeTruthy();
  });
  it('of six characters will do', async () =>
    expect((await ready({ token: '${{ env.SIX }}' })).options).toEqual({ token: '123456' }));
  it('forks may use everything else', async () =>
    expect(await bound({ note: '${{ params.x }}' }, { fork: true })).toMatchObject({ kind: 'ready' }));
});

describe('F01: literal origins', () => {
  const origins = async (url: string) => (await ready({ url })).literalOrigins;
  it.each([
    ['a literal URL', 'https://api.example.com/health', ['https://api.example.com']],
    ['with a port', 'https://api.example.com:8443/health', ['https://api.example.com:8443']],
    ['the default port is none', 'https://api.example.com:443/x', ['https://api.example.com']],
    ['a literal host before an expression', 'https://api.example.com/${{ params.x }}', ['https://api.example.com']],
    ['the default of a url param, not what was passed', '${{ params.base }}/x', ['https://staging.example.com']],
    ['a url param without a default', '${{ params.other }}/x', []],
    ['a host put together', "https://${{ 'api' }}.example.com/x", []],
    ['a whole URL put together', "${{ format('https://{0}', 'evil.com') }}", []],
  ])('%s', async (_, url, expected) => expect(await origins(url)).toEqual(expected));

  // Whatever an expression appends to a literal host makes another origin, which is not in the list.
  it.each([
    ['another domain', 'https://api.example.com${{ params.x }}', 'https://api.example.com.evil.com'],
    ['another port', "https://api.example.com:8${{ '0' }}", 'https://api.example.com:80'],
    ['a longer name', "https://api.example.co${{ 'm' }}", 'https://api.example.com'],
  ])('an expression cannot name %s', async (_, url, effective) => {
    const { options: given, literalOrigins } = await ready({ url });
    expect(new URL(String(given.url)).origin).toBe(effective);
    expect(literalOrigins).not.toContain(effective);
  });
  it('nor a user before another host', async () =>
    expect(problemOf(await bound({ url: "https://api.example.com${{ '@evil.com' }}" }))).toMatchObject({
      cause: 'invalid',
    }));
  it('several URLs give each origin once', async () => {
    const twice = { ...options, properties: { ...options.properties, second: { ...text, kind: 'url' as const } } };
    const check = { key: 'probe', options: twice } as unknown as Check;
    const given = { url: 'https://a.example.com/1', second: 'https://a.example.com/2' };
    const one = { check, options: given, conditions: [] } as unknown as Criterion;
    expect(await bind(one, PARAMS, values())).toMatchObject({ literalOrigins: ['https://a.example.com'] });
  });
});

describe('F01: literal endpoints', () => {
  const endpoints = async (host: string) => (await ready({ host })).literalOrigins;
  it.each([
    ['a host', 'DB.example.com', ['db.example.com']],
    ['a host and its port', 'db.example.com:5432', ['db.example.com:5432']],
    ['a URL', 'https://example.com/x', ['example.com:443']],
    ['a path after a literal URL', 'https://example.com/${{ params.x }}', ['example.com:443']],
    ['the default of a param, not what was passed', '${{ params.db }}', ['db.example.com:5432']],
    ['the default of a url param', '${{ params.base }}', ['staging.example.com:443']],
    ['a host put together', "${{ 'db' }}.example.com:1", []],
    ['a whole one put together', "${{ format('{0}:1', 'evil.com') }}", []],
  ])('%s', async (_, host, expected) => expect(await endpoints(host)).toEqual(expected));

  // What an expression appends makes another endpoint, which is not in the list.
  it.each([
    ['another domain', 'db.example.com${{ params.x }}', 'db.example.com.evil.com'],
    ['a port', "db.example.com${{ ':22' }}", 'db.example.com:22'],
    ['another port', "db.example.com:54${{ '32' }}", 'db.example.com:5432'],
    ['a port after a literal colon', "db.example.com:${{ '22' }}", 'db.example.com:22'],
    ['a port of a URL', "https://example.com${{ ':22' }}", 'example.com:22'],
  ])('an expression cannot name %s', async (_, host, effective) => {
    const { options: given, literalOrigins } = await ready({ host });
    expect(printEndpoint(parseEndpoint(String(given.host)) ?? { host: '' })).toBe(effective);
    expect(literalOrigins).not.toContain(effective);
  });
  it('nor a user before another host', async () =>
    expect(problemOf(await bound({ host: "https://example.com${{ '@evil.com' }}" }))).toMatchObject({
      cause: 'invalid',
    }));
});

describe('conditions', () => {
  const when = (...conditions: (string | boolean)[]) => bind(criterion({}, conditions), PARAMS, values());
  it.each<[string, (string | boolean)[], string]>([
    ['none', [], 'ready'],
    ['true', [true], 'ready'],
    ['false', [false], 'not-applicable'],
    ['an expression that is true', ["github.event.action == 'opened'"], 'ready'],
    ['an expression that is false', ["${{ github.event.action == 'closed' }}"], 'not-applicable'],
    ['all of several', [true, "params.x == '.evil.com'"], 'ready'],
    ['one of several is false', [true, 'false', 'true'], 'not-applicable'],
    ['the first false one ends it', [false, 'github.event'], 'not-applicable'],
    ['text', ['github.event.action'], 'problem'],
    ['a number', ['1'], 'problem'],
    ['nothing', ['github.event.nope'], 'problem'],
    ['a map', ['github.event'], 'problem'],
    ['what cannot be evaluated', ["fromJSON('{')"], 'problem'],
    ['true as text', ["'true'"], 'problem'],
  ])('%s', async (_, conditions, kind) => expect((await when(...conditions)).kind).toBe(kind));

  it('says which one is false', async () =>
    expect(await when(true, "github.event.action == 'closed'")).toEqual({
      kind: 'not-applicable',
      because: "`if: github.event.action == 'closed'` is false",
    }));
  it.each([
    ['text', 'github.event.action', '`if: github.event.action` gave `opened`, not true or false'],
    ['nothing', 'github.event.nope', '`if: github.event.nope` gave nothing, not true or false'],
  ])('says what it gave instead: %s', async (_, condition, message) => {
    const problem = problemOf(await when(condition));
    expect(problem).toMatchObject({ cause: 'invalid', message });
    expect(problem?.hint).toContain('==');
  });
  it('options are not read when a condition is false', async () =>
    expect(await bind(criterion({ token: '${{ env.NOPE }}' }, [false]), PARAMS, values())).toMatchObject({
      kind: 'not-applicable',
    }));
});

describe('a mistake of ours is not taken for a problem of the evidence', () => {
  it('in the environment', async () => {
    const broken = { environment: () => JSON.parse('{') as string };
    await expect(bound({ token: '${{ env.TOKEN }}' }, broken)).rejects.toThrow(SyntaxError);
  });
  it('options that are no map are none', async () =>
    expect(await bind(criterion('text' as never), PARAMS, values())).toMatchObject({ kind: 'ready', options: {} }));
});
