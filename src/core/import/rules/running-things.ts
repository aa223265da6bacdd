import { contextOf } from '../phrases/context.ts';
import {
  BY_HAND,
  FLOWS,
  IS,
  PEOPLE,
  PLAIN_STATES,
  RUNS,
  SCREENS,
  STRONG,
  TROUBLE,
  USUAL,
} from '../phrases/machines.ts';
import { says } from '../phrases/phrase.ts';
import { banded } from './made.ts';
import { asBefore } from './numbers.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** States of running things by what runs and how it is, without any number. */
export const RUNNING_THING_RULES: readonly Rule[] = [
  {
    id: 'on-the-screen',
    check: 'prometheus',
    why: 'It is seen in the monitoring, which Prometheus can be asked for.',
    says: [
      '^ ?the ?our grafana|datadog|kibana shows|show|displays',
      `green|up|ok|visible|healthy|normal|appears|appear|arrive|arrives|arriving|reports|report|reporting|seen|shown|shows|there|present|online|registered|clean|quiet|live|data|come|comes|land|lands|flow|flows in|on|at|to ?our ?the ?central ${SCREENS}`,
      `${SCREENS} shows|sees|reports|is|has|receives ?all ?every ?the data|green|traces|spans|hosts|nodes|them|it|no`,
    ],
    not: [
      ...BY_HAND,
      'log|logs|alert|alerts|rule|rules|panel|panels|error|errors|exported|access|account|folder|metrics|logging|check|look',
    ],
    make: (seen) => stateOf(seen, 'what the monitoring shows'),
    examples: [{ text: 'Both printers are green in Nagios' }, { text: 'Spans of the importer arrive in Zipkin' }],
    unlike: ['Dashboards reviewed in Grafana', 'Folder in Grafana created', 'Alerts visible in Grafana'],
  },
  {
    id: 'as-usual',
    check: 'prometheus',
    why: 'Prometheus keeps what it was before, so that it can be compared.',
    says: USUAL,
    not: [
      ...BY_HAND,
      'faster|slower|better|worse|than|simultaneously',
      'same time',
      'x|times ?the normal|usual',
      ...PEOPLE,
    ],
    make: (seen) =>
      seen.place === 'running' || says(seen.words, [RUNS, FLOWS]) ? stateOf(seen, 'what it was before') : undefined,
    examples: [
      { text: 'Calls per minute as on a usual Monday', item: { headings: ['Launch day'] } },
      { text: 'Queue and heap as on any Monday' },
      { text: 'Sales like last Friday: sales as usual' },
    ],
    unlike: ['Lunch as usual', 'Nodes labelled as before'],
  },
  {
    id: 'nothing-wrong-with-it',
    check: 'prometheus',
    why: 'The running system counts such trouble, and Prometheus keeps the count.',
    says: [
      `# ?consecutive ?full ?trading ?working ?business days|hours|nights|weeks|runs without ?a ?any ?single ?unplanned restart|${TROUBLE}`,
      '^ ?still no|zero|without ?new ?more dead letter|letters',
      `^ ?still no|zero|without|never|not ?a|any|one|single ?new ?more ?further ?unexpected ?unplanned ?unexplained ?long ?longer ?single ?kernel ?consumer ?network ?packet ?leader ?node ?pod ?memory ?cpu ?disk ?clock ${TROUBLE}`,
      `^ ?still no|zero|without ?more ?stuck|hanging|stale|idle|blocked|orphaned|long|dead|pending|lost|dropped|late|unacked|unacknowledged|zombie|runaway|failed|open|running|waiting|unscheduled|old ?running ?idle ?open transaction|transactions|locks|lock|queries|sessions|connections|jobs|job|messages|tasks|processes|threads|consumers|batches|pods|nodes|volumes|packets|frames|events|devices|workers|runs|calls|slots|heartbeats|cursors|requests|deliveries|deployments|exports|retries`,
      `^ ?still no|zero .. ${RUNS} is|are|active|running|left|open|waiting|pending|stuck|lost|missing|offline|down|behind|stale|idle|overdue`,
      `${RUNS} ?is|are|was|were|has|have ?been ?still not|never ?fully ${IS}`,
      `${RUNS} receives|receive|gets|get|sees|see|carries|has|have|serves|serve no|none|nothing`,
    ],
    not: [
      ...BY_HAND,
      'docs|changelog|open|known bugs|issues|tickets|alerts|findings',
      'finding|findings|vulnerabilities|secrets|warnings|log|logs|regression',
      'allowed|accepted|possible|needed|required|expected|merged',
    ],
    make: (seen) => (seen.place === 'tests' ? undefined : stateOf(seen, 'how often it happens')),
    examples: [
      { text: 'No watchdog resets' },
      { text: 'No stuck transactions' },
      { text: 'No billing run active' },
      { text: 'Swap is not exhausted: swap never full' },
    ],
    unlike: ['No open bugs', 'No secrets', { text: 'No dropped frames', item: { headings: ['Smoke tests'] } }],
  },
  {
    id: 'things-are',
    check: 'prometheus',
    why: 'The running system shows whether they all are, and Prometheus keeps it.',
    says: [
      `^ ?of all|every|each|both|no|none .. ${RUNS} ?of ?is|are|have|has ?all ?still ?fully ?well ?again ?back ${IS}`,
      `^ ?of all|every|each|both|the .. ${RUNS} ?is|are|have|has ?all ?still ?fully ?well ?again ?back ${IS}`,
      `^ ?old ?new ?reverse ?logical ?physical ?async ?read ?message ?event ?card ?market ${RUNS} ${IS}`,
      'elected|synced|sync|quorum .. members|nodes|replicas|brokers|peers',
      'in sync|quorum',
      'nothing|none|nobody ?left ?waiting in the ?dead ?retry ?mail queue|letter|topic|outbox|inbox|backlog|dlq|spool',
      'back online|up',
      `^ all|every|each|both|no|none|the ?of ?the ?# .. ${STRONG} $`,
      `^ all|every|each|both|no|none|the ?of ?the ?# .. ${STRONG} for|again|since|in|at|after|over|until|all|within`,
      'nightly|hourly|daily|weekly|overnight .. ran|finished|completed|through|succeeded',
      '^ ?the old|legacy|former|previous .. has|have no clients|users|sessions|connections|traffic|jobs|consumers',
      '^ ?the old|legacy|former|previous .. receives|receive|gets|get|sees|serves|carries|takes no|nothing|none',
      'job|jobs|batch|batches|run|import|imports|export|exports|sync|syncs|load|loads|etl|dag|dags|pipeline|backup|backups|close|scoring ran|runs|finished|finishes|completed|completes|done|through|ended|ends|succeeded|succeeds before|by|at|until|every|for|on|last|twice|daily',
      `${RUNS}|5xx|4xx|404s|500s|502s|503s|504s|429s|errors|timeouts|retries|rejects|drops stay|stays|remain|remains|keep|keeps ?all ?well ?on ?at ${IS}|low|below|constant|going`,
      'nightly|hourly|daily|weekly|last|scheduled|morning|evening|first ?of ?the .. batch|sync|job|run|import|export|load|backup|close|feed|crawl|etl|snapshot|transfer .. ran|finished|completed|succeeded|done|through|green|ended|passed|ok|arrived|clean',
      'through last night',
    ],
    not: [
      ...BY_HAND,
      'load test|tests',
      'release|deployment|test|backup verified|restored',
      'can|must|should|when|while|if|after|until',
      'enabled|disabled',
      'page|pages|site|endpoint|form|health',
      'port|firewall|subnet|vpn|egress|reachable|connected to',
      'certificate|certificates|tls|ssl',
    ],
    make: (seen) => (seen.place === 'tests' ? undefined : stateOf(seen, 'that it is so')),
    examples: [
      { text: 'Every kiosk is back online' },
      { text: 'Of the mirrors 14 of 17 in sync', bands: { go: { value: '>= 14' } } },
      { text: 'Hourly import ran through' },
    ],
    unlike: [
      'All drivers briefed',
      { text: 'All workers active', item: { headings: ['Smoke tests'] } },
      'Kiosk shows the new logo',
    ],
  },
  {
    id: 'ends-in-a-state',
    check: 'prometheus',
    why: 'It tells in what state a machine is, which the monitoring shows.',
    says: [
      `${RUNS} ?is|are ?all ?still active|inactive|connected|joined|registered|synced|streaming|replicating|flowing|draining|drained|exhausted|running|alive|idle|saturated|stuck|stale|stable|steady|quiet|flat|normal $`,
      `${PLAIN_STATES} $`,
      `${PLAIN_STATES} at|by|for|since|after|again|until|when`,
      'no|none|never .. degraded|misplaced|undersized|inactive|unbalanced|failed',
    ],
    not: [
      ...BY_HAND,
      ...PEOPLE,
      'keep|keeps|caught|catch|catches|back|started|start|starts up',
      'workflow|workflows|action|actions|ci|step|steps|stage|stages|badge|call|phone|room|office|war|set|sign|signup|follow|backed|site|shop|page|survey|documentation|docs|guide|flag|feature|mode|test|tests|suite|budget|shelf|table|clean|window|line',
    ],
    make: (seen) => {
      const { place, band, words, around } = seen;
      const context = contextOf(around);
      const watched = place === 'running' || context === 'running' || says(words, [RUNS]);
      if (!watched || band !== 'go' || place === 'tests' || context === 'people' || context === 'behaviour')
        return undefined;
      return words.length > 1 ? stateOf(seen, 'that it is so') : undefined;
    },
    examples: [
      { text: 'Thumbnailer running', item: { headings: ['First night'] } },
      { text: 'Spool empty at midnight', item: { headings: ['First night'] } },
    ],
    unlike: ['Thumbnailer running', { text: 'Signs set up', item: { headings: ['First night'] } }],
  },
  {
    id: 'allowed-by-the-cluster',
    check: 'prometheus',
    why: 'The cluster says so of itself in its metrics.',
    says: [
      'poddisruptionbudget|poddisruptionbudgets|pdb|pdbs|hpa|hpas|daemonset|daemonsets|statefulset|statefulsets|pvc|pvcs',
      'kubelet|kubelets',
      'room|space|capacity|headroom|quota left|free|available|enough',
      'disk|storage|server|servers|cluster|node|nodes|region|zone|volume|cache|registry|bucket|database|broker|host|pool .. room|space|capacity|headroom|quota',
      'has|have enough|sufficient space|room|memory|capacity|disk|headroom',
      'enough|sufficient free|spare ?disk space|room|memory|capacity|disk|headroom|ips|addresses|inodes',
    ],
    also: [
      'allow|allows|desired|scheduled|bound|for|free|left|has|have|available|versions|one|full|within|enough|sufficient|replicas',
    ],
    not: [...BY_HAND, 'parking|meeting|office|desk|warehouse|shelf|seats|hotel|truck'],
    make: (seen) => stateOf(seen, 'what is left'),
    examples: [{ text: 'Image server has space for the new build' }, { text: 'Every PDB allows an eviction' }],
    unlike: ['Room for the party booked', 'PDB written'],
  },
];

