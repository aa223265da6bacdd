import { slug } from '../../load/slug.ts';
import { phraseAt, says } from '../phrases/phrase.ts';
import { banded, firstBound, none, textOf } from './made.ts';
import { PLACEHOLDER, TODO } from './placeholders.ts';
import type { Rule } from './rule.ts';
import type { Seen } from './seen.ts';

const THINGS =
  'issue|issues|bug|bugs|defect|defects|blocker|blockers|ticket|tickets|incident|incidents|escalation|escalations|complaint|complaints|outages|showstoppers|showstopper|p0|p1|p2|sev1|sev2';

/** What GitHub knows besides checks and reviews: issues, the pull request, earlier phases. */
export const GITHUB_RULES: readonly Rule[] = [
  {
    id: 'milestone',
    check: 'issues',
    why: 'GitHub counts the open issues of a milestone.',
    says: ['milestone'],
    not: [
      'milestone reached|celebrated|review',
      'milestone ?is opened|created|planned|announced',
      'pr|prs|pull',
      'merged',
    ],
    opens: ['state', 'look', 'run'],
    make: (seen) => {
      const { item } = seen;
      const open = firstBound(seen, 'count');
      const named = /milestone\s+["“„`*]?(v?\d[\w.]*)/i.exec(item.text)?.[1];
      return {
        options: { milestone: named ?? 'TODO' },
        ...(named === undefined ? { todo: { milestone: 'the title of the milestone' } } : {}),
        ...(open === undefined ? {} : banded(seen, { open: textOf(open, 'lower', seen) })),
      };
    },
    examples: [
      { text: 'Milestone 2.4 is empty', options: { milestone: '2.4' } },
      { text: 'Nothing is left in the milestone' },
    ],
    unlike: ['Milestone celebrated with the team'],
  },
  {
    id: 'issues',
    check: 'issues',
    why: 'GitHub counts the issues with a label; a tracker elsewhere needs a report of its own.',
    says: [
      'issue|issues|ticket|tickets|bug|bugs ?with ?the ?a label|labelled|labeled|tagged',
      'nothing .. labelled|labeled|tagged',
      'nothing|none ?is ?left open ?with|in ?the ?a label|milestone|tracker|backlog',
      'no|nothing|none ?new reported|filed|raised since|in|from|by|during',
      'while|until|as|if any|an|a|one ?open ?critical ?launch issue|ticket|bug|defect|blocker|incident|finding',
      'actions|action|items|deviation|deviations|findings|follow .. closed|filed|open ?in ?the tracker|jira|backlog',
      'has|have|gets|get a|an|its|their ?own ?open ticket|issue|tickets|issues',
      `open ?known ?p0|p1|p2|p3|sev0|sev1|sev2|sev3 ${THINGS}`,
      'support calls',
      'calls|complaints|tickets|mails|emails|reports|messages .. a|per day|week|shift',
      'calls|mails|emails|messages|reports .. to|at|from ?the ?our support|desk|hotline|helpdesk|customers|users',
      'problem|bug|incident reports',
      'issue|issues|ticket|tickets|bug|bugs .. is|are ?now ?all closed|resolved|fixed',
      'tickets|issues ?are created|opened|filed|raised for|from',
      'bug|issue|defect|ticket list .. empty',
      'no|zero|fewer|any|less .. regression|regressions|problem|problems|breakage|breakages|fault|faults|finding|findings reported|filed|raised|open',
      'reports of',
      `every|all|each|any|no|last .. ${THINGS} .. closed|resolved|fixed|open|done|left`,
      `${THINGS} left|remaining|open|outstanding`,
      `most|than|under|over|below|least|exceed|exceeds # .. ${THINGS}`,
      `${THINGS} .. fewer|less|more|under|over|below|above|at ?than|most #`,
      'customer|customers|user|users|client|clients|partner report|reports|complain|complains',
      `# ?or ?more ?open ?minor ?known ${THINGS}`,
      `no|zero|0|without|any ?new ?open ?known ?critical ?major ?blocking ?high ?severity ?priority ?production ?customer ?user ?support ?unresolved ?outstanding ?unexpected ?serious ?launch ?regression ?p1 ?sev1 ${THINGS}`,
      `fewer|less|more|over|under .. ${THINGS}`,
      `no|zero|0 open|known|unresolved|outstanding .. ${THINGS}`,

      `critical|blocking|blocker|open|known|severe|high|major|p0|p1|p2|sev1|sev2|launch|priority|production|severity|remaining|outstanding ?priority ?severity ?or ?1|0 ?and ?2|1 ${THINGS} ?are|is ?have ?been ?all ?either resolved|fixed|closed|addressed|found|open|affecting|reported|triaged|discovered|none|zero`,
      `all .. ${THINGS} ?are|is ?have ?been resolved|fixed|closed|addressed|triaged`,
      `critical|blocking|new|severe|major|support ${THINGS} in|spike|spikes|increase|rise|affecting|reported|per|from|found|filed`,
      'p0|p1|sev1|sev2 ?and|or ?p1|p2 ?items|bugs|issues ?are|is resolved|closed|open|fixed|completed',
      'support ?team reports no',
      'ticket|tickets ?volume ?is|are spike|spikes|normal|increase|stable|low|rise|rises|within',
      `${THINGS} .. per day|week|hour`,
    ],
    not: [
      'error|alert|cron mail|mails|email|emails',
      'complaint|ticket|incident rate|ratio|quota|share',
      'under|of|failed load|calls',
      'postmaster|spam|scam|delivered|sent',
      'acknowledged|mitigated|detected|declared|escalated .. in|within|under',
      'mobsf|sonar|zap|scanner|linter|scan|trivy|snyk',
      'api|http|function|system|remote|external|rpc calls',
      'calls to|per|with',
      'customer|user reports are|is|show',
      '^ monitor|watch|test',
      'performance|memory|lint|type|compiler|n|console|accessibility|syntax|security|linter ?error ?or|and ?type issue|issues|regression|regressions',
      'data loss|corruption issues',
      'log|logs ?for issues',
      'ticket|tickets printing|printer|shop|machine|barcode|scanner|scanning|sale|sales|price|gate|office|page|form|booking|counter|offices|shops|print|prints',
      'on call|escalation path|paths|contacts|procedure',
      'incident response|plan|declared',
      'issues ?appears|is ?in jira',
      'test|tests|verify ticket|tickets|issue',
    ],
    make: (seen) => {
      const { words } = seen;
      const count = firstBound(seen, 'count');
      const recent = says(words, [
        'filed|reported|new|spike*|per|since|caused|ticket|tickets|incident|incidents|escalation|escalations|complaint|complaints|raised|created',
        'a|last day|week',
      ]);
      const standing = says(words, ['open|blocker|blockers|resolved|closed|fixed|known|remaining']);
      const label = labelOf(words);
      const bound = count ? textOf(count, 'lower', seen) : none(seen);
      if (recent && !standing)
        return {
          options: { labels: label, since: '7d' },
          todo: { labels: TODO.label },
          ...banded(seen, { created: bound }),
        };
      return { options: { labels: label }, todo: { labels: TODO.label }, ...banded(seen, { open: bound }) };
    },
    examples: [
      { text: 'No blocker is open: no open blockers', bands: { go: { open: 0 } } },
      { text: 'Fewer than 4 support tickets per day', bands: { go: { created: '< 4' } } },
      { text: 'All critical bugs are fixed', bands: { go: { open: 0 } } },
      { text: 'Support tickets spike', item: { section: 'rollback' }, bands: { 'no-go': { created: '> 0' } } },
      { text: 'No incident since the start', bands: { go: { created: 0 } } },
    ],
    unlike: ['No performance issues', 'Incident response plan exists', 'Verify that the ticket appears in the tracker'],
  },
  {
    id: 'pull-request-label',
    check: 'pull-request',
    why: 'GitHub knows the labels of the pull request.',
    says: ['pr|pull ?request .. label|labels|labelled|labeled|tagged', 'label|labels .. pr|pull'],
    make: ({ item }) => {
      const label = item.code[0] ?? /label(?:led|ed)?\s+["“„]([^"”]{1,50})["”]/i.exec(item.text)?.[1];
      return {
        options: {},
        bands: { go: { [`label.${label ?? 'todo'}`]: true } },
        ...(label === undefined ? { todo: { '': 'the label in place of `todo`' } } : {}),
      };
    },
    examples: [
      { text: 'Pull request has the label ready', item: { code: ['ready'] }, bands: { go: { 'label.ready': true } } },
    ],
    unlike: ['Labels printed for the parcels'],
  },
  {
    id: 'pull-request',
    check: 'pull-request',
    why: 'GitHub knows what the pull request is, and what it is about.',
    says: [
      '^ ?a ?the ?one pr|mr from|to|into|against',
      '^ ?a ?the ?one pull|merge request from|to|into|against',
      'no|zero|nothing|without ?more ?open ?unmerged ?stale ?pending prs|pr|mrs|mr',
      'no|zero|nothing|without ?more ?open ?unmerged ?stale ?pending pull|merge requests|request',
      'backports|backport|cherry ?picks ?are|all merged',
      'pr|pull ?request|mr ?is ?not|no ?a draft',
      'out of draft',
      'no longer ?a draft',
      'linked ?to ?the epic|ticket|issue|story|jira',
      'description .. filled|complete|ticked',
      'open todo|todos|tasks|to ?dos|do in|of ?the description|pr',
      'description|pr .. todo|todos|tasks|boxes',
      'pr|prs|pull ?request|requests .. merged|linked|draft|open|ready|title|description|template|rebased|links|mergeable|closed',
      'all ?feature ?code branches|commits|changes ?are|is ?have ?been merged|pushed|committed|in',
      'code|commits|branch|changes ?is|are ?all ?has|have ?been ?committed ?and merged|pushed',
      'linked issue|issues',
      'no merge conflicts',
      'branch .. up to date',
      'every|all .. updates|fixes|backports|patches|prs .. merged',
      'backports|fixes|updates .. are|is merged',
      'every|all ?the change|changes|commit|commits|branch|branches|features .. merged',
      'merged to|into ?the main|master|develop|release|trunk',
    ],
    not: [
      'reviewed|approved|approval|approvals',
      'checks',
      'documented',
      'branch protection',
      '^ ?issue ?and pr|mr template|templates $',
      '^ ?issue ?and pull|merge request template|templates $',
    ],
    make: (seen) => {
      const linked = says(seen.words, ['linked|links|link ?to ?an issue|issues|ticket', 'linked|links']);
      return { options: {}, bands: { go: linked ? { 'linked-issues': '>= 1' } : { draft: false } } };
    },
    examples: [
      { text: 'Out of draft', bands: { go: { draft: false } } },
      { text: 'Pull request links to an issue', bands: { go: { 'linked-issues': '>= 1' } } },
      { text: 'All branches of the train are merged: all changes merged', bands: { go: { draft: false } } },
    ],
    unlike: ['Pull request reviewed', 'Branch protection explained'],
  },
  {
    id: 'phase-before',
    check: 'results',
    why: 'The recorded results of that phase say how it ended.',
    says: [
      'canary|beta|pilot|shadow|phase|stage|wave .. go',
      'canary|beta|pilot|shadow|phase|stage|wave .. with go',
      '^ ?the ?previous ?last ?first ?second ?earlier ?internal phase|stage|wave|ring|batch|cohort|group|round|step|canary|pilot|shadow|beta|alpha|dogfood|week ?1|2|3|4|5|one|two ?phase|mode|stage|test|deployment|rollout|launch|period|week|run|gate|trial ?is|was|has ?been|went successful|success|succeeded|passed|complete|completed|well|go|green|met|stable|validated|finished',
      'exit criteria|criterion ?of ?the ?canary|pilot|previous ?phase ?are|is ?all met|satisfied|fulfilled',
      'all|success|exit|entry|gate|shadow|pilot|canary|beta criteria|criterion|conditions ?of ?the ?canary|pilot|phase|stage|wave|shadow|beta ?are|is ?all met|fulfilled|satisfied',
      'pilot|canary|beta|shadow|alpha ?phase ?run|week|period ended|went|finished|closed well|fine|smoothly|quietly|without|green|successfully',
      '^ ?the pilot|canary|beta|shadow|trial ?run ?phase ?was without|quiet|calm|clean',
      '^ ?the ?previous ?last stage|step|wave|ring|phase|cohort|batch # without|quiet|calm|clean',
      'step|stage|ring|wave|phase|one|cohort|batch|cluster|site before|earlier ?it ?is|was|has|went ?been quiet|calm|clean|green|good|fine|well|stable|successful|without|ok',
    ],
    make: (seen) => {
      const phase = ['canary', 'pilot', 'shadow', 'beta', 'alpha'].find((one) => seen.words.includes(one));
      const numbered = phraseAt(seen.words, 'phase|stage|wave|ring 1|2|3|4|5');
      const name = phase ?? (numbered >= 0 ? slug(seen.words.slice(numbered, numbered + 2).join(' ')) : undefined);
      return {
        options: { file: PLACEHOLDER.results, ...(name === undefined ? {} : { phase: name }) },
        todo: { file: TODO.results, ...(name === undefined ? {} : { phase: 'the id of that phase' }) },
      };
    },
    examples: [
      { text: 'Canary phase passed', options: { phase: 'canary' } },
      { text: 'Wave 2 complete', options: { phase: 'wave-2' } },
      { text: 'The step before was quiet' },
      { text: 'Stage 2 without an alarm' },
    ],
    unlike: ['Phases of the project described', 'Pilot users told'],
  },
];

function labelOf(words: Seen['words']): string {
  if (says(words, ['ticket|tickets|support|escalation|escalations|complaint|complaints'])) return 'support';
  if (says(words, ['incident|incidents|outages'])) return 'incident';
  if (says(words, ['blocker|blockers|blocking|critical|showstopper|showstoppers|p0|sev1'])) return 'blocker';
  return 'bug';
}
