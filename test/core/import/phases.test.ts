import { describe, expect, it } from 'vitest';
import { imported } from '../../support/importing.ts';

/** Phases as `id(after) [criteria]`, and the criteria that stand in none. */
async function phases(markdown: string): Promise<string[]> {
  const { checklist } = await imported(markdown);
  const inside = (id: string | undefined) =>
    checklist.criteria.filter((one) => one.phases?.[0] === id).map(({ title }) => title);
  return [
    ...checklist.phases.map(
      ({ id, after, onDemand }) =>
        `${id}${after ? `<${after.phase}${after.commit === 'ancestor' ? '~' : ''}` : ''}${onDemand ? '!' : ''}: ${inside(id).join(', ')}`,
    ),
    ...(inside(undefined).length > 0 ? [`-: ${inside(undefined).join(', ')}`] : []),
  ];
}

describe('headings that are stages', () => {
  const rows: [name: string, markdown: string, phases: string[]][] = [
    ['numbers', '# T\n## Phase 1: Code\n- [ ] a\n## Phase 2: Data\n- [ ] b', ['phase-1: a', 'phase-2<phase-1: b']],
    [
      'weeks, with days in them',
      '# T\n## Week 1\n### Day 1: X\n- [ ] a\n### Day 2: Y\n- [ ] b\n## Week 2-3: Z\n- [ ] c',
      ['week-1: a, b', 'week-2-3<week-1~: c'],
    ],
    [
      'before and after',
      '# T\n## Pre-push checklist\n- [ ] a\n## Post-push checklist\n- [ ] b',
      ['pre-push: a', 'post-push<pre-push: b'],
    ],
    [
      'before and after in bold words',
      '**Before release**:\n\n- [ ] a\n\n**Release**:\n\n- [ ] b\n\n**After release**:\n\n- [ ] c',
      ['before-release: a', 'release<before-release: b', 'after-release<release: c'],
    ],
    [
      'stages below one heading, and beside it',
      '# T\n## Pre-deployment\n- [ ] a\n## Rollout\n### Phase 1: Canary (10%)\n- [ ] b\n### Phase 2: All\n- [ ] c\n## Post-deployment\n- [ ] d',
      ['pre-deployment: a', 'phase-1<pre-deployment: b', 'phase-2<phase-1: c', 'post-deployment<phase-2: d'],
    ],
    [
      'what comes before stands below',
      '# T\n## Week 1\n- [ ] a\n## Week 2\n- [ ] b\n## Pre-launch\n- [ ] c',
      ['pre-launch: c', 'week-1<pre-launch~: a', 'week-2<week-1~: b'],
    ],
    [
      'numbers out of order follow nothing',
      '# T\n## Phase 2\n- [ ] a\n## Phase 1\n- [ ] b',
      ['phase-2: a', 'phase-1: b'],
    ],
    [
      'other headings hold in all',
      '# T\n## Phase 1\n- [ ] a\n## Phase 2\n- [ ] b\n## Security\n- [ ] c',
      ['phase-1: a', 'phase-2<phase-1: b', '-: c'],
    ],
    [
      'success of a phase is in it',
      '# T\n## Phase 1 (Canary)\n- [ ] a\n## Phase 2\n- [ ] b\n## Success criteria\n### Phase 1\n- [ ] c\n### Overall\n- [ ] d',
      ['phase-1: a, c', 'phase-2<phase-1: b, d'],
    ],
    [
      'what comes after goes to the last such phase',
      '# T\n## Pre-launch\n- [ ] a\n## Post-launch\n- [ ] b\n## Next actions\n### After launch\n- [ ] c',
      ['pre-launch: a', 'post-launch<pre-launch: b, c'],
    ],
    [
      'rolling back is on demand, its triggers are not',
      '# T\n## Phase 1\n- [ ] a\n## Phase 2\n- [ ] b\n## Rollback\n### Rollback triggers\n- [ ] c d\n### Procedure\n- [ ] e',
      ['phase-1: a', 'phase-2<phase-1: b', 'rollback!: e', '-: Not the case: c d'],
    ],
    [
      'what was built is over',
      '# T\n## What we built\n### Phase 1 (DONE)\n- [x] a\n### Phase 2 (DONE)\n- [x] b',
      ['-: a, b'],
    ],
    ['one stage is none', '# T\n## Pre-release\n- [ ] a\n## Making it\n- [ ] b', ['-: a, b']],
    ['no stages', '# T\n## Backend\n- [ ] a\n## Frontend\n- [ ] b', ['-: a, b']],
    ['stages without items', '# T\n## Phase 1\nwords\n## Phase 2\n- [ ] a', ['-: a']],
  ];
  it.each(rows)('%s', async (_, markdown, expected) => expect(await phases(markdown)).toEqual(expected));
});

describe('times', () => {
  it('a heading of validation is how long the phase soaks', async () => {
    const { checklist, text } = await imported(
      '# T\n## Shadow mode\n### Validation (24-48 hours)\n- [ ] a\n## Canary (10%)\n### Setup (2 hours)\n- [ ] b',
    );
    expect(checklist.phases.map(({ soak }) => soak)).toEqual([86_400, undefined]);
    expect(text).toContain('soak: 24h # Validation (24-48 hours)');
    expect(text).toMatch(/# TODO: `environment:`.*\n {4}criteria:\n {6}- group: Setup/);
  });
  it.each([
    ['T-24 hours: Announce it', undefined, 'T-24h'],
    ['**T-30 min:** Assemble', undefined, 'T-30min'],
    ['T-0: Begin', 'T', undefined],
    ['T+15 min: Look at it', 'T+15min', undefined],
    ['T+1 week: Look again', 'T+1w', undefined],
    ['Tell them (24h before)', undefined, 'T-24h'],
    ['Day 3: Look at the week', 'T+3d', undefined],
    ['Testing takes 3 days', undefined, undefined],
    ['T-shirts printed', undefined, undefined],
  ])('%s', async (words, notBefore, due) => {
    const { checklist, items } = await imported(`- [ ] ${words}`);
    const [one] = checklist.criteria;
    expect(one?.notBefore?.text).toBe(notBefore);
    // Only what people answer can be overdue.
    expect(one?.due?.text).toBe(['done', 'sign-off'].includes(items[0]?.check ?? '') ? due : undefined);
  });
});

describe('how much it counts', () => {
  it.each([
    ['# Backend\n- [ ] Tracing on (optional)', 'advisory'],
    ['# T\n## Backend (optional)\n- [ ] Tracing on', 'advisory'],
    ['# Caution flags\n- [ ] It smokes', 'advisory'],
    ['# GO criteria\n- [ ] It runs', 'required'],
    ['# NO-GO criteria\n- [ ] It burns', 'required'],
    ['# Backend\n- [ ] Optional parts are off', 'required'],
  ])('%j: %s', async (markdown, level) => {
    const { checklist } = await imported(markdown);
    expect(checklist.criteria[0]?.level).toBe(level);
  });

  it('what is struck out does not apply', async () => {
    const { checklist } = await imported('- [ ] ~~Not here~~\n- [ ] Here');
    expect(checklist.criteria.map(({ conditions }) => conditions.map(({ text }) => text))).toEqual([[false], []]);
  });

  it('what must not be reads the other way round where people sign it', async () => {
    const { checklist } = await imported('# Rollback triggers\n- The captain feels uneasy about the weather');
    expect(checklist.criteria[0]).toMatchObject({
      title: 'Not the case: The captain feels uneasy about the weather',
      rollback: ['no-go'],
    });
  });
});
