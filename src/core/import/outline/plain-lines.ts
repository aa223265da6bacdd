import type { List, ListItem, Paragraph } from 'mdast';
import type { Section } from '../item.ts';
import { openingOf } from '../phrases/verbs.ts';
import { wordsOf as wordsIn } from '../phrases/words.ts';
import { wordsOf } from '../reading/words.ts';
import type { ItemWords } from './item-words.ts';
import { isName, statesSomething } from './states.ts';

/** What the words before a colon name where the line describes the document or the work, and asks for nothing. */
const METADATA =
  /^(?:git )?(?:commits?|dates?|versions?|authors?|status|branch|created|(?:last |next )?(?:updated?|review)|owners?|tickets?|jira|result|notes?|urls?|links?|see|see also|estimated [a-z ]+|mitigation|contingency|likelihood|probability|impact|risk(?: level)?|confidence(?: level)?|project|responsible|target date|(?:rollout|release|launch|deployment|due|scheduled) date|example|e\.g\.)$/i;

/** Labels of facts, unless a limit or a requirement stands behind them: "Duration: 24 hours", "Users: pilot partners". */
const FACTS =
  /^(?:cohorts?|users|audience|participants|attendees|duration|purpose|location|window|downtime(?: \w+)?|(?:services?|systems?|teams?|users?) (?:impacted|affected|involved)|technician|reviewer|implementer|requester|timeline|time ?zone|rationale|frequency|priority|severity|blocker|blocking|effort|responsible)$/i;

/** What is filled in beside a signature, and by whoever has signed. */
const FIELDS =
  /^(?:(?:full |printed? )?name|date|time|place|signature|comments?|remarks?|location|host ?name|ip(?: address)?|address|serial(?: number)?|(?:\w+ )?(?:id|slug|url)|(?:deployed|prepared|executed|performed|installed|set up|requested) by)$/i;

/** Ways to reach people. */
const CHANNEL =
  /^(?:slack|e-?mail|phone|sms|pager|chat|teams|bridge|hotline|status page|social media):\s(?!.*\b(?:\w+ed|ready|sent|works?)\b)/i;

/** The lines of a list that say who is told by which way, and nothing of the way: `Slack: #releases for the team`, `Email: the board`. One alone may be an area. */
export function channelsIn(list: List): ReadonlySet<ListItem> {
  const ways = list.children.filter(
    ({ children: [first] }) => first?.type === 'paragraph' && CHANNEL.test(wordsOf(first.children)),
  );
  return new Set(ways.length > 1 && ways.length * 2 > list.children.length ? ways : []);
}

/** What the words before a colon name where code or an address is all that is behind it: `Endpoint: \`/hook\``. */
const NAMED =
  /^(?:(?:\S+ ){0,2}(?:flags?|switch(?:es)?|toggles?)|end ?points?|urls?|paths?|headers?|hosts?|ports?|logs?|dashboards?|commands?|files?|channels?|address(?:es)?)$/i;

/** Says that there is nothing: no blocker, no flag. */
const NOTHING = /^(?:none|nothing|n\/?a|not applicable)(?: (?:identified|found|known|so far|yet|at this time))?[.!]?$/i;

/** Words that say what is missing, where a section lists what must not be. */
export function saysNothing(text: string, section: Section): boolean {
  return ['no-go', 'caution', 'rollback'].includes(section) && NOTHING.test(text.trim());
}

/** How somebody is reached: a name, and behind it nothing but a number, an extension, a channel or a handle. */
const REACHED =
  /^[^:–—]{2,60}(?::|\s[–—-])\s+(?:(?:tel\.?|phone|ext\.?|call)\s*)?(?:\+?[\d(][\d ()/.-]{5,}\d|(?:ext\.?|x)\s?\d{2,6}|\d{4,6}|#[a-z][\w-]+|@[\w-]+|[\w.+-]+@[\w.-]+\.[a-z]{2,})\W*$/i;
/** A question that wants an answer and not a yes. */
const ASKING = /^(?:how|what|why|which|where)\b.*\?$/i;

/** True for a plain line that states something to be so, or to be done. */
export function isRequirement(line: Paragraph, words: ItemWords, section: Section, ordered = false): boolean {
  const label = /^([^:]{1,40}):(?:\s|$)/.exec(words.text)?.[1] ?? (words.bold ? words.lead : undefined) ?? '';
  if ((section !== 'sign-off' || FIELDS.test(label.trim())) && isPlaceholder(line)) return false;
  if (FACTS.test(label.trim()) && !words.opens && !statesSomething(words.text.slice(label.length + 1))) return false;
  if (NAMED.test(label.trim()) && onlyNames(words, label)) return false;
  if (!ordered && tellsFile(line, label.trim())) return false;
  if (REACHED.test(words.text) || ASKING.test(words.text)) return false;
  if (METADATA.test(label.trim()) || saysNothing(words.text, section)) return false;
  // "50 %" is a step of a rollout.
  // Among steps, an address in code is what is looked at.
  const visited = ordered && line.children.length === 1 && line.children[0]?.type === 'inlineCode';
  return (visited || !isLink(line)) && /\p{L}|^\d+(?:[.,]\d+)?\s*%/u.test(words.text) && !/^\S*\?$/.test(words.text);
}

/** A line to be filled in: `[List the conditions]`, `Host 1: ____`, `<name>`. */
function isPlaceholder({ children }: Paragraph): boolean {
  const words = wordsOf(children).trim();
  return (
    /^[^:]{0,40}:?\s*_{3,}\W*$/.test(words) ||
    /^[^:]{1,40}:\s*(?:\[(?![ xX]\])[^\]]+\]|X)$/.test(words) ||
    // `**Contract**: <!-- link -->`.
    (words.endsWith(':') && children.some(({ type }) => type === 'html')) ||
    /^\[(?![ xX]\])[^\]]+\]\W*$/.test(words) ||
    /^<[^<>]+>$/.test(words)
  );
}

