import { dimensionOf } from '../phrases/measured.ts';
import { toolOf } from '../phrases/tools.ts';
import { banded, firstBound, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import { dns, hostOf, isPort, port } from './reached.ts';
import type { Rule } from './rule.ts';

const LOOKS = ['state', 'look', 'run'] as const;

/** What is spoken to over a connection of its own. */
const STORES =
  'database|databases|db|redis|kafka|rabbitmq|postgres|postgresql|mysql|mongodb|smtp|ldap|cache|elasticsearch|opensearch|sftp|mq|broker|relay|queue|bucket|nfs';

/** Certificates, names and connections. */
export const REACH_RULES: readonly Rule[] = [
  {
    id: 'certificate',
    check: 'tls',
    why: 'The certificate can be looked at on the server itself.',
    opens: LOOKS,
    says: [
      'certificate|certificates|cert|certs',
      'chain .. trusted|complete|valid',
      'tls version|handshake',
      'certificate|certificates|cert|certs',
      '^ ssl|tls',
      'ssl|tls ?is|are ?version .. enabled|enforced|valid|verified|working|newer|only|everywhere|on|certificate|certificates|configured|terminated',
      'only|ssl|tls|https ?over ssl|tls|#',
      'https ?is|are ?only enabled|enforced|works|working|everywhere|on|active|verified',
      'encrypted in transit',
      '^ https',
      'communication|traffic|connections|transport ?is|are ?all encrypted',
      'encryption in transit',
    ],
    not: [
      'renewed|rotated automatically|nightly',
      'kubelet|kubelets',
      'certificate|certificates of|for completion|attendance',
      'training|apns|push|provisioning|completion',
      'code|app|client signing',
      'code|app certificate|certificates',
      'http redirect*',
      'configure',
      'runbook|procedure|documented|ordered|requested',
    ],
    make: (seen) => {
      const host = hostOf(seen);
      const expiry = firstBound(seen, 'duration', true);
      const version = /TLS\s?v?(1\.[0-3])/i.exec(seen.body)?.[1];
      const facts = {
        ...(expiry === undefined ? {} : { 'expires-in': textOf(expiry, 'higher', seen) }),
        ...(version === undefined ? {} : { protocol: version === '1.3' ? 'TLSv1.3' : 'one of TLSv1.2, TLSv1.3' }),
      };
      return {
        options: { host: host ?? PLACEHOLDER.host },
        ...(host === undefined ? { todo: { host: TODO.host } } : {}),
        ...banded(seen, facts),
      };
    },
    examples: [
      {
        text: 'Certificate of cart.example.com is valid for at least 40 days',
        options: { host: 'cart.example.com' },
        bands: { go: { 'expires-in': '>= 40d' } },
      },
      { text: 'SSL certificates installed' },
      { text: 'Only TLS 1.3 is spoken', bands: { go: { protocol: 'TLSv1.3' } } },
    ],
    unlike: ['Training certificates printed', 'Configure HTTPS'],
  },
  {
    id: 'dns',
    check: 'dns',
    why: 'DNS itself can be asked.',
    opens: LOOKS,
    says: [
      'name|names|hostnames|hosts|records|domains ?still ?all ?correctly resolve|resolves',
      'caa|dnssec',
      'zone|name|host|www|hostname|record .. resolve*|answers|identical|propagated|published|points',
      'name server|servers',
      'ns|aaaa record|records',
      'answers|answer .. address|addresses|ip|ips',
      'resolver|resolvers',
      'dns',
      'domain|domains|hostname|subdomain|subdomains ?name ?still ?is|are ?correctly ?custom resolve|resolves|resolving|point|points|pointing|pointed|configured|propagated|set|verified|connected',
      'cname|mx|spf|dkim|dmarc|nameserver|nameservers',
      'txt record|records',
      'resolves|resolve to',
      'name|names resolve|resolves',
      'aaaa record|records',
    ],
    not: ['dns .. documented|lowered|planned|reviewed', 'key|keys .. rotated|renewed', 'ttl'],
    make: (seen) => dns(seen),
    examples: [
      { text: 'cart.example.com resolves to the new address', options: { name: 'cart.example.com' } },
      { text: 'DKIM and SPF records are there', options: { type: 'TXT' } },
    ],
    unlike: ['Domain experts invited', 'TTL of DNS lowered'],
  },
  {
    id: 'dns-command',
    check: 'dns',
    why: 'The command asks DNS, which gonogo can do by itself.',
    opens: LOOKS,
    make: (seen) => (seen.named.commands.some((command) => toolOf(command) === 'dns') ? dns(seen) : undefined),
    examples: [
      {
        text: 'New address: dig +short cart.example.com',
        item: { code: ['dig +short cart.example.com'] },
        options: { name: 'cart.example.com' },
      },
    ],
    unlike: [{ text: 'New address', item: { code: ['digest cart.example.com'] } }],
  },
  {
    id: 'port',
    check: 'tcp',
    why: 'A connection can be tried.',
    opens: LOOKS,
    says: [
      '# open|closed|reachable|blocked|allowed',
      'reach ?the port #',
      'egress|ingress|outbound|inbound .. allowed|open|blocked|permitted',
      'reachable|reach from|over',
      'firewall',
      'security group|groups',
      'port|ports ?number #',
      'port|ports .. open|opened|closed|reachable|blocked|listening|accessible|allowed|exposed',
      'connectivity',
      'network ?path|access|route .. open|reachable|verified|works|established|tested',
      'connections ?on #',
      'on|port #',
      'bastion|broker|relay',
      `${STORES} .. reach*|accessible|connect*|connection*|available|up|running|working|works|healthy|responding|operational|online|live`,
      `${STORES} ?connection ?connections ?access ?is|are tested|verified`,
      'open|opens|establish|make|keep ?a ?new ?their connection|connections to|with',
      'talk|talks|speak|speaks ?to ?with ?each ?the .. over|across|through',
      'answer|answers|listens|listen|accepts|accept ?connections on|at ?tcp #',
      'reach|reaches .. on|at|via ?port ?tcp #',
      `can|cannot|able ?to ?still connect|reach ?to .. ${STORES}`,
      `has|have network|tcp|vpn access|connectivity to`,
      '# from .. to .. open|allowed|reachable|closed',
      'reach|reaches|reachable|connects .. port #',
      'session|link|line|socket on|over ?tcp ?port #',
      'can connect|reach ?to ?the database|db|redis|broker|kafka',
      'vpn ?tunnel is|up|established|reachable|connected|works',
      'reachable from ?the ?all internet|outside|network|subnet|subnets|cluster|vpc|nodes|hosts|clients|office|workers|application',
    ],
    not: [
      '^ port to',
      'visitors|users|customers|everyone',
      'bug|bugs|issue|issues|ticket|tickets',
      'page|site|website|url|endpoint|homepage|portal',
      'health',
      'firewall .. reviewed|documented|requested',
      'documented',
      'pool|pools|leak|leaks|stay|stays|remain|flat|stable|steady',
      'api|backend|frontend|endpoint|service|http connectivity',
      'read-only|migration|migrations|schema|backup|backups|replication|replica',
    ],
    also: [
      'firewall|connectivity|group|groups',
      'network|tcp|vpn access',
      'answer|answers|listens|listen|talk|talks|speak|speaks|open|opened|closed|reach*|blocked|listening|accessible|allow*|exposed|connect*|accepts|accept|up|running|available|working|works|healthy|responding|operational|tested|verified|online|live|established|let|lets',
    ],
    make: (seen) =>
      seen.bounds.some((bound) => bound.kind !== 'bare' && dimensionOf(bound) !== 'duration' && !isPort(bound, seen))
        ? undefined
        : port(seen),
    examples: [
      { text: 'Port 8443 of gate.example.com is open', options: { host: 'gate.example.com', port: 8443 } },
      { text: 'Firewall lets the importer through' },
      { text: 'Redis is reachable' },
      { text: 'Badge scanners answer on port 9100', options: { port: 9100 } },
      { text: 'Both offices can talk to each other over the tunnel' },
      { text: 'Workers can still open connections to MySQL' },
      { text: 'Port 3306 is closed from outside', bands: { go: { reachable: false } } },
    ],
    unlike: ['Ported to the new framework', 'Firewall documented'],
  },
  {
    id: 'port-command',
    check: 'tcp',
    why: 'The command tries a connection, which gonogo can do by itself.',
    opens: LOOKS,
    make: (seen) => (seen.named.commands.some((command) => toolOf(command) === 'tcp') ? port(seen) : undefined),
    examples: [
      {
        text: 'Can be connected: nc -z gate.example.com 5671',
        item: { code: ['nc -z gate.example.com 5671'] },
        options: { host: 'gate.example.com', port: 5671 },
      },
    ],
    unlike: [{ text: 'Can be connected', item: { code: ['ncdu /'] } }],
  },
];
