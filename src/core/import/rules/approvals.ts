import { textOf } from './made.ts';
import type { Rule } from './rule.ts';

const TEAMS = 'team|developers|maintainers|engineers|peers|reviewers|champion';

/** Reviews of the pull request. */
export const APPROVAL_RULES: readonly Rule[] = [
  {
    id: 'approvals',
    check: 'approvals',
    why: 'GitHub knows who approved the pull request.',
    says: [
      'two|three|# ?other ?different ?senior maintainers|developers|engineers|reviewers|committers|peers ?have reviewed|approved|checked ?the ?this ?our change|changes|patch|diff|code',
      'changes|change reviewed|approved by ?a ?an ?front ?senior ?end lead|engineer|developer|maintainer',
      'reviewed by #|two|three|several ?android ?ios ?senior ?other ?different developers|engineers|people|reviewers|colleagues|maintainers',
      `${TEAMS} .. approved the change|patch|diff`,
      'approv*|review* .. pr|mr|pull|merge|diff',
      'approv*|review* .. .. on ?the pull|merge request',
      'change|changes|patch|rules .. reviewed|approved by #|two|three|another .. engineers|developers|maintainers|reviewers|people|members|engineer|developer|maintainer',
      'pr|mr|pull|merge|diff .. approv*|review*',
      'code|peer review|reviews|reviewed',
      'code .. reviewed',
      'code approved',
      'pr|prs|pull|merge ?request|requests .. reviewed|approved|approval|approvals|review|reviews',
      'approvals|approvers|reviewers .. on|of|from ?the pr|pull|merge|change',
      'approvals',
      'maintainer|maintainers|reviewer|reviewers|committer|committers .. approv*',
      'reviewed by 2|two|three|3|another|a|second ?other peer|reviewers|reviewer|people|engineers|developers|engineer|developer|team',
      'approved by 2|two|three|3|another ?other reviewers|engineers|developers|people|peer|maintainers|committers|contributors|maintainer|committer',
      'code owner|owners .. approv*',
      'change|changes|diff|patch|code looked|read|checked ?at ?over by ?a ?an second|another|other|two|four',
      'second|another pair of eyes',
      'four eyes',
      'codeowners .. approv*',
    ],
    not: [
      'plan|procedure|process|standards|guidelines|checklist',
      'review template',
      'design|security|legal reviewed by',
    ],
    make: (seen) => {
      // "Two reviews, at least one from outside": the first says how many.
      const bound = seen.bounds.find((one) => one.kind !== 'range' && one.amount.dimension === 'count');
      const owners = seen.words.includes('owners') || seen.words.includes('codeowners');
      return {
        options: {},
        ...(owners && bound === undefined
          ? { bands: { go: { owners: 0 } } }
          : bound
            ? { bands: { go: { approvals: textOf(bound, 'higher', seen) } } }
            : {}),
      };
    },
    examples: [
      { text: 'Code reviewed by a second engineer' },
      { text: 'Pull request has at least 2 approvals', bands: { go: { approvals: '>= 2' } } },
      { text: 'Two approvals on the pull request, at least one of a lead', bands: { go: { approvals: '>= 2' } } },
      { text: 'Three approvals on the pull request', bands: { go: { approvals: '>= 3' } } },
      { text: 'Code owners have approved', bands: { go: { owners: 0 } } },
    ],
    unlike: ['Code review guidelines written', 'Design reviewed by two people of the guild'],
  },
];
