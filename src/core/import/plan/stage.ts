/** A heading that is a stage of a rollout. */
export interface Stage {
  /** Before it, its stages, after it, or judged only when asked for. */
  readonly rank: 'before' | 'main' | 'after' | 'on-demand';
  /** Of a numbered stage: `week`. */
  readonly family?: string;
  readonly number?: number;
  /** What another heading for the same stage has, too: `week 2-3`. */
  readonly key?: string;
}

const EVENT =
  '(?:deploy(?:ment|ing)?|roll[- ]?out|launch|pilot|release|production|push|live|migration|upgrade|cut[- ]?over|merge|flight)';
const NUMBERED =
  /^(phase|stage|week|day|month|sprint|wave|ring|iteration|milestone|step)s?\s*#?\s*((-?\d+)(?:\s*(?:-|–|to)\s*\d+)?)(?!\S)/i;
const BEFORE = new RegExp(`^pre[- ]?${EVENT}\\b|^(?:immediately |right |shortly )?before\\b|^prior to\\b`, 'i');
const AFTER = new RegExp(`^post[- ]?${EVENT}\\b|^(?:immediately |right |shortly )?after\\b`, 'i');
const MAIN = new RegExp(
  [
    '\\bcanary\\b',
    '\\bshadow (?:mode|testing|traffic|phase|deployment)\\b',
    `\\b(?:gradual|full|partial|staged|pilot|beta|alpha|internal|limited|production|blue[-/ ]green) ${EVENT}\\b`,
    `\\b\\d{1,3}\\s?% (?:of\\b|${EVENT}|traffic)`,
    `^(?:during\\b|go[- ]live\\b|${EVENT}(?: day| phase| execution)?$|execution$|general availability\\b|ga\\b)`,
  ].join('|'),
  'i',
);
const ON_DEMAND =
  /^roll[- ]?back(?: (?:plan|procedures?|validation|steps|tests?|testing|execution|checklist|phase))?$/i;

/** What stage a heading is; `undefined` for a heading that is none. */
export function stageOf(title: string): Stage | undefined {
  const bare = title.replaceAll(/\s*\([^()]*\)/g, '').trim();
  const numbered = NUMBERED.exec(bare.replace(/[:–—].*$/, ' ').trim());
  if (numbered) {
    const [, family = '', range = '', first = ''] = numbered.map((part) => part?.toLowerCase());
    return {
      rank: 'main',
      family,
      number: Number.parseInt(first, 10),
      key: `${family} ${range.replaceAll(/\s/g, '')}`,
    };
  }
  if (ON_DEMAND.test(bare)) return { rank: 'on-demand' };
  if (BEFORE.test(bare)) return { rank: 'before' };
  if (AFTER.test(bare)) return { rank: 'after' };
  return MAIN.test(title) ? { rank: 'main' } : undefined;
}

/** True for a heading below which stages are told of that are over. */
export function tellsOfThePast(title: string): boolean {
  return /\b(?:overview|built|history|accomplish\w*|delivered|background|summary|done|completed work)\b/i.test(title);
}

/** True for a heading below which is what must be so in the end. */
export function isSuccess(title: string): boolean {
  return /^(?:overall |final )?(?:success|exit|completion|acceptance)\b/i.test(title);
}
