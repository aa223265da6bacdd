import { says } from '../phrases/phrase.ts';
import { roleIn, roleOfLabel, TEAM } from '../phrases/roles.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Who speaks for others, by the last word of what they are called. */
const WHO =
  'finance|legal|risk|security|compliance|controller|controlling|counsel|auditor|auditors|regulator|board|committee|council|owner|owners|lead|leads|manager|managers|head|director|officer|sponsor|customer|client|stakeholder|stakeholders|team|steering|architect|dpo|ciso|cto|ceo|cfo|cio|product|operations|ops|qa|support|business|department|authority|lab|partner|vendor';
const ANY = ['state', 'look', 'run', 'change'] as const;

/** Somebody agrees: rows of a sign-off table, approvals, decisions, reviews that are over. */
export const SIGN_OFF_RULES: readonly Rule[] = [
  {
    id: 'sign-off-section',
    check: 'sign-off',
    why: 'It stands where people sign, so somebody of that role does.',
    sections: ['sign-off'],
    opens: ANY,
    make: (seen) => signed(labelled(seen) ?? roleIn(seen.words) ?? TEAM),
    examples: [
      {
        text: 'Head of Payments: figures look right',
        item: { section: 'sign-off', lead: 'Head of Payments' },
        role: 'head-of-payments',
      },
      { text: 'Release manager', item: { section: 'sign-off', form: 'row' }, role: 'release-manager' },
      { text: 'Everything above is true', item: { section: 'sign-off' }, role: 'team' },
    ],
    unlike: ['Head of Payments: told about the window'],
  },
  {
    id: 'decision-heading',
    check: 'sign-off',
    why: 'It stands under a decision, and only people decide.',
    under: ['go no go decision|approval', 'final decision|approval', 'approvals'],
    not: ['error|latency|coverage|vulnerabilities|tests|test|cpu|memory'],
    make: (seen) => signed(labelled(seen) ?? roleIn(seen.words) ?? TEAM),
    examples: [
      {
        text: 'Go: everything is in place',
        item: { lead: 'Go', headings: ['Plan', 'Go/no-go decision'] },
        role: 'team',
      },
    ],
    unlike: ['Everything is in place'],
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
    id: 'agreed',
    check: 'sign-off',
    why: 'Somebody agrees or decides, and only that person can say so.',
    says: [
      'decision|decide',
      'countersigned|countersigns|countersign',
      'has|have ?all ?both ?now ?already signed|countersigned|consented|agreed|approved|endorsed|okayed|vouched',
      'has|have said yes|go|ok|okay',
      'who|which has|have ?all accepted|agreed|approved|confirmed',
      'gave|give|gives|given ?us .. ok|okay|blessing|nod|consent|go|thumbs|clearance|yes',
      'confirm*|accept*|agree*|approv* .. in writing',
      'confirm*|accept*|agree*|approv* .. by e-mail|email|mail|letter',
      'says|say ?their ?its go|ok|okay',
      '^ go or no|nogo',
      'signed ?off ?the ?an ?our ?acceptance form|protocol|certificate|letter|agreement|waiver|declaration|contract|statement',
      'is|are happy|content|comfortable|fine|satisfied|ok|okay with',
      'certification|accreditation|inspection|conformity|compliance ?check|audit|review ?is|was|has ?been passed|granted|obtained|awarded',
      'passed|passes|cleared ?the ?store ?external ?final ?platform certification|accreditation|inspection|audit|review|reviews',
      'reviews by .. passed|accepted|cleared',
      'go ahead|decision',
      'says yes',
      'in agreement',
      `${WHO} ?has ?have in agreement`,
      'audit|review|assessment|test ?is|was accepted|signed',
      'accessibility|security|privacy|penetration audit|review|test .. accepted|approved|signed',
      `${WHO} ?has ?have accept|accepts|accepted|confirm|confirms|confirmed|clear|clears|cleared|agrees|signs|endorse*|okays|consents`,
      `${WHO} .. gives|give|gave|given ?the ?a ?their ?her ?his ?their nod|blessing|word|thumbs|go|ok|okay|consent|approval|green|clearance`,
      'report|reports|result|results|risk|plan|contract|contracts|terms ?is|are|was|has ?have ?been accepted|cleared|endorsed',
      'certification|certificate|clearance|consent .. received|granted|obtained',
      'certified by',
      'sign|signed off|offs',
      'signoff|signoffs',
      'signed by|from',
      'approve|approves|approved|approval|approvals',
      'accepted|accepts by',
      'officer|owner|lead|manager|customer|board|team|client|sponsor|director|stakeholders accepts|accept',
      'acceptance by|from|given|obtained',
      'agrees|agreed',
      'agree to|that',
      'go no go',
      'go nogo',
      'decision to|made|taken|confirmed|meeting',
      '^ decide',
      'authorised|authorized|authorisation|authorization by|from|given|obtained|granted',
      'consent from|of|given',
      'endorsed',
    ],
    not: [
      'decision log|tree|record|table|engine|latency|time',
      'tasks|task',
      'agreed format|schema|window|scope|limits|naming|way|level|levels|style|order|convention|conventions',
      'approv* .. pr|mr|pull|merge|diff|code',
      'pr|mr|pull|merge|diff|code .. approv*',
      'ssl|tls|https',
      'code|pr|pull|peer|merge ?request approv*|review*',
      'approv* ?on pr|pull',
      'decision|approval criteria|log|process|workflow|rate|tree|matrix|makers|flow|queue|steps|chain|contacts',
      '^ define|identify|document|draft|request|schedule|plan|prepare',
      'two|three|2|3|1|one ?or ?more approvals',
      'after|before|upon|until|pending|without ?the ?an approval',
      'auto approve',
      'go live|to|through',
      'signed off by ci',
      'document|record|define ?the approval|decision|decisions',
      'users|customers is|are happy|satisfied|content',
      'cards|certificates|orders|payments|requests ?is|are accepted',
      'code review|reviews',
    ],
    opens: ANY,
    // "Time until the decision at most 10 minutes" is about the time.
    make: (seen) => (says(seen.words, ['^ time|duration']) ? undefined : signed(roleIn(seen.words) ?? TEAM)),
    examples: [
      { text: 'Budget approved by finance', role: 'finance' },
      { text: 'Get the approval of the security team', role: 'security' },
      { text: 'Steering committee: go / no-go', role: 'team' },
      { text: 'Product owner accepts the open defects', role: 'product-owner' },
      { text: 'Date agreed with the customer', role: 'customer' },
      { text: 'Lease countersigned by the landlord' },
      { text: 'Both headmasters have said yes' },
      { text: 'Choir gave its blessing to the stage plan' },
      { text: 'Port authority confirms the berth in writing' },
      { text: 'Finance is happy with the sample of bills', role: 'finance' },
      { text: 'The lift has passed its inspection: passed inspection of the lift' },
    ],
    unlike: [
      'Approval workflow configured in the portal',
      'Define the criteria of the decision',
      'Two approvals on the pull request',
      'Time until a decision: at most 20 min',
      'Customers are happy with the colours',
      'Gives back the stock',
    ],
  },
  {
    id: 'reviewed',
    check: 'sign-off',
    why: 'That it was reviewed, and found good, is what the reviewer says.',
    says: [
      'reviewed',
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

function signed(role: string): Made {
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
