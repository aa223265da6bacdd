import { createHash } from 'node:crypto';
import type { GatherContext } from '../core/check.ts';
import { type Evidence, EvidenceError, type EvidenceProblem, type Source } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { HttpResponse, HttpTls, Ports } from '../core/ports.ts';
import { answerFacts } from '../reading/answer.ts';
import { answerNotes } from './answer-notes.ts';
import { capturedFrom } from './capture.ts';
import type { Credentials } from './credentials.ts';
import { fillStep } from './fill-step.ts';
import { type Question, requestOf } from './question.ts';
import type { Step } from './step-options.ts';

interface Options extends Credentials {
  readonly url: string;
  readonly redirects?: number;
}

/**
 * Makes the requests in order. A step that got no answer, or whose captures are not there, ends it: the facts of all
 * later steps are explained by its problem.
 */
export async function gatherSteps(
  options: Options,
  steps: readonly Step[],
  tls: HttpTls | undefined,
  ports: Ports,
  context: GatherContext,
  left: () => number,
): Promise<Evidence> {
  const session = {};
  const captured = new Map<string, string | number | boolean>();
  const answers = new Map<string, string>();
  const found = { facts: [] as Fact[], problems: [] as EvidenceProblem[], notes: [] as string[] };
  const sources = new Map<string, Source>();
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    let answered = false;
    try {
      const { question, shown } = fillStep(step, options.url, captured);
      const sameOrigin = new URL(question.url).origin === new URL(options.url).origin;
      const whole = sameOrigin ? withShared(question, options) : question;
      sources.set(shown, { kind: 'url', where: shown, trust: 'platform' });
      const request = await requestOf(whole, sameOrigin ? tls : undefined, ports.files, context);
      const answer = await ports.http.request({ ...request, session, timeout: left() });
      const read = await factsOf(step, isLast, answer, context.asked);
      found.facts.push(...read.facts);
      found.problems.push(...read.problems);
      answered = true;
      answers.set(step.name, digestOf(answer));
      if (step['same-as'] !== undefined) {
        const value = answers.get(step['same-as']) === answers.get(step.name);
        found.facts.push({ name: `${step.name}.same`, dimension: 'flag', value });
      }
      found.notes.push(...answerNotes(answer, question.url, shown).map((note) => `\`${step.name}\`: ${note}`));
      for (const [name, value] of await capturedFrom(step, answer)) {
        if (typeof value === 'string') context.hide(value);
        captured.set(name, value);
      }
    } catch (error) {
      if (!(error instanceof EvidenceError)) throw error;
      const unasked = steps.slice(answered ? index + 1 : index);
      found.problems.push(stopped(step, error, unasked, isLast ? 0 : steps.length - index - 1, context.asked));
      break;
    }
  }
  return { ...found, sources: [...sources.values()] };
}

/** Headers, credentials and certificates of the whole check are for its own origin; a step's own go before them. */
function withShared(question: Question, { headers = {}, basic, bearer, redirects }: Options): Question {
  const own = question.headers ?? {};
  const names = Object.keys(own).map((name) => name.toLowerCase());
  const ownAuthorization = question.basic || question.bearer !== undefined || names.includes('authorization');
  const kept = Object.entries(headers).filter(([name]) => {
    const lower = name.toLowerCase();
    return !names.includes(lower) && !(ownAuthorization && lower === 'authorization');
  });
  return {
    ...(redirects === undefined ? {} : { redirects }),
    ...(ownAuthorization || !basic ? {} : { basic }),
    ...(ownAuthorization || bearer === undefined ? {} : { bearer }),
    ...question,
    headers: { ...Object.fromEntries(kept), ...own },
  };
}

/** The facts of one step's answer; those of the last step under their plain names, and under its own where asked for. */
async function factsOf(
  step: Step,
  isLast: boolean,
  answer: HttpResponse,
  asked: readonly string[],
): Promise<Pick<Evidence, 'facts' | 'problems'>> {
  const prefix = `${step.name}.`;
  const named = (name: string) => `${prefix}${name}`;
  const own = asked.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const plain = isLast ? await answerFacts(answer, asked) : { facts: [], problems: [] };
  const read = await answerFacts(answer, own);
  const facts = read.facts.filter(({ name }) => !isLast || own.includes(name));
  return {
    facts: [...facts.map((fact) => ({ ...fact, name: named(fact.name) })), ...plain.facts],
    problems: [
      ...read.problems.map((problem) => ({
        ...problem,
        message: `step \`${step.name}\`: ${problem.message}`,
        ...(problem.facts ? { facts: problem.facts.map(named) } : {}),
      })),
      ...plain.problems,
    ],
  };
}

function stopped(
  step: Step,
  error: EvidenceError,
  unasked: readonly Step[],
  after: number,
  asked: readonly string[],
): EvidenceProblem {
  const problem = error.toProblem();
  const prefixes = unasked.map(({ name }) => `${name}.`);
  const plain = (name: string) => !/^[a-z][a-z0-9-]*\./.test(name) || /^(?:body|header)\./.test(name);
  const later = after === 0 ? '' : `; ${after === 1 ? 'the step' : `the ${after} steps`} after it did not run`;
  return {
    ...problem,
    message: `step \`${step.name}\`: ${problem.message}${later}`,
    facts:
      unasked.length === 0
        ? []
        : asked.filter((name) => plain(name) || prefixes.some((prefix) => name.startsWith(prefix))),
  };
}

function digestOf({ status, body }: HttpResponse): string {
  return `${status} ${createHash('sha256').update(body).digest('hex')}`;
}
