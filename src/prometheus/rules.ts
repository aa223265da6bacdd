import type { Ask } from '../ask/asking.ts';
import { EvidenceError } from '../core/evidence.ts';
import type { Json } from '../core/schema.ts';
import type { Labels } from '../core/selector.ts';
import { instant } from '../reading/instant.ts';
import { finite, list, own, text } from '../reading/value.ts';
import { type ActiveAlert, readActive } from './active-alerts.ts';
import { labelsOf } from './alert.ts';
import { type ApiAnswer, askApi, endpoint } from './api.ts';

/** An alerting rule as the server has loaded it. Times in seconds. */
export interface AlertingRule {
  readonly name: string;
  /** Those the rule itself sets; its alerts also have those of their series. */
  readonly labels: Labels;
  readonly firing: boolean;
  readonly alerts: readonly ActiveAlert[];
  readonly health: string;
  readonly lastError: string | undefined;
  /** `undefined` before the first time. */
  readonly evaluatedAt: number | undefined;
  readonly interval: number;
}

/** Pages of groups that are asked for; servers give some hundred groups a page. */
const PAGES = 50;

/**
 * Asks which alerting rules are loaded (https://prometheus.io/docs/prometheus/latest/querying/api/#rules), all pages of them. Recording
 * rules are left out. Throws `EvidenceError`.
 */
export async function askRules(
  url: string,
  ask: Ask,
): Promise<{ rules: readonly AlertingRule[]; answers: readonly ApiAnswer[] }> {
  const rules: AlertingRule[] = [];
  const answers: ApiAnswer[] = [];
  const tokens = new Set<string>();
  let token = '';
  do {
    const page: Record<string, string> = token === '' ? {} : { group_next_token: token };
    const answer = await askApi(endpoint(url, '/api/v1/rules'), { type: 'alert', ...page }, ask);
    answers.push(answer);
    for (const group of list(own(answer.data, 'groups'), 'groups')) rules.push(...readGroup(group));
    token = text(own(answer.data, 'groupNextToken')) ?? '';
    if (token !== '' && (tokens.has(token) || answers.length >= PAGES))
      throw new EvidenceError(
        'invalid',
        'the list of rules has no end',
        `after ${answers.length} pages there are more`,
      );
    tokens.add(token);
  } while (token !== '');
  return { rules, answers };
}

function readGroup(group: Json): AlertingRule[] {
  const interval = finite(own(group, 'interval'), 'interval');
  return list(own(group, 'rules'), 'rules').flatMap((rule) => {
    const type = own(rule, 'type');
    if (type === 'recording') return [];
    if (type !== 'alerting') throw new EvidenceError('invalid', 'a rule is neither an alert nor a recording');
    const name = text(own(rule, 'name'));
    const health = text(own(rule, 'health'));
    if (name === undefined || name === '') throw new EvidenceError('invalid', 'a rule has no name');
    if (health === undefined)
      throw new EvidenceError('invalid', 'the server does not say whether its rules can be evaluated');
    return [
      {
        name,
        labels: labelsOf(rule),
        firing: own(rule, 'state') === 'firing',
        alerts: list(own(rule, 'alerts') ?? [], 'alerts').map(readActive),
        health,
        lastError: text(own(rule, 'lastError')),
        evaluatedAt: evaluated(own(rule, 'lastEvaluation')),
        interval,
      },
    ];
  });
}

/** Go writes its zero time, the year 1, for never. */
function evaluated(value: Json | undefined): number | undefined {
  const time = instant(value);
  return time === undefined || time <= 0 ? undefined : time;
}
