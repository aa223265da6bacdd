import { banded, firstBound, none, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';

const TROUBLE =
  'error|errors|exception|exceptions|panic|panics|warning|warnings|stacktrace|stacktraces|traceback|tracebacks|fatal|failures|anomalies|issues|crash|crashes';

/** What programs print when something goes wrong: words in capitals, or the name of an exception. */
const SAID = /^(?:[A-Z]{3,}(?:[ _][A-Z]{2,})*|[A-Z]\w*(?:Exception|Error|Mismatch|Timeout))$/;

/** Words in logs. */
export const LOG_RULES: readonly Rule[] = [
  {
    id: 'never-printed',
    check: 'log',
    why: 'A kept log shows how many of its lines say so.',
    says: ['^ ?there ?is no|zero|never|not|0', 'does not|never occur|appear'],
    not: [
      'log|logs|test|tests|alert|alerts|label|labelled|flag|header|metric|metrics|topic|branch|tag|table|column|job|pod|repo|repository|code|files',
    ],
    make: (seen) => {
      const said = seen.item.code.find((span) => SAID.test(span));
      if (said === undefined || seen.bounds.some(({ kind }) => kind !== 'bare')) return undefined;
      return {
        options: { file: PLACEHOLDER.log, pattern: said.replaceAll('.', '\\.') },
        todo: { file: TODO.log },
        ...banded(seen, { matches: none(seen) }),
      };
    },
    examples: [
      {
        text: 'No CARRIER LOST during the flight',
        item: { code: ['CARRIER LOST'] },
        options: { pattern: 'CARRIER LOST' },
        bands: { go: { matches: 0 } },
      },
    ],
    unlike: [
      { text: 'CARRIER LOST is shown', item: { code: ['CARRIER LOST'] } },
      { text: 'No flag in the build', item: { code: ['--unsafe'] } },
    ],
  },
  {
    id: 'log',
    check: 'log',
    why: 'A kept log shows how many of its lines are such.',
    says: [
      'pii|personal|secrets|passwords|password|tokens|sensitive|credentials ?data not|never logged',
      'syslog|journal|journald|stderr',
      'log contains|shows|mentions',
      'log|logs',
      'errors|exceptions|warnings|panics .. logging',
      'no|zero|0|any|unhandled|uncaught ?unhandled|uncaught|new exception|exceptions|panics|stacktraces|tracebacks',
      'stack traces',
      'pii|personal|sensitive|card ?data ?is ?not|never .. logged',
    ],
    not: [
      'ingestion|delay',
      'kept|deleted|archived|rotated|retained|stored|retention',
      'visible|centralised|centralized|collected|shipped|structured|flowing',
      'batching|handler|library|framework|component|components',
      '^ test',
      'alert|alerts|alerting',
      'in sentry|datadog|kibana|splunk|cloudwatch',
      'log aggregation|level|levels|rotation|retention|shipping|format|formats|pipeline',
      'audit|access|decision|discrepancy|change|query log|logs|logging',
      'logs|logging ?are|is configured|enabled|set|visible|centralised|centralized|collected|shipped|structured|flowing|working|available',
      'error logging|tracking',
      'console',
      'documented|reviewed',
    ],
    also: [
      'no|without|zero|none|under|fewer|less|entries',
      `${TROUBLE}`,
      'contain*|mention*|show|shows|line|lines|free|clean|quiet|leak*|logged',
      'stack traces',
      'pii|password|passwords|personal|token|tokens',
    ],
    make: (seen) => {
      const { words, item, band } = seen;
      const count = firstBound(seen, 'count');
      const options = { file: PLACEHOLDER.log };
      const sought = item.code.find((span) => /^[\w.:-]+$/.test(span) && !/\.(?:log|txt)$/.test(span));
      const says = (list: readonly string[]) => words.some((word) => list.includes(word));
      if (
        sought !== undefined ||
        says(['exception', 'exceptions', 'panic', 'panics', 'traceback', 'tracebacks', 'contains', 'contain', 'stack'])
      ) {
        const pattern =
          sought?.replaceAll('.', '\\.') ??
          (says(['panic', 'panics']) ? 'panic' : says(['contains', 'contain']) ? 'TODO' : 'Exception|Traceback|panic');
        return {
          options: { ...options, pattern },
          todo: { file: TODO.log, ...(pattern === 'TODO' ? { pattern: 'what such a line looks like' } : {}) },
          ...banded(seen, { matches: count ? textOf(count, 'lower', seen) : none(seen) }),
        };
      }
      const fact = says(['warning', 'warnings']) && !says(['error', 'errors']) ? 'warnings' : 'errors';
      return {
        options,
        todo: { file: TODO.log },
        ...banded(seen, { [fact]: count ? textOf(count, 'lower', seen) : band === 'go' ? 0 : '> 0' }),
      };
    },
    examples: [
      { text: 'Logs of the worker are free of errors', bands: { go: { errors: 0 } } },
      { text: 'Unhandled exceptions in the log', item: { section: 'caution' }, bands: { caution: { matches: '> 0' } } },
      {
        text: 'No line of the log mentions ECONNRESET',
        item: { code: ['ECONNRESET'] },
        options: { pattern: 'ECONNRESET' },
        bands: { go: { matches: 0 } },
      },
      { text: 'Check the application logs for errors', bands: { go: { errors: 0 } } },
    ],
    unlike: ['Log retention configured', 'Audit logs show who signed in', 'Discrepancy log reviewed'],
  },
];
