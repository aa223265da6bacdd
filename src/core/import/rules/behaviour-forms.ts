import { actsAt, peopleAct } from '../phrases/acting.ts';
import { handled } from '../phrases/handled.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { BREAK } from '../phrases/words.ts';
import { only, wanted } from './behaviour.ts';
import { DONE_BY_PEOPLE, NEVER } from './by-people.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** What is done or looked at by people although it sounds like something that acts. */
export const OTHERS = [
  'rollback|backup|backups|failover|disaster|drill|rehears*|runbook|playbook|escalation|rota|rotation',
  'alert|alerts|alarm|pager|paging|dashboard|dashboards|grafana|prometheus|kibana|datadog',
  'roll back',
  'on call',
];
/** What software does to what reaches it; said of nothing that people do. */
const DONE_TO =
  'rejected|refused|denied|ignored|blocked|throttled|rate-limited|enforced|masked|redacted|deduplicated|retried|queued|requeued|synced|synchronised|synchronized|rounded|preserved|persisted|respected|honoured|honored|propagated|inherited|escaped|sanitised|sanitized|truncated|debounced|cached|invalidated|prefilled|autofilled|highlighted|hidden|greyed|imputed|clamped|capped|coalesced|encoded|decoded|parsed|rendered|displayed|shown|remembered|forgotten|discarded|expired|logged|cancelled|canceled|refunded|credited|debited|recalculated|prorated|announced|focused|aligned|wrapped|detected|recognised|recognized|triggered|caught|swallowed|isolated|lost|skipped|redirected|forwarded|localised|localized|tolerated|saved|undone|repeated|duplicated|doubled|unchanged|intact|untouched|usable|unusable|visible|invisible|readable|editable|selectable|clickable|scrollable|searchable|sortable|idempotent|reversible|case-insensitive|possible|impossible|bookable|reproducible|repeatable';
/** Verbs of somebody who uses what is tested. */
const USING =
  'open|close|add|remove|delete|cancel|buy|purchase|pay|order|download|search|scan|send|share|switch|pull|unplug|plug|refund|restore|print|reprint|login|sign|register|rename|drag|swipe|type|press|scroll|resize|rotate|play|book|reserve|return|exchange|withdraw|deposit|submit|reply|forward|filter|sort|kill|reboot|lose|upgrade|downgrade|uninstall|disconnect|pair|unpair|mute|join|leave|hang|undo';

const UNDER_TESTS = [
  'test|tests|tested|testing|bench|qa|hil|regression|smoke|sanity|functional|functionality|functions|features|behaviour|behavior|scenarios|scenario|acceptance|usability|walkthrough',
  'must work',
  'use cases|case',
  'happy path|paths',
  'user ?critical journeys|flows|stories',
  'edge|corner|negative|error cases|paths',
];
const NO_TESTS = [
  'shadow|parallel|data|model|ml|comparison|user|pilot|canary|production|monitoring|code|quality|unit',
  'load|stress|performance|soak|penetration|pen|security|ab|a|chaos|capacity|endurance|spike|restore|recovery|failover|backup|user test|tests|testing',
  'test plan|data|environment|environments|setup|preparation|devices|system|systems|infrastructure|coverage',
  'before|after|prepar* .. test|tests|testing',
];

