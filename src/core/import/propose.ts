import type { ImportItem } from './item.ts';
import { ALONE, type Beside } from './likeness/beside.ts';
import { chosen } from './likeness/choose.ts';
import { withLimits } from './limits-of-bands.ts';
import { looked } from './looked.ts';
import type { Proposal } from './proposal.ts';
import { expressible } from './rules/expressible.ts';
import { withFacts } from './rules/stated-facts.ts';
import { withLimit } from './rules/stated-limit.ts';
import { withValue } from './rules/stated-value.ts';

/** What would measure an item, by the rules that fit and by what readers made of lines like it; `beside` is what stands in the same list. */
export function propose(item: ImportItem, beside: Beside = ALONE): Proposal {
  const one = (of: ImportItem): Proposal => {
    const { seen, rows } = looked(of);
    return expressible(seen, withLimit(seen, withFacts(seen, withValue(seen, chosen(seen, rows, beside)))));
  };
  return item.limits === undefined ? one(item) : withLimits(item, item.limits, one);
}
