import type { Proposal } from '../proposal.ts';
import { banded } from './made.ts';
import type { Seen } from './seen.ts';

/** "`app.yml` lists the new host", "Dockerfile uses Node 22": what is behind the name of the file. */
const SAYS =
  /\b(?:contains?|has|have|lists?|includes?|uses?|sets?|mentions?|documents|describes?|explains?|says?|names?|defines?|declares?|points? to|pins?|specif(?:y|ies)|covers?|reflects?|references?)\s+(?!been\b|no\b|not\b|never\b|to\b|a review\b)\S/i;
/** "All variables documented in `.env.example`". */
const SAID_IN =
  /\b(?:documented|listed|mentioned|declared|described|noted|recorded|defined|pinned|explained|specified)\b(?: \S+){0,3}? in\b/i;
const DENIES = /\b(?:no|not|never|without|none|nothing)\b/i;
/** No line of a real file reads so. */
const TO_FILL_IN = 'TODO: how the line reads';

/**
 * The proposal of a file that is named, where the text says what stands in it: that the file is there shows nothing of it, so a line of it has to be found. Which
 * one, the code in the text says, or whoever fills it in.
 */
export function withContents(seen: Seen, proposal: Proposal): Proposal {
  const { path } = (proposal.options ?? {}) as { readonly path?: unknown };
  if (proposal.check !== 'file' || proposal.bands !== undefined || seen.band !== 'go') return proposal;
  if (typeof path !== 'string' || path.includes('TODO') || path.endsWith('/')) return proposal;
  if (DENIES.test(seen.body) || !(SAYS.test(seen.body) || SAID_IN.test(seen.body))) return proposal;
  const said = seen.item.code.filter(
    (one) => !one.includes(path) && !path.includes(one) && /^[\w.:=/-]{3,60}$/.test(one),
  );
  const pattern =
    said.length === 1
      ? (said[0] ?? '').replaceAll(/[.\\/]/g, (sign) => (sign === '/' ? sign : `\\${sign}`))
      : undefined;
  return {
    ...proposal,
    options: { path, pattern: pattern ?? TO_FILL_IN },
    ...(pattern === undefined ? { todo: { ...proposal.todo, pattern: 'how the line of it reads' } } : {}),
    ...banded(seen, { matches: '>= 1' }),
  };
}