/** Behaviours of the software, known by the form of the sentence and not by its words alone. */
export const BEHAVIOUR_FORM_RULES: readonly Rule[] = [
  {
    id: 'among-named-tests',
    check: 'tests',
    why: 'It is tried among tests, so a test of that name in a report shows it.',
    opens: ['state', 'change', 'run'],
    not: [
      ...NEVER,
      ...OTHERS,
      'load|performance|stress|exploratory|accessibility|session|pilot|leak|leaks|looks|look|lint|linter|linters|detekt|formatter|parallel|active|announced|freshness|complete|completed|reviewed|approved|prepared|configured|documented|defined|created|planned|scheduled|written|translated',
      'data loss',
    ],
    make: (seen) => {
      if (!amongTests(seen) || !wanted(seen) || seen.item.section === 'steps') return undefined;
      const { words, opening } = seen;
      if (seen.bounds.some((bound) => bound.kind !== 'bare' && dimensionOf(bound) !== 'duration')) return undefined;
      if (opening !== 'state' && (!says(words, [`^ ${USING}`]) || seen.item.code.length > 0)) return undefined;
      if (seen.item.text.includes('?')) return undefined;
      if (opening === 'state' && (handled(words) || peopleAct(named(words), 3))) return undefined;
      return words.length > 0 ? only(seen) : undefined;
    },
    examples: [
      { text: 'Add a hat, remove it, undo', item: { headings: ['Shop 4', 'Tests by hand'] } },
      { text: 'Very long names', item: { headings: ['Shop 4', 'Tue: test'] } },
      { text: 'Stock management', item: { headings: ['Shop 4', 'Features'] } },
    ],
    unlike: [
      { text: 'Phones for it charged', item: { headings: ['Shop 4', 'Tue: test'] } },
      { text: 'Very long names', item: { headings: ['Shop 4', 'Test data'] } },
      { text: 'Write to the testers', item: { headings: ['Shop 4', 'Tue: test'] } },
    ],
  },
  {
    id: 'acts',
    check: 'tests',
    why: 'It tells what the software does, and a test of that name in a report shows it.',
    not: [
      ...OTHERS,
      ...DONE_BY_PEOPLE,
      '^ there is|are',
      'traffic|requests flows|flow',
      'freeze|window|phase|cdn|secrets|credentials',
      'counts|count|totals|sums|hash|hashes|versions|checksums|numbers match|matches',
      '^ resource|prefer|avoid',
      'pilot|test customer|customers|user|users|partner',
      'if needed|necessary|used|required',
    ],
    make: (seen) => {
      const { words } = seen;
      const verb = actsAt(words);
      if (
        verb < 0 ||
        verb > FAR ||
        seen.named.commands.length > 0 ||
        !wanted(seen) ||
        peopleAct(words, verb) ||
        byName(seen, verb)
      )
        return undefined;
      return unbound(seen) ? only(seen) : undefined;
    },
    examples: [{ text: 'Reminders land on the watch' }, { text: 'Scanner reads damaged labels' }],
    unlike: ['Hotline sends the form', 'Anna stays until nine', 'Access logs exported', 'Support knows the new price'],
  },
  {
    id: 'done-to',
    check: 'tests',
    why: 'It says what the software does with something, and a test of that name in a report shows it.',
    says: [
      `${DONE_TO} ?only ?exactly once|twice`,
      'is|are|gets|get|be ?never ?always ?only ?not ?also stored|saved|generated|calculated|computed|converted|forwarded|logged|hashed|encrypted|charged|billed|counted|notified|attached|sent|printed',
      `${DONE_TO} $`,
      `${DONE_TO} ·`,
      `${DONE_TO} in|on|to|for|by|with|from|at|per|after|before|when|while|if|within|without|across|once|twice|again|as|during|correctly|until|over|above|below`,
      'no|never .. in|on ?the ?any ?error ?api responses|response|output|payload|payloads|mail|mails|url|urls|header|headers|export|exports|message|messages|screen|screens|page|pages',
      'no|nothing|none .. left|lost|visible|shown|missing|duplicated|twice|leaked|exposed on|in|to|after|during|for',
    ],
    not: [...OTHERS, 'budget|contract|meeting|licence|license|calendar|vote'],
    make: (seen) => {
      const { words } = seen;
      const at = words.findIndex((word) => DONE.has(word));
      if (!wanted(seen) || words.length < 2 || peopleAct(words, at < 0 ? 0 : at) || handled(words)) return undefined;
      return unbound(seen) ? only(seen) : undefined;
    },
    examples: [
      { text: 'Quota of seats clamped per hall' },
      { text: 'Voucher only usable once' },
      { text: 'Downgrade not possible' },
      { text: 'No draft left on any page' },
    ],
    unlike: ['Budget respected by all', 'Names printed for the guests'],
  },
  {
    id: 'ends-well',
    check: 'tests',
    why: 'It says what has to come out right, and a test of that name in a report shows it.',
    not: [
      ...OTHERS,
      'hardware|cabling|power|network|vpn|access|certificate|weather|contract|budget|price|wording|text|translation|translations|design|date|time|numbers|figures',
    ],
    make: (seen) => {
      const { words, body } = seen;
      if (!wanted(seen) || handled(words) || peopleAct(words, words.length) || !unbound(seen)) return undefined;
      const well = says(words, [
        'ok|okay|fine|right|correct|works|work|possible|impossible $',
        'ok|okay|fine|right|correct ·',
        'right|correct to the',
        '^ ok|okay ·',
      ]);
      // "Mast down during the climb -> comes up again": what is done, and what has to come of it.
      const outcome = /(?:-+>|=>|→)\s*(?!\d|v\d)\p{L}+\s+\p{L}+/u.test(body) && seen.opening === 'state';
      return words.length > 1 && (well || outcome) && !says(words, ['# .. weeks|days|week|day|pm|am $'])
        ? only(seen)
        : undefined;
    },
    examples: [
      { text: 'Two vouchers, one basket: sum right' },
      { text: 'Update 3.1 -> 4.0 ok' },
      { text: 'Mast change in the air -> old settings again' },
    ],
    unlike: ['Legal ok', 'Cabling ok'],
  },
];

const DONE = new Set(DONE_TO.split('|'));

/** The first words without what is said of things as well as of people: "stock management", "chat support". */
function named(words: readonly string[]): readonly string[] {
  return words
    .slice(0, 3)
    .filter((word, at) => at === 0 || !/^(?:management|support|group|guard|host|agency)$/.test(word));
}

/** How far from the start the verb of a sentence may be for it to be about its first words. */
const FAR = 9;

/** No limit but a time: what has a number is told by another row. */
function unbound({ bounds }: Seen): boolean {
  return bounds.every(
    (bound) => (bound.kind === 'bare' && dimensionOf(bound) !== 'ratio') || dimensionOf(bound) === 'duration',
  );
}

/** "Anna stays until eight": one name, and what somebody does at a time. */
function byName({ words, item }: Seen, verb: number): boolean {
  return (
    verb === 1 &&
    /^\p{Lu}\p{Ll}+\s/u.test(item.text) &&
    /^(?:stays|sends|takes|opens|starts|keeps|brings|holds|shuts|runs|leads|waits|reads|writes)$/.test(
      words[verb] ?? '',
    ) &&
    (says(words, ['until|till|at #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight']) ||
      words[verb + 1] === BREAK)
  );
}

/** Under a heading of tests other than the title, and not of what tests need. */
function amongTests({ around }: Seen): boolean {
  const headings = around.length > 1 ? around.slice(0, -1) : [];
  return headings.slice(0, 1).some((heading) => says(heading, UNDER_TESTS) && !says(heading, NO_TESTS));
}