/** As it was before; where the text says how many there are, so many. What states a limit has a row of its own. */
function stateOf(seen: Seen, what: string): Made | undefined {
  if (seen.bounds.some(({ kind }) => kind !== 'bare') && seen.band === 'go') return undefined;
  if (seen.item.form === 'row' && /:\s*\d[\d.,]*\s*$/.test(seen.body)) return undefined;
  // "18 of 21 in sync" asks for 18 of them.
  const some = seen.bounds.find((bound) => bound.kind === 'bare' && bound.amount.outOf !== undefined);
  if (some?.kind === 'bare' && seen.band === 'go')
    return {
      options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
      todo: { url: TODO.prometheus, query: `${TODO.query}: how many of them are so` },
      ...banded(seen, { value: `>= ${some.amount.number}` }),
    };
  const many = /\b(?:all|of|both|the)\s+(?:(?:the|our)\s+)?(\d{1,5})\b(?![.,:%]\d|\s*%)/i.exec(seen.body)?.[1];
  if (many === undefined || seen.band !== 'go') return asBefore(seen, what);
  return {
    options: { url: PLACEHOLDER.url, query: PLACEHOLDER.query },
    todo: { url: TODO.prometheus, query: `${TODO.query}: how many of them are so` },
    ...banded(seen, { value: `>= ${many}` }),
  };
}
