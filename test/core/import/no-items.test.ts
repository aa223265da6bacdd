import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../support/importing.ts';

/** `line text` of each item that is a criterion. */
async function listed(markdown: string): Promise<string[]> {
  const entries = await itemsOf(markdown);
  return entries.filter(({ heads }) => !heads).map(({ item }) => `${item.line} ${item.text}`);
}

describe('what only tells', () => {
  it.each([
    ['known traps', '# A\n## Known traps\n- The token expires every 90 days\n## Known and accepted\n- No maps'],
    ['accepted risks', '# A\n## Accepted risks\n- No firewall for two months'],
    ['numbers of last time', '# A\n## Numbers from last time (May)\n- found after 14 min'],
    ['for the record', '# A\n## Test numbers (for the record)\n| Suite | Passed |\n|---|---|\n| Unit | 418 |'],
    ['common mistakes', '# A\n## Common mistakes to avoid\n- Test on one phone only\n## Tips\n- Use a fresh profile'],
    ['what it costs', '# A\n## Monthly costs\n- Database: $15\n## Version numbers\n- **Major**: answers change'],
    ['what happens by itself', '# A\n## Stop\nThis will:\n\n1. Close all orders'],
    ['what is to be filled in', '# A\n## B\n- **Runbook**: `[link to it]`\n- **Record:** <!-- link -->'],
    ['at a glance', '# A\n## Architecture at a glance\n- **Worker**: one tool each'],
    ['in a paragraph', '# A\n## Architecture in one paragraph\n- green is the odd one'],
    ['how it is used', '# A\n## How scores are used\n- They land on a slide'],
    ['trouble', '# A\n## Trouble\n- Yellow for hours → `explain`'],
    ['details of a change', '# A\n## Change details\n- **Services impacted**: the desk'],
    [
      'what was made',
      '# A\n## Configuration files created\n- **`a.env`**: for tests\n## Key improvements\n1. **Routing**: new',
    ],
    ['a structure', '# A\n## Gates\nEach gate follows this structure:\n\n1. **Before:** conditions and papers'],
    ['what was achieved', '# A\n## Gate\nAchieved so far:\n\n- code finished'],
    ['for information', '# A\n## B\nDefects, for information:\n\n- rounding of shares'],
    ['what to do in need', '# A\n## Support\nIf you encounter issues:\n\n1. Look at the logs'],
    ['who is told how', '# A\n## B\n- Slack: #shops for the team\n- Email: the board'],
    ['what to look into', '# A\n## Step 1\n**If it fails:**\n\n- `make` errors → look at the version'],
    ['who is called next', '# A\n## Escalation\n1. desk on call\n2. Wiebke'],
    [
      'facts of a stage',
      '# A\n## Stage 1\n- **Cohort**: `beta`\n- **Users**: friends\n- **Duration**: 24 hours\n- **Location**: Hall 3',
    ],
    ['flags by name', '# A\n## B\n- Global feature flag: `a.enabled`\n- Per-shop flags: `shop.{name}.on`'],
    ['placeholders', '# A\n## B\n- _[List the conditions]_\n- Host 1: ____\n- <name of the shop>'],
    ['what is to be signed and chosen', '# A\n## B\n**Validated by:** ______\n**Must items:** ☐ Pass ☐ Fail'],
    ['who takes part', '# A\n## Review\n**Participants**:\n- Head of desk\n\n**Agenda (20 min)**:\n1. Walk through it'],
    ['how bad is how bad', '# A\n## Gate\n**Incident severity reference**:\n- **S0**: Data seen by a stranger'],
    ['what would be nice', '# A\n## Nice to have, later\n- ask the map team'],
    ['what is done about risks', '# A\n## Risk\n- **Mitigation**: Spare server in place\n- **Impact**: Minimal'],
    ['how risks are met', '# A\n## Mitigation strategies\n1. **Rollback:** The old one stays warm'],
    ['what is replaced', '# A\n## What the new desk replaces\n- Paper cards stay in the archive'],
    ['what is no trigger', '# A\n**Do NOT roll back for**:\n- Slow screens (we can tune them)'],
    [
      'how long it takes',
      '# Roll back if\n## Rollback time estimate\n| Case | Time |\n|---|---|\n| Day 0 | 3-5 hours |',
    ],
    ['fields beside a signature', '# A\n## Sign-off\n- Name: ______\n- Date: ______'],
    [
      'rows that count',
      '# A\n## Readiness\n| Area | Total | Complete | Open |\n|---|---|---|---|\n| Shop | 16 | 2 | 14 |\n| **All** | **16** | **2** | **14** |',
    ],
    [
      'numbers of the work',
      '# A\n## Project stats\n- **Lines of code**: 9,400+\n## Lines of code added\n### Shop\n- **Routes**: 3 new',
    ],
    ['where code stands', '# A\n## Code location\n- `shop.ts` lines 3-9\n## Legend\n- ✅ **DONE**: seen by two'],
    [
      'what was mended',
      '# A\n**Fix applied**:\n- Added a key to the basket\n## Fixed issues\n1. **Old index** - FIXED ✓',
    ],
    [
      'what the tool does',
      '# A\n## B\nThe workflow will automatically:\n- Build the shop\n\nThis writes:\n- `key.one`',
    ],
    ['what happens on a push', '# A\n## What happens when you push\n1. **The shop** starts'],
    ['what was validated', '# A\n## What we validated at home\n- All suites pass'],
    ['what is there now', "# A\n## B\nYou've built:\n- A shop\n\nRelated documents:\n- `docs/shop.pdf`"],
    ['what is not done', '# A\n## What we are not building yet\n- A blog\n## Known limits (deferred)\n- No maps'],
    ['what is left for some day', '# A\n## Later\n- Maps\n## Future enhancements\n- Chat'],
    ['a line about each file', '# A\n## Files\n- `GUIDE.md` - The whole story\n- `src/shop.ts` — basket and till'],
    ['where a file stands', '# A\n## B\n- Full guide: `docs/GUIDE.md`\n- **Schema**: `db/shop.sql`'],
    ['who would help', '# A\n## Support\n- Look at the logs\n- Open an issue'],
    [
      'what is looked at in need',
      "# A\n## If the till doesn't open\n1. Check the cable\n## B\nIf the deploy fails:\n- Check the log",
    ],
    ['of which machine', '# A\n## Sign-off\n- **Hostname**: ____\n- **Deployed by**: ____'],
    ['what is needed before in general', '# A\n## B\nEach ring needs the one before to be boring.'],
  ])('%s', async (_, markdown) => expect(await listed(markdown)).toEqual([]));
});

