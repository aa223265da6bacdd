import { written } from '../phrases/amount.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { roleIn, TEAM } from '../phrases/roles.ts';
import { banded } from './made.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const REHEARSED =
  'rehearsal|rehearsed|rollback|restore|restored|restoring|recovery|recovered|failover|drill|rto|rpo|mttr|downtime|switchover|cutover|backup|resolution';

/** What people do and report, where it looks as if a machine could tell. */
export const DONE_RULES: readonly Rule[] = [
  {
    id: 'rehearsed-in-time',
    check: 'done',
    why: 'Whoever rehearses it reports how long it took.',
    opens: ['state', 'look', 'run'],
    says: [
      'detected|mitigated|acknowledged|contained|escalated|noticed|recognised|recognized|declared ?by ?the ?soc|noc|oncall|team|primary|us within|in|after|under',
      'page|pager|alarm|call|sms|alert reaches|arrives|wakes|rings',
      'failback|failover|practised|practiced|rehearsed|tried|drilled',
      REHEARSED,
      'rolled|roll|put|switch back',
      'old|previous system|version',
      'fail over',
      'time|duration until|to ?the ?first decision|declaration|call|page|notification|acknowledgement|answer',
    ],
    not: ['downtime of', 'zero downtime', 'p50|p75|p90|p95|p99|latency|percentile|median'],
    make: (seen) => {
      const time = seen.bounds.find((bound) => dimensionOf(bound) === 'duration' && bound.kind === 'compare');
      if (seen.place === 'tests' && !says(seen.words, ['rehearsed|practised|practiced|drilled'])) return undefined;
      if (time?.kind !== 'compare' || says(seen.words, ['backup .. younger|newer|older|exists'])) return undefined;
      const value = `${time.operator} ${time.amount.number}`;
      return {
        ...task(seen),
        ...banded(seen, { value }),
        todo: { '': `the value is the time it took, in ${time.amount.unit}: ${written(time.amount)}` },
      };
    },
    examples: [
      { text: 'Rollback rehearsed in less than 12 minutes', bands: { go: { value: '< 12' } } },
      { text: 'Time until the first decision: no more than 7 min', bands: { go: { value: '<= 7' } } },
      { text: 'Recovery time below 4 hours', bands: { go: { value: '< 4' } } },
    ],
    unlike: ['p95 after the failover below 2 s', 'Rollback rehearsed', 'Recovery works'],
  },
  {
    id: 'held',
    check: 'done',
    why: 'Whoever was there says that it was held.',
    says: [
      'gameday|gamedays|hackathon|retrospective|retro|workshop|walkthrough|tabletop|rehearsal|briefing|training|demo|webinar|roadshow|drill .. held|organised|organized|conducted',
      'gameday|gamedays|hackathon|retrospective|retro|workshop|walkthrough|tabletop|rehearsal|briefing|training|demo|webinar|roadshow ?was ?were ?is held|done|complete*|given|over|run|took|conducted|organised|organized',
      'game|chaos|fire|table|dry|bug|go day|days|drill|drills|top|run|bash|live ?exercise ?was ?with .. held|took|conducted|organised|organized|carried',
    ],
    not: ['within|under|below|faster', 'load|stress|performance|dry run passes|succeeds'],
    make: (seen) => (seen.bounds.some(({ kind }) => kind !== 'bare') ? undefined : task(seen)),
    examples: [{ text: 'Game day held: one rack off, slow disk' }, { text: 'Workshop with the clerks held' }],
    unlike: ['Dry run passes', 'Position held'],
  },
  {
    id: 'people-counted',
    check: 'done',
    why: 'Who is there and knows, people say themselves.',
    says: [
      'people|persons|person|engineers|colleagues|members|volunteers|operators|testers|rota|everybody|everyone',
      'power|key|pilot|beta users',
    ],
    not: [
      'test|tests|suite',
      'deployed|released|rolled',
      'approved|reviewed|approvals',
      'satisfied|satisfaction',
      'migrated|have|done|completed',
      'release|roll|rollout|enable to|out|for',
    ],
    make: (seen) => (seen.bounds.length > 0 ? task(seen) : undefined),
    examples: [{ text: 'At least three people know the procedure' }, { text: 'Two operators are awake at any time' }],
    unlike: ['Personal data is masked'],
  },
];

/** A task for the role that the words name, or for the team. */
export function task({ words }: Seen): Made {
  const role = roleIn(words) ?? TEAM;
  return { options: { role }, role };
}
