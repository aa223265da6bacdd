import { describe, expect, it } from 'vitest';
import { itemsOf, outlineOf } from '../../support/importing.ts';

/** `line box text` of each item, children after their parent; `x` and `o` are boxes, `-` is none, `>` heads others. */
async function listed(markdown: string): Promise<string[]> {
  const entries = await itemsOf(markdown);
  return entries.map(({ item, heads }) => {
    const box = item.ticked === null ? '-' : item.ticked ? 'x' : 'o';
    return `${item.line} ${heads ? '>' : ''}${box} ${item.text}`;
  });
}

describe('what is an item', () => {
  const rows: [name: string, markdown: string, items: string[]][] = [
    [
      'tasks',
      '- [ ] Keys rotated\n- [x] Logs kept\n* [X] Alarms set',
      ['1 o Keys rotated', '2 x Logs kept', '3 x Alarms set'],
    ],
    ['numbered tasks', '1. [ ] Stop it\n2) [x] Start it', ['1 o Stop it', '2 x Start it']],
    ['a task in a task', '- [ ] Outer holds\n  - [ ] Inner holds', ['1 o Outer holds', '2 o Inner holds']],
    ['a task in a quotation', '> - [ ] Quoted\n>\n> words', ['1 o Quoted']],
    [
      'boxes that Markdown does not know',
      '- ☐ a one\n- ☑ b two\n- ⬜ c three\n- [] d four\n- ( ) e five\n- ❏ f six',
      ['1 o a one', '2 x b two', '3 o c three', '4 o d four', '5 o e five', '6 o f six'],
    ],
    ['boxes without a list', '☐ Keys rotated\n☑ Logs kept\nwords', ['1 o Keys rotated', '2 x Logs kept']],
    ['signs of status', '- ✅ Keys rotated\n- ❌ Logs kept', ['1 x Keys rotated', '2 o Logs kept']],
    [
      'bullets where nothing has a box',
      '# Launch\n\n- **Keys**: rotated\n- Logs are kept',
      ['3 - Keys: rotated', '4 - Logs are kept'],
    ],
    ['bullets in bullets where nothing has a box', '# A\n- Hook\n  - verify it', ['2 - Hook', '3 - verify it']],
    [
      'plain bullets below their own sentence',
      '# A\n- [ ] one\n\nGo back when:\n\n* it burns\n* it floods',
      ['2 o one', '6 - it burns', '7 - it floods'],
    ],
    [
      'plain lines, an empty one, and tasks',
      '# Go back\nWe go back when one of these is so:\n\n- lag above 5 s\n- wrong titles\n- errors > 2 %\n\n- [ ] Way back rehearsed',
      ['4 - lag above 5 s', '5 - wrong titles', '6 - errors > 2 %', '8 o Way back rehearsed'],
    ],
    ['names, an empty line, and tasks', '# A\n- Number of users: many\n\n- [ ] Keys rotated', ['4 o Keys rotated']],
    [
      'numbers of sections',
      '# A\n## B\n\n1.1. Plan approved\n1.2. No issue with `v2`',
      ['4 - Plan approved', '5 - No issue with v2'],
    ],
    ['a number of a section alone', '# A\n## B\n\n1.1 Purpose and basis\n\n- [ ] Keys rotated', ['6 o Keys rotated']],
    ['letters before boxes', '# A\n(a) ☐ Permit valid\n(b) ☐ Rules out', ['2 o Permit valid', '3 o Rules out']],
    ['a list with boxes', '- [ ] Keys rotated\n- **Commit**: `abc1234`\n- a remark', ['1 o Keys rotated']],
    ['bullets below a task', '- [x] Scan clean\n  - Result: ✅ SAFE\n  - nothing found', ['1 x Scan clean']],
    ['bullets with signs below a task', '- [x] **Scan**:\n  - ✅ no keys\n  - a remark', ['1 >x Scan', '2 x no keys']],
    [
      'plain bullets below what only heads',
      '- [ ] Check that:\n  - keys are rotated\n- [ ] **Limits**\n  - CPU below 50 %\n- [ ] Both hold\n  - a remark',
      ['1 >o Check that', '2 - keys are rotated', '3 >o Limits', '4 - CPU below 50 %', '5 o Both hold'],
    ],
    [
      'bold words alone head',
      '- [ ] **Morning**\n  - [ ] Back up\n- [ ] **Evening**',
      ['1 >o Morning', '2 o Back up', '3 o Evening'],
    ],
    [
      'a condition heads',
      '- [ ] If it is public\n  - [ ] Behind the proxy',
      ['1 >o If it is public', '2 o Behind the proxy'],
    ],
    [
      'a plain bullet above tasks heads',
      '- Backend\n  - [ ] Built\n- Frontend\n  - [ ] Built too',
      ['1 >- Backend', '2 o Built', '3 >- Frontend', '4 o Built too'],
    ],
    [
      'a paragraph that says must',
      '# A\nWords.\n## B\nThe sum must be the same on both sides.\n\nThis is how we do it.',
      ['4 - The sum must be the same on both sides.'],
    ],
    [
      'tasks below contacts',
      '# Contacts\n- [ ] **Lead**: told\n- [ ] Desk: told',
      ['2 o Lead: told', '3 o Desk: told'],
    ],
    ['a link that is to be had', '# A\n- [SBOM](s.json) attached to it', ['2 - SBOM attached to it']],
    ['a label of a requirement', '# A\n- **Documentation**: written', ['2 - Documentation: written']],
    ['a struck task', '- [ ] ~~Not here~~', ['1 o Not here']],
    ['blanks to fill in', '- [ ] QA manager: ________ Date: ____', ['1 o QA manager']],
    ['Windows line ends', '- [ ] one\r\n\r\n- [ ] two\r\n', ['1 o one', '3 o two']],
    ['a byte order mark', '\ufeff- [ ] one', ['1 o one']],
    ['a comment within', '- [ ] one <!-- TaskRadio a --> more', ['1 o one more']],
    ['misread signs', '- âœ… Keys rotated\n- â˜\u0090 Logs â†’ kept', ['1 x Keys rotated', '2 o Logs → kept']],
    [
      'a name above tasks',
      '- [ ] Access\n  - [ ] Keys rotated\n- [ ] Load tests\n  - [ ] Baseline kept',
      ['1 >o Access', '2 o Keys rotated', '3 >o Load tests', '4 o Baseline kept'],
    ],
    [
      'numbers that Markdown does not know',
      '1.1. [ ] Keys rotated\n1.2. [x] Logs kept',
      ['1 o Keys rotated', '2 x Logs kept'],
    ],
    [
      'a sentence with a comparison above a list',
      '# A\nWords.\n## B\nIt must stay below 5 %.\n\n- Keys rotated',
      ['4 - It must stay below 5 %.', '6 - Keys rotated'],
    ],
    ['a list in a list on one line', '- - [ ] Keys rotated\n  - [ ] Logs kept', ['1 o Keys rotated', '2 o Logs kept']],
    [
      'half a sentence above a list',
      '# A\n## B\nA ring starts only if the one before had\n\n- no alert',
      ['5 - no alert'],
    ],
    [
      'names below what is done to each of them',
      '# A\n- [ ] Move the shops over\n  - [ ] Lisbon\n  - [ ] Porto\n  - [ ] all others\n- [ ] Cash\n  - [ ] counted',
      ['2 >o Move the shops over', '3 o Lisbon', '4 o Porto', '5 o all others', '6 >o Cash', '7 o counted'],
    ],
    [
      'steps below a step',
      '# A\n- [ ] Move the shop\n  - [ ] Pack\n  - [ ] Drive',
      ['2 o Move the shop', '3 o Pack', '4 o Drive'],
    ],
    ['limits below goals', '# A\n## Goals\n- p95 below 240 ms\n- Happy users', ['3 - p95 below 240 ms']],
    [
      'a gate that speaks of items',
      '# A\n## B\nStep 2 must not start until all legal items are closed.',
      ['3 - Step 2 must not start until all legal items are closed.'],
    ],
    [
      'triggers of which one has a sign',
      '# A\n## Stop if\n- it burns\n- 🟠 it smokes',
      ['3 - it burns', '4 o it smokes'],
    ],
    [
      'signs beside boxes, in one paragraph',
      '# A\n\n✅ Names saved\n☐ Names moved\n❌ Drill of the move',
      ['3 x Names saved', '4 o Names moved', '5 o Drill of the move'],
    ],
    ['a limit that looks like a quotation', '# A\n- > 20 % of the pumps are dry', ['2 - > 20 % of the pumps are dry']],
    ['words that are code and links', '- [ ] `make` **all** of [it](https://a.example)', ['1 o make all of it']],
  ];
  it.each(rows)('%s', async (_, markdown, items) => expect(await listed(markdown)).toEqual(items));
});