describe('what asks for something all the same', () => {
  it.each([
    ['criteria in a summary', '# A\n## Executive summary\n### Success criteria\n- No downtime', ['4 No downtime']],
    ['a decision in an overview', '# A\n## Overview\n### Decision\nIt looks at:\n\n- Tests green', ['6 Tests green']],
    ['steps back in an appendix', '# A\n## Appendix B: Rollback procedure\n1. Point DNS back', ['3 Point DNS back']],
    [
      'what is done when a rollback fails',
      '# A\n## Rollback\n**If it fails:**\n\n- Restore the backup',
      ['5 Restore the backup'],
    ],
    ['a heading of an area', '# A\n## Support\n- Email: templates approved', ['3 Email: templates approved']],
    ['a quick start in steps', '# A\n## Quick start deployment\n1. Link the shop', ['3 Link the shop']],
    ['if it goes wrong', '# A\n## If it goes wrong\n1. Put the old till back', ['3 Put the old till back']],
    ['what is nice, by number', '# A\n## Nice to have\n1. Write `GUIDE.md`', ['3 Write GUIDE.md']],
    ['ticked off among parts', '# A\n## Components added\n- ✅ **Till**: counts', ['3 Till: counts']],
    ['steps below a start', '# A\n## Summary\n### Next steps\n1. Tell the shops', ['4 Tell the shops']],
    ['a heading in the imperative', '# A\n## Set redirect URLs\n1. Add the shop', ['3 Add the shop']],
    [
      'a step at an address',
      '# A\n1. Usage at https://a.example\n2. Open `http://a.example`',
      ['2 Usage at https://a.example', '3 Open http://a.example'],
    ],
    [
      'an address that was seen',
      '# A\n## B\n✅ **Shop:** https://a.example\n- [ ] Opens',
      ['3 Shop: https://a.example', '4 Opens'],
    ],
    [
      'a variable and its address',
      '# A\n- `BASE_URL` - ours (https://a.example)',
      ['2 BASE_URL - ours (https://a.example)'],
    ],
    ['what is seen at addresses', '# A\n## Watch\n- **Host:** https://a.example\n  - Errors', ['4 Errors']],
    ['a file that is written', '# A\n- `GUIDE.md` - Add the new till', ['2 GUIDE.md - Add the new till']],
    [
      'lists that go on counting',
      '# A\n**In a minute:**\n1. Add it\n\n**In an hour:**\n2. Tell Ada\n3. Tell Ben\n   and all',
      ['3 Add it', '6 Tell Ada', '7 Tell Ben and all'],
    ],
    [
      'go/no-go in a line',
      '# A\n## B\n**Go/no-go:** two days without a stuck order.',
      ['3 Go/no-go: two days without a stuck order.'],
    ],
    [
      'a criterion in a line',
      '# A\n## B\nSome words.\n\nExit criterion: the tills of the pilot agree with the books.',
      ['5 Exit criterion: the tills of the pilot agree with the books.'],
    ],
    ['do not change', '# A\n## B\nDo NOT change the old records.', ['3 Do NOT change the old records.']],
    [
      'until, keep',
      '# A\n## B\nUntil it is paid, keep the robot halted.',
      ['3 Until it is paid, keep the robot halted.'],
    ],
    [
      'nothing may, of the whole',
      '# A\nNothing may be opened before Ada has signed.\n\n## B\n- [ ] one',
      ['2 Nothing may be opened before Ada has signed.', '5 one'],
    ],
    ['a heading of people', '# A\n## People\n- 60 users asked', ['3 60 users asked']],
    [
      'a heading of numbers',
      '# A\n## Numbers\n| Metric | Target | W1 |\n|---|---|---|\n| Score | 65 %+ | |',
      ['5 Score: 65 %+'],
    ],
    ['a fact with a limit', '# A\n## B\n- Duration: below 2 h', ['3 Duration: below 2 h']],
    ['a fact that is a statement', '# A\n## B\n- **Users**: all informed', ['3 Users: all informed']],
    ['a name to be signed', '# A\n## Sign-off\n- **Desk**: ______', ['3 Desk']],
    ['bold words that are no label', '# A\n- ✅ **Branch** `x` pushed', ['2 Branch x pushed']],
    [
      'an address that a step names',
      '# A\n1. Make sure it comes up (https://a.example)',
      ['2 Make sure it comes up (https://a.example)'],
    ],
    ['a step to an address', '# A\n- Navigate to https://a.example', ['2 Navigate to https://a.example']],
    ['a variable with an address', '# A\n- `BASE_URL=https://a.example`', ['2 BASE_URL=https://a.example']],
    ['triggers below trouble', '# A\n## Trouble\n### Stop it if\n- it is red', ['4 it is red']],
    ['do not … unless', '# A\n## B\nDo **not** tag unless Ada wrote GO.', ['3 Do not tag unless Ada wrote GO.']],
    [
      'don’t … until',
      "# A\n## B\nDon't go here until legal has cleared it.",
      ["3 Don't go here until legal has cleared it."],
    ],
    ['don’t go on if', "# A\n## B\nWe don't go on if errors go over 1%.", ["3 We don't go on if errors go over 1%."]],
    [
      'needs … before we',
      '# A\n## B\nEach step needs a yes before we go on.',
      ['3 Each step needs a yes before we go on.'],
    ],
    ['nothing may', '# A\n## B\nNothing marked red may be open then.', ['3 Nothing marked red may be open then.']],
    [
      'while a line is open',
      '# A\n## B\nIt must not move while a line is ❌ or ⬜.',
      ['3 It must not move while a line is ❌ or ⬜.'],
    ],
  ])('%s', async (_, markdown, items) => expect(await listed(markdown)).toEqual(items));
});
