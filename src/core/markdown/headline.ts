import { callOf } from '../decide.ts';
import { markdown } from '../escape.ts';
import type { RenderOptions } from '../renderer.ts';
import type { Results } from '../results.ts';
import { firedTriggers, ROLL_BACK } from '../rollback.ts';
import { applicable, LOOKS, reservations, VERDICT_LOOKS } from '../status.ts';
import { watchWords } from '../watch/words.ts';
import { commitLink } from './link.ts';
import { moment } from './moment.ts';
import { prose } from './prose.ts';

/** "🔴 NO-GO — checkout-service, canary"; "🔴 NO-GO, ROLL BACK — …" where a trigger fired. */
export function headline({ decision, checklist }: Results): string {
  const { verdict, rollback } = decision;
  const phase = checklist.phase === null ? '' : `, ${markdown(checklist.phase, 64)}`;
  const back = rollback ? `, ${ROLL_BACK}` : '';
  return `${VERDICT_LOOKS[verdict].icon} ${verdict}${back} — ${markdown(checklist.name, 120)}${phase}`;
}

/** The one sentence that matters most: "2 of 14 criteria block." */
export function leadSentence(results: Results): string {
  const fired = firedTriggers(results);
  const sentence = stateSentence(results);
  return fired === undefined ? sentence : `${ROLL_BACK}: ${fired}. ${sentence}`;
}

function stateSentence(results: Results): string {
  const { decision } = results;
  const { total } = applicable(results);
  const counted = results.criteria.filter((one) => results.observe || one.mode === 'enforce');
  const calling = (verdict: string) => counted.filter((one) => callOf(one) === verdict).length;
  const overall = decision.reasons.find((reason) => reason.criterion === null);
  const extra = overall ? ` ${capital(overall.because)}.` : '';
  switch (decision.verdict) {
    case 'GO':
      return allGo(decision.counts.go, total);
    case 'CAUTION': {
      const looks = calling('CAUTION');
      if (looks === 0 && overall) return `Nothing blocks.${extra}`;
      return `Nothing blocks; ${looks === 1 ? '1 item needs' : `${looks} items need`} a look.${extra}`;
    }
    case 'HOLD': {
      const waiting = calling('HOLD');
      if (waiting === 0 && overall) return `${capital(overall.because)}.`;
      return `Nothing is wrong; ${waiting === 1 ? '1 criterion is' : `${waiting} criteria are`} still to come.${extra}`;
    }
    case 'NO-GO': {
      const blocking = calling('NO-GO') + calling('HOLD');
      return blocking === 0 && overall
        ? `${capital(overall.because)}.`
        : `${blocking} of ${total} criteria ${blocking === 1 ? 'blocks' : 'block'}.${extra}`;
    }
  }
}

/** The line below the heading: the sentence, the counts, what was judged. */
export function leadLine(results: Results, options: RenderOptions): string {
  return `**${prose(leadSentence(results), 400)}** ${countsLine(results, options)}`;
}

/** The counts, what limits the verdict, and what was judged. */
export function countsLine(results: Results, options: RenderOptions): string {
  const { counts } = results.decision;
  const { applicable: some, total } = applicable(results);
  const parts = (['no-go', 'unknown', 'pending', 'caution', 'waived', 'go'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${counts[state]} ${LOOKS[state].word}`);
  const commit = commitLink(results, options);
  return [
    ...parts,
    ...(some === total ? [] : [`${some} of ${total} criteria apply`]),
    ...reservations(results).map((text) => `**${text}**`),
    ...(results.watch ? [watchWords(results.watch)] : []),
    ...(results.decision.holdsUntil ? [`holds until ${moment(results.decision.holdsUntil)}`] : []),
    ...(commit ? [`commit ${commit}`] : []),
  ].join(' · ');
}

function allGo(go: number, total: number): string {
  if (go < total) return `${go} of ${total} criteria are go.`;
  return total === 1 ? 'The only criterion is go.' : `All ${total} criteria are go.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
