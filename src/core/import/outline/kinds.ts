import type { Section } from '../item.ts';

/** What is done to take a step back; a sentence that says when it is done lists triggers. */
const BACK =
  '(?:roll(?:s|ing|ed)?[- ]?back|roll(?:s|ed)? .{0,30}back|abort(?:s|ed|ing)?|halt(?:s|ed|ing)?|kill|revert(?:s|ed|ing)?|undo|withdraw|freeze|evacuate|cancel(?:s|ed)?|terminate|pull (?:the plug|out|it|(?:a|the|this) (?:release|build|update|version|app))|turn (?:round|around|back)|give up|(?:go|switch|move|change|turn|over) (?:\\w+ ){0,3}?to (?:plan b|(?:the |our |an? )?(?:fall-?back|back-?up|old|previous|former|legacy|spare|stand-?by|paper|manual|emergency|degraded|safe|read-only|maintenance|offline)\\b)|bail out|(?:fall|switch|go|turn|move|come|flip|fail|put|back|get|change)(?:es|s|ing)? (?:\\w+ ){0,6}?(?:back|out|off)|(?:port|point|send|route|hand)(?:s|ing)? (?:\\w+ ){0,4}?back|fall(?:s|ing)?[- ]back|fallback|return to (?!normal|service|operation|business)|(?:stay|remain|continue|carry on|keep working) (?:on|in|with|at) (?:the |our )?(?:old|current|previous|existing|legacy|present|former)|re-?install (?:the |our |all )?(?:old|previous|former|legacy)|disable|turn .{0,30}off|switch .{0,30}off)';
/** What is done to wait and look. */
const PAUSE =
  '(?:pause|hold|wait|throttle|(?:wake|phone|ring) (?:the|up)|slow down|stay (?:put|where|in|at|on)|remain (?:in|at|on)|extend (?:it |(?:the |this )?(?:pilot|trial|phase|window|test|freeze|soak|watch|beta|period|week|stage|parallel run)\\b|by)|prolong|repeat (?:the|this)|one more (?:day|week|round|night)|reconsider|re-?assess|re-?evaluate|think (?:about it|twice|again)|look (?:closer|again|twice|into it|harder)|watch (?:closely|carefully|out)|be careful|ask (?:first|around)|investigate|discuss|escalate|call the|talk about)';
/** What is done to go further. */
const FORTH =
  '(?:proceed|continue|go (?:on|ahead|further|live)|advance|promote|move on|carry on|ramp up|expand|open up|next step|launch|ship|release|start|begin|cut over|good to go)';
/** What stands between that and its conditions. */
const WHEN =
  '(?:if|when|whenever|where|once|unless|should|as soon as|in case|in the event|upon|the moment|any (?:one )?of|one of|only|immediately|at once|right away|straight away)';
/** A sentence that ends where the conditions begin: "Pull it from the stores if", "Undo it when one of these is seen". */
const ENDS_OPEN =
  /\b(?:if|when|whenever|(?<!at )once|as soon as|in case(?: that| of)?|in the event(?: that| of)?|upon|the (?:moment|minute|second|instant))(?:,? (?:and only (?:if|when)))?(?:,[^,;.]{1,40}| (?:any|one|either|some|two|all (?:of|these|this|the following|are|hold|true)|at least one)\b.{0,60})?\W*$/i;
/** What says that the conditions are wanted. */
const WANTED =
  /\b(?:only|ready|done|complete[d]?|good|fine|ok(?:ay)?|pass(?:es|ed)?|accept(?:ed|able)?|success(?:ful)?|succeed(?:s|ed)?|works?|enter|green|safe|finished|over|merge|allowed|may|can|sign(?:ed)?(?![- ]?(?:ups?|ins?|on)\b)|approve[sd]?|agrees?|grants?|enable|turn(?:ed)? on|switch(?:ed)? on|count(?:s|ed)?|valid|true|go(?! (?:to|back|over|into|down)\b)|healthy|met|stable|lift(?:ed)?|resume|return(?:ed)? to normal|hand(?:ed)? over|delete|remove|decommission|retire|leave (?:the|this) (?:stage|phase|step|ring|wave|pilot|trial|beta))\b/i;
/** What conditions are called. */
const CONDITIONS =
  '(?:criteri(?:on|a)|conditions?|triggers?|rules?|thresholds?|limits?|signals?|reasons?|causes?|gates?)';
