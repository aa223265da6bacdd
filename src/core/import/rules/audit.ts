import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf, measuredIn } from '../phrases/measured.ts';
import { says } from '../phrases/phrase.ts';
import { toolOf } from '../phrases/tools.ts';
import type { ProposedBands } from '../proposal.ts';
import { banded, none } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Made, Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const SEVERITIES: readonly (readonly [fact: string, phrase: string])[] = [
  ['critical', 'critical|criticals|blocker|severe'],
  ['high', 'high|highs|major'],
  ['moderate', 'medium|moderate|mediums'],
  ['low', 'low'],
];
const SCANNERS =
  'snyk|trivy|grype|semgrep|bandit|gitleaks|trufflehog|sonar|sonarqube|sonarcloud|checkov|tfsec|gosec|govulncheck|brakeman|zap|veracode|fortify|checkmarx|nessus|qualys|safety|clair|anchore|blackduck';
const NOT = [
  'dependabot',
  'github secret|secrets scanning|alerts',
  'code scanning alert|alerts',
  'training|policy|policies|procedure|procedures|process|contact|program|programme|questionnaire|bounty|plan|management',
  'audit log|logs|logging|trail|trails|trace|history',
  'scan|scans|scanning|audit ?schedule|schedules scheduled|planned|configured|enabled|set|added|integrated|automated|active',
];

