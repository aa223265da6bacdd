import type { Criterion } from '../core/checklist.ts';
import type { Evidence, EvidenceProblem } from '../core/evidence.ts';
import { onlyProblem } from '../core/evidence.ts';
import { type Moment, timeOf } from '../core/phase/moment.ts';
import { isoTime } from '../core/time.ts';
import type { Start } from './start.ts';

type Timed = Pick<Criterion, 'notBefore' | 'due'>;

/** The evidence of a criterion that it is too early for; `undefined` when its time has come. Nothing is gathered before it. */
export async function notDue(
  { notBefore }: Timed,
  start: () => Promise<Start>,
  now: number,
): Promise<Evidence | undefined> {
  if (!notBefore) return undefined;
  const at = await momentAt(notBefore, start);
  if (typeof at === 'number') return at <= now ? undefined : onlyProblem(pending(notBefore, at));
  // What is due after a start that has not come is still to come; what is due before it needs the time of the start.
  const before = notBefore.kind === 'T' && notBefore.offset < 0;
  return onlyProblem(
    before ? { ...at, message: `${at.message}, and it is not before ${notBefore.text}` } : pending(notBefore),
  );
}

function pending({ text }: Moment, at?: number): EvidenceProblem {
  const when = at === undefined ? text : `${text === isoTime(at) ? '' : `${text}, `}${isoTime(at)}`;
  return {
    cause: 'not-due',
    message: `not before ${when}`,
    needed: `not before ${text}`,
    ...(at === undefined ? {} : { until: isoTime(at) }),
  };
}

/** What is still unsigned says until when it is waited for; after that it is not waited for any longer. */
export async function overdue(
  { due }: Timed,
  evidence: Evidence,
  start: () => Promise<Start>,
  now: number,
): Promise<Evidence> {
  if (!due || !evidence.problems.some(({ cause }) => cause === 'unsigned')) return evidence;
  const at = await momentAt(due, start);
  const late = typeof at === 'number' && now > at;
  const when = typeof at === 'number' && due.text !== isoTime(at) ? `${due.text}, ${isoTime(at)}` : due.text;
  const timed = (problem: EvidenceProblem): EvidenceProblem =>
    problem.cause === 'unsigned'
      ? {
          ...problem,
          ...(late ? { overdue: true } : {}),
          message: `${problem.message}; it ${late ? 'was' : 'is'} due ${when}`,
        }
      : problem;
  return { ...evidence, problems: evidence.problems.map(timed) };
}

/** The time; or why it cannot be told. */
async function momentAt(moment: Moment, start: () => Promise<Start>): Promise<number | EvidenceProblem> {
  const known = timeOf(moment, undefined);
  if (known !== undefined) return known;
  const found = await start();
  return 'problem' in found ? found.problem : (timeOf(moment, found.at) ?? found.at);
}
