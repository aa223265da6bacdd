import { type Severity, severityScore } from './severity.ts';

const V3: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
};
/** Privileges weigh differently when the scope changes. */
const PRIVILEGES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
};
const V2: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
};

/**
 * The severity of a CVSS vector by its base score: versions 3.0 and 3.1
 * (https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations) and 2
 * (https://www.first.org/cvss/v2/guide#3-2-1-Base-Equation, by NVD's bands, which have no `critical`). `undefined` for
 * anything else; version 4 has no formula but tables, so a report must give its score.
 */
export function severityVector(vector: string | undefined): Severity | undefined {
  if (vector === undefined) return undefined;
  const metrics = metricsOf(vector.trim());
  if (/^CVSS:3\.[01]\//.test(vector.trim())) return severityScore(scoreV3(metrics));
  if (/^\(?(?:CVSS:2\.0\/)?AV:[LAN]\/AC:[HML]\/Au:/.test(vector.trim())) {
    const severity = severityScore(scoreV2(metrics));
    return severity === 'critical' ? 'high' : severity;
  }
  return undefined;
}

function metricsOf(vector: string): ReadonlyMap<string, string> {
  const parts = vector.replaceAll(/[()]/g, '').split('/');
  return new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]));
}

function scoreV3(metrics: ReadonlyMap<string, string>): number {
  const scope = metrics.get('S') ?? '';
  const [av, ac, ui, c, i, a] = ['AV', 'AC', 'UI', 'C', 'I', 'A'].map((name) => weight(V3, name, metrics)) as Six;
  const pr = PRIVILEGES[scope]?.[metrics.get('PR') ?? ''] ?? Number.NaN;
  const base = 1 - (1 - c) * (1 - i) * (1 - a);
  const impact = scope === 'C' ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
  const sum = (scope === 'C' ? 1.08 : 1) * (impact + 8.22 * av * ac * pr * ui);
  return impact <= 0 ? 0 : roundUp(Math.min(sum, 10));
}

function scoreV2(metrics: ReadonlyMap<string, string>): number {
  const [av, ac, au, c, i, a] = ['AV', 'AC', 'Au', 'C', 'I', 'A'].map((name) => weight(V2, name, metrics)) as Six;
  const impact = 10.41 * (1 - (1 - c) * (1 - i) * (1 - a));
  const score = (0.6 * impact + 0.4 * 20 * av * ac * au - 1.5) * (impact === 0 ? 0 : 1.176);
  return Math.round(score * 10) / 10;
}

type Six = [number, number, number, number, number, number];

/** NaN for a metric that is missing or unknown, which makes the whole score none. */
function weight(weights: typeof V3, name: string, metrics: ReadonlyMap<string, string>): number {
  return weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN;
}

/** The specification's own rounding, which keeps 4.02 from becoming 4.1 by a floating-point error. */
function roundUp(score: number): number {
  const whole = Math.round(score * 100_000);
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}
