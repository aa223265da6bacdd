import type { Section } from '../item.ts';
import { BACK, CONDITIONS, ENDS_OPEN, FAILING, FORTH, FURTHER, PAUSE, WANTED, WHEN } from './step-words.ts';
import { turnedStep } from './turned-steps.ts';

const STEPS_BACK = new RegExp(
  `\\b${BACK}\\b.*\\b(?:${WHEN}|${CONDITIONS})\\b|\\b${CONDITIONS}\\b.*\\b(?:roll[- ]?back|abort(?:ing)?)\\b`,
  'i',
);

/** A colour as the name of a state: alone, or before what it means. */
const colour = (names: string) =>
  new RegExp(
    `^\\W*(?:${names})\\W*(?:$|[:–—(=-]|flags?\\b|lights?\\b|zone\\b|status\\b|state\\b|lines?\\b|bands?\\b|limits?\\b|conditions?\\b|criteria\\b|signals?\\b|if\\b|when\\b)`,
    'iu',
  );
const GREEN = colour('green|grün');
const AMBER = colour('amber|yellow|orange|gelb');
const RED = colour('red|rot');
/** Names of several states are a heading of all of them. */
const ALL_COLOURS =
  /\bgreen\b.*\bred\b|\bred\b.*\bgreen\b|\b(?:amber|yellow)\b.*\b(?:red|green)\b|\bgo\b.*\bcaution\b|\bgo\b.*\bconditional\b.*\bno[- ]?go\b/i;

/** One of what follows is enough, and what it does: "Any one of these sends us back to 13". */
const ENOUGH = '^(?:any|each|one|either)\\b.{0,60}';

