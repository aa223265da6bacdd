import type { RootContent } from 'mdast';
import type { Section } from '../item.ts';
import { wordsOf } from '../reading/words.ts';
import { boxedLines } from './boxed-lines.ts';
import { goesOn, kindOf, kindOfLead, stepsOr } from './kinds.ts';
import { listsBad, listsGood, listsOnlyBad, rowsOf } from './polarity.ts';
import { statesLimit, tellsToDo } from './states.ts';
import { saysBroken } from './turned-steps.ts';

/** What stands above a list. */
export interface Above {
  readonly title: string;
  /** All headings, outermost first. */
  readonly titles: readonly string[];
  /** What the headings make of it. */
  readonly heading: Section;
}

/** What a list is by the sentence right above it, by the headings, and where both leave it open by what it lists. */
export function sectionOfList(
  block: RootContent,
  lead: string | undefined,
  { title, titles, heading }: Above,
): Section {
  // "Watch list": what is watched may stay good, or not become bad.
  if (heading === 'caution' && WATCHED.test(title) && listsGood(block)) return 'plain';
  if (lead === undefined)
    return heading === 'plain'
      ? byContent(block, title)
      : JUDGED.has(heading) && saysBroken(title) && listsGood(block)
        ? 'go'
        : heading;
  // Below "Roll out in steps" a sentence may still list when it is taken back.
  const turns = heading === 'steps' && JUDGED.has(kindOfLead(lead) ?? 'plain') && OPEN.test(lead) && !mostlyToDo(block);
  if (!turns && stepsOr(heading, lead) === 'steps') return 'steps';
  // "If a node fails:" above what is done then.
  if (/^\W*(?:if|when)\b/i.test(lead) && !OPEN.test(lead) && listsSteps(block)) return 'steps';
  // "We halt the rollout" above "as soon as one of these is seen:" is one sentence.
  const said = goesOn(lead) ? `${title} ${lead}` : lead;
  const told = kindOfLead(said) ?? (heading === 'plain' ? byContent(block, title) : heading);
  // "Continue on paper if", below "Contingency".
  if (told === 'go' && WORST.test(title) && STAYS.test(lead)) return 'no-go';
  // "Abort if one of these fails", above what has to hold.
  if (JUDGED.has(told) && saysBroken(said) && listsGood(block)) return 'go';
  // "Tag it when:" does not say whether what follows is wanted; its limits may.
  const unsure = kindOf(said) === undefined && titles.every((one) => !kindOf(one));
  if (told === 'no-go' && unsure && listsGood(block)) return 'go';
  // "Close sign-up when", "Back to green when": whatever is done then, nobody wants what is listed.
  if (told === 'go' && kindOf(said) === undefined && listsOnlyBad(block)) return 'no-go';
  return told;
}

/** What is planned for when it does not work, and a step that is not taken. */
const WORST = /\b(?:contingency|fall-?back|plan b|emergency|worst case|goes wrong)\b/i;
const STAYS = /^\W*(?:we |then )?(?:continue|stay|remain|carry on|keep)\b/i;

/** Says only that somebody looks, and not when. */
const WATCHED = /^\W*(?:(?:things to )?watch|keep an eye)\b(?!.*\b(?:if|when|whenever|once)\b)/i;

/** The condition is what follows. */
const OPEN = /\b(?:any|one|either|these|this|following|below)\b|\b(?:if|when)\W*$/i;

/** What is done when something is so, as all that a heading says: "Stop the campaign", "Immediate stop", "Hold the ramp"; not "Rollback validation". */
const STOPPING =
  /^\W*(?:(?:(?:immediate|instant|automatic|auto|hard)[- ])?(?:stop|halt|hold|pause|slow down|throttle|abort|kill|go back|roll back|fall back|switch back|turn back)\b(?!.*\b(?:tested|rehearsed|plan)\b)|(?:immediate|instant|automatic|auto)[- ](?:rollback|revert|abort|stop|halt|kill[- ]?switch(?:es)?)\s*(?:\([^()]*\))?\W*$)/i;

