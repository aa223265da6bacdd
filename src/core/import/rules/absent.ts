import { absenceIn, THING, takesAway } from '../phrases/gone.ts';
import type { Proposal } from '../proposal.ts';
import { task } from './done.ts';
import type { Seen } from './seen.ts';

type Facts = Readonly<Record<string, string | number | boolean>>;

/** Checks that by themselves are go where something is there, and those of which the facts say what is wanted instead. */
const THERE: ReadonlySet<string> = new Set(['file', 'env', 'tcp', 'dns', 'http', 'metrics']);
/** A bound that says already that it is not there, or is not as it was. */
const NEGATIVE: ReadonlySet<string> = new Set(['exists', 'reachable', 'resolves', 'changed', 'set']);
/** Of a deployment, which has no name in the text. */
const NOT_DEPLOYED =
  /\b(?:not|never|no longer|n['’]t) (?:be |been |yet )?deployed\b|\bdeployments? (?:is |are |was |has been )?(?:torn down|removed|deleted|destroyed|shut down|retired|switched off|stopped|gone)\b|^\W*(?:tear down|destroy|undeploy)\b|\bundeployed\b/i;
const LOGS_GONE =
  /\blogs? (?:files? )?(?:is |are |was |were |have been |has been )?(?:deleted|removed|off|disabled|gone|purged|wiped|cleared|truncated|rotated away|switched off|turned off|silent)\b/i;

/** What is said to be gone, or off, or to be deleted: `file` by itself would be go while `src/old.ts` is still there. */
export function withAbsent(seen: Seen, given: Proposal): Proposal {
  const proposal = named(seen, given);
  const made = absent(seen, proposal);
  return made === proposal ? given : made;
}

/** A variable that a row only guessed at has the name that the text gives it. */
function named({ named: { variables } }: Seen, proposal: Proposal): Proposal {
  const [one, ...more] = variables;
  if (proposal.check !== 'env' || proposal.todo?.name === undefined || one === undefined || more.length > 0)
    return proposal;
  const { todo: _, ...rest } = proposal;
  return { ...rest, options: { name: one.name } };
}

function absent(seen: Seen, proposal: Proposal): Proposal {
  if (seen.band !== 'go') return proposal;
  if (proposal.check === 'deployment') return NOT_DEPLOYED.test(seen.body) ? asked(seen, proposal) : proposal;
  if (proposal.check === 'log') return LOGS_GONE.test(seen.body) ? asked(seen, proposal) : proposal;
  if (!THERE.has(proposal.check)) return proposal;
  const given: Facts = proposal.bands?.go ?? {};
  const absence = absenceIn(withThings(seen));
  const denied =
    Object.entries(given).some(([fact, bound]) => NEGATIVE.has(fact) && bound === false) ||
    (proposal.check === 'http' && Number(given.status) >= 300);
  if (absence === undefined) {
    const [nearest = ''] = seen.item.headings.slice(-1);
    return !denied && !('changed' in given) && takesAway(nearest) ? asked(seen, proposal) : proposal;
  }
  const options = (proposal.options ?? {}) as Readonly<Record<string, unknown>>;
  // "`DEBUG=true` must not be set": it may have another value.
  if (proposal.check === 'env' && 'pattern' in options) return { ...proposal, bands: { go: { matches: false } } };
  if (denied) return proposal;
  const fact = absence === 'gone' || proposal.check === 'tcp' ? factOf(seen, proposal, options) : undefined;
  if (fact === undefined) return asked(seen, proposal);
  const { pattern: _, ...others } = options;
  return { ...proposal, options: others, bands: { go: { [fact]: false } } };
}

/** The fact that is false when the one thing that is named is gone; of several it would be false when only one is. */
function factOf({ named }: Seen, { check, todo }: Proposal, options: Readonly<Record<string, unknown>>) {
  if (todo !== undefined && check !== 'tcp') return undefined;
  if (check === 'file') return typeof options.path === 'string' && named.files.length <= 1 ? 'exists' : undefined;
  if (check === 'env') return typeof options.name === 'string' && named.variables.length === 1 ? 'set' : undefined;
  if (check === 'dns') return named.hosts.length <= 1 ? 'resolves' : undefined;
  return check === 'tcp' ? 'reachable' : undefined;
}

function asked(seen: Seen, { check }: Proposal): Proposal {
  return {
    check: 'done',
    why: `It is not to be there, and \`${check}\` by itself is go where it is.`,
    rule: 'done',
    ...task(seen),
  };
}

/** The text with a sign for each name, of one or of several in a row. */
function withThings({ body, named }: Seen): string {
  const names = [
    ...named.urls,
    ...named.endpoints.map(({ method, path }) => `${method} ${path}`),
    ...named.endpoints.map(({ path }) => path),
    ...named.hosts,
    ...named.files,
    ...named.metrics,
    ...named.variables.flatMap(({ name, value }) => (value === undefined ? [name] : [`${name}=${value}`, name])),
  ]
    .filter((name) => name.length > 1)
    .sort((one, other) => other.length - one.length);
  return names
    .reduce((rest, name) => rest.replaceAll(name, THING), body)
    .replaceAll(/\bport \d+(?:\/\w+)?/gi, THING)
    .replaceAll(/["'`]/g, (mark, at: number, whole: string) => (/\w/.test(whole[at - 1] ?? '') ? mark : ''))
    .replaceAll(/§["'`]/g, THING)
    .replaceAll(/§(?:(?:\s*,\s*|\s+(?:and|or|&)\s+)§)+/g, THING);
}