const KINDS: readonly (readonly [Section, RegExp])[] = [
  ['plain', /\bgo\s*(?:\/|or|vs\.?|&|and|-)\s*no[- ]?go\b/i],
  ['plain', ALL_COLOURS],
  // What has to be so when it was rolled back.
  ['plain', /\b(?:roll[- ]?back|recovery|restore|fall-?back)\b.*\bsuccess\b/i],
  // "Conditional go if", "Go with conditions": neither one nor the other.
  [
    'caution',
    /\b(?:conditional(?:ly)?|provisional(?:ly)?|partial(?:ly)?|limited|restricted|qualified) go\b|\bgo,? (?:but )?(?:only )?with (?:conditions?|caution|restrictions?|reservations?|limits|limitations|care)\b|\bgo (?:conditionally|provisionally)\b|^\W*(?:we )?(?:proceed|go (?:ahead|on|live)|continue|carry on|launch|release|ship|start)\b.{0,20}\b(?:with|under|on) (?:an? |the |some )?(?:\w+ ){0,2}?(?:conditions?|caution|restrictions?|reservations?|limits|limitations|care|waivers?|exceptions?)\b.*\b(?:if|when)\W*$|\b(?:gr[ea]y zone|borderline)\b/i,
  ],
  // "Every one of these has to hold" outranks what the heading above it sounds like.
  [
    'go',
    /^(?:all|each|every(?:thing)?|both)\b.*\b(?:must|ha(?:s|ve) to|needs? to|should)\b.*\b(?:hold|met|true|so|pass|green|fulfilled|satisfied|be|done)\b/i,
  ],
  ['caution', /^\W*(?:only )?warn(?:ings?)?(?: only)?\b(?=\W*$|,| if\b| when\b| \()/i],
  // "We break the freeze only if": what must be so for it.
  [
    'go',
    new RegExp(
      `^(?!\\W*(?:(?:we |please )?${BACK}|(?:(?:go|turn|switch|move) )?back to)).*\\bonly (?:if|when|once)\\W*$`,
      'i',
    ),
  ],
  ['go', GREEN],
  ['caution', AMBER],
  ['caution', /^\s*(?:🟡|🟠)\s*$/u],
  ['rollback', RED],
  [
    'no-go',
    /\b(?:stop|(?:do not|don't|never|must not|cannot|can't|not) (?:deploy|launch|go live|ship|release|proceed|start|continue|open|promote|cut over|widen|merge|raise|expand|advance))\b.*\b(?:if|when|while|whenever|as long as|in case|in the event)\b/i,
  ],
  // "The pilot is stopped and the counter takes over when", "It must not go live with any of".
  [
    'no-go',
    /^(?!.*\b(?:old|legacy|previous|former)\b.*\b(?:is|are|be)\b).*\b(?:is|are|be|gets?) (?:stopped|halted|aborted|called off|cancelled|withdrawn|suspended|terminated|broken off|postponed|rolled back|reverted)\b.*\b(?:if|when|once|as soon as)\W*$/i,
  ],
  [
    'no-go',
    /\b(?:must|may|shall|can) ?not\b.*\b(?:with|while|as long as) (?:any|one|either)(?: (?:one )?of(?: these| those| the following)?)?\W*$/i,
  ],
  // "Continue in the old ledger if", "Stay on the old system when", "Back to the old server, only if".
  [
    'no-go',
    /^\W*(?:we )?(?:continue|carry on|go on|stay|remain|keep) (?:\w+ ){0,3}?(?:in|on|with|using|at) (?:the |our )?(?:old|current|present|legacy|previous|former|existing|paper|manual)\b.*\b(?:if|when|whenever|as soon as)\W*$|^\W*back to (?:the )?(?:old|legacy|previous|former|paper|manual)\b.*\b(?:if|when)\W*$/i,
  ],
  ['steps', /\b(?:roll[- ]?back|recovery|back[- ]?out) (?:steps|procedure)\b(?!.*\btrigger)/i],
  ['rollback', STEPS_BACK],
  [
    'rollback',
    /\b(?:remove|disconnect|unplug|take down|shut)\b.*\b(?:immediately|at once|right away),? (?:if|when)\b|\b(?:pause|stop)\b.*\b(?:immediately|at once|right away|straight away|once (?:any|one)|as soon as|any of)\b/i,
  ],
  ['rollback', /\b(?:stop|emergency|switch|kill)\b.*\b(?:when|once|if) any\b|\bkill[- ]?(?:switch )?criteria\b/i],
  ['rollback', /(?:^|\s)(?:zurück|abbruch|abbrechen|rückfall)(?=[\s:,]).*\b(?:wenn|falls|sobald)\b/iu],
  ['rollback', new RegExp(`\\b${BACK} at\\W*$`, 'i')],
  [
    'rollback',
    new RegExp(`${ENOUGH}\\b(?:sends?|takes?|brings?|puts?|means?) .{0,30}\\b(?:${BACK}|back|stop)\\b`, 'i'),
  ],
  ['no-go', new RegExp(`${ENOUGH}(?:→|->|=>)(?!.*\\b(?:go|proceed|continue|promote)\\b)`, 'i')],
  // "Trigger to reopen the fax", "Criteria to unlist", "Conditions to stop", "Reasons to put the old site back", "Delivery is stopped by".
  [
    'rollback',
    /^\W*(?:(?:\S+ )?\d+\.? |[A-Z]{1,4}-?\d*[.:)]? )?(?:the |our )?(?:criteri(?:on|a)|conditions?|triggers?|reasons?|grounds) (?:to|for) (?:re-?open|unlist|close|closing|stop|stopping|put|putting|going back|go(?:ing)? back|yank|pull|pulling|withdraw\w*|suspend\w*|switch\w* (?:back|off)|return\w*|revert\w*)\b/i,
  ],
  ['no-go', /\b(?:is|are|gets?) (?:stopped|halted|called off|aborted|withdrawn|pulled) by\W*$/i],
  ['rollback', new RegExp(`\\bwhat (?:would|will|could|might) make (?:us|me|you|them) (?:stop|${BACK})`, 'i')],
  ['rollback', new RegExp(`^\\W*when to\\b.{0,40}\\b${BACK}\\b`, 'i')],
  ['rollback', /^\W*when to (?:yank|pull|unlist|withdraw|close .{0,30}\bagain|suspend|retract)\b/i],
  // "Give up and restore": what is done is all that the heading says.
  ['rollback', /\b(?:give up|bail out|pull the plug|turn back|switch(?:ing)? back|back(?:ing)? out)\b/i],
  [
    'no-go',
    /\bno[- ]?go\b|\b(?:show[- ]?stoppers?|blockers?|deal[- ]?breakers?)$|\bstop(?:ping)? (?:criteria|conditions|rules|signals?)\b|\bred (?:flags?|lines?)\b|^(?:trip ?wires?|kill[- ]?switch(?:es)?|circuit breakers?)$/i,
  ],
  ['no-go', FAILING],
  // "Escalate immediately if": it is no longer only looked at.
  ['no-go', /^\W*(?:we )?escalate\b.*\b(?:if|when|whenever)\W*$/i],
  // "Criteria for a broken release".
  [
    'no-go',
    /\b(?:criteri(?:on|a)|signs|marks|symptoms) (?:for|of) (?:an? |the )?(?:broken|bad|failed|failing|faulty|defective|unhealthy|unusable|unsafe|corrupt\w*) /i,
  ],
  ['caution', new RegExp(`\\b${PAUSE}\\b.*\\b(?:if|when|whenever|once|should|in case|in the event)\\b`, 'i')],
  [
    'caution',
    /\bcaution\b|\bwarning (?:signs?|flags?|thresholds?|levels?|signals?)\b|\b(?:yellow|amber) (?:flags?|lights?|zone)\b|\bamber\b|^(?:things to )?watch (?:closely|carefully|out|list|for(?! (?:\d|an?\b|one\b|two\b|half\b|the (?:first|next|whole)\b)))\b|^(?:early )?warnings?$|\bkeep an eye on\b|\bsoft (?:limits|gates|thresholds)\b|\bpause (?:criteria|conditions|rules)\b|\bhold (?:criteria|conditions|points)\b|\bnot (?:a )?block(?:ing|ers?)\W*$|^non[- ]block(?:ing|ers?)(?: (?:checks?|flags?|items|signals?|criteria|limits))?$/i,
  ],
  [
    'go',
    /^go\b(?![- ]?live)(?!\s+(?:to|back|over|through|into|and)\b)|\bgo (?:criteria|conditions)\b|\bmust(?: all)? be met\b/i,
  ],
  [
    'go',
    new RegExp(
      `^(?:we |it |the \\w+ )?(?:only |may |can )*${FORTH}\\b.{0,40}\\b(?:only )?(?:if|when|once|as soon as)\\W*$`,
      'i',
    ),
  ],
  ['rollback', new RegExp(`\\bwhen (?:to|(?:do|should|would|will|must) we|we) (?:${BACK}|stop)\\b`, 'i')],
  // "When the shop goes back to 2.9".
  [
    'rollback',
    /^\W*when (?:the|our|an?) (?:\w+ ){1,3}?(?:goes|is rolled|rolls|switches|is switched|falls|is put|is taken) back\b(?! (?:to normal|into|up|online))/i,
  ],
  ['caution', new RegExp(`\\bwhen (?:to|do we|should we|we) (?:${PAUSE}|worry|call)\\b`, 'i')],
  [
    'rollback',
    /\b(?:demotion|termination|switch-?off|suspension|cancellation|withdrawal|back[- ]?out|fall[- ]?back) (?:criteri(?:on|a)|conditions?|triggers?|rules?)\b/i,
  ],
  [
    'sign-off',
    /^(?:abnahmen?|freigaben?|signatures?|signatories|approvers|who (?:agrees|signs|decides|approves|says (?:yes|go)))\b|^(?:agreed|agreement|acceptance)\W*$/i,
  ],
  ['sign-off', /\bsign[- ]?offs?\b|\bapprovals?\b|\b(?:approved|signed) by\b/i],
  ['steps', /\bsteps\b|\b(?:deployment|release|migration|recovery|roll[- ]?back) procedure\b/i],
];