const STEPS_BACK = new RegExp(
  `\\b${BACK}\\b.*\\b(?:${WHEN}|${CONDITIONS})\\b|\\b${CONDITIONS}\\b.*\\b(?:roll[- ]?back|abort(?:ing)?)\\b`,
  'i',
);

/** A colour as the name of a state: alone, or before what it means. */
const colour = (names: string) =>
  new RegExp(
    `^\\W*(?:${names})\\W*(?:$|[:–—(=-]|flags?\\b|lights?\\b|zone\\b|status\\b|state\\b|conditions?\\b|criteria\\b|signals?\\b|if\\b|when\\b)`,
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
    /\b(?:conditional(?:ly)?|provisional(?:ly)?|partial(?:ly)?|limited|restricted|qualified) go\b|\bgo,? (?:but )?(?:only )?with (?:conditions?|caution|restrictions?|reservations?|limits|limitations|care)\b|\bgo (?:conditionally|provisionally)\b|\b(?:gr[ea]y zone|borderline)\b/i,
  ],
  // "Every one of these has to hold" outranks what the heading above it sounds like.
  [
    'go',
    /^(?:all|each|every(?:thing)?|both)\b.*\b(?:must|ha(?:s|ve) to|needs? to|should)\b.*\b(?:hold|met|true|so|pass|green|fulfilled|satisfied|be|done)\b/i,
  ],
  // "We break the freeze only if": what must be so for it.
  ['go', new RegExp(`^(?!\\W*(?:we |please )?${BACK}).*\\bonly (?:if|when|once)\\W*$`, 'i')],
  ['go', GREEN],
  ['caution', AMBER],
  ['caution', /^\s*(?:🟡|🟠)\s*$/u],
  ['rollback', RED],
  [
    'no-go',
    /\b(?:stop|(?:do not|don't|never|must not|cannot|can't|not) (?:deploy|launch|go live|ship|release|proceed|start|continue|open|promote|cut over|widen|merge|raise|expand|advance))\b.*\b(?:if|when|while|whenever|as long as|in case|in the event)\b/i,
  ],
  ['steps', /\b(?:roll[- ]?back|recovery|back[- ]?out) (?:steps|procedure)\b(?!.*\btrigger)/i],
  ['rollback', STEPS_BACK],
  [
    'rollback',
    /\b(?:pause|stop)\b.*\b(?:immediately|at once|right away|straight away|once (?:any|one)|as soon as|any of)\b/i,
  ],
  ['rollback', /\b(?:stop|emergency|switch|kill)\b.*\b(?:when|once|if) any\b|\bkill[- ]?(?:switch )?criteria\b/i],
  ['rollback', /(?:^|\s)(?:zurück|abbruch|abbrechen|rückfall)(?=\s|:).*\b(?:wenn|falls|sobald)\b/iu],
  ['rollback', new RegExp(`\\b${BACK} at\\W*$`, 'i')],
  [
    'rollback',
    new RegExp(`${ENOUGH}\\b(?:sends?|takes?|brings?|puts?|means?) .{0,30}\\b(?:${BACK}|back|stop)\\b`, 'i'),
  ],
  ['no-go', new RegExp(`${ENOUGH}(?:→|->|=>)(?!.*\\b(?:go|proceed|continue|promote)\\b)`, 'i')],
  // "Trigger to reopen the fax", "Criteria to unlist", "Conditions to stop", "Reasons to put the old site back", "Delivery is stopped by".
  [
    'rollback',
    /^\W*(?:(?:\S+ )?\d+\.? )?(?:the |our )?(?:criteri(?:on|a)|conditions?|triggers?|reasons?|grounds) (?:to|for) (?:re-?open|unlist|close|closing|stop|stopping|put|putting|going back|go(?:ing)? back|yank|pull|pulling|withdraw\w*|suspend\w*|switch\w* (?:back|off)|return\w*|revert\w*)\b/i,
  ],
  ['no-go', /\b(?:is|are|gets?) (?:stopped|halted|called off|aborted|withdrawn|pulled) by\W*$/i],
  ['rollback', /^\W*when to (?:yank|pull|unlist|withdraw|close .{0,30}\bagain|suspend|retract)\b/i],
  // "Give up and restore": what is done is all that the heading says.
  ['rollback', /\b(?:give up|bail out|pull the plug|turn back|switch(?:ing)? back|back(?:ing)? out)\b/i],
  [
    'no-go',
    /\bno[- ]?go\b|\b(?:show[- ]?stoppers?|blockers?|deal[- ]?breakers?)$|\bstop(?:ping)? (?:criteria|conditions|rules|signals?)\b|\bred (?:flags?|lines?)\b|^(?:trip ?wires?|kill[- ]?switch(?:es)?|circuit breakers?)$/i,
  ],
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
    /\b(?:demotion|termination|suspension|cancellation|withdrawal|back[- ]?out|fall[- ]?back) (?:criteri(?:on|a)|conditions?|triggers?|rules?)\b/i,
  ],
  [
    'sign-off',
    /^(?:abnahmen?|freigaben?|signatures?|signatories|approvers|who (?:agrees|signs|decides|approves|says (?:yes|go)))\b|^(?:agreed|agreement|acceptance)\W*$/i,
  ],
  ['sign-off', /\bsign[- ]?offs?\b|\bapprovals?\b|\bapproved by\b/i],
  ['steps', /\bsteps\b|\b(?:deployment|release|migration|recovery|roll[- ]?back) procedure\b/i],
];

