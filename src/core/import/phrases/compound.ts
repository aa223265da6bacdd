import { says } from './phrase.ts';

/** Nouns that nobody gives an order with, though it could be read as one: "order confirmation", "file upload", "contact form". */
const THINGS = 'order|email|mail|contact|file|page|tag|retry|access|attempt|profile';
/** The same, where only the next word tells. */
const ALSO_THINGS = `${THINGS}|push|transfer|back|scroll|map|ask|address|post`;
/** What such a noun is followed by: what software has, and what is neither ordered, filed nor mailed. */
const PARTS =
  'functionality|logic|mechanism|flow|flows|handling|behavior|behaviour|confirmation|confirmations|validation|verification|navigation|notification|notifications|history|management|tracking|button|buttons|dialog|modal|dropdown|endpoint|endpoints|control|controls|counter|limit|limits|creation|cancellation|autosave|subject|uploads|upload|views|view';
/** Verbs of buttons, and what a button or its like is called. */
const BUTTONS = 'save|delete|cancel|edit|submit|undo|share|toggle|download|export|import|refresh|reset|print|clear';
const CALLED =
  'functionality|button|buttons|confirmation|confirmations|dialog|modal|dropdown|option|options|progress|icon';

const NAMES: readonly string[] = [
  `^ ${ALSO_THINGS} ${PARTS}`,
  `^ ${THINGS} form|upload|access|creation|status|page ${PARTS}`,
  `^ ${THINGS} confirmation|notification|verification email|emails|mail|mails|page|message|messages`,
  '^ contact form|forms|page|button|buttons|section',
  '^ contact support form|page',
  '^ email|mail provider|delivery|sending|template|sender',
  '^ page|document|map viewer|preview',
  '^ document|file|image|photo upload|uploads|viewer|preview|sharing',
  '^ transfer fee|fees',
  '^ retry with .. backoff|jitter',
  '^ review system|moderation',
  '^ review|rate and|or rating|ratings|review|reviews',
  `^ ${BUTTONS} ${CALLED}`,
  '^ open graph',
  '^ pause|play|mute resume|pause|unmute .. button|control|toggle',
];

/** Somebody gets it, so that it is sent: "email confirmation to the board"; or what is kept of it. */
const SENT = [
  '^ email|mail provider key|keys|credential|credentials|account|contract|password',
  `^ email|mail|post|push ?order ${PARTS} to|from`,
  `^ ${BUTTONS} ${CALLED} to|from|in|for|of the|all|old`,
];

/** Whether words that may begin with a verb are the name of something that software has: "order confirmation emails", "cancel button". */
export function namesThing(words: readonly string[]): boolean {
  return says(words, NAMES) && !says(words, SENT);
}