/** Says only that it may not come to that: "Rollback steps (if needed)". */
const NEEDED = /\(?\b(?:if|when|where) (?:ever )?(?:needed|necessary|required|possible|applicable|so)\b\)?/gi;

/** What a heading makes of its items; `undefined` when it does not tell. */
export function kindOf(title: string): Section | undefined {
  const words = title.replaceAll(NEEDED, ' ');
  // "Before we pull the plug": what has to be so by then.
  if (/^\W*before\b(?!.*\b(?:if|when)\W*$)/i.test(words)) return undefined;
  return turnedStep(words) ?? KINDS.find(([, form]) => form.test(words))?.[0];
}

/** Signs before a heading: what it means for those below, where its words alone would say something milder or worse. */
const SIGNED: readonly (readonly [RegExp, Readonly<Partial<Record<Section, Section>>>])[] = [
  [/^\W*(?:🔴|🛑|⛔|🚫|❌|🟥)/u, { caution: 'no-go', go: 'no-go' }],
  [/^\W*(?:🟡|🟠|🟨|🟧|✋|⏸)/u, { 'no-go': 'caution' }],
];

/** The heading says that conditions follow. */
const CONDITIONAL = new RegExp(`\\b(?:if|when|whenever|once|in case|in the event|${CONDITIONS})\\b`, 'i');

/**
 * What a sentence makes of the list below it. One that says what is done when something is so, and does not speak of what is wanted, lists what must not
 * come to be, whatever is done then.
 */
export function kindOfLead(lead: string): Section | undefined {
  const kind = kindOfWords(lead.replace(/^[^\p{L}\p{N}]+/u, '') || lead);
  const turned = kind === undefined ? undefined : SIGNED.find(([form]) => form.test(lead))?.[1][kind];
  return turned !== undefined && CONDITIONAL.test(lead) && turnedStep(lead) === undefined ? turned : kind;
}

