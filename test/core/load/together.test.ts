import { describe, expect, it } from 'vitest';
import { problemsOf, spot } from '../../support/vocabulary.ts';

describe('everything wrong is reported at once, in the order of the file', () => {
  it('in one file with mistakes of every kind', async () => {
    const text = `version: 2
nmae: Pilot
params:
  base: { type: url, default: nowhere }
roles:
  sre: [ octocat ]
  qa: []
defaults: { timeout: soon, http: { urll: x } }
criteria:
  - title: Latency
    load-test: k6.json
    go: { p95: "< 500", p59: "< 1s" }
    cautoin: { p95: "1s" }
  - title: Latency
    tests: r.xml
    level: requird
    if: env.X
  - group: Team
    criteria:
      - title: Signed
        sign-off: [ srre ]
      - title: Nothing
      - tests: r.xml
      - title: Health
        http: { url: "\${{ params.bsae }}/health", method: PUT }
waivers:
  - criterion: latecny
    covers: [ stael ]
    reason: r
    by: "@a"
    approved-by: "@a"
    from: 2026-11-01
    until: 2027-11-01
`;
    expect((await problemsOf(text)).map(spot)).toEqual([
      '1:10 bad-value',
      '2:1 unknown-key',
      '4:31 param-type',
      '6:10 role-member',
      '7:3 warning role-empty',
      '8:22 option-invalid',
      '8:36 unknown-key',
      '12:16 unit-missing',
      '12:25 unknown-fact',
      '13:5 unknown-key',
      '14:12 id-taken',
      '16:12 bad-value',
      '17:9 env-place',
      '21:21 role-unknown',
      '22:16 no-check',
      '23:9 missing-key',
      '25:22 param-undeclared',
      '25:59 bad-value',
      '27:16 waiver-unknown',
      '31:18 waiver-person',
      '33:12 waiver-long',
    ]);
  });

  it('in a file that is no YAML: all that YAML says', async () => {
    const text = 'a: *x\nb: !y 1\na: 2\n<<: {}\nconstructor: .nan\n';
    expect((await problemsOf(text)).map(spot)).toEqual([
      '1:4 yaml-alias',
      '2:4 yaml-warning',
      '3:1 duplicate-key',
      '4:1 yaml-alias',
      '5:1 key-forbidden',
      '5:14 bad-value',
    ]);
  });

  it('each control character by its line', async () => {
    expect((await problemsOf('a: "\u0007\u0007"\nb: "\u202e"\n')).map(spot)).toEqual([
      '1:5 control-character',
      '2:5 control-character',
    ]);
  });

  it('a mistake in `defaults` once, however many criteria it reaches', async () => {
    const many = Array.from({ length: 20 }, (_, n) => `  - { title: a${n}, http: "https://example.com" }`).join('\n');
    const text = `version: 1\ndefaults: { timeout: soon, http: { samples: 0, methd: GET } }\ncriteria:\n${many}\n`;
    expect((await problemsOf(text)).map(spot)).toEqual(['2:22 option-invalid', '2:45 bad-value', '2:48 unknown-key']);
  });

  it('a value of the wrong shape once, not again by what reads it', async () => {
    const text = `version: 1
params: { p: 5, q: { type: one-of, options: 5, default: [] } }
roles: { sre: x, qa: [ 5 ] }
branches: 5
mode: 5
defaults: 5
waivers: [ 5, { criterion: 5, covers: 5, reason: 5, by: 5, approved-by: 5, from: 5, until: 5 } ]
criteria:
  - 5
  - title: 5
    tests: r
    id: 5
    tags: 5
    if: 5
    owner: 5
    timeout: 5
    level: 5
    mode: 5
    when-unknown: 5
    go: 5
    caution: { failed: [] }
  - group: 5
    criteria: 5
`;
    const spots = (await problemsOf(text)).map(spot);
    expect(new Set(spots).size).toBe(spots.length);
    expect(new Set(spots.map((one) => one.split(' ')[1]))).toEqual(new Set(['wrong-type', 'bad-value']));
    expect(spots).toHaveLength(30);
  });

  it('a mistake in a criterion does not hide one in its waiver', async () => {
    const text = `version: 1
criteria:
  - title: One
    tests: r
    go: { failed: "< x" }
waivers:
  - { criterion: one, covers: [ stale ], reason: r, by: a, approved-by: a, from: 2026-02-30, until: 2026-12-01 }
  - { criterion: on, covers: [ stale ], reason: r, by: a, approved-by: b, from: 2026-11-01, until: 2026-12-01 }
  - { criterion: one, covers: [ stale ], reason: r, by: a, approved-by: b, from: 2026-11-01, until: 2026-12-01 }
`;
    expect((await problemsOf(text)).map(spot)).toEqual([
      '5:19 bound-type',
      '7:73 waiver-person',
      '7:82 waiver-date',
      '8:18 waiver-unknown',
      '9:18 waiver-unknown',
    ]);
  });

  it('thousands of mistakes in a moment', async () => {
    const started = performance.now();
    const text = `version: 1\ncriteria:\n  - title: a\n    tests: r\n    tags: [${'1,'.repeat(60_000)}]\n`;
    expect(await problemsOf(text)).toHaveLength(60_000);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
