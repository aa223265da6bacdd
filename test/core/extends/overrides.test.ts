import { describe, expect, it } from 'vitest';
import { checklistOf, type Files, MAIN, mistakesIn, toldBy } from '../../support/extends.ts';

/** What becomes of files that are laid over one another, and what of it is told. */

const BASE = `version: 1
name: Policy
mode: observe
branches: [release]
params: { region: { type: text, default: eu } }
roles: { sre: ["@octocat"], qa: ["@hubot"] }
defaults: { timeout: 20s, max-age: 1h, when-unknown: { missing: no-go }, http: { method: HEAD } }
contacts:
  - { role: pager, name: Policy team }
  - { role: release, name: Release team }
waivers:
  - { criterion: signed, covers: [unsigned], reason: r, by: "@a", approved-by: "@b", from: 2026-11-01, until: 2026-12-01 }
criteria:
  - id: p95
    title: P95 latency
    load-test: k6.json
    enough: { requests: ">= 1000" }
    go: { p95: "< 500ms", error-rate: "< 1%" }
    no-go: { p95: "> 2s" }
    when-unknown: { stale: no-go }
  - group: Team
    level: required
    criteria:
      - { id: signed, title: Signed, sign-off: [sre, qa] }
      - { id: health, title: Healthy, http: https://a.example/health }
phases:
  - id: canary
    soak: 4h
    criteria:
      - { id: quiet, title: Quiet, sign-off: sre }
`;
const over = (text: string, more: Files = {}): Files => ({
  [MAIN]: `version: 1\nextends: base.yml\n${text}`,
  'base.yml': BASE,
  ...more,
});
const criteria = (...lines: readonly string[]) =>
  over(['criteria:', ...lines.map((line) => `  ${line}`), ''].join('\n'));
