import type { Section } from '../item.ts';
import { statedBounds } from '../phrases/bound-phrase.ts';
import { dimensionOf } from '../phrases/measured.ts';
import { triggerIn } from '../phrases/trigger.ts';
import { sideOf } from '../phrases/verdict.ts';
import { bandOf } from './band-columns.ts';
import { kindOf, kindOfLead } from './kinds.ts';

/** The words of a line, as far as they may say what it is. */
interface Said {
  readonly lead?: string | undefined;
  readonly opens?: boolean;
  readonly text: string;
  /** It is a task: what is to be done or to be so. */
  readonly boxed?: boolean;
}

/** What a line says itself of its section: by the words it begins with, by what it opens, or by the step that it makes depend on a limit. */
export function sectionIn({ lead, opens, text, boxed = false }: Said, around: Section): Section {
  // "- [ ] **BLOCKER** — all tests pass" says how much a task matters.
  const weighs = boxed && lead !== undefined && WEIGHT.test(lead);
  const named = (lead && isLabel(lead, text) && !weighs && kindOf(lead)) || (opens ? kindOfLead(text) : undefined);
  if (named) return named;
  const labelled = labelledIn(text);
  if (labelled !== undefined) return labelled;
  const trigger = around === 'plain' || around === 'go' || around === 'steps' ? triggerIn(text) : undefined;
  if (trigger === undefined && JUDGED.has(around) && saysBoth(text)) return 'plain';
  return (trigger && kindOf(`${trigger.step} if`)) ?? around;
}

const JUDGED: ReadonlySet<Section> = new Set(['caution', 'no-go', 'rollback']);
const ENDING =
  '(?:(?:we |then |must |is )*(?:roll(?:s|ing)?[- ]?back|abort|halt|stop|revert|fail|no[- ]?go|critical|red|block|page|escalate|undo))';
const ELSE = new RegExp(`[,;(–—-]\\s*(?:or )?(?:else|otherwise),?\\s+${ENDING}`, 'i');
const ENDS_AT = new RegExp(`[,;(]\\s*${ENDING}(?:s|ed)?\\W*(?:(?:if|when|at|it|is|goes|falls|rises)\\s+)*$`, 'i');

/** "p95 under 300 ms, else roll back", "Error rate below 1 % (roll back above 5 %)": below triggers as well, the first limit is what is wanted. */
function saysBoth(text: string): boolean {
  const [one, ...others] = statedBounds(text).filter((bound) => bound.kind === 'compare');
  if (one?.kind !== 'compare' || sideOf(text.slice(0, one.at), one, text.slice(0, one.end)) === 'harm') return false;
  if (others.length === 0) return ELSE.test(text.slice(one.end));
  return others.some(
    (other) =>
      other.kind === 'compare' &&
      other.operator[0] !== one.operator[0] &&
      dimensionOf(other) === dimensionOf(one) &&
      ENDS_AT.test(text.slice(one.end, other.at)),
  );
}

/** How much a task matters, as its label. */
const WEIGHT =
  /^\W*(?:(?:hard|release|launch|go[- ]?live|deploy(?:ment)?) )?(?:blockers?|show[- ]?stoppers?|deal[- ]?breakers?)\W*$/i;

/** Past this many characters a line says something itself, and heads nothing. */
const SHORT = 60;

/** What a line makes of the list below it, with or without a colon: "Stop if", "**Rollback triggers**". Without, only what tells which band its limits are of. */
export function sectionBelow(text: string, section: Section): Section {
  const open = section === 'plain' || section === 'go' || section === 'steps';
  const told = open && text.length <= SHORT ? kindOfLead(text) : undefined;
  return told === 'caution' || told === 'no-go' || told === 'rollback' || told === 'go' ? told : section;
}

/** "Amber: 4–8 h", "no-go: more than 3": a limit behind nothing but the name of its band. */
function labelledIn(text: string): Section | undefined {
  const [, label = '', rest = ''] = /^([^:]{2,20}):\s+(.+)$/.exec(text) ?? [];
  const [bound] = label === '' ? [] : statedBounds(rest);
  const band =
    bound === undefined || !/^(?:everything|anything|all)?$/i.test(rest.slice(0, bound.at).trim())
      ? undefined
      : bandOf(label);
  return band !== undefined && STATES.test(label.trim()) ? band : undefined;
}

/** Names of bands that are nothing else. */
const STATES =
  /^(?:(?:no[- ]?go|red|critical|stop|abort|halt|alarm)|(?:caution|warn(?:ing)?|amber|yellow|orange|at risk|degraded)|(?:go|green))$/i;

/** Whether the bold words at the start of a line are a label of what stands behind them: `**No-go**: it fails`, and not "**no open blocker**". */
function isLabel(lead: string, text: string): boolean {
  return /^\s*(?:[:–—(-]|(?:if|when|whenever|once)\b)/i.test(text.slice(text.indexOf(lead) + lead.length));
}
