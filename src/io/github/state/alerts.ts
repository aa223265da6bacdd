import type { AlertSource, SecurityAlert } from '../../../core/github/findings.ts';
import { type Fields, fields, id, isFields, moment, text, word } from '../shape.ts';
import type { Source } from '../source.ts';
import { sameTwice } from '../whole.ts';
import { scanRefusal } from './switched-off.ts';

interface Kind {
  readonly name: string;
  readonly path: string;
  readonly parameters?: Fields;
  /** See `Call`. */
  readonly unnumbered?: boolean;
  readonly permission: string;
  readonly needed: string;
  read(alert: Fields): Pick<SecurityAlert, 'severity' | 'title' | 'tool'>;
}

/**
 * https://docs.github.com/en/rest/dependabot/alerts, https://docs.github.com/en/rest/code-scanning/code-scanning and
 * https://docs.github.com/en/rest/secret-scanning/secret-scanning; the permissions are those that their pages name.
 */
const KINDS: Readonly<Record<AlertSource, Kind>> = {
  dependabot: {
    name: 'Dependabot',
    path: 'dependabot/alerts',
    unnumbered: true,
    permission: 'vulnerability-alerts: read',
    needed:
      'give the job `permissions: { vulnerability-alerts: read }`; where the server does not know that permission, give `github-token` a token with "Dependabot alerts: read"',
    read: dependabot,
  },
  'code-scanning': {
    name: 'Code scanning',
    path: 'code-scanning/alerts',
    permission: 'security-events: read',
    needed: 'give the job `permissions: { security-events: read }`',
    read: codeScanning,
  },
  'secret-scanning': {
    name: 'Secret scanning',
    path: 'secret-scanning/alerts',
    // The secret itself has no business here; servers that do not know the parameter ignore it.
    parameters: { hide_secret: true },
    permission: 'secret-scanning-alerts: read',
    needed:
      'the GITHUB_TOKEN of a job can never read them: give `github-token` the token of an app or a person with "Secret scanning alerts: read"',
    read: secretScanning,
  },
};

/** Open alerts of one kind. Throws `GitHubError`, and `EvidenceError` where nothing is scanned or the token may not see. */
export async function alerts(
  source: Source,
  of: AlertSource,
  ref: string | undefined,
): Promise<readonly SecurityAlert[]> {
  const kind = KINDS[of];
  const at = of === 'code-scanning' && ref !== undefined ? { ref } : {};
  const call = {
    route: `GET /repos/{owner}/{repo}/${kind.path}`,
    parameters: { state: 'open', sort: 'created', direction: 'asc', ...kind.parameters, ...at },
    what: `list the alerts of ${kind.name}`,
    permission: kind.permission,
    unnumbered: kind.unnumbered ?? false,
  };
  const read = (item: unknown) => fields(item, 'an alert');
  const found = await sameTwice(source.ask(), call, read, (item) => id(item.number, 'the number of an alert')).catch(
    (error: unknown) => {
      throw scanRefusal(error, kind.name, kind.needed);
    },
  );
  // An alert that says nothing of its state is taken for an open one.
  return found.filter(({ state }) => state === 'open' || typeof state !== 'string').map((item) => alert(item, kind));
}

function alert(item: Fields, kind: Kind): SecurityAlert {
  return {
    number: id(item.number, 'the number of an alert'),
    ...kind.read(item),
    createdAt: moment(item.created_at, 'the time of an alert'),
    url: word(item.html_url, 'the address of an alert'),
  };
}

/** GitHub's words, and the levels of SARIF as `audit` takes them: a tool's error is `high`, so that the default stops at it. */
const SEVERITIES: Readonly<Record<string, SecurityAlert['severity']>> = {
  critical: 'critical',
  high: 'high',
  medium: 'moderate',
  moderate: 'moderate',
  low: 'low',
  error: 'high',
  warning: 'moderate',
  note: 'low',
  none: 'info',
};

function severity(value: unknown): SecurityAlert['severity'] {
  return typeof value === 'string' && Object.hasOwn(SEVERITIES, value) ? (SEVERITIES[value] ?? 'unrated') : 'unrated';
}

function dependabot(item: Fields) {
  const advisory = fields(item.security_advisory, 'the advisory of an alert');
  const dependency = isFields(item.dependency) && isFields(item.dependency.package) ? item.dependency.package : {};
  const inside = isFields(item.security_vulnerability) ? item.security_vulnerability : advisory;
  const name = typeof dependency.name === 'string' ? `${dependency.name}: ` : '';
  const title = `${name}${text(advisory.summary, 'the summary of an advisory')}`;
  return { severity: severity(inside.severity), title, tool: 'Dependabot' };
}

function codeScanning(item: Fields) {
  const rule = fields(item.rule, 'the rule of an alert');
  const words = [rule.description, rule.name, rule.id].find((one) => typeof one === 'string' && one !== '');
  const tool = word(fields(item.tool, 'the tool of an alert').name, 'the name of a tool');
  return {
    severity: severity(rule.security_severity_level ?? rule.severity),
    title: String(words ?? 'an alert'),
    tool,
  };
}

function secretScanning(item: Fields) {
  const words = [item.secret_type_display_name, item.secret_type].find((one) => typeof one === 'string' && one !== '');
  return { severity: 'unrated' as const, title: String(words ?? 'a secret'), tool: 'secret scanning' };
}
