/** How a text says of a thing that it is not to be there: it has gone, it is off, it is left as it is. */
export type Absence = 'gone' | 'off';

/** Stands for the name of the thing. */
export const THING = '§';

const NOUN =
  '(?:files?|folder|directory|script|(?:environment |env )?variables?|var|token|secret|key|flag|setting|port|(?:dns )?records?|entry|host|domain|url|page|endpoint|route|path|service|metrics?)';
const SMALL =
  '(?:is|are|was|were|has|have|had|must|should|shall|will|can|may|be|been|being|to|gets?|now|finally|completely|fully|already|all|both|permanently|really|also|still|again|publicly|directly)';
const BETWEEN = `${THING}(?:\\s+${NOUN})?(?:\\s*[:|=–—-]+)?\\s+(?:${SMALL}\\s+)*`;
const GONE =
  '(?:deleted|removed|gone|absent|missing|dropped|unset|unused|purged|wiped|trashed|scrapped|cleared|unlinked|discarded|erased|destroyed|obsolete|cleaned up|got rid of)';
const OFF =
  '(?:disabled|revoked|retired|decommissioned|torn down|down|offline|off|(?:switched|turned|taken) (?:off|down|offline)|shut(?: down| off)?|firewalled|blocked|closed|stopped|unpublished|inactive|invalidated)';
const DELETE =
  '(?:delete|remove|drop|unlink|trash|scrap|discard|wipe|clean up|clear(?: out)?|purge|unset|erase|destroy|get rid of)';
const ENDS =
  '(?=\\s*(?:$|[.,;:!()|–—✅☐-]|(?:from|in|on|at|by|everywhere|before|after|and|again|for|since|now|completely|when|once|as|with|outside|to)\\b))';
const NOT =
  "(?:not|never|no longer|cannot|(?:is|are|does|do|must|should|was|were|has|have|can|wo|ca)n['’]?t|can not|does not|do not|doesn['’]t)";
const THERE =
  '(?:(?:be |been |any ?more |publicly |directly )*)(?:exists?|there|present|set|defined|exported|used|needed|committed|tracked|checked in|included|shipped|deployed|in (?:the |our |any )?(?:repo|repository|git|production|image|build|package|bundle|artifact|environment))';
const UP =
  '(?:be |been |publicly |directly )*(?:reach\\w*|accessible|answer\\w*|respond\\w*|open|up|served|listening|available|running|enabled|on|exposed|deployed|scraped)';
const ASKS = '(?:(?:please|then|finally|verify|check|confirm|ensure|make sure|assert)(?: that)?[,:]?\\s+)*';
const OWN =
  '(?:(?:the|a|an|any|all|our|your|old|obsolete|unused|legacy|stale|temporary|tmp|former|previous|debug|generated|local|dead|deprecated|of)\\s+)*';

const SAYS_GONE = new RegExp(
  [
    `${BETWEEN}${GONE}${ENDS}`,
    `${BETWEEN}${DELETE}\\W*$`,
    `${BETWEEN}${NOT}\\s+(?:${SMALL}\\s+)*${THERE}\\b`,
    `^\\W*${ASKS}${DELETE}\\s+${OWN}(?:${NOUN}\\s+)?${OWN}${THING}`,
    `^\\W*${ASKS}(?:there (?:is|are|must be|should be) )?no\\s+${OWN}(?:${NOUN}\\s+)?${THING}`,
    `\\b(?:has|have|contains?|holds?|ships?|with) no\\s+${OWN}(?:${NOUN}\\s+)?${THING}`,
    `\\b(?:never|do not|don['’]t|must not|should not|not to)\\s+(?:be\\s+)?(?:create|commit|set|define|export|add|ship|check in|include|deploy|write|use|publish)\\s+${OWN}(?:${NOUN}\\s+)?${THING}`,
    `${BETWEEN}(?:never|not) (?:in|on|at)\\b`,
    `^\\W*${ASKS}${THING}\\W*\\bno (?:more|longer)\\b\\W*$`,
  ].join('|'),
  'i',
);
const SAYS_OFF = new RegExp(
  [
    `${BETWEEN}${OFF}${ENDS}`,
    `${BETWEEN}${NOT}\\s+(?:${SMALL}\\s+)*${UP}\\b`,
    `${BETWEEN}never\\b`,
    `^\\W*${ASKS}(?:disable|revoke|retire|decommission|tear down|shut|close|block|switch off|turn off|stop|take down)\\s+${OWN}(?:${NOUN}\\s+)?${OWN}${THING}`,
    `^\\W*${ASKS}(?:delete|remove|wipe|clear|purge|erase|drop|clean up)\\s+(?:the |old |all |every )*(?:files|everything|all|contents?)\\s+(?:from|in|of|inside|under|below)\\s+${OWN}${THING}`,
    `^\\W*${ASKS}(?:rename|empty)\\s+${OWN}(?:${NOUN}\\s+)?${THING}`,
  ].join('|'),
  'i',
);
/** "Keep `x` from being removed", "must not be removed": it stays. */
const STAYS = new RegExp(
  `\\b(?:not|never|n['’]t|without being|before|until|unless|if|when)\\s+(?:${SMALL}\\s+|it\\s+|they\\s+)*(?:${GONE}|${OFF})\\b|^\\W*${ASKS}(?:never|do not|don['’]t)\\s+(?:${DELETE}|disable|close|stop)\\b`,
  'i',
);

/** What a text with `§` for each name says of the thing; nothing where it may be there. Takes time in proportion to the text. */
export function absenceIn(text: string): Absence | undefined {
  if (STAYS.test(text)) return undefined;
  if (SAYS_GONE.test(text)) return 'gone';
  return SAYS_OFF.test(text) ? 'off' : undefined;
}

/** Headings and sentences above a list of what is not to be there. */
const TAKES_AWAY =
  /\b(?:remov\w+|delet\w+|drop(?:ped)?|unset|purg\w+|wipe\w*|trash|discard\w*|absent|obsolete|retir\w+|decommission\w*|must not|must never|should not|do not|don['’]t|never|not (?:to )?(?:exist|commit|be there)|no longer|get rid of|unused|gone)\b/i;
const KEEPS =
  /\b(?:not|never|n['’]t|before|after)\s+(?:be )?(?:remov|delet|drop)|\b(?:before|after|soft|don['’]t forget|do not forget)\b/i;

/** Whether what stands below these words is not to be there. */
export function takesAway(heading: string): boolean {
  return TAKES_AWAY.test(heading) && !KEEPS.test(heading);
}
