import type { Ask } from '../ask/asking.ts';
import type { GatherContext } from '../core/check.ts';
import { displayNumber } from '../core/display.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import type { HttpResponse } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { printUrl } from '../core/url.ts';
import { at, list, text } from '../reading/value.ts';
import { type AlertFilter, alertWords, type LabelFilter, quoted, takesLabels, takesName } from './alert.ts';
import { endpoint, readAnswer } from './api.ts';
import { type ManagedAlert, readManaged } from './managed-alerts.ts';
import { counted, listNote } from './named.ts';
import { refused } from './status.ts';

/** What the check `alerts` asks of Alertmanager. Times in seconds. */
export interface AlertmanagerQuestion extends AlertFilter {
  readonly url: string;
  /** An alert that always fires, so that its absence shows that none arrive. */
  readonly heartbeat: string | { readonly name: string; readonly labels?: LabelFilter };
  readonly 'max-age'?: number;
}

/** Prometheus sends an alert that goes on every minute, or at each turn of its rule. */
const MAX_AGE = 600;
const EVERYTHING = { active: 'true', silenced: 'true', inhibited: 'true', unprocessed: 'true' };

/**
 * Which alerts Alertmanager has (https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml). It knows no rules, so the
 * heartbeat has to show that alerts arrive at all. Throws `EvidenceError`.
 */
export async function managedAlerts(asked: AlertmanagerQuestion, ask: Ask, context: GatherContext): Promise<Evidence> {
  const put = async (path: string, parameters: Readonly<Record<string, string>>) => {
    const url = endpoint(asked.url, path);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const answer = await ask({ url: url.href, bodyBytes: LIMITS.metricsPageBytes });
    const json = await readAnswer(answer);
    if (answer.status !== 200) throw refused(answer.status);
    return { answer, json };
  };
  const [alerts, status] = await Promise.all([put('/api/v2/alerts', EVERYTHING), put('/api/v2/status', {})]);
  const now = serverTime(alerts.answer) ?? context.now;
  const all = list(alerts.json, 'alerts')
    .map(readManaged)
    .filter((alert) => alert.endsAt > now);
  const beats = all.filter((alert) => isBeat(alert, asked.heartbeat));
  const meant = all.filter(
    (alert) => !beats.includes(alert) && takesName(alert.name, asked) && takesLabels(alert.labels, asked.labels),
  );
  const firing = meant.filter((alert) => !alert.suppressed);
  const suppressed = meant.filter((alert) => alert.suppressed);
  const named = (alerts: readonly ManagedAlert[]) => alerts.map(({ labels }) => alertWords(labels));
  return {
    facts: [counted('firing', named(firing)), counted('suppressed', named(suppressed))],
    sources: [
      {
        kind: 'url',
        where: printUrl(endpoint(asked.url, '/api/v2/alerts')),
        tool: toolOf(status.json),
        trust: 'platform',
      },
    ],
    problems: [...pulse(beats, asked, now), ...clusterOf(status.json)],
    notes: listNote('silenced, inhibited or muted, and not counted', named(suppressed)),
  };
}

/** The server's clock, by which its alerts end. */
function serverTime({ headers }: HttpResponse): number | undefined {
  const time = Date.parse(headers.date ?? '');
  return Number.isFinite(time) ? time / 1000 : undefined;
}

function isBeat(alert: ManagedAlert, heartbeat: AlertmanagerQuestion['heartbeat']): boolean {
  if (typeof heartbeat === 'string') return alert.name === heartbeat;
  return alert.name === heartbeat.name && takesLabels(alert.labels, heartbeat.labels);
}

function pulse(beats: readonly ManagedAlert[], asked: AlertmanagerQuestion, now: number): EvidenceProblem[] {
  const { heartbeat } = asked;
  const name = quoted(typeof heartbeat === 'string' ? heartbeat : heartbeat.name);
  const hint =
    'no alert may mean that none arrive: is Prometheus there, with its rules, and does it reach this Alertmanager?';
  if (beats.length === 0) return [{ cause: 'missing', message: `the heartbeat ${name} is not there`, hint }];
  const age = now - Math.max(...beats.map((alert) => alert.updatedAt));
  if (Math.abs(age) <= (asked['max-age'] ?? MAX_AGE)) return [];
  const when = age < 0 ? 'from the future' : `${displayNumber(age, 'duration', 3)} old`;
  return [{ cause: 'stale', message: `the heartbeat ${name} is ${when}`, hint }];
}

/** A cluster that is still settling does not have all alerts and silences of the others yet. */
function clusterOf(status: Json): EvidenceProblem[] {
  const state = text(at(status, 'cluster', 'status'));
  if (state === 'ready' || state === 'disabled') return [];
  if (state === 'settling')
    return [
      { cause: 'too-few', message: 'the cluster of Alertmanager is still settling', hint: 'ask again in a minute' },
    ];
  throw new EvidenceError('invalid', 'Alertmanager does not say that its cluster is ready');
}

function toolOf(status: Json): string {
  const version = text(at(status, 'versionInfo', 'version'));
  return version !== undefined && /^[\w.+~-]{1,40}$/.test(version) ? `Alertmanager ${version}` : 'Alertmanager';
}
