import { askerMistakes } from '../ask/asker-options.ts';
import { defineCheck } from '../core/check.ts';
import { EvidenceError } from '../core/evidence.ts';
import { printUrl } from '../core/url.ts';
import { alertMistakes } from '../prometheus/alert-options.ts';
import { API_OPTIONS, apiMistakes } from '../prometheus/options.ts';

const labels = {
  type: 'object',
  minProperties: 1,
  description: 'Labels that the alerts have, each with its value or one of several.',
  additionalProperties: {
    description: 'The value, or a list of values of which it is one.',
    anyOf: [
      { type: 'string', minLength: 1, description: 'The value.' },
      {
        type: 'array',
        minItems: 1,
        description: 'Several values.',
        items: { type: 'string', minLength: 1, description: 'A value.' },
      },
    ],
  },
} as const;
const alertName = { type: 'string', minLength: 1, description: 'The name of an alert.' } as const;

/** Alerts of Prometheus or Alertmanager: are they set up, and does none fire? */
export default defineCheck({
  key: 'alerts',
  summary: 'Asks Prometheus, or Alertmanager with a heartbeat, for alerts: are the rules loaded, and does none fire?',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['url'],
    properties: {
      ...API_OPTIONS,
      heartbeat: {
        description:
          'Makes it an Alertmanager: the alert that always fires (`Watchdog`), without which no alert may mean that none arrive.',
        anyOf: [
          alertName,
          {
            type: 'object',
            additionalProperties: false,
            required: ['name'],
            properties: { name: alertName, labels },
          },
        ],
      },
      names: {
        type: 'array',
        minItems: 1,
        description: 'The alerts that matter; in Prometheus a rule of each name must be loaded.',
        items: alertName,
      },
      labels,
      except: {
        type: 'array',
        minItems: 1,
        description: 'Alerts that do not count, by name or glob: `Watchdog`.',
        items: { type: 'string', minLength: 1, description: 'A name or glob.' },
      },
      'max-age': {
        type: 'string',
        kind: 'duration',
        description:
          'How long ago a rule may have been evaluated (5 of its intervals, at least 5 minutes), or the heartbeat sent (10 minutes).',
      },
      'allow-partial': {
        type: 'boolean',
        description: 'True when an answer counts although the server warns that parts of it may be missing or wrong.',
      },
    },
  },
  main: 'url',
  timeout: 30,
  remote: true,
  facts: {
    known: {
      firing: { dimension: 'count', better: 'lower', min: 0, describe: 'How many alerts fire.', example: '0' },
      waiting: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many alerts wait until the `for` of their rule is over; Prometheus only.',
        example: '0',
      },
      rules: {
        dimension: 'count',
        better: 'higher',
        min: 0,
        describe: 'How many alerting rules are loaded; Prometheus only.',
        example: '>= 1',
      },
      missing: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many of `names` have no rule; Prometheus only.',
        example: '0',
      },
      suppressed: {
        dimension: 'count',
        better: 'lower',
        min: 0,
        describe: 'How many alerts are silenced, inhibited or muted, and so not counted as firing; Alertmanager only.',
        example: '0',
      },
    },
  },
  // Alertmanager knows no rules; there the heartbeat is what must be there.
  defaults: [
    { band: 'go', fact: 'firing', bound: 0 },
    { band: 'go', fact: 'rules', bound: '>= 1', when: 'present' },
    { band: 'go', fact: 'missing', bound: 0, when: 'present' },
  ],
  mistakes: (options, bound) => [...apiMistakes(options), ...askerMistakes(options), ...alertMistakes(options, bound)],
  async gather(options, ports, context) {
    const { heartbeat } = options;
    try {
      const { askingAs } = await import('../ask/asking.ts');
      const ask = await askingAs(options, ports, context);
      if (heartbeat !== undefined) {
        const { managedAlerts } = await import('../prometheus/alertmanager.ts');
        return await managedAlerts({ ...options, heartbeat }, ask, context);
      }
      const { prometheusAlerts } = await import('../prometheus/prometheus-alerts.ts');
      return await prometheusAlerts(options, ask, context);
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const where = printUrl(options.url);
      const problem = { ...error.toProblem(), message: `\`${where}\`: ${error.message}` };
      return { facts: [], sources: [{ kind: 'url', where, trust: 'platform' }], problems: [problem] };
    }
  },
});