/** Says only that it may not come to that: "Rollback steps (if needed)". */
const NEEDED = /\(?\b(?:if|when|where) (?:ever )?(?:needed|necessary|required|possible|applicable|so)\b\)?/gi;

/** What a heading makes of its items; `undefined` when it does not tell. */
export function kindOf(title: string): Section | undefined {
  const words = title.replaceAll(NEEDED, ' ');
  return KINDS.find(([, form]) => form.test(words))?.[0];
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
  return turned !== undefined && CONDITIONAL.test(lead) ? turned : kind;
}

/** "Halt the stage (do not raise, look first)", `Freeze it ("hold") if`: the remark says that it is only to wait. */
const WAITS =
  /^\W*(?:halt|hold|freeze|stop|pause|wait)\b[^()]*\(\W*(?:(?:do not|don't|no) (?:raise|widen|proceed|go on|advance|expand)|hold|pause|wait|look|investigate)\b[^()]*\)/i;

/** "Critical (auto-rollback)", "Uh-oh (pull the zip when …)": the remark says what is done when it comes to that. */
function remarked(lead: string): Section | undefined {
  const [, remark = ''] = /\(([^()]*)\)\s*:?\s*$/.exec(lead) ?? [];
  // "Throttle (caution)".
  if (/^\W*(?:caution|warning|amber|yellow|no[- ]?go)\W*$/i.test(remark)) return kindOf(remark);
  if (!/\b(?:if|when|any (?:of|one)|auto(?:matic)?[- ]?roll-?back)\b/i.test(remark)) return undefined;
  const kind = kindOf(/\b(?:if|when)\b/i.test(remark) ? remark : `${lead.replace(/\(([^()]*)\)\s*:?\s*$/, '$1')} if`);
  return kind === 'rollback' || kind === 'no-go' ? kind : undefined;
}

function kindOfWords(lead: string): Section | undefined {
  if (WAITS.test(lead)) return 'caution';
  // "Part 1 (once)": a remark says nothing of what follows.
  const words = lead
    .replaceAll(NEEDED, ' ')
    .replace(/\s*:\s*$/, '')
    .replace(/\s*\([^()]*\)\s*$/, '');
  const known = kindOf(words) ?? remarked(lead);
  if (known !== undefined && known !== 'steps' && known !== 'sign-off') return known;
  const open = ENDS_OPEN.exec(words);
  if (open === null || open.index < 3 || /^(?:what|how|why|who|where|which|steps?|commands?|ask)\b/i.test(words))
    return known;
  const said = words.slice(0, open.index + 12);
  // "Not ready if": what is wanted, and is not so.
  const refused = /\bagain\b|(?:\b(?:not|never|cannot)|n['’]t) (?:yet |be |we |go |safe |to )*/i.test(said);
  return WANTED.test(said) && !refused ? 'go' : 'no-go';
}

/** Says that triggers follow, and not of what: "Automatic triggers", "Reasons:". What stands above it does. */
const BARE =
  /^\W*(?:(?:the|our|automatic|manual|hard|possible|valid) )*(?:triggers?|reasons?(?: (?:would|could|may) be)?)\b(?! (?:tested|rules|defined|documented))/i;

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
    const kind = kindOfLead(BARE.test(title) ? `${titles.at(-2 - index) ?? ''} ${title}` : title);
    if (kind !== undefined && (kind !== 'steps' || index === 0)) return stepsOr(kind, titles.at(-1) ?? '');
  }
  return 'plain';
}
