import { bandOf, type FactBounds } from './bands.ts';
import type { Bound } from './bound/bound.ts';
import { isFault } from './bound/fault.ts';
import { parseBound } from './bound/parse.ts';
import { decide, worse } from './decide.ts';
import { plainText } from './escape.ts';
import type { FactSpec } from './fact.ts';
import type { State } from './judge.ts';
import type { JudgedFact } from './judge-fact.ts';
import { judgeProblem } from './judge-problem.ts';
import type { CriterionResult, Decision, Results } from './results.ts';

/**
 * What in a results document does not follow from the facts, bounds and problems it records: bands, states, counts or the
 * verdict. Empty for what gonogo wrote itself. A document that contradicts itself was changed, or is of another tool.
 */
export async function contradictions(results: Results): Promise<string[]> {
  const found = (await Promise.all(results.criteria.map(ofCriterion))).flat();
  const ids = results.criteria.map((one) => one.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) found.push(`there are two criteria \`${plainText(twice, 80)}\``);
  const { decision } = results;
  const derived = decide(results.criteria, { observe: results.observe });
  const limited = decision.reasons.some((reason) => reason.criterion === null);
  if (worse(decision.verdict, derived.verdict) !== decision.verdict)
    found.push(`the verdict is ${decision.verdict}, and its criteria make ${derived.verdict}`);
  else if (decision.verdict !== derived.verdict && !limited)
    found.push(`the verdict is ${decision.verdict}, and nothing in it says why`);
  const counts = Object.entries(derived.counts).some(([state, n]) => decision.counts[state as State] !== n);
  if (counts) found.push('the counts are not those of the criteria');
  return found;
}

/** The decision, made again from the recorded states. What limited the verdict beside the criteria can only make it worse. */
export function decidedAgain({ criteria, observe, decision }: Results): Decision {
  const derived = decide(criteria, { observe });
  const limits = decision.reasons.filter(
    ({ criterion, because }) => criterion === null && !derived.reasons.some((reason) => reason.because === because),
  );
  const verdict = worse(decision.verdict, derived.verdict);
  return { ...derived, verdict, reasons: [...limits, ...derived.reasons] };
}

async function ofCriterion(criterion: CriterionResult): Promise<string[]> {
  const { id, state, facts, problems, waiver, whenUnknown } = criterion;
  const found: string[] = [];
  const say = (text: string) => found.push(`criterion \`${plainText(id, 80)}\`: ${text}`);
  for (const fact of facts) {
    const band = await bandAgain(criterion, fact);
    // A default may be in force only where another fact is not there, which is not recorded.
    const mayRest = fact.band === null && criterion.defaults.includes(fact.name);
    if (band !== undefined && band !== fact.band && !mayRest)
      say(
        `\`${fact.name}\` is recorded as ${fact.band ?? 'not judged'}, and its bounds make it ${band ?? 'not judged'}`,
      );
  }
  for (const problem of problems) {
    const { state: made } = judgeProblem(problem, whenUnknown, undefined);
    if (made !== problem.state) say(`${problem.cause} is recorded as ${problem.state}, and is ${made}`);
  }
  const waived = [...facts, ...problems].some((one) => one.waived);
  if (waived && !(waiver?.used && waiver.phase === 'active')) say('something is waived, and no waiver is in force');
  const expected = stateAgain(criterion);
  if (expected !== state && state !== 'not-applicable')
    say(`its state is ${state}, and its evidence makes it ${expected}`);
  if (state === 'not-applicable' && (problems.length > 0 || facts.some((fact) => fact.band !== null)))
    say('it is recorded as not applicable, and was judged');
  return found;
}

const SEVERITY: readonly State[] = ['go', 'caution', 'waived', 'pending', 'unknown', 'no-go'];

/** The worst of the bands and of what the problems lead to; `unknown` where nothing was judged at all. */
function stateAgain({ facts, problems, bands }: CriterionResult): State {
  const open = [...facts, ...problems].filter((one) => !one.waived);
  const marks = open.map((one) => ('band' in one ? (one.band ?? 'go') : one.state));
  if (open.length < facts.length + problems.length) marks.push('waived' as never);
  const judged = facts.some((fact) => fact.band !== null) || problems.length > 0;
  const gone = Object.keys(bands.go ?? {}).some((name) => bands.go?.[name] === 'any');
  if (!judged && !gone) return 'unknown';
  return marks.reduce<State>((worst, mark) => (SEVERITY.indexOf(mark) > SEVERITY.indexOf(worst) ? mark : worst), 'go');
}

/** The band by the recorded bounds; null where they cannot judge it, `undefined` where they cannot be read again. */
async function bandAgain({ bands }: CriterionResult, fact: JudgedFact): Promise<JudgedFact['band'] | undefined> {
  const texts = { go: bands.go?.[fact.name], caution: bands.caution?.[fact.name], noGo: bands['no-go']?.[fact.name] };
  if (Object.values(texts).every((text) => text === undefined)) return null;
  const series = fact.series ? { series: true } : {};
  const specs: FactSpec[] = [
    { dimension: fact.dimension, describe: '', ...series },
    { dimension: 'own', describe: '', ...series },
  ];
  for (const spec of specs) {
    const bounds: Partial<Record<'go' | 'caution' | 'noGo', Bound>> = {};
    let readable = true;
    for (const [slot, text] of Object.entries(texts)) {
      if (text === undefined) continue;
      const bound = await parseBound(text, fact.name, spec);
      if (isFault(bound)) readable = false;
      else bounds[slot as keyof typeof bounds] = bound;
    }
    if (!readable) continue;
    const whole: FactBounds = { fact: fact.name, spec, isDefault: false, when: 'always', ...bounds };
    const result = bandOf(whole, fact, fact.baseline ?? undefined);
    return 'fault' in result ? null : result.band;
  }
  return undefined;
}
