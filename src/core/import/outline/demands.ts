import type { Paragraph } from 'mdast';
import type { Section } from '../item.ts';
import { wordsOf } from '../reading/words.ts';
import { isChoice } from './choice.ts';
import { kindOfLead } from './kinds.ts';

/** "Nothing may be published before the gates are green": asked for even where a document is introduced. */
const STRICT = /\b(?:must|may) not\b.*\b(?:until|before|unless)\b|\bnothing may\b.*\b(?:until|before|unless)\b/i;

const ASKS =
  /\b(?:must(?: not)?|may only|only (?:\w+ ){0,2}if|(?:(?:do|does) not|don['’]t|doesn['’]t|never)\b.*\b(?:until|unless|before)|(?:do not|don['’]t|never) (?:go on|proceed|continue|start|launch|ship|deploy|release|promote)\b.*\bif|needs? .*\bbefore (?:we|it|they|you|anybody|anyone|the next)|(?:nothing|nobody|none|no \w+)\b.*\bmay)\b/i;

/** "Go/no-go: a day without an alert", "Do not modify the old records.", "Until it is signed, keep the gate shut." */
const ALSO =
  /^\W*go\s*\/\s*no-?go:\s+\p{L}+(?:\s+\S+){4}|^\W*do not (?:modify|change|touch|enable|disable|overwrite|drop|restart)\s.*\.$|^\W*until\b[^.]+, (?:keep|leave|hold)\b|^\W*keep\b[^.]*\b(?:off|on|closed|shut|halted|disabled|paused|frozen|read-only)\b[^.]*\buntil\b|^\W*only (?:continue|move|go on|proceed|start)\b.*\bif\b.*\.$/iu;

/** "Exit criterion: the tills of the pilot shops agree with the books." */
const CRITERION =
  /^\W*(?:exit|entry|success|acceptance|pass|completion|go(?:[- ]live)?|launch|release|promotion) (?:criteri(?:on|a)|conditions?):\W+\p{L}+(?:\s+\S+){2}/iu;

/** True for a paragraph that says what must be, and does not speak of the document itself. `introduces`: it stands below its name. */
export function demands(paragraph: Paragraph, introduces: boolean): boolean {
  const words = wordsOf(paragraph.children);
  const asks = introduces ? STRICT.test(words) : [ASKS, ALSO, CRITERION].some((form) => form.test(words));
  return (
    asks &&
    // All in italics, it is about the document.
    paragraph.children.length > (paragraph.children[0]?.type === 'emphasis' ? 1 : 0) &&
    !words.endsWith(':') &&
    // "Only if it is public." says when all below is done.
    !/^\W*(?:(?:do(?! not)|use|run|follow|needed|required|necessary|skip|read)\b(?: \w+){0,2} )?(?:only|if|when|unless)\b[^,;:]*$/i.test(
      words,
    ) &&
    // What is to be filled in or chosen below.
    !/_{3,}/.test(words) &&
    !isChoice(words) &&
    !/\b(?:check ?list|document|page|box(?:es)?|maintainers?|permissions?)\b|\b(?:all|these|those|following|the|each|every) items\b(?! (?:are|is|ha))|\bitems? (?:below|above|here|in this)\b|^(?:\w+ ){0,2}items?\b/i.test(
      words,
    )
  );
}

/** What a paragraph is about that says in a sentence of its own when it is taken back: "Roll back if more than 3 tills are silent."; `undefined` for any other. */
export function triggerOf(paragraph: Paragraph): Section | undefined {
  const words = wordsOf(paragraph.children).replaceAll(/\s+/g, ' ');
  const [, step] = TRIGGER.exec(words) ?? [];
  if (step === undefined || /\b(?:check ?list|document|page|box(?:es)?)\b/i.test(words)) return undefined;
  const section = kindOfLead(`${step} if`);
  return section === 'no-go' || section === 'rollback' || section === 'caution' ? section : undefined;
}

const TRIGGER =
  /^\W*((?:we )?(?:no-go|roll ?back|revert|pause|stop|abort|halt|isolate)\b[^.;:]{0,50}?),? (?:if|when|as soon as) (?!any\b|one\b|all\b|either\b|these\b)[^:]{12,}[^:]$/i;
