import { says } from '../phrases/phrase.ts';
import { isAlertByName } from './alert-by-name.ts';
import { none } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Alerts of Prometheus, and the metrics that services show. */
export const ALERT_RULES: readonly Rule[] = [
  {
    id: 'alerts-address',
    check: 'alerts',
    why: 'The address is that of the rules or alerts of a Prometheus.',
    make: ({ named }) => {
      const found = named.urls.find((url) => /\/api\/v1\/(?:rules|alerts)\b/.test(url));
      return found === undefined ? undefined : { options: { url: found.replace(/\/api\/v1\/.*$/, '') } };
    },
    examples: [
      {
        text: 'Rules are there',
        item: { urls: ['https://prom.example.com/api/v1/rules'] },
        options: { url: 'https://prom.example.com' },
      },
    ],
    unlike: [{ text: 'Rules are there', item: { urls: ['https://shop.example.com/rules'] } }],
  },
  {
    id: 'nothing-fires',
    check: 'alerts',
    why: 'Prometheus knows which alerts fire.',
    says: [
      'alert|alerts|alarm|alarms|alertmanager',
      'no|zero|0|without pages',
      'nothing|none ?is fires|firing',
      '^ alerts|alarms back to zero|0|none',
      'no|zero page|pages from|by|for|during|overnight',
      'no|zero|without ?a ?any critical|urgent|new|p1|p2|sev1|sev2|high page|pages $',
    ],
    not: [
      'exist|exists|configured|set|loaded|defined|enabled|created|reach|reaches|threshold|thresholds|rule|rules',
      'without errors|warnings',
      'dependabot|security|secret',
      'test alert|alerts',
      'alert routing|delivery',
      'alert fatigue',
      'alerts|alerting ?is|are active|enabled|configured',
    ],
    also: [
      'no|zero|0|without|nothing|none|not|never',
      'green|page|fires|fire|fired|firing|pending|triggered|silent|quiet|clear|red|pages',
    ],
    make: (seen) => ({
      ...asked(seen),
      ...(seen.band === 'go' ? {} : { bands: { [seen.band]: { firing: none(seen) } } }),
    }),
    examples: [
      { text: 'None of the alerts fires for the gateway' },
      { text: 'Alerts are quiet for a day' },
      { text: 'A critical alert fires', item: { section: 'rollback' }, bands: { 'no-go': { firing: '> 0' } } },
    ],
    unlike: ['Alerts reach the phone of whoever is on call', 'No open security alerts'],
  },
  {
    id: 'alerts-listed',
    check: 'alerts',
    why: 'It lists what there is to be an alert on, and Prometheus knows which rules are loaded.',
    quotes: true,
    not: [
      'fires|firing|fire|pending|quiet|silent|zero|none|clear|back|nothing',
      'tested|test|reach|reaches|arrive|arrives|reviewed|documented|discussed|silenced|muted|dependabot|security|channel|routing|phone',
    ],
    make: (seen) =>
      (isAlertByName(seen) ||
        /^\W*(?:\w+ ){0,2}(?:alerts?|alarms?|alerting|alert rules|paging)\s*(?::|–|—|-(?=\s))\s*\S/i.test(seen.body)) &&
      seen.band === 'go'
        ? asked(seen)
        : undefined,
    examples: [
      { text: 'Alarms: door, humidity, certificate age' },
      {
        text: 'DoorOpenTooLong (open > 5 min → pager)',
        item: { code: ['DoorOpenTooLong'], headings: ['Prometheus alerts configured'] },
      },
    ],
    unlike: [
      'Alarms: none firing',
      'Doors: alarm, humidity',
      { text: 'DoorOpenTooLong opens a ticket', item: { code: ['DoorOpenTooLong'], headings: ['Components'] } },
      { text: 'DoorOpenTooLong fires in the test', item: { code: ['DoorOpenTooLong'], headings: ['Alerts'] } },
    ],
  },
  {
    id: 'alerts-quiet',
    check: 'alerts',
    why: 'Prometheus knows which alerts fire, and how many of those that page.',
    says: [
      '^ ?still no|zero|without ?a ?any ?new ?open ?active ?firing ?critical ?high ?severe ?severity ?p1 ?paging ?unexpected alert|alerts|alarm|alarms|pages',
      'pager|pagers|phone|oncall stays|stay|remains|remain|is|was|were ?all silent|quiet',
    ],
    not: [
      'dependabot|security|code|scanning|snyk|codeql|secret|sonar|vulnerability|dependency',
      'alert fatigue',
      '# alert|alerts',
    ],
    make: (seen) => ({
      ...asked(seen),
      ...(seen.band === 'go' ? {} : { bands: { [seen.band]: { firing: none(seen) } } }),
    }),
    examples: [{ text: 'No critical alarms for a day' }, { text: 'Pager stays silent overnight' }],
    unlike: ['No security alerts', 'Pager handed over'],
  },
  {
    id: 'alerts-wanted',
    check: 'alerts',
    why: 'It says on what there is to be an alert, and Prometheus knows which rules are loaded.',
    quotes: true,
    says: [
      '^ ?all ?new ?prometheus alert|alerts|alarm|alarms|alerting ?rule ?rules ?exist ?there ?in ?place if|when|on|for|·',
      'slo|slos|service|services|metric|queue|job has|have ?its ?their ?own ?a ?an burn|alert|alerts|alerting|alarm|alarms',
      'each|every|all ?our ?new ?paging ?critical alert|alerts|alarm|alarms ?rule ?rules has|have|carries|carry|names|name|links|link|with|points|point|comes|goes',
      'alert|alerts|alarm|alarms cover|covers',
      '^ burn ?rate ?slo alert|alerts',
      'fires|fire|goes off|pages if|when|above|below|at|past|over',
    ],
    not: [
      'tested|test|reach|reaches|arrives|arrive|phone|fatigue|reviewed|documented|silenced|muted|acknowledged|handled',
      'security|dependabot|secret|budget|push|email|sms|weather|stock|price|low ?stock alert|alerts',
      'nothing|none|no|zero|never|quiet|silent|firing',
      'user|users|customer|customers|app',
    ],
    make: (seen) => (seen.band === 'go' && seen.place !== 'tests' ? asked(seen) : undefined),
    examples: [
      { text: 'Alert if more than 4 % of the shelves are empty' },
      { text: 'Each alert has a link to its runbook' },
    ],
    unlike: ['Alert if the door opens is tested', 'No alert for the gateway', 'Low stock alerts for the shop'],
  },
  {
    id: 'alert-rules',
    check: 'alerts',
    why: 'Prometheus knows which rules are loaded.',
    says: [
      'dead man switch',
      "dead man's switch",
      'watchdog|heartbeat',
      'alert|alerts|alarm|alarms|alerting',
      'paging|page|pager|burn|recording ?rate rule|rules',
    ],
    not: [
      'dashboard|dashboards|dependabot|security|secret',
      'shared|printed|trained|briefed|discussed|agreed',
      'reach|reaches|reached|arrives|arrive',
      'test alert|alerts',
      'alert delivery|channel|channels|routing|recipient|recipients|notification|notifications|contact|contacts|escalation|procedure|procedures|response|fatigue|email',
      'email|slack|sms|budget|push|emergency alert|alerts',
      'alerts to|reach|sent|delivered|routed',
      'pagerduty|opsgenie',
      'documented|reviewed',
    ],
    also: [
      'exist|exists|configured|set|active|loaded|defined|enabled|live|created|present|deployed|ready|working|functional|cover|covers|added|tuned|operational|up|installed|updated|on|for',
      'in place',
      'rule|rules|threshold|thresholds',
      '^ alert|alerts|alerting $',
    ],
    make: (seen) => asked(seen),
    examples: [
      { text: 'Lag and errors have alert rules that are loaded' },
      { text: 'Thresholds of the alerts: alert thresholds set' },
      { text: 'Confirm that alerts exist: alerts configured' },
    ],
    unlike: ['Alert channels tested', 'Response to alerts documented', 'Set up alerting rules'],
  },
  {
    id: 'metrics-named',
    check: 'metrics',
    why: 'The page of metrics has them by name, or they are missing.',
    make: ({ named }) => {
      const path = named.endpoints.find((one) => one.method === 'GET' && /\/metrics$/.test(one.path))?.path;
      const page = named.urls.find((url) => /\/metrics\b/.test(url));
      const names = [...new Set(named.metrics)];
      if (page === undefined && path === undefined && names.length === 0) return undefined;
      const grep = named.commands.some((command) => command.includes('grep'));
      return {
        options: { url: page ?? `${PLACEHOLDER.url}${path ?? '/metrics'}`, names: names.length > 0 ? names : ['TODO'] },
        todo: {
          ...(page === undefined ? { url: 'the page of metrics' } : {}),
          ...(names.length === 0 ? { names: grep ? 'the names that are looked for' : 'the names of the metrics' } : {}),
        },
      };
    },
    examples: [
      { text: 'carts_abandoned_total (counter)', options: { names: ['carts_abandoned_total'] } },
      {
        text: 'Exported: cart_seconds and cart_size',
        item: { code: ['cart_seconds', 'cart_size'] },
        options: { names: ['cart_seconds', 'cart_size'] },
      },
      {
        text: 'Page of metrics',
        item: { code: ['curl -s https://shop.example.com/metrics'] },
        options: { url: 'https://shop.example.com/metrics' },
      },
    ],
    unlike: ['Metrics discussed with the partners', { text: 'The flag is on', item: { code: ['flags.json'] } }],
  },
  {
    id: 'metrics-shown',
    check: 'metrics',
    why: 'A page of metrics shows whether they are exported.',
    says: [
      'metrics|metric ?are|is ?all export*|expose*|emit*|publish*|appear|present|visible|available|flowing|endpoint|collection|collecting|instrumented',
      'metrics .. appear|present|exported|exposed|emitted|available|visible',
      'get metrics',
      'prometheus metrics',
      'metrics .. exporting|exported|exposed',
      'metrics ?are being collected|recorded',
      'instrumentation|instrumented',
    ],
    not: [
      'business|baseline|performance|success|quality|model metrics',
      'dashboard|dashboards',
      'metrics defined|agreed|documented|reviewed|collected for',
      'metrics collected for',
    ],
    make: () => ({
      options: { url: `${PLACEHOLDER.url}/metrics`, names: ['TODO'] },
      todo: { url: 'the page of metrics', names: 'the names of the metrics' },
    }),
    examples: [{ text: 'All five metrics of the importer appear' }, { text: 'Metrics are exported' }],
    unlike: ['Success metrics defined', 'Dashboard of the metrics exists'],
  },
];

/** Where the alerts are asked; rules by the names that the code gives. */
/** A question to Prometheus for its rules, at the address that the text names. */
export function asked({ named, words }: Seen): {
  options: Readonly<Record<string, unknown>>;
  todo?: Readonly<Record<string, string>>;
} {
  const url = named.urls.find((one) => /prom|alert|mimir|thanos/i.test(one));
  const severe = says(words, ['critical alert|alerts']) ? { labels: { severity: 'critical' } } : {};
  return {
    options: { url: url?.replace(/\/api\/v\d.*$/, '') ?? PLACEHOLDER.url, ...severe },
    ...(url === undefined ? { todo: { url: TODO.prometheus } } : {}),
  };
}
