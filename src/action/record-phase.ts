import { type GitHub, GitHubError, type PhaseCheck } from '../core/github.ts';
import { leadSentence } from '../core/markdown/headline.ts';
import { prose } from '../core/markdown/prose.ts';
import { CHECK_PREFIX } from '../core/phase/check-name.ts';
import { externalId } from '../core/phase/external-id.ts';
import type { Results, Verdict } from '../core/results.ts';
import type { Runner } from './runner.ts';

/** How GitHub shows a verdict. None but GO is its success; the gate's own job says whether to go on. */
const CONCLUSIONS: Readonly<Record<Verdict, PhaseCheck['conclusion']>> = {
  GO: 'success',
  CAUTION: 'neutral',
  HOLD: 'action_required',
  'NO-GO': 'failure',
};

/**
 * Records the verdict of a phase, so that the phase after it can begin: as a check run of the commit (SPEC section 6). What
 * only observes, is partial or simulated is not recorded. What cannot be written is a warning: the next phase will not find
 * it and be on HOLD.
 */
export async function recordPhase(
  results: Results,
  { github, runner }: { readonly github: GitHub | undefined; readonly runner: Runner },
): Promise<void> {
  const { checklist, context, decision, partial, simulated, observe } = results;
  const external = await externalId(results);
  if (external === undefined || context.commit === null || partial || simulated || observe) return;
  if (!github) return;
  try {
    await github.recordPhase({
      name: `${CHECK_PREFIX}${checklist.phase}`,
      commit: context.commit,
      conclusion: CONCLUSIONS[decision.verdict],
      externalId: external,
      title: decision.rollback ? `${decision.verdict}, roll back` : decision.verdict,
      summary: prose(leadSentence(results), 2000),
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const permission = error.permission ? `. Give the job:\npermissions:\n  ${error.permission}` : '';
    runner.annotate(
      'warning',
      `the verdict of the phase was not recorded, so that no phase can follow: ${error.message}${permission}`,
    );
  }
}
