import { says } from '../phrases/phrase.ts';
import { wordsOf } from '../phrases/words.ts';
import { known, there, UNSEEN } from './file.ts';
import type { Rule } from './rule.ts';

const DOCUMENT =
  'documentation|documentations|docs|doc|document|documents|runbook|runbooks|guide|guides|manual|manuals|readme|changelog|faq|playbook|playbooks|handbook|release|wiki|notes|diagram|diagrams|tutorial|tutorials|adr|adrs|catalogue|catalog|postmortem|post|reference|specification|openapi|swagger|instructions|article|articles|sheet|policy|sop|sops';
const WRITTEN =
  'regenerated|refreshed|amended|up|updated|written|complete|completed|exist|exists|published|available|current|ready|finalised|finalized|created|prepared|accurate|documented|accessible|present|done|drafted|extended|finished|generated|in|linked|covers|cover|mention|mentions|describe|describes|provided|added|reflects|includes|corrected|revised|has|rewritten|include|cover|list|lists|filled|shows|explains|contains|names';
/** Kinds of documents whose name alone is enough. */
const PAPERS =
  'documentation|docs|runbook|runbooks|guide|guides|manual|manuals|readme|changelog|faq|playbook|playbooks|handbook|diagram|diagrams|tutorial|tutorials|adr|adrs|catalogue|catalog|postmortem|openapi|swagger|instructions|datasheet|questionnaire|sop|sops|wiki|specification|card|notes|procedure|procedures|notice|notices|collection|mapping|template|templates|glossary|spec|specs|worksheet|inventory|register|document|documents|report|faqs|kb';

