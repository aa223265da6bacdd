import type { Ask } from '../ask/asking.ts';
import type { GatherContext } from '../core/check.ts';
import type { Evidence } from '../core/evidence.ts';
import { printUrl } from '../core/url.ts';
import { list, own } from '../reading/value.ts';
import { type ActiveAlert, merged, readActive } from './active-alerts.ts';
import { type AlertFilter, alertWords, contradicts, quoted, takesLabels, takesName } from './alert.ts';
import { askApi, endpoint } from './api.ts';
import { doubtsOf, remarksOf } from './doubts.ts';
import { counted, listNote } from './named.ts';
import { healthOf } from './rule-health.ts';
import { type AlertingRule, askRules } from './rules.ts';

/** What the check `alerts` asks of Prometheus. Times in seconds. */
export interface PrometheusQuestion extends AlertFilter {
  readonly url: string;
  readonly 'max-age'?: number;
  readonly 'allow-partial'?: boolean;
}

/**
 * Which alerts fire and wait, and which rules are there to make them. Rules and alerts are two lists of one server; what
 * either of them says fires, fires. Throws `EvidenceError`.
 */
export async function prometheusAlerts(asked: PrometheusQuestion, ask: Ask, context: GatherContext): Promise<Evidence> {
  const [{ rules, answers }, listed] = await Promise.all([
    askRules(asked.url, ask),
    askApi(endpoint(asked.url, '/api/v1/alerts'), {}, ask),
  ]);
  const alerts = list(own(listed.data, 'alerts'), 'alerts').map(readActive);
  const all = merged([...rules.flatMap((rule) => rule.alerts), ...alerts]);
  const meant = all.filter((alert) => takesName(nameOf(alert), asked) && takesLabels(alert.labels, asked.labels));
  const possible = rules.filter((rule) => takesName(rule.name, asked) && !contradicts(rule.labels, asked.labels));
  const loaded = possible.filter((rule) => covers(rule, asked, meant));
  const firing = [...wordsOf(meant, true), ...firingUnseen(possible, all)];
  const waiting = wordsOf(meant, false);
  const missing = (asked.names ?? []).filter((name) => !loaded.some((rule) => rule.name === name));
  const whole = {
    doubts: [...answers, listed].flatMap(({ doubts }) => doubts),
    remarks: [...answers, listed].flatMap(({ remarks }) => remarks),
  };
  return {
    facts: [
      counted('firing', firing),
      counted('waiting', waiting),
      { name: 'rules', dimension: 'count', value: loaded.length },
      ...(asked.names === undefined ? [] : [counted('missing', [...new Set(missing)].map(quoted))]),
    ],
    sources: [{ kind: 'url', where: printUrl(endpoint(asked.url, '/api/v1/rules')), trust: 'platform' }],
    problems: [...doubtsOf(whole, asked['allow-partial']), ...healthOf(possible, context.now, asked['max-age'])],
    notes: [
      ...listNote('firing and not counted (`except`)', wordsOf(left(all, asked), true)),
      ...(loaded.length > 0 ? [] : [whyNone(rules, asked)]),
      ...remarksOf(whole, asked['allow-partial']),
    ],
  };
}

function nameOf({ labels }: ActiveAlert): string {
  return labels.get('alertname') ?? '';
}

function wordsOf(alerts: readonly ActiveAlert[], firing: boolean): string[] {
  return alerts.filter((alert) => alert.firing === firing).map(({ labels }) => alertWords(labels));
}

/** Alerts that only `except` leaves out. */
function left(all: readonly ActiveAlert[], { except, labels }: AlertFilter): readonly ActiveAlert[] {
  return except === undefined
    ? []
    : all.filter((alert) => !takesName(nameOf(alert), { except }) && takesLabels(alert.labels, labels));
}

/**
 * True for a rule that makes alerts with the labels that are meant: it sets them itself, it made such an alert, or the
 * author names it.
 */
function covers(rule: AlertingRule, { names, labels }: AlertFilter, meant: readonly ActiveAlert[]): boolean {
  if (names !== undefined || labels === undefined || takesLabels(rule.labels, labels)) return true;
  return meant.some((alert) => nameOf(alert) === rule.name);
}

/** Rules that say they fire, and of which no alert is listed that fires: those that fire are not all listed. */
function firingUnseen(rules: readonly AlertingRule[], all: readonly ActiveAlert[]): string[] {
  const seen = new Set(all.filter((alert) => alert.firing).map(nameOf));
  return rules.filter((rule) => rule.firing && !seen.has(rule.name)).map((rule) => quoted(rule.name));
}

function whyNone(rules: readonly AlertingRule[], { labels }: AlertFilter): string {
  if (rules.length === 0) return 'the server has no alerting rule at all';
  const hint = labels === undefined ? '' : '; rules whose labels come from their series are counted by `names`';
  const loaded = rules.length === 1 ? '1 alerting rule that is' : `${rules.length} alerting rules that are`;
  return `of ${loaded} loaded, none is meant${hint}`;
}
