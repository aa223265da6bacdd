import { asked } from './alerts.ts';
import type { Rule } from './rule.ts';

/** Alerts that somebody is to set up: whether there are any, Prometheus knows. */
export const ALERT_MADE_RULES: readonly Rule[] = [
  {
    id: 'alerts-made',
    check: 'alerts',
    why: 'Once they are set up, Prometheus knows which rules are loaded.',
    opens: ['change'],
    says: [
      '^ set up ?the ?our ?all ?basic ?critical ?error ?automated ?monitoring alert|alerts|alerting',
      '^ configure|create|add|enable|define|establish|implement ?the ?our ?all ?an ?basic ?critical ?error ?automated ?monitoring alert|alerts|alerting',
      '^ set up ?the ?our monitoring/alerts|monitoring/alerting',
      '^ set up .. usage|cost|error|resource|uptime|downtime|performance alert|alerts|alerting',
      '^ configure|create|add|enable .. usage|cost|error|resource|uptime|downtime|performance alert|alerts|alerting',
    ],
    not: [
      'rule|rules',
      'silent|silence|silenced|off|ignore|ignored|exception|exceptions|mute|muted|snooze|suppress|suppressed',
      'email|emails|slack|sms|channel|channels|budget|credentials|dashboard|dashboards|team|contact|contacts|routing|test|banner|message|dialog|component|modal|push|notification|notifications|customers|users|webhook|recipients|pagerduty|opsgenie|smtp',
      'monitoring and|& alerting|alerts',
    ],
    make: (seen) => (seen.band !== 'go' || seen.bounds.some(({ kind }) => kind !== 'bare') ? undefined : asked(seen)),
    examples: [
      { text: 'Set up alerts for late ferries' },
      { text: 'Configure alerts' },
      { text: 'Create alerting policy in the console' },
      { text: 'Set up usage alert' },
    ],
    unlike: [
      'Configure the alerting rules',
      'Set up a Slack channel for alerts',
      'Configure alert emails',
      'Add an alert banner to the page',
    ],
  },
];
