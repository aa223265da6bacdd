import { handled } from '../phrases/handled.ts';
import { BREAK } from '../phrases/words.ts';
import { known, there } from './file.ts';
import type { Rule } from './rule.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a document is called by its last word. */
const PAPER = words(`
  runbook runbooks playbook playbooks handbook manual manuals guide guides guideline guidelines faq faqs readme changelog wiki tutorial tutorials diagram diagrams adr adrs sop sops spec specs specification glossary datasheet howto
  postmortem cookbook handout handouts factsheet whitepaper walkthrough errata cheatsheet quickstart primer docs documentation
`);
/** Two words that name one: "cheat sheet", "decision record", "model card". */
const PAIRS =
  /\b(?:cheat|quick|data|fact|spec) ?sheets?\b|\b(?:release|upgrade|migration|patch|training|hand-?over|handover) notes\b|\b(?:decision) records?\b|\b(?:model|data|system|quick reference) cards?\b|\bpost-mortem\b|\bwrite-?up\b|\bhow-?to\b|\bknown issues (?:list|page)\b|\b(?:compatibility|support) matrix\b|\bdesign docs?\b|\b(?:status|wiki|help|doc|handbook|support|knowledge[- ]base|kb) (?:page|article)s?\b(?! (?:is|set|shows|updated|entry))|\b(?:api|command|error code) reference\b|\bquick[- ]?start\b/i;
const BEHIND = words(
  'for of on about in with covering how what which when whom who and if page pages chapter entry section · all per to from de en',
);
/** What a public repository has files of, by nothing but its name: "MIT licence", "Code of conduct", "Issue templates". */
const OF_REPOSITORIES =
  /^\W*(?:(?:mit|apache|bsd|gpl|agpl|mpl|isc|open[- ]source)[\w. -]{0,12}\s)?licen[cs]e(?: file)?\W*$|^\W*(?:contributor )?code of conduct\W*$|^\W*(?:(?:pr|mr|pull request|merge request|issue|bug report|feature request)(?: and | & |\/)?)+ templates?\W*$|^\W*(?:funding|dependabot|renovate|editorconfig|codeowners)(?: config| file)?\W*$|^\W*(?:security policy|contributing(?: guide)?|code ?owners)\W*$/i;
/** What a product has to have written down for those who use it, by nothing but its name. */
const OF_LAW =
  /^\W*(?:(?:our|the|an?) )?(?:terms (?:of (?:service|use|sale)|(?:and|&) conditions)|(?:privacy|cookie|refund|returns?|cancellation|acceptable use|data retention) polic(?:y|ies)|(?:api )?usage terms|terms of use|imprint|impressum|eula|(?:data processing|developer|licen[cs]e) agreement)(?: (?:page|document|text))?(?: *\([^()]*\))?\W*$/i;
/** What is done with a document that a repository does not show. */
const ELSEWHERE = words(
  'printed sent shared read reviewed approved translated tested rehearsed followed walked known proofread laminated distributed handed pinned hung emailed mailed checked linked moved announced presented briefed desk followed',
);
const SMALL = words('the a an our new short updated own each one every internal public');
const NOT_BEFORE = words(
  'for of on in with to from by and or at as is are has have no not all via per knows know has have read reads follow follows send print share',
);

/** Documents that an item only names. */
export const PAPER_NAME_RULES: readonly Rule[] = [
  {
    id: 'paper-named',
    check: 'file',
    why: 'It names a document, which is a file and there or not.',
    opens: ['state', 'change'],
    make: (seen) => {
      const { words: said, body } = seen;
      // "Issue templates": no step, for it is all that is said.
      if (seen.opening === 'change' && !OF_REPOSITORIES.test(body) && !OF_LAW.test(body)) return undefined;
      if (seen.band !== 'go' || said.some((word) => ELSEWHERE.has(word)) || handled(said)) return undefined;
      if (seen.bounds.some(({ kind }) => kind !== 'bare')) return undefined;
      const at = said.findIndex((word) => PAPER.has(word));
      const before = said.slice(0, at).filter((word) => !SMALL.has(word));
      const next = said[at + 1];
      const named =
        at >= 0 &&
        before.length <= 3 &&
        !before.some((word) => NOT_BEFORE.has(word) || word === BREAK) &&
        (next === undefined || BEHIND.has(next) || /[:"„“”'’(–—-]/.test(behind(body, said[at] ?? '')));
      const pair = PAIRS.exec(body);
      if (OF_REPOSITORIES.test(body) || OF_LAW.test(body)) return there(seen, known(seen));
      return named ||
        (pair !== null && pair.index <= 30 && !/\b(?:page|pages) (?:loads|opens|answers|shows|up)\b/i.test(body))
        ? there(seen, known(seen))
        : undefined;
    },
    examples: [
      { text: 'Runbook "the press is stuck"' },
      { text: 'Handbook page for the night porters' },
      { text: 'Playbooks for theft, fire and flood' },
      { text: 'Cheat sheet for the nurses' },
      { text: 'Architecture decision record' },
      { text: 'Apache 2.0 licence' },
      { text: 'Code of conduct' },
      { text: 'Issue templates' },
      { text: 'Funding config' },
      { text: 'Terms of sale page' },
      { text: 'Cookie policy (two hours)' },
    ],
    unlike: [
      'Code of conduct signed',
      'Licence of the camera paid',
      'Terms of sale accepted',
      'Privacy policy URL',
      'Runbook printed and on the wall',
      'Night shift knows the runbook',
      'Handbook sent to the porters',
      'Guide dogs allowed',
      'Status page updated',
    ],
  },
];

/** The character behind a word, with a blank between them or not. */
function behind(body: string, word: string): string {
  const at = body.toLowerCase().indexOf(word);
  return body
    .slice(at + word.length)
    .trim()
    .slice(0, 1);
}
