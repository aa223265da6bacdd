import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/checklist.ts';
import { loadText } from '../../support/vocabulary.ts';

async function checklistOf(text: string) {
  const loaded = await loadText(text);
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.checklist;
}
const criteriaOf = async (...lines: string[]) =>
  (await checklistOf(['version: 1', 'criteria:', ...lines, ''].join('\n'))).criteria;
const one = async (...lines: string[]): Promise<Criterion> => {
  const [criterion] = await criteriaOf('  - title: One', ...lines.map((line) => `    ${line}`));
  if (!criterion) throw new Error('no criterion');
  return criterion;
};
const boundsOf = ({ bounds }: Criterion) =>
  bounds.map(({ fact, go, caution, noGo, isDefault }) =>
    [fact, go?.text, caution?.text, noGo?.text, isDefault ? 'default' : undefined].filter((part) => part !== undefined),
  );

describe('a checklist', () => {
  it('of the least there can be', async () => {
    const text = 'version: 1\ncriteria:\n  - title: Tested\n    tests: r.xml\n';
    expect(await checklistOf(text)).toMatchObject({
      file: '.github/gonogo.yml',
      name: '.github/gonogo.yml',
      branches: [],
      params: [],
      roles: {},
      contacts: [],
      waivers: [],
      mode: 'enforce',
      groups: [],
      warnings: [],
      criteria: [{ id: 'tested', title: 'Tested', level: 'required', mode: 'enforce', tags: [], links: [] }],
    });
  });
  it('of everything', async () => {
    const checklist = await checklistOf(`version: 1
name: Pilot
description: d
notes: n
branches: [ release ]
mode: observe
params:
  base: { type: url, default: "https://a.example" }
  region: { type: one-of, options: [ eu, us ], description: where }
  count: { type: number, default: 5 }
roles: { sre: [ "@octocat", "@acme/sre" ], qa: [] }
contacts: [ { role: r, name: n, reach: c } ]
waivers:
  - criterion: latency
    covers: [ { p95: "<= 2s" }, stale ]
    reason: because
    by: "@a"
    approved-by: "@b"
    from: 2026-11-01
    until: 2026-11-30
    ticket: T-1
criteria:
  - id: latency
    title: P95
    load-test: k6.json
    go: { p95: "< 500ms" }
`);
    expect(checklist).toMatchObject({
      name: 'Pilot',
      description: 'd',
      notes: 'n',
      branches: ['release'],
      mode: 'observe',
      params: [
        { name: 'base', type: 'url', default: 'https://a.example' },
        { name: 'region', type: 'one-of', options: ['eu', 'us'], description: 'where' },
        { name: 'count', type: 'number', default: 5 },
      ],
      roles: { sre: ['@octocat', '@acme/sre'], qa: [] },
      contacts: [{ role: 'r', name: 'n', reach: 'c' }],
      warnings: [{ id: 'role-empty', severity: 'warning' }],
    });
    expect(checklist.waivers).toMatchObject([
      {
        criterion: 'latency',
        bounds: [{ fact: 'p95', bound: { text: '<= 2s' } }],
        causes: ['stale'],
        reason: 'because',
        by: '@a',
        approvedBy: '@b',
        from: '2026-11-01',
        until: '2026-11-30',
        start: Date.UTC(2026, 10, 1) / 1000,
        end: Date.UTC(2026, 11, 1) / 1000,
        ticket: 'T-1',
        line: 14,
      },
    ]);
  });
  it.each([
    ['as a map of bounds', '{ failed: 2 }', ['failed'], []],
    ['as a list of causes', '[ stale, unsigned ]', [], ['stale', 'unsigned']],
    ['as a list of both', '[ stale, { failed: 2, errors: 1 } ]', ['failed', 'errors'], ['stale']],
  ])('a waiver covers %s', async (_, covers, facts, causes) => {
    const { waivers } = await checklistOf(
      `version: 1\nwaivers: [ { criterion: one, covers: ${covers}, reason: r, by: a, approved-by: b, from: 2026-11-01, until: 2026-11-01 } ]\ncriteria: [ { title: One, tests: r } ]\n`,
    );
    expect([waivers[0]?.bounds.map(({ fact }) => fact), waivers[0]?.causes]).toEqual([facts, causes]);
  });
  it('B19: a waiver may last 90 days, its last one included', async () => {
    const text = (until: string) =>
      `version: 1\nwaivers: [ { criterion: one, covers: [stale], reason: r, by: a, approved-by: b, from: 2026-01-01, until: ${until} } ]\ncriteria: [ { title: One, tests: r } ]\n`;
    expect((await checklistOf(text('2026-03-31'))).waivers).toHaveLength(1);
    await expect(checklistOf(text('2026-04-01'))).rejects.toThrow('lasts 91 days; the limit is 90');
  });
});

