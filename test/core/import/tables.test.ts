import { describe, expect, it } from 'vitest';
import { itemsOf, outlineOf } from '../../support/importing.ts';

const table = (...rows: string[]) => {
  const [head = '', ...rest] = rows;
  return [head, head.replaceAll(/[^|]+/g, '---'), ...rest].join('\n');
};

describe('rows that are items', () => {
  const rows: [name: string, markdown: string, items: [text: string, ticked: boolean | null, section?: string][]][] = [
    [
      'a box in a cell',
      table('| Check | Done |', '| Keys rotated | ☐ |', '| Logs kept | [x] |'),
      [
        ['Keys rotated', false],
        ['Logs kept', true],
      ],
    ],
    ['a box without a head', table('| | What |', '| ☐ | Keys rotated |'), [['Keys rotated', false]]],
    [
      'a column of status',
      table('| # | Task | Owner | Status |', '| 1 | Keys rotated | Ann | ✅ Done |', '| 2 | Logs kept | Bob | |'),
      [
        ['Keys rotated', true],
        ['Logs kept', null],
      ],
    ],
    [
      'a target',
      table('| Metric | Target |', '| p95 latency | < 500 ms |', '| Errors | – |'),
      [
        ['p95 latency: < 500 ms', null],
        ['Errors', null],
      ],
    ],
    [
      'what a setting is to become',
      table('| Credential | Where | Now | Flip to |', '| Mail key | `MAIL_KEY` | stub | live key |'),
      [['Mail key: live key', null]],
    ],
    [
      'a limit under a head that nobody knows',
      table('| What we watch | Alright | Now |', '| Lag | < 5 s | 2 s |', '| Misses | at most 3 | |'),
      [
        ['Lag: < 5 s', null],
        ['Misses: at most 3', null],
      ],
    ],
    [
      'a column to be filled in',
      table('| Step | | Initials |', '| 1 | Tell the ward | |', '| 2 | Map the beds | __ |'),
      [
        ['Tell the ward', null],
        ['Map the beds', null],
      ],
    ],
    [
      'boxes beside nothing but channels or people',
      `${table('| Channel | Set up | Tested |', '| Pager | [ ] | [ ] |')}\n\n${table('| Ring | Who | When | Done |', '| 0 | Own team | Tue | ☐ |')}`,
      [
        ['Pager', false],
        ['Own team', false],
      ],
    ],
    [
      'what was answered',
      table(
        '| Probe | Result |',
        '| `GET /api/live` | PASSED – 200, all up |',
        '| Token without origin | 403 |',
        '| Rows | 200 |',
        '| API latency | 200 ms |',
      ),
      [
        ['GET /api/live: returns HTTP 200', null],
        ['Token without origin: returns HTTP 403', null],
        ['Rows', null],
        ['API latency', null],
      ],
    ],
    [
      'what is looked at, beside of what',
      table('| Part | Where | Check |', '| Basket | `/b` | keeps it over night |'),
      [['keeps it over night', null]],
    ],
    ['nothing to check but a trouble', table('| Problem | Check | Action |', '| Silent | cable | plug it in |'), []],
    ['how it went in each', table('| Check | Till | Web |', '| unit tests | PASSED | n/a |'), [['unit tests', null]]],
    [
      'what ends a wave',
      table('| Wave | Shops | Exit |', '| 1 | Lisbon | errors < 1 % |'),
      [['Lisbon: errors < 1 %', null]],
    ],
    [
      'what has to come of it',
      table('| ID | Required outcome | Owner | Status |', '| Q-8 | Token checked on all forms | Web | done |'),
      [['Token checked on all forms', null]],
    ],
    [
      'approvals by name',
      table('| Approval | Name | Date |', '| Change manager | | |'),
      [['Change manager', null, 'sign-off']],
    ],
    [
      'signatures under another name',
      table('| Role | Name | Paraph |', '| Head of desk | Ann | |'),
      [['Head of desk', null, 'sign-off']],
    ],
    [
      'a column that tells something',
      table('| System | Where | Since |', '| Till | Lisbon | 2019 |', '| Depot | Porto | |'),
      [],
    ],
    [
      'sentences that somebody answers for, under a head that nobody knows',
      table(
        '| # | Point | Owner | State | Signed on |',
        '| 2.1 | Unit tests pass (100%) | Lead dev | ⏳ | |',
        '| 2.2 | Every stage green | Ops | | |',
      ),
      [
        ['Unit tests pass (100%)', false],
        ['Every stage green', null],
      ],
    ],
    [
      'statements with a colour',
      table('| Ref | Statement | Evidence | RAG |', '| C1 | Log space is ≥ 35 % | dashboard | A |'),
      [['Log space is ≥ 35 %', null]],
    ],
    ['who says what', table('| Who | Says | When |', '| Ann | the risk is fine | |'), [['Ann', null, 'sign-off']]],
    [
      'triggers and what to do',
      `# Rollback criteria\n${table('| If | Then |', '| Lag above 5 s | go back |')}`,
      [['Lag above 5 s', null, 'rollback']],
    ],
    [
      'triggers by their head',
      table('| If | Then |', '| Lag above 5 s | go back |'),
      [['Lag above 5 s', null, 'rollback']],
    ],
    [
      'limits and how long they last',
      `# Rollback triggers\n${table('| Metric | Limit | Window |', '| Errors | > 5 % | 10 min |')}`,
      [['Errors: > 5 % for 10 min', null, 'rollback']],
    ],
    [
      'limits and what is done then',
      table('| Guardrail | Bound | Action when crossed |', '| Lag | < 5 s | stop |'),
      [['Lag: < 5 s', null]],
    ],
    [
      'where it belongs, and what is asked',
      table('| Area | Check | Done |', '| Data | Rows counted | ☐ |'),
      [['Rows counted', false]],
    ],
    [
      'conditions',
      table('| Step | Share | Go on when |', '| 1 | 10 % | errors < 1 % |', '| 2 | 100 % | – |'),
      [['10 %: errors < 1 %', null]],
    ],
    [
      'a sentence above',
      `Roll back when:\n\n${table('| Condition | Limit |', '| Errors | > 5 % |')}`,
      [['Errors: > 5 %', null, 'rollback']],
    ],
    [
      'approvals',
      `# Sign-off\n\n${table('| Role | Name | Date | Status |', '| QA lead | Ann | ___ | ✅ Ready |', '| | | | |')}`,
      [['QA lead', true, 'sign-off']],
    ],
    [
      'approvals by their signature',
      table('| Stakeholder | Role | Signature |', '| ____ | QA lead | ____ |'),
      [['QA lead', null, 'sign-off']],
    ],
    ['what is ready, by its name', table('| Region | Ready |', '| Europe | yes |'), [['Europe', null]]],
    ['who is ready', table('| Team | Lead | Ready |', '| Support | Ann | ✅ |'), [['Support', true, 'sign-off']]],
    ['conditions of a wave', table('| Wave | Condition |', '| one | errors < 1 % |'), [['errors < 1 %', null]]],
    [
      'a trigger by its heading',
      `# Rollback triggers\n\n${table('| Signal | Level |', '| Errors | > 5 % |')}`,
      [['Errors: > 5 %', null, 'rollback']],
    ],
    [
      'what is expected',
      table('| Check | Expect | How | ok? |', '| Lost bookings | < 0.05 % | Grafana | ☐ |'),
      [['Lost bookings: < 0.05 %', false]],
    ],
    [
      'a limit behind the box',
      table('| Test | Score | Status |', '| Axe | | ☐ Pass (0 errors) |', '| Contrast | | ☐ Pass |'),
      [
        ['Axe: 0 errors', false],
        ['Contrast', false],
      ],
    ],
    [
      'a limit in a note',
      table(
        '| Task | Status | Notes |',
        '| Storage there | ☐ | Min: 250 GB |',
        '| Drill held | ☐ | took > 3 h last time |',
      ),
      [
        ['Storage there: Min: 250 GB', false],
        ['Drill held', false],
      ],
    ],
    [
      'a day for a target',
      table('| Task | Target | Status |', '| Uptime > 99 % | T+5 | ☐ |'),
      [['Uptime > 99 %', false]],
    ],
    [
      'a step, and how it shows',
      table('| # | Step | Who | Check | Done |', '| 1 | Old addresses redirect | Ann | 301 | ☐ |'),
      [['Old addresses redirect: 301', false]],
    ],
    [
      'who decides',
      `# Rollback criteria\n${table('| Condition | Description | Decision Authority |', '| Downtime | Till is down for > 3 h | CFO |')}`,
      [['Downtime: Till is down for > 3 h', null, 'rollback']],
    ],
    ['an escaped pipe', table('| Check | ☐ |', '| a \\| b | ☐ |'), [['a | b', false]]],
  ];
  it.each(rows)('%s', async (_, markdown, items) => {
    const entries = await itemsOf(markdown);
    expect(entries.map(({ item }) => [item.text, item.ticked, item.section])).toEqual(
      items.map(([text, ticked, section = 'plain']) => [text, ticked, section]),
    );
    expect(entries.every(({ item }) => item.form === 'row')).toBe(true);
  });
});

