import { displayNumber } from '../core/display.ts';
import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import { readSelector } from '../core/selector.ts';
import { counted } from './named.ts';
import type { MetricsPage } from './page.ts';
import { readSeries, type SeriesFact } from './page-facts.ts';
import type { PageSample } from './page-line.ts';
import { missingNames, samplesOf } from './page-names.ts';

/** What a criterion asks of pages of metrics. Times in seconds. */
export interface PageQuestion {
  readonly names: readonly string[];
  readonly facts: readonly (readonly [name: string, fact: SeriesFact])[];
  readonly maxAge: number | undefined;
  readonly now: number;
}

/** Clocks differ; a sample from further ahead than this is dated wrongly. */
const SKEW = 300;

/** The facts that pages of metrics give. What cannot be read of one takes nothing from the others. */
export async function pageEvidence(
  pages: readonly MetricsPage[],
  question: PageQuestion,
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const facts: Fact[] = [];
  const problems: EvidenceProblem[] = [];
  if (pages.length === 0) return { facts, problems };
  for (const [name, asked] of question.facts) {
    try {
      const { fact, samples } = await readSeries(name, asked, pages);
      facts.push(fact);
      problems.push(...staleness(name, samples, question));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const problem = error.toProblem();
      problems.push({ ...problem, message: `\`${name}\`: ${problem.message}`, facts: [name] });
    }
  }
  if (question.names.length === 0) return { facts, problems };
  const missing = await missingNames(question.names, pages);
  const words = missing.map(({ name, near }) => `\`${name}\`${near === undefined ? '' : ` (there is \`${near}\`)`}`);
  facts.push(counted('missing', words));
  for (const name of question.names) {
    const selector = await readSelector(name);
    if (typeof selector !== 'string')
      problems.push(...staleness(name, samplesOf(selector, pages), question, 'missing'));
  }
  return { facts, problems };
}

/** Where a page says when a sample was measured, it may be as old as `max-age` allows. */
function staleness(
  name: string,
  samples: readonly PageSample[],
  { maxAge, now }: PageQuestion,
  fact = name,
): EvidenceProblem[] {
  if (maxAge === undefined) return [];
  const ages = samples.flatMap(({ time }) => (time === undefined ? [] : [now - time]));
  const bad = ages.find((age) => age > maxAge || age < -SKEW);
  if (bad === undefined) return [];
  return [
    {
      cause: 'stale',
      message:
        bad < 0
          ? `\`${name}\` is dated ${displayNumber(-bad, 'duration', 3)} from now`
          : `\`${name}\` is ${displayNumber(bad, 'duration', 3)} old; at most ${displayNumber(maxAge, 'duration', 3)} is allowed`,
      hint: 'is it still measured? do the clocks agree?',
      facts: [fact],
    },
  ];
}