describe('a criterion', () => {
  it('has all that it says', async () => {
    const criterion = await one(
      'id: my.id_1-2',
      'why: w',
      'notes: n',
      'owner: o',
      'runbook: r',
      'links: [ l ]',
      'tags: [ t ]',
      'level: advisory',
      'mode: observe',
      'when-unknown: { stale: caution }',
      'timeout: 1m30s',
      'if: true',
      'load-test: k6.json',
      'enough: { requests: ">= 10" }',
      'go: { p95: "< 500ms" }',
      'no-go: { p95: "> 2s" }',
    );
    expect(criterion).toMatchObject({
      id: 'my.id_1-2',
      title: 'One',
      why: 'w',
      notes: 'n',
      owner: 'o',
      runbook: 'r',
      links: ['l'],
      tags: ['t'],
      level: 'advisory',
      mode: 'observe',
      whenUnknown: { stale: 'caution' },
      timeout: 90,
      conditions: [{ text: true, path: ['criteria', 0, 'if'] }],
      options: { report: 'k6.json' },
      optionsPath: ['criteria', 0, 'load-test'],
      enough: [{ fact: 'requests', go: { text: '>= 10' } }],
      location: { file: '.github/gonogo.yml', line: 3, endLine: 19 },
    });
    expect(boundsOf(criterion)).toEqual([
      ['checks-failed', '0', 'default'],
      ['p95', '< 500ms', '> 2s'],
    ]);
  });
  it('in the short form, in the long form, and as a list', async () => {
    expect((await one('tests: r.xml')).options).toEqual({ report: 'r.xml' });
    expect((await one('tests: { report: r.xml, only: a }')).options).toEqual({ report: 'r.xml', only: 'a' });
    expect((await one('load-test: [ a, b ]', 'go: { p95: "< 1s" }')).options).toEqual({ report: ['a', 'b'] });
  });
  it.each([
    [
      'nothing of its own',
      [],
      [
        ['failed', '0', 'default'],
        ['errors', '0', 'default'],
      ],
    ],
    [
      'a bound for one fact',
      ['go: { failed: "<= 2" }'],
      [
        ['errors', '0', 'default'],
        ['failed', '<= 2'],
      ],
    ],
    [
      '`any` for one fact',
      ['go: { failed: any }'],
      [
        ['errors', '0', 'default'],
        ['failed', 'any'],
      ],
    ],
    [
      'a flag beside `any`',
      ['go: { failed: any }', 'caution: { failed: "> 3" }'],
      [
        ['errors', '0', 'default'],
        ['failed', 'any', '> 3'],
      ],
    ],
  ])('the defaults stay in force with %s', async (_, lines, bounds) =>
    expect(boundsOf(await one('tests: r', ...lines))).toEqual(bounds),
  );
  it.each([
    ['nothing bound', [], [['body.ok', 'true', 'default']]],
    ['the default bound', ['go: { body.ok: false }'], [['body.ok', 'false']]],
    ['what stands for it', ['go: { body.lenient: 1 }'], [['body.lenient', '1']]],
    [
      'what would stand for it bound in another band only',
      ['no-go: { body.lenient: 1 }'],
      [
        ['body.ok', 'true', 'default'],
        ['body.lenient', '1'],
      ],
    ],
  ])('options decide about defaults, with %s', async (_, lines, bounds) =>
    expect(boundsOf(await one('http: { url: "https://a.example", strict: true }', ...lines))).toEqual(bounds),
  );
  it('options that say nothing leave the defaults as they are', async () =>
    expect(boundsOf(await one('http: { url: "https://a.example", strict: false }'))).toEqual([
      ['status', '200 .. 299', 'default'],
    ]));
  it('a declared fact may be bound', async () =>
    expect(boundsOf(await one('data: { file: f, facts: { depth: $.a } }', 'go: { depth: "< 5" }'))).toEqual([
      ['depth', '< 5'],
    ]));
  it('a fact of a family may be bound', async () =>
    expect(boundsOf(await one('http: "https://a.example"', 'go: { body.status: UP }'))).toEqual([
      ['status', '200 .. 299', 'default'],
      ['body.status', 'UP'],
    ]));
  it('bands may meet at an end value', async () =>
    expect(
      boundsOf(
        await one('load-test: r', 'go: { p95: "<= 1s" }', 'caution: { p95: "1s .. 2s" }', 'no-go: { p95: ">= 2s" }'),
      ),
    ).toContainEqual(['p95', '<= 1s', '1s .. 2s', '>= 2s']));
});

