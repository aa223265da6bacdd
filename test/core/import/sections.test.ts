import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../support/importing.ts';

describe('the section of a list', () => {
  const rows: [name: string, markdown: string, section: string][] = [
    ['a remark in parentheses', '# Part 1: platform (once)\n- [ ] a', 'plain'],
    ['checks when all is done', '# Checks when all shops are open\n- [ ] a', 'plain'],
    ['what is watched for a time', '# Watch for one hour\n- [ ] a', 'plain'],
    ['what is watched for', '# Watch for\n- [ ] a', 'caution'],
    ['a stage is left', '# Leave the stage when\n- [ ] a', 'go'],
    ['a time between if and what follows', '# A\nWe give it back to them if, in the first 3 months:\n- a', 'no-go'],
    ['an hour there', '# Fallback\nBack to the old shop if, before 05:00:\n- a', 'no-go'],
    ['what was there is taken out again', '# A\nWe remove the tills again if\n\n- a', 'no-go'],
    ['one is enough', '# A\nAny one of these before noon sends us back to paper:\n\n- a', 'rollback'],
    ['one is enough, and an arrow', '# A\nAny of these in a week → finance calls a meeting:\n\n- [ ] a', 'no-go'],
    ['go back at', '# A\nPoint the names back. Go back at\n\n- a', 'rollback'],
    ['when we would go back', '# When would we go back?\nReasons would be\n\n- a', 'rollback'],
    ['when we turn round', '# When do we turn round?\n- a', 'rollback'],
    ['when a release is pulled', '# When to pull a release\n- a', 'rollback'],
    ['triggers of the heading above', '# Rollback plan\n**Triggers** (any one of):\n\n- a', 'rollback'],
    ['triggers as a heading', '# Rollback\n## Automatic triggers\n- a', 'rollback'],
    ['reasons of the sentence before', '# Afterwards\nFallback until Friday only. Reasons:\n\n- a', 'rollback'],
    ['triggers below a heading that tells', '# If it goes wrong\nWe return to paper when\n\n- a', 'rollback'],
    ['how', '# Stop and roll back when\n- p95 > 3 s\n\nhow:\n\n1. pull it', 'steps'],
    ['how to', '# Back out if\n## How to back out\n1. pull it', 'steps'],
    ['after the halt', '# Halt it immediately if\n**After the halt:**\n\n- [ ] a', 'steps'],
    [
      'what is done when it fails',
      '# Rollback\nIf a till fails, say for an hour:\n\n1. `make down`\n2. Tell the shops',
      'steps',
    ],
    ['a stop at once, and limits', '# Immediate stop\n- more than 3 bricked tills\n- a till burns', 'no-go'],
    ['a rollback by itself', '# Auto-rollback (any one)\n- errors > 3 % for 5 min', 'rollback'],
    ['a stop at once that is tested', '# Immediate stop\n- [ ] Test the 3 buttons', 'plain'],
    ['a halt only to look', '# Halt the ring (do not widen, look first)\n- errors > 1 %', 'caution'],
    ['a freeze that is a hold', '# A\nFreeze the ring ("hold") as well if\n- errors > 1 %', 'caution'],
    ['sent back', '# A\n**Ask the carrier to port back** if any of this is seen:\n- errors > 1 %', 'rollback'],
    ['a board approves', '# A\n## Switch off when\n- a\n\n## Decision\nThe board approves it if\n- a', 'go'],
    ['a stop, and limits', '# Stop the campaign\n- more than 3 bricked tills\n- silent tills over 1 %', 'no-go'],
    [
      'what is looked at after it',
      '# Rollback validation\n- old shop is back (< 5 minutes)\n- all tills found',
      'plain',
    ],
    ['a stop, and steps', '# Stop the bleeding\n- Restart the tills\n- Call more than 3 shops', 'plain'],
    ['a stop, and what is good', '# Stop the old shop\n- errors below 1 %', 'plain'],
    [
      'guardrails that are crossed',
      '# Guardrails (they stop the test)\n- errors > 0.8 %\n- p95 above 300 ms',
      'rollback',
    ],
    ['guardrails that hold', '# Guardrails\n- errors < 0.8 %', 'plain'],
    [
      'an emergency stop, and a table of what is bad',
      '# Emergency stop\n| What | Limit |\n| --- | --- |\n| 5xx | > 2 % |\n| p95 | > 4 s |',
      'rollback',
    ],
    [
      'guardrails in a table',
      '# Guardrails that end a test\n| What | Limit |\n| --- | --- |\n| error rate | > 2 % |',
      'rollback',
    ],
    ['when it goes back', '# When the shop goes back to 2.9\n- a', 'rollback'],
    [
      'what is watched at each step',
      '# Ramp\n| Host | Watch | Done |\n| --- | --- | --- |\n| quay | errors < 2 % | ☐ |',
      'plain',
    ],
    ['success of a rollback', '# Rollback\n## Rollback success criteria\n- ✅ a', 'plain'],
    ['acceptance', '# Acceptance\n- [ ] a', 'sign-off'],
    ['acceptance tests', '# Acceptance tests\n- [ ] a', 'plain'],
    ['bold words that are no label', '# A\n- [ ] **no open blocker**', 'plain'],
    ['bold words of a sentence', '# A\n- [ ] **Circuit breaker** for the tills', 'plain'],
  ];
  it.each(rows)('%s', async (_, markdown, section) => {
    const entries = await itemsOf(markdown);
    expect(entries.at(-1)?.item.section).toBe(section);
  });
});
