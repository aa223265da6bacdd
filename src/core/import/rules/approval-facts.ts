import { boundText } from '../phrases/bound-text.ts';
import { dimensionOf } from '../phrases/measured.ts';
import type { Seen } from './seen.ts';

const REVIEWERS =
  /^\s+(?:[\p{L}-]+\s+){0,3}?(?:approv\w+|reviews?|reviewers?|engineers?['’]?|dev(?:eloper)?s?['’]?|programmers?|analysts?|scientists?|maintainers?['’]?|colleagues['’]?|people|peers|leads|owners|thumbs(?: up)?)(?=$|[\s,.;)])/iu;
/** "Approved by iOS and Android leads": each of two. */
const BOTH =
  /\b(?:approv|review)\w* (?:by|from|of) (?:both|(?:the )?[\w-]+ and (?:the )?[\w-]+) (?:[\w-]+ )?(?:leads|owners|teams|heads|managers|maintainers)\W*$/i;

/** How many have to approve: "two engineers' thumbs", "approved by iOS and Android leads". */
export function approvalFacts({ band, body, bounds }: Seen): Readonly<Record<string, string>> {
  if (band !== 'go') return {};
  const found = bounds.find(
    (bound) =>
      bound.kind !== 'range' &&
      dimensionOf(bound) === 'count' &&
      Number(bound.amount.number) > 0 &&
      Number(bound.amount.number) < 10 &&
      REVIEWERS.test(body.slice(bound.end)),
  );
  if (found !== undefined) return { approvals: boundText(found, 'higher') };
  if (BOTH.test(body) || ONE_AND_ONE.test(body)) return { approvals: '>= 2' };
  const one = ONE.exec(body);
  return one !== null && REVIEWERS.test(body.slice(one.index + one[0].length)) ? { approvals: '>= 1' } : {};
}

/** "Approved by one analyst and one engineer". */
const ONE_AND_ONE = /\bone (?:[\p{L}.-]+ ){1,2}and one \p{L}/iu;
/** One, and not "at least one", "one of them" or "one from Security". */
const ONE = /(?:^\W*|\b(?:by|from|needs?|has|have|get|requires?|with) |[,;:] )one(?= (?!of|from|by|in)\p{L})/iu;