const idsOf = async (files: Files) => (await checklistOf(files)).criteria.map(({ id }) => id);
const criterion = async (files: Files, id: string) => {
  const found = (await checklistOf(files)).criteria.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('what is taken', () => {
  it('criteria, groups, phases, params, roles and contacts, and no more', async () => {
    const checklist = await checklistOf(over('name: Shop\n'));
    expect(checklist).toMatchObject({ name: 'Shop', mode: 'enforce', branches: [], waivers: [], file: MAIN });
    expect(checklist.criteria.map(({ id }) => id)).toEqual(['p95', 'signed', 'health', 'quiet']);
    expect(checklist.groups.map(({ id }) => id)).toEqual(['team']);
    expect(checklist.phases.map(({ id, soak }) => [id, soak])).toEqual([['canary', 4 * 3600]]);
    expect(checklist.params.map(({ name }) => name)).toEqual(['region']);
    expect(checklist.roles).toEqual({ sre: ['@octocat'], qa: ['@hubot'] });
    expect(checklist.contacts.map(({ name }) => name)).toEqual(['Policy team', 'Release team']);
    expect(checklist.extended?.changes).toEqual([]);
  });
  it('a name is its own: without one it is the file', async () =>
    expect((await checklistOf(over(''))).name).toBe(MAIN));
  it('`defaults` reach the file that they stand in, whichever extends which', async () => {
    const files = criteria(
      '- { id: own, title: Own, http: https://b.example }',
      '- { id: p95, load-test: { report: other.json } }',
    );
    const own = {
      ...files,
      [MAIN]: `${files[MAIN]}defaults: { timeout: 5s, level: advisory, http: { samples: 3 } }\n`,
    };
    expect(await criterion(own, 'own')).toMatchObject({
      timeout: 5,
      level: 'advisory',
      whenUnknown: {},
      options: { url: 'https://b.example', samples: 3 },
    });
    expect((await criterion(own, 'own')).options).not.toHaveProperty('method');
    expect(await criterion(own, 'health')).toMatchObject({
      timeout: 20,
      level: 'required',
      options: { method: 'HEAD' },
    });
    // A check is of the file it stands in, all else of the one that had the criterion first.
    expect(await criterion(own, 'p95')).toMatchObject({
      timeout: 20,
      level: 'required',
      whenUnknown: { missing: 'no-go', stale: 'no-go' },
    });
    expect((await criterion(own, 'p95')).options).toEqual({ report: 'other.json' });
    expect((await criterion(over(''), 'p95')).options).toEqual({ report: 'k6.json', 'max-age': '1h' });
  });
  it('a mistake in `defaults` is told where they stand', async () => {
    const wrong = BASE.replace('timeout: 20s', 'timeout: 20');
    expect(await mistakesIn(over('', { 'base.yml': wrong }))).toEqual([
      expect.stringMatching(/^base\.yml:7:22 wrong-type/),
    ]);
    const unreadable = BASE.replace('method: HEAD', 'method: PUT');
    expect(await mistakesIn(over('', { 'base.yml': unreadable }))).toEqual([
      expect.stringMatching(/^base\.yml:7:\d+ bad-value/),
    ]);
  });
  it('contacts of a role are those of the last file that names it', async () => {
    const { contacts } = await checklistOf(over('contacts: [{ role: pager, name: Shop team }]\n'));
    expect(contacts.map(({ name }) => name)).toEqual(['Release team', 'Shop team']);
  });
});

describe('order and places', () => {
  it('what overrides stays where it was, what is new comes last', async () => {
    const files = criteria(
      '- { id: new, title: New, sign-off: sre }',
      '- { id: signed, sign-off: sre }',
      '- { id: p95, why: x }',
    );
    expect(await idsOf(files)).toEqual(['p95', 'signed', 'health', 'new', 'quiet']);
    expect(await criterion(files, 'signed')).toMatchObject({ groups: ['Team'], groupIds: ['team'] });
  });
  it('a group of the same id takes more, and its keys are replaced', async () => {
    const files = criteria(
      '- group: Team',
      '  level: advisory',
      '  criteria: [{ id: more, title: More, sign-off: sre }, { id: signed, why: x }]',
    );
    expect(await idsOf(files)).toEqual(['p95', 'signed', 'health', 'more', 'quiet']);
    for (const id of ['signed', 'health', 'more'])
      expect(await criterion(files, id)).toMatchObject({ level: 'advisory', groupIds: ['team'] });
  });
  it('a group may be overridden without its criteria', async () =>
    expect((await criterion(criteria('- { group: Team, owner: ops }'), 'health')).owner).toBe('ops'));
  it('a phase of the same id too, and new phases come last', async () => {
    const phases =
      'phases:\n  - { id: canary, soak: 1h }\n  - { id: half, after: canary, criteria: [{ id: calm, title: Calm, sign-off: sre }] }\n';
    const checklist = await checklistOf(over(phases));
    expect(checklist.phases.map(({ id, soak }) => [id, soak])).toEqual([
      ['canary', 3600],
      ['half', undefined],
    ]);
    expect(checklist.criteria.map(({ id, phases: of }) => [id, of])).toEqual([
      ['p95', undefined],
      ['signed', undefined],
      ['health', undefined],
      ['quiet', ['canary']],
      ['calm', ['half']],
    ]);
    expect(toldBy(checklist)).toEqual(['looser -: soak of the phase `canary`: `14400` → `3600`']);
  });
  it('what stands in a phase may be overridden at the top', async () => {
    expect(await criterion(criteria('- { id: quiet, title: Very quiet }'), 'quiet')).toMatchObject({
      title: 'Very quiet',
      phases: ['canary'],
    });
  });
  it('later entries lie over earlier ones, and a file that several extend lies below them all', async () => {
    const files = {
      [MAIN]: 'version: 1\nextends: [a.yml, b.yml]\n',
      'a.yml': 'version: 1\nextends: base.yml\ncriteria:\n  - { id: p95, go: { p95: "< 400ms" }, owner: a }\n',
      'b.yml': 'version: 1\nextends: base.yml\ncriteria:\n  - { id: p95, owner: b }\n',
      'base.yml': BASE,
    };
    const checklist = await checklistOf(files);
    const p95 = checklist.criteria.find(({ id }) => id === 'p95');
    expect(p95?.owner).toBe('b');
    expect(p95?.bounds.find(({ fact }) => fact === 'p95')?.go?.text).toBe('< 400ms');
    expect(checklist.extended?.files.map(({ file }) => file)).toEqual(['base.yml', 'a.yml', 'b.yml']);
    expect(checklist.extended?.overridden).toEqual([
      { kind: 'criterion', id: 'p95', keys: ['go', 'owner'], by: 'a.yml', of: 'base.yml' },
      { kind: 'criterion', id: 'p95', keys: ['owner'], by: 'b.yml', of: 'a.yml' },
    ]);
  });
  it('duplicates of two entries: the later one replaces, and that is shown', async () => {
    const one = (bound: string) =>
      `version: 1\ncriteria:\n  - { id: p95, title: P95, load-test: k6.json, go: { p95: "${bound}" } }\n`;
    const checklist = await checklistOf({
      [MAIN]: 'version: 1\nextends: [a.yml, b.yml]\n',
      'a.yml': one('< 1s'),
      'b.yml': one('< 2s'),
    });
    expect(checklist.extended?.overridden).toEqual([
      { kind: 'criterion', id: 'p95', keys: ['load-test', 'go'], by: 'b.yml', of: 'a.yml' },
    ]);
    expect(toldBy(checklist)).toEqual(['looser p95: `p95` (go `< 1s`) → go `< 2s`']);
  });
  it('a place is that of the last file that says something, and a mistake is told where it is', async () => {
    const files = criteria('- { id: p95, go: { p95: "< 500" } }');
    expect(await mistakesIn(files)).toEqual([expect.stringMatching(/^\.github\/gonogo\.yml:4:27 unit-missing/)]);
    expect((await criterion(criteria('- { id: p95, owner: x }'), 'p95')).location).toMatchObject({
      file: MAIN,
      line: 4,
    });
    expect((await criterion(over(''), 'p95')).location).toMatchObject({ file: 'base.yml', line: 14 });
    const mixed = over('criteria:\n  - { id: p95, owner: x }\n', { 'base.yml': BASE.replace('"< 500ms"', '"< 500"') });
    expect(await mistakesIn(mixed)).toEqual([expect.stringMatching(/^base\.yml:18:16 unit-missing/)]);
  });
});

describe('what cannot be overridden', () => {
  const rows: readonly (readonly [name: string, files: Files, mistakes: readonly string[]])[] = [
    [
      'a misspelt id',
      criteria('- { id: p59, go: { p95: "< 1s" } }'),
      [`${MAIN}:4:5 missing-key criterion \`p59\` needs \`title\``],
    ],
    [
      'a criterion by a group',
      criteria('- { id: p95, group: P95, criteria: [] }'),
      [`${MAIN}:4:5 extends-kind \`p95\` is a criterion in \`base.yml\`, and a group here`],
    ],
    [
      'a group by a criterion',
      criteria('- { id: team, title: Team, sign-off: sre }'),
      [`${MAIN}:4:5 extends-kind \`team\` is a group in \`base.yml\`, and a criterion here`],
    ],
    [
      'a phase by a criterion',
      criteria('- { id: canary, title: Canary, sign-off: sre }'),
      [`${MAIN}:4:5 extends-kind \`canary\` is a phase in \`base.yml\`, and a criterion here`],
    ],
    [
      'into another group',
      criteria('- { group: Mine, if: false, criteria: [{ id: p95, owner: x }] }'),
      [`${MAIN}:4:42 extends-moved \`p95\` stands in no group in \`base.yml\`, and stays there`],
    ],
    [
      'out of its group into another',
      criteria('- { group: Mine, level: info, criteria: [{ id: signed, owner: x }] }'),
      [`${MAIN}:4:44 extends-moved \`signed\` stands in \`team\` in \`base.yml\`, and stays there`],
    ],
    [
      'twice in one file',
      criteria('- { id: p95, owner: x }', '- { id: p95, title: P95, sign-off: sre }'),
      [`${MAIN}:5:11 id-taken the id \`p95\` is taken by \`P95 latency\``],
    ],
    [
      'a key by nothing',
      criteria('- { id: p95, no-go: }'),
      [`${MAIN}:4:23 wrong-type \`no-go\` of criterion \`p95\` must be a map of keys, not nothing`],
    ],
  ];
  it.each(rows)('%s', async (_, files, mistakes) => {
    const found = await mistakesIn(files);
    expect(found).toEqual(mistakes);
  });
  it('a misspelt id is told what it probably means', async () => {
    const { loadFiles } = await import('../../support/extends.ts');
    const loaded = await loadFiles(criteria('- { id: p59, go: { p95: "< 1s" } }'));
    expect('problems' in loaded && loaded.problems.map(({ suggestion }) => suggestion)).toContain(
      'did you mean `id: p95`?',
    );
  });
});

describe('what an override does is called out', () => {
  const rows: readonly (readonly [name: string, files: Files, told: readonly string[]])[] = [
    ['nothing', criteria('- { id: p95, go: { error-rate: "< 1%", p95: "< 500ms" } }'), []],
    [
      'a looser bound',
      criteria('- { id: p95, go: { p95: "< 900ms", error-rate: "< 1%" } }'),
      ['looser p95: `p95` (go `< 500ms`, no-go `> 2s`) → go `< 900ms`, no-go `> 2s`'],
    ],
    [
      'a bound that is left out',
      criteria('- { id: p95, go: { p95: "< 500ms" } }'),
      ['looser p95: `error-rate` (go `< 1%`) is no longer bound'],
    ],
    [
      'a no-go bound that is replaced',
      criteria('- { id: p95, no-go: { error-rate: "> 9%" } }'),
      [
        'looser p95: `error-rate` (go `< 1%`) → go `< 1%`, no-go `> 9%`',
        'tighter p95: `p95` (go `< 500ms`, no-go `> 2s`) → go `< 500ms`',
      ],
    ],
    [
      'a tighter one',
      criteria('- { id: p95, go: { p95: "< 100ms", error-rate: "< 1%" } }'),
      ['tighter p95: `p95` (go `< 500ms`, no-go `> 2s`) → go `< 100ms`, no-go `> 2s`'],
    ],
    [
      'less is enough',
      criteria('- { id: p95, enough: { requests: ">= 10" } }'),
      ['looser p95: enough of `requests`: `>= 1000` → `>= 10`'],
    ],
    ['level info', criteria('- { id: p95, level: info }'), ['looser p95: level: `required` → `info`']],
    ['level advisory', criteria('- { id: p95, level: advisory }'), ['looser p95: level: `required` → `advisory`']],
    ['mode observe', criteria('- { id: p95, mode: observe }'), ['looser p95: mode: `enforce` → `observe`']],
    [
      'the whole file observes',
      over('mode: observe\n'),
      [
        'looser -: mode of the whole checklist: `enforce` → `observe`',
        'looser -: mode of the phase `canary`: `enforce` → `observe`',
      ],
    ],
    [
      'an `if`',
      criteria('- { id: p95, if: "params.region == \'us\'" }'),
      ["looser p95: if: nothing → `params.region == 'us'`"],
    ],
    [
      '`when-unknown`',
      criteria('- { id: p95, when-unknown: { stale: caution } }'),
      ['looser p95: when-unknown `stale`: `no-go` → `caution`'],
    ],
    [
      '`max-age` gone with the check',
      criteria('- { id: p95, load-test: k6.json }'),
      ['looser p95: `load-test.max-age`: `1h` → nothing'],
    ],
    [
      'a longer `max-age`',
      criteria('- { id: p95, load-test: { report: k6.json, max-age: 9h } }'),
      ['looser p95: `load-test.max-age`: `1h` → `9h`'],
    ],
    [
      'somebody more in a role',
      over('roles: { sre: ["@octocat", "@mallory"] }\n'),
      ['looser -: `@mallory` may sign as `sre`'],
    ],
    [
      'a role that need not sign',
      criteria('- { id: signed, sign-off: sre }'),
      ['looser signed: `qa` need no longer sign'],
    ],
    [
      'another check',
      criteria('- { id: health, tests: junit.xml }'),
      ['possibly-looser health: check: `http` → `tests`, with bounds of its own: it looks at something else'],
    ],
    [
      'a group that is advisory',
      criteria('- { group: Team, level: advisory }'),
      ['looser signed: level: `required` → `advisory`', 'looser health: level: `required` → `advisory`'],
    ],
    [
      'a group with an `if`',
      criteria('- { group: Team, if: false }'),
      ['looser signed: if: nothing → `false`', 'looser health: if: nothing → `false`'],
    ],
    [
      'a phase that soaks for less',
      over('phases: [{ id: canary, soak: 1m }]\n'),
      ['looser -: soak of the phase `canary`: `14400` → `60`'],
    ],
    [
      'a phase that observes',
      over('phases: [{ id: canary, mode: observe }]\n'),
      ['looser quiet: mode: `enforce` → `observe`', 'looser -: mode of the phase `canary`: `enforce` → `observe`'],
    ],
    [
      'a default of a parameter',
      over('params: { region: { type: text, default: us } }\n'),
      ['possibly-looser -: default of the parameter `region`: `eu` → `us`'],
    ],
    ['other words', criteria('- { id: p95, title: Speed }'), ['different p95: title: `P95 latency` → `Speed`']],
    [
      'what is new is no override',
      over(
        'roles: { ops: ["@mona"] }\nparams: { a: { type: text, default: x } }\ncriteria: [{ title: New, sign-off: ops }]\n',
      ),
      [],
    ],
  ];
  it.each(rows)('%s', async (_, files, told) =>
    expect(toldBy(await checklistOf(files)).sort()).toEqual([...told].sort()),
  );

  const OPEN =
    'version: 1\ncriteria:\n  - { id: signed, title: Signed, sign-off: lead }\n  - { id: p95, title: P95, load-test: k6.json, go: { p95: "< 1" } }\n';
  it('who holds a role may be left to the file that extends', async () => {
    const base = OPEN.split('\n').slice(0, 3).join('\n');
    const files = {
      [MAIN]: 'version: 1\nextends: base.yml\nroles: { lead: ["@mona"] }\ncriteria: [{ id: signed, owner: x }]\n',
      'base.yml': base,
    };
    const checklist = await checklistOf(files);
    expect(toldBy(checklist)).toEqual(['different signed: owner: nothing → `x`']);
    expect(checklist.extended?.overridden).toEqual([
      { kind: 'criterion', id: 'signed', keys: ['owner'], by: MAIN, of: 'base.yml' },
    ]);
  });
  it('what does not load by itself cannot be compared, and that is said', async () => {
    const files = {
      [MAIN]:
        'version: 1\nextends: base.yml\nroles: { lead: ["@mona"] }\ncriteria: [{ id: p95, go: { p95: "< 9s" } }]\n',
      'base.yml': OPEN,
    };
    expect(toldBy(await checklistOf(files))).toEqual([
      'possibly-looser p95: `go`: `base.yml` alone does not load it, so that it cannot be told how they compare',
    ]);
  });
  it('each change says which file it is of', async () => {
    const files = over('criteria: [{ id: p95, level: info }]\n', {
      'base.yml': BASE.replace('version: 1', 'version: 1\nextends: root.yml').replace(
        'title: P95 latency',
        'level: advisory',
      ),
      'root.yml': BASE,
    });
    const { extended } = await checklistOf(files);
    expect(extended?.changes.map(({ by, what }) => [by, what])).toEqual([
      ['base.yml', 'level: `required` → `advisory`'],
      [MAIN, 'level: `advisory` → `info`'],
    ]);
  });
});

describe('digests', () => {
  const digestOf = async (files: Files, id: string) => (await criterion(files, id)).digest();
  it('of a criterion are of what it comes to', async () => {
    const before = await digestOf(over(''), 'p95');
    expect(await digestOf(criteria('- { id: p95, owner: x }'), 'p95')).toBe(before);
    expect(await digestOf(criteria('- { id: p95, go: { p95: "< 1s" } }'), 'p95')).not.toBe(before);
    const signed = await digestOf(over(''), 'signed');
    expect(await digestOf(over('roles: { qa: ["@mallory"] }\n'), 'signed')).not.toBe(signed);
    expect(await digestOf(over('', { 'base.yml': BASE.replace('@hubot', '@mallory') }), 'signed')).not.toBe(signed);
  });
  it('of a file are in the record', async () => {
    const [one, other] = [await checklistOf(over('')), await checklistOf(over('', { 'base.yml': `${BASE}# x\n` }))];
    expect(one.extended?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(one.extended?.files[0]?.sha256).not.toBe(other.extended?.files[0]?.sha256);
  });
});
