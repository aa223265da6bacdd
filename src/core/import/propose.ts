import type { ImportItem } from './item.ts';
import { ALONE, type Beside } from './likeness/beside.ts';
import { chosen } from './likeness/choose.ts';
import { limitsInClauses } from './limits-in-clauses.ts';
import { limitsIn } from './limits-in-text.ts';
import { withLimits } from './limits-of-bands.ts';
import { looked } from './looked.ts';
import type { Proposal } from './proposal.ts';
import { withAbsent } from './rules/absent.ts';
import { expressible } from './rules/expressible.ts';
import { withoutThere } from './rules/not-there.ts';
import { withOthers } from './rules/other-limits.ts';
import type { Seen } from './rules/seen.ts';
import { withContents } from './rules/stated-contents.ts';
import { withFacts } from './rules/stated-facts.ts';
import { withLimit } from './rules/stated-limit.ts';
import { withValue } from './rules/stated-value.ts';

/** What would measure an item, by the rules that fit and by what readers made of lines like it; `beside` is what stands in the same list. */
export function propose(item: ImportItem, beside: Beside = ALONE): Proposal {
  const stating = (seen: Seen, proposal: Proposal) =>
    withoutThere(
      seen,
      withAbsent(
        seen,
        expressible(
          seen,
          withOthers(seen, withContents(seen, withLimit(seen, withFacts(seen, withValue(seen, proposal))))),
        ),
      ),
    );
  const limits = item.limits ?? limitsInClauses(item) ?? limitsIn(item);
  if (limits === undefined) {
    const { seen, rows } = looked(item);
    return stating(seen, chosen(seen, rows, beside));
  }
  return withLimits(item, limits, (of) => {
    const { seen, rows } = looked(of);
    return [stating(seen, chosen(seen, rows, beside)), ...rows.map((row) => stating(seen, row))];
  });
}