/** "Halt the stage (do not raise, look first)", `Freeze it ("hold") if`: the remark says that it is only to wait. */
const WAITS =
  /^\W*(?:halt|hold|freeze|stop|pause|wait)\b[^()]*\(\W*(?:(?:do not|don't|no) (?:raise|widen|proceed|go on|advance|expand)|hold|pause|wait|look|investigate)\b[^()]*\)/i;

/** "Critical (auto-rollback)", "Uh-oh (pull the zip when …)": the remark says what is done when it comes to that. */
function remarked(lead: string): Section | undefined {
  const [, remark = ''] = /\(([^()]*)\)\s*:?\s*$/.exec(lead) ?? [];
  // "Throttle (caution)".
  if (/^\W*(?:caution|hold|warn(?:ing)?|amber|yellow)\W*$/i.test(remark)) return 'caution';
  if (/^\W*no[- ]?go\W*$/i.test(remark)) return 'no-go';
  if (!/\b(?:if|when|any (?:of|one)|auto(?:matic)?[- ]?roll-?back)\b/i.test(remark)) return undefined;
  const kind = kindOf(/\b(?:if|when)\b/i.test(remark) ? remark : `${lead.replace(/\(([^()]*)\)\s*:?\s*$/, '$1')} if`);
  return kind === 'rollback' || kind === 'no-go' ? kind : undefined;
}

const MUST =
  /\((?:these |all )?(?:(?:must|have to|need to)(?: all)?(?: be)? (?:complet\w+|done|do|finish\w*|pass\w*|true|met|so|hold|held|clos\w+|fix\w*|clear\w*|resolv\w+)|to (?:be )?(?:completed?|done?|finish(?:ed)?|fix(?:ed)?|closed?|resolved?|clear(?:ed)?))\b[^()]*\)\s*:?\s*$/i;

function kindOfWords(lead: string): Section | undefined {
  if (WAITS.test(lead)) return 'caution';
  // "Part 1 (once)": a remark says nothing of what follows.
  const words = lead
    .replaceAll(NEEDED, ' ')
    .replace(/\s*:\s*$/, '')
    .replace(/\s*\([^()]*\)\s*$/, '');
  // "Blockers (must be closed)": what is to be done, and nothing that must not be. "GO (all must be met)" stays so.
  if (MUST.test(lead)) return kindOf(words) === 'go' ? 'go' : undefined;
  const known = kindOf(words) ?? remarked(lead);
  if (known !== undefined && known !== 'steps' && known !== 'sign-off') return known;
  const open = ENDS_OPEN.exec(words);
  if (open === null || open.index < 3 || /^(?:what|how|why|who|where|which|steps?|commands?|ask)\b/i.test(words))
    return known;
  const said = words.slice(0, open.index + 12);
  // "Not ready if": what is wanted, and is not so.
  const refused = /\bagain\b|(?:\b(?:not|never|cannot)|n['’]t) (?:yet |be |we |go |safe |to )*/i.test(said);
  return (WANTED.test(said) || FURTHER.test(said)) && !refused ? 'go' : 'no-go';
}

/** Says that triggers follow, and not of what: "Automatic triggers", "Reasons:". What stands above it does. */
const BARE =
  /^\W*(?:(?:the|our|automatic|manual|hard|possible|valid) )*(?:triggers?|reasons?(?: (?:would|could|may) be)?)\b(?! (?:tested|rules|defined|documented))/i;

/** "When:", "If any of these happens", as a heading. */
const WHEN_ALONE =
  /^\W*(?:if|when(?:ever)?|as soon as)(?: (?:any|one|either|some) (?:one )?(?:of )?(?:these|this|them|the following)\b.*|\W*)$/i;

/** True for words that need those above them to say what the list below them is: "Triggers:", "as soon as one of these is seen:". */
export function goesOn(lead: string): boolean {
  return BARE.test(lead) || /^\W*(?:if|when|whenever|once|as soon as)\b/i.test(lead);
}

/** True for words above the steps of what the ones above them said: "How:", "How to go back", "After the halt:". */
function saysHow(title: string): boolean {
  return /^\W*(?:how(?: (?:to|we|you)\b.*)?|after(?:wards| (?:that|the|a)\b.{0,20})?|then|procedure)\W*$/i.test(title);
}

/** Triggers above, and below them what is done: steps. */
export function stepsOr(kind: Section, title: string): Section {
  const judged = kind === 'rollback' || kind === 'no-go' || kind === 'caution';
  return judged && saysHow(title) ? 'steps' : kind;
}

/**
 * What the headings, outermost first, make of the items below them. Steps are those of their own heading only: what is verified
 * after them is no step.
 */
export function sectionOf(titles: readonly string[]): Section {
  for (const [index, title] of [...titles].reverse().entries()) {
    // "Cake", and below it "When": only words above that say it themselves.
    const whole = `${titles.at(-2 - index) ?? ''} ${title}`;
    const above = BARE.test(title) ? kindOfLead(whole) : WHEN_ALONE.test(title) ? kindOf(whole) : undefined;
    const kind = kindOfLead(title) ?? above;
    if (kind !== undefined && (kind !== 'steps' || index === 0)) return stepsOr(kind, titles.at(-1) ?? '');
  }
  return 'plain';
}
