import type { List } from 'mdast';
import { wordsOf } from '../reading/words.ts';
import { statesSomething } from './states.ts';

/** Headings below which plain lines tell something. */
const SILENT: readonly RegExp[] = [
  /^(?:table of )?contents$|^toc$/i,
  /^(?:[\w-]+ ){0,2}contacts?(?: (?:information|info|list|details|people|persons?|points?))?(?: (?:&|and) \w+)?$/i,
  /^(?:phone |emergency |important )+numbers(?: to call| to know)?$|^numbers (?:to (?:call|know)|from last (?:time|year|week))$|^(?:phone|call) (?:list|numbers|tree)$|^people to call$/i,
  /^(?:support |useful |quick |external |related |further )?(?:resources|links|references|reading|documents?)\b/i,
  /\b(?:urls?|links|references)$|^(?:useful |handy |test |sample |example )?commands?$/i,
  /^(?:executive |project )?summary\b|^(?:current )?status$|^overview\b|\boverview$|^conclusions?$|^results?$|^current progress$/i,
  /^quick[- ]?start(?!.*\b(?:deploy\w*|launch|checklist|now)\b)|^getting started\b|^usage$|^how (?:to use|to read|it works|this works|we got here)\b/i,
  /^trouble(?:[- ]?shooting\b.*)?$|\b(?:something|anything|what(?: else)?(?: can)?) goe?s? wrong\b|^getting help$|^faq\b|^known (?:(?:\w+ )?(?:issues|limits|limitations|gaps|traps|pitfalls|quirks|bugs|debts?|problems|risks|errors|defects|workarounds|exceptions|deviations|(?:\w+ )?considerations)|and accepted)$|^accepted (?:risks?|issues|debts?|exceptions?|deviations?|defects)$|^legend$|^glossary$|^definitions$|^terms$/i,
  /^(?:appendix\b.*|background(?: information)?|intro(?:duction)?|about(?: .*)?|licen[cs]e|credits|notes?|bonus|remarks?|comments?)$/i,
  /^(?:notes?|learnings?|findings?|feedback|experiences?|insights?) (?:from|of|on|about|after|since)\b|^things (?:that|which|we)\b(?!.*\b(?:must|need|should|check)\b)/i,
  /\b(?:at a glance|in (?:one|a) (?:paragraph|picture|nutshell|few words)|in brief)$|\b(?:files|modules|components|features|endpoints) (?:created|added|changed|built|delivered)$/i,
  /^(?:change ?log|(?:revision|version|document|release) history|history|motivation|purpose|rationale)$/i,
  /^(?:out of|not in|in)?[- ]?scope$|^(?:what is |what's )?(?:out of|not in) scope$|^non[- ]?goals$|^assumptions$/i,
  /^(?:examples?|templates?|useful|context|facts|lessons\b.*|(?:things |good )to know|(?:a few )?facts|at a glance|in short|tl;?dr)$/i,
  /^(?:the )?(?:team|rota|roster|crew|cast|staff(?:ing)?|on[- ]call rota)(?: on (?:site|duty|call|shift))?$/i,
  /^open (?:questions|points|issues)$|^(?:not )?intended (?:use|users|for)\b|^versions?$|^versioning\b/i,
  /^what (?:it does|runs(?: where)?|the (?:\w+ ){1,2}(?:contains?|does|is|covers?|includes?)|is (?:inside|included|covered))\b/i,
  /^(?:where|why)\b|^(?:things|points|items) (?:we|you|they|that)\b/i,
  /^(?:current|present|initial|existing|former|old|as[- ]is) (?:state|situation|set-?up|landscape|architecture)(?: (?:of|at|in|and|&) .*)?$|^(?:status quo|as[- ]is|where we (?:are|stand|start|come from)|starting point|point of departure|situation)$/i,
  /^(?:the )?(?:problems?(?: statement)?|pain points?|challenges?|issue at hand|symptoms? today|business case|why)(?: (?:today|now|at a glance|we have))?$/i,
  /^not (?:in|part of|for|included in|covered (?:in|by)|on|planned for|within) (?:this|the|our|that|scope|phase|v\d|today)\b|^(?:not (?:included|covered|in here|part of (?:it|this))|exclu(?:ded|sions?)|left out|out for now|deferred|dropped|descoped|de-scoped|backlog|won['’]?t (?:do|have|fix)|we (?:do not|don['’]t|will not|won['’]t) do)$/i,
  /^(?:key |main |expected )?(?:benefits|advantages|highlights|what['’]s new|new features|differences|improvements)$|^(?:change|release|request|ticket|document|package) (?:details|data|metadata)$/i,
  /^common (?:\w+ ){0,2}(?:issues|problems|mistakes|errors|pitfalls|questions|causes|reasons)\b|^(?:issue|problem|symptom):\s/i,
  /^(?:(?:pro|quick|more|useful|general|final) )?(?:tips|hints|ideas)(?: (?:for|on|and) .*)?$|^(?:when in doubt|need(?: more)? help|questions to (?:consider|ask))\W*$/i,
  /^(?:\S+ ){0,3}tools$|\bcosts(?: \w+)?$|^version(?:ing| number(?:s|ing)?)(?: (?:strategy|scheme|rules))?$|\b(?:release|versioning|update) cadence$|\bauthority$|^(?:general )?info(?:rmation)?$/i,
  /^(?:strengths?|weaknesses|achievements?|accomplishments|successes|celebrations?(?: milestones)?)$|\bassessment summary$|^(?:\w+-specific|testing|(?:test )?execution) notes$/i,
  /^(?:support (?:and |& )?)?escalation(?: (?:matrix|levels?|tiers?|paths?))?$|^response times?$|^on[- ]call team$|\bfiles (?:modified|touched|removed)\b/i,
  /^(?:future(?: (?:work|enhancements?|innovations?|improvements?|features?|ideas))?|ideas?|parking lot|won't do|rejected|postponed|not (?:now|yet|doing|planned)|for (?:later|the record|information|your information|reference)|fyi)$|\bfor the record$/i,
  /^(?:participants|attendees|invitees|agenda)\b|^(?:who )?(?:attends|takes part)$|\bseverity (?:reference|levels?|scale|grades?|classes|classification|definitions?|matrix)$/i,
  /^risks? (?:and|&|\/) mitigations?$|^(?:risk )?mitigation (?:strateg(?:y|ies)|measures|plans?)$|\b(?:time|timeline|duration|effort) estimates?$|^what (?:the |this |our )?(?:\S+ ){1,2}replaces$/i,
  /\b(?:statistics|stats|locations?|legend)$|^(?:deployment |production |our )?domains$|^(?:parameters|headers|arguments)$|^triggered by\b|^excluded\b|^pricing\b|^quick reference\b|\bcommon commands$|^(?:fix(?:es)? applied|(?:fixed|resolved) (?:issues|bugs|problems)|(?:issues|bugs|problems) (?:fixed|resolved))$/i,
  /^(?:need (?:some |more )?help|congratulations|well done|success(?=!))\W*$|^support (?:and|&) (?:documentation|docs|resources)$|^lines of code\b|^if you (?:encounter|have|run into|hit|see) (?:\w+ )?(?:issues?|problems?|errors?|trouble)$|^what(?: happens\b|['’]s (?:truly|really|great|good|exceptional|working|inside)\b| (?:we|was|were|has been) (?:\w+ )?(?:validated|verified|tested)\b)|\bnot (?:doing|building)(?: yet)?$|^architecture(?: (?:overview|diagram|decisions?|notes?|after|before)\b.*)?$/i,
  /^(?:\w+ )?(?:reference|important|relevant|documentation|supporting|additional) (?:documents?|files|docs|documentation|resources|links)$/i,
  /^if (?:the |your |my |a )?(?:[\w-]+ ){1,4}(?:do|does)(?:n['’]t| not) (?!(?:pass|hold|agree|meet|improve|recover|stabili[sz]e)\b)\w+$/i,
  // What is bad, and not bad enough: "Do NOT roll back for".
  /^(?:do not|don['’]t|never|no (?:reasons?|need) to|not (?:a |an )?(?:reasons?|grounds?) (?:to|for)) (?:roll(?:ing)?[- ]?back|abort(?:ing)?|revert(?:ing)?|turn(?:ing)? back|go(?:ing)? back)\b(?=.*\b(?:if|for|when|because|over|to)\b|\W*$)/i,
];

/** Headings below which plain lines say what is hoped for, and ask for something only where they state a limit: "Goals", "Target state". */
const HOPES =
  /^(?:(?:our|the|project|business|product|key|main|primary|secondary|overall|sprint|release|team|high[- ]level) )*(?:goals?|aims?|vision|mission|ambitions?|expectations?|hopes|intent(?:ions?)?|objectives?|key results|(?:target|future|desired|to[- ]be) (?:state|picture|architecture|set-?up|landscape)|hypothes[ie]s|bets?|idea)(?: (?:of|for) .*)?$|^what (?:we|you|they) (?:expect|hope(?: for)?|want|aim (?:at|for))$|^we (?:expect|hope(?: for)?|want)$/i;

/** True for a heading below which a plain line is an item only if it states a limit. */
export function onlyHopes(title: string): boolean {
  return HOPES.test(title.replace(/\s*\([^()]*\)\s*$/, ''));
}

/** A question that a section answers: what is so, who is who. What must be so is asked for and not told. */
const ANSWERED =
  /^(?:what (?:it is|this is|is (?:it|this|in it|new|not)|(?:has |have )?(?:changes?d?|happen(?:s|ed)|stays?(?:ed)?|remains?(?:ed)?|moves?d?|goes|went|comes(?! (?:right )?(?:next|after))|came|broke|was|were)|(?:we|they|you) (?:built|buil[dt]|measured|tried|tested|had|have|have been|did|do not|don't|learn(?:ed|t)?|know|knew|found|decided|saw|get|got|leave|left|keep|kept)|does not|doesn't|stands|(?:you|they|users?|customers?|people|everybody|everyone|teams?)\b)|who(?: is| are|m)?(?: (?:still|to|is|are|who|does|uses|on|calls?|we))|how (?:it|this|we) (?:works?|got|came|went)|how (?:\w+ ){1,4}(?:is|are|was|were|gets?) \w+)\b/i;
const ASKED =
  /\b(?:must|should|ha(?:s|ve) to|needs? to|required?|if|when|agrees?|signs?|approves?|decides?|checks?|verify|watch|monitor|measure|expect|want|ready|need first)\b/i;

/** What asks for something below a heading that only tells: "Executive summary" above "Success criteria", "Scope" above "Decision". */
const ASKS_STILL =
  /\bcriteria$|^(?:key |our )?(?:performance |launch |release )?targets$|^(?:\S+ ){0,2}decision$|\bgo\s*(?:\/|or)\s*no[- ]?go\b|\broll[- ]?back (?:plan|procedure|steps)\b|^(?:\S+ ){0,3}(?:next steps|tasks|to-?dos?)$|^(?:\S+ )?steps?$|^success (?:indicators|signs)$/i;

/** True for a heading that asks for what stands below it, whatever the ones above it tell. */
export function asksStill(title: string): boolean {
  return ASKS_STILL.test(title.replace(/\s*\([^()]*\)\s*$/, ''));
}

/** "Set redirect URLs", "Run the scripts": what is done, whatever its last word sounds like. */
const DONE =
  /^steps? \d|^(?:set(?: up)?|run|add|configure|create|update|submit|fill in|switch|install|enable|change|replace|remove) (?!(?:up|details|data|log|metadata|history|summary|overview|notes|information|list)\b)\S/i;

/** What is left for later, or of which weight: plain bullets below it tell, numbered ones are a plan. */
const IN_BULLETS =
  /^(?:nice[- ]to[- ]have(?:[,:]? (?:later|afterwards|some day))?|later|files to (?:read|review|check|know)(?: (?:for|by) .*)?)$/i;

/** Where to look and whom to ask; "templates approved" is none of it. */
const SUPPORT = /^support$/i;

/** True for a list below a heading of which bullets tell something, and nothing else does. */
export function tellsInBullets(title: string, { ordered, children }: List): boolean {
  const bare = title.replace(/\s*\([^()]*\)\s*$/, '');
  if (SUPPORT.test(bare)) return !children.some(({ children: own }) => statesSomething(wordsOf(own)));
  return (IN_BULLETS.test(bare) || /^(?:critical|high|medium|low)$/i.test(title)) && ordered !== true;
}

/** Headings below which signs are explained, or say again what was ticked above: there they are none of an item. */
const SIGNS_TOLD =
  /\blegend$|^what the (?:signs|symbols|icons|colou?rs) mean$|^(?:(?:executive|project) )?summary(?! \w+ \w)|^(?:current )?status$|^overview\b|\boverview$|^conclusions?$|^results?$/i;

/** True for a heading below which a sign before a line says nothing of what is asked for. */
export function tellsSigns(title: string): boolean {
  return SIGNS_TOLD.test(title.replace(/\s*\([^()]*\)\s*$/, ''));
}

/** True for a heading below which plain lines tell something and ask for nothing: contacts, links, a summary. */
export function isSilent(title: string): boolean {
  // "Test numbers (for the record)".
  if (/\((?:just )?(?:for (?:the record|information|reference)|fyi|informational)\)\s*$/i.test(title)) return true;
  const bare = title.replace(/\s*\([^()]*\)\s*$/, '');
  if (DONE.test(bare)) return false;
  // "Appendix B: rollback procedure": what it is follows.
  const [, appended] = /^(?:appendix|annex)\s+\S+?\s*[:–—-]\s*(\S.*)$/i.exec(bare) ?? [];
  if (appended !== undefined && /\b(?:procedure|steps|checklist)\b/i.test(appended)) return false;
  return SILENT.some((form) => form.test(bare)) || (ANSWERED.test(bare) && !ASKED.test(bare));
}
