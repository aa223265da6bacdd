import { banded, firstBound, none, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const TROUBLE =
  'error|errors|exception|exceptions|panic|panics|warning|warnings|stacktrace|stacktraces|traceback|tracebacks|fatal|failures|anomalies|issues|crash|crashes';

/** What programs print when something goes wrong: words in capitals, or the name of an exception. */
const SAID = /^(?:[A-Z]{3,}(?:[ _][A-Z]{2,})*|[A-Z]\w*(?:Exception|Error|Mismatch|Timeout))$/;
/** What says that there are no such lines. */
const FREE = new Set('no none nothing never without not zero neither masked redacted hidden scrubbed'.split(' '));

/** Words of a search in them. */
const SEARCHED = new Set('match matches hit hits occurrence occurrences grep grepped'.split(' '));

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
      'log|logs|logging in with|within|to|via|as|through|again',
      'users|students|pupils|customers|players|staff|members|people|patients|readers|guests log|logs',
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
      // What is searched for is counted by what is found, whatever its level.
      const searched = words.some((word) => SEARCHED.has(word)) || item.code.some((span) => /\bz?grep\b/.test(span));
      if (
        sought !== undefined ||
        searched ||
        says(['exception', 'exceptions', 'panic', 'panics', 'traceback', 'tracebacks', 'contains', 'contain', 'stack'])
      ) {
        const pattern =
          sought?.replaceAll('.', '\\.') ??
          (says(['panic', 'panics'])
            ? 'panic'
            : searched || says(['contains', 'contain'])
              ? 'TODO'
              : 'Exception|Traceback|panic');
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
      { text: 'Errors of the carrier in the log: 0 matches', bands: { go: { matches: 0 } } },
    ],
    unlike: ['Log retention configured', 'Audit logs show who signed in', 'Discrepancy log reviewed'],
  },
  {
    id: 'log-lines',
    check: 'log',
    why: 'What lines of a log have in them, a kept log shows.',
    says: [
      'log|logs|syslog|journal ?line|lines|entry|entries|message|messages ?of ?the ?all ?each ?now ?still ?only has|have|contain|contains|carry|carries|include|includes|mention|mentions|name|names|start|starts|hold|holds',
      'application|app|access|server|proxy|gateway|request|job|service|error|debug|application|worker|nginx|ingress|container log|logs has|have|contain|contains|carry|carries|show|shows|mask|masks|hide|hides a|an|the|no|only|all|each|every|its|our|real|which|who',
      'id|ids|name|version|address|ip|trace|tenant|timestamp in|on every|each|all log|logs line|lines',
      'log|logs|lines are|is masked|redacted|anonymised|anonymized|pseudonymised|pseudonymized|scrubbed|json|parseable',
      'masked|redacted|anonymised|anonymized|hidden|scrubbed in|from the|all|our ?application ?access log|logs',
      '^ log|logs line|lines|entries',
    ],
    not: [
      'log|logs|logging in with|within|to|via|as|through|again',
      'users|students|pupils|customers|players|staff|members|people|patients|readers|guests log|logs',
      'audit|decision|discrepancy|change|risk log|logs',
      'kept|deleted|archived|rotated|retained|stored|retention|rotation|shipped|forwarded|disk|gb|days|weeks',
      'alert|alerts|dashboard|reviewed|documented|backlog|changelog|changelogs',
      'level|levels set|configured|lowered|raised',
    ],
    make: (seen) => ({
      options: { file: PLACEHOLDER.log, pattern: 'TODO' },
      todo: { file: TODO.log, pattern: 'what such a line looks like' },
      ...(seen.bounds.some(({ kind }) => kind !== 'bare')
        ? {}
        : banded(seen, {
            matches: seen.band !== 'go' || deniesLines(seen) || looksForBad(seen) ? none(seen) : '>= 1',
          })),
    }),
    examples: [
      { text: 'Access log has the address of the reader', bands: { go: { matches: '>= 1' } } },
      { text: 'Log messages name the shelf', bands: { go: { matches: '>= 1' } } },
      { text: 'Birthdays are masked in the access log', bands: { go: { matches: 0 } } },
    ],
    unlike: ['Audit log has an entry for each loan', 'Changelog has an entry', 'Logs are kept for 30 days'],
  },
];

/** Whether it says that there are no such lines: in words, or with a 0. */
function deniesLines({ words, bounds }: Seen): boolean {
  return (
    words.some((word) => FREE.has(word)) || bounds.some((bound) => bound.kind === 'bare' && bound.amount.number === '0')
  );
}

/** Whether such lines are looked for and nobody wants one: "watch the log for timeouts". */
function looksForBad({ words }: Seen): boolean {
  return /\bfor (?:[\p{L}-]+ ){0,3}?(?:errors?|warnings?|exceptions?|failures?|crash(?:es)?|timeouts?|panics?|problems?|issues?)\b/u.test(
    words.join(' '),
  );
}
