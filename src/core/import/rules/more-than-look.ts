import type { Look } from '../phrases/looks.ts';
import { CHANGING } from '../phrases/verb-words.ts';

const FORBIDDEN =
  /^\W*(?:please )?(?:do not|don['’]t|never|must not|avoid)\b|\bfollowed by\b|^\W*(?:abort|stop|halt|block|roll ?back)\b.*\b(?:if|when|unless)\b/i;
/** What is done behind the command. */
const NEXT = /(?:\bthen|;|,|\band|\bbefore you|\bafterwards)[\s,`*]+(?!(?:and|then)\b)([\w'’./-]+)/gi;
/** What is no more than to look, or what tells of what was looked at. */
const LOOKS =
  /^(?:check|re-?check|verify|look|confirm|compare|inspect|see|ensure|make|wait|watch|read|note|review|run|it|its|they|the|this|that|all|every|each|no|none|nothing|must|should|exit|exits|expect|output|both|only|any|there|a|an|is|are)$/i;
const VERBS = new Set(CHANGING);
/** What was only tried, and is then told as done. */
const DONE = /\b(?:done|for real|really)\b|^\W*(?!need|seed)\w{2,}ed\b|\b\w{3,}(?:ed|done)\s*[(:–—-]/i;

/** Whether a text says that the command is not to be run, or that more is done than to look; `code` is what stands in its code. */
export function isMore(text: string, code: readonly string[], { run }: Look): boolean {
  if (FORBIDDEN.test(text)) return true;
  const started = new Set(code.map((span) => span.split(/\s/)[0]));
  for (const { 0: said, 1: word = '' } of text.matchAll(NEXT)) {
    if (LOOKS.test(word) || started.has(word)) continue;
    if (!/^(?:;|,|and)/i.test(said) || VERBS.has(word.toLowerCase())) return true;
  }
  const dry = (typeof run === 'string' ? run.split(/\s/) : run).some((word) => /^--?dry/.test(word));
  return dry && DONE.test(text);
}
