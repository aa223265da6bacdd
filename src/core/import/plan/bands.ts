import { statedBounds } from '../phrases/bound-phrase.ts';
import { BREAK, wordsOf } from '../phrases/words.ts';
import type { Proposal } from '../proposal.ts';
import { propose } from '../propose.ts';
import type { Bounds, PlanCriterion, PlanNode } from './plan.ts';

/** A caution flag, the criterion it goes to, and the bounds it has there. */
interface Merge {
  readonly flag: PlanCriterion;
  readonly home: PlanCriterion;
  readonly caution: Bounds;
}

/**
 * Puts the bounds of caution flags beside those of go criteria that judge the same fact of the same evidence, so that one criterion has
 * both. What must stop everything stays apart: beside a go bound it would make all between the two a caution.
 */
export function mergeCautions(nodes: readonly PlanNode[], all: readonly PlanCriterion[]): PlanNode[] {
  const merges: Merge[] = [];
  const goals = all.filter(({ entry }) => entry.item.section === 'go');
  for (const flag of all.filter(({ entry }) => entry.item.section === 'caution')) {
    const ways = goals.length > 0 ? readings(flag) : [];
    for (const home of goals.filter((goal) => standsBeside(goal, flag))) {
      const caution = cautionFor(home, ways, flag);
      // A second flag on the same criterion is one of its own.
      if (caution === undefined || merges.some((merge) => merge.home === home)) continue;
      merges.push({ flag, home, caution });
      break;
    }
  }
  const rewrite = (list: readonly PlanNode[]): PlanNode[] =>
    list.flatMap((node): PlanNode[] => {
      if (node.kind === 'group') {
        const inner = rewrite(node.nodes);
        return inner.length === 0 ? [] : [{ ...node, nodes: inner }];
      }
      if (merges.some(({ flag }) => flag === node)) return [];
      return [merges.filter(({ home }) => home === node).reduce(withFlag, node)];
    });
  return merges.length === 0 ? [...nodes] : rewrite(nodes);
}

/** Whether both stand below the same heading, each in a section of its own at most: the limits of another gate are not these. */
function standsBeside({ entry: goal }: PlanCriterion, { entry: flag }: PlanCriterion): boolean {
  const [one, other] = [goal.item.headings, flag.item.headings];
  const shared = Math.min(one.length, other.length) - 1;
  return Math.abs(one.length - other.length) <= 1 && one.slice(0, shared).every((title, at) => title === other[at]);
}

function withFlag(home: PlanCriterion, { flag, caution }: Merge): PlanCriterion {
  const { proposal } = home;
  return {
    ...home,
    proposal: { ...proposal, bands: { ...proposal.bands, caution: { ...proposal.bands?.caution, ...caution } } },
    notes: [...home.notes, ...flag.notes, flag.entry.item.text],
    merged: [...home.merged, { entry: flag.entry, caution }],
  };
}

type Reading = readonly [Proposal, Bounds | undefined];

/** What a flag may mean: what is proposed for it, and what would be if it were a requirement, which names the same evidence as the go criterion's. */
function readings({ proposal, entry }: PlanCriterion): readonly Reading[] {
  const { item } = entry;
  // Behind an arrow stands what to do about it.
  const condition = item.text.split(/\s*(?:→|⇒|->|=>)\s*/)[0] ?? item.text;
  const required = propose({ ...item, text: condition, section: 'go' });
  return [
    [proposal, proposal.bands?.caution],
    [required, required.bands?.go],
  ];
}

/** Checks of which a proposal names the fact, and not yet the evidence. */
const NAMED_LATER = new Set(['prometheus', 'data', 'benchmark', 'metrics']);
/** Words that are in the names of many things. */
const COMMON = new Set(
  'the a an of in on for at to and or is are per rate time times count number share all any each every new old more than less'.split(
    ' ',
  ),
);

/** Whether the words before the limits have one in common that names something. */
function shareSubject(one: string, other: string): boolean {
  const named = (text: string) =>
    wordsOf(text.slice(0, statedBounds(text)[0]?.at)).filter((word) => word !== BREAK && !COMMON.has(word));
  const words = new Set(named(one));
  return named(other).some((word) => words.has(word));
}

/** The bounds of a flag on the facts that a criterion has a go bound on; `undefined` where it speaks of others. */
function cautionFor(
  { proposal, entry }: PlanCriterion,
  ways: readonly Reading[],
  flag: PlanCriterion,
): Bounds | undefined {
  return ways.find(([{ check, options }, bounds]) => {
    const facts = Object.keys(bounds ?? {});
    return (
      facts.length > 0 &&
      check === proposal.check &&
      // Where the query or the file is still to be written, the words have to say that both speak of one thing.
      (!NAMED_LATER.has(check) || shareSubject(entry.item.text, flag.entry.item.text)) &&
      JSON.stringify(options) === JSON.stringify(proposal.options) &&
      facts.every((fact) => proposal.bands?.go?.[fact] !== undefined && proposal.bands.caution?.[fact] === undefined)
    );
  })?.[1];
}
