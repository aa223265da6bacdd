import { slug } from '../../load/slug.ts';
import { says } from './phrase.ts';

/** Who may be asked, as checklists name them. The first that is named is meant. */
const ROLES: readonly (readonly [role: string, ...phrases: string[]])[] = [
  ['engineering-manager', 'engineering manager', 'eng manager', 'em'],
  ['engineering-lead', 'engineering lead', 'eng lead', 'head of engineering', 'vp ?of engineering'],
  ['release-manager', 'release manager|lead|captain', 'deployment lead|manager'],
  ['product-manager', 'product manager', 'pm'],
  ['product-owner', 'product owner', 'po'],
  ['product', 'product ?team|lead', 'business owner|owners'],
  ['qa-lead', 'qa lead|manager', 'test lead|manager', 'quality lead'],
  ['qa', 'qa', 'quality assurance', 'testers'],
  ['security-lead', 'security lead|officer|manager', 'ciso'],
  ['security', 'security ?team', 'infosec', 'appsec'],
  ['tech-lead', 'tech|technical lead|leads', 'lead developer|engineer'],
  ['team-lead', 'team lead|leads'],
  ['architect', 'architect|architects', 'architecture ?team|board'],
  ['sre-lead', 'sre lead'],
  ['sre', 'sre|sres', 'site reliability', 'on call'],
  ['dba', 'dba|dbas', 'database administrator|team|admin'],
  ['operations', 'operations|ops ?team|manager'],
  ['devops', 'devops|platform ?team|lead'],
  ['data-science', 'data science|scientist|scientists', 'ml ?team|engineer|lead'],
  ['network', 'network team|engineer|engineering|admin'],
  ['legal', 'legal', 'counsel'],
  ['compliance', 'compliance', 'dpo', 'privacy ?team|officer', 'risk ?team|officer'],
  ['finance', 'finance', 'cfo'],
  ['support', 'support', 'customer success|service', 'helpdesk', 'service desk'],
  ['marketing', 'marketing', 'communications|comms team'],
  ['design', 'design ?team|lead', 'ux'],
  ['cto', 'cto'],
  ['ceo', 'ceo'],
  ['sponsor', 'sponsor'],
  ['stakeholders', 'stakeholder|stakeholders'],
  ['change-board', 'cab', 'change advisory board', 'change board'],
  ['customer', 'customer|customers', 'client'],
  ['management', 'management', 'leadership', 'executive|executives'],
  ['backend', 'backend ?team|lead|engineer'],
  ['frontend', 'frontend ?team|lead|engineer'],
  ['developers', 'developer|developers', 'dev ?team', 'development ?team', 'engineering ?team', 'engineers'],
];

/** The role that every task falls to when its words name nobody. */
export const TEAM = 'team';
const LONGEST_NAME = 4;

/** The role that words name, if any. */
export function roleIn(words: readonly string[]): string | undefined {
  return ROLES.find(([, ...phrases]) => says(words, phrases))?.[0];
}

/** The role that a label of a sign-off is: `QA Lead` as `qa-lead`, even one that nobody has heard of; `undefined` for a sentence. */
export function roleOfLabel(label: string): string | undefined {
  const words = label.trim().split(/\s+/);
  if (words.length > LONGEST_NAME || !/^\p{L}/u.test(label)) return undefined;
  return slug(label);
}