/** A file by its name. */
const FILE =
  /^(?:[\w.@()<>*{}[\]-]+\/)*[\w.@<>*{}-]+\.(?:mdx?|txt|pdf|tsx?|m?jsx?|json|ya?ml|toml|sql|sh|py|rb|go|rs|php|html?|css|zip|jpe?g|png|svg)$/i;

/** "`GUIDE.md` - how it is set up", "Full guide: `GUIDE.md`": where something stands, and not what is to become of it. */
function tellsFile({ children }: Paragraph, label: string): boolean {
  const nodes = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const [first, second] = nodes.map((node) => (node.type === 'strong' ? (node.children[0] ?? node) : node));
  if (first?.type === 'inlineCode' && FILE.test(first.value)) {
    const [, said] = /^\s*[-–—:]\s+(.+)$/s.exec(second?.type === 'text' ? second.value : '') ?? [];
    return said !== undefined && !statesSomething(said) && (openingOf(wordsIn(said)) ?? 'state') === 'state';
  }
  const last = nodes.at(-1);
  return (
    nodes.length <= 3 &&
    last?.type === 'inlineCode' &&
    FILE.test(last.value) &&
    wordsOf(children).trim() === `${label}: ${last.value}` &&
    isName(label)
  );
}

/** True where all but a word or two behind a label is code or an address. */
function onlyNames({ text, code, urls }: ItemWords, label: string): boolean {
  if (code.length + urls.length === 0) return false;
  const rest = [...code, ...urls].reduce((left, name) => left.replace(name, ' '), text.slice(label.length));
  return (rest.match(/\p{L}+/gu) ?? []).length <= 2;
}

/** True for a list of facts about the document or the work, each behind its name: `Window: Sunday`, `Reviewer: @ada`. */
export function tellsFacts(list: List): boolean {
  const lines = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? wordsOf(first.children) : '',
  );
  const facts = lines.filter((line) => /^[\p{L}\p{N}' /-]{1,30}:\s/u.test(line) && /^\S+(?: \S+){0,2}:\s/.test(line));
  return lines.length > 1 && facts.length === lines.length;
}

/** True for a list of addresses, whatever else a line of it says. */
export function tellsLinks(list: List): boolean {
  // Above more of them an address says where they are seen.
  const lines = list.children.flatMap(({ children: [first, ...below] }) =>
    first?.type === 'paragraph' && below.every(({ type }) => type !== 'list') ? [first] : [],
  );
  return lines.length > 0 && lines.filter(isLink).length * 2 > lines.length;
}

/** Before an address: what must be true of it. */
const SAID =
  /\b(?:answers?|responds?|returns?|redirects?|loads?|opens|works|reachable|resolves?|is|are|must|shows?|serves?)\b/i;

/** A line that is a link, or a name with an address: `Runbook: https://…`, `[The guide](guide.md): how it works`. */
function isLink({ children }: Paragraph): boolean {
  const [first, ...rest] = children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  if (first === undefined) return false;
  if (first.type === 'link' || first.type === 'linkReference') {
    // `[SBOM](…) attached` asks for something, `[SBOM](…): what is in it` does not.
    return rest.length === 0 || /^\s*[:–—-]/.test(wordsOf(rest));
  }
  // An address that a command asks is a step.
  // So is a variable that has one.
  if (first.type === 'inlineCode' && /\s|^[A-Z][A-Z0-9_]*(?:=|_[A-Z0-9_]+$)/.test(first.value.trim())) return false;
  // "Navigate to http://localhost" is a step, too.
  if (first.type === 'text' && ['change', 'look', 'run'].includes(openingOf(wordsIn(first.value)) ?? '')) return false;
  const words = wordsOf(children);
  // "Open http://localhost", "Usage at https://…", "Sitemap → submit https://…".
  if (/^(?:open|visit|browse|load)\s|\b(?:at|to|under)\s+https?:|(?:→|->|⇒)\s*\p{L}+\s+https?:/iu.test(words))
    return false;
  return (
    (/^[^:]{0,60}:?\s*(?:https?:\/\/|www\.)\S+$/.test(words) && !SAID.test(words)) ||
    (rest.length === 1 && rest[0]?.type === 'link' && /^[^:]{0,60}:\s*$/.test(wordsOf([first])))
  );
}
