import { says } from '../phrases/phrase.ts';
import { roleIn, TEAM } from '../phrases/roles.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';
import { signed } from './sign-off.ts';

/** Who speaks for others, by the last word of what they are called. */
const WHO =
  'finance|legal|risk|security|compliance|controller|controlling|counsel|auditor|auditors|regulator|board|committee|council|owner|owners|lead|leads|manager|managers|head|director|officer|sponsor|customer|client|stakeholder|stakeholders|team|steering|architect|dpo|ciso|cto|ceo|cfo|cio|product|operations|ops|qa|support|business|department|authority|lab|partner|vendor';
/** Departments and people whose word alone is enough: "legal ok". */
const HEARD =
  'legal|privacy|security|compliance|finance|risk|dpo|ciso|cto|ceo|cfo|cio|hr|pr|brand|marketing|sales|product|qa|ops|support|editorial|procurement|insurance|regulator|auditor|auditors|auditors|customer|client|partner|sponsor|landlord|union|council|committee|board|steering|store|stores|vendor|infosec|officer|officers|head|heads|managers|owners|leads|appsec|architecture|medical|clinical|safety|quality|governance|ethics|tax|treasury|audit|owner|management|director|manager|captain|lead|shift|desk';

const ANY = ['state', 'look', 'run', 'change'] as const;

/** "Decide on the name of the package": one of many things is chosen, and nothing is allowed by that. */
function choosesOne({ words }: Seen): boolean {
  return (
    says(words, ['^ decide ?once ?together ?on the|a|an|whether|if|how|what|where|which|who|when']) &&
    !says(words, ['go|nogo|rollback|revert|stop|back|abort|continue|resume|hotfix|release|launch|ship|promote'])
  );
}

