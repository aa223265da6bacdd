import { digest } from '../digest.ts';
import { type Results, VERDICTS, type Verdict } from '../results.ts';
import { PHASE_MARK } from './check-name.ts';

/** What a verdict of a phase is about; two runs about the same give the same digest. */
export interface PhaseSubject {
  readonly commit: string;
  readonly phase: string;
  /** SHA-256 of the checklist's bytes. */
  readonly sha256: string;
  /** Digest of the values of the parameters. */
  readonly params: string;
}

/** Digest of what a verdict is about. */
export function subjectDigest({ commit, phase, sha256, params }: PhaseSubject): Promise<string> {
  return digest({ commit, phase, sha256, params });
}

/**
 * What a check run of a phase says by its `external_id`: its verdict, what it is about, and a digest of the results it came
 * from. GitHub's own fields hold no verdict: a check run knows success and failure only.
 */
export async function externalId(results: Results): Promise<string | undefined> {
  const { checklist, context, decision } = results;
  if (checklist.phase === null || context.commit === null) return undefined;
  const subject = {
    commit: context.commit,
    phase: checklist.phase,
    sha256: checklist.sha256,
    params: checklist.params,
  };
  return [PHASE_MARK, decision.verdict, await subjectDigest(subject), await digest(results)].join(' ');
}

/** The verdict in an `external_id`, where it is one of ours and about that subject. */
export function readExternalId(text: string, subject: string): Verdict | undefined {
  const [mark, verdict, about, results] = text.split(' ');
  const known = VERDICTS.find((one) => one === verdict);
  const whole = mark === PHASE_MARK && /^[0-9a-f]{64}$/.test(results ?? '');
  return whole && about === subject ? known : undefined;
}