/** Vulnerabilities, leaked secrets and findings of static analysis, as a scanner reports them. */
export const AUDIT_RULES: readonly Rule[] = [
  {
    id: 'secrets',
    check: 'audit',
    why: 'A scanner for secrets, such as Gitleaks, reports what it finds.',
    opens: ['state', 'look', 'run'],
    says: [
      'no|zero|without ?api ?access ?private key|keys|token|tokens|password|passwords|secret|secrets|credential|credentials in|inside|left',
      'no|zero|0|without|any .. secret|secrets|credential|credentials|password|passwords|key|keys|token|tokens ?are|is|were|was ?left ?stored ?hardcoded ?committed|checked ?in|to|into ?the ?source ?public ?git code|repo|repository|repositories|git|bundle|history|logs|committed|image|client|vcs|config',
      'secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens ?are not|never .. code|repo|repository|git|committed|hardcoded',
      'no|zero|0|without hardcoded|plaintext',
      'no|zero|0|without hard coded',
      'no|zero|0 ?hardcoded ?plaintext secrets|secret|credentials|keys|tokens|passwords exposed|leaked|found|detected|committed',
      'secret|secrets|credential ?leak scan|scans|scanning|scanner|detection|leaks',
      'not in code|git|repo|repository|source',
      'secret|secrets|credential|credentials|key|keys|password|passwords|token|tokens ?are not in ?the package|image|build|bundle|archive|app|binary',
      'gitleaks|trufflehog',
    ],
    not: NOT,
    make: (seen) => ({
      ...report(),
      ...banded(seen, seen.band !== 'go' ? { total: '> 0' } : zero(seen) ? { total: 0 } : {}),
    }),
    examples: [
      { text: 'trufflehog on all branches: 0 secrets', bands: { go: { total: 0 } } },
      { text: 'No passwords in the repository' },
      { text: 'Tokens are never committed' },
      { text: 'Gitleaks is quiet' },
      { text: 'No hard-coded credentials' },
    ],
    unlike: ['Secrets rotated', 'GitHub secret scanning has no alerts', 'Passwords stored in the vault'],
  },
  {
    id: 'audit-command',
    check: 'audit',
    why: 'The command scans, and its report has what it found.',
    opens: ['state', 'look', 'run'],
    make: (seen) =>
      seen.named.commands.some((command) => ['audit', 'secrets'].includes(toolOf(command) ?? ''))
        ? scanned(seen)
        : undefined,
    examples: [
      { text: 'Look for known holes: npm audit --omit=dev', item: { code: ['npm audit --omit=dev'] } },
      {
        text: 'govulncheck ./... has 0 critical',
        item: { code: ['govulncheck ./...'] },
        bands: { go: { critical: 0 } },
      },
    ],
    unlike: [{ text: 'Install it: pip install pip-audit', item: { code: ['pip install pip-audit'] } }],
  },
  {
    id: 'audit',
    check: 'audit',
    why: 'The report of a scanner has the findings by severity.',
    opens: ['state', 'look', 'run'],
    says: [
      'critical|high|medium|moderate|low ?severity findings|advisories|vulnerabilities|alerts',
      'total|number of findings|advisories|vulnerabilities',
      'owasp|mobsf|zap|nessus',
      'dependency|security|license|container|image|code check|checks|review|report .. no|nothing|clean|zero|0|critical',
      'no|zero|nothing|0 high|critical|severe|medium .. finding|findings|issue|issues',
      `${SCANNERS} .. #`,
      'sbom ?scan .. no|clean|zero|0',
      'image|images|dependencies|packages|libraries|code .. without|no ?critical ?high ?known findings|vulnerabilities|cves|advisories',
      'scan|scans|scanner clean|green|quiet|empty',
      'scan nothing|none|no|zero|0',
      'scan|scans .. finds|shows|reports|found no|nothing',
      'no criticals',
      'criticals',
      'vulnerability|vulnerabilities|vulns|vuln|cve|cves|advisories',
      'security|dependency|dependencies|image|container|sast|dast|sca|vulnerability|code|static|iac|owasp|zap|malware scan|scans|scanning|scanner|audit|analysis',
      'static ?code analysis',
      'npm|pip|yarn|pnpm|cargo|composer|bundle|bundler audit',
      'sast|dast|sca ?scan ?is|are pass*|clean|green|complete*|finished',
      'security findings|issues',
      'no|zero|0|without ?open ?new ?known critical|high|security|blocker ?severity ?or|and|, ?high|critical ?severity security|finding|findings|vulnerabilit*',
      `${SCANNERS} .. no|nothing|clean|zero|0|pass*|finds|reports|findings|issues|scan`,
      `^ ?run ${SCANNERS}`,
      'dependencies .. clean|secure|safe',
    ],
    not: NOT,
    make: scanned,
    examples: [
      { text: 'No known vulnerabilities in the images', bands: { go: { total: 0 } } },
      { text: '0 critical and 0 high findings in the container scan', bands: { go: { critical: 0, high: 0 } } },
      { text: 'Dependency scan: at most 3 medium advisories', bands: { go: { moderate: '<= 3' } } },
      { text: 'Trivy finds nothing critical', bands: { go: { critical: 0 } } },
      { text: 'Trivy: critical 0 / high 0 / medium ≤ 8', bands: { go: { critical: 0, high: 0, moderate: '<= 8' } } },
      {
        text: 'Trivy on it: nothing critical or high, at most 6 medium',
        bands: { go: { critical: 0, high: 0, moderate: '<= 6' } },
      },
      { text: 'Run the security scan' },
    ],
    unlike: ['Security training held', 'Audit logs are kept', 'No open security alerts of Dependabot'],
  },
  {
    id: 'security-alerts',
    check: 'security-alerts',
    why: 'GitHub lists the open alerts.',
    says: ['dependabot', 'code scanning', 'codeql', 'secret scanning', 'github security|advanced', 'security alerts'],
    not: ['dependabot|codeql|scanning ?is|are ?has ?been configured|enabled|active|set', 'enable'],
    make: (seen) => {
      const from = says(seen.words, ['dependabot'])
        ? 'dependabot'
        : says(seen.words, ['code scanning|codeql', 'codeql'])
          ? 'code-scanning'
          : says(seen.words, ['secret scanning'])
            ? 'secret-scanning'
            : undefined;
      return { options: { from: from ?? ['dependabot', 'code-scanning'] }, ...severities(seen) };
    },
    examples: [
      { text: 'Dependabot has no open alerts', options: { from: 'dependabot' } },
      { text: 'CodeQL reports no high alerts', options: { from: 'code-scanning' }, bands: { go: { high: 0 } } },
      { text: 'GitHub secret scanning is clean', options: { from: 'secret-scanning' } },
    ],
    unlike: ['Dependabot is configured', 'Alerts of the gateway are clean'],
  },
];

function report(): { options: Readonly<Record<string, unknown>>; todo: Readonly<Record<string, string>> } {
  return { options: { report: PLACEHOLDER.audit }, todo: { report: TODO.audit } };
}

function scanned(seen: Seen): Made {
  return { ...report(), ...severities(seen) };
}