/** Somebody agrees, in whatever words. */
export const CONSENT_RULES: readonly Rule[] = [
  {
    id: 'agreed',
    check: 'sign-off',
    why: 'Somebody agrees or decides, and only that person can say so.',
    says: [
      'decision|decide|decides',
      '^ ?an ?a ?the ?final ?clear ok|okay|go|yes|nod|blessing|clearance|consent|green|approval ?light from|by|of',
      'lead|manager|administrator|director|owner|officer|engineer|head|captain ready $',
      'thumbs up from|by',
      'green light from|by|of',
      "ok'd|okay'd|okayed|blessed|greenlit|rubberstamped|cleared|vetted|waved ?through by|with",
      `${HEARD} ?team ?department ?review ok|okay|okayed $`,
      `${HEARD} ?team ?department ok|okay|okayed ·`,
      `${HEARD} ?team ?department ok|okay|fine|happy|content|comfortable with`,
      'said|say|says yes|go|ok|okay',
      'said|say|says ?that it is|was ok|okay|fine|good|right',
      `^ ${HEARD} .. ok|okay $`,
      'agree|agrees|concur|concurs $',
      'dpia|dpa|nda|avv|contract|contracts|agreement|waiver|protocol|lease|certificate|report|plan|acceptance|sla|addendum|terms|mou|statement ?form ?of ?work ?is|are signed|countersigned',
      'pentest|security|accessibility|safety|external ?test|audit retest|audit|assessment|review ?by|of ?the ?an ?external ?our ?tester|testers|auditor|auditors|agency|firm passed|clean|accepted',
      '^ retest|audit|inspection ?by|of ?the ?an ?external tester|testers|auditor|auditors|agency|firm|lab .. passed|accepted|clean|done',
      'countersigned|countersigns|countersign',
      'has|have ?all ?both ?now ?already signed|countersigned|consented|agreed|approved|endorsed|okayed|vouched|certified|licensed|cleared',
      'has|have said yes|go|ok|okay',
      'who|which has|have ?all accepted|agreed|approved|confirmed',
      'gave|give|gives|given ?us .. ok|okay|blessing|nod|consent|go|start|release|thumbs|clearance|yes|green',
      'has|have released the|it|this|our',
      'handed over|agreed .. in writing',
      'confirm*|accept*|agree*|approv* .. in writing',
      'confirm*|accept*|agree*|approv* .. by e-mail|email|mail|letter',
      'says|say ?their ?its go|ok|okay',
      'go or no|nogo|back|not|stop|abort',
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
      `${WHO} ?has ?have accept|accepts|accepted|confirm|confirms|confirmed|clear|clears|cleared|agree|agrees|signs|endorse*|okays|consents`,
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
      'adopted $',
      'adopted by|on|in|at',
      'adopted ·',
    ],
    not: [
      'decision log|tree|record|table|engine|latency|time|service|model|path|rate',
      'counts|totals|numbers|figures|sums|sides|versions|checksums|clocks|values|results|hashes|balances|ledgers|books .. agree|agrees',
      'ok|go|yes from #',
      'error|test|tests|certificate|build|input|password|request|config ?check cleared',
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
      'calculator|engine|calculation|calculations|figure|figures|total|totals|number|numbers|count|counts|sum|sums|result|results|balance|balances|output|outputs|values|ledger|ledgers agree|agrees',
      'maintainer|maintainers|reviewer|reviewers|committer|committers .. approv*',
    ],
    opens: ANY,
    // "Time until the decision at most 10 minutes" is about the time.
    make: (seen) =>
      says(seen.words, ['^ time|duration']) || choosesOne(seen) ? undefined : signed(roleIn(seen.words) ?? TEAM),
    examples: [
      { text: 'Harbour lead: ready' },
      { text: 'Budget approved by finance', role: 'finance' },
      { text: 'Get the approval of the security team', role: 'security' },
      { text: 'Steering committee: go / no-go', role: 'team' },
      { text: 'ok from Rosa' },
      { text: 'Wording of the mails: legal ok', role: 'legal' },
      { text: 'Sales, Stock and Kitchen agree' },
      { text: 'Thumbs up from the night shift' },
      { text: 'Retest by the external lab passed' },
      { text: 'Product owner accepts the open defects', role: 'product-owner' },
      { text: 'Date agreed with the customer', role: 'customer' },
      { text: 'Lease countersigned by the landlord' },
      { text: 'Retention schedule v2 adopted' },
      { text: 'Decide whether we go on or turn back' },
      { text: 'Both headmasters have said yes' },
      { text: 'Choir gave its blessing to the stage plan' },
      { text: 'Port authority confirms the berth in writing' },
      { text: 'Finance is happy with the sample of bills', role: 'finance' },
      { text: 'The lift has passed its inspection: passed inspection of the lift' },
    ],
    unlike: [
      'Decide the name of the package',
      'Decide on a plan for the second line',
      'Payment service: ready',
      'Approval workflow configured in the portal',
      'Define the criteria of the decision',
      'Two approvals on the pull request',
      'Time until a decision: at most 20 min',
      'Customers are happy with the colours',
      'Gives back the stock',
      'Totals of both tills agree',
      'Decision latency below 30 ms',
    ],
  },
  {
    id: 'confirms',
    check: 'sign-off',
    why: 'Whoever confirms or signs it says so; nobody else can.',
    says: [
      '^ .. confirms|confirmed|accepted|endorses|signs|vouches the|that|it|our|its|all|a|an|their|this|every|both|for',
      '^ ?our ?the .. signs $',
      '^ .. partners|partner|carriers|studios|suppliers|supplier|vendors|vendor|merchants|owners|providers|provider|agencies|agency|teams|leads|managers|ministry|authority|council|bank|insurer|landlord|operator confirmed|confirms|accepted|accepts|agreed',
      'contract|agreement|lease|waiver|nda|order|charter ?is|are|has ?been signed',
      '^ .. all|both|been|fully signed $',
      'handed|taken over by',
    ],
    not: [
      'is|are|was|were|been|be ?not accepted|confirmed',
      'server|service|api|system|endpoint|gateway|queue|job|app|application|test|tests|log|logs|report|dashboard|webhook|page|form|status|check|checks|probe|monitor|monitoring|script|pipeline|tool|client|mail|screen|scan|scanner|terminal|reader|parser|printer|device',
      'customer|user|citizen|guest|visitor confirms|accepted',
    ],
    opens: ['state'],
    make: (seen) => (seen.words.length > 1 && seen.band === 'go' ? signed(roleIn(seen.words) ?? TEAM) : undefined),
    examples: [
      { text: 'Head gardener confirms the planting distances' },
      { text: 'Underwriter accepted the list of vans' },
      { text: 'Treasury signs' },
    ],
    unlike: ['Mail confirms the order', 'Cover confirmed', 'The voucher was accepted at all tills'],
  },
];
