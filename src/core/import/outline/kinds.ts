import type { Section } from '../item.ts';

const KINDS: readonly (readonly [Section, RegExp])[] = [
  ['plain', /\bgo\s*(?:\/|or|vs\.?|&|and|-)\s*no[- ]?go\b/i],
  [
    'rollback',
    /\b(?:halt|abort|fall(?:s|ing)? back|go back|revert|undo|back out|roll(?:s|ing)? back)\b.*\b(?:if|when|once|as soon as)\b/i,
  ],
  [
    'rollback',
    /\b(?:roll(?:ing)?[- ]?back|abort|kill)\b.*(?:\btriggers?\b|\bcriteria\b|\bconditions?\b|\bthresholds?\b|\bif\b|\bwhen\b)|\btriggers?\b.*\broll[- ]?back\b/i,
  ],
  // "Red: switch back", "Give up and restore"; a red heading by itself may as well say what is urgent.
  ['rollback', /^(?:\W*red\b|.*🔴).*\b(?:back|stop|revert|undo|halt|abort|withdraw)\b|^\W*red\W*$/iu],
  ['caution', /^\W*(?:yellow|orange)\W*$|^\s*(?:🟡|🟠)\s*$/iu],
  ['rollback', /\b(?:give up|bail out|pull the plug|turn back|switch(?:ing)? back|back(?:ing)? out)\b/i],
  [
    'rollback',
    /\b(?:pause|stop|halt|abort|withdraw|freeze|kill)\b.*\b(?:immediately|at once|right away|straight away|once (?:any|one)|as soon as|any of)\b/i,
  ],
  [
    'rollback',
    /\b(?:give up|bail out|pull out|turn back|switch(?:ing)? back|return to|withdraw)\b.*\b(?:if|when|once|as soon as)\b/i,
  ],
  ['rollback', /(?:^|\s)(?:zurück|abbruch|abbrechen|rückfall)(?=\s|:).*\b(?:wenn|falls|sobald)\b/iu],
  ['no-go', /\bno[- ]?go\b|\b(?:show[- ]?stoppers?|blockers?)$|\bstop (?:criteria|conditions)\b/i],
  ['no-go', /\b(?:stop|do not (?:deploy|launch|go live|ship|release|proceed|start))\b.*\b(?:if|when|while)\b/i],
  [
    'caution',
    /\b(?:slow down|think (?:about it|twice)|pause|look closer|watch closely|be careful|ask first)\b.*\b(?:if|when)\b/i,
  ],
  ['caution', /\bcaution\b|\bwarning (?:signs?|flags?|thresholds?)\b|\byellow flags?\b|\bamber\b/i],
  ['go', /^go\b(?![- ]?live)(?!\s+to\b)|\bgo (?:criteria|conditions)\b|\bmust(?: all)? be met\b/i],
  [
    'sign-off',
    /^(?:abnahmen?|freigaben?|signatures?|signatories|approvers|who (?:agrees|signs|decides|approves|says (?:yes|go)))\b/i,
  ],
  ['sign-off', /\bsign[- ]?offs?\b|\bapprovals?\b|\bapproved by\b/i],
  ['steps', /\bsteps\b|\b(?:deployment|release|migration|recovery|roll[- ]?back) procedure\b/i],
];

/** What a heading makes of its items; `undefined` when it does not tell. */
export function kindOf(title: string): Section | undefined {
  return KINDS.find(([, form]) => form.test(title))?.[0];
}

/**
 * What the headings, outermost first, make of the items below them. Steps are those of their own heading only: what is verified
 * after them is no step.
 */
export function sectionOf(titles: readonly string[]): Section {
  for (const [index, title] of [...titles].reverse().entries()) {
    const kind = kindOf(title);
    if (kind !== undefined && (kind !== 'steps' || index === 0)) return kind;
  }
  return 'plain';
}

const SILENT: readonly RegExp[] = [
  /^(?:table of )?contents$|^toc$/i,
  /^(?:[\w-]+ ){0,2}contacts?(?: (?:information|info|list|details|people|persons?|points?))?(?: (?:&|and) \w+)?$/i,
  /^(?:support |useful |quick |external |related |further )?(?:resources|links|references|reading)\b/i,
  /\b(?:urls?|links|references)$|^(?:useful |handy |test |sample |example )?commands?$/i,
  /^(?:executive |project )?summary\b|^(?:current )?status$|^overview\b|\boverview$|^conclusions?$|^results?$/i,
  /^quick[- ]?start\b|^getting started\b|^usage$|^how (?:to use|to read|it works|this works)\b/i,
  /^trouble[- ]?shooting\b|\bgoes wrong\b|^faq\b|^known issues$|^legend$|^glossary$/i,
  /^(?:appendix\b.*|background(?: information)?|intro(?:duction)?|about(?: .*)?|licen[cs]e|credits|notes?|bonus)$/i,
  /^(?:change ?log|(?:revision|version|document) history)$/i,
  /^(?:examples?|templates?|useful|context|facts|lessons(?: learn(?:ed|t))?|good to know|at a glance)$/i,
  /^what (?:it is|this is|is (?:it|this|in it)|we (?:built|did|learn(?:ed|t))|(?:has )?changed|is new)\b|^(?:where|why)\b/i,
];

/** True for a heading below which plain lines tell something and ask for nothing: contacts, links, a summary. */
export function isSilent(title: string): boolean {
  const bare = title.replace(/\s*\([^()]*\)\s*$/, '');
  return SILENT.some((form) => form.test(bare));
}
