import { defineCheck } from '../core/check.ts';
import type { Checklist, Criterion } from '../core/checklist.ts';
import { EvidenceError } from '../core/evidence.ts';
import { defaultBounds } from '../core/load/default-bounds.ts';
import { isMap } from '../core/options.ts';
import { callError, type UserError } from '../core/problem.ts';
import type { Json } from '../core/schema.ts';
import { parseJson } from '../reading/json.ts';

/** A job that the gate's own job needs, and how it ended: `success`, `failure`, `cancelled`, `skipped`. */
export interface Need {
  readonly job: string;
  readonly result: string;
}

/** What the input is for, as it is written in a workflow. */
const PASTE =
  'write `gate: { needs: [build, test], if: "${{ !cancelled() }}", … }` and, in the step, `needs: ${{ toJSON(needs) }}`';

/**
 * Reads the input `needs`, the context of that name as JSON
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#needs-context). Nothing in it means that the
 * job waits for nothing, and then the input proves nothing. Throws `UserError`.
 */
export function readNeeds(text: string): readonly Need[] {
  const needs = parsed(text);
  if (!isMap(needs)) throw wrong('is no map of jobs');
  const jobs = Object.entries(needs);
  if (jobs.length === 0) throw wrong('names no job: the job of this step says `needs:` nowhere');
  return jobs.map(([job, of]) => {
    if (!/^[A-Za-z_][\w-]{0,99}$/.test(job)) throw wrong('has a key that is no job');
    const result = isMap(of) ? of.result : undefined;
    if (typeof result !== 'string' || result === '' || result.length > 100)
      throw wrong(`does not say how the job \`${job}\` ended`);
    return { job, result };
  });
}

function parsed(text: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw wrong(`is no JSON: ${error.message.replace('the file', 'the text')}`);
  }
}

function wrong(what: string): UserError {
  return callError('call-invalid', `the input \`needs\` ${what}`, PASTE);
}

/** How one job ended. It stands in no checklist, so that no checklist can loosen it. */
function jobCheck({ job, result }: Need) {
  return defineCheck({
    key: 'needs',
    summary: 'A job that the job of the gate needs: did it succeed?',
    options: { type: 'object', additionalProperties: false, properties: {} },
    facts: { known: { result: { dimension: 'text', describe: 'How the job ended.', example: 'success' } } },
    defaults: [{ band: 'go', fact: 'result', bound: 'success' }],
    async gather() {
      const detail = DETAILS[result] ?? 'only `success` is success';
      return {
        facts: [{ name: 'result', dimension: 'text', value: result, ...(result === 'success' ? {} : { detail }) }],
        sources: [{ kind: 'name', where: `needs.${job}.result`, trust: 'platform' }],
        problems: [],
      };
    },
  });
}

const DETAILS: Readonly<Record<string, string>> = {
  failure: 'see the log of the job',
  cancelled: 'run it again; a job that did not come to its end has shown nothing',
  skipped: 'a job that did not run has shown nothing; one that it needs may have failed, or its `if` is false',
};

/** A required criterion `needs/<job>` for each job. No id of a checklist has a slash, so that none is taken. */
export async function needsCriteria(needs: readonly Need[], { file }: Pick<Checklist, 'file'>): Promise<Criterion[]> {
  return Promise.all(
    needs.map(async (need) => {
      const check = jobCheck(need);
      return {
        id: `needs/${need.job}`,
        title: `The job ${need.job} succeeded`,
        check,
        options: {},
        optionsPath: [],
        bounds: await defaultBounds(check, check.defaults, {}, new Map()),
        enough: [],
        level: 'required',
        mode: 'enforce',
        whenUnknown: {},
        conditions: [],
        groups: [],
        groupIds: [],
        links: [],
        tags: [],
        path: [],
        location: { file, line: 1, endLine: 1 },
        // Nobody can sign it.
        digest: async () => '',
      } satisfies Criterion;
    }),
  );
}

/** The checklists with these criteria in the first that is enforced, or the first where none is. */
export async function withNeeds<T extends { readonly checklist: Checklist }>(
  ready: readonly T[],
  needs: readonly Need[] | undefined,
): Promise<readonly T[]> {
  if (!needs) return ready;
  const at = Math.max(
    0,
    ready.findIndex(({ checklist }) => checklist.mode === 'enforce'),
  );
  return Promise.all(
    ready.map(async (one, index) => {
      if (index !== at) return one;
      const { checklist } = one;
      return {
        ...one,
        checklist: { ...checklist, criteria: [...checklist.criteria, ...(await needsCriteria(needs, checklist))] },
      };
    }),
  );
}
