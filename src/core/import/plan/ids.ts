import { slug } from '../../load/slug.ts';
import { criteriaOf, groupsOf, nodesOf, type Plan, type PlanNode, type PlanPhase } from './plan.ts';

const LONGEST = 64;
const SUFFIX = 28;
const SHORT = 50;

/** The ids of everything in a plan. */
export type Ids = ReadonlyMap<PlanNode | PlanPhase, string>;

interface Wish {
  readonly node: PlanNode;
  readonly base: string;
  /** Headings around it, the nearest first. */
  readonly around: readonly string[];
}

/**
 * Ids over criteria, groups and phases: what the title gives; where several titles give the same, each with the nearest heading that
 * tells them apart; a number only where no heading does. They do not depend on where in the document something stands.
 */
export function idsOf(plan: Plan): Ids {
  const ids = new Map<PlanNode | PlanPhase, string>();
  const taken = new Set<string>();
  const claim = (node: PlanNode | PlanPhase, id: string) => {
    taken.add(id);
    ids.set(node, id);
  };
  for (const phase of plan.phases) claim(phase, numbered(baseId(phase.base), taken));
  const wishes = nodesOf(plan).flatMap((node) => wishesOf(node));
  const groups = byBase(wishes);
  const clashing: (readonly Wish[])[] = [];
  for (const [base, same] of groups) {
    const [only] = same;
    if (only && same.length === 1 && !taken.has(base)) claim(only.node, base);
    else clashing.push(same);
  }
  for (const same of clashing) for (const [wish, id] of apart(same, taken)) claim(wish.node, id);
  return ids;
}

function wishesOf(node: PlanNode): Wish[] {
  const criteria = criteriaOf([node]).map((one) => ({
    node: one,
    base: baseId(one.title, one.entry.item.lead),
    around: [...one.entry.item.headings].reverse(),
  }));
  const groups = groupsOf([node]).map((one) => ({
    node: one,
    base: baseId(one.title),
    around: [...one.headings].reverse(),
  }));
  return [...criteria, ...groups];
}

/** Ids for what has the same title. */
function apart(same: readonly Wish[], taken: ReadonlySet<string>): (readonly [Wish, string])[] {
  const depth = Math.max(...same.map(({ around }) => around.length));
  for (let level = 0; level < depth; level++) {
    const ids = same.map(({ base, around }) => suffixed(base, around[level]));
    const distinct = new Set(ids).size === ids.length && ids.every((id) => !taken.has(id));
    if (distinct) return same.map((wish, index) => [wish, ids[index] ?? wish.base]);
  }
  const used = new Set(taken);
  return same.map((wish) => {
    const options = [wish.base, ...wish.around.map((heading) => suffixed(wish.base, heading))];
    const id = options.find((one) => !used.has(one)) ?? numbered(wish.base, used);
    used.add(id);
    return [wish, id];
  });
}

function suffixed(base: string, heading: string | undefined): string {
  const words = (heading ?? '').replaceAll(/\s*\([^()]*\)/g, '').replace(/(?<=\S)\s*[:–—].*$/, '');
  const suffix = cut(slug(words) ?? '', SUFFIX);
  return suffix === '' || suffix === base ? base : `${cut(base, LONGEST - suffix.length - 1)}-${suffix}`;
}

function numbered(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) {
    const id = `${cut(base, LONGEST - 6)}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** The id that a title gives; one of its hash where it has no letters for one. */
function baseId(title: string, lead = ''): string {
  const whole = slug(title);
  // Where the bold words of a long title say enough, they are easier to write in a sign-off; a time says nothing.
  const telling = /^T\s*[-+–−]/.test(lead) ? title.slice(lead.length) : lead;
  const short = whole !== undefined && whole.length > SHORT && telling.length >= 8 ? slug(telling) : undefined;
  const id = short ?? whole;
  if (id !== undefined) return id.length > LONGEST - 4 ? cut(id, LONGEST - 16) : id;
  const ascii = slug(title.replaceAll(/[^\p{ASCII}]/gu, ' ')) ?? '';
  const hash = hashOf(title);
  return ascii.length < 3 ? `item-${hash}` : `${cut(ascii, LONGEST - 9)}-${hash}`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), eight digits: the same title has the same id every time. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}

function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const short = id.slice(0, length + 1);
  return (short.includes('-', length / 2) ? short.slice(0, short.lastIndexOf('-')) : short.slice(0, length)).replace(
    /-+$/,
    '',
  );
}

function byBase(wishes: readonly Wish[]): Map<string, Wish[]> {
  const groups = new Map<string, Wish[]>();
  for (const wish of wishes) groups.set(wish.base, [...(groups.get(wish.base) ?? []), wish]);
  return groups;
}
