import type { Ask } from '../ask/asking.ts';
import type { GatherContext } from '../core/check.ts';
import { displayNumber } from '../core/display.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import { LIMITS } from '../core/limits.ts';
import { parseDuration } from '../core/quantity.ts';
import { namedUnit, type Unit } from '../core/unit.ts';
import { printUrl } from '../core/url.ts';
import type { Aggregate } from '../reading/declared-fact.ts';
import { type ApiAnswer, askApi, endpoint } from './api.ts';
import { doubtsOf, remarksOf } from './doubts.ts';
import { instantValue } from './instant.ts';
import { gapsOf, type Range, rangeFacts, rangeSeries } from './range.ts';

/** The options of the check `prometheus`, read. Durations in seconds, but `range`, which may be a word. */
export interface Query {
  readonly url: string;
  readonly query: string;
  readonly range?: string;
  readonly step?: number;
  readonly unit?: string;
  readonly aggregate?: Aggregate;
  readonly 'max-age'?: number;
  readonly 'allow-partial'?: boolean;
}

/** Prometheus takes a sample for current for five minutes, unless it was started with another `--query.lookback-delta`. */
const MAX_AGE = 300;
/** Values of a range where no step is named, and the shortest step there is then: no scrape is much faster. */
const LIKELY_SAMPLES = 1000;
const SHORTEST_STEP = 15;
/** A soak is looked at from so many steps on: fewer are no series. */
const SOAK_STEPS = 3;
const NUMBER: Unit = { dimension: 'number', shift: 0 };

/** Puts the query and reads what came. Throws `EvidenceError`. */
export async function putQuery(query: Query, ask: Ask, context: GatherContext): Promise<Evidence> {
  const unit = (query.unit === undefined ? undefined : namedUnit(query.unit)) ?? NUMBER;
  return query.range === undefined ? instant(query, unit, ask, context) : overTime(query, unit, ask, context);
}

async function instant(query: Query, unit: Unit, ask: Ask, context: GatherContext): Promise<Evidence> {
  const url = endpoint(query.url, '/api/v1/query');
  const put = (text: string) =>
    askApi(url, { query: text, time: String(context.now), timeout: serverTime(context) }, ask);
  const answer = await put(query.query);
  const { value, time } = instantValue(answer.data, unit, query.aggregate);
  const measuredAt = query['max-age'] === undefined ? time : Math.min(time, await sampleTime(query, put));
  const age = Math.round((context.now - measuredAt) * 1000) / 1000;
  const limit = query['max-age'] ?? MAX_AGE;
  const stale: EvidenceProblem[] =
    Math.abs(age) <= limit
      ? []
      : [
          {
            cause: 'stale',
            message: `the sample is ${age < 0 ? 'of the future' : `${displayNumber(age, 'duration')} old`}, and may be ${displayNumber(limit, 'duration')} old`,
            hint: 'is the target still scraped? do the clocks agree?',
          },
        ];
  return {
    facts: [{ name: 'value', dimension: unit.dimension, value }],
    sources: [{ kind: 'url', where: printUrl(url), ageSeconds: Math.max(0, age), trust: 'platform' }],
    problems: [...doubtsOf(answer, query['allow-partial']), ...stale],
    notes: remarksOf(answer, query['allow-partial']),
  };
}

/**
 * When the oldest sample behind the value was scraped. For what is computed (`rate(…)`) that is the time of the query itself:
 * PromQL keeps no other.
 */
async function sampleTime({ query }: Query, put: (text: string) => Promise<ApiAnswer>): Promise<number> {
  const { data } = await put(`timestamp(${query}\n)`);
  return instantValue(data, NUMBER, 'min').value;
}

async function overTime(query: Query, unit: Unit, ask: Ask, context: GatherContext): Promise<Evidence> {
  const range = await rangeOf(query, context);
  const url = endpoint(query.url, '/api/v1/query_range');
  const parameters = {
    query: query.query,
    start: String(range.start),
    end: String(range.end),
    step: String(range.step),
    timeout: serverTime(context),
  };
  const answer = await askApi(url, parameters, ask);
  const series = rangeSeries(answer.data, range, unit, query.aggregate);
  const last = series.samples.at(-1)?.[0] ?? range.start;
  const facts = rangeFacts(series, unit);
  return {
    // A series is long, and kept in the results where a bound is judged by it.
    facts: facts.filter(({ name }) => name !== 'value' || context.asked.includes(name)),
    sources: [
      { kind: 'url', where: printUrl(url), ageSeconds: Math.max(0, Math.round(context.now - last)), trust: 'platform' },
    ],
    problems: [...doubtsOf(answer, query['allow-partial']), ...gapsOf(series, range)],
    notes: remarksOf(answer, query['allow-partial']),
  };
}

async function rangeOf({ range = '', step }: Query, context: GatherContext): Promise<Range> {
  const { now } = context;
  const seconds = range === 'soak' ? now - (await soakStart(context)) : parseDuration(range);
  if (seconds === undefined || (seconds === 0 && range !== 'soak'))
    throw new EvidenceError('invalid', `\`range\` is no time to look back`);
  const every = step ?? Math.min(seconds, Math.max(SHORTEST_STEP, Math.ceil(seconds / LIKELY_SAMPLES)));
  if (range === 'soak' && seconds < SOAK_STEPS * Math.max(every, SHORTEST_STEP))
    throw new EvidenceError('soaking', 'it was deployed a moment ago, and there is no series of it yet');
  if (every <= 0 || seconds / every > LIMITS.seriesSamples)
    throw new EvidenceError('invalid', `\`step\` does not fit into \`range\``);
  return { start: now - seconds, end: now, step: every };
}

/** When the soak of the phase began. Throws `EvidenceError`. */
async function soakStart({ phase, now }: GatherContext): Promise<number> {
  if (phase?.soak === undefined)
    throw new EvidenceError('missing', '`range: soak` needs a phase that soaks', 'write a time, such as `range: 10m`');
  const start = await phase.soaking();
  if ('problem' in start) throw new EvidenceError(start.problem.cause, start.problem.message, start.problem.hint);
  return Math.min(start.at, now);
}

/** The server gives up before we do, and says so. */
function serverTime({ timeout }: GatherContext): string {
  return `${Math.max(1, Math.floor(timeout * 0.9))}s`;
}
