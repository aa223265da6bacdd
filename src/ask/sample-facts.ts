import type { Evidence, EvidenceError, EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';

/** What came of one sample. */
export type Sample =
  | ({ readonly available: boolean; readonly status: number } & Pick<Evidence, 'facts' | 'problems'>)
  | { readonly error: EvidenceError };

type Found = Pick<Evidence, 'facts' | 'problems'> & { readonly notes: readonly string[] };
type Answered = Exclude<Sample, { readonly error: EvidenceError }>;

const OF_TIME = ['latency', 'max', 'p50', 'p95'];

/**
 * The facts of all samples together. Those that were not available have no latency, and count in a percentile as slower
 * than all others. What is read from body or headers must be the same in every sample that was available.
 */
export function sampleFacts(samples: readonly Sample[], asked: readonly string[]): Found {
  if (samples.length === 0) return { facts: [], problems: [], notes: [] };
  const available = samples.filter((sample): sample is Answered => 'available' in sample && sample.available);
  const facts: Fact[] = [
    { name: 'availability', dimension: 'ratio', value: available.length / samples.length },
    { name: 'requests', dimension: 'count', value: samples.length },
  ];
  const others = asked.filter((name) => /^(?:body\.|header\.|body-size$)/.test(name));
  if (available.length === 0) {
    const message = `none of ${samples.length} samples was available, so there is nothing to read and no latency`;
    const wanted = asked.filter((name) => OF_TIME.includes(name) || others.includes(name));
    const problems: EvidenceProblem[] = wanted.length === 0 ? [] : [{ cause: 'empty', message, facts: wanted }];
    return { facts, problems, notes: notesOf(samples, 0) };
  }
  const times = timeFacts(available, samples.length, asked);
  const same = others.map((name) => sameInAll(name, available));
  return {
    facts: [...facts, ...times.facts, ...same.flatMap((one) => ('fact' in one ? [one.fact] : []))],
    problems: [...times.problems, ...same.flatMap((one) => ('problem' in one ? [one.problem] : []))],
    notes: notesOf(samples, available.length),
  };
}

function timeFacts(
  available: readonly Answered[],
  total: number,
  asked: readonly string[],
): Pick<Evidence, 'facts' | 'problems'> {
  const seconds = available
    .map(({ facts }) => Number(facts.find(({ name }) => name === 'latency')?.value))
    .sort((a, b) => a - b);
  const facts: Fact[] = [];
  const problems: EvidenceProblem[] = [];
  const percentiles = { p50: 0.5, ...(total >= 20 ? { p95: 0.95 } : {}), latency: undefined, max: undefined };
  for (const [name, share] of Object.entries(percentiles)) {
    // The nearest rank among all samples (https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method).
    const value = share === undefined ? seconds.at(-1) : seconds[Math.ceil(share * total) - 1];
    if (value !== undefined) facts.push({ name, dimension: 'duration', value });
    else if (asked.includes(name))
      problems.push({
        cause: 'empty',
        message: `there is no \`${name}\`: only ${seconds.length} of ${total} samples were available`,
        facts: [name],
      });
  }
  return asked.includes('p95') && total < 20
    ? {
        facts,
        problems: [...problems, { cause: 'too-few', message: `${total} samples have no p95`, facts: ['p95'] }],
      }
    : { facts, problems };
}

function sameInAll(
  name: string,
  available: readonly Answered[],
): { readonly fact: Fact } | { readonly problem: EvidenceProblem } {
  const found = available.map(({ facts }) => facts.find((fact) => fact.name === name));
  const problem = available.flatMap(({ problems }) => problems.filter((one) => one.facts?.includes(name)))[0];
  if (problem) return { problem: { ...problem, facts: [name] } };
  const [first] = found;
  if (first && found.every((fact) => fact?.value === first.value)) return { fact: first };
  const message = `\`${name}\` is not the same in all of ${available.length} samples`;
  return { problem: { cause: 'ambiguous', message, facts: [name] } };
}

/** How many samples were not available, and why. */
function notesOf(samples: readonly Sample[], available: number): string[] {
  if (available === samples.length) return [];
  const reasons = new Map<string, number>();
  for (const sample of samples) {
    if ('available' in sample && sample.available) continue;
    const reason = 'error' in sample ? sample.error.message : `status ${sample.status}`;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const listed = [...reasons].slice(0, 5).map(([reason, times]) => `${reason} (${times})`);
  return [`${samples.length - available} of ${samples.length} samples were not available: ${listed.join('; ')}`];
}
