import type { Fact } from '../fact.ts';
import type { CriterionResult } from '../results.ts';
import { isoTime } from '../time.ts';
import type { BaselineOrigin, ComparedWith } from './compared.ts';
import { medians } from './medians.ts';
import type { NotCounted, Past, PastResults, PastSubject } from './past.ts';
import { type BaselineRule, ruleText } from './rule.ts';
import { isSameRun } from './sift.ts';

/** A baseline: its facts, and the record of where they come from. */
export interface Chosen {
  readonly compared: ComparedWith;
  readonly facts: readonly Fact[];
}

/** The criterion that is compared. */
export interface ComparedCriterion {
  readonly id: string;
  /** The key of its check: facts of another check are other facts, whatever their names. */
  readonly check: string;
}

/** A run that counted, with the criterion as it was judged there. */
interface Measure extends PastResults {
  readonly criterion: CriterionResult;
}

const NAMED = 3;
const HOW = 'write the results of each run there (docs/history.md)';

/** The baseline that a rule means among earlier results. What is missing, broken, refused or of a bad run is none, with the reason. */
export function chooseBaseline(
  rule: BaselineRule,
  criterion: ComparedCriterion,
  past: Past | undefined,
  subject: PastSubject,
): Chosen {
  const said = ruleText(rule);
  const found = measuresFor(rule, criterion, past, subject);
  if ('lacking' in found) return { compared: { said, from: [], ...found }, facts: [] };
  const lists = found.map(({ criterion: { facts } }) => facts);
  return {
    compared: { said, from: found.map(originOf) },
    facts: lists.length === 1 ? (lists[0] ?? []) : medians(lists),
  };
}

type Lacking = Pick<ComparedWith, 'hint'> & { readonly lacking: string };

function measuresFor(
  rule: BaselineRule,
  criterion: ComparedCriterion,
  past: Past | undefined,
  subject: PastSubject,
): readonly Measure[] | Lacking {
  if (rule.kind === 'pinned') return pinned(rule.file, criterion, past);
  if (rule.kind === 'phase' && rule.phase === subject.phase)
    return {
      lacking: `the phase \`${rule.phase}\` is the one that is judged`,
      hint: 'let `phases` say where this belongs',
    };
  if (past?.folder === undefined)
    return {
      lacking: 'no earlier results were given',
      hint: past?.phaseHint ?? 'give `--history DIR` (input `history`), the folder of earlier results',
    };
  const [bad] = past.broken;
  if (bad)
    return {
      lacking: `\`${bad.where}\` ${past.broken.length > 1 ? `(and ${past.broken.length - 1} more) ` : ''}may be the newest and does not count: ${bad.because}`,
      hint: 'remove it, or put back what was written',
    };
  return rule.kind === 'phase' ? ofPhase(rule, criterion, past, subject) : lastOf(rule, criterion, past, subject);
}

/** The newest runs that were GO or CAUTION, and in which the criterion was go or caution. */
function lastOf(
  rule: { readonly kind: 'last-go' } | { readonly kind: 'last'; readonly count: number },
  criterion: ComparedCriterion,
  past: Past,
  subject: PastSubject,
): readonly Measure[] | Lacking {
  const wanted = rule.kind === 'last' ? rule.count : 1;
  const found: Measure[] = [];
  const passed: NotCounted[] = [];
  for (const one of past.usable) {
    const { phase } = one.results.checklist;
    if (found.length === wanted) break;
    const measure =
      phase !== subject.phase
        ? `it is of ${phase === null ? 'no phase' : `the phase \`${phase}\``}`
        : isSameRun(one, subject)
          ? 'it is of this very run'
          : measureIn(one, criterion);
    if (typeof measure === 'string') passed.push({ where: one.where, because: measure });
    else found.push(measure);
  }
  if (found.length === wanted) return found;
  const others = [...passed, ...past.refused];
  const none = others.length === 0 ? `\`${past.folder}\` has no results` : reasons(others);
  if (wanted === 1) return { lacking: others.length === 0 ? `${none} yet` : `none counts: ${none}`, hint: HOW };
  const have = found.length === 0 ? 'none' : String(found.length);
  return {
    lacking: `${have} of the ${wanted} results that are needed ${found.length === 1 ? 'is' : 'are'} there${others.length === 0 ? '' : ` (${none})`}`,
    hint: HOW,
  };
}

/** The newest results of a phase for the judged commit decide: a NO-GO after a GO is one. */
function ofPhase(
  rule: { readonly phase: string; readonly criterion?: string },
  criterion: ComparedCriterion,
  past: Past,
  { commit }: PastSubject,
): readonly Measure[] | Lacking {
  const own = past.usable.filter(({ results }) => results.checklist.phase === rule.phase);
  const newest = own.find(({ results }) => results.context.commit === (commit ?? null));
  const about = commit === undefined ? 'no commit' : `commit ${commit.slice(0, 12)}`;
  if (!newest) {
    const others = own.length > 0 ? `; ${own.length === 1 ? 'one is' : `${own.length} are`} of other commits` : '';
    const refused = past.refused.length > 0 ? `; ${reasons(past.refused)}` : '';
    return {
      lacking: `\`${past.folder}\` has no results of the phase \`${rule.phase}\` for ${about}${others}${refused}`,
      hint: `judge it first, and write its results there: \`--phase ${rule.phase} --results FILE\``,
    };
  }
  const measure = measureIn(newest, { ...criterion, id: rule.criterion ?? criterion.id });
  return typeof measure === 'string' ? { lacking: `\`${newest.where}\`: ${measure}` } : [measure];
}

function pinned(file: string, criterion: ComparedCriterion, past: Past | undefined): readonly Measure[] | Lacking {
  const found = past?.pinned.get(file);
  if (!found) return { lacking: `\`${file}\` was not read` };
  if ('because' in found)
    return {
      lacking: `\`${found.where}\` ${found.because}`,
      hint: 'write it with `gonogo check --results FILE` and commit it',
    };
  const measure = measureIn(found, criterion);
  return typeof measure === 'string' ? { lacking: `\`${found.where}\`: ${measure}` } : [measure];
}

/** The criterion in earlier results, where both were good enough to be a measure; or why not. */
function measureIn(one: PastResults, { id, check }: ComparedCriterion): Measure | string {
  const { decision, criteria } = one.results;
  if (decision.verdict !== 'GO' && decision.verdict !== 'CAUTION') return `the verdict was ${decision.verdict}`;
  const criterion = criteria.find((recorded) => recorded.id === id);
  if (!criterion) return `it has no criterion \`${id}\``;
  if (criterion.check !== check) return `\`${id}\` was another check (\`${criterion.check}\`)`;
  if (criterion.state !== 'go' && criterion.state !== 'caution') return `\`${id}\` was ${criterion.state}`;
  return { ...one, criterion };
}

function originOf({ where, at, results: { context, checklist } }: PastResults): BaselineOrigin {
  return { where, at: isoTime(at), commit: context.commit, phase: checklist.phase };
}

/** The first few, each with its own reason. */
function reasons(all: readonly NotCounted[]): string {
  const named = all.slice(0, NAMED).map(({ where, because }) => `\`${where}\`: ${because}`);
  return all.length > NAMED ? `${named.join('; ')}; and ${all.length - NAMED} more` : named.join('; ');
}
