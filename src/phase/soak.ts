import { defineCheck } from '../core/check.ts';
import { displayNumber } from '../core/display.ts';
import { isoTime } from '../core/time.ts';

/** Whether a phase has lasted long enough: from the deployment of the judged commit, or else from T. */
export const soakCheck = (needs: number) =>
  defineCheck({
    key: 'soak',
    summary: 'Counts how long the judged commit has been deployed.',
    options: { type: 'object', additionalProperties: false, properties: {} },
    facts: {
      known: {
        soaked: {
          dimension: 'duration',
          describe: 'How long it has been deployed.',
          better: 'higher',
          unit: 'h',
          example: '>= 4h',
        },
      },
    },
    defaults: [{ band: 'go', fact: 'soaked', bound: `>= ${needs}s` }],
    async gather(_options, _ports, { phase, now }) {
      const start = await phase?.soaking();
      if (!start || 'problem' in start)
        return { facts: [], sources: [], problems: start ? [{ ...start.problem, facts: ['soaked'] }] : [] };
      const soaked = Math.max(0, now - start.at);
      const end = start.at + needs;
      const facts = [{ name: 'soaked', dimension: 'duration', value: soaked } as const];
      const sources = [
        {
          kind: 'name',
          where: `since ${isoTime(start.at)}`,
          ageSeconds: Math.round(soaked),
          trust: 'platform',
        } as const,
      ];
      if (soaked >= needs) return { facts, sources, problems: [] };
      const [done, whole] = [soaked, needs].map((seconds) => displayNumber(seconds, 'duration', 2));
      return {
        facts: [],
        sources,
        problems: [
          {
            cause: 'soaking',
            message: `it has soaked for ${done} of ${whole}, until ${isoTime(end)}`,
            needed: whole ?? '',
            until: isoTime(end),
            facts: ['soaked'],
          },
        ],
      };
    },
  });
