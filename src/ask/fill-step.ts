import { fillPlaceholders, onlyPlaceholder } from '../core/captures.ts';
import { EvidenceError } from '../core/evidence.ts';
import { isMap } from '../core/options.ts';
import type { Json } from '../core/schema.ts';
import { printUrl } from '../core/url.ts';
import type { Question } from './question.ts';
import type { Step } from './step-options.ts';

/** What was captured, by name. */
export type Captured = ReadonlyMap<string, string | number | boolean>;

/** The question of a step with every `{{ name }}` filled in, and its URL without them, for people. Throws `EvidenceError`. */
export function fillStep(step: Step, base: string, captured: Captured): { question: Question; shown: string } {
  const captureOf = (name: string) => {
    const value = captured.get(name);
    if (value === undefined) throw new EvidenceError('missing', `nothing was captured as \`${name}\``);
    return value;
  };
  const raw = (text: string) => fillPlaceholders(text, (name) => String(captureOf(name)));
  const { name: _, path, url, headers, json, body, capture, 'same-as': same, ...rest } = step;
  void capture;
  void same;
  if (path !== undefined && !path.startsWith('/')) throw new EvidenceError('invalid', '`path` does not begin with `/`');
  const place = url ?? (path === undefined ? base : `${new URL(base).origin}${path}`);
  const question = {
    ...rest,
    url: fillUrl(place, (name) => String(captureOf(name))),
    ...(headers ? { headers: Object.fromEntries(Object.entries(headers).map(([key, text]) => [key, raw(text)])) } : {}),
    ...(json === undefined ? {} : { json: fillJson(json, raw, captureOf) }),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? raw(body) : body }),
  };
  return { question, shown: printUrl(fillPlaceholders(place, () => '***')) };
}

/** True for a URL whose scheme, host or port a captured value would decide. */
export function hostDepends(url: string): boolean {
  const originWith = (value: string) => {
    const filled = fillPlaceholders(url, () => value);
    return URL.canParse(filled) ? new URL(filled).origin : undefined;
  };
  return originWith('x') !== originWith('y') || originWith('x') === undefined;
}

/** A captured value is one part of the path or query, whatever it holds: it is URL-encoded and adds or leaves no folder. */
function fillUrl(text: string, captureOf: (name: string) => string): string {
  if (hostDepends(text))
    throw new EvidenceError('denied', 'a captured value may stand in path and query, never in scheme, host or port');
  // Half of a surrogate pair has no URL-encoding.
  const filled = new URL(
    fillPlaceholders(text, (name) => encodeURIComponent(captureOf(name).replace(/\p{Surrogate}/gu, '\ufffd'))),
  );
  const expected = new URL(fillPlaceholders(text, () => 'x'));
  if (filled.origin !== expected.origin || depth(filled) !== depth(expected))
    throw new EvidenceError('invalid', 'a captured value is `.` or `..`, which would make another path of the URL');
  return filled.href;
}

function depth(url: URL): number {
  return url.pathname.split('/').length;
}

/** In JSON, a text that is one placeholder and nothing else becomes the value with its type. */
function fillJson(
  json: Json,
  raw: (text: string) => string,
  captureOf: (name: string) => string | number | boolean,
): Json {
  if (typeof json === 'string') {
    const whole = onlyPlaceholder(json);
    return whole === undefined ? raw(json) : captureOf(whole);
  }
  if (Array.isArray(json)) return (json as readonly Json[]).map((item) => fillJson(item, raw, captureOf));
  if (!isMap(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, fillJson(value, raw, captureOf)]));
}