/** How one goes back, as all that a heading says: "Roll a route back", "Back to Drupal", "Return to the old rack", "Call it off", "Pull the cord"; not "Back to normal". */
const RETREATING =
  /^\W*(?:(?:\d+|[A-Z]|[IVX]+)[.)] )?(?:(?:roll|move|turn|switch|put|send|go|step|fall|bring|take|flip)\b.{0,30}\bback\b|back[- ]?out\b|(?:back|return) to (?!normal|work|school|green|service|operation|business|the office|top)|fall-?back (?:until|till|to)\b|switch (?:over )?to (?:the |a |an )?(?:static|old|paper|manual|maintenance|spare|emergency|offline|read-only)\b|(?:call|turn|switch|take|shut) (?:it|the \w+|all) (?:off|down)\b|pull (?:it|the|this|a|patch|release|build)\b|(?:postpone|withdraw|unlist|yank|retract|suspend)\b)(?!.*\b(?:tested|rehears\w+|plan|drill|test|steps|procedure|how|how to)\b)/i;

/** Below these, limits are what somebody is woken at, or what an experiment tries. */
const ALARMS =
  /\balert|\balarm|\bpag(?:e|es|ing)\b|\bnotif|\bthresholds?\b|\bmonitor|\bescalat|\btests?\b|\bfindings?\b|\brisks?\b|\bchaos\b|\bexperiments?\b/i;

/** Below what is done, lines that only state something, limits among them, say when; below guardrails, those that state what is bad. */
function byContent(block: RootContent, title: string): Section {
  // What is ticked off was wanted, whatever its remarks count.
  if (block.type === 'list' && block.children.some(({ checked }) => checked === true)) return 'plain';
  const lines = linesOf(block);
  if (/^\W*(?:(?:\w+ )?guardrails?\b|emergency (?:stop|halt)\W*$)/i.test(title) && listsBad(block)) return 'rollback';
  const bad = kindOf(`${title} if`) === 'caution' ? 'caution' : 'rollback';
  // "Pull the cord", "Back to paper", "Call it off": whatever the words, what it lists is what must not come to be.
  const told = ALARMS.test(title) || WANTED.test(title);
  if (lines.length > 1 && !lines.some(tellsToDo) && !told && listsOnlyBad(block)) return bad;
  const states = lines.some((line) => statesLimit(line) && !tellsToDo(line));
  const triggers = states && !mostlyToDo(block) && !listsGood(block);
  if (triggers && RETREATING.test(title)) return bad;
  return STOPPING.test(title) && triggers ? (kindOf(`${title} if`) ?? 'plain') : 'plain';
}

/** Whether more than one of three lines tells somebody to do something: "Sync down for a day" only seems to. */
function mostlyToDo(block: RootContent): boolean {
  const lines = linesOf(block);
  return lines.filter(tellsToDo).length * 3 > lines.length;
}

const JUDGED: ReadonlySet<Section> = new Set(['caution', 'no-go', 'rollback']);

/** Below these stands what has to be so, whichever way its limits look. */
const WANTED =
  /^\W*(?:success|goals?|targets?|objectives?|acceptance|exit|done|definition of|quality gates?|go[- ]live criteria)\b/i;

/** True for a list of what is to be done, or to be run. */
function listsSteps(block: RootContent): boolean {
  if (block.type !== 'list') return false;
  const steps = block.children.filter(({ children: [first] }) => {
    const [start] = first?.type === 'paragraph' ? first.children : [];
    return start?.type === 'inlineCode' || (first?.type === 'paragraph' && tellsToDo(wordsOf(first.children)));
  });
  return steps.length * 2 > block.children.length;
}

function linesOf(block: RootContent): readonly string[] {
  if (block.type !== 'list') return block.type === 'table' ? rowsOf(block) : boxedLines(block);
  return block.children.map(({ children: [first] }) => (first?.type === 'paragraph' ? wordsOf(first.children) : ''));
}
