import { OWNERS_PLACES, readOwners } from '../../code-owners.ts';
import type { Detector } from '../finding.ts';
import { textOf } from '../repository.ts';

const MEMBER = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}(?:\/[A-Za-z0-9._-]{1,100})?$/;
const MOST = 5;

/** CODEOWNERS: people and teams who may sign. */
export default {
  id: 'owners',
  reads: /^(?:\.github\/|docs\/)?CODEOWNERS$/,
  find(repository) {
    const where = OWNERS_PLACES.find((path) => repository.files.includes(path));
    if (where === undefined) return [];
    const owners = readOwners(textOf(repository, where)).flatMap((rule) => rule.owners);
    const people = [...new Set(owners)].filter((owner) => MEMBER.test(owner)).slice(0, MOST);
    if (people.length === 0) return [];
    return [
      { what: `owners: ${people.join(', ')}`, where, offers: [], people, say: 'may sign, where somebody has to agree' },
    ];
  },
} satisfies Detector;
