import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../support/importing.ts';

/** `line text` of each item, children after their parent; `>` heads others. */
async function listed(markdown: string): Promise<string[]> {
  const entries = await itemsOf(`# A\n${markdown}`);
  return entries.map(({ item, heads }) => `${item.line} ${heads ? '>' : ''}${item.text}`);
}

describe('a line with lines below it', () => {
  const rows: [name: string, markdown: string, items: string[]][] = [
    [
      'a bold participle states a requirement',
      '- [ ] **Runbooks printed**\n  - Expected: on paper\n  - Blocker: yes',
      ['2 Runbooks printed'],
    ],
    ['so does a bold adjective', '- [ ] **On-call ready**\n  - Anna told', ['2 On-call ready']],
    ['so does a bold limit', '- [ ] **Mutation score ≥ 70 %**\n  - Blocker: no', ['2 Mutation score ≥ 70 %']],
    ['so does how much of how much', '- [ ] **Parser: 48/48**\n  - on three kernels', ['2 Parser: 48/48']],
    ['and a bold step', '- [ ] **Read the minutes**\n  - open points?', ['2 Read the minutes']],
    ['with a remark behind it', '- [ ] **Pager tested** (if any)\n  - test page sent', ['2 Pager tested (if any)']],
    [
      'bold names head',
      '- [ ] **Required settings**\n  - set in both shops',
      ['2 >Required settings', '3 set in both shops'],
    ],
    [
      'a time in parentheses states nothing',
      '- [ ] **Evening (2-4 hours)**\n  - [ ] Shop closed',
      ['2 >Evening (2-4 hours)', '3 Shop closed'],
    ],
    [
      'a bold statement above statements of their own',
      '- [ ] **Design reviewed**\n  - [ ] keys audited\n  - [ ] binary hardened',
      ['2 Design reviewed', '3 keys audited', '4 binary hardened'],
    ],
    [
      'a bold step above its parts, each with a box',
      '- [ ] **Store the new keys in the safe**\n  - [ ] key of the mill\n  - [ ] key of the office',
      ['2 Store the new keys in the safe', '3 key of the mill', '4 key of the office'],
    ],
    [
      'a step that ends in a colon, above its parts, each with a box',
      '- [ ] Add the settings to `.env`:\n  - [ ] `MILL_KEY`\n  - [ ] `MILL_URL`',
      ['2 Add the settings to .env', '3 MILL_KEY', '4 MILL_URL'],
    ],
    [
      'a name that ends in a colon heads',
      '- [ ] Settings:\n  - [ ] `MILL_KEY`\n  - [ ] `MILL_URL`',
      ['2 >Settings', '3 MILL_KEY', '4 MILL_URL'],
    ],
    [
      'a bold task with a command of its own, above what is seen of it',
      '- [ ] **Run the suite**\n  ```bash\n  ./suite.sh\n  ```\n  - [ ] All of it passes',
      ['2 Run the suite', '6 All of it passes'],
    ],
    [
      'a bold step with one',
      '1. **Take the dump**\n   ```sh\n   take\n   ```\n   - [ ] Size is right',
      ['2 Take the dump', '6 Size is right'],
    ],
    [
      'a bold name with one heads',
      '1. **Snapshot**\n   ```sh\n   take\n   ```\n   - [ ] Size is right',
      ['2 >Snapshot', '6 Size is right'],
    ],
    [
      'a bold statement above names',
      '- [ ] **Odd inputs covered by tests**\n  - [ ] empty basket\n  - [ ] broken price',
      ['2 >Odd inputs covered by tests', '3 empty basket', '4 broken price'],
    ],
    [
      'a colon behind a statement, above names',
      '- [ ] The settings exist in both shops:\n  - `SHOP_MODE`\n  - `SHOP_TTL`',
      ['2 The settings exist in both shops'],
    ],
    [
      'a colon behind a step, above names',
      '- [ ] Update connection strings in:\n  - `shop.py`\n  - `till.py`',
      ['2 Update connection strings in'],
    ],
    [
      'names with a verb for a part',
      '- [ ] All three events subscribed:\n  - `refund.created`\n  - `payment_failed`',
      ['2 All three events subscribed'],
    ],
    [
      'a colon behind a step, above what must be so',
      '- [ ] Check each shop:\n  - till opens\n  - card is taken',
      ['2 >Check each shop', '3 till opens', '4 card is taken'],
    ],
    ['a colon behind a name', '- [ ] Alerts for:\n  - disk over 85 %', ['2 >Alerts for', '3 disk over 85 %']],
    [
      'a step and what a form gets',
      '1. Fill in the form:\n   - Name: Ada\n   - Mail: `a@b.example`',
      ['2 Fill in the form'],
    ],
    [
      'what must be so of names',
      '- Verify rules are on for:\n  - `tills`\n  - `cards`\n- Check the lamp',
      ['2 Verify rules are on for', '5 Check the lamp'],
    ],
    [
      'a step above names, without a box: both may be asked for',
      '- Enable the shop settings:\n  - `till_height`\n  - `card_limit`',
      ['2 Enable the shop settings', '3 till_height', '4 card_limit'],
    ],
    ['variables below a step', '- Set these for the shop:\n  - `SHOP_KEY`', ['2 Set these for the shop', '3 SHOP_KEY']],
    [
      'a bold verb above its parts',
      '- [ ] **Complete card flow**\n  - Test a card\n  - Try two',
      ['2 Complete card flow'],
    ],
    [
      'a bold watch above its parts',
      '- [ ] **Monitor first day**\n  - Watch the errors\n  - Check the till',
      ['2 >Monitor first day', '3 Watch the errors', '4 Check the till'],
    ],
    [
      'a denial above its parts',
      '- [ ] **Verify no test tills in the shops**\n  - [ ] `A` must not be set\n  - [ ] `B` must not be set',
      ['2 Verify no test tills in the shops', '3 A must not be set', '4 B must not be set'],
    ],
    ['those who', '- [ ] Pick two shops who:\n  - Have a lead.', ['2 Pick two shops who']],
    [
      'a bold step of a procedure',
      '1. **Create the key**\n   - Go to the console\n   - Copy the key',
      ['2 Create the key', '3 Go to the console', '4 Copy the key'],
    ],
    ['what a step is done with', '1. **See what is wrong**\n   - dashboards\n   - error log', ['2 See what is wrong']],
    [
      'a topic above its limits',
      '- [ ] Speed on the big fixture (40k lines)\n  - [ ] p50 <= 8 ms\n  - [ ] p99 <= 60 ms',
      ['2 >Speed on the big fixture (40k lines)', '3 p50 <= 8 ms', '4 p99 <= 60 ms'],
    ],
    [
      'a topic above what it does',
      '- [ ] Converter `npx conv`\n  - [ ] handles `retries`\n  - [ ] handles errors',
      ['2 >Converter npx conv', '3 handles retries', '4 handles errors'],
    ],
    [
      'a topic above statements of others',
      '- [ ] Login suite against the pilot\n  - [ ] guest via mail ok\n  - [ ] locked account is refused',
      ['2 Login suite against the pilot', '3 guest via mail ok', '4 locked account is refused'],
    ],
    [
      'half a sentence',
      '- [ ] Keep an eye on\n  - [ ] tokens used\n  - [ ] evictions',
      ['2 >Keep an eye on', '3 tokens used', '4 evictions'],
    ],
    [
      'not half a sentence',
      '- [ ] Flag turned on\n  - [ ] seen in the shop',
      ['2 Flag turned on', '3 seen in the shop'],
    ],
    [
      'names of areas where nothing has a box',
      '- Pods\n  - no root\n  - starts in 60 s\n- Network\n  - deny first\n  - egress only',
      ['2 >Pods', '3 no root', '4 starts in 60 s', '5 >Network', '6 deny first', '7 egress only'],
    ],
    [
      'names below a noun',
      '1. addons, one at a time\n   1. dns\n   2. proxy',
      ['2 >addons, one at a time', '3 dns', '4 proxy'],
    ],
    ['a sign that it goes on', '- ✅ Keys rotated\n- 🔄 Consider a queue', ['2 Keys rotated', '3 Consider a queue']],
    [
      'a bold name above how it is seen is one task',
      '- [ ] **Health check (after)**\n  - `curl https://a.example/up`\n  - **Expected:** HTTP 200',
      ['2 Health check (after)'],
    ],
    [
      'a bold name above steps heads them',
      '- [ ] **Accessibility**\n  - Test keyboard navigation\n  - Check color contrast ratios',
      ['2 >Accessibility', '3 Test keyboard navigation', '4 Check color contrast ratios'],
    ],
    ['a box behind the words', '- Search works: ☐\n- Orders: ⬜ yes ⬜ no', ['2 Search works']],
  ];
  it.each(rows)('%s', async (_, markdown, items) => expect(await listed(markdown)).toEqual(items));
});