/** A severity right before a number. */
const CALLED = /\b(?:critical|high|major|medium|moderate|low)s?\s*[:=]?\s*$/i;

/** What a text allows of one severity: what stands beside it, else the one number that it has for all that it names. */
function ofSeverity(seen: Seen, phrase: string): string | number | undefined {
  const all = measuredIn(seen.body, seen.bounds).filter(({ bound }) => dimensionOf(bound) === 'count');
  const named = (near: readonly (readonly string[])[]) =>
    near.some((words) => SEVERITIES.some(([, one]) => says(words, [one])));
  // "Critical 0 / high 4": each is called what stands before it.
  const called = CALLED.test(seen.body.slice(0, all[0]?.bound.at ?? 0));
  const at = all.findIndex(({ bound, near: [clause = [], behind = []] }) => {
    // "Nothing critical or high, at most 6 medium": what stands before a comma is not counted.
    const before = /[,;]\s*$/.test(seen.body.slice(0, bound.at)) ? [] : clause;
    // "0 critical, 4 high": what stands behind is meant; "critical: 0, high: 4": what stands before.
    const side = !called && named([behind.slice(0, 3)]) ? behind.slice(0, 3) : called ? before.slice(-1) : before;
    return says(side, [phrase]);
  });
  const found = all[at]?.bound;
  if (found === undefined) {
    const free = all.filter(({ bound, near }) => bound.kind === 'compare' && !named(near));
    const shared = all.filter(({ bound }) => bound.kind === 'compare');
    const none = says(seen.words, [
      `no|none|zero|0|without|nothing|free ${phrase}`,
      `no|none|zero|0|without|nothing critical|high or|and ${phrase}`,
    ]);
    const one = none ? undefined : (free[0] ?? (all.length === 1 ? shared[0] : undefined));
    return one && boundText(one.bound, 'lower');
  }
  if (found.kind !== 'bare') return boundText(found, 'lower');
  if (Number(found.amount.number) === 0) return none(seen);
  // "At most 4 high and 10 medium": the comparison goes on.
  const before = all.slice(0, at).findLast(({ bound }) => bound.kind === 'compare')?.bound;
  return `${before?.kind === 'compare' ? before.operator : seen.band === 'go' ? '<=' : '>='} ${found.amount.number}`;
}

/** The bounds by severity. A tool without severities has none to bind: its `total: 0` holds by itself. */
export function severities(seen: Seen): { bands?: ProposedBands } {
  const { words } = seen;
  if (says(words, ['pip audit', 'gitleaks', 'trufflehog']))
    return seen.band === 'go' && zero(seen) ? banded(seen, { total: 0 }) : {};
  const stated: Record<string, string | number> = {};
  for (const [fact, phrase] of SEVERITIES) {
    if (!says(words, [phrase])) continue;
    const own = ofSeverity(seen, phrase);
    if (own !== undefined) stated[fact] ??= own;
    else if (says(words, [`no|none|zero|0|without|nothing|free .. ${phrase}`])) stated[fact] = none(seen);
    else if (seen.band !== 'go') stated[fact] = '> 0';
  }
  // "High or above": what is worse, too.
  const least = SEVERITIES.findIndex(([fact, phrase]) => stated[fact] !== undefined && orWorse(seen, phrase));
  for (const [fact] of SEVERITIES.slice(0, Math.max(0, least)))
    stated[fact] ??= stated[SEVERITIES[least]?.[0] ?? ''] ?? 0;
  const bare =
    Object.keys(stated).length === 0 &&
    says(words, ['no|zero|0|without ?known|open|new vulnerabilit*|cve|cves|findings|advisories|issues']);
  return banded(seen, bare ? { total: none(seen) } : stated);
}

/** Whether the text says in digits that there is nothing. */
function zero({ words }: Seen): boolean {
  return says(words, ['0 ?new ?open ?leaked findings|leaks|secrets|hits|results|issues']);
}

/** Whether a text speaks of a severity and of all that is worse. */
function orWorse({ words, body }: Seen, phrase: string): boolean {
  return (
    says(words, [
      `${phrase} ?severity ?level or|and above|higher|worse|over|up|greater|upwards`,
      `at least ${phrase}`,
    ]) || new RegExp(`\\b(?:${phrase})\\+`, 'i').test(body)
  );
}