/** Documents: written, complete, current, with what they must say. */
export const PAPER_RULES: readonly Rule[] = [
  {
    id: 'documentation',
    check: 'file',
    why: 'What is written down is in a file, and Git knows when it changed.',
    says: [
      'changelog|readme .. has|have|entry|section|mentions',
      'quick start|guide|manual|handbook .. online|live|up',
      `${PAPERS} ?for|of ?the ?new written|updated|published|exported|documented|generated`,
      'guide|guides|manual|handbook|runbook|playbook|faq for|of|to',
      `${PAPERS} .. ${WRITTEN}`,
      `^ ${PAPERS} $`,
      `${DOCUMENT} ?notes ?for ?the ?page ?pages ?entry ?is|are ?has|have ?been ?all ?now ?fully ${WRITTEN}`,
      `${DOCUMENT} .. updated|written|complete|completed|exists|exist|published|available|current|created|documented|prepared|finalized|ready|mention|mentions`,
      'date|section|entry|paragraph|chapter|line|link|links|note|notice|warning|hint|example|page|badge|credits in|on|to|into ?the ?our ?new changelog|readme|wiki|docs|documentation|manual|handbook|notes|guide|runbook|faq',
      'listed|described|explained|mentioned|recorded|noted|written ?down in|on ?the ?our ?release ?user ?internal ?known changelog|readme|wiki|docs|documentation|manual|handbook|notes|guide|runbook|faq|page|issues',
      'dependencies|limitations|caveats|assumptions|alternatives|exceptions|parameters listed|described|explained|catalogued',
      'is|are ?fully ?well documented',
      'documented $',
      'documentation|docs $',
      'json|csv|pdf exported',
      'docker compose with|file|setup',
      'scripts ?are available|ready|provided|included',
      'framework|tester $',
      'script|scripts|template|templates|manifest|manifests|workflows exist|exists|present',
      '^ ?an ?example env ?file provided|exists|there',
      'documented',
      `one|a|each ${DOCUMENT} per|for`,
      'runbook|runbooks .. linked|per',
      '^ updated|complete|comprehensive|new|current documentation|docs|runbook|runbooks|guide|readme',
      'exported as|to|and json',
      'quick guide',
      'notes recorded|attached',
      'migration|upgrade notes',
      'plan|list|diagram|map|matrix|drawing|sheet|overview is|are current|accurate',
      'plan|list|diagram|map|matrix|drawing|sheet|overview ?is|are up to date',
      'man|help|api|reference page|pages ?is|are regenerated|generated|updated|rebuilt|written',
      'plan|plans|list|lists|diagram|diagrams|map|maps|drawing|drawings .. is|are current',
      'written|noted|described|recorded|documented ?down in|into ?the ?our runbook|runbooks|wiki|handbook|guide|manual|readme|docs|documentation|playbook',
      'minutes|protocol|records|evidence|certificate|attestation filed|archived|recorded',
      'postmortem|post mortem written|published',
    ],
    not: [
      '^ review|read',
      'posted|community|mailing',
      'report|reports shows|of|reviewed|says',
      'rehearsed and|&',
      // What is documented, and does or is something else.
      'only|match|matches|unique|against|including documented',
      'procedure|procedures tested|rehearsed|followed|verified|known|understood',
      'inventory|register ?page corrected',
      'card|cards .. accepted|declined|charged|expired',
      'gift|credit|sim|debit card|cards',
      ...UNSEEN,
      'release|releases ?is|was|are complete|completed|ready|done|published',
      'openapi .. returns',
      'documented and|& tested',
      'post to|in|on',
      'data sheet',
    ],
    make: (seen) => there(seen, known(seen)),
    examples: [
      { text: 'Runbook for the importer exists' },
      { text: 'API documentation is complete' },
      { text: 'Rollback steps are documented' },
      { text: 'README updated', options: { path: 'README.md' } },
      { text: 'Release notes published' },
      { text: 'Night notes recorded (belt, time, who)' },
    ],
    unlike: [
      'Belts match documented lengths',
      'Runbook shared with the desk',
      'Update the documentation',
      'Documents of the customer sent',
    ],
  },
  {
    id: 'paper-says',
    check: 'file',
    why: 'What a document says, is in a file.',
    says: [
      `^ ?the ?our ${PAPERS} ?entry .. mentions|mention|covers|cover|describes|describe|explains|lists|names|includes|include`,
      `^ ?the ?our ${PAPERS} ?entry ?has|have a|an|the ?new ?short chapter|section|paragraph|page|entry|table|list|note`,
      `^ ?the ?our .. ${PAPERS} · .. rewritten|updated|written|revised|corrected`,
      'plan|plans|list|diagram|map|matrix|drawing|sheet|overview|inventory ?is|are ?all ?kept up to date',
      'data|fact|instruction sheet .. filled|complete|written',
      `^ ?the ?our ${PAPERS} .. linked|referenced from|in|on|by`,
      `${PAPERS} .. up to date`,
      'plan|plans .. is|are ?now written|documented|filed|recorded',
      'log|diary|minutes|protocol ?is|are written|filed|kept',
    ],
    not: ['card|cards', ...UNSEEN],
    make: (seen) => there(seen, seen.named.files.length > 0 ? seen.named.files : known(seen)),
    examples: [
      { text: 'Changelog entry mentions the recall', options: { path: 'CHANGELOG.md' } },
      { text: 'Handbook has a chapter on night shifts' },
      { text: 'Evacuation plan is up to date' },
    ],
    unlike: ['Handbook read aloud'],
  },
  {
    id: 'document-label',
    check: 'file',
    why: 'Its label is that of a document, which is a file.',
    not: UNSEEN,
    make: (seen) => {
      const label = wordsOf(seen.item.lead ?? '');
      return label.length < 4 && says(label, [`${DOCUMENT} $`]) ? there(seen, known(seen)) : undefined;
    },
    examples: [{ text: 'Night guide: whom to wake', item: { lead: 'Night guide' } }],
    unlike: ['Night guide: whom to wake', { text: 'Night guide: sent to all', item: { lead: 'Night guide' } }],
  },
];