describe('groups', () => {
  it('hand down what they say, and the inner setting wins', async () => {
    const [a, b, c] = await criteriaOf(
      '  - group: Outer',
      '    level: advisory',
      '    mode: observe',
      '    owner: outer',
      '    tags: [ x ]',
      '    if: params.p == 1'.replace('params.p == 1', "github.ref == 'a'"),
      '    when-unknown: { stale: caution, missing: no-go }',
      '    notes: n',
      '    criteria:',
      '      - title: A',
      '        tests: r',
      '      - group: Inner',
      '        level: info',
      '        tags: [ y ]',
      '        if: false',
      '        when-unknown: { missing: caution }',
      '        criteria:',
      '          - title: B',
      '            tests: r',
      '            mode: enforce',
      '            owner: mine',
      '            tags: [ z ]',
      '            if: true',
      '  - title: C',
      '    tests: r',
    );
    expect(a).toMatchObject({
      groups: ['Outer'],
      groupIds: ['outer'],
      level: 'advisory',
      mode: 'observe',
      owner: 'outer',
      tags: ['x'],
      whenUnknown: { stale: 'caution', missing: 'no-go' },
      conditions: [{ text: "github.ref == 'a'" }],
    });
    expect(b).toMatchObject({
      groups: ['Outer', 'Inner'],
      groupIds: ['outer', 'inner'],
      level: 'info',
      mode: 'enforce',
      owner: 'mine',
      tags: ['x', 'y', 'z'],
      whenUnknown: { stale: 'caution', missing: 'caution' },
      conditions: [{ text: "github.ref == 'a'" }, { text: false }, { text: true }],
    });
    expect(c).toMatchObject({
      groups: [],
      level: 'required',
      mode: 'enforce',
      tags: [],
      whenUnknown: {},
      conditions: [],
    });
    expect(c?.owner).toBeUndefined();
  });
  it('are listed with their notes', async () => {
    const checklist = await checklistOf(
      'version: 1\ncriteria:\n  - { group: A, notes: n, criteria: [ { title: One, tests: r } ] }\n  - { group: B, id: b2, criteria: [] }\n',
    );
    expect(checklist.groups).toEqual([
      { id: 'a', title: 'A', notes: 'n' },
      { id: 'b2', title: 'B' },
    ]);
  });
});

