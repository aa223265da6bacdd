import { verbAt } from '../phrases/sentence.ts';
import { wordsOf } from '../phrases/words.ts';
import { only, wanted } from './behaviour.ts';
import { OTHERS } from './behaviour-forms.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What somebody does who uses the software, and not what whoever runs it does. */
const USES =
  'open|go|navigate|click|tap|visit|access|select|pick|choose|enter|type|fill|submit|upload|download|create|add|delete|remove|cancel|edit|rename|send|reply|share|place|order|buy|pay|book|scan|sign|log|login|register|join|leave|invite|search|filter|sort|scroll|drag|switch|toggle|disable|enable|change|clear|refresh|reload|install|uninstall|reopen|disconnect|reconnect|mute|request|post|save|push';
const LOOKS = 'verify|confirm|check|see|ensure|validate|assert|verifying|confirming|checking';

/** Where such words are said of what only people run, or of what another check asks for. */
const RUN_BY_PEOPLE = [
  'pod|pods|node|nodes|server|servers|services|container|containers|cluster|database|replica|secret|secrets|dns|ttl|domain|certificate|firewall|vpn|console|bucket|pipeline|flag|traffic|role|roles|rbac',
  'access list|lists',
  'status code|page',
  'returns|return|answers ?a ?an ?http ?status ?code 200|201|204|301|302|401|403|404|500',
  'ticket|issue|pull request',
  'with|by|for ?the team|owner|vendor|partner|legal|support|staff|board|educators|customers',
  'to|from|on github|gitlab|origin|remote|main',
  'see instructions|above|below|docs|step|section|readme|notes|guide',
  'share on',
  'analytics|search console|repository|repo|branch|tag|dependabot',
];

/** What is tried as a user would, and whether it does what is asked: a step whose outcome a test shows. */
export const TRIED_RULES: readonly Rule[] = [
  {
    id: 'tried-and-checked',
    check: 'tests',
    why: 'It is used and looked at, and a test of that name in a report shows what comes of it.',
    opens: ['change', 'look', 'state'],
    says: [`^ ${USES}`, `· ${USES}`],
    also: [`and|then|·|by ${LOOKS}`, 'to verify|confirm|check|ensure', 'and|then|to|· make sure'],
    not: [...OTHERS, ...RUN_BY_PEOPLE],
    make: (seen) => (wanted(seen) && seen.named.commands.length === 0 && checksAThing(seen) ? only(seen) : undefined),
    examples: [
      { text: 'Delete a note and check that it is gone on the other phone' },
      { text: 'Navigate to `/stock` and confirm the table loads' },
      { text: 'Switch the language and verify labels follow' },
      { text: 'Upload a photo — verify it shows in the album' },
    ],
    unlike: [
      'Change the role and verify it',
      'Open the console and check the traffic',
      'Restore the volume and verify it',
      'Remove the flag and confirm with support',
    ],
  },
  {
    id: 'leads-to',
    check: 'tests',
    why: 'It says what has to come of what somebody does, and a test of that name in a report shows it.',
    opens: ['change'],
    says: [`^ ${USES}`],
    not: [...OTHERS, ...RUN_BY_PEOPLE],
    make: (seen) => {
      const outcome = /(?:-+>|=>|→)\s*([^→>]+)$/u.exec(seen.body)?.[1];
      if (outcome === undefined || !wanted(seen) || seen.named.commands.length > 0) return undefined;
      const words = wordsOf(outcome);
      return words[0] === 'see' || (words.length > 2 && (verbAt(words) > 0 || BECOMES.test(outcome)))
        ? only(seen)
        : undefined;
    },
    examples: [{ text: 'Add a stop → the map shows it' }, { text: 'Cancel trip → state becomes `void`' }],
    unlike: ['Open Settings → Billing → Limits', 'Add the key → Save'],
  },
  {
    id: 'asks-whether',
    check: 'tests',
    why: 'It asks whether the software does so, and a test of that name in a report answers it.',
    opens: ['state', 'look', 'run', 'change'],
    says: ['does|do|did|can'],
    not: [
      ...OTHERS,
      'we|you|they|everyone|everybody|anyone|team|teams|owner|staff|customers|plan|budget|contract|licence|license|docs|documentation|readme|file|tickets|bugs|coverage|build|compile|lint|types|signatures|latency|cost|costs|cpu|memory',
      'can|does|do i|somebody|someone',
    ],
    make: ({ body, ...seen }) =>
      wanted({ body, ...seen }) && /(?:^|[:–—-]\s*|,\s)(?:does|do|did|can)\s[^?]+\?/i.test(body)
        ? only({ body, ...seen })
        : undefined,
    examples: [
      { text: 'Does the clock survive a change of the zone?' },
      { text: 'Tap a row — does the sheet open?' },
      { text: 'Do the hints vanish again?' },
    ],
    unlike: ['Do we have a plan for Monday?', 'Does the team know whom to call?', 'Can we go?'],
  },
];

const BECOMES = /\b(?:becomes?|turns?|goes|is|are|shows?|appears?|opens?)\b/i;

/** Something that is not only "it" is looked at. */
function checksAThing({ words }: Seen): boolean {
  const at = words.findIndex((word, i) => i > 0 && LOOKING.has(word));
  return words.length - at > 2;
}

const LOOKING = new Set([...LOOKS.split('|'), 'sure']);
