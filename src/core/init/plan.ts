import { plainText } from '../escape.ts';
import type { Finding, GatePlace, Offer, ReportStep, SetupStep } from './finding.ts';

/** What somebody chose, or what is chosen for them. */
export interface Choices {
  readonly name: string;
  readonly place: GatePlace;
  /** Ids of the offers that become criteria. */
  readonly uses: readonly string[];
  /** Who may sign, as `@login` or `@org/team`. */
  readonly people: readonly string[];
}

/** What is written. */
export interface Plan extends Omit<Choices, 'uses'> {
  readonly criteria: readonly Offer[];
  /** What was found and is not used: written as comments. */
  readonly aside: readonly Offer[];
  readonly setup: readonly SetupStep[];
  readonly steps: readonly ReportStep[];
}

/** The role that signs. */
export const SIGNERS = 'approvers';

const AGREED: Offer = {
  id: 'agreed',
  title: 'Somebody who answers for it agrees',
  check: 'sign-off',
  options: SIGNERS,
  remarks: [
    'HOLD until somebody of the role comments `/gonogo sign agreed`; authors of a change cannot sign it (docs/sign-offs.md).',
    'Signing starts no run by itself: examples/pull-request-gate has the workflow that does.',
  ],
  places: ['release', 'deployment'],
};

const GREEN: Offer = {
  id: 'green',
  title: 'Whatever else checks this commit is green',
  check: 'checks',
  options: 'all',
  level: 'advisory',
  remarks: [
    'At least one check besides this gate must have succeeded. While there is none this says CAUTION, because nothing has tested anything.',
  ],
  places: [],
};

/** Everything that could become a criterion, each with an id of its own; what needs no finding comes last. */
export function offersOf(findings: readonly Finding[]): Offer[] {
  const found = findings.flatMap(({ offers }) => offers);
  const taken = new Set<string>();
  return [...found, AGREED, ...(found.some(({ check }) => check === 'checks') ? [] : [GREEN])].map((offer) => {
    let id = offer.id;
    for (let count = 2; taken.has(id); count++) id = `${offer.id.slice(0, 60)}-${count}`;
    taken.add(id);
    return { ...offer, id };
  });
}

/** What a gate at this place uses unless somebody chooses: where nothing measures anything, a person and other checks. */
export function usualUses(offers: readonly Offer[], place: GatePlace): string[] {
  const ids = offers.filter(({ places }) => places.includes(place)).map(({ id }) => id);
  const measured = ids.some((id) => id !== AGREED.id);
  return measured ? ids : offers.filter(({ id }) => [...ids, AGREED.id, GREEN.id].includes(id)).map(({ id }) => id);
}

/** A name for the checklist that can be shown anywhere, and begins no expression. */
export function checklistName(name: string): string {
  const plain = plainText(name, 80).replaceAll('${{', '$ {{');
  return plain === '' ? 'Checklist' : plain;
}

/** What to write for what was chosen. Nobody at all chosen is the same as nothing found: a person has to agree. */
export function planOf(findings: readonly Finding[], choices: Choices): Plan {
  const offers = offersOf(findings);
  const chosen = offers.filter(({ id }) => choices.uses.includes(id));
  const criteria = chosen.length > 0 ? chosen : offers.filter(({ id }) => id === AGREED.id);
  const steps = unique(
    criteria.flatMap(({ step }) => (step ? [step] : [])),
    ({ id }) => id,
  );
  return {
    name: checklistName(choices.name),
    place: choices.place,
    people: choices.people,
    criteria,
    aside: offers.filter((offer) => !criteria.includes(offer) && offer.id !== GREEN.id),
    steps: [
      ...steps.filter(({ reportDecides }) => reportDecides),
      ...steps.filter(({ reportDecides }) => !reportDecides),
    ],
    setup: unique(
      steps.flatMap(({ setup }) => setup),
      (step) => JSON.stringify(step),
    ),
  };
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
