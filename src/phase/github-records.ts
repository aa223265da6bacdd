import type { GitHubState } from '../core/github/state.ts';
import { CHECK_PREFIX, isPhaseRecord } from '../core/phase/check-name.ts';
import { readExternalId, subjectDigest } from '../core/phase/external-id.ts';
import type { Phase } from '../core/phase/phase.ts';
import type { PhaseRecord, PhaseRecords } from '../core/phase/record.ts';

type Asked = Pick<GitHubState, 'checkRuns' | 'deployments' | 'isAncestor'>;

/** What a run is about, besides the phase and the commit. */
export interface Judged {
  readonly commit: string;
  readonly sha256: string;
  readonly params: string;
  readonly phases: readonly Phase[];
}

/** The verdicts of phases as check runs `gonogo/<phase>` hold them. The newest counts, so that a NO-GO after a GO is one. */
export function githubRecords(github: Asked, judged: Judged): PhaseRecords {
  const onCommit = async (phase: string, commit: string): Promise<PhaseRecord | undefined> => {
    const subject = await subjectDigest({ ...judged, phase, commit });
    const runs = (await github.checkRuns(commit))
      .filter((run) => run.name === `${CHECK_PREFIX}${phase}` && isPhaseRecord(run))
      .sort((a, b) => b.id - a.id);
    for (const run of runs) {
      const verdict = readExternalId(run.externalId, subject);
      if (verdict && run.completedAt !== undefined)
        return { verdict, at: run.completedAt, where: run.url, trust: 'platform' };
    }
    return undefined;
  };
  return {
    async newest(phase, commit) {
      const own = await onCommit(phase, judged.commit);
      if (own || commit === 'same') return own;
      const environment = judged.phases.find(({ id }) => id === phase)?.environment;
      if (environment === undefined) return undefined;
      // Which earlier commit it was is what the phase's own environment says.
      for (const { commit: earlier } of await github.deployments(environment, undefined)) {
        if (earlier === judged.commit || !(await github.isAncestor(earlier, judged.commit))) continue;
        const found = await onCommit(phase, earlier);
        if (found) return found;
      }
      return undefined;
    },
  };
}