describe('defaults', () => {
  const text = (defaults: string, ...lines: string[]) =>
    [
      'version: 1',
      `defaults: ${defaults}`,
      'criteria:',
      '  - title: One',
      ...lines.map((line) => `    ${line}`),
      '',
    ].join('\n');
  it.each([
    ['a level', '{ level: info }', 'tests: r', { level: 'info' }],
    ['causes', '{ when-unknown: { stale: caution } }', 'tests: r', { whenUnknown: { stale: 'caution' } }],
    ['a timeout', '{ timeout: 2m }', 'tests: r', { timeout: 120 }],
    ['options of the check', '{ tests: { only: a } }', 'tests: r', { options: { report: 'r', only: 'a' } }],
    [
      'the main option',
      '{ http: { url: "https://a.example" } }',
      'http: {}',
      { options: { url: 'https://a.example' } },
    ],
    [
      'max-age where the check has it',
      '{ max-age: 1h }',
      'load-test: { report: r }',
      { options: { report: 'r', 'max-age': '1h' } },
    ],
    ['max-age where it has none', '{ max-age: 1h }', 'tests: r', { options: { report: 'r' } }],
    ['nothing for another check', '{ http: { samples: 5 } }', 'tests: r', { options: { report: 'r' } }],
  ])('%s', async (_, defaults, check, expected) => {
    const { criteria } = await checklistOf(
      text(defaults, check, ...(check.startsWith('load') ? ['go: { p95: "< 1s" }'] : [])),
    );
    expect(criteria[0]).toMatchObject(expected);
    if ('options' in expected) expect(criteria[0]?.options).toEqual(expected.options);
  });
  it('yield to what the criterion says', async () => {
    const { criteria } = await checklistOf(
      text(
        '{ level: info, timeout: 2m, max-age: 1h, tests: { only: a } }',
        'tests: { report: r, only: b }',
        'level: advisory',
        'timeout: 3m',
      ),
    );
    expect(criteria[0]).toMatchObject({ level: 'advisory', timeout: 180, options: { report: 'r', only: 'b' } });
  });
});

describe('the digest a sign-off is bound to', () => {
  const SIGNED = ['sign-off: [ sre ]'];
  const digestOf = async (roles: string, title: string, ...lines: string[]) => {
    const text = [
      'version: 1',
      `roles: ${roles}`,
      'criteria:',
      `  - title: ${title}`,
      ...lines.map((line) => `    ${line}`),
    ];
    return (await checklistOf(`${text.join('\n')}\n`)).criteria[0]?.digest();
  };
  const ROLES = '{ sre: [ "@a" ], qa: [ "@b" ] }';
  it.each<[string, string, string, string[], boolean]>([
    ['nothing changed', ROLES, 'One', SIGNED, true],
    ['another id', ROLES, 'One', [...SIGNED, 'id: other'], true],
    ['another level', ROLES, 'One', [...SIGNED, 'level: advisory'], true],
    ['another order of the roles', '{ qa: [ "@b" ], sre: [ "@a" ] }', 'One', SIGNED, true],
    ['another role has other members', '{ sre: [ "@a" ], qa: [ "@c" ] }', 'One', SIGNED, true],
    ['another title', ROLES, 'Two', SIGNED, false],
    ['another option', ROLES, 'One', ['sign-off: [ qa ]'], false],
    ['another member', '{ sre: [ "@c" ], qa: [ "@b" ] }', 'One', SIGNED, false],
    ['another bound', ROLES, 'One', [...SIGNED, 'caution: { signed: false }'], false],
    ['another check', ROLES, 'One', ['tests: r'], false],
    ['`enough`', ROLES, 'One', [...SIGNED, 'enough: { signed: true }'], false],
  ])('%s', async (_, roles, title, lines, same) => {
    const before = await digestOf(ROLES, 'One', ...SIGNED);
    expect((await digestOf(roles, title, ...lines)) === before).toBe(same);
  });
});
