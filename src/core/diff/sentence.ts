import { ABOUTS, type About, type Change, EFFECTS, type Effect } from './change.ts';

const VERBS: Readonly<Record<Effect, string>> = {
  looser: 'loosens',
  removed: 'removes',
  'possibly-looser': 'may loosen',
  tighter: 'tightens',
  added: 'adds',
  different: 'changes',
};
const PLURALS: Readonly<Record<About, string>> = {
  criterion: 'criteria',
  bound: 'bounds',
  setting: 'settings',
  waiver: 'waivers',
  role: 'roles',
  branch: 'branches',
  parameter: 'parameters',
  text: 'texts',
};

/** All changes in one sentence without its subject: "loosens 1 bound, removes 1 criterion and tightens 2 settings". */
export function sentenceOf(changes: readonly Change[]): string {
  const parts = EFFECTS.flatMap((effect) => {
    const these = changes.filter((change) => change.effect === effect);
    const counts = ABOUTS.flatMap((about) => {
      const count = these.filter((change) => change.about === about).length;
      return count === 0 ? [] : [`${count} ${count === 1 ? about : PLURALS[about]}`];
    });
    return counts.length === 0 ? [] : [`${VERBS[effect]} ${listed(counts)}`];
  });
  return listed(parts) || 'changes nothing that is decided';
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