describe('what is none', () => {
  it.each([
    ['boxes in a fence', '```\n- [ ] in code\n```\n'],
    ['boxes in a fence that never ends', '```\n- [ ] in code'],
    ['boxes in indented code', 'text\n\n    - [ ] in code\n'],
    ['boxes in a comment', '<!--\n- [ ] hidden\n-->'],
    ['an escaped box', 'Write \\[ ] like this.'],
    ['metadata', '# Launch\n- **Date**: 2026-11-21\n- **Version**: 1.2\n- Commits: `a1b2c3d`'],
    ['links', '# Launch\n- [Guide](guide.md): how\n- https://a.example/b\n- Runbook: https://a.example'],
    ['contents', '# A\n## Contents\n- One\n- Two'],
    ['a summary', '# A\n## Summary\n- ✅ All is well\n- Tested'],
    ['troubleshooting', '# A\n## If something goes wrong\n1. Look at the logs'],
    ['people', '# A\n## Contacts\n- **Lead**: Ann - 555\n'],
    ['a status to choose', '**Status:** ⬜ Not started | ⬜ Done'],
    ['a choice', '☐ Not started | ☐ Done'],
    ['what is only named', '# A\n- Endpoint: `/hook`, header `X-Key`\n- Logs: `tail -f log`'],
    ['nothing that stops it', '# No-go criteria\n- [x] None identified ✅\n- [ ] N/A'],
    ['advice about the document', '# A\n## B\nEvery item must be ticked.'],
    ['what a sentence tells', '# A\n## B\nThe cluster consists of:\n\n- two brokers\n- a proxy'],
    ['what is left out', '# A\n## Out of scope\n- Old invoices\n## What stays the same\n- The colours'],
    ['what is so today', '# A\n## Current state\n- Three loggers\n## Why now\n- The lease ends\n## Status quo\n- Slow'],
    ['what is hoped for', '# A\n## Goals\n- Learn what people need\n## What we expect\n- Fewer calls'],
    ['what is left for later', '# A\n## Not in this sprint\n- Bug bounty\n## Not part of the trial\n- Chat'],
    ['when all below is done', '# A\n## Recall\nOnly if data may be lost.'],
    ['what people will see', '# A\n## What users will notice\n- Folders move'],
    ['who is reached how', '# A\n## Night shift\n- Duty desk: +31 20 555 0117\n- Bridge – #bridge-night'],
    ['a question that wants an answer', '# A\n## Afterwards\n- What surprised us?'],
    ['prose', '# A\n\nOnce upon a time.\n\n---\n'],
    ['a table of versions', '| Version | Date |\n|---|---|\n| 1.0 | 2026-01-01 |'],
  ])('%s', async (_, markdown) => expect(await listed(markdown)).toEqual([]));
});

