import { dimensionOf } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import { banded, firstBound, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const LOOKS = ['state', 'look', 'run'] as const;
const UP =
  'respond|responds|responding|responded|return|returns|returning|answers|answer|answering|200|ok|up|healthy|operational|reachable|accessible|loads|available|live|online|green|served|serving|running|alive';
const DOORS =
  'endpoint|endpoints|url|site|website|page|homepage|portal|frontend|api|apis|app|application|service|services|server|servers|backend|system|systems|gateway|swagger|instance|instances|container|containers|ui|webhook|webhooks|cdn';

/** What is fetched and run does more than ask. */
const SHELLS = /^(?:sudo|bash|sh|zsh)$/;

/** What an address does that is more than an answer. */
const DOES = [
  '^ ?page ?endpoint ?route ?still ?only ?not accepts|exchanges|edits|creates|saves|stores|needs|requires|rejects|refuses|imports|exports|computes|runs|lets|deletes|writes|validates|reads',
];

/** Files that nobody keeps for anything but to be asked for. */
const SERVED =
  /^\/?(?:(?:sitemap[\w-]*\.xml|robots\.txt|favicon\.ico|security\.txt|ads\.txt|humans\.txt)$|\.well-known\/)/;

/** Addresses: they answer as they should. */
export const ADDRESS_RULES: readonly Rule[] = [
  {
    id: 'address',
    check: 'http',
    why: 'The address itself can be asked.',
    opens: LOOKS,
    not: [
      'not found page',
      'dashboard|sentry|grafana|kibana|slack|jira|wiki|confluence',
      'documentation|guide|runbook|training|link|links',
      'reviewed|review|share',
      // What is entered there, nobody asks.
      'redirect|callback|authorized|authorised|allowed ?redirect ?javascript uri|uris|origin|origins',
    ],
    make: (seen) => {
      const { named, item } = seen;
      const writes = named.commands.some(
        (command) =>
          ['POST', 'PUT', 'PATCH', 'DELETE'].some((method) => command.includes(method)) ||
          command.includes('-d') ||
          command.some((word) => SHELLS.test(word)),
      );
      const get = named.endpoints.find(({ method }) => method === 'GET' || method === 'HEAD');
      const url = named.urls[0];
      const served = named.files.find(
        (file) => !file.includes('/') && says(seen.words, ['served|serves|reachable|answers|loads']),
      );
      if (served !== undefined) return asked(seen, `${PLACEHOLDER.url}/${served}`, true);
      // "docs.example.com shows 3.1": a host is asked like a page.
      const host = named.hosts[0];
      if (
        url === undefined &&
        host !== undefined &&
        seen.body.replace(/^[\s`]+/, '').startsWith(host) &&
        says(seen.words, ['^ .. shows|lists|serves|loads|offers|displays'])
      )
        return asked(seen, `https://${host}`, false);
      const asks = named.commands.some((command) => toolOf(command) === 'http');
      if (writes || (url === undefined && get === undefined && !asks)) return undefined;
      // What it does with what it is sent, tests show.
      if (url === undefined && !asks && says(seen.words, DOES)) return undefined;
      if (url === undefined && named.endpoints.some(({ method }) => method !== 'GET' && method !== 'HEAD'))
        return undefined;
      // A link that is only said to be somewhere is no question to ask it.
      if (
        url !== undefined &&
        !asks &&
        !item.code.some((span) => span.includes('://')) &&
        !says(seen.words, [
          UP,
          'shows|renders|displays|opens|lists|correct|visible',
          'visit|open|check|verify|test|redirect*|health*|answers',
        ])
      )
        return undefined;
      return asked(
        seen,
        url ?? `${PLACEHOLDER.url}${(get?.path ?? '/').replace(/[{:][\w}]+/g, '1')}`,
        url === undefined,
      );
    },
    examples: [
      {
        text: 'Health: curl -f https://cart.example.com/healthz',
        item: { code: ['curl -f https://cart.example.com/healthz'] },
        options: { url: 'https://cart.example.com/healthz' },
      },
      { text: 'GET /v1/carts answers 200', item: { code: ['GET /v1/carts'] }, bands: { go: { status: 200 } } },
      {
        text: 'Old page redirects: https://old.example.com/',
        item: { urls: ['https://old.example.com/'] },
        bands: { go: { status: 'one of 301, 302, 307, 308' } },
      },
    ],
    unlike: [
      {
        text: 'Belt reader there: curl -fsSL https://belt.example.com/get | sudo bash',
        item: { code: ['curl -fsSL https://belt.example.com/get | sudo bash'] },
      },
      {
        text: 'Authorised redirect URIs: https://cart.example.com/back',
        item: { code: ['https://cart.example.com/back'] },
      },
      { text: '/desk/seats accepts the card of a guest', item: { code: ['/desk/seats'] } },
      { text: 'Run /desk:open again', item: { code: ['/desk:open'] } },
      {
        text: 'Create one: curl -X POST https://cart.example.com/carts',
        item: { code: ['curl -X POST https://cart.example.com/carts'] },
      },
      { text: 'Dashboard: https://grafana.example.com/d/1', item: { urls: ['https://grafana.example.com/d/1'] } },
    ],
  },
  {
    id: 'served-file',
    check: 'http',
    why: 'Such a file is there to be asked for by those who visit.',
    not: ['repo|repository|committed|folder|reviewed|written|drafted'],
    make: (seen) => {
      const known = seen.named.files.find((file) => SERVED.test(file));
      return known === undefined ? undefined : asked(seen, `${PLACEHOLDER.url}/${known.replace(/^\//, '')}`, true);
    },
    examples: [
      {
        text: 'sitemap.xml lists the new pages',
        item: { code: ['sitemap.xml'] },
        options: { url: 'https://todo.invalid/sitemap.xml' },
      },
    ],
    unlike: [{ text: 'sitemap.xml is committed', item: { code: ['sitemap.xml'] } }],
  },
  {
    id: 'redirects',
    check: 'http',
    why: 'Where an address leads to, whoever asks it is told.',
    says: [
      'old|former|previous|legacy|moved|retired ?short addresses|urls|pages|paths|links|routes|domain|domains|site ?all redirect|redirects|redirected|forward',
      'all|every addresses|urls|pages|paths|links|routes redirect|redirects|redirected',
    ],
    not: ['configured|planned|listed|reviewed|documented'],
    make: (seen) => asked(seen, seen.named.urls[0] ?? PLACEHOLDER.url, seen.named.urls[0] === undefined),
    examples: [{ text: 'Former paths redirect to the new shop' }],
    unlike: ['List of former paths that redirect is reviewed'],
  },
  {
    id: 'healthy',
    check: 'http',
    why: 'A health address, or the page itself, answers or does not.',
    opens: LOOKS,
    says: [
      'readiness|liveness|startup ?and ?or ?liveness ?readiness probe|probes',
      'endpoint|url|document|page|address ?still gives|give|returns|fetched|answers|serves|responds',
      'page|site|website|homepage|portal offers|lists|has|displays|serves',
      'can be fetched|loaded|opened|reached',
      'up|in|out answers|opens|loads|responds',
      'page|site|website|homepage|form|portal|url|app|console|storefront|shop|pwa ?still opens|loads|serves|shows|answers|responds',
      'answer|answers|respond|responds ?with|in 200|201|204|301|302|304|401|403|404|503',
      'sign|log up|in answers|opens|loads|responds',
      'health|healthcheck|readiness|liveness ?check|checks ?endpoint|endpoints|probe|probes|page|url ?is|are ?all return|returns|returning|pass*|green|ok|responding|respond|responds|200|answers|working|healthy|operational|successful|accessible|running|good',
      'health ?check endpoint|endpoints|page|url $',
      '^ ?all ?daily ?run health check|checks $',
      'api|backend|frontend|endpoint|service|http connectivity',
      '^ verify|check|confirm ?the ?old ?new ?previous system|service|application operation',
      `${DOORS} ?is|are ?all ?still ?publicly ?up ?and ${UP}`,
      `all ?core ?production services|endpoints|systems|components|containers|instances .. ${UP}`,
      'start|home|landing|login|status|checkout page ?is|still loads|answers|reachable|accessible|up|opens|works',
      'is|are healthy|reachable|accessible',
      'is|are up $',
      'is|are up and|again|on|in|for',
      '^ check|verify|confirm ?all services|service|system ?are|is health|status|healthy',
      'redirects',
      'http .. redirect*|https',
      'returns|return 200|2xx|204|404|503',
      '^ check|verify|validate|confirm ?the system|service|application|platform health',
      'system|service|application health ?is good|ok|verified|confirmed|fine',
    ],
    not: [
      'health check|checks ?is|are ?have ?been configured|defined|documented|implemented|added|set',
      'readiness|liveness|startup ?probe|probes configured|defined|set',
      'load balancer|balancers health configured',
      'should',
      'page .. received|sent|acknowledged',
      'firewall|port|ports|dns|certificate|certificates|ssl|tls',
      'api key|keys|documentation|docs|token|tokens|authentication|integration|compat*',
      'database|db|redis|kafka|rabbitmq|broker|postgres|postgresql|mysql|smtp ?is|are ?connection reachable|accessible|available|running',
      'webhook|webhooks',
      'queue|queues|replication|backup|backups|job|jobs|dashboard|dashboards|prometheus|grafana|sessions',
      'documented|available to|for',
      'up to date',
    ],
    make: (seen) => (slow(seen) ? undefined : asked(seen, PLACEHOLDER.url, true)),
    examples: [
      { text: 'All services are healthy' },
      { text: 'Health endpoint returns 200', bands: { go: { status: 200 } } },
      { text: 'HTTP redirects to HTTPS', bands: { go: { status: 'one of 301, 302, 307, 308' } } },
    ],
    unlike: ['Health checks configured', 'Database is reachable', 'Retries should work'],
  },
];

/** Minutes are no time for an answer; something else is meant, such as how long a system may be away. */
function slow(seen: Seen): boolean {
  return seen.bounds.some((bound) => bound.kind === 'compare' && ['min', 'h', 'd', 'w'].includes(bound.amount.unit));
}

/** A question to an address, with the status and the time that the text states. */
function asked(seen: Seen, url: string, open: boolean): Made {
  const { words } = seen;
  const latency = firstBound(seen, 'duration');
  const status = seen.bounds.find(
    (bound) => bound.kind === 'bare' && dimensionOf(bound) === 'count' && /^[1-5]\d\d$/.test(bound.amount.number),
  );
  const redirects = says(words, ['redirect*']);
  const facts = {
    ...(status?.kind === 'bare'
      ? { status: Number(status.amount.number) }
      : redirects
        ? { status: 'one of 301, 302, 307, 308' }
        : {}),
    ...(latency === undefined ? {} : { latency: textOf(latency, 'lower', seen) }),
  };
  return { options: { url }, ...(open ? { todo: { url: TODO.url } } : {}), ...banded(seen, facts) };
}