it('people beside an item are named, never roles', async () => {
  const [row] = await itemsOf(`# Sign-off\n\n${table('| Role | Name |', '| QA lead | Ann |')}`);
  expect(row).toMatchObject({ item: { text: 'QA lead', lead: 'QA lead' }, people: ['Ann'] });
});

describe('people to ask', () => {
  it.each([
    [
      'a table',
      `# Contacts\n\n${table('| Role | Name | Phone |', '| On call | Ann | 555 |', '| Lead | ____ | ____ |')}`,
    ],
    ['a list', '# Contacts\n- **On call**: Ann - 555\n- **Lead**: ____\n'],
    ['lines', '# Emergency contacts\n**On call**: Ann - 555\n**Lead**: ____'],
  ])('%s', async (_, markdown) => {
    const [part] = (await outlineOf(markdown)).parts;
    expect(part?.contacts).toEqual([
      { role: 'On call', name: 'Ann', reach: '555' },
      { role: 'Lead', name: '' },
    ]);
    expect(part?.entries).toEqual([]);
  });
});

describe('where the number of a row comes from', () => {
  const rows: [name: string, markdown: string, place: string | undefined][] = [
    ['a monitoring system', table('| SLI | Target | Source |', '| p99 | < 80 ms | Prometheus |'), 'running'],
    ['days that it is counted over', table('| SLI | Target | Window |', '| p99 | < 80 ms | 30d |'), 'running'],
    ['a tool of load tests', table('| Metric | Target | Tool |', '| p99 | < 80 ms | k6 |'), 'load'],
    ['nobody says', table('| Metric | Target | Source |', '| p99 | < 80 ms | report |'), undefined],
    ['minutes that it has to last', table('| Metric | Target | Window |', '| p99 | < 80 ms | 5 min |'), undefined],
    [
      'a monitoring system elsewhere',
      table('| Metric | Target | Owner |', '| p99 | < 80 ms | Monitoring |'),
      undefined,
    ],
  ];
  it.each(rows)('%s', async (_, markdown, place) => {
    const [entry] = await itemsOf(markdown);
    expect(entry?.item.place).toBe(place);
  });
});
