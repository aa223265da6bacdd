import { defineCheck } from '../core/check.ts';
import type { Phase } from '../core/phase/phase.ts';
import { isoTime } from '../core/time.ts';

/** Whether a phase may be started now: in one of its windows, outside of its freezes, and early enough to be done in time. */
export const windowCheck = ({ windows, freezes }: Pick<Phase, 'windows' | 'freezes'>) =>
  defineCheck({
    key: 'window',
    summary: 'Looks at the clock: may it be started now?',
    options: { type: 'object', additionalProperties: false, properties: {} },
    facts: { known: { open: { dimension: 'flag', describe: 'It may be started now.', example: '== true' } } },
    defaults: [{ band: 'go', fact: 'open', bound: true }],
    async gather(_options, _ports, { now }) {
      const { opening } = await import('../core/phase/opening.ts');
      const found = opening(windows, freezes, now);
      const sources = [{ kind: 'name', where: 'the clock', trust: 'platform' } as const];
      if (found.open) {
        const until = found.until === undefined ? {} : { holdsUntil: isoTime(found.until) };
        return { facts: [{ name: 'open', dimension: 'flag', value: true }], sources, problems: [], ...until };
      }
      const { next, frozen } = found;
      const why = frozen
        ? `frozen from ${frozen.from} to ${frozen.to}${frozen.reason ? `: ${frozen.reason}` : ''}`
        : 'the window is closed';
      const when = next === undefined ? 'and does not open within 400 days' : `opens ${isoTime(next)}`;
      return {
        facts: [],
        sources,
        problems: [
          {
            cause: 'window-closed',
            message: `${why}; ${when}`,
            needed: 'an open window',
            ...(next === undefined ? {} : { until: isoTime(next) }),
            facts: ['open'],
          },
        ],
      };
    },
  });