it('an escaped box in a bullet is only its words', async () => {
  const [first] = await itemsOf('# A\n- \\[ ] a word');
  expect(first?.item).toMatchObject({ text: '[ ] a word', ticked: null, form: 'bullet' });
});

it('an item says where it stands and what belongs to it', async () => {
  const [, second] = await itemsOf(
    '# Launch\n## Backend\n- [ ] **Group**:\n  - [x] **Health**: run `curl https://a.example/up` ([doc](https://b.example))\n    ```bash\n    curl it\n    ```\n    More words.\n',
  );
  expect(second?.item).toEqual({
    line: 4,
    text: 'Health: run curl https://a.example/up (doc)',
    lead: 'Health',
    code: ['curl https://a.example/up'],
    blocks: [{ language: 'bash', text: 'curl it' }],
    urls: ['https://a.example/up', 'https://b.example'],
    form: 'task',
    ticked: true,
    headings: ['Launch', 'Backend', 'Group'],
    section: 'plain',
  });
  expect(second?.notes).toEqual(['```bash\ncurl it\n```', 'More words.']);
});

describe('the section is that of the nearest telling heading', () => {
  const rows: [markdown: string, section: string][] = [
    ['# GO criteria (all must be met)\n- [ ] a', 'go'],
    ['# ⚠️ Caution flags\n- [ ] a', 'caution'],
    ['# ❌ NO-GO criteria (if any present, stop)\n- [ ] a', 'no-go'],
    ['# Go/No-Go criteria\n- [ ] a', 'plain'],
    ['# Go-live\n- [ ] a', 'plain'],
    ['# Go/No-Go\n- [ ] **No-Go**: it fails', 'no-go'],
    ['# Rollback\n## Rollback triggers\n- a b', 'rollback'],
    ['# Red 🔴 – back to the old shop\n- [ ] a', 'rollback'],
    ['# 🔴 Urgent\n- [ ] a', 'plain'],
    ['# Release\nHalt at once, once any of these is seen:\n- [ ] a', 'rollback'],
    ['# Give up and restore\n- [ ] a', 'rollback'],
    ['# Rollback\nInitiate rollback if:\n- [ ] a', 'rollback'],
    ['# Rollback planning\n- [ ] a', 'plain'],
    ['# Release\n🛑 **Halt the rollout when**\n\n- it burns', 'rollback'],
    ['# Release\nSlow down when:\n- it smokes', 'caution'],
    ['# Amber: stay where we are\n- [ ] a', 'caution'],
    ['# Status\n## Green: carry on\n- [ ] a', 'go'],
    ['# Green / amber / red\n- [ ] a', 'plain'],
    ['# Red: close the shop\n- [ ] a', 'rollback'],
    ['# Red Hat hosts\n- [ ] a', 'plain'],
    ['# Yellow pages\n- [ ] a', 'plain'],
    ['# A\n## Kill criteria\n- [ ] a', 'rollback'],
    ['# A\n## Tripwires\n- [ ] a', 'no-go'],
    ['# A\n## Rollback steps (if needed)\n- [ ] a', 'steps'],
    ['# A\n## Non-blocking queue\n- [ ] a', 'plain'],
    ['# A\n## Watch closely\n- [ ] a', 'caution'],
    ['# A\nCancel the rest if\n\n- [ ] a', 'rollback'],
    ['# A\nTake it out of the shops when one of these is seen:\n\n- [ ] a', 'no-go'],
    ['# A\nWait a day if:\n\n- [ ] a', 'caution'],
    ['# A\n## We freeze the rollout\nas soon as any of this happens:\n- [ ] a', 'rollback'],
    ['# A\nHold it for an hour. Promote when:\n\n- [ ] a', 'go'],
    ['# A\nWe break the freeze only if\n\n- [ ] a', 'go'],
    ['# A\n40 analysts at once:\n\n- [ ] a', 'plain'],
    ['# A\n## Show-stoppers\nAll of these have to hold:\n\n- [ ] a', 'go'],
    ['# Abort the switch\n- if it burns\n- if it floods', 'rollback'],
    ['# Networks\n- [ ] If it is public\n  - [ ] a', 'plain'],
    ['# A\n- [ ] Roll back if errors exceed 4 %', 'rollback'],
    ['# A\n- [ ] If errors exceed 4 %, pause the wave', 'caution'],
    ['# A\n- [ ] Errors above 4 % → abort', 'rollback'],
    ['# A\n- [ ] Stop the writers when the queue is drained', 'plain'],
    ['# A\n- [ ] Latency must not exceed 300 ms when load is above 70 %', 'plain'],
    ['# A\n## B\nThe move must not start while the budget is below 30 %.', 'no-go'],
    ['# Deployment steps\n1. [ ] a', 'steps'],
    ['# Deployment steps\n## Afterwards\n- [ ] a', 'plain'],
    ['# Sign-off\n## Phase approvals\n- [ ] a', 'sign-off'],
  ];
  it.each(rows)('%j: %s', async (markdown, section) => {
    const [first] = await itemsOf(markdown);
    expect(first?.item.section).toBe(section);
  });
});

it('what is no item is kept where it stands', async () => {
  const outline = await outlineOf(
    '# A\nIntro.\n\n## B\n- [ ] one\n  - a remark\n\n**Command:**\n```\nrun\n```\n\n**Links:**\n- [x](y.md)\n',
  );
  const [top] = outline.parts;
  expect(top?.notes).toEqual(['Intro.']);
  expect(top?.parts[0]?.notes).toEqual(['**Command:**', '```\nrun\n```']);
  expect(top?.parts[0]?.entries[0]?.notes).toEqual(['- a remark']);
  expect(top?.parts[0]?.parts[0]).toMatchObject({ title: 'Links', entries: [], notes: ['- [x](y.md)'] });
});
