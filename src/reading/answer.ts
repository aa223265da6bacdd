import { type Evidence, EvidenceError, type EvidenceProblem } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { HttpResponse } from '../core/ports.ts';
import type { Json } from '../core/schema.ts';
import { BODY, HEADER } from './answer-names.ts';

/** The facts of one answer. The body is only read, and headers are only shown, where a bound asks for them. */
export async function answerFacts(
  answer: HttpResponse,
  asked: readonly string[],
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const facts: Fact[] = [
    { name: 'status', dimension: 'count', value: answer.status },
    { name: 'latency', dimension: 'duration', value: answer.latency },
    { name: 'body-size', dimension: 'bytes', value: answer.body.length },
  ];
  const problems: EvidenceProblem[] = [];
  for (const name of asked.filter((one) => one.startsWith(HEADER))) {
    const value = answer.headers[name.slice(HEADER.length).toLowerCase()];
    if (value !== undefined) facts.push({ name, dimension: 'text', value });
    else
      problems.push({
        cause: 'no-fact',
        message: `the answer has no header \`${name.slice(HEADER.length)}\``,
        facts: [name],
      });
  }
  const ofBody = asked.filter((one) => one.startsWith(BODY));
  if (ofBody.length === 0) return { facts, problems };
  const read = await bodyFacts(answer, ofBody);
  return { facts: [...facts, ...read.facts], problems: [...problems, ...read.problems] };
}

async function bodyFacts(
  answer: HttpResponse,
  names: readonly string[],
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const { jsonFact, pathOfFact, readJsonOf } = await import('../reading/json-fact.ts');
  const facts: Fact[] = [];
  const problems: EvidenceProblem[] = [];
  let data: Json;
  try {
    data = await readJsonOf('the body', answer.body);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { facts, problems: [{ ...error.toProblem(), facts: names }] };
  }
  for (const name of names) {
    try {
      facts.push(await jsonFact(name, pathOfFact(name.slice(BODY.length)), data));
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      problems.push({ ...error.toProblem(), message: `the body: ${error.message}`, facts: [name] });
    }
  }
  return { facts, problems };
}
