import type { Json } from '../../src/core/schema.ts';

/** A checklist in which every key that loading knows stands once at least. JSON is YAML. */
export const FULL: Json = {
  version: 1,
  name: 'Everything',
  description: 'd',
  notes: 'n',
  branches: ['release'],
  params: { '+region': { type: 'one-of', options: ['eu', 'us'], default: 'eu', description: 'd' } },
  roles: { '+sre': ['@octocat'] },
  defaults: {
    timeout: '30s',
    'when-unknown': { missing: 'caution', 'no-baseline': 'pending' },
    'max-age': '24h',
    level: 'required',
    http: { method: 'GET', samples: 3 },
  },
  contacts: [{ role: 'r', name: 'n', reach: 'c' }],
  waivers: [
    {
      criterion: 'latency',
      covers: [{ p95: '<= 2s' }, 'stale'],
      reason: 'r',
      by: '@a',
      'approved-by': '@b',
      from: '2026-11-01',
      until: '2026-12-01',
      ticket: 't',
    },
  ],
  mode: 'enforce',
  criteria: [
    {
      id: 'latency',
      title: 'Latency',
      why: 'w',
      notes: 'n',
      owner: 'o',
      runbook: 'r',
      links: ['l'],
      tags: ['t'],
      level: 'advisory',
      if: 'true',
      mode: 'enforce',
      'when-unknown': { stale: 'caution' },
      timeout: '10s',
      'load-test': { report: ['a.json', 'b.json'], combine: 'max', 'max-age': '1h' },
      enough: { requests: '>= 10' },
      go: { p95: '< 500ms', 'error-rate': '< 1%' },
      caution: { p95: '500ms .. 2s' },
      'no-go': { 'error-rate': '> 5%' },
      rollback: ['no-go', 'unknown'],
      'not-before': 'T+4h',
      due: 'T+1w',
      phases: ['canary'],
    },
    {
      id: 'team',
      group: 'Team',
      notes: 'n',
      level: 'required',
      if: true,
      mode: 'enforce',
      'when-unknown': { denied: 'no-go' },
      owner: 'o',
      'not-before': 'T-24h',
      due: '2026-12-01',
      tags: ['t'],
      criteria: [
        { title: 'Signed', 'sign-off': { role: ['sre'] } },
        { title: 'Tested', tests: { report: 'r.xml', only: 'a*' } },
        { title: 'Data', data: { file: 'f', facts: { '+a': '$.a' } }, go: { '+a': 1 } },
        {
          title: 'Healthy',
          http: {
            url: 'https://example.com',
            headers: { '+accept': 'a' },
            body: { '+a': 1 },
            select: '$.a',
            expect: 'a',
            wait: '1s',
            limit: '1kB',
            strict: true,
          },
        },
      ],
    },
  ],
  phases: [
    { id: 'before', criteria: [{ title: 'Ready', 'sign-off': 'sre' }] },
    {
      id: 'canary',
      title: 'Canary',
      notes: 'n',
      after: { phase: 'before', commit: 'ancestor' },
      'after-max-age': '2d',
      environment: 'production',
      soak: '4h',
      window: [
        { days: 'mon-thu', from: '09:00', to: '16:00', zone: 'Europe/Berlin', needs: '45m' },
        { dates: ['2026-12-01'] },
      ],
      freeze: [{ from: '2026-12-18', to: '2027-01-04', reason: 'r', zone: 'UTC' }],
      mode: 'enforce',
      if: true,
      t0: '2026-12-01T09:00:00+01:00',
      'on-demand': true,
      criteria: [{ title: 'Quiet', 'sign-off': 'sre' }],
    },
  ],
};

export type Route = readonly (string | number)[];

/** Every key of the schema, by its route. Names that the author chooses are marked with `+` above. */
export function keysOf(node: Json, path: Route = []): Route[] {
  if (Array.isArray(node)) return (node as readonly Json[]).flatMap((inner, index) => keysOf(inner, [...path, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => [
    ...(key.startsWith('+') ? [] : [[...path, key]]),
    ...keysOf(inner, [...path, key]),
  ]);
}

/** The checklist with one key renamed, and the marks gone. */
export function renamed(node: Json, route: Route, to: string): Json {
  if (Array.isArray(node))
    return (node as readonly Json[]).map((inner, index) =>
      renamed(inner, index === route[0] ? route.slice(1) : [], to),
    );
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, inner]) => {
      const here = key === route[0];
      return [here && route.length === 1 ? to : key.replace('+', ''), renamed(inner, here ? route.slice(1) : [], to)];
    }),
  );
}

/** Every place in data, the whole included. */
export function routesOf(node: Json, path: Route = []): Route[] {
  const inner = typeof node === 'object' && node !== null ? Object.entries(node as Record<string, Json>) : [];
  const step = (key: string) => (Array.isArray(node) ? Number(key) : key);
  return [path, ...inner.flatMap(([key, value]) => routesOf(value, [...path, step(key)]))];
}

/** The data with another value in one place; unchanged when there is no such place. */
export function replaced(node: Json, route: Route, value: Json): Json {
  const [step, ...rest] = route;
  if (step === undefined) return value;
  if (Array.isArray(node))
    return (node as readonly Json[]).map((inner, index) => (index === step ? replaced(inner, rest, value) : inner));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node as Record<string, Json>);
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === step ? replaced(inner, rest, value) : inner]));
}
