import { says } from '../phrases/phrase.ts';
import { roleIn, roleOfLabel, TEAM } from '../phrases/roles.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What stands in reports, even below a heading about signatures. */
const TOLD_BY_REPORTS = [
  'tests|cases|suites .. pass|passed|green|succeeded',
  'no|zero ?open|known .. defects|bugs|issues|blockers|incidents',
  'coverage|vulnerabilities|cves',
];

/** What is done to documents and people, which nobody signs by that. */
const DONE_TO_PAPERS = [
  'documented|captured|recorded|notified|informed|communicated|published|archived|distributed|drafted|briefed|scheduled',
  'notes|documentation|docs|guides|runbook|runbooks|changelog updated|complete|completed|ready|prepared',
  'ticket|tickets|change|request|window closed',
];

const DECISION = /\b(?:go\W+no\W*go|final)\s+(?:decision|approval)|\bapprovals\b/i;

const ANY = ['state', 'look', 'run', 'change'] as const;

/** Somebody agrees: rows of a sign-off table, approvals, decisions, reviews that are over. */
export const SIGN_OFF_RULES: readonly Rule[] = [
  {
    id: 'sign-off-section',
    check: 'sign-off',
    why: 'It stands where people sign, so somebody of that role does.',
    sections: ['sign-off'],
    opens: ANY,
    make: (seen) =>
      // Sentences there may say what reports tell, or what was done; rows always sign.
      (seen.item.form !== 'row' &&
        ((seen.item.lead === undefined && says(seen.words, TOLD_BY_REPORTS)) || says(seen.words, DONE_TO_PAPERS))) ||
      isMeasured(seen)
        ? undefined
        : signed(labelled(seen) ?? roleIn(seen.words) ?? TEAM),
    examples: [
      {
        text: 'Head of Payments: figures look right',
        item: { section: 'sign-off', lead: 'Head of Payments' },
        role: 'head-of-payments',
      },
      { text: 'Release manager', item: { section: 'sign-off', form: 'row' }, role: 'release-manager' },
      { text: 'Everything above is true', item: { section: 'sign-off' }, role: 'team' },
    ],
    unlike: [
      'Head of Payments: told about the window',
      {
        text: 'Lessons learned captured: what to do better',
        item: { section: 'sign-off', lead: 'Lessons learned captured' },
      },
      { text: 'All cases of high priority have passed: test cases passed', item: { section: 'sign-off' } },
    ],
  },
  {
    id: 'decision-heading',
    check: 'sign-off',
    why: 'It stands under a decision, and only people decide.',
    under: ['go no go decision|approval', 'final decision|approval', 'approvals'],
    not: ['error|latency|coverage|vulnerabilities|tests|test|cpu|memory'],
    // The title of the document speaks of all of it.
    make: (seen) =>
      DECISION.test(seen.item.headings.at(-1) ?? '') ? signed(labelled(seen) ?? roleIn(seen.words) ?? TEAM) : undefined,
    examples: [
      {
        text: 'Go: everything is in place',
        item: { lead: 'Go', headings: ['Plan', 'Go/no-go decision'] },
        role: 'team',
      },
    ],
    unlike: [
      'Everything is in place',
      { text: 'Everything is in place', item: { headings: ['Final decision: pilot', 'Before the start'] } },
    ],
  },
  {
    id: 'satisfaction',
    check: 'sign-off',
    why: 'How content people are is a number that somebody reports with a signature.',
    says: [
      'satisfied',
      'happy with',
      'feedback ?is positive|good',
      'feedback .. is positive|good',
      'positive ?user ?customer feedback',
    ],
    not: ['survey', '# satisfied'],
    make: (seen) => signed(roleIn(seen.words) ?? TEAM),
    examples: [{ text: 'Feedback of the support team is good', role: 'support' }],
    unlike: ['Feedback form linked from the footer'],
  },
  {
    id: 'reviewed',
    check: 'sign-off',
    why: 'That it was reviewed, and found good, is what the reviewer says.',
    says: [
      'reviewed',
      'review|assessment|audit of .. completed|complete|done|passed|finished|closed',
      'review ?is|was completed|complete|done|passed|finished|held|closed',
      'checked|inspected|confirmed|validated|verified|vetted|vouched by',
      'penetration|pen test|testing|tests ?report|results ?is|was passed|complete|completed|reviewed|done|clean',
      'dpia|impact assessment',
      'legal|privacy|architecture|design|accessibility review|audit|check passed|complete|completed|done',
    ],
    not: [
      'changes|change reviewed by',
      'by unit|integration tests|suite|ci',
      'reviewed by #|two|three ?android ?ios ?senior ?other developers|engineers|people|reviewers|colleagues',
      'code|pr|pull|peer|merge ?request|requests review*',
      'code .. reviewed',
      'by ci|script|test|tests|automation|hand|running|monitoring',
      'post incident',
      'blameless|retro|retrospective|lessons',
      'reviewed and|& updated',
    ],
    make: (seen) => signed(roleIn(seen.words) ?? TEAM),
    examples: [
      { text: 'Data model reviewed with the architects', role: 'architect' },
      { text: 'Privacy notice checked by legal', role: 'legal' },
      { text: 'Penetration test passed', role: 'team' },
    ],
    unlike: ['Code reviewed', 'Review the dashboards every morning', 'Figures checked by hand'],
  },
];

/** "MQ depth below 20,000", "Unit tests pass (100 %)": a limit of what is measured, whoever initials it. */
function isMeasured({ item, words, bounds, body }: Seen): boolean {
  const limits = bounds.some(
    (bound) =>
      (bound.kind === 'compare' && bound.amount.dimension !== 'times' && !bound.amount.about) ||
      (bound.kind === 'bare' && bound.amount.unit === '%' && says(words, TOLD_BY_REPORTS)),
  );
  if (!limits || roleOfLabel(item.text) !== undefined) return false;
  return !AGREES.test(body);
}

/** What people say of it themselves, and no number shows. */
const AGREES =
  /\b(?:sign\w*|approv\w*|agree\w*|accept\w*|confirm\w*|satisf\w*|review\w*|vot\w+|consent\w*|quorum|in writing|recommend\w*|budget|happy)\b/i;

/** What a sign-off by a role is made of. */
export function signed(role: string): Made {
  return { options: { role }, role };
}

/** The role that a label or a row of a table begins with. */
function labelled({ item }: Seen): string | undefined {
  const label = item.lead ?? item.text.split(/\s*[:|(–—]\s*/u)[0] ?? '';
  const role = /\b(?:go|no-go|all|final|approved|complete)\b/i.test(label)
    ? undefined
    : roleOfLabel(label.replace(/\s+\(.*$/, ''));
  return role !== undefined && item.lead === undefined && label.split(' ').length > 3 ? undefined : role;
}
